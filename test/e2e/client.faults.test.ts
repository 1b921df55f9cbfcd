/** The client's rules against the mock that breaks them, once in process and once over TCP. */
import { describe, expect, test } from "vitest";
import type { FaultInput, WorldHandle } from "../../mock/index.ts";
import { HeyGenError } from "../../src/index.ts";
import { connect } from "../support/clients.ts";
import { describeTargets } from "../support/targets.ts";

const key = "mock_client_faults";
const aVideo = { type: "avatar", avatar_id: "look_def456", script: "Hi" } as const;

/** Everything that is of the moment, on each side of the work. */
const passing: readonly (readonly [string, FaultInput["effect"], readonly ("before" | "after")[]])[] = [
  ["a reset", { type: "reset" }, ["before", "after"]],
  ["half an answer", { type: "truncate" }, ["after"]],
  ["an answer without a body", { type: "truncate", bytes: 0 }, ["after"]],
  ["a broken 500", { type: "malformed", status: 500 }, ["before", "after"]],
  ["408", { type: "error", status: 408, allowInvalid: true, body: "" }, ["before", "after"]],
  ["429", { type: "error", status: 429, retryAfter: 3 }, ["before", "after"]],
  ["500", { type: "error", status: 500, allowInvalid: true, body: "" }, ["before", "after"]],
  [
    "503 with a page",
    { type: "error", status: 503, allowInvalid: true, body: "<p>", contentType: "text/html" },
    ["before", "after"],
  ],
];
const cases = passing.flatMap(([name, effect, moments]) =>
  moments.map((when) => [`${name} ${when} the work`, { effect, when }] as const),
);

/** Requests of an operation, with the keys that they carried. */
function sentTo(world: WorldHandle, operation: string): readonly (string | undefined)[] {
  return world.journal
    .entries()
    .filter((entry) => entry.operation === operation)
    .map(({ headers }) => headers["idempotency-key"]);
}

