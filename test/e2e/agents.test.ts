/** A session from its prompt to its video: what it shows on the way, and how it ends. */

import { expect, test } from "vitest";
import { aPromptAndLook, createSession, getSession, resourcesOf, say, stop, told } from "../support/agents.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, createAvatar, freshApi, getVideo, visit } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

describeTargets("a video agent that generates", (target) => {
  const api = (): Api => freshApi(target());
  const seen = async (own: Api, id: string): Promise<readonly unknown[]> => {
    const { status, progress, title, video_id: video } = await getSession(own, id);
    return [status, progress, title !== null, video !== null];
  };

  test("makes of the guide's example a video that can be played", async () => {
    const own = api();
    const created = await own.post("/v3/video-agents", aPromptAndLook);
    expect(created.body).toEqual({
      data: {
        session_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        status: "thinking",
        video_id: null,
        created_at: start / 1000,
      },
    });
    await own.world.clock.runUntilIdle();
    const session = await getSession(own, created.data.session_id);
    expect(session).toMatchObject({ status: "completed", progress: 100, title: "A product demo for our new app" });
    const video = await getVideo(own, session.video_id);
    expect(video).toMatchObject({ status: "completed", title: "A product demo for our new app" });
    const file = Buffer.from(await (await visit(target(), video.video_url)).arrayBuffer());
    expect(file.subarray(4, 8).toString()).toBe("ftyp");
    expect(await (await visit(target(), video.subtitle_url)).text()).toContain("A product demo for our");
    expect(await (await visit(target(), video.video_page_url)).text()).toContain("Monica in navy suit");
    const { body } = await own.get(`/v3/video-agents/${session.session_id}/videos`);
    expect(body).toEqual({ data: [video], has_more: false, next_token: null });
  });

  test("thinks while its video waits and generates while it is rendered, each to the millisecond", async () => {
    const own = api();
    const id = await createSession(own);
    const life: unknown[] = [];
    for (const instant of [0, 999, 1000, 3000, 4999, 5000, 1_000_000]) {
      await own.world.clock.freeze(start + instant);
      life.push([instant, ...(await seen(own, id))]);
    }
    expect(life).toEqual([
      [0, "thinking", 0, false, false],
      [999, "thinking", 0, false, false],
      [1000, "generating", 1, true, true],
      [3000, "generating", 50, true, true],
      [4999, "generating", 98, true, true],
      [5000, "completed", 100, true, true],
      [1_000_000, "completed", 100, true, true],
    ]);
  });

  test("says at its creation how far it has come, and of an agent that waits already that it thinks", async () => {
    const own = api();
    const instant = { "x-mock-scenario": "instant" };
    const made = await own.post("/v3/video-agents", aPromptAndLook, instant);
    const [video] = (await own.get("/v3/videos")).data;
    expect(made.data).toMatchObject({ status: "completed", video_id: video.id });
    const asked = await own.post("/v3/video-agents", { ...aPromptAndLook, mode: "chat" }, instant);
    expect(asked.data).toMatchObject({ status: "thinking", video_id: null });
    expect((await getSession(own, asked.data.session_id)).status).toBe("waiting_for_input");
  });

  test("has its video among the others from the start, and names it once it is being made", async () => {
    const own = api();
    const id = await createSession(own);
    const [waiting] = (await own.get("/v3/videos")).data;
    expect(waiting).toMatchObject({ status: "pending", title: "A product demo for our new app" });
    expect((await own.get(`/v3/video-agents/${id}/videos`)).data).toEqual([]);
    await own.world.clock.advance(1000);
    expect((await getSession(own, id)).video_id).toBe(waiting.id);
    expect((await own.get(`/v3/video-agents/${id}/videos`)).data).toEqual([await getVideo(own, waiting.id)]);
  });

  test("tells as it goes what it does", async () => {
    const own = api();
    const id = await createSession(own);
    const before = await getSession(own, id);
    expect(before.messages).toEqual([
      { role: "user", type: "text", content: aPromptAndLook.prompt, created_at: start / 1000, resource_ids: null },
    ]);
    await own.world.clock.runUntilIdle();
    const after = await getSession(own, id);
    expect(after.messages.map(({ role, type, created_at: at }: Answer) => [role, type, at - start / 1000])).toEqual([
      ["model", "resource", 5],
      ["model", "resource", 1],
      ["user", "text", 0],
    ]);
  });

  test("chooses who presents where nobody is named, and the same for the same prompt", async () => {
    const own = api();
    const chosen = async (changes: object): Promise<Answer> => {
      const id = await createSession(own, { avatar_id: null, ...changes });
      await own.world.clock.runUntilIdle();
      const image = (await resourcesOf(own, await getSession(own, id))).find((each) => each.resource_type === "image");
      return (await own.get(`/v3/avatars/looks/${image.metadata.avatar_id}`)).data;
    };
    const [first, again] = [await chosen({}), await chosen({})];
    expect(again.id).toBe(first.id);
    expect((await chosen({ orientation: "portrait" })).preferred_orientation).toBe("portrait");
    expect((await chosen({ orientation: "landscape" })).preferred_orientation).toBe("landscape");
    const others = await Promise.all(["a", "b", "c", "d"].map((prompt) => chosen({ prompt })));
    expect(new Set(others.map((look) => look.id)).size).toBeGreaterThan(1);
  });

  test("finds a voice for a look that has none, or whose own cannot speak", async () => {
    const own = api();
    const { look, group } = await createAvatar(own, aPhoto);
    const { data: clone } = await own.post("/v3/voices/clone", {
      voice_name: "Mine",
      audio: { type: "asset_id", asset_id: "asset_sample_speech" },
    });
    await own.world.clock.runUntilIdle();
    await own.patch(`/v3/avatars/${group.id}`, { default_voice_id: clone.voice_clone_id });
    const { look: speaking } = await createAvatar(own, { ...aPhoto, avatar_group_id: group.id });
    expect(speaking.default_voice_id).toBe(clone.voice_clone_id);
    await own.world.clock.runUntilIdle();
    const ids = [
      await createSession(own, { avatar_id: look.id }),
      await createSession(own, { avatar_id: speaking.id }),
    ];
    await own.remove(`/v3/voices/${clone.voice_clone_id}`);
    ids.push(await createSession(own, { avatar_id: speaking.id }));
    await own.world.clock.runUntilIdle();
    for (const id of ids) expect((await getSession(own, id)).status).toBe("completed");
  });

  test("makes the frame that was asked for, by the orientation or else by the style", async () => {
    const own = api();
    const shape = async (changes: object): Promise<string> => {
      const id = await createSession(own, changes);
      await own.world.clock.runUntilIdle();
      const { thumbnail_url: url } = await getVideo(own, (await getSession(own, id)).video_id);
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(await (await visit(target(), url)).text()) ?? [];
      return Number(width) > Number(height) ? "wide" : Number(width) < Number(height) ? "tall" : "square";
    };
    expect(await shape({})).toBe("wide");
    expect(await shape({ orientation: "portrait" })).toBe("tall");
    expect(await shape({ style_id: "style_clay" })).toBe("square");
    expect(await shape({ style_id: "style_clay", orientation: "portrait" })).toBe("tall");
  });

  test.each([
    ["[[fail]]", "failed", "rendering_failed"],
    ["[[fail:NO_IDEA]]", "failed", "NO_IDEA"],
    ["[[slow]]", "completed", null],
  ])("heeds %s in the prompt", async (magic, status, code) => {
    const own = api();
    const id = await createSession(own, { prompt: `A tour ${magic} of the town` });
    await own.world.clock.runUntilIdle();
    const session = await getSession(own, id);
    expect([session.status, session.title, own.world.clock.now() - start]).toEqual([
      status,
      "A tour of the town",
      magic === "[[slow]]" ? 50_000 : 5000,
    ]);
    const video = await getVideo(own, session.video_id);
    expect([video.status, video.failure_code]).toEqual([status, code]);
    if (status === "failed") expect(told(session)[0]).toBe(`model error: ${video.failure_message}`);
  });

  test("that is stuck thinks for ever", async () => {
    const own = api();
    const id = await createSession(own, { prompt: "[[stuck]]" });
    await own.world.clock.advance(1_000_000_000);
    expect(await getSession(own, id)).toMatchObject({ status: "thinking", progress: 0, title: null, video_id: null });
  });

  test("fails with a look that was not trained when it began", async () => {
    const own = api();
    const { look } = await createAvatar(own, aPhoto);
    const id = await createSession(own, { avatar_id: look.id, voice_id: "voice_xyz789" });
    await own.world.clock.runUntilIdle();
    const session = await getSession(own, id);
    expect([session.status, (await getVideo(own, session.video_id)).failure_code]).toEqual([
      "failed",
      "avatar_not_ready",
    ]);
  });

  test("ends with its video when that is ended by hand", async () => {
    const own = api();
    const [done, broken] = [await createSession(own), await createSession(own)];
    const ids = (await own.get("/v3/videos")).data.map((video: Answer) => video.id);
    own.world.videos.fail(ids[0], { code: "BY_HAND", message: "Somebody pulled the plug." });
    own.world.videos.complete(ids[1]);
    expect(await getSession(own, done)).toMatchObject({ status: "completed", progress: 100, video_id: ids[1] });
    const failed = await getSession(own, broken);
    expect([failed.status, told(failed)[0]]).toEqual(["failed", "model error: Somebody pulled the plug."]);
  });

  test("keeps what it was when its video is deleted, and stops when that was still being made", async () => {
    const own = api();
    const done = await createSession(own);
    await own.world.clock.runUntilIdle();
    await own.remove(`/v3/videos/${(await getSession(own, done)).video_id}`);
    expect(await getSession(own, done)).toMatchObject({ status: "completed", progress: 100, video_id: null });
    expect((await own.get(`/v3/video-agents/${done}/videos`)).data).toEqual([]);
    const cut = await createSession(own);
    await own.world.clock.advance(2000);
    await own.remove(`/v3/videos/${(await getSession(own, cut)).video_id}`);
    await own.world.clock.advance(60_000);
    expect(await getSession(own, cut)).toMatchObject({ status: "waiting_for_input", progress: 25, video_id: null });
  });

  test("is not about an older video again when its latest one is deleted", async () => {
    const own = api();
    const id = await createSession(own);
    await own.world.clock.advance(2000);
    await stop(own, id);
    const { video_id: stopped } = await getSession(own, id);
    await say(own, id, "Go on, please.");
    await own.world.clock.runUntilIdle();
    const { video_id: latest } = await getSession(own, id);
    expect(latest).not.toBe(stopped);
    await own.remove(`/v3/videos/${latest}`);
    expect(await getSession(own, id)).toMatchObject({ status: "completed", progress: 100, video_id: null });
    const { data } = await own.get(`/v3/video-agents/${id}/videos`);
    expect(data.map((video: Answer) => [video.id, video.status])).toEqual([[stopped, "failed"]]);
  });

  test("goes on with what it does when it is told something meanwhile", async () => {
    const own = api();
    const id = await createSession(own);
    const first = await say(own, id, "Hurry up.");
    await own.world.clock.advance(2000);
    const second = await say(own, id, "Please.", { voice_id: "voice_xyz789" });
    expect(second).toEqual({ session_id: id, run_id: first.run_id, title: "A product demo for our new app" });
    await own.world.clock.advance(3000);
    const session = await getSession(own, id);
    expect(session.status).toBe("completed");
    expect(told(session)).toEqual([
      "model resource: The video is ready.",
      "user text: Please.",
      expect.stringContaining("model resource: This is the plan"),
      "user text: Hurry up.",
      `user text: ${aPromptAndLook.prompt}`,
    ]);
  });

  test("makes another video when it is told something afterwards, and a failed one goes on", async () => {
    const own = api();
    const id = await createSession(own, { prompt: "A tour [[fail]]" });
    await own.world.clock.runUntilIdle();
    const { video_id: broken } = await getSession(own, id);
    const sent = await say(own, id, "Try again, with more colour");
    expect(await getSession(own, id)).toMatchObject({ status: "thinking", progress: 0, video_id: broken });
    await own.world.clock.runUntilIdle();
    const session = await getSession(own, id);
    expect([session.status, session.title]).toEqual(["completed", "A tour"]);
    expect((await own.get(`/v3/video-agents/${id}/videos`)).data.map((video: Answer) => video.id)).toEqual([
      session.video_id,
      broken,
    ]);
    const captions = await (await visit(target(), (await getVideo(own, session.video_id)).subtitle_url)).text();
    expect(captions).toContain("more colour");
    expect((await say(own, id, "And once more")).run_id).not.toBe(sent.run_id);
  });

  test("lets another look present from the message on that names it", async () => {
    const own = api();
    const id = await createSession(own);
    await own.world.clock.runUntilIdle();
    await say(own, id, "Take her instead", { avatar_id: "monica_garden_closeup_b2d1" });
    await own.world.clock.runUntilIdle();
    await say(own, id, "Good");
    await own.world.clock.runUntilIdle();
    const images = (await resourcesOf(own, await getSession(own, id))).filter((each) => each.resource_type === "image");
    expect(images.map((each) => each.metadata.avatar_id)).toEqual([
      "monica_garden_closeup_b2d1",
      "monica_garden_closeup_b2d1",
      "look_def456",
    ]);
  });
});
