/** How many worlds there are, who may have one, and what is left of one that had to make room. */

import { describe, expect, test } from "vitest";
import type { Mock, MockOptions } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { createVideo, freshApi } from "../support/api.ts";
import { pageOf } from "../support/html.ts";
import { readStream } from "../support/sse.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const own = (mock: Mock, key: string): Api => freshApi(targetOf(mock, "http://localhost", mock.fetch), key);
const apis = (options: MockOptions = {}): { mock: Mock; api: (key: string) => Api } => {
  const { mock } = checkedMock(options);
  return { mock, api: (key) => own(mock, key) };
};
const touch = async (...all: readonly Api[]): Promise<void> => {
  for (const each of all) await each.get("/v3/users/me");
};

describeTargets("all worlds", (target) => {
  test("are listed with what is in them, page by page", async () => {
    const labels: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const each = freshApi(target());
      await createVideo(each);
      labels.push(each.world.label);
    }
    const seen: Answer[] = [];
    for (let after: string | null = ""; after !== null;) {
      const { body } = await target().call("GET", `/__mock/worlds?limit=2${after === "" ? "" : `&after=${after}`}`);
      expect(body.total).toBe(6);
      seen.push(...body.data);
      after = body.next;
    }
    expect(seen.map(({ world }) => world).filter((label) => labels.includes(label))).toEqual(labels);
    expect(seen).toHaveLength(6);
    expect(seen.at(-1)).toMatchObject({
      is_default: false,
      is_reopened: false,
      last: 1,
      counts: { videos: 1, voices: 0, batches: 0, sessions: 0, endpoints: 0, deliveries: 0, requests: 1 },
    });
    for (const query of ["limit=0", "limit=1001", "page=2"])
      expect((await target().call("GET", `/__mock/worlds?${query}`)).status).toBe(400);
    expect((await target().call("GET", "/__mock/worlds?after=w_0")).status).toBe(404);
  });

  test("are reset by one call, and by handle", async () => {
    const [one, other] = [freshApi(target()), freshApi(target())];
    for (const reset of [() => target().call("POST", "/__mock/worlds/reset"), async () => target().mock.resetAll()]) {
      for (const each of [one, other]) {
        await createVideo(each);
        await each.world.clock.advance(1000);
      }
      await reset();
      for (const each of [one, other]) {
        expect((await each.get("/v3/videos")).data).toEqual([]);
        expect(each.world.clock.now()).toBe(start);
      }
    }
  });

  test("are driven by their labels as by their keys", async () => {
    const each = freshApi(target());
    const id = await createVideo(each);
    const headers = { "x-mock-world": each.world.label };
    const moved = await target().call("POST", "/__mock/clock/advance", { ms: 1000 }, headers);
    expect(moved.body.data).toMatchObject({ world: each.world.label, now_ms: start + 1000 });
    await target().call("POST", `/__mock/videos/${id}/complete`, {}, headers);
    expect((await each.get(`/v3/videos/${id}`)).data.status).toBe("completed");
    expect((await target().call("POST", "/__mock/reset", {}, { "x-mock-world": "w_nowhere0" })).status).toBe(404);
  });
});

