/** What belongs to a video agent: styles, resources, the list of sessions, and the events that tell of its end. */

import { afterEach, expect, test } from "vitest";
import { webhookPayloads } from "../../generated/validators.ts";
import { aPromptAndLook, createSession, getSession, resourcesOf, say, stop, told } from "../support/agents.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, createAvatar, freshApi, getVideo, visit, wholeList } from "../support/api.ts";
import type { Receiver } from "../support/receiver.ts";
import { startReceiver } from "../support/receiver.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

describeTargets("the styles of video agents", (target) => {
  const api = (): Api => freshApi(target());

  test("are at least a dozen, each with pictures that can be had, but for one without any", async () => {
    const styles = await wholeList(api(), "/v3/video-agents/styles");
    expect(styles.length).toBeGreaterThanOrEqual(12);
    expect(new Set(styles.map((style) => style.style_id)).size).toBe(styles.length);
    const bare = styles.filter((style) => style.thumbnail_url === null);
    expect(bare).toEqual([
      {
        style_id: "style_blueprint",
        name: "Blueprint",
        aspect_ratio: null,
        tags: null,
        thumbnail_url: null,
        preview_video_url: null,
      },
    ]);
    const pictures = new Set<string>();
    for (const style of styles.filter((each) => !bare.includes(each))) {
      expect(style.tags.length).toBeGreaterThan(0);
      const picture = await visit(target(), style.thumbnail_url);
      expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
      pictures.add(await picture.text());
      const clip = await visit(target(), style.preview_video_url, { method: "HEAD" });
      expect([clip.status, clip.headers.get("content-type")]).toEqual([200, "video/mp4"]);
    }
    expect(pictures.size).toBe(styles.length - 1);
  });

  test("can be filtered by a tag, and read page by page", async () => {
    const own = api();
    const all = await wholeList(own, "/v3/video-agents/styles");
    const handmade = await own.get("/v3/video-agents/styles?tag=handmade");
    expect(handmade.data).toEqual(all.filter((style) => style.tags?.includes("handmade")));
    expect(handmade.data.length).toBeGreaterThan(2);
    const first = await own.get("/v3/video-agents/styles?tag=handmade&limit=2");
    expect([first.data, first.body.has_more]).toEqual([handmade.data.slice(0, 2), true]);
    const rest = await own.get(`/v3/video-agents/styles?tag=handmade&token=${first.body.next_token}`);
    expect([rest.data, rest.body.has_more]).toEqual([handmade.data.slice(2), false]);
    expect((await own.get(`/v3/video-agents/styles?token=${first.body.next_token}`)).verdict).toEqual([
      400,
      "invalid_parameter",
      "token",
    ]);
    expect((await own.get("/v3/video-agents/styles?tag=nobody")).body).toEqual({
      data: [],
      has_more: false,
      next_token: null,
    });
    for (const query of ["limit=0", "limit=101", "limit=many"])
      expect((await own.get(`/v3/video-agents/styles?${query}`)).verdict).toEqual([400, "invalid_parameter", "limit"]);
    expect((await own.get("/v3/video-agents/styles?tag=")).verdict).toEqual([400, "invalid_parameter", "tag"]);
  });

  test("can each be asked for, and are named by the draft", async () => {
    const own = api();
    for (const { style_id: style } of await wholeList(own, "/v3/video-agents/styles")) {
      const id = await createSession(own, { style_id: style });
      await own.world.clock.runUntilIdle();
      const [, draft] = await resourcesOf(own, await getSession(own, id));
      expect(draft.metadata.style_id).toBe(style);
    }
  });
});

