/** The client against the mock: each resource, once over each of the two ways to reach it. */
import { expect, test } from "vitest";
import type { Client } from "../../src/index.ts";
import { APIError, createClient, JobFailedError, WaitError } from "../../src/index.ts";
import { connect as connectTo } from "../support/clients.ts";
import { describeTargets } from "../support/targets.ts";

const key = "mock_client";

describeTargets("the client", (target) => {
  const connect = (): Client => connectTo(target(), key).client;

  test("a video is made, waited for in virtual time, downloaded, listed and deleted", async () => {
    const client = connect();
    const startedAt = performance.now();
    const { video_id, status } = await client.videos.create({
      type: "avatar",
      avatar_id: "look_def456",
      script: "Hello [[slow]]",
      title: "First",
    });
    expect(status).toBe("waiting");
    const seen = new Set<string>();
    const video = await client.videos.wait(video_id, { onProgress: (state) => seen.add(state.status) });
    expect(video).toMatchObject({ id: video_id, status: "completed", title: "First" });
    expect([...seen].at(-1)).toBe("completed");
    expect(performance.now() - startedAt).toBeLessThan(5000);

    const file = new Uint8Array(await (await client.videos.download(video_id)).arrayBuffer());
    expect(new TextDecoder().decode(file.subarray(4, 8))).toBe("ftyp");

    expect((await client.videos.list({ title: "First" }).toArray()).map(({ id }) => id)).toEqual([video_id]);
    expect(await client.videos.delete(video_id)).toMatchObject({ id: video_id });
    await expect(client.videos.get(video_id)).rejects.toMatchObject({ status: 404, code: "not_found" });
  });

  test("a render that fails, and one that never ends, are told apart", async () => {
    const client = connect();
    const make = async (title: string): Promise<string> =>
      (await client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Hi", title })).video_id;
    const failed = client.videos.wait(await make("[[fail:rendering_failed]]"));
    await expect(failed).rejects.toBeInstanceOf(JobFailedError);
    await expect(failed).rejects.toMatchObject({ code: "rendering_failed", state: { status: "failed" } });
    const stuck = client.videos.wait(await make("[[stuck]]"));
    await expect(stuck).rejects.toBeInstanceOf(WaitError);
    await expect(stuck).rejects.toMatchObject({ state: { title: "[[stuck]]" } });
  });

  test("a twin is trained, asked about, and changed", async () => {
    const client = connect();
    const { avatar_group, avatar_item } = await client.avatars.create({
      type: "digital_twin",
      name: "Ann",
      file: { type: "url", url: "https://example.com/ann.mp4" },
    });
    const group = await client.avatars.wait(avatar_group!.id);
    expect(group).toMatchObject({ name: "Ann", status: "pending_consent", looks_count: 1 });
    const consent = await client.consent.create(group.id, { consent_text: "I agree." });
    expect(consent.url).toMatch(/^http/);
    expect(consent.avatar_group.id).toBe(group.id);

    const [voice] = await client.voices.list({ gender: "female" }).toArray({ limit: 1 });
    expect(await client.voices.get(voice!.voice_id)).toMatchObject({ name: voice!.name });
    expect(await client.avatars.update(group.id, { default_voice_id: voice!.voice_id })).toMatchObject({
      default_voice_id: voice!.voice_id,
    });

    expect(await client.looks.update(avatar_item!.id, { name: "Ann at home" })).toMatchObject({ name: "Ann at home" });
    expect(await client.looks.get(avatar_item!.id)).toMatchObject({ name: "Ann at home", group_id: group.id });
    expect(await client.looks.list({ group_id: group.id }).toArray()).toHaveLength(1);
    expect(await client.looks.delete(avatar_item!.id)).toMatchObject({ id: avatar_item!.id });
    await expect(client.avatars.get(group.id)).rejects.toMatchObject({ code: "avatar_not_found" });
  });

  test("a group is deleted, and a training that fails is a typed error", async () => {
    const client = connect();
    const create = async (name: string): Promise<string> =>
      (await client.avatars.create({ type: "prompt", name, prompt: "A friendly teacher" })).avatar_group!.id;
    const id = await create("Bea");
    expect((await client.avatars.wait(id)).status).toBe("completed");
    expect(await client.avatars.delete(id)).toMatchObject({ id });
    await expect(client.avatars.wait(await create("[[fail]]"))).rejects.toBeInstanceOf(JobFailedError);
  });

  test("pages of any size hold the same groups", async () => {
    const client = connect();
    const whole = await client.avatars.list({ ownership: "public", limit: 50 }).toArray();
    const small = await client.avatars.list({ ownership: "public", limit: 3 }).toArray();
    expect(whole.length).toBeGreaterThanOrEqual(24);
    expect(small).toEqual(whole);
    let pages = 0;
    for await (const page of client.avatars.list({ ownership: "public", limit: 10 }).pages())
      pages += page.data.length > 0 ? 1 : 0;
    expect(pages).toBe(Math.ceil(whole.length / 10));
  });

  test("the account is told", async () => {
    expect(await connect().users.me()).toMatchObject({ billing_type: "wallet" });
  });

  test("verbs return what resources throw", async () => {
    const client = connect();
    const missing = { params: { path: { video_id: "nope" } } } as const;
    const { data, error, response } = await client.GET("/v3/videos/{video_id}", missing);
    expect([data, response.status, error]).toMatchObject([undefined, 404, { error: { code: "not_found" } }]);
    await expect(client.videos.get("nope")).rejects.toBeInstanceOf(APIError);
    const made = await client.POST("/v3/videos", { body: { type: "avatar", avatar_id: "look_def456", script: "Hi" } });
    expect(made.data?.data).toMatchObject({ status: "waiting", output_format: "mp4" });
    const forced = client.users.me({ headers: { Prefer: "code=429" } });
    await expect(forced).rejects.toMatchObject({
      status: 429,
      code: "rate_limit_exceeded",
      request: { path: "/v3/users/me" },
    });
  });

  test("a key that the service refuses is an APIError that does not repeat it", async () => {
    const { mock, url } = target();
    const client = createClient({
      apiKey: "invalid_key_1",
      baseUrl: url,
      ...(url === "http://localhost:4394" && { fetch: mock.fetch }),
    });
    await expect(client.users.me()).rejects.toMatchObject({
      status: 401,
      code: "unauthorized",
      message: expect.not.stringContaining("invalid_key_1"),
    });
  });
});
