/** Talking with a video agent: chat mode a message at a time, and stopping in every mode. */

import { expect, test } from "vitest";
import { createSession, getSession, resourcesOf, say, stop, told } from "../support/agents.ts";
import type { Api } from "../support/api.ts";
import { freshApi, getVideo, postText } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];

describeTargets("a video agent that chats", (target) => {
  const api = (): Api => freshApi(target());
  const chat = { mode: "chat" };

  test("asks, shows a draft, and makes the video, a message at a time", async () => {
    const own = api();
    const created = await own.post("/v3/video-agents", {
      prompt: "A greeting",
      mode: "chat",
      voice_id: "voice_xyz789",
    });
    expect(created.data.status).toBe("thinking");
    const id = created.data.session_id;
    const life = [(await getSession(own, id)).status];
    for (const message of ["For our forty-two newcomers.", "Go on."]) {
      await own.world.clock.runUntilIdle();
      const session = await getSession(own, id);
      expect([session.progress, session.video_id, session.title]).toEqual([0, null, "A greeting"]);
      life.push(session.status);
      await say(own, id, message);
      life.push((await getSession(own, id)).status);
    }
    expect((await own.get("/v3/videos")).data).toHaveLength(1);
    await own.world.clock.advance(1000);
    life.push((await getSession(own, id)).status);
    await own.world.clock.runUntilIdle();
    const session = await getSession(own, id);
    expect([...life, session.status]).toEqual([
      "thinking",
      "waiting_for_input",
      "thinking",
      "reviewing",
      "thinking",
      "generating",
      "completed",
    ]);
    expect(session.messages.map(({ role, type }: Answer) => `${role} ${type}`)).toEqual([
      "model resource",
      "model resource",
      "user text",
      "model resource",
      "user text",
      "model text",
      "user text",
    ]);
    expect(told(session).at(-2)).toMatch(/\?$/);
    expect(told(session).at(-4)).toMatch(/Here is a draft/);
    expect((await getVideo(own, session.video_id)).status).toBe("completed");
  });

  test("asks the same for the same prompt, and not the same for every one", async () => {
    const own = api();
    const asked = async (prompt: string): Promise<string | undefined> => {
      const id = await createSession(own, { ...chat, prompt });
      await own.world.clock.runUntilIdle();
      return told(await getSession(own, id))[0];
    };
    const prompts = ["Tea", "Coffee", "Milk", "Water", "Juice", "Wine"];
    const first = await Promise.all(prompts.map(asked));
    expect(await Promise.all(prompts.map(asked))).toEqual(first);
    expect(new Set(first).size).toBe(3);
  });

  test("has the prompt and the five latest messages in what is to be said, and keeps a brand kit", async () => {
    const own = api();
    const kit = "d4f8b2e06c1a4397a5e9c1b7d3f08264";
    const id = await createSession(own, { prompt: "Tea." });
    const branded = await createSession(own, { brand_kit_id: kit });
    const latest = async (session: string): Promise<Answer> => {
      await own.world.clock.runUntilIdle();
      const resources = await resourcesOf(own, await getSession(own, session));
      return resources.find((each) => each.resource_type === "draft")?.metadata;
    };
    expect([(await latest(id)).brand_kit_id, (await latest(branded)).brand_kit_id]).toEqual([null, kit]);
    for (let at = 1; at <= 6; at += 1) {
      await say(own, id, `Message ${at}.`, at === 3 ? { brand_kit_id: kit } : {});
      await own.world.clock.runUntilIdle();
    }
    expect(await latest(id)).toMatchObject({
      script: "Hello, and welcome. Tea. Message 2. Message 3. Message 4. Message 5. Message 6. Thank you for watching.",
      brand_kit_id: kit,
    });
  });

  test("thinks as the look lets it that stands for a scenario", async () => {
    const own = api();
    const id = await createSession(own, { ...chat, avatar_id: "mock_look_stuck" });
    await own.world.clock.advance(1_000_000);
    expect((await getSession(own, id)).status).toBe("thinking");
  });

  test("hears a message while it is at work, however many jobs there may be", async () => {
    const own = api();
    own.world.limits.set({ concurrentJobs: 1 });
    const id = await createSession(own, chat);
    expect((await own.post("/v3/video-agents", { prompt: "Another." })).status).toBe(429);
    expect((await own.post(`/v3/video-agents/${id}`, { message: "Short, please." })).verdict).toEqual([200]);
  });

  test("comes to its question by itself, and says so among what happened", async () => {
    const own = api();
    const id = await createSession(own, chat);
    expect(await own.world.clock.runUntilIdle()).toMatchObject([{ at: start + 1000, type: "agent.waiting", id }]);
    expect((await getSession(own, id)).status).toBe("waiting_for_input");
  });

  test("can fail before there is a video, and be told to go on", async () => {
    const own = api();
    const id = await createSession(own, { ...chat, prompt: "[[fail:NO_IDEA]]" });
    expect(await own.world.clock.runUntilIdle()).toMatchObject([{ at: start + 1000, type: "agent.failed", id }]);
    const session = await getSession(own, id);
    expect(session).toMatchObject({ status: "failed", progress: 0, title: null, video_id: null });
    expect(told(session)[0]).toMatch(/^model error: /);
    await say(own, id, "Then take a greeting.");
    await own.world.clock.runUntilIdle();
    expect((await getSession(own, id)).status).toBe("reviewing");
  });

  test("heeds magic words of the message that sets it to work", async () => {
    const own = api();
    const id = await createSession(own, chat);
    for (const message of ["A tour.", "Go on [[fail:TOO_DARK]]"]) {
      await own.world.clock.runUntilIdle();
      await say(own, id, message);
    }
    await own.world.clock.runUntilIdle();
    const session = await getSession(own, id);
    expect([session.status, (await getVideo(own, session.video_id)).failure_code]).toEqual(["failed", "TOO_DARK"]);
  });
});

