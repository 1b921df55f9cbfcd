/** Worlds that came out of a data file, and that nobody has opened with their key since: known by their labels alone. */

import { expect, onTestFinished, test } from "vitest";
import type { PersistencePort } from "../../mock/index.ts";
import { memoryPersistence } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import { createVideo, freshApi } from "../support/api.ts";
import type { Answer, Target } from "../support/targets.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

const key = "a-key-of-before";

/** A mock on worlds that an earlier one has left. */
async function open(persistence: PersistencePort, kind: string): Promise<Target> {
  const { mock, problems } = checkedMock({ persistence });
  onTestFinished(() => expect(problems).toEqual([]));
  if (kind === "in process") return targetOf(mock, "http://localhost", mock.fetch);
  const server = await listen(mock, { port: 0 });
  onTestFinished(() => server.close({ graceMs: 100 }));
  return targetOf(mock, server.url, fetch);
}

test.for(["in process", "over TCP"])("are found by label, steered, reset and loaded (%s)", async (kind) => {
  const persistence = memoryPersistence();
  const before = freshApi(await open(persistence, "in process"), key);
  const id = await createVideo(before, { title: "Of before" });
  const { label } = before.world;

  const target = await open(persistence, kind);
  const byLabel = (method: string, path: string, body?: unknown): Promise<{ status: number; body: Answer }> =>
    target.call(method, path, body, { "x-api-key": "", "x-mock-world": label });
  expect((await byLabel("GET", "/__mock/clock")).status).toBe(200);
  const page = await (await target.fetch(`/__mock/?world=${label}`)).text();
  expect([page.includes(`data-world="${label}"`), page.includes("Of before")]).toEqual([true, true]);
  expect((await byLabel("POST", `/__mock/videos/${id}/complete`)).body.data.status).toBe("completed");
  expect((await byLabel("GET", "/__mock/journal")).body.data).toMatchObject([{ operation: "createVideo" }]);
  const { body: saved } = await byLabel("GET", "/__mock/snapshot");

  expect((await byLabel("POST", "/__mock/reset")).status).toBe(200);
  expect((await byLabel("GET", "/__mock/journal")).body.data).toEqual([]);
  expect((await byLabel("PUT", "/__mock/snapshot", saved)).status).toBe(200);
  expect((await byLabel("GET", "/__mock/journal")).body.data).toHaveLength(1);

  // The key finds the same world, as it was left by those who knew its label.
  const own = freshApi(target, key);
  expect((await own.get(`/v3/videos/${id}`)).data.status).toBe("completed");
  expect(own.world.label).toBe(label);
});

test("are reset together with the others, and are as fresh as a world of that key ever is", async () => {
  const persistence = memoryPersistence();
  await createVideo(freshApi(await open(persistence, "in process"), key));
  const target = await open(persistence, "in process");
  expect((await target.call("POST", "/__mock/worlds/reset")).body.data.worlds).toBe(2);
  const [kept, fresh] = [freshApi(target, key), freshApi(await open(memoryPersistence(), "in process"), key)];
  const seen = async (own: Api): Promise<unknown> => [
    (await own.get("/v3/videos")).data,
    (await own.get("/v3/avatars/looks?ownership=private")).data,
    await createVideo(own),
  ];
  expect(await seen(kept)).toEqual(await seen(fresh));
});

test("are not found any more by a label that leads to none", async () => {
  const target = await open(memoryPersistence(), "in process");
  const { status, body } = await target.call("GET", "/__mock/clock", undefined, { "x-mock-world": "w_00000000" });
  expect([status, body.error.param]).toEqual([404, "world"]);
});
