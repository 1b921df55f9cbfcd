/** Jobs of every kind, held, released and ended by hand; and consent given by hand. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, aTwin, createAvatar, createVideo, freshApi, getVideo, visit } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const aVoice = { voice_name: "V", audio: { type: "asset_id", asset_id: "asset_sample_speech" } };

interface Kind {
  readonly make: (own: Api) => Promise<string>;
  readonly status: (own: Api, id: string) => Promise<string>;
  /** How the API calls a job at work, one that is done and one that failed, and what it usually fails with. */
  readonly words: readonly [string, string, string];
  readonly totalMs: number;
}

const kinds: Readonly<Record<string, Kind>> = {
  video: {
    make: (own) => createVideo(own),
    status: async (own, id) => (await getVideo(own, id)).status,
    words: ["pending", "completed", "failed"],
    totalMs: 5000,
  },
  training: {
    make: async (own) => (await createAvatar(own, aPhoto)).look.id,
    status: async (own, id) => (await own.get(`/v3/avatars/looks/${id}`)).data.status,
    words: ["processing", "completed", "failed"],
    totalMs: 3000,
  },
  voice: {
    make: async (own) => (await own.post("/v3/voices/clone", aVoice)).data.voice_clone_id,
    status: async (own, id) => (await own.get(`/v3/voices/${id}`)).data.status,
    words: ["processing", "complete", "failed"],
    totalMs: 3000,
  },
  "agent that thinks": {
    make: async (own) => (await own.post("/v3/video-agents", { prompt: "Tea", mode: "chat" })).data.session_id,
    status: async (own, id) => (await own.get(`/v3/video-agents/${id}`)).data.status,
    words: ["thinking", "waiting_for_input", "failed"],
    totalMs: 1000,
  },
  "agent that makes a video": {
    make: async (own) => (await own.post("/v3/video-agents", { prompt: "Tea" })).data.session_id,
    status: async (own, id) => (await own.get(`/v3/video-agents/${id}`)).data.status,
    words: ["thinking", "completed", "failed"],
    totalMs: 5000,
  },
};