describeTargets("stopping a video agent", (target) => {
  const api = (): Api => freshApi(target());

  test("ends the video under way as failed and waits for a word", async () => {
    const own = api();
    const id = await createSession(own);
    await own.world.clock.advance(3000);
    await stop(own, id);
    const session = await getSession(own, id);
    expect(session).toMatchObject({
      status: "waiting_for_input",
      progress: 50,
      title: "A product demo for our new app",
    });
    expect(await getVideo(own, session.video_id)).toMatchObject({ status: "failed", failure_code: "session_stopped" });
    expect(told(session)[0]).toMatch(/^model text: I have stopped/);
    expect((await resourcesOf(own, session)).map((each) => each.resource_type)).toEqual(["draft", "image"]);
    await own.world.clock.advance(60_000);
    expect(await getSession(own, id)).toEqual(session);
  });

  test("takes back a video that was not begun", async () => {
    const own = api();
    const id = await createSession(own);
    await stop(own, id);
    expect(await getSession(own, id)).toMatchObject({
      status: "waiting_for_input",
      progress: 0,
      title: null,
      video_id: null,
    });
    expect((await own.get("/v3/videos")).data).toEqual([]);
    expect(await own.world.clock.runUntilIdle()).toEqual([]);
  });

  test("may be done again, and changes nothing on an agent at rest", async () => {
    const own = api();
    const [done, asked, stopped] = [
      await createSession(own),
      await createSession(own, { mode: "chat" }),
      await createSession(own),
    ];
    await own.world.clock.advance(2000);
    await stop(own, stopped);
    await own.world.clock.runUntilIdle();
    for (const id of [done, asked, stopped]) {
      const before = await getSession(own, id);
      await stop(own, id);
      expect(await getSession(own, id)).toEqual(before);
    }
  });

  test("lets the session go on at the next message, from where it was", async () => {
    const own = api();
    const [making, drafting] = [await createSession(own), await createSession(own, { mode: "chat" })];
    await own.world.clock.advance(2000);
    await say(own, drafting, "A tour.");
    for (const id of [making, drafting]) await stop(own, id);
    for (const id of [making, drafting]) await say(own, id, "Go on.");
    expect((await own.world.clock.runUntilIdle()).map(({ type }) => type)).toEqual([
      "video.processing",
      "agent.waiting",
      "video.completed",
    ]);
    expect([(await getSession(own, making)).status, (await getSession(own, drafting)).status]).toEqual([
      "completed",
      "reviewing",
    ]);
  });

  test("frees one that is stuck", async () => {
    const own = api();
    const id = await createSession(own, { prompt: "[[stuck]] tour" });
    await stop(own, id);
    await say(own, id, "Now really.");
    await own.world.clock.runUntilIdle();
    expect(await getSession(own, id)).toMatchObject({ status: "completed", title: "Tour" });
  });

  test("wants an empty object", async () => {
    const own = api();
    const id = await createSession(own);
    const path = `/v3/video-agents/${id}/stop`;
    expect((await own.post(path, { reason: "bored" })).verdict).toEqual(invalid("reason"));
    expect((await own.post(path, [])).verdict.slice(0, 2)).toEqual([400, "invalid_parameter"]);
    expect((await own.post(path)).verdict.slice(0, 2)).toEqual([400, "invalid_parameter"]);
    expect((await postText(own, path, "{}", "text/plain")).verdict.slice(0, 2)).toEqual([400, "invalid_parameter"]);
    expect((await getSession(own, id)).status).toBe("thinking");
  });
});