describe("maxWorlds", () => {
  test("makes room by the world that was not used for the longest", async () => {
    const { mock, api } = apis({ maxWorlds: 3 });
    const [a, b, c] = [api("world-a"), api("world-b"), api("world-c")];
    await createVideo(a);
    await createVideo(b);
    await touch(a);
    await createVideo(c);
    expect((await a.get("/v3/videos")).data).toHaveLength(1);
    expect((await api("mock_demo").get("/__mock/worlds")).body).toMatchObject({ total: 3, evicted: 1 });
    const again = await b.get("/v3/videos");
    expect([again.data, again.headers.get("mock-world")]).toEqual([[], "reopened"]);
    expect(mock.world("world-b").label).toBe(b.world.label);
  });

  test("is told by the world that comes back, until its reset", async () => {
    const { api } = apis({ maxWorlds: 2 });
    const [a, b] = [api("world-a"), api("world-b")];
    await touch(a, b, a);
    const [first] = await readStream(await a.fetch("/__mock/events?since=0")).take(1);
    expect([first?.event, first?.data.id]).toEqual(["world.reopened", a.world.label]);
    const listed = (await a.get("/__mock/worlds")).data as Answer[];
    expect(listed.map(({ is_reopened }) => is_reopened)).toEqual([false, true]);
    expect((await pageOf(await a.fetch("/__mock/"))).text).toContain("had to make room");
    await a.post("/__mock/reset");
    expect((await a.get("/v3/users/me")).headers.get("mock-world")).toBeNull();
  });

  test("takes neither the default world, nor a named one, nor one that somebody watches", async () => {
    const { mock, api } = apis({ maxWorlds: 1, keys: ["named-key"] });
    await createVideo(api("mock_demo"));
    await createVideo(api("named-key"));
    const watched = api("watched");
    await createVideo(watched);
    const waiting = watched.world.waitFor("video.completed");
    for (let index = 0; index < 5; index += 1) await touch(api(`other-${index}`));
    await watched.world.clock.runUntilIdle();
    expect((await waiting).type).toBe("video.completed");
    for (const key of ["mock_demo", "named-key"]) expect((await api(key).get("/v3/videos")).data).toHaveLength(1);
    await mock.close();
  });

  test("passes over a world that still has something to do, as long as there is another", async () => {
    const { mock, api } = apis({ maxWorlds: 3, frozen: false, clock: { now: () => start } });
    const [busy, idle] = [api("busy"), api("idle")];
    await createVideo(busy);
    await touch(idle, api("third"));
    expect((await busy.get("/v3/videos")).data).toHaveLength(1);
    expect((await idle.get("/v3/users/me")).headers.get("mock-world")).toBe("reopened");
    await mock.close();
  });

  test("keeps the number of worlds where it is, however many keys come", async () => {
    const { api } = apis({ maxWorlds: 20 });
    for (let index = 0; index < 200; index += 1) await touch(api(`key-number-${index}`));
    const { body } = await api("mock_demo").get("/__mock/worlds");
    expect([body.total, body.evicted]).toEqual([20, 181]);
  });

  test("shows fifty worlds on the page, the latest first, and says how many there are besides", async () => {
    const { api } = apis();
    for (let index = 0; index < 60; index += 1) await touch(api(`key-number-${index}`));
    const { text } = await pageOf(await api("key-number-59").fetch("/__mock/"));
    expect(text).toContain(api("key-number-59").world.label);
    expect(text).not.toContain(api("key-number-0").world.label);
    expect(text).toMatch(/and \d+ more/);
  });
});

describe("strictWorlds", () => {
  test("lets in those named and the default one, by whatever follows the colon, and tells others why not", async () => {
    const { mock, api } = apis({ strictWorlds: true, keys: ["team-a", "team-b:token"] });
    for (const key of ["mock_demo", "team-a", "team-a:rotated", "team-b"])
      expect((await api(key).get("/v3/users/me")).status).toBe(200);
    for (const path of ["/v3/users/me", "/v3/nowhere", "/__mock/clock", "/__mock/journal"]) {
      const { status, body } = await mock
        .fetch(path, { headers: { "x-api-key": "stranger" } })
        .then(async (answer) => ({ status: answer.status, body: await answer.json() }));
      expect([path, status, body.error.code]).toEqual([path, 401, "unauthorized"]);
      expect(body.error.message).toContain("--strict-worlds");
    }
    expect(() => mock.world("stranger")).toThrow("--strict-worlds");
    const { body } = await api("mock_demo").get("/__mock/worlds");
    expect(body.total).toBe(3);
    const refused = (await api("mock_demo").get("/__mock/journal?scope=server&status=401")).data as Answer[];
    expect(refused.map(({ path }) => path)).toEqual(["/v3/nowhere", "/v3/users/me"]);
  });

  test("off, keys only open their worlds from the start", async () => {
    const { api } = apis({ keys: ["team-a"] });
    expect((await api("mock_demo").get("/__mock/worlds")).body.total).toBe(2);
    await touch(api("stranger"));
  });
});

test.each([
  [{ maxWorlds: 0 }, "maxWorlds"],
  [{ maxWorlds: 1.5 }, "maxWorlds"],
  [{ keys: ["invalid"] }, "keys"],
  [{ keys: [""] }, "keys"],
])("createMock refuses %o by name", (options, name) => {
  expect(() => createMock(options)).toThrow(name);
});