describeTargets("steering jobs by hand", (target) => {
  const api = (): Api => freshApi(target());

  describe.each(Object.entries(kinds))("a %s", (name, { make, status, words: [working, done, failed], totalMs }) => {
    test("is completed, and failed, now and for good", async () => {
      const own = api();
      const [one, two] = [await make(own), await make(own)];
      const { data } = await own.post(`/__mock/jobs/${one}/complete`);
      expect(data).toMatchObject({ id: one, kind: name.split(" ", 1)[0], status: "completed", is_held: false });
      const failure = { code: "too_dark", message: "Too dark." };
      expect((await own.post(`/__mock/jobs/${two}/fail`, failure)).data.status).toBe("failed");
      expect([await status(own, one), await status(own, two)]).toEqual([done, failed]);
      for (const verb of ["complete", "fail", "hold", "release"])
        expect((await own.post(`/__mock/jobs/${one}/${verb}`)).verdict).toEqual([409, "conflict", null]);
      await own.world.clock.runUntilIdle();
      expect([await status(own, one), await status(own, two)]).toEqual([done, failed]);
    });

    test("is held where it is, and goes on with the time that it had left", async () => {
      const own = api();
      const id = await make(own);
      await own.world.clock.advance(totalMs - 1);
      const before = await status(own, id);
      const { data } = await own.post(`/__mock/jobs/${id}/hold`);
      expect(data).toMatchObject({ is_held: true, ends_at: null });
      // Holding what is held changes nothing.
      await own.world.clock.advance(777);
      const saved = own.world.save();
      expect((await own.post(`/__mock/jobs/${id}/hold`)).data).toEqual(data);
      expect(own.world.save()).toEqual(saved);
      expect(await own.world.clock.runUntilIdle()).toEqual([]);
      await own.world.clock.advance(36_000_000);
      expect(await status(own, id)).toBe(before);
      const released = own.world.jobs.release(id);
      expect(released).toMatchObject({
        is_held: false,
        ends_at: new Date(own.world.clock.now() + 1).toISOString(),
      });
      expect(await own.world.clock.advance(0)).toEqual([]);
      expect(await own.world.clock.advance(1)).toHaveLength(1);
      expect(await status(own, id)).toBe(done);
      expect(await own.world.clock.runUntilIdle()).toEqual([]);
    });

    test("that is held can be ended", async () => {
      const own = api();
      const id = await make(own);
      own.world.jobs.hold(id);
      expect(own.world.jobs.fail(id)).toMatchObject({ status: "failed", is_held: false });
      expect(await status(own, id)).toBe(failed);
    });

    test("that goes by itself has nothing to be released from", async () => {
      const own = api();
      const id = await make(own);
      expect((await own.post(`/__mock/jobs/${id}/release`)).verdict).toEqual([409, "conflict", null]);
    });

    test("that a scenario has stuck begins its usual time when it is released", async () => {
      const own = api();
      own.world.scenario.set("stuck");
      const id = await make(own);
      await own.world.clock.advance(36_000_000);
      expect(await status(own, id)).toBe(working);
      expect(own.world.jobs.release(id)).toMatchObject({
        status: name === "training" || name === "voice" ? "processing" : "pending",
        ends_at: new Date(start + 36_000_000 + totalMs).toISOString(),
      });
      await own.world.clock.advance(totalMs - 1);
      expect(await status(own, id)).not.toBe(done);
      expect(await own.world.clock.advance(1)).toHaveLength(1);
      expect(await status(own, id)).toBe(done);
    });
  });

  test("what is left out of a failure is what such jobs usually fail with", async () => {
    const own = api();
    const look = await kinds["training"]?.make(own);
    await own.post(`/__mock/jobs/${look}/fail`);
    expect((await own.get(`/v3/avatars/looks/${look}`)).data.error.code).toBe("training_failed");
  });

  test("held and let go at the same instant, a job starts once and ends once", async () => {
    const own = api();
    // Before it in the queue, so that what the job leaves there is not swept away at once.
    const other = await createVideo(own);
    const id = await createVideo(own);
    const told: string[] = [];
    for (const ms of [0, 500, 500, 500, 100_000]) {
      for (const event of await own.world.clock.advance(ms)) if (event.id !== other) told.push(event.type);
      if (ms === 100_000) break;
      for (let round = 0; round < 3; round += 1) {
        own.world.jobs.hold(id);
        own.world.jobs.release(id);
      }
    }
    expect(told).toEqual(["video.processing", "video.completed"]);
    expect((await getVideo(own, id)).completed_at).toBe(start / 1000 + 5);
  });

  test("an item held keeps its batch open, and the batch ends once", async () => {
    const own = api();
    await own.post("/v3/webhooks/endpoints", { url: "http://localhost:1/hook", events: ["batch.finished"] });
    const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };
    const { data } = await own.post("/v3/videos/batches", { videos: [video, video] });
    const batch = async (): Promise<Answer> => (await own.get(`/v3/videos/batches/${data.batch_id}`)).data;
    const id = (await batch()).items[0].video_id;
    own.world.jobs.hold(id);
    await own.world.clock.advance(60_000);
    expect(await batch()).toMatchObject({ status: "processing", counts_by_status: { queued: 1, completed: 1 } });
    own.world.jobs.release(id);
    await own.world.clock.runUntilIdle();
    expect((await batch()).status).toBe("completed");
    expect((await own.get("/v3/webhooks/events?event_type=batch.finished")).data).toHaveLength(1);
  });

  test("a render that is held shows how far it had come", async () => {
    const own = api();
    const { data } = await own.post("/v3/video-agents", { prompt: "Tea" });
    const progress = async (): Promise<number> => (await own.get(`/v3/video-agents/${data.session_id}`)).data.progress;
    await own.world.clock.advance(3000);
    const before = await progress();
    expect(before).toBeGreaterThan(1);
    own.world.jobs.hold(data.session_id);
    await own.world.clock.advance(60_000);
    expect(await progress()).toBe(before);
  });

  test("no job is found under ids of other worlds, of stock looks, or of nothing", async () => {
    const own = api();
    const foreign = await createVideo(api());
    for (const id of [foreign, "look_def456", "mock_look_stuck", "nothing", "constructor"])
      expect((await own.post(`/__mock/jobs/${id}/hold`)).verdict).toEqual([404, "not_found", null]);
  });

  test("an agent that was stopped has nothing to steer", async () => {
    const own = api();
    const { data } = await own.post("/v3/video-agents", { prompt: "Tea" });
    expect((await own.post(`/v3/video-agents/${data.session_id}/stop`, {})).verdict).toEqual([200]);
    expect((await own.post(`/__mock/jobs/${data.session_id}/complete`)).verdict).toEqual([409, "conflict", null]);
  });

  describe("consent", () => {
    const twin = async (own: Api): Promise<string> => (await createAvatar(own, aTwin)).group.id;

    test("is given by hand, with or without a link, and open links end with it", async () => {
      const own = api();
      const group = await twin(own);
      const { data } = await own.post(`/v3/avatars/${group}/consent`, {});
      expect((await own.post(`/__mock/avatars/${group}/approve`)).data.consent_status).toBe("approved");
      expect((await visit(target(), data.url)).status).toBe(410);
      expect(own.world.consent.approve(await twin(own)).consent_status).toBe("approved");
      expect(own.world.consent.approve(group).consent_status).toBe("approved");
    });

    test("is declined by hand, and may be given later; what is approved stays approved", async () => {
      const own = api();
      const group = await twin(own);
      expect((await own.post(`/__mock/avatars/${group}/decline`)).data.consent_status).toBe("rejected");
      expect(own.world.consent.approve(group).consent_status).toBe("approved");
      expect((await own.post(`/__mock/avatars/${group}/decline`)).verdict).toEqual([409, "conflict", null]);
    });

    test("is not asked of groups that need none, or that are not there", async () => {
      const own = api();
      const photo = (await createAvatar(own, aPhoto)).group.id;
      for (const group of [photo, "group_abc123"])
        expect((await own.post(`/__mock/avatars/${group}/approve`)).verdict).toEqual([409, "conflict", null]);
      expect((await own.post("/__mock/avatars/nobody/approve")).verdict).toEqual([404, "avatar_not_found", null]);
    });
  });
});

