import { describe, expect, test, vi } from "vitest";
import { listen } from "../../mock/node/index.ts";
import type { Api, Reply } from "../support/api.ts";
import { aPhoto, aTwin, aVideo, createVideo, freshApi } from "../support/api.ts";
import { beginRaw } from "../support/raw.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

const dayMs = 24 * 3_600_000;

describeTargets("Idempotency-Key", (target) => {
  const api = (): Api => freshApi(target());
  const videoIds = async (own: Api): Promise<string[]> =>
    (await own.get("/v3/videos?limit=100")).data.map(({ id }: Answer) => id);

  test("a repeated create answers with the first answer to the byte, and creates nothing", async () => {
    const own = api();
    const send = (): Promise<Response> =>
      own.fetch("/v3/videos", {
        method: "POST",
        body: JSON.stringify(aVideo),
        headers: { "content-type": "application/json", "idempotency-key": "a:b_c-D.9" },
      });
    const [first, second] = [await send(), await send()];
    expect([first.headers.get("idempotent-replayed"), second.headers.get("idempotent-replayed")]).toEqual([
      null,
      "true",
    ]);
    expect(await second.text()).toBe(await first.text());
    expect(await videoIds(own)).toHaveLength(1);
  });

  test.each([
    ["createVideo", "/v3/videos", aVideo, "/v3/videos"],
    ["createAvatar", "/v3/avatars", aPhoto, "/v3/avatars?ownership=private"],
    ["createAvatarConsent", "/v3/avatars/group_xyz789/consent", {}, "/v3/avatars?ownership=private"],
  ])("%s replays", async (_, path, body, list) => {
    const own = api();
    const first = await once(own, path, body);
    const after = await own.get(list);
    expect((await once(own, path, body)).body).toEqual(first.body);
    expect((await own.get(list)).body).toEqual(after.body);
  });

  test("the first answer comes even for another body, and for one that is wrong", async () => {
    const own = api();
    const first = await once(own, "/v3/videos", aVideo);
    for (const body of [{ ...aVideo, title: "Other" }, { nonsense: true }, []])
      expect((await once(own, "/v3/videos", body)).body).toEqual(first.body);
  });

  test("a replay shows the first answer, not what became of it", async () => {
    const own = api();
    const first = await once(own, "/v3/avatars", aPhoto);
    await own.world.clock.runUntilIdle();
    await own.remove(`/v3/avatars/${first.data.avatar_group.id}`);
    expect((await once(own, "/v3/avatars", aPhoto)).body).toEqual(first.body);
  });

  test("another key creates another", async () => {
    const own = api();
    const [first, second] = [
      await once(own, "/v3/videos", aVideo, "one"),
      await once(own, "/v3/videos", aVideo, "two"),
    ];
    expect(first.data.video_id).not.toBe(second.data.video_id);
  });

  test("a key belongs to one operation, one path and one world", async () => {
    const own = api();
    const video = await once(own, "/v3/videos", aVideo);
    const avatar = await once(own, "/v3/avatars", aTwin);
    const consents = [
      await once(own, "/v3/avatars/group_xyz789/consent", {}),
      await once(own, `/v3/avatars/${avatar.data.avatar_group.id}/consent`, {}),
    ];
    expect([video, avatar, ...consents].map(({ verdict }) => verdict)).toEqual([[200], [200], [200], [200]]);
    expect(consents.map(({ data }) => data.avatar_group.id)).toEqual(["group_xyz789", avatar.data.avatar_group.id]);
    const elsewhere = await once(api(), "/v3/videos", aVideo);
    expect(elsewhere.data.video_id).not.toBe(video.data.video_id);
  });

  test("is good for 24 hours of the world's time", async () => {
    const own = api();
    const first = await once(own, "/v3/videos", aVideo);
    await own.world.clock.advance(dayMs - 1);
    expect((await once(own, "/v3/videos", aVideo)).body).toEqual(first.body);
    await own.world.clock.advance(1);
    expect((await once(own, "/v3/videos", aVideo)).data.video_id).not.toBe(first.data.video_id);
  });

  test("a refused request leaves the key free", async () => {
    const own = api();
    expect((await once(own, "/v3/videos", { ...aVideo, avatar_id: "nowhere" })).verdict).toEqual([
      400,
      "invalid_parameter",
      "avatar_id",
    ]);
    expect((await once(own, "/v3/videos", {})).verdict).toEqual([400, "invalid_parameter", "type"]);
    expect((await once(own, "/v3/videos", aVideo)).verdict).toEqual([200]);
    expect(await videoIds(own)).toHaveLength(1);
  });

  test("a forced error leaves the key free", async () => {
    const own = api();
    expect((await own.post("/v3/videos", aVideo, { "Idempotency-Key": "key-1", Prefer: "code=429" })).status).toBe(429);
    const { headers, verdict } = await once(own, "/v3/videos", aVideo);
    expect([verdict, headers.get("idempotent-replayed")]).toEqual([[200], null]);
  });

  test("a reset forgets all keys", async () => {
    const own = api();
    await once(own, "/v3/videos", aVideo);
    own.world.reset();
    expect((await once(own, "/v3/videos", aVideo)).headers.get("idempotent-replayed")).toBeNull();
  });

  test.each(["", " ", "a b", "a/b", "a".repeat(256), "a,b", "a;b", "{}"])("the key %j is refused", async (key) => {
    const own = api();
    expect((await once(own, "/v3/videos", aVideo, key)).verdict).toEqual([400, "invalid_parameter", "Idempotency-Key"]);
    expect(await videoIds(own)).toEqual([]);
  });

  test("a key of 255 characters is accepted", async () => {
    expect((await once(api(), "/v3/videos", aVideo, "k".repeat(255))).verdict).toEqual([200]);
  });

  test("does not matter to operations that do not take it", async () => {
    const own = api();
    const id = await createVideo(own);
    const headers = { "idempotency-key": "not a valid key" };
    expect((await own.get("/v3/videos", headers)).status).toBe(200);
    expect(
      (await own.fetch(`/v3/videos/${id}`, { method: "DELETE", headers: { "idempotency-key": "same" } })).status,
    ).toBe(200);
    expect(
      (await own.fetch(`/v3/videos/${id}`, { method: "DELETE", headers: { "idempotency-key": "same" } })).status,
    ).toBe(404);
  });

  test("of many equal requests at once one creates, the others replay or are told to wait", async () => {
    const own = api();
    const replies = await Promise.all(Array.from({ length: 30 }, () => once(own, "/v3/videos", aVideo)));
    const created = replies.filter(({ status }) => status === 200);
    expect(replies.every(({ status, body }) => status === 200 || body.error.code === "request_in_progress")).toBe(true);
    expect(new Set(created.map(({ data }) => data.video_id)).size).toBe(1);
    expect(await videoIds(own)).toEqual([created[0]?.data.video_id]);
  });
});

