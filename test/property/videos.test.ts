/** A video's life: what it shows at any instant, told by an oracle that reads the body and the clock and nothing else. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MockOptions, WorldEvent } from "../../mock/index.ts";
import { newAvatars, videoPlaces } from "../contract/arbitraries/bodies.ts";
import { valid } from "../contract/arbitraries/values.ts";
import { contract } from "../support/contract.ts";
import { runs } from "../support/runs.ts";
import { listAll, observe, openMock, type OpenMock, type Session } from "../support/sessions.ts";
import { type Answer, start } from "../support/targets.ts";

const timings = [
  { queueMs: 1000, renderMs: 4000, trainingMs: 3000 },
  { queueMs: 0, renderMs: 0, trainingMs: 0 },
  { queueMs: 0, renderMs: 1, trainingMs: 1 },
  { queueMs: 1, renderMs: 0, trainingMs: 700 },
  { queueMs: 333, renderMs: 777, trainingMs: 5000 },
] as const satisfies readonly MockOptions[];

const mocks: readonly OpenMock[] = timings.map((timing) => openMock(timing));
/** The same once more, for comparing two lives of one world. */
const twins: readonly OpenMock[] = timings.map((timing) => openMock(timing));
const timing = fc.nat({ max: timings.length - 1 });

type Body = Readonly<Record<string, Answer>>;

/** A matting look with a default voice; and a look of the caller's own, made when the world was opened. */
const lookIds = ["look_def456", "OWN"] as const;

/** Bodies that are accepted: engine, format and voice keep to the rules, all else is as the contract has it. */
const body: fc.Arbitrary<Body> = fc
  .tuple(
    fc.oneof(
      valid(contract.components.schemas["CreateVideoFromAvatar"] as object, {
        ...videoPlaces,
        avatar_id: fc.constantFrom(...lookIds),
      }),
      valid(contract.components.schemas["CreateVideoFromImage"] as object, videoPlaces),
    ),
    fc.boolean(),
  )
  .map(([value, isTransparent]) => {
    const {
      engine: _engine,
      voice_settings: _settings,
      background,
      remove_background: _cut,
      x_unknown: _unknown,
      ...rest
    } = value as Body;
    const format =
      isTransparent && rest["avatar_id"] !== "OWN"
        ? { output_format: "webm" }
        : { output_format: "mp4", background: background ?? null };
    return { ...rest, ...format, voice_id: "voice_xyz789" };
  });

interface Expected {
  readonly startsAt: number;
  readonly endsAt: number;
  /** null: it completes. */
  readonly failure: string | null;
}

/** What the design says of a body, in the words of the design. */
function foresee(
  { title, script, avatar_id: look }: Body,
  { queueMs, renderMs, trainingMs }: (typeof timings)[number],
  now: number,
): Expected {
  const text = `${title ?? ""}\n${script ?? ""}`;
  const factor = text.includes("[[slow]]") ? 10 : 1;
  const startsAt = text.includes("[[stuck]]") ? Infinity : now + queueMs * factor;
  const fail = /\[\[fail(?::(?:([A-Za-z0-9_-]+)|[^[\]]*))?\]\]/.exec(text);
  const isUntrained = look === "OWN" && now < start + trainingMs;
  const failure = isUntrained ? "avatar_not_ready" : fail === null ? null : (fail[1] ?? "rendering_failed");
  return { startsAt, endsAt: startsAt + renderMs * factor, failure };
}

function statusAt({ startsAt, endsAt, failure }: Expected, now: number): string {
  if (now < startsAt) return "pending";
  if (now < endsAt) return "processing";
  return failure === null ? "completed" : "failed";
}

const seconds = (instant: number): number => Math.floor(instant / 1000);

/** The set of fields that a status goes with, whatever the video. */
function checkFields(view: Answer, now: number): void {
  const isCompleted = view.status === "completed";
  const isFailed = view.status === "failed";
  for (const field of ["video_url", "thumbnail_url", "video_page_url", "duration", "completed_at"])
    expect([field, view[field] !== null]).toEqual([field, isCompleted]);
  for (const field of ["subtitle_url", "captioned_video_url", "gif_url"])
    if (!isCompleted) expect([field, view[field]]).toEqual([field, null]);
  for (const field of ["failure_code", "failure_message"])
    expect([field, view[field] !== null]).toEqual([field, isFailed]);
  if (!isCompleted) return;
  expect(view.created_at).toBeLessThanOrEqual(view.completed_at);
  expect(view.completed_at).toBeLessThanOrEqual(seconds(now));
  expect(view.duration).toBeGreaterThan(0);
}