describe("jobs moved on by reads", () => {
  const open = (advanceOnRead: number, options: object = {}): Api => {
    const { mock } = checkedMock({ advanceOnRead, ...options });
    return freshApi(targetOf(mock, "http://localhost", mock.fetch));
  };
  const reads = async (read: () => Promise<unknown>, count: number): Promise<unknown[]> => {
    const seen = [];
    for (let index = 0; index < count; index += 1) seen.push(await read());
    return seen;
  };

  test.each([1, 2, 3])("show each of their states %i times, however much time passes", async (times) => {
    const own = open(times);
    const id = await createVideo(own);
    await own.world.clock.advance(36_000_000);
    const each = (state: string): string[] => Array.from({ length: times }, () => state);
    expect(await reads(async () => (await getVideo(own, id)).status, 2 * times + 2)).toEqual([
      ...each("pending"),
      ...each("processing"),
      "completed",
      "completed",
    ]);
  });

  test.each(Object.entries(kinds))("include a %s", async (name, { make, status, words: [working, done] }) => {
    const own = open(1);
    const id = await make(own);
    const states = await reads(() => status(own, id), 3);
    const hasVideo = name.endsWith("video");
    expect(states).toEqual(
      hasVideo ? [working, name === "video" ? "processing" : "generating", done] : [working, done, done],
    );
  });

  test("are read by their group, their batch, and in bulk; an id named twice is read once", async () => {
    const own = open(1);
    const { group } = await createAvatar(own, aPhoto);
    expect(await reads(async () => (await own.get(`/v3/avatars/${group.id}`)).data.status, 2)).toEqual([
      "processing",
      "completed",
    ]);
    const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };
    const { data } = await own.post("/v3/videos/batches", { videos: [video, video] });
    const batch = async (): Promise<Answer> => (await own.get(`/v3/videos/batches/${data.batch_id}`)).data;
    const [first] = (await batch()).items;
    expect(first.status).toBe("queued");
    const path = `/v3/videos/statuses?video_ids=${first.video_id},${first.video_id}&batch_ids=${data.batch_id}`;
    expect((await own.get(path)).data.map(({ status }: Answer) => status)).toEqual(Array(4).fill("processing"));
    expect((await batch()).status).toBe("completed");
  });

  test("are not read by lists, nor by requests that were refused", async () => {
    const own = open(1);
    const id = await createVideo(own);
    await own.get("/v3/videos");
    await own.get(`/v3/videos/${id}`, { prefer: "code=404" });
    await own.get(`/v3/videos/${id}`, { "x-mock-scenario": "nonsense" });
    expect((await getVideo(own, id)).status).toBe("pending");
  });

  test("are told to webhooks, as any end is", async () => {
    const own = open(1);
    await own.post("/v3/webhooks/endpoints", { url: "http://localhost:1/hook" });
    const id = await createVideo(own);
    await reads(() => getVideo(own, id), 2);
    expect((await own.get("/v3/webhooks/events")).data.map(({ event_type }: Answer) => event_type)).toEqual([
      "avatar_video.success",
    ]);
  });

  test("still fail and still stick as their scenario says, and can be steered by hand", async () => {
    const own = open(1);
    const [failing, stuck, held] = [
      await createVideo(own, { title: "[[moderation]]" }),
      await createVideo(own, { title: "[[stuck]]" }),
      await createVideo(own),
    ];
    expect(await reads(async () => (await getVideo(own, failing)).status, 2)).toEqual(["pending", "failed"]);
    expect(await reads(async () => (await getVideo(own, stuck)).status, 4)).toEqual(Array(4).fill("pending"));
    own.world.jobs.release(stuck);
    expect(await reads(async () => (await getVideo(own, stuck)).status, 3)).toEqual([
      "pending",
      "processing",
      "completed",
    ]);
    expect(() => own.world.jobs.release(held)).toThrow("moves on by being read");
    own.world.jobs.hold(held);
    expect(await reads(async () => (await getVideo(own, held)).status, 3)).toEqual(Array(3).fill("pending"));
    own.world.jobs.release(held);
    await own.world.clock.advance(36_000_000);
    expect(await reads(async () => (await getVideo(own, held)).status, 3)).toEqual([
      "pending",
      "processing",
      "completed",
    ]);
  });

  test("pass over a state that takes no time", async () => {
    const own = open(1, { queueMs: 0 });
    const id = await createVideo(own);
    expect(await reads(async () => (await getVideo(own, id)).status, 2)).toEqual(["processing", "completed"]);
  });

  test("happen by themselves unless reads were asked for", async () => {
    const { mock } = checkedMock();
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    const id = await createVideo(own);
    expect(await reads(async () => (await getVideo(own, id)).status, 9)).toEqual(Array(9).fill("pending"));
  });
});
