/** The client against the mock, beyond single videos: batches, files, voices, agents, webhooks. */
import { expect, test } from "vitest";
import type { Outgoing } from "../../mock/ports/sender.ts";
import type { Client, WebhookEvent } from "../../src/index.ts";
import { APIError, JobFailedError, UploadError } from "../../src/index.ts";
import { connect } from "../support/clients.ts";
import { describeTargets } from "../support/targets.ts";

const key = "mock_client_more";

/** Nothing leaves the process: what would have been posted is noted here. */
const posts: Outgoing[] = [];
const sender = {
  send: async (post: Outgoing): Promise<{ status: number }> => {
    posts.push(post);
    return { status: 200 };
  },
};

const hook = "http://127.0.0.1:9/hook";
const video = (title: string) => ({ type: "avatar", avatar_id: "look_def456", script: "Hi", title }) as const;

function bytesOf(...head: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...head, ...Array.from({ length: 100 }, (_, at) => at)]);
}
const png = bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const mp4 = bytesOf(0, 0, 0, 16, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d, 0, 0, 0, 0);

async function usernameOf(client: Client): Promise<string> {
  return (await client.users.me()).username;
}

describeTargets(
  "the client, of webhooks,",
  (target) => {
    test("registers, lists, changes, gives a new secret and removes", async () => {
      const { client } = connect(target(), key);
      const { endpoints } = client.webhooks;
      const once = { headers: { "Idempotency-Key": "hook-1" } };
      const made = await endpoints.create({ url: hook, events: ["avatar_video.success"] }, once);
      expect(made).toMatchObject({ url: hook, status: "enabled", secret: expect.stringMatching(/^whsec_/) });
      expect(await endpoints.create({ url: hook, events: ["avatar_video.success"] }, once)).toEqual(made);
      await expect(endpoints.create({ url: hook })).rejects.toMatchObject({ status: 409, code: "conflict" });

      const id = made.endpoint_id;
      expect(await endpoints.update(id, { events: ["batch.finished"] })).toMatchObject({ events: ["batch.finished"] });
      const other = await endpoints.create({ url: `${hook}/2` });
      const listed = await endpoints.list({ limit: 1 }).toArray();
      expect(listed.map((each) => [each.endpoint_id, each.secret])).toEqual([
        [other.endpoint_id, null],
        [id, null],
      ]);

      const rotated = await endpoints.rotateSecret(id);
      expect(rotated.endpoint_id).toBe(id);
      expect(rotated.secret).not.toBe(made.secret);
      expect(await endpoints.delete(id)).toEqual({});
      await expect(endpoints.delete(id)).rejects.toMatchObject({ status: 404, code: "webhook_not_found" });
    });

    test("is told what happens, in events that its types tell apart and its history keeps", async () => {
      const { client } = connect(target(), key);
      posts.length = 0;
      await client.webhooks.endpoints.create({ url: hook });
      const { video_id } = await client.videos.create({ ...video("Told"), callback_id: "order-1" });
      await client.videos.wait(video_id);

      const event = JSON.parse(posts[0]!.body) as WebhookEvent;
      if (event.event_type !== "avatar_video.success") throw new Error(event.event_type);
      expect(event.event_data).toMatchObject({ video_id, callback_id: "order-1", url: expect.stringMatching(/^http/) });

      const [kept, ...others] = await client.webhooks.events({ entity_id: video_id }).toArray();
      expect(others).toEqual([]);
      expect(kept).toMatchObject({ event_type: event.event_type, event_data: event.event_data });
      expect(kept?.event_id).toBe(posts[0]!.headers["Heygen-Event-Id"]);
      expect(await client.webhooks.events({ event_type: "batch.finished" }).toArray()).toEqual([]);
    });

    test("knows every kind of event, with a sentence on each", async () => {
      const types = await connect(target(), key).client.webhooks.eventTypes();
      expect(types.map(({ event_type: type }) => type)).toContain("video_agent.success");
      expect(types.length).toBeGreaterThan(30);
      expect(types.every(({ description }) => description.endsWith("."))).toBe(true);
    });
  },
  { sender },
);

