/** What becomes of an agent's session, and is told of it, when its work ends or its video is deleted. */
import { expect, test } from "vitest";
import { createSession, getSession, say } from "../support/agents.ts";
import type { Api } from "../support/api.ts";
import { freshApi } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

/** A world, and what its endpoint is told, the latest first: types, and sessions where it is about one. */
async function listened(): Promise<{ own: Api; told: () => Promise<readonly unknown[]> }> {
  const { mock } = checkedMock();
  const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
  await own.post("/v3/webhooks/endpoints", { url: own.world.inbox("all").url });
  const told = async (): Promise<readonly unknown[]> =>
    (await own.get("/v3/webhooks/events")).data.map(({ event_type: type, event_data: data }: Answer) =>
      data.session_id === undefined ? [type] : [type, data.session_id],
    );
  return { own, told };
}

const videoOf = async (own: Api, id: string): Promise<string> => (await getSession(own, id)).video_id;

test("the end of an agent's video is its session's, too, and is told after the video's", async () => {
  const { own, told } = await listened();
  const id = await createSession(own);
  await own.world.clock.runUntilIdle();
  expect(await told()).toEqual([["video_agent.success", id], ["avatar_video.success"]]);
});

test("the end of thinking is told where it has failed, and not where the agent waits for a word", async () => {
  const { own, told } = await listened();
  await createSession(own, { mode: "chat" });
  const failed = await createSession(own, { mode: "chat", prompt: "A tour [[fail]]" });
  await own.world.clock.runUntilIdle();
  expect(await told()).toEqual([["video_agent.fail", failed]]);
});

test("a session whose video was ended by hand stays completed when the video is deleted", async () => {
  const { own, told } = await listened();
  const id = await createSession(own);
  await own.world.clock.advance(2000);
  own.world.jobs.complete(id);
  await own.remove(`/v3/videos/${await videoOf(own, id)}`);
  expect(await getSession(own, id)).toMatchObject({ status: "completed", progress: 100, video_id: null });
  await own.world.clock.runUntilIdle();
  expect(await told()).toEqual([["video_agent.success", id], ["avatar_video.success"]]);
});

test.each([
  ["older", 0, "completed"],
  ["later", 1, "waiting_for_input"],
] as const)("of a session's two videos the %s may be deleted, and the other one stays", async (_, index, status) => {
  const { own } = await listened();
  const id = await createSession(own);
  await own.world.clock.runUntilIdle();
  const first = await videoOf(own, id);
  await say(own, id, "Shorter, please.");
  await own.world.clock.advance(2000);
  const both = [first, await videoOf(own, id)];
  expect(both[0]).not.toBe(both[1]);
  await own.remove(`/v3/videos/${both[index]}`);
  await own.world.clock.runUntilIdle();
  expect((await getSession(own, id)).status).toBe(status);
  const left = (await own.get(`/v3/video-agents/${id}/videos`)).data.map((video: Answer) => video.id);
  expect(left).toEqual([both[1 - index]]);
});