describeTargets("the resources of a session", (target) => {
  const api = (): Api => freshApi(target());
  const files = [
    { type: "asset_id", asset_id: "asset_sample_headshot" },
    { type: "url", url: "https://example.com/prices.pdf" },
    { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" },
  ];

  test("are its draft, the picture of who presents, and the video, each at an address that works", async () => {
    const own = api();
    const id = await createSession(own);
    await own.world.clock.runUntilIdle();
    const session = await getSession(own, id);
    const [video, draft, image] = await resourcesOf(own, session);
    expect(video).toMatchObject({
      resource_type: "video",
      source_type: "generated",
      created_at: start / 1000 + 5,
      metadata: { video_id: session.video_id },
    });
    expect(video.url).toBe((await getVideo(own, session.video_id)).video_url);
    expect(draft).toMatchObject({
      resource_type: "draft",
      source_type: "generated",
      created_at: start / 1000 + 1,
      metadata: { scenes: 3 },
    });
    expect(image).toMatchObject({
      resource_type: "image",
      source_type: "generated",
      created_at: start / 1000 + 1,
      metadata: { avatar_id: "look_def456" },
    });
    const { preview_image_url: picture } = (await own.get("/v3/avatars/looks/look_def456")).data;
    expect([draft.thumbnail_url, image.url, image.thumbnail_url]).toEqual([picture, picture, picture]);
    for (const { url, thumbnail_url: thumbnail, preview_url: preview } of [video, draft, image]) {
      for (const address of [url, thumbnail, preview].filter((each) => each !== null))
        expect((await visit(target(), address)).status).toBe(200);
    }
    const page = await visit(target(), draft.url);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toContain("<li>A product demo for our new app.</li>");
  });

  test("do not exist before a message names them, nor in another session", async () => {
    const own = api();
    const id = await createSession(own);
    await own.world.clock.runUntilIdle();
    const made = await resourcesOf(own, await getSession(own, id));
    expect(made).toHaveLength(3);
    // The same world once more, in which the same session will have the same things.
    own.world.reset();
    expect(await createSession(own)).toBe(id);
    const other = await createSession(own);
    const verdicts = (session: string): Promise<readonly unknown[]> =>
      Promise.all(
        made.map(async (each) => (await own.get(`/v3/video-agents/${session}/resources/${each.resource_id}`)).verdict),
      );
    const unknown = [404, "not_found", null];
    expect(await verdicts(id)).toEqual([unknown, unknown, unknown]);
    expect((await visit(target(), made[1].url)).status).toBe(404);
    await own.world.clock.advance(1000);
    expect(await verdicts(id)).toEqual([unknown, [200], [200]]);
    expect((await visit(target(), made[1].url)).status).toBe(200);
    await own.world.clock.advance(4000);
    expect(await verdicts(id)).toEqual([[200], [200], [200]]);
    expect(await verdicts(other)).toEqual([unknown, unknown, unknown]);
  });

  test("are also the files that came with a text, and say so", async () => {
    const own = api();
    const id = await createSession(own, { files });
    await say(own, id, "And this", { files: [{ type: "asset_id", asset_id: "asset_sample_footage" }] });
    const session = await getSession(own, id);
    expect(told(session)).toEqual([
      "user resource: One file is attached.",
      "user text: And this",
      "user resource: 3 files are attached.",
      `user text: ${aPromptAndLook.prompt}`,
    ]);
    const [footage, headshot, prices, inline] = await resourcesOf(own, session);
    expect(
      [footage, headshot, prices, inline].map((each) => [each.resource_type, each.source_type, each.metadata]),
    ).toEqual([
      ["video", "user_uploaded", { asset_id: "asset_sample_footage" }],
      ["image", "user_uploaded", { asset_id: "asset_sample_headshot" }],
      ["document", "user_uploaded", null],
      ["image", "user_uploaded", null],
    ]);
    expect([prices.url, inline.url]).toEqual(["https://example.com/prices.pdf", null]);
    expect(headshot.url).toBe((await own.get("/v3/assets/asset_sample_headshot")).data.url);
  });

  test("outlive what they show, without addresses that lead nowhere", async () => {
    const own = api();
    const { look } = await createAvatar(own, aPhoto);
    await own.world.clock.runUntilIdle();
    const presented = { avatar_id: look.id, voice_id: "voice_xyz789" };
    const id = await createSession(own, { ...presented, files: files.slice(0, 1) });
    await own.world.clock.runUntilIdle();
    await own.remove(`/v3/videos/${(await getSession(own, id)).video_id}`);
    await own.remove(`/v3/avatars/looks/${look.id}`);
    await own.remove("/v3/assets/asset_sample_headshot");
    const [video, draft, image, headshot] = await resourcesOf(own, await getSession(own, id));
    expect([video.url, video.thumbnail_url, video.preview_url, video.metadata]).toEqual([null, null, null, null]);
    expect([draft.thumbnail_url, (await visit(target(), draft.url)).status]).toEqual([null, 200]);
    expect([image.url, image.thumbnail_url, image.metadata]).toEqual([null, null, null]);
    expect([headshot.url, headshot.metadata]).toEqual([null, null]);
  });
});

describeTargets("the sessions of an account", (target) => {
  test("are listed newest first and page by page, with their title once there is one", async () => {
    const own = freshApi(target());
    const ids: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      ids.unshift(await createSession(own, { prompt: `Tour ${at}` }));
      if (at % 3 === 0) await own.world.clock.advance(700);
    }
    const { data, body } = await own.get("/v3/video-agents");
    expect(data.map((each: Answer) => each.session_id)).toEqual(ids);
    expect(body).toMatchObject({ has_more: false, next_token: null });
    expect(data.map((each: Answer) => each.title)).toEqual([null, null, null, "Tour 3", "Tour 2", "Tour 1", "Tour 0"]);
    expect(data[6].created_at).toBe(start / 1000);
    const first = await own.get("/v3/video-agents?limit=3");
    await createSession(own);
    const second = await own.get(`/v3/video-agents?limit=3&token=${first.body.next_token}`);
    expect([...first.data, ...second.data]).toEqual(data.slice(0, 6));
    expect((await freshApi(target()).get(`/v3/video-agents?token=${first.body.next_token}`)).verdict).toEqual([
      400,
      "invalid_parameter",
      "token",
    ]);
    expect((await own.get("/v3/video-agents?limit=101")).verdict).toEqual([400, "invalid_parameter", "limit"]);
  });

  test("show their forty latest messages, newest first", async () => {
    const own = freshApi(target());
    const id = await createSession(own, { prompt: "[[stuck]]" });
    for (let at = 1; at <= 45; at += 1) await say(own, id, `Message ${at}`);
    const { messages } = await getSession(own, id);
    expect(messages.map((each: Answer) => each.content)).toEqual(
      Array.from({ length: 40 }, (_, at) => `Message ${45 - at}`),
    );
    await stop(own, id);
    for (let at = 1; at <= 30; at += 1) {
      await say(own, id, `Again ${at}`);
      await own.world.clock.runUntilIdle();
    }
    const latest = await getSession(own, id);
    expect(latest.messages).toHaveLength(40);
    expect(told(latest).slice(0, 4)).toEqual([
      "model resource: The video is ready.",
      expect.stringContaining("This is the plan"),
      "user text: Again 30",
      "model resource: The video is ready.",
    ]);
    await resourcesOf(own, latest);
  });
});

