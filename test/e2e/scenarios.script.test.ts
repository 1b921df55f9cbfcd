/** Scripts of one's own: what they can say, and that a bad one is refused whole. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ScenarioScript } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { readFlags } from "../../mock/node/flags.ts";
import type { Api, Reply } from "../support/api.ts";
import { aPhoto, aVideo, createVideo, finishedVideo, freshApi, getVideo, replyOf } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

const everything: ScenarioScript = {
  name: "everything",
  description: "A bit of each.",
  video: [
    { match: { title: "promo", text: "welcome", avatar_id: "look_def456" }, times: 2, chance: 1, pending_ms: null },
    { pending_ms: 1, processing_ms: 2, outcome: "failed", code: "a.code", message: "No." },
  ],
  training: [{ match: { text: "x" }, processing_ms: null }],
  voice: [{ outcome: "completed" }],
  agent: [{ chance: 0 }],
  consent: { decision: "declined", after_ms: 7 },
};

describeTargets("a script", (target) => {
  const api = (): Api => freshApi(target());
  const put = async (own: Api, script: unknown): Promise<Reply> =>
    replyOf(await target().call("PUT", "/__mock/scenario", script, { "x-api-key": own.key }));
  const statusOf = async (own: Api, changes: object = {}): Promise<string> =>
    (await finishedVideo(own, changes)).status;

  test("is told back as it was given, and listed among the presets", async () => {
    const own = api();
    const { data } = await put(own, everything);
    const { name, description } = everything;
    expect(data).toEqual({ name, description, origin: "world", is_active: true, script: everything });
    expect((await own.get("/__mock/scenario")).data).toEqual(data);
    const list = (await own.get("/__mock/scenarios")).data;
    expect(list).toEqual(own.world.scenario.list());
    expect(list.at(-1)).toEqual(data);
    expect(own.world.scenario.list().at(-1)).toStrictEqual(data);
    expect(list.filter(({ is_active }: Answer) => is_active)).toHaveLength(1);
  });

  test("that leaves something out is told back without it", async () => {
    const own = api();
    for (const rule of [{ times: 1 }, { match: { title: "a" } }, { pending_ms: 1 }, { processing_ms: null }]) {
      const script: ScenarioScript = { name: "sparse", video: [rule] };
      expect((await put(own, script)).data.script).toStrictEqual(script);
      expect(own.world.scenario.list().at(-1)?.script).toStrictEqual(script);
    }
  });

  test("as the README shows it is taken", async () => {
    const [, script = ""] = /__mock\/scenario -d '([^']+)'/.exec(readFileSync("README.md", "utf8")) ?? [];
    expect((await put(api(), JSON.parse(script))).data).toMatchObject({ name: "second-try", origin: "world" });
  });

  test("every preset can be copied under another name and given again", async () => {
    const own = api();
    for (const { name, script } of (await own.get("/__mock/scenarios")).data) {
      if (name === "happy") continue;
      const copy = { ...script, name: `my-${name}` };
      expect((await put(own, copy)).data.script).toEqual(copy);
    }
  });

  test("is a sequence where its rules are used up: the first fails, the second is stuck, later ones go well", async () => {
    const own = api();
    const script = {
      name: "seq",
      video: [
        { times: 1, outcome: "failed" },
        { times: 1, pending_ms: null },
      ],
    };
    await put(own, script);
    const story = [await statusOf(own), await statusOf(own), await statusOf(own), await statusOf(own)];
    expect(story).toEqual(["failed", "pending", "completed", "completed"]);
    await put(own, { name: "seq" });
    expect(await statusOf(own)).toBe("failed");
  });

  test("counts no request that was refused, and none that was answered again", async () => {
    const own = api();
    await put(own, { name: "once", video: [{ times: 1, outcome: "failed" }] });
    const key = { "idempotency-key": "k" };
    expect((await own.post("/v3/videos", { ...aVideo, avatar_id: "nobody" })).status).toBe(400);
    const { data } = await own.post("/v3/videos", aVideo, key);
    await own.post("/v3/videos", aVideo, key);
    await own.world.clock.runUntilIdle();
    expect((await getVideo(own, data.video_id)).status).toBe("failed");
    expect(await statusOf(own)).toBe("completed");
  });

  test("keeps a rule for the job that is made: an agent refused for too many jobs, and told once more", async () => {
    const own = api();
    const { data: chat } = await own.post("/v3/video-agents", { prompt: "A tour.", mode: "chat" });
    await own.world.clock.runUntilIdle();
    await put(own, { name: "once", agent: [{ times: 1, outcome: "failed" }] });
    own.world.limits.set({ concurrentJobs: 1 });
    await createVideo(own);
    const say = (): Promise<Reply> => own.post(`/v3/video-agents/${chat.session_id}`, { message: "Short, please." });
    expect((await say()).status).toBe(429);
    await own.world.clock.runUntilIdle();
    expect((await say()).status).toBe(200);
    await own.world.clock.runUntilIdle();
    expect((await own.get(`/v3/video-agents/${chat.session_id}`)).data.status).toBe("failed");
  });

  test.each([
    ["a video", "/v3/videos", aVideo],
    ["a batch", "/v3/videos/batches", { videos: [aVideo, aVideo] }],
    ["a batch with a bad item at its end", "/v3/videos/batches", { videos: [aVideo, { ...aVideo, avatar_id: "no" }] }],
    ["an agent", "/v3/video-agents", { prompt: "A tour." }],
  ])("keeps a rule, and the numbers drawn for it, when %s is refused", async (_, path, body) => {
    const own = api();
    const rule = { times: 2, chance: 0.5, outcome: "failed" };
    await put(own, { name: "twice", video: [rule], agent: [rule] });
    own.world.limits.set({ concurrentJobs: 1 });
    await createVideo(own, { title: "[[stuck]]" });
    const state = (): unknown => {
      const { state: fields, rows } = own.world.save();
      return [fields.scenario, rows.ruleUses];
    };
    const before = state();
    expect((await own.post(path, body)).status).toBeGreaterThanOrEqual(400);
    expect(state()).toEqual(before);
  });

  test("takes the items of a batch one after the other", async () => {
    const own = api();
    await put(own, { name: "odd", video: [{ times: 1 }, { times: 1, outcome: "failed" }] });
    const { data } = await own.post("/v3/videos/batches", { videos: [aVideo, aVideo, aVideo] });
    await own.world.clock.runUntilIdle();
    const { items } = (await own.get(`/v3/videos/batches/${data.batch_id}`)).data;
    expect(items.map(({ status }: Answer) => status)).toEqual(["completed", "failed", "completed"]);
  });

  test("chooses by title, text and look, and all that a rule names must fit", async () => {
    const own = api();
    await put(own, {
      name: "choosy",
      video: [
        { match: { title: "PROMO" }, outcome: "failed", code: "by_title" },
        { match: { text: "cheese", avatar_id: "look_def456" }, outcome: "failed", code: "by_both" },
      ],
      training: [{ match: { text: "blurred" }, outcome: "failed", code: "by_name" }],
    });
    const codeOf = async (changes: object): Promise<unknown> => (await finishedVideo(own, changes)).failure_code;
    expect(await codeOf({ title: "A promo" })).toBe("by_title");
    expect(await codeOf({ script: "A promo" })).toBeNull();
    expect(await codeOf({ script: "Say Cheese!" })).toBe("by_both");
    expect(await codeOf({ script: "Say Cheese!", avatar_id: "monica_office_window_wide_a1c0" })).toBeNull();
    const { data } = await own.post("/v3/avatars", { ...aPhoto, name: "Blurred me" });
    await own.world.clock.runUntilIdle();
    expect((await own.get(`/v3/avatars/looks/${data.avatar_item.id}`)).data.error.code).toBe("by_name");
  });

  test("sets the times, and leaves those that it does not name as they are", async () => {
    const own = api();
    await put(own, { name: "timed", video: [{ processing_ms: 60_000 }] });
    const id = await createVideo(own);
    expect((await own.world.clock.advance(61_000)).map(({ at, type }) => [at - own.world.clock.now(), type])).toEqual([
      [-60_000, "video.processing"],
      [0, "video.completed"],
    ]);
    expect((await getVideo(own, id)).status).toBe("completed");
  });

  test("is known by its name from then on: to the header, and to a later choice", async () => {
    const own = api();
    await put(own, { name: "mine", video: [{ outcome: "failed", message: "Mine." }] });
    await put(own, { name: "happy" });
    const { data } = await own.post("/v3/videos", aVideo, { "x-mock-scenario": "mine" });
    await own.world.clock.runUntilIdle();
    expect(await getVideo(own, data.video_id)).toMatchObject({
      failure_code: "rendering_failed",
      failure_message: "Mine.",
    });
    expect(await statusOf(own)).toBe("completed");
    expect((await put(own, { name: "mine" })).data.is_active).toBe(true);
    expect((await put(api(), { name: "mine" })).verdict).toEqual([400, "invalid_parameter", "name"]);
  });

  test.each([
    [{}, "name"],
    [{ name: "" }, "name"],
    [{ name: "a b" }, "name"],
    [{ name: "x/y", video: [] }, "name"],
    [{ name: "unheard-of" }, "name"],
    [{ name: "stuck", video: [] }, "name"],
    [{ name: "a", videos: [] }, "videos"],
    [{ name: "a", video: {} }, "video"],
    [{ name: "a", video: [{ pending: 1 }] }, "video.0.pending"],
    [{ name: "a", video: [{ pending_ms: -1 }] }, "video.0.pending_ms"],
    [{ name: "a", video: [{ pending_ms: 0.5 }] }, "video.0.pending_ms"],
    [{ name: "a", video: [{ pending_ms: 1e300 }] }, "video.0.pending_ms"],
    [{ name: "a", video: [{}, { outcome: "exploded" }] }, "video.1.outcome"],
    [{ name: "a", video: [{ code: "x" }] }, "video.0.code"],
    [{ name: "a", video: [{ outcome: "completed", message: "x" }] }, "video.0.message"],
    [{ name: "a", video: [{ outcome: "failed", code: "a b" }] }, "video.0.code"],
    [{ name: "a", video: [{ match: {} }] }, "video.0.match"],
    [{ name: "a", video: [{ match: { text: "" } }] }, "video.0.match.text"],
    [{ name: "a", video: [{ times: 0 }] }, "video.0.times"],
    [{ name: "a", video: [{ chance: 2 }] }, "video.0.chance"],
    [{ name: "a", training: [{ pending_ms: 1 }] }, "training.0.pending_ms"],
    [{ name: "a", agent: [{ match: { title: "x" } }] }, "agent.0.match.text"],
    [{ name: "a", consent: {} }, "consent.decision"],
    [{ name: "a", consent: { decision: "approved", after_ms: 86_400_000 } }, "consent.after_ms"],
    [{ name: "a", video: Array.from({ length: 101 }, () => ({})) }, "video"],
    [[], null],
    ["stuck", null],
  ])("like %j is refused whole, by the name of the field", async (script, param) => {
    const own = api();
    await put(own, { name: "kept", video: [{ outcome: "failed" }] });
    expect((await put(own, script)).verdict).toEqual([400, "invalid_parameter", param]);
    expect(own.world.scenario.read().name).toBe("kept");
    expect(own.world.scenario.list().map(({ name }) => name)).not.toContain("a");
    expect(await statusOf(own)).toBe("failed");
  });
});

describe("in process", () => {
  test("a mock begins with a script, which every world knows by its name", async () => {
    const { mock } = checkedMock({ scenario: { name: "mine", video: [{ times: 1, outcome: "failed" }] } });
    for (const key of ["a", "b"]) {
      const own = freshApi(targetOf(mock, "http://localhost", mock.fetch), key);
      expect(own.world.scenario.read()).toMatchObject({ name: "mine", origin: "flag", is_active: true });
      expect((await finishedVideo(own)).status).toBe("failed");
      expect((await finishedVideo(own)).status).toBe("completed");
      own.world.scenario.clear();
      expect((await finishedVideo(own)).status).toBe("failed");
    }
  });

  test.each([
    ["nonsense", /preset, one of: happy, instant/],
    [{ name: "a", video: [{ pending_ms: "long" }] }, /video\.0\.pending_ms/],
    [7, /name of a scenario or a script/],
  ])("options.scenario %j is refused with a sentence", (scenario, sentence) => {
    expect(() => createMock({ scenario: scenario as string })).toThrow(RangeError);
    expect(() => createMock({ scenario: scenario as string })).toThrow(sentence);
    expect(() =>
      createMock()
        .world("a")
        .scenario.set(scenario as string),
    ).toThrow();
  });
});

test("a world that is saved and loaded goes on in the middle of its script", async () => {
  const { mock } = checkedMock({ scenario: "stuck", advanceOnRead: 2 });
  const own = freshApi(targetOf(mock, "http://localhost", mock.fetch), "saved");
  own.world.scenario.set({
    name: "seq",
    video: [
      { times: 2, outcome: "failed" },
      { chance: 0.5, outcome: "failed" },
    ],
  });
  const [read, held] = [await createVideo(own), await createVideo(own)];
  await getVideo(own, read);
  own.world.jobs.hold(held);
  const snapshot = own.world.save();
  const goOn = async (api: Api): Promise<unknown> => {
    const states = [];
    for (const id of [read, read, read, held, held, held]) states.push((await getVideo(api, id)).status);
    api.world.jobs.release(held);
    for (let count = 0; count < 8; count += 1) {
      const id = await createVideo(api);
      for (let reads = 0; reads < 5; reads += 1) states.push((await getVideo(api, id)).status);
    }
    return [states, api.world.scenario.read(), api.world.scenario.clear().name];
  };
  const { mock: another } = checkedMock();
  const copy = freshApi(targetOf(another, "http://localhost", another.fetch), "loaded");
  copy.world.load(snapshot);
  const story = await goOn(own);
  expect(await goOn(copy)).toEqual(story);
  expect(story).toMatchObject([
    ["pending", "processing", "processing", "pending", "pending", "pending"].concat(Array(40).fill(expect.any(String))),
    { name: "seq", is_active: true },
    "stuck",
  ]);
});

describe("--scenario", () => {
  const folder = mkdtempSync(join(tmpdir(), "heygen-mock-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileWith = (text: string): string => {
    const path = join(folder, "script.json");
    writeFileSync(path, text);
    return path;
  };
  const read = (value: string): unknown => readFlags(["--scenario", value], {}).scenario;

  test("takes a preset or a file, and so does its twin in the environment", () => {
    expect(read("stuck")).toBe("stuck");
    const path = fileWith(JSON.stringify(everything));
    expect(read(path)).toEqual(everything);
    expect(readFlags([], { HEYGEN_MOCK_SCENARIO: path }).scenario).toEqual(everything);
    expect(readFlags([], {}).scenario).toBe("happy");
  });

  test("says what is wrong: a name, a file that is not there, one that is no JSON, a field", () => {
    expect(() => read("stcuk")).toThrow(/--scenario: .*preset, one of: happy/);
    expect(() => read("./nowhere.json")).toThrow(/--scenario must be a file of JSON: .*nowhere\.json/);
    expect(() => read(fileWith("{"))).toThrow(/--scenario must be a file of JSON/);
    expect(() => read(fileWith('{"name":"a","video":[{"times":0}]}'))).toThrow(/script\.json: .*video\.0\.times/);
    expect(() => read(fileWith("null"))).toThrow(/name of a scenario or a script/);
    expect(() => readFlags(["--advance-on-read", "0"], {})).toThrow(/--advance-on-read must be a whole number/);
  });
});