describeTargets("the client, of many videos,", (target) => {
  test("makes a batch, follows it, and goes over its items page by page", async () => {
    const { client, world } = connect(target(), key);
    const videos = [video("One"), video("[[fail:rendering_failed]]"), video("Three")];
    const { batch_id } = await client.batches.create({ title: "Spring", videos });
    expect(await client.batches.get(batch_id)).toMatchObject({ title: "Spring", status: "processing", total_items: 3 });

    await world.clock.runUntilIdle();
    const items = await client.batches.items(batch_id, { limit: 2 }).toArray();
    expect(items.map(({ item_index: at, status, error }) => [at, status, error?.code])).toEqual([
      [0, "completed", undefined],
      [1, "failed", "rendering_failed"],
      [2, "completed", undefined],
    ]);
    const pages: number[] = [];
    for await (const page of client.batches.items(batch_id, { limit: 2 }).pages()) pages.push(page.items.length);
    expect(pages).toEqual([2, 1]);
    expect(await client.batches.get(batch_id, { limit: 1 })).toMatchObject({ status: "completed", has_more: true });
    expect((await client.videos.get(items[2]!.video_id!)).title).toBe("Three");
  });

  test("asks for the status of many at once, unknown ones included", async () => {
    const { client, world } = connect(target(), key);
    const { batch_id } = await client.batches.create({ videos: [video("A"), video("B")] });
    const { video_id } = await client.videos.create(video("C"));
    await world.clock.runUntilIdle();
    const byId = await client.videos.statuses([video_id, "no_such_video", video_id]);
    expect(byId.map((entry) => [entry.video_id, entry.status])).toEqual([
      [video_id, "completed"],
      ["no_such_video", "not_found"],
      [video_id, "completed"],
    ]);
    const both = await client.videos.statuses({ videoIds: [video_id], batchIds: [batch_id] });
    expect(both.map((entry) => entry.item_index ?? null)).toEqual([null, 0, 1]);
    await expect(client.videos.statuses([])).rejects.toMatchObject({ status: 400, code: "invalid_parameter" });
  });

  test("is refused a batch with one bad item, which is named, and has made nothing", async () => {
    const { client } = connect(target(), key);
    const before = await client.videos.list().toArray();
    const bad = client.batches.create({ videos: [video("One"), { ...video("Two"), avatar_id: "no_such_look" }] });
    await expect(bad).rejects.toMatchObject({ status: 400, param: expect.stringContaining("videos.1") });
    expect(await client.videos.list().toArray()).toEqual(before);
  });
});

describeTargets("the client, of files,", (target) => {
  test("uploads one, finds it among its own, uses it and deletes it", async () => {
    const { client } = connect(target(), key);
    const { asset_id, ...uploaded } = await client.assets.upload(png, { filename: "ä harbour.png" });
    expect(uploaded).toMatchObject({ mime_type: "image/png", size_bytes: png.length });
    expect(await client.assets.get(asset_id)).toMatchObject({ id: asset_id, name: "ä harbour.png", type: "image" });
    const username = await usernameOf(client);
    expect((await client.assets.list({ username, limit: 2 }).toArray())[0]?.id).toBe(asset_id);
    const stored = await target().fetch(uploaded.url);
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(png);

    const { video_id } = await client.videos.create({
      type: "image",
      image: { type: "asset_id", asset_id },
      script: "Good evening",
      voice_id: "voice_xyz789",
    });
    expect((await client.videos.wait(video_id)).status).toBe("completed");
    expect(await client.assets.delete(asset_id)).toEqual({ id: asset_id });
    await expect(client.assets.get(asset_id)).rejects.toMatchObject({ status: 404, code: "asset_not_found" });
  });

  test("takes a blob, a file and a buffer alike", async () => {
    const { client } = connect(target(), key);
    for (const [file, name] of [
      [new Blob([mp4]), "file"],
      [new File([mp4], "tour.mp4", { type: "video/mp4" }), "tour.mp4"],
      [mp4.buffer, "file"],
    ] as const) {
      const { asset_id, mime_type } = await client.assets.upload(file);
      expect(mime_type).toBe("video/mp4");
      expect((await client.assets.get(asset_id)).name).toBe(name);
    }
    await expect(client.assets.upload(new Uint8Array(0))).rejects.toMatchObject({ status: 400, param: "file" });
  });

  test("puts one straight to the store and trains a twin of it", async () => {
    const { client } = connect(target(), key);
    const details = { filename: "ann.mp4", contentType: "video/mp4", checksum: true };
    const { asset_id, size_bytes } = await client.assets.directUpload(mp4, details);
    expect(size_bytes).toBe(mp4.length);
    expect(await client.assets.get(asset_id)).toMatchObject({ name: "ann.mp4", type: "video" });
    const file = { type: "asset_id", asset_id } as const;
    const { avatar_group } = await client.avatars.create({ type: "digital_twin", name: "Ann", file });
    expect((await client.avatars.wait(avatar_group!.id)).status).toBe("pending_consent");
  });

  test("tells what the store refuses from what the API refuses", async () => {
    const { client } = connect(target(), key);
    const other = client.assets.directUpload(mp4, { contentType: "video/mp4", checksum: "0".repeat(64) });
    await expect(other).rejects.toBeInstanceOf(UploadError);
    await expect(other).rejects.toMatchObject({ id: expect.any(String), status: 400 });
    const mistyped = client.assets.directUpload(mp4, { contentType: "image/png" });
    await expect(mistyped).rejects.toBeInstanceOf(APIError);
    await expect(mistyped).rejects.toMatchObject({ status: 400, code: "invalid_parameter" });
    const slot = { filename: "a.mp4", content_type: "video/mp4", size_bytes: 9 };
    const { asset_id } = await client.assets.createUpload(slot);
    await expect(client.assets.completeUpload(asset_id)).rejects.toMatchObject({ status: 409, code: "conflict" });
  });
});

