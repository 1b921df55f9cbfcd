/** The journal over control: every request with its answer, found again by filter, page and number, without a secret. */

import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aTwin, aVideo, createVideo, finishedVideo, freshApi, postText, visit } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const journal = "/__mock/journal";

describeTargets("the journal", (target) => {
  const api = (): Api => freshApi(target());
  const listed = async (own: Api, query = ""): Promise<Answer[]> => (await own.get(`${journal}${query}`)).data;
  const lines = async (own: Api, query = ""): Promise<string[]> =>
    (await listed(own, query)).map(
      ({ method, path, status, operation }) => `${method} ${path} ${status} ${operation ?? "-"}`,
    );

  test("shows a request whole: what was sent, what was answered, and when", async () => {
    const own = api();
    await own.post("/v3/videos", aVideo, { "Idempotency-Key": "once", "user-agent": "tester" });
    const [entry] = await listed(own);
    const sent = JSON.stringify(aVideo);
    expect(entry).toMatchObject({
      number: 1,
      at: "2026-01-05T10:00:00.000Z",
      at_ms: start,
      method: "POST",
      path: "/v3/videos",
      operation: "createVideo",
      status: 200,
      headers: { "content-type": "application/json", "idempotency-key": "once", "user-agent": "tester" },
      request: aVideo,
      request_size: sent.length,
      response_size: entry.response.length,
    });
    expect(JSON.parse(entry.response).data.status).toBe("waiting");
  });

  test("holds refused requests, unknown paths, media, uploads and pages, and none of its own calls", async () => {
    const own = api();
    const video = await finishedVideo(own);
    await own.get(journal);
    await visit(target(), video.video_url, { headers: { range: "bytes=0-9" } });
    await visit(target(), video.video_url.replace(video.id, "nothing"));
    await own.post("/v3/videos", { type: "avatar" });
    await own.get("/v3/videoz");
    await own.get("/v1/video.list");
    await own.get("/v3/videos/translations");
    const { data: link } = await own.post("/v3/avatars/group_xyz789/consent", {});
    await visit(target(), link.url);
    expect(await lines(own, "?order=asc&since=2")).toEqual([
      expect.stringMatching(/^GET \/v3\/videos\/[0-9a-f]{32} 200 getVideo$/),
      expect.stringMatching(/^GET \/media\/.*mp4\?\S* 206 -$/),
      expect.stringMatching(/^GET \/media\/.*mp4\?\S* 403 -$/),
      "POST /v3/videos 400 createVideo",
      "GET /v3/videoz 404 -",
      "GET /v1/video.list 404 -",
      expect.stringMatching(/^GET \/v3\/videos\/translations \d+ /),
      "POST /v3/avatars/group_xyz789/consent 200 createAvatarConsent",
      "GET /consent/*** 200 -",
    ]);
    const [unknown] = await listed(own, "?path=/v3/videoz");
    expect(JSON.parse(unknown.response).error.message).toContain("No operation has the path");
  });

  test("holds no preflight, nothing of the docs, and not the way from the root to the control page", async () => {
    const own = api();
    for (const path of ["/v3/videos", "/v3/nowhere", "/media/a/b.mp4"])
      expect((await own.fetch(path, { method: "OPTIONS" })).status).toBe(204);
    for (const path of ["/docs", "/docs/", "/docs/control/", "/docs/api.json", "/docs/nothing", "/", "/__mock"])
      await own.fetch(path);
    expect(await lines(own)).toEqual([]);
    await own.fetch("/health");
    await own.fetch("/openapi.json");
    expect(await lines(own)).toEqual(["GET /openapi.json 200 -", "GET /health 200 -"]);
  });

  test("holds the Retry-After of an answer, and nothing where there was none", async () => {
    const own = api();
    await own.fetch("/__mock/limits", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ requests_per_minute: 1 }),
    });
    await own.get("/v3/users/me");
    await own.get("/v3/users/me");
    const [refused, taken] = await listed(own);
    expect(refused).toMatchObject({ status: 429, retry_after: "60" });
    expect(taken).not.toHaveProperty("retry_after");
  });

  test("keeps what led to no world apart, and makes no world of it", async () => {
    const { mock } = checkedMock();
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    await mock.fetch("/v3/videos?a=1");
    await mock.fetch("/v3/videos", { headers: { "x-api-key": "invalid_and_secret" } });
    await mock.fetch("/nowhere");
    await mock.fetch("/health");
    expect((await listed(own, "?scope=server&order=asc")).map(({ path, status }: Answer) => [path, status])).toEqual([
      ["/v3/videos?a=1", 401],
      ["/v3/videos", 401],
      ["/nowhere", 404],
      ["/health", 200],
    ]);
    expect((await own.get("/__mock/worlds")).body.total).toBe(1);
    expect((await own.get(`${journal}/2?scope=server`)).data).toMatchObject({ number: 2, status: 401 });
  });

  test.each([
    ["?operation=createVideo", 4],
    ["?operation=deleteVideo", 0],
    ["?operation=createVideo&method=post", 4],
    ["?status=0", 0],
    ["?method=get", 2],
    ["?status=400", 1],
    ["?status=4XX", 2],
    ["?status=2xx", 4],
    ["?path=/v3/videos", 6],
    ["?path=/v3/videos/", 1],
    ["?text=HARBOUR", 2],
    ["?since=4", 2],
    ["?before=3", 2],
    ["?since=1&before=5&operation=createVideo&status=2xx", 2],
  ])("finds with %s %i requests of six", async (query, count) => {
    const own = api();
    await createVideo(own, { title: "Harbour tour" });
    await createVideo(own);
    await createVideo(own);
    await own.post("/v3/videos", { type: "avatar" });
    await own.get("/v3/videos");
    await own.get("/v3/videos/0123456789abcdef0123456789abcdef");
    expect(await listed(own, query)).toHaveLength(count);
  });

  test.each(["asc", "desc"])(
    "is read page by page, %s, without skipping or repeating, while requests come in",
    async (order) => {
      const own = api();
      for (let index = 0; index < 7; index += 1) await own.get("/v3/users/me");
      const seen: number[] = [];
      let page = (await own.get(`${journal}?order=${order}&limit=3`)).body;
      for (;;) {
        seen.push(...page.data.map(({ number }: Answer) => number));
        if (page.next === null) break;
        await own.get("/v3/voices");
        page = (
          await own.get(
            `${journal}?order=${order}&limit=3&operation=getCurrentUser&${order === "asc" ? "since" : "before"}=${page.next}`,
          )
        ).body;
      }
      const all = [1, 2, 3, 4, 5, 6, 7];
      expect(seen).toEqual(order === "asc" ? all : all.toReversed());
    },
  );

  test("says what it forgot once more came than it holds", async () => {
    const { mock } = checkedMock();
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    for (let index = 0; index < 1003; index += 1)
      await mock.fetch("/v3/users/me", { headers: { "x-api-key": own.key } });
    const { body } = await own.get(`${journal}?limit=1000`);
    expect([body.data.length, body.total, body.last, body.forgotten_up_to]).toEqual([1000, 1003, 1003, 3]);
    expect((await own.get(`${journal}/3`)).verdict).toEqual([404, "not_found", null]);
  });

  test("leaves out bodies over 16 KiB and says how large they were", async () => {
    const own = api();
    const script = "word ".repeat(900);
    const scenes = Array.from({ length: 5 }, () => ({ script }));
    await own.post("/v3/videos", { ...aVideo, scenes });
    await own.get("/v3/avatars/looks?limit=50");
    const [list, created] = await listed(own);
    expect(created).not.toHaveProperty("request");
    expect(created.request_size).toBeGreaterThan(16_384);
    expect([list.response, list.response_size > 16_384]).toEqual([null, true]);
  });

  test("is cleared without forgetting its place in the story", async () => {
    const own = api();
    await own.get("/v3/users/me");
    await own.get("/v3/users/me");
    expect((await own.fetch(journal, { method: "DELETE" })).status).toBe(200);
    expect(await listed(own)).toEqual([]);
    await own.get("/v3/voices");
    expect((await listed(own))[0].number).toBe(3);
    expect(own.world.journal.clear()).toBe(1);
    expect([own.world.journal.last(), own.world.journal.entries()]).toEqual([3, []]);
  });

  test.each([
    ["?status=abc", "status"],
    ["?status=6xx", "status"],
    ["?limit=0", "limit"],
    ["?limit=1001", "limit"],
    ["?since=-1", "since"],
    ["?order=up", "order"],
    ["?path=v3", "path"],
    ["?scope=all", "scope"],
    ["?page=2", "page"],
    ["?operation=bogus", "operation"],
    ["?method=FOO", "method"],
    ["?operation=createVideo&method=GET", "method"],
    ["?status=1000", "status"],
  ])("refuses %s, naming the parameter", async (query, param) => {
    expect((await api().get(`${journal}${query}`)).verdict).toEqual([400, "invalid_parameter", param]);
  });

  test("answers 404 for a number that no request has", async () => {
    const own = api();
    await own.get("/v3/users/me");
    for (const number of ["0", "2", "99999999999999999999"])
      expect((await own.get(`${journal}/${number}`)).verdict).toEqual([404, "not_found", null]);
  });

  test("is read by the world's label as by its key, as pages do", async () => {
    const own = api();
    await own.get("/v3/users/me");
    const byHeader = await target().call("GET", journal, undefined, { "x-mock-world": own.world.label });
    const byQuery = await target().call("GET", `${journal}?world=${own.world.label}`);
    expect([byHeader.body.data.length, byQuery.body.data]).toEqual([1, byHeader.body.data]);
    expect((await target().call("GET", `${journal}?world=w_00000000`)).body.error).toMatchObject({
      code: "not_found",
      param: "world",
    });
  });

  describe("a secret", () => {
    const everything = async (own: Api): Promise<string> =>
      JSON.stringify([await listed(own, "?limit=1000"), await listed(own, "?scope=server&limit=1000")]);

    test("of a credential is masked wherever it was sent", async () => {
      const own = freshApi(target(), "a-secret-key:rotating-token");
      await own.get("/v3/videos?api_key=a-secret-key");
      await own.get("/v3/a-secret-key");
      await createVideo(own, { title: "my key is a-secret-key", script: "rotating-token" });
      await own.post("/v3/videos", { "a-secret-key": 1 }, { "idempotency-key": "a-secret-key-1" });
      await target().fetch("/v3/videos", { headers: { authorization: "Bearer invalid-secret-token" } });
      const text = await everything(own);
      expect(text).toContain("my key is ***");
      expect(text).not.toMatch(/a-secret-key|rotating-token|invalid-secret-token/);
    });

    test("of a webhook endpoint is masked in the answers that show it", async () => {
      const own = api();
      const { data } = await own.post("/v3/webhooks/endpoints", { url: "http://localhost:9/hook?token=abc&x=1" });
      const rotated = await own.post(`/v3/webhooks/endpoints/${data.endpoint_id}/rotate-secret`);
      expect(data.secret).toMatch(/^whsec_/);
      const text = await everything(own);
      expect(text).toContain("whsec_***");
      expect(text).toContain("token=***&x=1");
      for (const secret of [data.secret, rotated.data.secret ?? data.secret]) expect(text).not.toContain(secret);
    });

    test("of a signed address is masked, and page tokens are not", async () => {
      const own = api();
      const { body } = await own.get("/v3/avatars?limit=1");
      await own.get(`/v3/avatars?limit=1&token=${body.next_token}`);
      const url = "https://user:pass@bucket.example/a.mp4?X-Amz-Signature=abcdef&X-Amz-Date=1&sig=xyz";
      await own.post("/v3/avatars", { ...aTwin, file: { type: "url", url } });
      const text = await everything(own);
      expect(text).toContain(body.next_token);
      expect(text).toContain("https://***@bucket.example/a.mp4?X-Amz-Signature=***&X-Amz-Date=1&sig=***");
    });
  });

  describe("an entry as curl", () => {
    const hasShell = spawnSync("sh", ["-c", "true"]).status === 0;

    test.skipIf(!hasShell)("is one line that a shell takes apart into the same request", async () => {
      const own = api();
      const title = `It's "quoted" $HOME \`id\` \\ end`;
      await createVideo(own, { title });
      const { curl } = (await own.get(`${journal}/1`)).data;
      const { stdout } = spawnSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }; ${curl}`], {
        env: { HEYGEN_API_KEY: "the-key" },
        encoding: "utf8",
      });
      const words = stdout.split("\0");
      expect(words).toContain("X-Api-Key: the-key");
      expect(words).toContain(`${target().url}/v3/videos`);
      expect(JSON.parse(words[words.indexOf("--data-raw") + 1] ?? "")).toEqual({ ...aVideo, title });
      expect(curl).not.toContain(own.key);
    });

    test("says so when the body was not kept", async () => {
      const own = api();
      await postText(own, "/v3/videos", JSON.stringify({ ...aVideo, title: "x".repeat(20_000) }));
      expect((await own.get(`${journal}/1`)).data.curl).toMatch(/# its body of \d+ bytes was not kept$/);
    });
  });
});
