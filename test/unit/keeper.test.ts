/** What is written of a world, write by write. */

import { expect, test } from "vitest";
import {
  createMock,
  fakeClock,
  memoryPersistence,
  type FakeClock,
  type Mock,
  type PersistencePort,
} from "../../mock/index.ts";
import { freshApi } from "../support/api.ts";
import { pngOf, uploaded } from "../support/files.ts";
import { openMock, publicUrl } from "../support/sessions.ts";
import { start, targetOf } from "../support/targets.ts";

const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };

/** How many videos, kept answers and journaled creations there are in all. */
function counts(port: PersistencePort): Readonly<Record<"videos" | "idempotency" | "journal", number>> {
  const rows = port.read().flatMap((world) => world.rows);
  const count = (name: string, text = ""): number =>
    rows.filter(({ part, value }) => part === name && String(value).includes(text)).length;
  return {
    videos: count("videos"),
    idempotency: count("idempotency"),
    journal: count("journal", '"operation":"createVideo"'),
  };
}

test("each write holds requests whole: what they made, the answer kept for their key, and their journal", async () => {
  const port = memoryPersistence();
  const seen: number[] = [];
  const persistence: PersistencePort = {
    ...port,
    write: (changes) => {
      port.write(changes);
      const { videos, idempotency, journal } = counts(port);
      seen.push(videos);
      expect([idempotency, journal]).toEqual([videos, videos]);
    },
  };
  const { session } = openMock({ persistence });
  const send = (key: string): Promise<unknown> =>
    session("k").send("POST", "/v3/videos", video, { "idempotency-key": key });
  for (const round of [1, 2, 3]) await Promise.all([1, 2, 3, 4].map((each) => send(`key-${round}-${each}`)));
  expect(counts(port).videos).toBe(12);
  expect(seen.length).toBeGreaterThan(2);
});

test("nothing is written as long as nothing changes", async () => {
  const port = memoryPersistence();
  let writes = 0;
  const { mock } = openMock({
    persistence: {
      ...port,
      write: (changes) => {
        writes += 1;
        port.write(changes);
      },
    },
  });
  // The default world is there from the start.
  await mock.fetch("/health");
  expect(writes).toBe(1);
  await mock.fetch("/__mock/clock", { headers: { "x-api-key": "new" } });
  expect(writes).toBe(2);
  await mock.fetch("/__mock/clock", { headers: { "x-api-key": "new" } });
  expect(writes).toBe(2);
});

test("a world comes back with its settings, but for those that the mock is told anew", async () => {
  const persistence = memoryPersistence();
  const rendered = async (options: object): Promise<number> => {
    const { mock, session } = openMock({ persistence, clock: fakeClock(start), ...options });
    const { video_id: id } = await session("k").data("POST", "/v3/videos", video);
    const before = session("k").now();
    await mock.world("k").clock.runUntilIdle();
    expect((await session("k").data("GET", `/v3/videos/${id}`)).status).toBe("completed");
    return session("k").now() - before;
  };
  const elsewhere = openMock({ renderMs: 70_000, seed: "other" });
  const told = openMock({ persistence, queueMs: 0 });
  told.mock.world("k").load(elsewhere.mock.world("k").save());
  await told.mock.fetch("/v3/users/me", { headers: { "x-api-key": "k" } });
  expect(await rendered({ queueMs: 0 })).toBe(71_000);
  expect(await rendered({ queueMs: 500 })).toBe(70_500);
  expect(await rendered({ queueMs: 500, renderMs: 20 })).toBe(520);
  expect(await rendered({ queueMs: 500, renderMs: 20, seed: "another" })).toBe(520);
});

test("a file comes back byte by byte", async () => {
  const persistence = memoryPersistence();
  const bytes = pngOf(3000);
  const before = openMock({ persistence });
  const id = await uploaded(freshApi(targetOf(before.mock, publicUrl, before.mock.fetch), "k"), bytes);
  const { mock, session } = openMock({ persistence });
  const { url } = await session("k").data("GET", `/v3/assets/${id}`);
  expect(await (await mock.fetch(url)).bytes()).toEqual(bytes);
});

