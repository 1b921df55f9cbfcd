/** Presets choose how jobs go, and are chosen in every way there is; the nearest choice counts. */

import { describe, expect, test } from "vitest";
import type { MockOptions } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, aTwin, aVideo, createAvatar, createVideo, freshApi, getVideo, visit } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const minuteMs = 60 * 1000;
const scenario = (name: string): Record<string, string> => ({ "x-mock-scenario": name });

function apiOf(options: MockOptions): Api {
  const { mock } = checkedMock(options);
  return freshApi(targetOf(mock, "http://localhost", mock.fetch));
}

/** The states of a new video and when each began, in milliseconds from its birth, as far as a day shows them. */
async function courseOf(own: Api, changes: object = {}, headers: Record<string, string> = {}): Promise<Answer[]> {
  const { data, verdict } = await own.post("/v3/videos", { ...aVideo, ...changes }, headers);
  expect(verdict).toEqual([200]);
  const bornAt = own.world.clock.now();
  const states = [[0, (await getVideo(own, data.video_id)).status]];
  for (const { at, type, id } of await own.world.clock.advance(24 * 60 * minuteMs))
    if (id === data.video_id) states.push([at - bornAt, type.replace("video.", "")]);
  return states;
}

const usual = [
  [0, "pending"],
  [1000, "processing"],
  [5000, "completed"],
];
const slow = [
  [0, "pending"],
  [10 * minuteMs, "processing"],
  [10 * minuteMs + 4000, "completed"],
];