describeTargets("the end of a session", (target) => {
  const open: Receiver[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
  });
  const receiver = async (): Promise<Receiver> => {
    const made = await startReceiver();
    open.push(made);
    return made;
  };
  const events = ({ received }: Receiver): readonly unknown[] =>
    received.map(({ event }) => [event.event_type, event.event_data]);

  test("is told to endpoints beside the end of its video, and alone to the callback", async () => {
    const own = freshApi(target());
    const [hook, callback] = [await receiver(), await receiver()];
    await own.post("/v3/webhooks/endpoints", { url: hook.url });
    const id = await createSession(own, { callback_url: callback.url, callback_id: "launch-7" });
    await own.world.clock.runUntilIdle();
    const video = await getVideo(own, (await getSession(own, id)).video_id);
    const success = {
      session_id: id,
      video_id: video.id,
      url: expect.stringMatching(/\.mp4\?Expires=/),
      video_page_url: expect.stringMatching(/\.html$/),
      callback_id: "launch-7",
    };
    expect(events(hook)).toEqual(
      expect.arrayContaining([
        ["avatar_video.success", expect.objectContaining({ video_id: video.id, callback_id: null })],
        ["video_agent.success", success],
      ]),
    );
    expect(hook.received).toHaveLength(2);
    expect(events(callback)).toEqual([["video_agent.success", success]]);
    const { event, headers } = callback.received[0] as Receiver["received"][number];
    expect(webhookPayloads["video_agent.success"](event)).toBe(true);
    expect(headers["heygen-signature"]).toBeUndefined();
    expect((await own.get(`/v3/webhooks/events?entity_id=${id}`)).data).toHaveLength(1);
  });

  test("is told when it failed, with its video or before there was one", async () => {
    const own = freshApi(target());
    const hook = await receiver();
    await own.post("/v3/webhooks/endpoints", { url: hook.url, events: ["video_agent.success", "video_agent.fail"] });
    const made = await createSession(own, { prompt: "[[fail:NO_LIGHT]]" });
    const thought = await createSession(own, { prompt: "[[fail]]", mode: "chat", callback_id: "c" });
    await own.world.clock.runUntilIdle();
    const { video_id: video } = await getSession(own, made);
    expect(events(hook)).toEqual([
      [
        "video_agent.fail",
        {
          session_id: thought,
          video_id: null,
          failure_code: "agent_failed",
          failure_message: expect.any(String),
          callback_id: "c",
        },
      ],
      [
        "video_agent.fail",
        {
          session_id: made,
          video_id: video,
          failure_code: "NO_LIGHT",
          failure_message: expect.any(String),
          callback_id: null,
        },
      ],
    ]);
    for (const { event } of hook.received) expect(webhookPayloads["video_agent.fail"](event)).toBe(true);
  });

  test("is not told where it only waits: for an answer, at a draft, or because it was stopped", async () => {
    const own = freshApi(target());
    const [hook, callback] = [await receiver(), await receiver()];
    await own.post("/v3/webhooks/endpoints", { url: hook.url });
    const asked = await createSession(own, { mode: "chat", callback_url: callback.url });
    await own.world.clock.runUntilIdle();
    await say(own, asked, "A tour.");
    await own.world.clock.runUntilIdle();
    const stopped = await createSession(own, { callback_url: callback.url });
    await own.world.clock.advance(2000);
    await stop(own, stopped);
    await own.world.clock.advance(60_000);
    expect(hook.received.map(({ event }) => [event.event_type, event.event_data["failure_code"]])).toEqual([
      ["avatar_video.fail", "session_stopped"],
    ]);
    expect(callback.received).toEqual([]);
    await say(own, stopped, "Go on.");
    await own.world.clock.runUntilIdle();
    expect(callback.received.map(({ event }) => [event.event_type, event.event_data["session_id"]])).toEqual([
      ["video_agent.success", stopped],
    ]);
  });

  test("is told once for each video that it makes", async () => {
    const own = freshApi(target());
    const callback = await receiver();
    const id = await createSession(own, { callback_url: callback.url });
    await stop(own, id);
    for (const message of ["One", "Two"]) {
      await say(own, id, message);
      await own.world.clock.runUntilIdle();
    }
    const made = (await own.get(`/v3/video-agents/${id}/videos`)).data.map((video: Answer) => video.id);
    expect(callback.received.map(({ event }) => event.event_data["video_id"])).toEqual(made.toReversed());
    expect(made).toHaveLength(2);
  });
});