describe("an Idempotency-Key whose first request is still on its way", () => {
  const inProgress = [409, "request_in_progress", null];

  test("is taken, and the first request ends well", async () => {
    const { mock, problems } = checkedMock();
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    const body = new TransformStream<Uint8Array, Uint8Array>();
    const init = {
      method: "POST",
      body: body.readable,
      duplex: "half",
      headers: { "content-type": "application/json", "idempotency-key": "key-1" },
    };
    const first = own.fetch("/v3/videos", init);
    expect((await once(own, "/v3/videos", aVideo)).verdict).toEqual(inProgress);
    expect((await once(own, "/v3/videos", aVideo, "another")).verdict).toEqual([200]);
    const writer = body.writable.getWriter();
    await writer.write(new TextEncoder().encode(JSON.stringify(aVideo)));
    await writer.close();
    const answer = await (await first).json();
    expect((await once(own, "/v3/videos", aVideo)).body).toEqual(answer);
    expect(problems).toEqual([]);
  });

  test("is free again when that caller gives up in process, where no connection closes", async () => {
    const { mock, problems } = checkedMock();
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch), "mock_demo");
    const abort = new AbortController();
    const first = mock.fetch("/v3/videos", {
      method: "POST",
      headers: { "x-api-key": "mock_demo", "content-type": "application/json", "idempotency-key": "key-1" },
      body: new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("{")) }),
      duplex: "half",
      signal: abort.signal,
    } as RequestInit);
    expect((await once(own, "/v3/videos", aVideo)).verdict).toEqual(inProgress);
    abort.abort();
    await expect(first).rejects.toThrow("aborted");
    await vi.waitUntil(async () => (await once(own, "/v3/videos", aVideo)).status === 200);
    expect(problems).toEqual([]);
  });

  test("is free again when that caller hangs up", async () => {
    const { mock, problems } = checkedMock();
    const server = await listen(mock, { port: 0 });
    const own = freshApi(targetOf(mock, server.url, fetch), "mock_demo");
    const hangUp = await beginRaw(server.port, "POST", "/v3/videos", {
      "Content-Type": "application/json",
      "Idempotency-Key": "key-1",
    });
    expect((await once(own, "/v3/videos", aVideo)).verdict).toEqual(inProgress);
    hangUp();
    // When the mock hears of it is up to the network.
    await vi.waitUntil(async () => (await once(own, "/v3/videos", aVideo)).status === 200);
    expect((await own.get("/v3/videos")).data).toHaveLength(1);
    await server.close({ graceMs: 100 });
    expect(problems).toEqual([]);
  });
});

function once(own: Api, path: string, body: unknown, key = "key-1"): Promise<Reply> {
  return own.post(path, body, { "Idempotency-Key": key });
}
