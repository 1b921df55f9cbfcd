/** A session's life under any talk and any steps of the clock: it only goes forward by itself, and never contradicts its videos. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MockOptions } from "../../mock/index.ts";
import { valid } from "../contract/arbitraries/values.ts";
import { told } from "../support/agents.ts";
import { contract } from "../support/contract.ts";
import { runs } from "../support/runs.ts";
import { listAll, openMock, type OpenMock, type Session } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

const timings = [
  { queueMs: 1000, renderMs: 4000 },
  { queueMs: 0, renderMs: 0 },
  { queueMs: 0, renderMs: 7 },
  { queueMs: 333, renderMs: 0 },
] as const satisfies readonly MockOptions[];

const mocks: readonly OpenMock[] = timings.map((timing) => openMock(timing));
/** The same once more, for comparing two lives of one world. */
const twins: readonly OpenMock[] = timings.map((timing) => openMock(timing));
const timing = fc.nat({ max: timings.length - 1 });

const text = fc.oneof(
  fc.constantFrom(
    "A tour of the town",
    "[[fail]]",
    "x [[fail:TOO_DARK]] y",
    "[[fail:no code]]",
    "[[slow]]",
    "[[stuck]]",
    "[[[[slow]]fail]]",
    " ",
    "\u0000",
    "\uD800",
    "漢字。かな",
  ),
  fc.string({ minLength: 1, unit: "binary", maxLength: 80 }),
);
const file = fc.constantFrom(
  { type: "asset_id", asset_id: "asset_sample_footage" },
  { type: "url", url: "https://a.b/c.mp3" },
  { type: "base64", media_type: "application/pdf", data: "JVBERg==" },
);
const look = fc.constantFrom(null, "look_def456", "monica_garden_closeup_b2d1");
const voice = fc.constantFrom(null, "voice_xyz789");
const places = {
  prompt: text,
  message: text,
  avatar_id: look,
  voice_id: voice,
  style_id: fc.constantFrom(null, "style_clay", "style_blueprint"),
  brand_kit_id: fc.constant(null),
  files: fc.oneof(fc.constant(null), fc.array(file, { maxLength: 3 })),
  callback_url: fc.constant(null),
};
const prompt = valid(contract.components.schemas["CreateVideoAgentBody"] as object, places);
const message = valid(contract.components.schemas["SendVideoAgentMessageBody"] as object, places);

const stepMs = fc.oneof(fc.constantFrom(0, 1, 7, 333, 999, 1000, 4000, 5000, 50_000), fc.nat({ max: 20_000 }));

type Act =
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "begin" | "tell"; readonly body: unknown; readonly at: number }
  | { readonly do: "stop" | "delete" | "complete" | "fail"; readonly at: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: stepMs.map((ms): Act => ({ do: "wait", ms })) },
  prompt.map((body): Act => ({ do: "begin", body, at: 0 })),
  { weight: 2, arbitrary: fc.record({ do: fc.constant("tell" as const), body: message, at: fc.nat() }) },
  fc.record({
    do: fc.constantFrom("stop" as const, "delete" as const, "complete" as const, "fail" as const),
    at: fc.nat(),
  }),
);

/** Does an act; one that has nothing to be done to does nothing. Returns the id of the session that somebody meddled with. */
async function play(session: Session, each: Act): Promise<string | null> {
  if (each.do === "wait") {
    await session.advance(each.ms);
    return null;
  }
  if (each.do === "begin") return (await session.data("POST", "/v3/video-agents", each.body)).session_id;
  const ids = (await listAll(session, "/v3/video-agents")).map((entry) => entry.session_id as string);
  const id = ids[each.at % ids.length];
  if (id === undefined) return null;
  if (each.do === "tell") await session.data("POST", `/v3/video-agents/${id}`, each.body);
  else if (each.do === "stop") await session.data("POST", `/v3/video-agents/${id}/stop`, {});
  else await meddle(session, id, each.do);
  return id;
}

async function meddle(session: Session, id: string, how: "delete" | "complete" | "fail"): Promise<void> {
  const [video] = await session.data("GET", `/v3/video-agents/${id}/videos`);
  if (video === undefined) return;
  if (how === "delete") await session.data("DELETE", `/v3/videos/${video.id}`);
  else if (video.status === "processing") session.mock.world(session.key).videos[how](video.id);
}

const order: Readonly<Record<string, number>> = {
  thinking: 0,
  generating: 1,
  waiting_for_input: 2,
  reviewing: 2,
  completed: 2,
  failed: 2,
};

/**
 * What must hold of a session at any instant, whatever came before.
 * @param made ids of all its videos so far, newest first; takes up those that are new
 */
