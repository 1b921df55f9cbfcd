/**
 * The law that retries stand or fall by: under any schedule of faults before and after the work, time-outs, aborts and
 * retries, one call changes the world at most once, and a call that says it did has changed it exactly once.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FaultInput, WorldHandle } from "../../mock/index.ts";
import type { Client } from "../../src/index.ts";
import { createClient, HeyGenError } from "../../src/index.ts";
import { runs } from "../support/runs.ts";
import { describeTargets } from "../support/targets.ts";

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
const aVideo = { type: "avatar", avatar_id: "look_def456", script: "Hi" } as const;
const recording = { type: "url", url: "https://example.com/voice.mp3" } as const;

interface Write {
  readonly act: (client: Client, options: { readonly signal: AbortSignal }) => Promise<unknown>;
  /** What it changes, so that twice would be seen. */
  readonly count: (client: Client) => Promise<number>;
  /** What one such write adds. */
  readonly adds: number;
  readonly isKeyed: boolean;
}

const length = async (list: { readonly toArray: () => Promise<readonly unknown[]> }): Promise<number> =>
  (await list.toArray()).length;
const videos = (client: Client): Promise<number> => length(client.videos.list({ limit: 100 }));

const writes: Readonly<Record<string, Write>> = {
  "a video": { act: (client, options) => client.videos.create(aVideo, options), count: videos, adds: 1, isKeyed: true },
  "a batch": {
    act: (client, options) => client.batches.create({ videos: [aVideo, aVideo, aVideo] }, options),
    count: videos,
    adds: 3,
    isKeyed: true,
  },
  "an avatar": {
    act: (client, options) => client.avatars.create({ type: "prompt", name: "Ann", prompt: "A teacher" }, options),
    count: (client) => length(client.avatars.list({ ownership: "private", limit: 50 })),
    adds: 1,
    isKeyed: true,
  },
  "an endpoint": {
    act: (client, options) => client.webhooks.endpoints.create({ url: "http://127.0.0.1:9/hook" }, options),
    count: (client) => length(client.webhooks.endpoints.list({ limit: 100 })),
    adds: 1,
    isKeyed: true,
  },
  "a file": {
    act: (client, options) => client.assets.upload(png, { filename: "a.png" }, options),
    count: async (client) => length(client.assets.list({ username: (await client.users.me()).username })),
    adds: 1,
    isKeyed: true,
  },
  "a clone": {
    act: (client, options) => client.voices.clone({ voice_name: "Ann", audio: recording }, options),
    count: (client) => length(client.voices.list({ type: "private", limit: 100 })),
    adds: 1,
    isKeyed: false,
  },
  "an agent": {
    act: (client, options) => client.videoAgents.create({ prompt: "A tour" }, options),
    count: (client) => length(client.videoAgents.list({ limit: 100 })),
    adds: 1,
    isKeyed: false,
  },
};

const effect = fc.oneof(
  fc.constantFrom<FaultInput["effect"]>({ type: "reset" }, { type: "truncate" }, { type: "truncate", bytes: 0 }),
  fc.constantFrom<FaultInput["effect"]>({ type: "malformed", status: 500 }, { type: "malformed", status: 200 }),
  fc.constantFrom(408, 429, 500, 502, 503, 504).map((status) => ({
    type: "error" as const,
    status,
    allowInvalid: true,
    body: "",
  })),
  fc.constantFrom(408, 429, 503).map((status) => ({
    type: "error" as const,
    status,
    allowInvalid: true,
    body: "",
    retryAfter: 1,
  })),
  // Real milliseconds, some of them longer than an attempt may take.
  fc.constantFrom(0, 1, 30).map((ms) => ({ type: "latency" as const, ms })),
);
const fault: fc.Arbitrary<FaultInput> = fc
  .record({
    match: fc.record({ method: fc.constant("POST" as const), times: fc.integer({ min: 1, max: 2 }) }),
    when: fc.constantFrom("before" as const, "after" as const),
    effect,
  })
  // Before the work there is no answer to cut.
  .map((each) => (each.effect.type === "truncate" ? { ...each, when: "after" } : each));

/** Turns of the event loop after the request of that number has left. */
const abort = fc.option(fc.record({ request: fc.integer({ min: 0, max: 3 }), turns: fc.nat(6) }), { freq: 3 });

const idle = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
};

type Send = (request: Request) => Promise<Response>;

/** In the world's time, but for the real milliseconds of an attempt. */
function clientOf(
  world: WorldHandle,
  options: { readonly apiKey: string; readonly baseUrl: string; readonly fetch: Send },
): Client {
  const { now, advance } = world.clock;
  const clock = { now, sleep: async (ms: number): Promise<void> => void (await advance(ms)) };
  return createClient({ ...options, clock, timeoutMs: 20, deadlineMs: 1e6 });
}

describeTargets("the client, of writes,", (target) => {
  test("a call changes the world at most once, exactly once if it says so, and is sent once if it has no key", async () => {
    const { mock, url: baseUrl } = target();
    const send: Send = baseUrl === "http://localhost:4394" ? mock.fetch : (request) => fetch(request);
    let worlds = 0;
    const seen = { succeeded: 0, again: 0, failedAfterWork: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(writes)),
        fc.array(fault, { maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        abort,
        async ({ act, count, adds, isKeyed }, faults, retries, abortion) => {
          const apiKey = `writes_${(worlds += 1)}`;
          const world = mock.world(apiKey);
          const observer = clientOf(world, { apiKey, baseUrl, fetch: send }).with({ timeoutMs: 10_000 });
          const before = await count(observer);
          for (const each of faults) world.faults.add(each);

          const controller = new AbortController();
          const keys: (string | null)[] = [];
          const stopIt = async (request: number): Promise<void> => {
            if (abortion?.request !== request) return;
            await idle(abortion.turns);
            controller.abort();
          };
          const counted: Send = (request) => {
            if (controller.signal.aborted) throw new Error("A request left after the abort.");
            keys.push(request.headers.get("Idempotency-Key"));
            void stopIt(keys.length);
            return send(request);
          };
          const client = clientOf(world, { apiKey, baseUrl, fetch: counted });
          void stopIt(0);
          const error = await act(client.with({ retries }), { signal: controller.signal }).then(
            () => null,
            (reason: unknown) => reason,
          );
          if (error !== null) expect(error).toBeInstanceOf(HeyGenError);

          // Whatever is still held up goes on by itself or not at all.
          world.faults.clear();
          await new Promise((resolve) =>
            setTimeout(resolve, faults.some(({ effect: { type } }) => type === "latency") ? 35 : 0),
          );
          // A voice is listed once it is there.
          await world.clock.advance(60_000);
          const added = (await count(observer)) - before;
          expect([0, adds]).toContain(added);
          if (error === null) expect(added).toBe(adds);

          expect(keys.length).toBeLessThanOrEqual(isKeyed ? retries + 1 : 1);
          expect(new Set(keys).size).toBeLessThanOrEqual(1);
          expect(keys.every((key) => (key !== null) === isKeyed)).toBe(true);
          seen.succeeded += error === null ? 1 : 0;
          seen.again += error === null && keys.length > 1 ? 1 : 0;
          seen.failedAfterWork += error !== null && added > 0 ? 1 : 0;
        },
      ),
      runs(200),
    );
    // The law is not kept by never coming near it.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(3);
  }, 60_000);
});