test("a running clock goes on by the time that passed, a stopped one stands, and neither goes back with the machine's", async () => {
  const persistence = memoryPersistence();
  const at = async (real: number, work: (mock: Mock, clock: FakeClock) => unknown): Promise<void> => {
    const clock = fakeClock(real);
    const { mock } = openMock({ persistence, frozen: false, startAt: start, clock });
    await work(mock, clock);
    await mock.fetch("/health");
  };
  await at(1_000_000, (mock) => {
    mock.world("runs").clock.resume(10);
    return mock.world("stands").clock.freeze(start + 5000);
  });
  await at(1_060_000, (mock) => {
    expect(mock.world("runs").clock.now()).toBe(start + 600_000);
    expect(mock.world("stands").clock.now()).toBe(start + 5000);
    mock.world("runs").clock.resume(1);
  });
  await at(10, (mock, clock) => {
    expect(mock.world("runs").clock.read()).toEqual({ now: start + 600_000, mode: "running", speed: 1 });
    // Nor does it wait until the machine's has caught up.
    clock.advance(500);
    expect(mock.world("runs").clock.now()).toBe(start + 600_500);
  });
});

test("a write that fails takes a world that was new with it", async () => {
  const port = memoryPersistence();
  const failures: unknown[] = [];
  const mock = createMock({
    onFailure: (error) => failures.push(error),
    persistence: {
      ...port,
      write: () => {
        throw new Error("disk full");
      },
    },
  });
  const response = await mock.fetch("/__mock/worlds");
  expect([response.status, (await response.json()).error.code]).toEqual([500, "internal_error"]);
  expect([failures, port.read()]).toEqual([[new Error("disk full")], []]);
});

test("a world that made room comes back as it was, with what it had not yet written", async () => {
  const persistence = memoryPersistence();
  const { mock, session } = openMock({ persistence, maxWorlds: 2 });
  const keys = ["a", "b", "c", "d"];
  const made = await Promise.all(keys.map((key) => session(key).data("POST", "/v3/videos", video)));
  for (const [index, key] of keys.entries()) {
    const response = await mock.fetch(`/v3/videos/${made[index].video_id}`, { headers: { "x-api-key": key } });
    expect([response.status, response.headers.get("mock-world")]).toEqual([200, null]);
  }
  expect(persistence.read()).toHaveLength(keys.length + 1);
});

test("a reset of all worlds reaches those that made room in one write, and none of them when it fails", async () => {
  const port = memoryPersistence();
  let isFull = false;
  const persistence: PersistencePort = {
    ...port,
    write: (changes) => {
      if (isFull) throw new Error("disk full");
      port.write(changes);
    },
  };
  const failures: unknown[] = [];
  const mock = createMock({ persistence, maxWorlds: 2, onFailure: (error) => failures.push(error) });
  const ask = async (key: string, method: string, path: string, body?: object): Promise<Response> =>
    mock.fetch(path, {
      method,
      headers: { "x-api-key": key, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
  const keys = ["a", "b", "c"];
  const videos = async (): Promise<number[]> => {
    const listed: number[] = [];
    for (const key of keys) listed.push((await (await ask(key, "GET", "/v3/videos")).json()).data.length);
    return listed;
  };
  for (const key of keys) await ask(key, "POST", "/v3/videos", video);
  isFull = true;
  expect((await ask("a", "POST", "/__mock/worlds/reset")).status).toBe(500);
  isFull = false;
  expect(failures).toHaveLength(1);
  expect(await videos()).toEqual([1, 1, 1]);
  expect((await ask("a", "POST", "/__mock/worlds/reset")).status).toBe(200);
  expect(await videos()).toEqual([0, 0, 0]);
});