describeTargets("the client and faults", (target) => {
  describe("of a write with a key", () => {
    test.each(cases)("%s: it is sent again under the same key, and done once", async (_, fault) => {
      const { client, world } = connect(target(), key);
      world.faults.add({ match: { operationId: "createVideo", times: 2 }, ...fault });
      const { video_id } = await client.videos.create(aVideo);
      expect((await client.videos.list().toArray()).map(({ id }) => id)).toEqual([video_id]);
      const keys = sentTo(world, "createVideo");
      expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
      expect(keys[0]).toEqual(expect.any(String));
    });
  });

  describe("of a write without one", () => {
    test.each(cases)("%s: it is sent once, and its failure told", async (_, fault) => {
      const { client, world } = connect(target(), key);
      world.faults.add({ match: { operationId: "createVideoAgent" }, ...fault });
      await expect(client.videoAgents.create({ prompt: "A tour" })).rejects.toMatchObject({ attempts: 1 });
      world.faults.clear();
      expect(await client.videoAgents.list().toArray()).toHaveLength(fault.when === "after" ? 1 : 0);
      expect(sentTo(world, "createVideoAgent")).toEqual([undefined]);
    });
  });

  test("Retry-After is waited for in the world's time", async () => {
    const { client, world } = connect(target(), key);
    world.faults.add({
      match: { operationId: "getCurrentUser", times: 1 },
      effect: { type: "error", status: 429, retryAfter: 40 },
    });
    const startedAt = world.clock.now();
    await client.users.me();
    expect(world.clock.now() - startedAt).toBe(40_000);
  });

  test("retries: 0 means one attempt, of whatever goes wrong", async () => {
    const { client, world } = connect(target(), key);
    for (const [, fault] of cases) {
      world.journal.clear();
      world.faults.add({ match: { operationId: "createVideo" }, ...fault });
      const error: unknown = await client.videos.create(aVideo, { retries: 0 }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(HeyGenError);
      expect(sentTo(world, "createVideo")).toHaveLength(1);
      world.faults.clear();
    }
  });

  test("a delete whose answer was lost is done, and says at least how often it was sent", async () => {
    const { client, world } = connect(target(), key);
    const { video_id } = await client.videos.create(aVideo);
    world.faults.add({ match: { operationId: "deleteVideo", times: 1 }, when: "after", effect: { type: "reset" } });
    await expect(client.videos.delete(video_id)).rejects.toMatchObject({ status: 404, attempts: 2 });
    expect(await client.videos.list().toArray()).toEqual([]);
  });

  test("a render of twelve minutes is over in no time, through failing requests and real polling", async () => {
    const { client, world } = connect(target(), key);
    world.scenario.set({ name: "long", video: [{ pending_ms: 0, processing_ms: 720_000 }] });
    const { video_id } = await client.videos.create(aVideo);
    world.faults.add({
      match: { operationId: "getVideo", times: 2 },
      effect: { type: "error", status: 503, allowInvalid: true, body: "" },
    });
    const [startedAt, realStart] = [world.clock.now(), performance.now()];
    const seen: string[] = [];
    const video = await client.videos.wait(video_id, {
      onProgress: ({ status }) => {
        if (seen.push(status) === 20)
          world.faults.add({
            match: { operationId: "getVideo", times: 2 },
            when: "after",
            effect: { type: "truncate" },
          });
      },
    });
    expect(video).toMatchObject({ status: "completed", id: video_id });
    const ms = world.clock.now() - startedAt;
    expect(ms).toBeGreaterThanOrEqual(720_000);
    expect(ms).toBeLessThan(720_000 + 30_000);
    expect(performance.now() - realStart).toBeLessThan(5000);
    // 2, 3, 4.5, 6.75, 10.125 and then 15 s each; four more for what failed.
    expect(seen).toHaveLength(53);
    expect(sentTo(world, "getVideo")).toHaveLength(57);
  });

  test("the waits for a batch of 60 share their requests", async () => {
    const { client, world } = connect(target(), key);
    world.scenario.set({ name: "long", video: [{ pending_ms: 30_000, processing_ms: 60_000 }] });
    const { batch_id } = await client.batches.create({ videos: Array.from({ length: 60 }, () => aVideo) });
    const items = await client.batches.items(batch_id, { limit: 100 }).toArray();
    world.journal.clear();
    const videos = await Promise.all(items.map(({ video_id }) => client.videos.wait(video_id!)));
    expect(videos.every(({ status }) => status === "completed")).toBe(true);
    // Each looks at its beginning, at the change to processing and at its end.
    expect(sentTo(world, "getVideo").length).toBeLessThanOrEqual(180);
    expect(sentTo(world, "bulkVideoStatuses").length).toBeLessThan(14);
  });

  test("a wait ends by the webhook of its video, without its clock", async () => {
    const { client, world } = connect(target(), key);
    const inbox = world.inbox("hooks");
    await client.webhooks.endpoints.create({ url: inbox.url });
    const { video_id } = await client.videos.create(aVideo);
    const waiting = client.with({ clock: { now: () => 0, sleep: () => new Promise(() => undefined) } });
    const first = Promise.withResolvers<void>();
    const job = waiting.videos.wait(video_id, { onProgress: () => first.resolve() });
    await first.promise;
    await world.clock.advance(60_000);
    const events = inbox.messages().map(({ body }) => JSON.parse(body ?? "") as { readonly event_type: string });
    expect(events.map(({ event_type }) => event_type)).toContain("avatar_video.success");
    for (const event of events) waiting.webhooks.feed(event);
    expect(await job).toMatchObject({ id: video_id, status: "completed" });
  });

  test("consent is waited for: declined, asked again, given", async () => {
    const { client, world } = connect(target(), key);
    const file = { type: "url", url: "https://example.com/ann.mp4" } as const;
    const { avatar_group } = await client.avatars.create({ type: "digital_twin", name: "Ann", file });
    const { id } = await client.avatars.wait(avatar_group!.id);
    await client.consent.create(id);
    const declined = client.consent.wait(id, {
      onProgress: ({ consent_status: status }) => void (status === "pending" && world.consent.decline(id)),
    });
    await expect(declined).rejects.toMatchObject({ name: "JobFailedError", id, state: { consent_status: "rejected" } });
    await expect(client.consent.wait(id)).rejects.toMatchObject({ name: "JobFailedError" });

    await client.consent.create(id);
    await expect(client.consent.wait(id, { timeoutMs: 3000 })).rejects.toMatchObject({
      name: "WaitError",
      status: "pending",
    });
    const job = client.consent.wait(id);
    world.consent.approve(id);
    expect(await job).toMatchObject({ id, consent_status: "approved" });
    // Stock characters show nobody who would have to be asked.
    const [stock] = await client.avatars.list({ ownership: "public" }).toArray({ limit: 1 });
    expect(await client.consent.wait(stock!.id)).toMatchObject({ id: stock!.id });
  });

  test("an agent's wait is saved by one client and gone on with by another", async () => {
    const { client } = connect(target(), key);
    const { session_id } = await client.videoAgents.create({ prompt: "A tour" });
    const job = client.videoAgents.wait(session_id);
    const text = JSON.stringify(job);
    await job;
    const other = client.with({ headers: { "X-Process": "other" } });
    const session = await other.videoAgents.wait(JSON.parse(text));
    expect(session).toMatchObject({ session_id, status: "completed", video_id: expect.any(String) });
  });
});
