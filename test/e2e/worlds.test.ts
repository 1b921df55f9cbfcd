/** A world per credential: who shares one, who never meets, and what can be repeated. */

import { describe, expect, test } from "vitest";
import type { MockOptions } from "../../mock/index.ts";
import { createMock, fakeClock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import {
  anImageVideo,
  aPhoto,
  aTwin,
  aVideo,
  createAvatar,
  createVideo,
  finishedVideo,
  freshApi,
  visit,
  wholeList,
} from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

describeTargets("worlds", (target) => {
  const videosOf = async (headers: Record<string, string>): Promise<string[]> =>
    (await (await target().fetch("/v3/videos", { headers })).json()).data.map(({ id }: Answer) => id);

  test("a key is the same world up to its colon, as X-Api-Key and as bearer", async () => {
    const id = await createVideo(freshApi(target(), "team-a"));
    const same = [
      { "x-api-key": "team-a" },
      { "x-api-key": "team-a:rotated-1" },
      { "X-API-KEY": "  team-a:  " },
      { authorization: "Bearer team-a" },
      { authorization: "bearer team-a:rotated-2" },
      { "x-api-key": "", authorization: "Bearer team-a" },
    ];
    for (const headers of same) expect(await videosOf(headers)).toEqual([id]);
    for (const headers of [{ "x-api-key": "team-a2" }, { "x-api-key": "Team-a" }, { authorization: "Bearer team" }])
      expect(await videosOf(headers)).toEqual([]);
  });

  test("a key wins over a bearer token", async () => {
    const id = await createVideo(freshApi(target(), "team-b"));
    expect(await videosOf({ "x-api-key": "team-b", authorization: "Bearer team-c" })).toEqual([id]);
  });

  test.each(["__proto__", "constructor", "0", "a b", "../..", "é".normalize("NFC"), "k".repeat(4000)])(
    "%s is a key like any other",
    async (key) => {
      const own = freshApi(target(), key);
      const id = await createVideo(own);
      expect((await own.get("/v3/videos")).data.map((video: Answer) => video.id)).toEqual([id]);
    },
  );

  describe("two worlds", () => {
    const pair = (): readonly [Api, Api] => [freshApi(target()), freshApi(target())];

    test("share the catalogue and no private id but the guides' samples", async () => {
      const [one, other] = pair();
      const idsOf = async (own: Api, path: string): Promise<string[]> =>
        (await wholeList(own, path)).map((item) => item.id ?? item.voice_id);
      for (const path of ["/v3/avatars?ownership=public", "/v3/avatars/looks?ownership=public", "/v3/voices"])
        expect(await idsOf(one, path)).toEqual(await idsOf(other, path));
      const [mine, theirs] = [
        await idsOf(one, "/v3/avatars/looks?ownership=private"),
        await idsOf(other, "/v3/avatars/looks?ownership=private"),
      ];
      expect(mine.filter((id) => theirs.includes(id))).toEqual(["look_abc123"]);
    });

    test("the same sample is each one's own", async () => {
      const [one, other] = pair();
      await one.patch("/v3/avatars/looks/look_abc123", { name: "Mine" });
      expect((await other.get("/v3/avatars/looks/look_abc123")).data.name).not.toBe("Mine");
      await one.remove("/v3/avatars/group_xyz789");
      expect((await other.get("/v3/avatars/group_xyz789")).status).toBe(200);
    });

    test("an id of the other answers exactly as an unknown one", async () => {
      const [one, other] = pair();
      const { look, group } = await createAvatar(other, aTwin);
      const video = await createVideo(other);
      const bodyAt = async (method: string, path: string, body?: object): Promise<unknown> => {
        const answer = await one.fetch(path, {
          method,
          ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
        });
        return [answer.status, await answer.json()];
      };
      const asked = [
        ["GET", "/v3/avatars/ID", group.id],
        ["PATCH", "/v3/avatars/ID", group.id, { default_voice_id: null }],
        ["DELETE", "/v3/avatars/ID", group.id],
        ["POST", "/v3/avatars/ID/consent", group.id, {}],
        ["GET", "/v3/avatars/looks/ID", look.id],
        ["PATCH", "/v3/avatars/looks/ID", look.id, { name: "Stolen" }],
        ["DELETE", "/v3/avatars/looks/ID", look.id],
        ["GET", "/v3/avatars/looks?group_id=ID", group.id],
        ["GET", "/v3/videos/ID", video],
        ["DELETE", "/v3/videos/ID", video],
        ["POST", "/__mock/videos/ID/complete", video],
        ["POST", "/v3/videos", look.id, { ...aVideo, avatar_id: "ID" }],
        ["POST", "/v3/avatars", group.id, { ...aPhoto, avatar_group_id: "ID" }],
      ] as const;
      for (const [method, path, id, body] of asked) {
        const withId = (value: string): Promise<unknown> =>
          bodyAt(
            method,
            path.replace("ID", value),
            body && JSON.parse(JSON.stringify(body).replace('"ID"', JSON.stringify(value))),
          );
        expect(await withId(id)).toEqual(await withId("0123456789abcdef0123456789abcdef"));
      }
      expect((await other.get(`/v3/avatars/looks/${look.id}`)).data).toEqual(look);
      expect((await other.get(`/v3/videos/${video}`)).data.status).toBe("pending");
    });

    test("the other's media does not open under one's own tag", async () => {
      const [one, other] = pair();
      const [mine, theirs] = [await finishedVideo(one), await finishedVideo(other)];
      const swap = (url: string): string => url.replace(mine.id, theirs.id);
      expect((await visit(target(), swap(mine.thumbnail_url))).status).toBe(404);
      expect((await visit(target(), swap(mine.video_url))).status).toBe(403);
    });
  });

  test("a label stands for the world and does not tell the key", async () => {
    const own = freshApi(target(), "a-key-to-hide");
    expect(own.world.label).toMatch(/^w_[0-9a-f]{8}$/);
    expect((await own.get("/__mock/clock")).data.world).toBe(own.world.label);
  });
});

describe("two mocks in one process", () => {
  const apiOf = (options: MockOptions = {}): Api => {
    const { mock } = checkedMock(options);
    return freshApi(targetOf(mock, "http://localhost", mock.fetch), "shared-key");
  };
  const story = async (own: Api): Promise<unknown[]> => {
    const replies = [
      await own.post("/v3/avatars", aTwin),
      await own.post("/v3/videos", { ...aVideo, title: "One" }),
      await own.post("/v3/videos", anImageVideo),
      await own.post("/v3/avatars/group_xyz789/consent", {}),
    ];
    await own.world.clock.advance(2500);
    for (const path of ["/v3/avatars", "/v3/avatars/looks?limit=7", "/v3/videos?limit=1", "/v3/voices", "/v3/users/me"])
      replies.push(await own.get(path));
    return replies.map(({ body }) => body);
  };

  test("never meet: not in rows, clocks, keys or resets", async () => {
    const [one, other] = [apiOf(), apiOf()];
    await one.post("/v3/videos", aVideo, { "Idempotency-Key": "same" });
    await one.world.clock.advance(5000);
    expect((await other.get("/v3/videos")).data).toEqual([]);
    expect(other.world.clock.now()).toBe(start);
    expect(
      (await other.post("/v3/videos", aVideo, { "Idempotency-Key": "same" })).headers.get("idempotent-replayed"),
    ).toBeNull();
    other.world.reset();
    expect((await one.get("/v3/videos")).data).toHaveLength(1);
  });

  test("of the same seed tell the same story to the byte", async () => {
    expect(JSON.stringify(await story(apiOf({ seed: "x" })))).toBe(JSON.stringify(await story(apiOf({ seed: "x" }))));
  });

  test("of different seeds share no id but the samples", async () => {
    const [one, other] = [apiOf({ seed: "x" }), apiOf({ seed: "y" })];
    const ids = async (own: Api): Promise<string[]> => (await wholeList(own, "/v3/avatars/looks")).map(({ id }) => id);
    const theirs = await ids(other);
    expect(
      (await ids(one))
        .filter((id) => theirs.includes(id))
        .filter((id) => !id.startsWith("monica_"))
        .toSorted(),
    ).toEqual(["look_abc123", "look_def456"]);
    const { body } = await one.get("/v3/videos?limit=1");
    expect(body.data).toEqual([]);
    expect(
      (await other.get(`/v3/avatars?token=${(await one.get("/v3/avatars?limit=1")).body.next_token}`)).verdict,
    ).toEqual([400, "invalid_parameter", "token"]);
  });

  test("can listen side by side, and one closes without the other", async () => {
    const [one, other] = [await listen(createMock(), { port: 0 }), await listen(createMock(), { port: 0 })];
    expect(one.port).not.toBe(other.port);
    await one.close();
    await expect(fetch(`${one.url}/health`)).rejects.toThrow();
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
    await other.close();
  });
});

describe("createMock", () => {
  test("answers a path alone, an address, a URL and a Request", async () => {
    const { mock } = checkedMock();
    const headers = { "x-api-key": "mock_demo" };
    const address = "http://anything.test/v3/users/me";
    const answers = [
      await mock.fetch("/v3/users/me", { headers }),
      await mock.fetch(address, { headers }),
      await mock.fetch(new URL(address), { headers }),
      await mock.fetch(new Request(address, { headers })),
      await mock.fetch(new Request(address), { headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test("needs neither port nor options, and keeps real time", async () => {
    const before = Date.now();
    const mock = createMock();
    const now = mock.clock.now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(mock.clock.read()).toMatchObject({ mode: "running", speed: 1 });
  });

  test("queueMs, renderMs and trainingMs set the pace, and 0 means at once", async () => {
    const paced = checkedMock({ queueMs: 10, renderMs: 20, trainingMs: 40 }).mock;
    const own = freshApi(targetOf(paced, "http://localhost", paced.fetch));
    await createVideo(own);
    await createAvatar(own, aPhoto);
    expect((await own.world.clock.runUntilIdle()).map(({ at, type }) => [at - start, type])).toEqual([
      [10, "video.processing"],
      [30, "video.completed"],
      [40, "training.completed"],
    ]);
    const { mock } = checkedMock({ queueMs: 0, renderMs: 0, trainingMs: 0 });
    const prompt = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    expect((await prompt.get(`/v3/videos/${await createVideo(prompt)}`)).data.status).toBe("completed");
    expect((await createAvatar(prompt, aPhoto)).look.status).toBe("completed");
  });

  test("speed makes real time pass faster", async () => {
    const real = fakeClock(start);
    const { mock } = checkedMock({ clock: real, frozen: false, speed: 60 });
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    const id = await createVideo(own);
    real.advance(83);
    expect((await own.get(`/v3/videos/${id}`)).data.status).toBe("processing");
    real.advance(1);
    expect((await own.get(`/v3/videos/${id}`)).data.status).toBe("completed");
  });

  test("publicUrl is the base of every address", async () => {
    const { mock } = checkedMock({ publicUrl: "https://proxy.example/mock/" });
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    const { data } = await own.get("/v3/avatars/looks/look_def456");
    expect(data.preview_image_url).toMatch(/^https:\/\/proxy\.example\/mock\/media\//);
    expect((await own.post("/v3/avatars/group_xyz789/consent", {})).data.url).toMatch(
      /^https:\/\/proxy\.example\/mock\/consent\//,
    );
    expect((await mock.fetch(data.preview_image_url.replace("https://proxy.example/mock", ""))).status).toBe(200);
  });

  test("world names the default world, up to its colon like any key", async () => {
    const { mock } = checkedMock({ world: "team:token" });
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch), "team:token");
    await createVideo(own);
    const { data } = await (await mock.fetch("/__mock/worlds")).json();
    expect(data).toEqual([
      expect.objectContaining({
        world: own.world.label,
        is_default: true,
        counts: expect.objectContaining({ videos: 1 }),
      }),
    ]);
  });

  test.each([
    [{ queueMs: -1 }, "queueMs"],
    [{ renderMs: Number.NaN }, "renderMs"],
    [{ renderMs: 0.5 }, "renderMs"],
    [{ trainingMs: 1e300 }, "trainingMs"],
    [{ speed: 0 }, "speed"],
    [{ speed: Number.POSITIVE_INFINITY }, "speed"],
    [{ startAt: -1 }, "startAt"],
    [{ startAt: 8.64e15 }, "startAt"],
    [{ maxBodyBytes: 0 }, "maxBodyBytes"],
    [{ rules: "strict" as "live" }, "rules"],
    [{ rules: "constructor" as "live" }, "rules"],
    [{ world: "" }, "world"],
    [{ world: "invalid_key" }, "world"],
    [{ publicUrl: "localhost:4394" }, "publicUrl"],
    [{ publicUrl: "ftp://example.com" }, "publicUrl"],
  ])("refuses %o by name", (options, name) => {
    expect(() => createMock(options)).toThrow(name);
  });

  test("once closed answers with 503", async () => {
    const mock = createMock();
    await mock.close();
    expect((await mock.fetch("/health")).status).toBe(503);
  });
});