/** A video as it stays once it has ended: its presigned addresses are made anew for each answer. */
function unsigned(view: Answer): Answer {
  return JSON.parse(JSON.stringify(view).replaceAll(/\?Expires=[^"]*/g, ""));
}

const ranks: Readonly<Record<string, number>> = { pending: 0, processing: 1, completed: 2, failed: 2 };

const stepMs = fc.oneof(fc.constantFrom(0, 1, 332, 333, 777, 999, 1000, 1110, 4000, 5000), fc.nat({ max: 60_000 }));

/** A session whose world owns a photo look in training, and the bodies' stand-in for it replaced by its id. */
async function furnish(session: Session): Promise<(value: Body) => Body> {
  const made = await session.data("POST", "/v3/avatars", {
    type: "photo",
    name: "Mine",
    file: { type: "url", url: "https://a.b/c.png" },
  });
  return (value) => (value["avatar_id"] === "OWN" ? { ...value, avatar_id: made.avatar_item.id } : value);
}

describe("a video", () => {
  test("shows at every instant what its body and the clock say, and only goes forward", async () => {
    await fc.assert(
      fc.asyncProperty(
        timing,
        stepMs,
        body,
        fc.array(stepMs, { maxLength: 12 }),
        async (index, before, value, steps) => {
          const session = (mocks[index] as OpenMock).fresh();
          const filled = await furnish(session);
          await session.advance(before);
          const foreseen = foresee(value, timings[index] as (typeof timings)[number], session.now());
          const createdAt = session.now();
          const created = await session.data("POST", "/v3/videos", filled(value));
          expect(created).toEqual({
            video_id: expect.any(String),
            status: "waiting",
            output_format: value["output_format"],
          });
          let last: Answer;
          for (const ms of [0, ...steps, 200_000]) {
            await session.advance(ms);
            const view = await session.data("GET", `/v3/videos/${created.video_id}`);
            expect(view).toMatchObject({
              id: created.video_id,
              title: value["title"] ?? null,
              folder_id: value["folder_id"] || null,
              created_at: seconds(createdAt),
            });
            expect(view.status).toBe(statusAt(foreseen, session.now()));
            if (view.status === "completed") expect(view.completed_at).toBe(seconds(foreseen.endsAt));
            if (view.status === "failed") expect(view.failure_code).toBe(foreseen.failure);
            if (view.status === "completed")
              expect(view.subtitle_url !== null).toBe(typeof value["script"] === "string");
            checkFields(view, session.now());
            expect(ranks[view.status]).toBeGreaterThanOrEqual(ranks[last?.status ?? "pending"] as number);
            if (ranks[last?.status] === 2) expect(unsigned(view)).toEqual(unsigned(last));
            expect(await listAll(session, "/v3/videos")).toEqual([view]);
            expect(await session.data("GET", `/v3/videos/${created.video_id}`)).toEqual(view);
            last = view;
          }
        },
      ),
      runs(150),
    );
  });

  test("that somebody ends by hand has ended for good, at that instant, and cannot be ended again", async () => {
    const hand = fc.constantFrom("complete", "fail", "fail with a code");
    await fc.assert(
      fc.asyncProperty(timing, body, stepMs, hand, hand, stepMs, async (index, value, before, first, second, after) => {
        const session = (mocks[index] as OpenMock).fresh();
        const { videos } = session.mock.world(session.key);
        const filled = await furnish(session);
        const { video_id: id } = await session.data("POST", "/v3/videos", filled(value));
        const foreseen = foresee(value, timings[index] as (typeof timings)[number], start);
        await session.advance(before);
        const end = (how: string): Answer =>
          how === "complete"
            ? videos.complete(id)
            : videos.fail(id, how === "fail" ? {} : { code: "BY_HAND", message: "No." });
        if (session.now() >= foreseen.endsAt) {
          expect(() => end(first)).toThrow(/for good/);
          return;
        }
        const ended = end(first);
        expect(ended.status).toBe(first === "complete" ? "completed" : "failed");
        expect(ended.failure_code).toBe(
          { complete: null, fail: "rendering_failed", "fail with a code": "BY_HAND" }[first],
        );
        if (first === "complete") expect(ended.completed_at).toBe(seconds(session.now()));
        expect(() => end(second)).toThrow(/for good/);
        const shown = await session.data("GET", `/v3/videos/${id}`);
        checkFields(shown, session.now());
        const happened = await session.advance(after + 300_000);
        expect(happened.filter((event) => event.id === id)).toEqual([]);
        expect(unsigned(await session.data("GET", `/v3/videos/${id}`))).toEqual(unsigned(shown));
      }),
      runs(60),
    );
  });
});

/** Something done to a world; times and targets are numbers, so that two worlds can be led the same way. */
type Deed =
  | { readonly make: "video"; readonly body: Body }
  | { readonly make: "avatar"; readonly body: unknown }
  | { readonly wait: number }
  | { readonly remove: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  body.map((value) => ({ make: "video" as const, body: value })),
  newAvatars.map((value) => ({ make: "avatar" as const, body: value })),
  stepMs.map((wait) => ({ wait })),
  fc.nat().map((remove) => ({ remove })),
);

/** What a request lets happen is not told by a later move of the clock, so the clock is asked after each deed. */
async function lead(session: Session, deeds: readonly Deed[]): Promise<void> {
  const filled = await furnish(session);
  const made: string[] = [];
  await session.advance(0);
  for (const each of deeds) {
    if ("wait" in each) await session.advance(each.wait);
    else if ("remove" in each) {
      const id = made.splice(each.remove % Math.max(1, made.length), 1)[0];
      if (id !== undefined) await session.data("DELETE", `/v3/videos/${id}`);
    } else if (each.make === "video") made.push((await session.data("POST", "/v3/videos", filled(each.body))).video_id);
    else await session.data("POST", "/v3/avatars", each.body);
    await session.advance(0);
  }
}

/** All that a world has told of, in its order: what takes no time is told at once, and no move of the clock returns it. */
function toldBy({ mock, key }: Session): readonly WorldEvent[] {
  const { events = [] } = mock.world(key).save().rows as Readonly<
    Record<string, readonly (readonly [string, unknown])[]>
  >;
  return events.map(([, event]) => event as WorldEvent);
}

describe("time", () => {
  test("passes alike in many small steps, with any number of reads between, and in one large one", async () => {
    let key = 0;
    await fc.assert(
      fc.asyncProperty(
        timing,
        fc.array(deed, { maxLength: 8 }),
        fc.array(stepMs, { minLength: 1, maxLength: 8 }),
        async (index, deeds, steps) => {
          key += 1;
          const [slowly, atOnce] = [
            (mocks[index] as OpenMock).session(`time${key}`),
            (twins[index] as OpenMock).session(`time${key}`),
          ];
          await lead(slowly, deeds);
          await lead(atOnce, deeds);
          expect(toldBy(slowly)).toEqual(toldBy(atOnce));
          const happened: WorldEvent[] = [];
          for (const ms of steps) {
            const before = await observe(slowly);
            for (const { id } of await listAll(slowly, "/v3/videos")) await slowly.data("GET", `/v3/videos/${id}`);
            expect(await observe(slowly)).toBe(before);
            happened.push(...(await slowly.advance(ms)));
          }
          // Requests count, too, so that events after more reads have higher numbers.
          const unnumbered = (events: readonly WorldEvent[]): unknown[] =>
            events.map(({ at, type, id }) => ({ at, type, id }));
          expect(unnumbered(happened)).toEqual(
            unnumbered(await atOnce.advance(steps.reduce((sum, ms) => sum + ms, 0))),
          );
          expect(await observe(slowly)).toBe(await observe(atOnce));
          // What comes after is the same as well: no read has used up an id.
          const next = { type: "avatar", avatar_id: "look_def456", script: "Hi." };
          expect(await slowly.data("POST", "/v3/videos", next)).toEqual(await atOnce.data("POST", "/v3/videos", next));
        },
      ),
      runs(60),
    );
  });

  test("tells of each job once: in due order, no earlier than it was so, and of nothing that was deleted", async () => {
    let key = 0;
    await fc.assert(
      fc.asyncProperty(timing, fc.array(deed, { maxLength: 10 }), async (index, deeds) => {
        const session = (mocks[index] as OpenMock).session(`told${(key += 1)}`);
        await lead(session, deeds);
        const early = toldBy(session);
        await session.mock.world(session.key).clock.runUntilIdle();
        const happened = toldBy(session);
        expect(happened.slice(0, early.length)).toEqual(early);
        expect(happened.map(({ at }) => at)).toEqual(happened.map(({ at }) => at).toSorted((a, b) => a - b));
        expect(new Set(happened.map(({ id, type }) => `${id} ${type}`)).size).toBe(happened.length);
        const videos = await listAll(session, "/v3/videos");
        for (const { id, status } of videos) {
          const told = happened.filter((event) => event.id === id).map(({ type }) => type);
          if (status === "pending") expect(told).toEqual([]);
          else expect(told.filter((type) => type !== "video.processing")).toEqual([`video.${status}`]);
        }
        expect(videos.filter(({ status }) => status === "processing")).toEqual([]);
        for (const { id, type, at } of happened.slice(early.length)) {
          const video = videos.find((each) => each.id === id);
          if (type.startsWith("video.")) expect(video).toBeDefined();
          if (type === "video.completed") expect(seconds(at)).toBe(video.completed_at);
          expect(at).toBeLessThanOrEqual(session.now());
        }
      }),
      runs(60),
    );
  });

  test("is idle when nothing that will ever end is left: running on to there again moves nothing", async () => {
    await fc.assert(
      fc.asyncProperty(timing, fc.array(deed, { maxLength: 8 }), async (index, deeds) => {
        const session = (mocks[index] as OpenMock).fresh();
        await lead(session, deeds);
        const { clock } = session.mock.world(session.key);
        await clock.runUntilIdle();
        const before = await observe(session);
        expect(await clock.runUntilIdle()).toEqual([]);
        expect(await observe(session)).toBe(before);
        expect(await session.advance(10_000_000)).toEqual([]);
      }),
      runs(30),
    );
  });
});
