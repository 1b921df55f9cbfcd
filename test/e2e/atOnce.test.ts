/** Under a frozen clock what takes no time happens at once: nobody has to ask for anything else, or to move the clock. */

import { expect, test, vi } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, aVideo, createVideo, freshApi } from "../support/api.ts";
import { receivers } from "../support/receivers.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";
import { heldTimer } from "../support/timer.ts";

const receiver = receivers();
const timer = heldTimer();

const subscribe = async (api: Api, url: string): Promise<Answer> =>
  (await api.post("/v3/webhooks/endpoints", { url })).data;

describeTargets(
  "a job that takes no time, under a frozen clock,",
  (target) => {
    test("ends while somebody waits for that, whatever made it", async () => {
      const own = freshApi(target());
      for (const [event, make] of [
        ["video.completed", () => own.post("/v3/videos", aVideo)],
        ["training.completed", () => own.post("/v3/avatars", aPhoto)],
        ["agent.waiting", () => own.post("/v3/video-agents", { prompt: "Hi.", mode: "chat" })],
      ] as const) {
        const waiting = own.get(`/__mock/wait?event=${event}`);
        await vi.waitFor(() => expect(timer.waits()).toHaveLength(1));
        expect((await make()).status).toBe(200);
        expect([event, (await waiting).data.type]).toEqual([event, event]);
      }
    });

    test("is told to its receivers with no further request", async () => {
      const own = freshApi(target());
      const hook = await receiver();
      await subscribe(own, hook.url);
      const id = await createVideo(own);
      await hook.waitFor(1);
      expect(hook.received[0]?.event.event_data.video_id).toBe(id);
    });

    test.each([
      ["advance", { ms: 0 }],
      ["run-until-idle", {}],
      ["freeze", { at: start }],
    ])("has been told when %s answers, which moves the clock nowhere", async (move, body) => {
      const own = freshApi(target());
      const hook = await receiver((_, response) => void setImmediate(() => response.writeHead(204).end()));
      await subscribe(own, hook.url);
      await createVideo(own);
      await own.post(`/__mock/clock/${move}`, body);
      expect((await own.get("/__mock/webhooks/deliveries")).data.map(({ state }: Answer) => state)).toEqual([
        "delivered",
      ]);
    });

    test("has ended after its request, in the order of the story", async () => {
      const own = freshApi(target());
      await subscribe(own, own.world.inbox("story").url);
      await createVideo(own);
      const { body } = await own.get("/__mock/worlds?limit=1000");
      expect(body.data.find(({ world }: Answer) => world === own.world.label).last).toBe(5);
      const numbers = (await own.get("/__mock/journal")).data.map(({ number }: Answer) => number);
      expect(numbers.toSorted()).toEqual([1, 2]);
      expect(own.world.inbox("story").messages()).toHaveLength(1);
    });

    test("has ended while its answer is held back", async () => {
      const own = freshApi(target());
      const inbox = own.world.inbox("held");
      await subscribe(own, inbox.url);
      own.world.faults.add({ match: { times: 1 }, effect: { type: "latency", ms: 1000 }, when: "after" });
      const answer = own.post("/v3/videos", aVideo);
      await vi.waitFor(() => expect(timer.waits()).toHaveLength(1));
      expect(inbox.messages()).toHaveLength(1);
      timer.fire();
      expect((await answer).status).toBe(200);
    });
  },
  { scenario: "instant", timer },
);

describeTargets("a job that is ended by hand, under a frozen clock,", (target) => {
  test.each([
    ["a call for videos", (own: Api, id: string) => own.post(`/__mock/videos/${id}/complete`)],
    ["a call", (own: Api, id: string) => own.post(`/__mock/jobs/${id}/fail`)],
    ["a handle on videos", async (own: Api, id: string) => own.world.videos.complete(id)],
    ["a handle", async (own: Api, id: string) => own.world.jobs.fail(id)],
  ])("by %s is told to its receivers with no further request", async (_, finish) => {
    const own = freshApi(target());
    const hook = await receiver();
    await subscribe(own, hook.url);
    const id = await createVideo(own);
    await finish(own, id);
    await hook.waitFor(1);
    expect(hook.received[0]?.event.event_data.video_id).toBe(id);
  });
});
