/** The vendor's guide to videos of a Digital Twin, its curl and Python rewritten, answering as it says. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { freshApi, readyTwin, visit, wholeList } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("the guide", (target) => {
  const api = (): Api => freshApi(target());

  describe("Digital Twin videos", () => {
    const hello = "Hello! I am your Digital Twin. This video was generated entirely through the HeyGen API.";
    const withAvatarIV = {
      type: "avatar",
      script: hello,
      voice_id: "voice_xyz789",
      title: "My First Digital Twin Video",
      resolution: "1080p",
      aspect_ratio: "16:9",
    };
    const withAvatarV = {
      type: "avatar",
      script: "Hello! I am your Digital Twin.",
      voice_id: "voice_xyz789",
      title: "My Digital Twin — Avatar V",
      resolution: "1080p",
      aspect_ratio: "16:9",
      engine: { type: "avatar_v" },
    };

    test("step 1 lists the twins of one's own", async () => {
      const { data } = await api().get("/v3/avatars/looks?avatar_type=digital_twin&ownership=private");
      expect(data.length).toBeGreaterThan(0);
      expect(new Set(data.map((look: Answer) => look.avatar_type))).toEqual(new Set(["digital_twin"]));
    });

    test("step 2: a look without avatar_v in its engines is refused Avatar V", async () => {
      const own = api();
      const looks = await wholeList(own, "/v3/avatars/looks?avatar_type=digital_twin&ownership=private");
      const plain = looks.find(
        (look) => look.status === "completed" && !look.supported_api_engines.includes("avatar_v"),
      );
      expect((await own.get(`/v3/avatars/looks/${plain.id}`)).data).toEqual(plain);
      expect((await own.post("/v3/videos", { ...withAvatarV, avatar_id: plain.id })).verdict).toEqual([
        400,
        "invalid_parameter",
        "engine",
      ]);
      expect((await own.post("/v3/videos", { ...withAvatarIV, avatar_id: plain.id })).verdict).toEqual([200]);
    });

    test.each([
      ["Avatar IV by default", withAvatarIV],
      ["Avatar IV by name", { ...withAvatarIV, engine: { type: "avatar_iv" } }],
      ["Avatar V", withAvatarV],
    ])("step 3 creates a video with %s", async (_, body) => {
      const own = api();
      const { data } = await own.post("/v3/videos", { ...body, avatar_id: (await readyTwin(own)).id });
      expect(data).toMatchObject({ video_id: expect.any(String) });
      expect((await own.get(`/v3/videos/${data.video_id}`)).data.title).toBe(body.title);
    });

    test("step 4: the full example polls through pending and processing to a download", async () => {
      const own = api();
      const { data: created } = await own.post("/v3/videos", {
        type: "avatar",
        avatar_id: (await readyTwin(own)).id,
        script: "Welcome to our product demo. Let me walk you through the new features.",
        voice_id: "voice_xyz789",
        resolution: "1080p",
        aspect_ratio: "16:9",
        engine: { type: "avatar_v" },
      });
      const lines: string[] = [];
      for (;;) {
        const { data } = await own.get(`/v3/videos/${created.video_id}`);
        lines.push(`Status: ${data.status}`);
        if (data.status === "completed") {
          lines.push(`Download: ${(await visit(target(), data.video_url)).status}`);
          break;
        }
        if (data.status === "failed") {
          lines.push(`Error: ${data.failure_message}`);
          break;
        }
        await own.world.clock.advance(2500);
      }
      expect(lines).toEqual(["Status: pending", "Status: processing", "Status: completed", "Download: 200"]);
    });

    test("a failed video says why", async () => {
      const own = api();
      const { data } = await own.post("/v3/videos", {
        ...withAvatarIV,
        avatar_id: (await readyTwin(own)).id,
        title: "[[fail]]",
      });
      await own.world.clock.runUntilIdle();
      expect((await own.get(`/v3/videos/${data.video_id}`)).data).toMatchObject({
        status: "failed",
        failure_message: expect.stringMatching(/.+/),
      });
    });

    test.each([
      ["title", ["A title"], ["avatar_iv", "avatar_v"]],
      ["resolution", ["4k", "1080p", "720p"], ["avatar_iv", "avatar_v"]],
      ["aspect_ratio", ["16:9", "9:16"], ["avatar_iv", "avatar_v"]],
      ["remove_background", [true, false], ["avatar_iv", "avatar_v"]],
      [
        "background",
        [
          { type: "color", value: "#0b3d91" },
          { type: "image", url: "https://example.com/office.jpg" },
        ],
        ["avatar_iv", "avatar_v"],
      ],
      [
        "voice_settings",
        [
          { speed: 0.5, pitch: -50, locale: "en-GB" },
          { speed: 1.5, pitch: 50 },
        ],
        ["avatar_iv", "avatar_v"],
      ],
      ["motion_prompt", ["Waves at the camera"], ["avatar_iv"]],
      ["expressiveness", ["high", "medium", "low"], ["avatar_iv"]],
      ["output_format", ["mp4", "webm"], ["avatar_iv", "avatar_v"]],
      ["callback_url", ["https://your-server.com/webhooks/heygen"], ["avatar_iv", "avatar_v"]],
    ])("the optional parameter %s takes %j with %j", async (name, values, engines) => {
      const own = api();
      const twin = await readyTwin(own);
      for (const type of ["avatar_iv", "avatar_v"]) {
        for (const value of values) {
          const { verdict } = await own.post("/v3/videos", {
            type: "avatar",
            avatar_id: twin.id,
            script: "Hello",
            voice_id: "voice_xyz789",
            engine: { type },
            [name]: value,
          });
          expect(verdict).toEqual(engines.includes(type) ? [200] : [400, "invalid_parameter", name]);
        }
      }
    });

    test.each([
      ["voice_settings.speed", { voice_settings: { speed: 1.6 } }],
      ["voice_settings.speed", { voice_settings: { speed: 0.4 } }],
      ["voice_settings.pitch", { voice_settings: { pitch: 51 } }],
      ["resolution", { resolution: "8k" }],
      ["aspect_ratio", { aspect_ratio: "3:2" }],
      ["expressiveness", { expressiveness: "extreme" }],
      ["output_format", { output_format: "gif" }],
    ])("%s has the limits of the table", async (param, change) => {
      expect(
        (await api().post("/v3/videos", { type: "avatar", avatar_id: "look_def456", script: "Hello", ...change }))
          .verdict,
      ).toEqual([400, "invalid_parameter", param]);
    });
  });
});