describeTargets("scenarios", (target) => {
  const api = (): Api => freshApi(target());

  test.each([
    ["happy", usual, null],
    ["instant", [[0, "completed"]], null],
    ["slow-queue", slow, null],
    ["stuck", [[0, "pending"]], null],
    [
      "fail-late",
      [
        [0, "pending"],
        [1000, "processing"],
        [1000 + 10 * minuteMs, "failed"],
      ],
      "rendering_failed",
    ],
    [
      "moderation",
      [
        [0, "pending"],
        [1000, "processing"],
        [1000, "failed"],
      ],
      "content_policy_violation",
    ],
    [
      "no-credit",
      [
        [0, "pending"],
        [1000, "processing"],
        [1000, "failed"],
      ],
      "MOVIO_PAYMENT_INSUFFICIENT_CREDIT",
    ],
    ["training-fails", usual, null],
  ] as const)("%s: a video goes so, whoever names it", async (name, course, code) => {
    const own = api();
    for (const way of [
      () => courseOf(own, {}, scenario(name)),
      () => courseOf(own, { title: `Promo [[${name}]]` }),
      async () => {
        await target().call("PUT", "/__mock/scenario", { name }, { "x-api-key": own.key });
        const seen = await courseOf(own);
        await target().call("DELETE", "/__mock/scenario", undefined, { "x-api-key": own.key });
        return seen;
      },
    ])
      expect(await way()).toEqual(course);
    const failed = (await own.get("/v3/videos")).data.find(({ status }: Answer) => status === "failed");
    expect(failed?.failure_code ?? null).toBe(code);
  });

  test("stuck is stuck: ten hours, a year, and whatever runs until nothing is left to do", async () => {
    const own = api();
    const id = await createVideo(own, { title: "[[stuck]]" });
    expect(await own.world.clock.advance(366 * 24 * 60 * minuteMs)).toEqual([]);
    expect(await own.world.clock.runUntilIdle()).toEqual([]);
    expect((await getVideo(own, id)).status).toBe("pending");
  });

  test("trainings and voices fail under training-fails, and stand still under stuck", async () => {
    const own = api();
    const make = async (name: string): Promise<[string, string]> => {
      const { data } = await own.post("/v3/avatars", aPhoto, scenario(name));
      const voice = { voice_name: "V", audio: { type: "asset_id", asset_id: "asset_sample_speech" } };
      const clone = await own.post("/v3/voices/clone", voice, scenario(name));
      return [data.avatar_item.id, clone.data.voice_clone_id];
    };
    const [failedLook, failedVoice] = await make("training-fails");
    const [stuckLook, stuckVoice] = await make("stuck");
    const [look] = await make("instant");
    expect((await own.get(`/v3/avatars/looks/${look}`)).data.status).toBe("completed");
    await own.world.clock.runUntilIdle();
    expect((await own.get(`/v3/avatars/looks/${failedLook}`)).data).toMatchObject({
      status: "failed",
      error: { code: "training_failed" },
    });
    expect((await own.get(`/v3/voices/${failedVoice}`)).data.status).toBe("failed");
    expect((await own.get(`/v3/avatars/looks/${stuckLook}`)).data.status).toBe("processing");
    expect((await own.get(`/v3/voices/${stuckVoice}`)).data.status).toBe("processing");
  });

  test("an agent's thinking and its video go by the scenario of the call that set it to work", async () => {
    const own = api();
    const session = async (mode: string, name: string): Promise<string> =>
      (await own.post("/v3/video-agents", { prompt: "A film about tea", mode }, scenario(name))).data.session_id;
    const thinker = await session("chat", "stuck");
    const refused = await session("generate", "moderation");
    const answered = await session("chat", "instant");
    expect((await own.get(`/v3/video-agents/${answered}`)).data.status).toBe("waiting_for_input");
    await own.world.clock.runUntilIdle();
    expect((await own.get(`/v3/video-agents/${thinker}`)).data.status).toBe("thinking");
    expect((await own.get(`/v3/video-agents/${refused}`)).data.status).toBe("failed");
  });

  test("every item of a batch goes by the scenario of the call", async () => {
    const own = api();
    const { data } = await own.post("/v3/videos/batches", { videos: [aVideo, aVideo] }, scenario("no-credit"));
    await own.world.clock.runUntilIdle();
    const batch = (await own.get(`/v3/videos/batches/${data.batch_id}`)).data;
    expect(batch.counts_by_status).toEqual({ queued: 0, processing: 0, completed: 0, failed: 2 });
    expect(batch.items[0].error.code).toBe("MOVIO_PAYMENT_INSUFFICIENT_CREDIT");
  });

  describe("a link to consent", () => {
    const ask = async (own: Api, name?: string, twin: object = aTwin): Promise<{ group: string; url: string }> => {
      const { group } = await createAvatar(own, twin);
      const headers = name === undefined ? {} : scenario(name);
      const { data } = await own.post(`/v3/avatars/${group.id}/consent`, {}, headers);
      return { group: group.id, url: data.url };
    };
    const consentOf = async (own: Api, id: string): Promise<string> =>
      (await own.get(`/v3/avatars/${id}`)).data.consent_status;

    test.each([
      ["consent-approved", "approved", "completed"],
      ["consent-declined", "rejected", "pending_consent"],
    ])("is answered by itself after five seconds under %s", async (name, answer, status) => {
      const own = api();
      const { group, url } = await ask(own, name);
      await own.world.clock.advance(4999);
      expect(await consentOf(own, group)).toBe("pending");
      expect(await own.world.clock.advance(1)).toMatchObject([
        { at: start + 5000, type: name.replace("-", "."), id: group },
      ]);
      expect((await own.get(`/v3/avatars/${group}`)).data).toMatchObject({ consent_status: answer, status });
      expect((await visit(target(), url)).status).toBe(410);
    });

    test("goes by a magic word in the avatar's name", async () => {
      const own = api();
      const { group } = await ask(own, undefined, { ...aTwin, name: "Twin [[consent-declined]]" });
      await own.world.clock.runUntilIdle();
      expect(await consentOf(own, group)).toBe("rejected");
    });

    test("that a person has answered first stays as they answered", async () => {
      const own = api();
      const { group, url } = await ask(own, "consent-declined");
      const approve = new URLSearchParams({ decision: "approve" });
      expect((await visit(target(), url, { method: "POST", body: approve })).status).toBe(200);
      expect((await own.world.clock.runUntilIdle()).map(({ type }) => type)).toEqual(["training.completed"]);
      expect(await consentOf(own, group)).toBe("approved");
    });

    test("is left alone where no scenario says otherwise", async () => {
      const own = api();
      const { group } = await ask(own);
      await own.world.clock.advance(60 * minuteMs);
      expect(await consentOf(own, group)).toBe("pending");
    });
  });

  describe("looks that stand for presets", () => {
    test("make their videos go so, in every kind of video that shows them", async () => {
      const own = api();
      expect(await courseOf(own, { avatar_id: "mock_look_slow_queue" })).toEqual(slow);
      const scene = (avatar_id: string): object => ({
        type: "avatar_video",
        input: { type: "avatar", avatar_id, script: "Hi." },
      });
      for (const body of [
        { type: "studio", scenes: [scene("look_def456"), scene("mock_look_no_credit")] },
        { type: "cinematic_avatar", avatar_id: ["look_def456", "mock_look_no_credit"], prompt: "A walk" },
      ]) {
        const { data } = await own.post("/v3/videos", body);
        await own.world.clock.runUntilIdle();
        expect(await getVideo(own, data.video_id)).toMatchObject({
          failure_code: "MOVIO_PAYMENT_INSUFFICIENT_CREDIT",
        });
      }
    });

    test("are found by id and among the looks of their group, and in no other list", async () => {
      const own = api();
      const group = (await own.get("/v3/avatars/mock_group_scenarios")).data;
      expect(group).toMatchObject({ name: "Mock scenarios", looks_count: 8 });
      const { data } = await own.get("/v3/avatars/looks?group_id=mock_group_scenarios&limit=50");
      expect(data).toHaveLength(8);
      for (const { id } of data) {
        const look = (await own.get(`/v3/avatars/looks/${id}`)).data;
        expect(look).toEqual(data.find((each: Answer) => each.id === id));
        expect((await visit(target(), look.preview_image_url)).status).toBe(200);
      }
      for (const path of ["/v3/avatars?limit=50", "/v3/avatars/looks?limit=50&ownership=public"]) {
        const ids = (await own.get(path)).data.map(({ id }: Answer) => id as string);
        expect(ids.filter((id: string) => id.startsWith("mock_"))).toEqual([]);
      }
      expect((await own.remove("/v3/avatars/looks/mock_look_stuck")).status).toBe(403);
    });
  });

  describe("of several choices the nearest counts:", () => {
    test("text before look before header before world", async () => {
      const own = api();
      const look = { avatar_id: "mock_look_stuck" };
      own.world.scenario.set("moderation");
      expect(await courseOf(own, { ...look, title: "[[happy]]" }, scenario("slow-queue"))).toEqual(usual);
      expect(await courseOf(own, look, scenario("slow-queue"))).toEqual([[0, "pending"]]);
      expect(await courseOf(own, {}, scenario("slow-queue"))).toEqual(slow);
      expect((await courseOf(own)).at(-1)).toEqual([1000, "failed"]);
    });

    test("world before flag, and the flag counts again once the world has taken its choice back", async () => {
      const own = apiOf({ scenario: "stuck" });
      expect(await courseOf(own)).toEqual([[0, "pending"]]);
      own.world.scenario.set("happy");
      expect(await courseOf(own)).toEqual(usual);
      own.world.scenario.clear();
      expect(await courseOf(own)).toEqual([[0, "pending"]]);
    });

    test("a hand before all of them", async () => {
      const own = api();
      const id = await createVideo(own, { title: "[[stuck]] [[fail]]" });
      own.world.jobs.complete(id);
      expect((await getVideo(own, id)).status).toBe("completed");
    });

    test("[[fail]] and [[slow]] go on top of any scenario", async () => {
      const own = api();
      expect(await courseOf(own, { title: "[[fail:X]] [[slow]]" }, scenario("slow-queue"))).toEqual([
        [0, "pending"],
        [100 * minuteMs, "processing"],
        [100 * minuteMs + 40_000, "failed"],
      ]);
    });

    test("but a look that is not trained cannot be rendered by any", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      const body = { avatar_id: look.id, voice_id: "voice_xyz789" };
      const { data } = await own.post("/v3/videos", { ...aVideo, ...body }, scenario("instant"));
      expect(await getVideo(own, data.video_id)).toMatchObject({ failure_code: "avatar_not_ready" });
    });
  });

  test("a choice holds for one world, for jobs made from then on, and until a reset", async () => {
    const [own, other] = [api(), api()];
    const before = await createVideo(own);
    own.world.scenario.set("stuck");
    const after = await createVideo(own);
    const elsewhere = await createVideo(other);
    await own.world.clock.runUntilIdle();
    await other.world.clock.runUntilIdle();
    expect((await getVideo(own, before)).status).toBe("completed");
    expect((await getVideo(own, after)).status).toBe("pending");
    expect((await getVideo(other, elsewhere)).status).toBe("completed");
    own.world.reset();
    expect(own.world.scenario.read()).toMatchObject({ name: "happy", origin: "preset" });
  });

  describe("X-Mock-Scenario", () => {
    test("with a name that nobody knows is refused, on any operation, with the names that are known", async () => {
      const own = api();
      for (const send of [
        () => own.post("/v3/videos", aVideo, scenario("stcuk")),
        () => own.get("/v3/videos", scenario("stcuk")),
        () => own.get("/v3/videos", scenario("constructor")),
      ]) {
        const { verdict, body } = await send();
        expect(verdict).toEqual([400, "invalid_parameter", "X-Mock-Scenario"]);
        expect(body.error.message).toContain("happy, instant, slow-queue, stuck");
      }
      expect((await own.get("/v3/videos")).data).toEqual([]);
    });

    test("may be sent by a page of another origin", async () => {
      const response = await target().fetch("/v3/videos", {
        method: "OPTIONS",
        headers: {
          origin: "http://localhost:3000",
          "access-control-request-method": "POST",
          "access-control-request-headers": "x-api-key,x-mock-scenario",
        },
      });
      expect(response.headers.get("access-control-allow-headers")).toContain("x-mock-scenario");
    });

    test("does not come between a request and the answer that is kept for it", async () => {
      const own = api();
      const key = { "idempotency-key": "once" };
      const first = await own.post("/v3/videos", aVideo, { ...key, ...scenario("instant") });
      for (const headers of [key, { ...key, ...scenario("stuck") }, { ...key, ...scenario("nonsense") }])
        expect(await own.post("/v3/videos", aVideo, headers)).toMatchObject({ status: 200, body: first.body });
      expect((await getVideo(own, first.data.video_id)).status).toBe("completed");
    });

    test("that was refused leaves the key free", async () => {
      const own = api();
      const key = { "idempotency-key": "again" };
      expect((await own.post("/v3/videos", aVideo, { ...key, ...scenario("nonsense") })).status).toBe(400);
      expect((await own.post("/v3/videos", aVideo, key)).status).toBe(200);
    });
  });
});

describe("flaky", () => {
  const outcomes = async (own: Api, count = 200): Promise<string> => {
    const ids = [];
    for (let index = 0; index < count; index += 1)
      ids.push((await own.post("/v3/videos", aVideo, scenario("flaky"))).data.video_id);
    await own.world.clock.runUntilIdle();
    const states = await Promise.all(ids.map(async (id) => (await getVideo(own, id)).status));
    return states.map((status) => (status === "failed" ? "x" : ".")).join("");
  };
  const world = (seed: string, key: string): Api => {
    const { mock } = checkedMock({ seed });
    return freshApi(targetOf(mock, "http://localhost", mock.fetch), key);
  };

  test("fails about three of ten, and the same ones with the same seed", async () => {
    const story = await outcomes(world("a", "key"));
    const failed = story.replaceAll(".", "").length;
    expect(failed).toBeGreaterThan(40);
    expect(failed).toBeLessThan(80);
    expect(await outcomes(world("a", "key"))).toBe(story);
    expect(await outcomes(world("b", "key"))).not.toBe(story);
    expect(await outcomes(world("a", "another"))).not.toBe(story);
  });
});
