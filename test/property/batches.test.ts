/** Batches beside single videos: whatever happens to the items, the sums agree and every way to ask gives the same answer. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { listAll, openMock, type Session } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

const { fresh } = openMock();
/** Two mocks of one seed: what is done to the one in a batch is done to the other by single calls. */
const [inBatch, bySingle] = [openMock(), openMock()];

const words = fc.constantFrom("", "[[fail]]", "[[fail:NO_LIGHT]]", "[[slow]]", "[[stuck]]", "[[slow]] [[fail]]");
const headshot = { type: "asset_id", asset_id: "asset_sample_headshot" };
const footage = { type: "asset_id", asset_id: "asset_sample_footage" };

const scene = fc.oneof(
  words.map((text) => ({
    type: "avatar_video",
    input: { type: "avatar", avatar_id: "look_def456", script: `Hello ${text}` },
  })),
  fc.integer({ min: 1, max: 300 }).map((duration) => ({ type: "image", source: headshot, duration })),
  fc.constant({ type: "video", source: footage }),
);

const body: fc.Arbitrary<Answer> = fc.oneof(
  words.map((text) => ({ type: "avatar", avatar_id: "look_def456", script: `Hello ${text}` })),
  words.map((title) => ({ type: "image", image: headshot, audio_asset_id: "asset_sample_speech", title })),
  fc.array(scene, { minLength: 1, maxLength: 4 }).map((scenes) => ({ type: "studio", scenes })),
  words.map((text) => ({ type: "cinematic_avatar", prompt: `Waves ${text}`, avatar_id: ["look_def456"] })),
);

/** Bodies that break a rule or the contract, each in one place. */
const badBody: fc.Arbitrary<Answer> = fc.constantFrom(
  { type: "avatar", avatar_id: "look_nowhere", script: "Hello" },
  { type: "avatar", avatar_id: "look_abc123", script: "Hello" },
  { type: "avatar", avatar_id: "look_def456" },
  { type: "image", image: footage, audio_asset_id: "asset_sample_speech" },
  { type: "studio", scenes: [{ type: "video", source: footage, playback: { mode: "loop" } }] },
  { type: "studio", scenes: [{ type: "image", source: headshot, duration: 301 }] },
  { type: "cinematic_avatar", prompt: "Waves", avatar_id: ["group_abc123"] },
  { type: "cinematic_avatar", prompt: "Waves", avatar_id: ["look_def456"], duration: 8, auto_duration: true },
  { type: "podcast" },
);

type Step =
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "delete" | "complete" | "fail"; readonly item: number }
  | { readonly do: "look"; readonly limit: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(0, 1, 999, 1000, 4000, 5000, 45_000) }),
  fc.record({ do: fc.constantFrom("delete" as const, "complete" as const, "fail" as const), item: fc.nat() }),
  fc.record({ do: fc.constant("look" as const), limit: fc.integer({ min: 1, max: 100 }) }),
);

async function createBatch(session: Session, videos: readonly Answer[]): Promise<string> {
  const reply = await session.send("POST", "/v3/videos/batches", { videos });
  expect(reply.status).toBe(202);
  return reply.body.data.batch_id;
}

/** The whole batch, its pages joined. */
async function wholeBatch(session: Session, id: string, limit = 100): Promise<Answer> {
  const path = `/v3/videos/batches/${id}?limit=${limit}`;
  const first = await session.data("GET", path);
  const items: Answer[] = [...first.items];
  for (let page = first; page.has_more; items.push(...page.items)) {
    page = await session.data("GET", `${path}&token=${page.next_token}`);
    expect(page.items).not.toHaveLength(0);
  }
  return { ...first, items };
}

/** Everything that must hold of a batch at any instant. */
async function checkBatch(session: Session, id: string, total: number, limit?: number): Promise<void> {
  const batch = await wholeBatch(session, id, limit);
  const counts: Record<string, number> = batch.counts_by_status;
  const counted = { queued: 0, processing: 0, completed: 0, failed: 0 } as Record<string, number>;
  for (const { status } of batch.items) counted[status] = (counted[status] ?? 0) + 1;
  expect(counts).toEqual(counted);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(batch.total_items).toBe(total);
  expect(batch.items.map((item: Answer) => item.item_index)).toEqual(Array.from({ length: total }, (_, n) => n));
  const isRunning = batch.items.some(({ status }: Answer) => status === "queued" || status === "processing");
  const isFailed = batch.items.every(({ status }: Answer) => status === "failed");
  expect(batch.status).toBe(isRunning ? "processing" : isFailed ? "failed" : "completed");

  const videos = new Map((await listAll(session, "/v3/videos")).map((video: Answer) => [video.id, video]));
  const ids: string[] = batch.items.flatMap(({ video_id }: Answer) => (video_id === null ? [] : [video_id]));
  expect(ids.every((each) => videos.has(each))).toBe(true);
  const query = ids.length === 0 ? "" : `video_ids=${ids.join(",")}&`;
  const entries: Answer[] = await session.data("GET", `/v3/videos/statuses?${query}batch_ids=${id}`);
  const byVideo = entries.slice(0, ids.length);
  const byBatch = entries.slice(ids.length);
  expect(byBatch).toEqual(batch.items.map((item: Answer) => ({ ...item, batch_id: id })));
  for (const { video_id, status, error } of byVideo) {
    const video = await session.data("GET", `/v3/videos/${video_id}`);
    expect(video).toEqual(videos.get(video_id));
    expect(status).toBe(video.status === "pending" ? "queued" : video.status);
    expect(error).toEqual(status === "failed" ? { code: video.failure_code, message: video.failure_message } : null);
  }
}

