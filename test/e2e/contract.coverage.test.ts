/** What a mock has noted of somebody's tests: what they never saw, and habits that the service would not forgive. */
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Mock, MockOptions } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { createClient } from "../../src/index.ts";
import { collectWorlds, coverageReporters, lint, lints, percentOf, readCoverage } from "../contract/outcomes/index.ts";
import { createCollector } from "../contract/outcomes/worlds.ts";
import { openTarget } from "../contract/target.ts";

const key = "mock_of_a_client";
const video = { type: "avatar", avatar_id: "look_def456", script: "Hello." } as const;

let mock: Mock;

const open = (options: MockOptions = {}): Mock => (mock = createMock({ frozen: true, ...options }));
const advance = (ms: number): Promise<unknown> => mock.world(key).clock.advance(ms);

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<any> {
  const answer = await mock
    .fetch(`http://localhost${path}`, {
      method,
      headers: { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    .catch(() => null);
  return answer?.json().catch(() => null);
}

const fault = async (effect: object): Promise<void> => {
  const { data } = await send("POST", "/__mock/faults", { match: { operationId: "createVideo", times: 1 }, effect });
  expect(data).toHaveProperty("id");
};

const tidy = () =>
  createClient({
    apiKey: key,
    baseUrl: "http://localhost",
    fetch: mock.fetch,
    clock: { now: mock.world(key).clock.now, sleep: async (ms) => void (await advance(ms)) },
  });

beforeEach(() => {
  open();
});

afterAll(() => mock.close());

/** A client with a bad habit, by the lint that finds it. */
const planted: Readonly<Record<string, () => Promise<void>>> = {
  "poll-interval": async () => {
    const { data } = await send("POST", "/v3/videos", video);
    for (let round = 0; round < 4; round += 1) {
      await advance(500);
      await send("GET", `/v3/videos/${data.video_id}`);
    }
  },
  "retry-after": async () => {
    await fault({ type: "error", status: 429, retryAfter: 30 });
    await send("POST", "/v3/videos", video, { "idempotency-key": "a" });
    await advance(5000);
    await send("POST", "/v3/videos", video, { "idempotency-key": "a" });
  },
  "invented-token": async () => {
    await send("GET", "/v3/voices?limit=5&token=bW9yZQ");
  },
  "reused-token": async () => {
    const { next_token: token } = await send("GET", "/v3/voices?limit=5");
    await send("GET", `/v3/voices?limit=5&token=${token}`);
    await send("GET", `/v3/voices?limit=5&token=${token}`);
  },
  "retry-without-key": async () => {
    await fault({ type: "error", status: 500, allowInvalid: true });
    await send("POST", "/v3/videos", video);
    await advance(5000);
    await send("POST", "/v3/videos", video);
  },
  "unknown-field": async () => {
    await send("POST", "/v3/videos", { ...video, colour: "red" });
  },
  "unknown-parameter": async () => {
    await send("GET", "/v3/voices?page=2");
  },
  "key-in-browser": async () => {
    await send("GET", "/v3/voices", undefined, { origin: "https://shop.test" });
  },
};

describe("Each bad habit is found, and no other", () => {
  test.each(lints.map(({ id }) => id))("%s", async (id) => {
    await planted[id]!();
    const found = lint(await collectWorlds(mock.fetch));
    expect([...new Set(found.map(({ lint: name }) => name))]).toEqual([id]);
    expect(found[0]!.numbers.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(key);
  });
});

test("The client of this package has none of them, whatever the mock does to it", async () => {
  const client = tidy();
  await fault({ type: "error", status: 429, retryAfter: 30 });
  await fault({ type: "reset" });
  const { video_id: id } = await client.videos.create(video);
  await client.videos.wait(id);
  // Both faults have hit.
  expect((await send("GET", "/__mock/journal?operation=createVideo")).data).toHaveLength(3);
  for await (const voice of client.voices.list({ limit: 5 })) expect(voice.name).toBeDefined();
  for await (const voice of client.voices.list({ limit: 5 })) expect(voice.name).toBeDefined();
  expect(lint(await collectWorlds(mock.fetch))).toEqual([]);
});

test("What was seen is told by name, and so is what never was", async () => {
  expect(readCoverage([]).parts.operations.seen).toEqual([]);
  const client = tidy();
  const { video_id: id } = await client.videos.create(video);
  await client.videos.wait(id);
  for await (const voice of client.voices.list({ limit: 20 })) expect(voice.name).toBeDefined();
  await send("POST", "/v3/videos", { type: "avatar" });
  await send("GET", "/v3/nothing");
  const { parts, requests } = readCoverage(await collectWorlds(mock.fetch));
  expect(parts.operations.seen).toEqual(
    ["listVoices", "createVideo", "getVideo"].toSorted(byContract(parts.operations)),
  );
  expect(parts.statuses.seen).toContain("createVideo 400");
  expect(parts.statuses.missed).toContain("getVideo 404");
  expect(parts.codes.seen).toEqual(["invalid_parameter"]);
  expect(parts.states.seen).toEqual(["video completed"]);
  expect(parts.pages.seen).toEqual(["listVoices"]);
  expect(parts.events.missed).toContain("avatar_video.success");
  expect(percentOf(parts.operations)).toBeCloseTo((100 * 3) / (3 + parts.operations.missed.length));
  expect(requests).toBeGreaterThan(5);
});

test("Webhook events count when they were sent", async () => {
  open({ sender: { send: () => Promise.resolve({ status: 200 }) } });
  await send("POST", "/v3/webhooks/endpoints", { url: "http://127.0.0.1:9/hook", events: ["avatar_video.success"] });
  await send("POST", "/v3/videos", video);
  await mock.world(key).clock.runUntilIdle();
  expect(readCoverage(await collectWorlds(mock.fetch)).parts.events.seen).toEqual(["avatar_video.success"]);
});

test("What a journal forgets by a reset, or for want of room, was read before; what was not is owned up to", async () => {
  const collector = createCollector(await openTarget({ where: mock.fetch, key: "mock_demo", control: true }));
  const many = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) await send("GET", "/v3/users/me");
  };
  const reset = async (): Promise<void> => expect(await send("POST", "/__mock/reset", {})).toHaveProperty("data");
  await many(5);
  await collector.read();
  await reset();
  await many(2);
  await collector.read();
  await send("DELETE", "/__mock/journal");
  await many(1);
  await collector.read();
  await reset();
  await many(700);
  await collector.read();
  await many(700);
  await collector.read();
  const seen = readCoverage(collector.lives());
  expect(seen).toMatchObject({ requests: 5 + 2 + 1 + 1400, partial: 0 });
  expect(collector.lives().map(({ entries }) => entries.length)).toEqual([5, 2, 1, 1400]);
  await many(1500);
  await collector.read();
  expect(readCoverage(collector.lives())).toMatchObject({ partial: 1 });
});

test("Reports show figures, what was never seen, and the habits, in words", async () => {
  await planted["unknown-field"]!();
  const lives = await collectWorlds(mock.fetch);
  const report = { coverage: readCoverage(lives), findings: lint(lives), least: { operations: 50 } };
  expect(coverageReporters.human(report)).toMatch(
    /^ {2}2 % \(1 of \d+\) operations, at least 50 % {2}TOO FEW\n {6}never: /,
  );
  expect(coverageReporters.human(report)).toContain("unknown-field: createVideo was sent colour");
  expect(JSON.parse(coverageReporters.json(report))).toMatchObject({ short: ["operations"], percent: { events: 0 } });
  expect(coverageReporters.markdown(report)).toContain("- **unknown-field** (world w_");
});

function byContract({ seen, missed }: { seen: readonly string[]; missed: readonly string[] }) {
  const order = [...seen, ...missed];
  return (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);
}