async function check(session: Session, id: string, made: string[] = []): Promise<Answer> {
  const shown = await session.data("GET", `/v3/video-agents/${id}`);
  const { status, progress, video_id: videoId, messages } = shown;
  const videos = await session.data("GET", `/v3/video-agents/${id}/videos`);
  made.unshift(...videos.map((video: Answer) => video.id).filter((each: string) => !made.includes(each)));
  // A session is about the latest video that it made, and about none once that was deleted; never again about an older one.
  expect(videoId).toBe(videos.some((video: Answer) => video.id === made[0]) ? made[0] : null);
  for (const video of videos) expect(await session.data("GET", `/v3/videos/${video.id}`)).toEqual(video);
  // Only the latest video can be under way, and it is so exactly while the session says so.
  expect(videos.map((video: Answer) => video.status === "processing")).toEqual(
    videos.map((_: Answer, at: number) => at === 0 && status === "generating"),
  );
  expect(progress === 100).toBe(status === "completed");
  if (["thinking", "reviewing"].includes(status)) expect(progress).toBe(0);
  if (status === "generating") expect([progress > 0, progress < 100]).toEqual([true, true]);
  if (status === "completed" && videoId !== null) expect(videos[0].status).toBe("completed");
  if (status === "failed") expect(told(shown).find((each) => !each.startsWith("user"))).toMatch(/^model error: /);
  expect(messages.length).toBeLessThanOrEqual(40);
  const times = messages.map((each: Answer) => each.created_at);
  expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
  const named: string[] = messages.flatMap((each: Answer) => each.resource_ids ?? []);
  expect(new Set(named).size).toBe(named.length);
  for (const resource of named)
    expect((await session.data("GET", `/v3/video-agents/${id}/resources/${resource}`)).resource_id).toBe(resource);
  expect(await session.data("GET", `/v3/video-agents/${id}`)).toEqual(shown);
  return shown;
}

describe("a video agent's session", () => {
  test("never contradicts its videos, and by itself only goes forward", async () => {
    await fc.assert(
      fc.asyncProperty(timing, prompt, fc.array(act, { maxLength: 14 }), async (index, body, acts) => {
        const session = (mocks[index] as OpenMock).fresh();
        const last = new Map<string, Answer>();
        const made = new Map<string, string[]>();
        for (const each of [{ do: "begin", body, at: 0 } as const, ...acts, { do: "wait", ms: 100_000 } as const]) {
          const meddledWith = await play(session, each);
          const entries = await listAll(session, "/v3/video-agents");
          for (const entry of entries) {
            const id = entry.session_id as string;
            const ids = made.get(id) ?? [];
            made.set(id, ids);
            const shown = await check(session, id, ids);
            expect(entry).toEqual({ session_id: id, title: shown.title, created_at: shown.created_at });
            const before = last.get(id);
            last.set(id, shown);
            if (before === undefined || id === meddledWith) continue;
            expect(shown.progress).toBeGreaterThanOrEqual(before.progress);
            expect(order[shown.status]).toBeGreaterThanOrEqual(order[before.status] as number);
            if (order[before.status] === 2) expect(shown).toEqual(before);
            expect(shown.messages.slice(-before.messages.length)).toEqual(
              before.messages.slice(-shown.messages.length),
            );
          }
        }
        const open = [...last.values()].filter(({ status }) => status === "generating");
        expect(open).toEqual([]);
      }),
      runs(60),
    );
  });

  test("comes to the same by many small steps of the clock as by one large", async () => {
    await fc.assert(
      fc.asyncProperty(
        timing,
        fc.array(act, { minLength: 1, maxLength: 10 }),
        fc.array(stepMs, { maxLength: 8 }),
        prompt,
        async (index, acts, steps, body) => {
          // Fresh sessions are numbered, so these two open worlds of one name in two mocks.
          const pair = [
            (mocks[index] as OpenMock).session("pair"),
            (twins[index] as OpenMock).session("pair"),
          ] as const;
          const [small, large] = pair;
          for (const each of pair) {
            each.mock.world(each.key).reset();
            await play(each, { do: "begin", body, at: 0 });
            for (const one of acts) await play(each, one);
          }
          for (const ms of steps) {
            await small.advance(ms);
            await listAll(small, "/v3/video-agents");
          }
          await large.advance(steps.reduce((sum, ms) => sum + ms, 0));
          const [one, other] = await Promise.all(
            pair.map(async (each) => {
              const entries = await listAll(each, "/v3/video-agents");
              return [
                each.now(),
                await listAll(each, "/v3/videos"),
                await Promise.all(entries.map((entry) => each.data("GET", `/v3/video-agents/${entry.session_id}`))),
              ];
            }),
          );
          expect(one).toEqual(other);
        },
      ),
      runs(60),
    );
  });

  test("is at rest once the world is idle, unless it is stuck", async () => {
    await fc.assert(
      fc.asyncProperty(timing, prompt, fc.array(message, { maxLength: 4 }), async (index, body, messages) => {
        const session = (mocks[index] as OpenMock).fresh();
        const { session_id: id } = await session.data("POST", "/v3/video-agents", body);
        let latest = (body as Answer).prompt as string;
        for (const next of [null, ...messages]) {
          if (next !== null) {
            const { status } = await check(session, id);
            await session.data("POST", `/v3/video-agents/${id}`, next);
            // What is said to an agent that is stuck does not free it.
            if (status !== "thinking") latest = (next as Answer).message;
          }
          await session.mock.world(session.key).clock.runUntilIdle();
          const { status } = await check(session, id);
          expect(status === "thinking").toBe(latest.includes("[[stuck]]"));
          expect(status).not.toBe("generating");
          expect(status === "failed").toBe(!latest.includes("[[stuck]]") && /\[\[fail(?::[^[\]]*)?\]\]/.test(latest));
        }
      }),
      runs(60),
    );
  });
});