describe("a batch", () => {
  test("adds up, and agrees with bulk statuses and with its videos, whatever happens to these", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: 1, maxLength: 8 }),
        fc.array(step, { maxLength: 10 }),
        async (bodies, steps) => {
          const session = fresh();
          const id = await createBatch(session, bodies);
          await session.send("POST", "/v3/videos", bodies[0]);
          for (const each of steps) {
            if (each.do === "wait") await session.advance(each.ms);
            else if (each.do === "look") await checkBatch(session, id, bodies.length, each.limit);
            else await actOn(session, await wholeBatch(session, id), each);
          }
          await session.mock.world(session.key).clock.runUntilIdle();
          await checkBatch(session, id, bodies.length);
        },
      ),
      runs(60),
    );
  });

  async function actOn(session: Session, { items }: Answer, { do: act, item }: Step & { item: number }): Promise<void> {
    const { video_id: id, status } = items[item % items.length];
    if (id === null) return;
    const isOpen = status === "queued" || status === "processing";
    if (act === "delete") await session.data("DELETE", `/v3/videos/${id}`);
    else if (act === "complete" && isOpen) session.mock.world(session.key).videos.complete(id);
    else if (act === "fail" && isOpen) session.mock.world(session.key).videos.fail(id, { code: "BY_HAND" });
  }

  test("is told to have finished once, by the time its last item has ended, and never before", async () => {
    const hook = "http://203.0.113.7/hook";
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: 1, maxLength: 6 }),
        fc.array(step, { maxLength: 12 }),
        async (bodies, steps) => {
          const session = fresh();
          // A public address: what is told is written down, and not sent.
          await session.data("POST", "/v3/webhooks/endpoints", { url: hook });
          const id = await createBatch(session, bodies);
          for (const each of [...steps, { do: "wait", ms: 100_000 } as const]) {
            if (each.do === "wait") await session.advance(each.ms);
            else if (each.do !== "look") await actOn(session, await wholeBatch(session, id), each);
            const { status, counts_by_status, total_items, title } = await wholeBatch(session, id);
            const told = await session.data("GET", "/v3/webhooks/events?event_type=batch.finished");
            const data = { batch_id: id, title, status, total_items, counts_by_status };
            expect(told.map((event: Answer) => event.event_data)).toEqual(status === "processing" ? [] : [data]);
          }
        },
      ),
      runs(40),
    );
  });
});

describe("a batch of one", () => {
  /** A video without what differs from one request to the next. */
  const likeness = (video: Answer): string =>
    JSON.stringify(video)
      .replaceAll(video.id, "ID")
      .replaceAll(/\/media\/[0-9a-f]+/g, "/media")
      .replaceAll(/Signature=[0-9a-f]+/g, "Signature");

  test("is a single video", async () => {
    const [one, other] = [inBatch.session("same"), bySingle.session("same")];
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(0, 1000, 5000, 50_000), async (video, ms) => {
        const { items } = await wholeBatch(one, await createBatch(one, [video]));
        const { video_id: id } = await other.data("POST", "/v3/videos", video);
        for (const session of [one, other]) await session.advance(ms);
        const single = await other.data("GET", `/v3/videos/${id}`);
        expect(likeness(await one.data("GET", `/v3/videos/${items[0].video_id}`))).toBe(likeness(single));
      }),
      runs(60),
    );
  });

  test("is refused where the single video is, with the same code at the same place", async () => {
    const session = fresh();
    await fc.assert(
      fc.asyncProperty(badBody, fc.array(body, { maxLength: 4 }), fc.nat({ max: 4 }), async (bad, good, at) => {
        const index = Math.min(at, good.length);
        const single = await session.send("POST", "/v3/videos", bad);
        const batch = await session.send("POST", "/v3/videos/batches", { videos: good.toSpliced(index, 0, bad) });
        expect(single.status).toBe(400);
        expect([batch.status, batch.body.error.code, batch.body.error.param]).toEqual([
          400,
          single.body.error.code,
          `videos.${index}.${single.body.error.param}`,
        ]);
        expect(await session.data("GET", "/v3/videos")).toEqual([]);
      }),
      runs(60),
    );
  });
});