describeTargets("the client, of voices,", (target) => {
  test("finds some by a description, the same ones for the same seed", async () => {
    const { client } = connect(target(), key);
    const first = await client.voices.design({ prompt: "A calm narrator", gender: "female" });
    expect(first.voices.length).toBeGreaterThan(0);
    expect(first.voices.length).toBeLessThanOrEqual(3);
    expect(await client.voices.design({ prompt: "A calm narrator", gender: "female" })).toEqual(first);
    for (const { voice_id } of first.voices) expect(await client.voices.get(voice_id)).toMatchObject({ voice_id });
  });

  test("clones one from a recording, and deletes it", async () => {
    const { client, world } = connect(target(), key);
    const audio = { type: "asset_id", asset_id: "asset_sample_speech" } as const;
    const { voice_clone_id: id } = await client.voices.clone({ audio, voice_name: "Mine" });
    expect((await client.voices.get(id)).status).toBe("processing");
    await world.clock.runUntilIdle();
    expect(await client.voices.get(id)).toMatchObject({ voice_id: id, name: "Mine", status: "complete" });
    expect(await client.voices.delete(id)).toEqual({ voice_id: id });
    await expect(client.voices.delete(id)).rejects.toMatchObject({ status: 404, code: "voice_not_found" });
  });

  test("has one read a text", async () => {
    const { client } = connect(target(), key);
    const [voice] = await client.voices.list({ engine: "starfish" }).toArray({ limit: 1 });
    const { duration, audio_url } = await client.voices.speech({ text: "At nine.", voice_id: voice!.voice_id });
    expect(duration).toBeGreaterThan(0);
    expect((await target().fetch(audio_url)).status).toBe(200);
  });
});

describeTargets("the client, of video agents,", (target) => {
  test("gets a video from a prompt and a look, styled, without another word", async () => {
    const { client } = connect(target(), key);
    const [style] = await client.videoAgents.styles({ limit: 1 }).toArray({ limit: 1 });
    const { session_id } = await client.videoAgents.create({
      prompt: "A product demo for our new app",
      avatar_id: "look_def456",
      style_id: style!.style_id,
    });
    const seen = new Set<string>();
    const session = await client.videoAgents.wait(session_id, { onProgress: ({ status }) => seen.add(status) });
    expect([session.status, seen.size > 1]).toEqual(["completed", true]);

    const made = await client.videos.wait(session.video_id!);
    expect((await client.videoAgents.videos(session_id)).map(({ id }) => id)).toEqual([made.id]);
    expect((await client.videos.download(made.id)).headers.get("Content-Type")).toBe("video/mp4");
    const [newest] = await client.videoAgents.list({ limit: 1 }).toArray({ limit: 1 });
    expect(newest).toMatchObject({ session_id, title: session.title });
    const resourceId = session.messages?.flatMap(({ resource_ids: ids }) => ids ?? [])[0];
    expect(await client.videoAgents.resource(session_id, resourceId!)).toMatchObject({ resource_id: resourceId });
  });

  test("talks with one until there is a video: wait, answer, wait again", async () => {
    const { client } = connect(target(), key);
    const { session_id } = await client.videoAgents.create({ prompt: "A greeting to new colleagues", mode: "chat" });
    const turns: string[] = [];
    let session = await client.videoAgents.wait(session_id);
    while (session.status !== "completed" && turns.length < 5) {
      turns.push(session.status);
      const { run_id } = await client.videoAgents.send(session_id, { message: "Forty-two. Go on, please." });
      expect(run_id).not.toBe("");
      session = await client.videoAgents.wait(session_id);
    }
    expect(turns).toContain("waiting_for_input");
    expect(session.video_id).toEqual(expect.any(String));
  });

  test("is told by an error when one fails, and stops one that works", async () => {
    const { client } = connect(target(), key);
    const failing = await client.videoAgents.create({ prompt: "[[fail]] A tour" });
    const failed = client.videoAgents.wait(failing.session_id);
    await expect(failed).rejects.toBeInstanceOf(JobFailedError);
    await expect(failed).rejects.toMatchObject({ id: failing.session_id, failureMessage: expect.any(String) });

    const { session_id } = await client.videoAgents.create({ prompt: "[[slow]] A tour" });
    expect(await client.videoAgents.stop(session_id)).toEqual({ session_id });
    expect((await client.videoAgents.wait(session_id)).status).not.toBe("completed");
    await expect(client.videoAgents.stop("no_such_session")).rejects.toMatchObject({ status: 404, code: "not_found" });
  });
});
