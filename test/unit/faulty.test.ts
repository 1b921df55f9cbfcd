/** What exactly comes of an answer that a fault spoils: how much of it, with which head, and when. */
import { expect, test } from "vitest";
import type { FaultInput } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aVideo, freshApi } from "../support/api.ts";
import { checkedMock, targetOf } from "../support/targets.ts";
import { heldTimer } from "../support/timer.ts";

const timer = heldTimer();

function opened(): Api {
  const { mock } = checkedMock({ timer });
  return freshApi(targetOf(mock, "http://localhost:4394", mock.fetch));
}

const list = "/v3/avatars?limit=2";
const hit = (own: Api, effect: FaultInput["effect"]): void => {
  own.world.faults.clear();
  own.world.faults.add({ effect });
};

/** All that comes of a body before it breaks off. */
async function arrived(answer: Response): Promise<string> {
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const read = async (got: string): Promise<string> => {
    const part = await reader.read().catch(() => undefined);
    if (part?.done === true) throw new Error("It came to an end.");
    return part === undefined ? got : read(got + Buffer.from(part.value).toString("latin1"));
  };
  return read("");
}

test("half of a truncated answer arrives, or as much as was said, but never all of it", async () => {
  const own = opened();
  const whole = Buffer.from(await (await own.fetch(list)).arrayBuffer()).toString("latin1");
  for (const [bytes, length] of [
    [undefined, Math.floor(whole.length / 2)],
    [0, 0],
    [3, 3],
    [whole.length - 1, whole.length - 1],
    [whole.length, whole.length - 1],
    [1_000_000, whole.length - 1],
  ] as const) {
    hit(own, { type: "truncate", ...(bytes !== undefined && { bytes }) });
    expect(await arrived(await own.fetch(list))).toBe(whole.slice(0, length));
  }
});

test.each(["truncate", "dribble"] as const)("what %s leaves of an answer to HEAD is its whole head", async (type) => {
  const own = opened();
  for (const [path, status] of [
    [list, 200],
    ["/v3/videos/nothing", 404],
  ] as const) {
    own.world.faults.clear();
    const { length } = await (await own.fetch(path)).text();
    hit(own, { type });
    const answer = await own.fetch(path, { method: "HEAD" });
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("content-length")]).toEqual([
      status,
      "application/json",
      String(length),
    ]);
    expect(answer.headers.get("x-mock-fault")).toMatch(/^fault_\d+$/);
  }
});

test("malformed is an answer without its last bracket, under the same head", async () => {
  const own = opened();
  const create = (): Promise<Response> =>
    own.fetch("/v3/videos", {
      method: "POST",
      body: JSON.stringify(aVideo),
      headers: { "content-type": "application/json", "idempotency-key": "k" },
    });
  const whole = await (await create()).text();
  hit(own, { type: "malformed" });
  const { status, headers, ...answer } = await create().then(async (each) => ({
    status: each.status,
    headers: each.headers,
    text: await each.text(),
  }));
  expect([status, answer.text]).toEqual([200, whole.slice(0, -1)]);
  expect([headers.get("content-type"), headers.get("idempotent-replayed")]).toEqual(["application/json", "true"]);
});

test("a dribble waits only for a reader who asks for more", async () => {
  const own = opened();
  const length = (await (await own.fetch(list)).arrayBuffer()).byteLength;
  hit(own, { type: "dribble", chunks: 2, ms: 1000 });
  const reader = ((await own.fetch(list)).body as ReadableStream<Uint8Array>).getReader();
  const { value } = await reader.read();
  expect(value).toHaveLength(Math.floor(length / 2));
  // Whatever was to begin by itself has begun by the time another request is answered.
  await own.get("/__mock/clock");
  expect(timer.waits()).toEqual([]);
  const rest = reader.read();
  await own.get("/__mock/clock");
  expect(timer.waits()).toEqual([1000]);
  timer.fire();
  expect((await rest).done).toBe(false);
  expect((await reader.read()).done).toBe(true);
});

test("a fault that was asked for by a request comes before those of the world, and leaves them as they were", async () => {
  const own = opened();
  own.world.faults.add({ match: { times: 1 }, effect: { type: "error", status: 429 } });
  const kept = own.world.faults.list();
  const { status } = await own.get("/v3/videos", { "x-mock-fault": "error; status=401" });
  expect([status, own.world.faults.list()]).toEqual([401, kept]);
  const slow = own.get("/v3/videos", { "x-mock-fault": "latency; ms=0" });
  const { headers } = await slow;
  expect([headers.get("x-mock-fault"), (await slow).status]).toEqual(["request, fault_1", 429]);
  expect(own.world.faults.list()).toMatchObject([{ seen: 1, left: 0 }]);
});
