/** Driving the mock: clocks, resets, jobs ended by hand, and the page that shows it all. */

import { describe, expect, test } from "vitest";
import { fakeClock } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import {
  aPhoto,
  aTwin,
  aVideo,
  createAvatar,
  createVideo,
  freshApi,
  getVideo,
  postText,
  replyOf,
} from "../support/api.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const clock = "/__mock/clock";
const lastInstant = Date.parse("9999-12-31T23:59:59.999Z");

describeTargets("the control API", (target) => {
  const api = (): Api => freshApi(target());
  const now = async (own: Api): Promise<number> => (await own.get(clock)).data.now_ms;

  describe("the clock", () => {
    test("is read with its world, its instant and how it runs", async () => {
      const own = api();
      expect((await own.get(clock)).body).toEqual({
        data: {
          world: own.world.label,
          now: "2026-01-05T10:00:00.000Z",
          now_ms: start,
          mode: "frozen",
          speed: 0,
          happened: [],
        },
      });
    });

    test("advances and tells what happened on the way, in due order", async () => {
      const own = api();
      const id = await createVideo(own);
      const { data } = await own.post(`${clock}/advance`, { ms: 6000 });
      expect(data).toMatchObject({
        now_ms: start + 6000,
        happened: [
          { at: "2026-01-05T10:00:01.000Z", at_ms: start + 1000, type: "video.processing", id },
          { at: "2026-01-05T10:00:05.000Z", at_ms: start + 5000, type: "video.completed", id },
        ],
      });
      expect((await getVideo(own, id)).status).toBe("completed");
    });

    test("names the forms of an instant that it takes", async () => {
      const { error } = (await api().post(`${clock}/freeze`, { at: "now" })).body;
      expect([error.param, error.message]).toEqual([
        "at",
        expect.stringMatching(/milliseconds since 1970, .*2026-11-21T10:00:00Z/),
      ]);
    });

    test("freezes at a later instant, given as number or text", async () => {
      const own = api();
      const id = await createVideo(own);
      expect((await own.post(`${clock}/freeze`, { at: start + 1000 })).data.happened).toHaveLength(1);
      expect((await getVideo(own, id)).status).toBe("processing");
      await own.post(`${clock}/freeze`, { at: "2026-01-05T11:00:05+01:00" });
      expect((await getVideo(own, id)).status).toBe("completed");
    });

    test("runs on when resumed, at a speed, and stands still when frozen", async () => {
      const real = fakeClock(start);
      const { mock } = checkedMock({ clock: real });
      const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
      await own.get(clock);
      real.advance(500);
      expect(await now(own)).toBe(start);
      expect((await own.post(`${clock}/resume`)).data).toMatchObject({ mode: "running", speed: 1 });
      real.advance(500);
      expect(await now(own)).toBe(start + 500);
      expect((await own.post(`${clock}/resume`, { speed: 60 })).data.speed).toBe(60);
      real.advance(1000);
      expect(await now(own)).toBe(start + 60_500);
      expect((await own.post(`${clock}/freeze`)).data).toMatchObject({
        mode: "frozen",
        speed: 0,
        now_ms: start + 60_500,
      });
      real.advance(1000);
      expect(await now(own)).toBe(start + 60_500);
    });

    test("goes on running after an advance", async () => {
      const real = fakeClock(start);
      const { mock } = checkedMock({ clock: real, frozen: false, speed: 2 });
      await mock.clock.advance(1000);
      real.advance(100);
      expect(mock.clock.now()).toBe(start + 1200);
    });

    test("never goes back, not even when the machine's does", async () => {
      const real = fakeClock(start);
      const { mock } = checkedMock({ clock: real, frozen: false });
      await mock.clock.advance(1000);
      real.advance(-500);
      expect(mock.clock.now()).toBe(start + 1000);
    });

    test("runs until idle: to the end of the last job that will ever end", async () => {
      const own = api();
      await createVideo(own, { title: "[[stuck]]" });
      const slow = await createVideo(own, { title: "[[slow]]" });
      const { look } = await createAvatar(own, aPhoto);
      const { data } = await own.post(`${clock}/run-until-idle`);
      expect(data.now_ms).toBe(start + 50_000);
      expect(data.happened.map(({ type, id }: { type: string; id: string }) => [type, id])).toEqual([
        ["training.completed", look.id],
        ["video.processing", slow],
        ["video.completed", slow],
      ]);
      expect((await own.post(`${clock}/run-until-idle`)).data).toMatchObject({ now_ms: start + 50_000, happened: [] });
    });

    test("moves one world only", async () => {
      const [own, other] = [api(), api()];
      await own.post(`${clock}/advance`, { ms: 1000 });
      expect([await now(own), await now(other)]).toEqual([start + 1000, start]);
    });

    test("is the same by handle and over HTTP", async () => {
      const own = api();
      await own.world.clock.advance(1500);
      expect(await now(own)).toBe(start + 1500);
      await own.post(`${clock}/advance`, { ms: 500 });
      expect([own.world.clock.now(), own.world.clock.read()]).toEqual([
        start + 2000,
        { now: start + 2000, mode: "frozen", speed: 0 },
      ]);
      own.world.clock.resume(3);
      expect((await own.get(clock)).data).toMatchObject({ mode: "running", speed: 3 });
    });

    test("of the default world is the one of calls without a credential", async () => {
      const { mock } = checkedMock();
      await mock.clock.advance(700);
      const { data } = await (await mock.fetch(clock)).json();
      expect(data).toMatchObject({ world: mock.world("mock_demo").label, now_ms: start + 700 });
      expect(freshApi(targetOf(mock, "http://localhost", mock.fetch), "mock_demo").world.clock.now()).toBe(start + 700);
    });

    test.each([
      ["advance", {}, "ms"],
      ["advance", { ms: -1 }, "ms"],
      ["advance", { ms: "1000" }, "ms"],
      ["advance", { ms: null }, "ms"],
      ["advance", { ms: 1e300 }, "ms"],
      ["advance", { ms: 1000, unit: "s" }, "unit"],
      ["freeze", { at: start - 1 }, "at"],
      ["freeze", { at: 0 }, "at"],
      ["freeze", { at: "tomorrow" }, "at"],
      ["freeze", { at: "2026-02-01T00:00:00" }, "at"],
      ["freeze", { at: "2026-99-01T00:00:00Z" }, "at"],
      ["freeze", { at: "2026-02-30T00:00:00Z" }, "at"],
      ["freeze", { at: "2027-02-29T00:00:00Z" }, "at"],
      ["freeze", { at: "2026-02-01T24:00:00Z" }, "at"],
      ["freeze", { at: "2026-02-01T10:00:00+25:00" }, "at"],
      ["freeze", { at: true }, "at"],
      ["freeze", { at: lastInstant + 1 }, "at"],
      ["freeze", { at: 8.64e15 }, "at"],
      ["freeze", { until: start }, "until"],
      ["resume", { speed: 0 }, "speed"],
      ["resume", { speed: -1 }, "speed"],
      ["resume", { speed: 1e7 }, "speed"],
      ["resume", { speed: "fast" }, "speed"],
      ["run-until-idle", { ms: 5 }, "ms"],
    ])("%s with %j is refused, naming the field, and stands still", async (call, body, param) => {
      const own = api();
      expect((await own.post(`${clock}/${call}`, body)).verdict).toEqual([400, "invalid_parameter", param]);
      expect((await own.get(clock)).data).toMatchObject({ now_ms: start, mode: "frozen" });
    });

    test("refuses the same by handle", async () => {
      const { clock: own } = api().world;
      await expect(own.advance(-1)).rejects.toThrow("never goes back");
      await expect(own.freeze(start - 1)).rejects.toThrow("never goes back");
      await expect(own.freeze(Number.NaN)).rejects.toThrow("never goes back");
      expect(() => own.resume(0)).toThrow("greater than 0");
      expect(own.now()).toBe(start);
    });

    test("ends with the year 9999, and everything still answers there", async () => {
      const own = api();
      await createVideo(own);
      for (let status = 200; status === 200;)
        ({ status } = await own.post(`${clock}/advance`, { ms: 100 * 365 * 24 * 3_600_000 }));
      expect((await own.post(`${clock}/freeze`, { at: lastInstant })).status).toBe(200);
      expect((await own.post(`${clock}/advance`, { ms: 1 })).verdict).toEqual([400, "invalid_parameter", "ms"]);
      await createVideo(own);
      for (const path of [clock, "/__mock/worlds", "/v3/videos", "/v3/avatars", "/v3/users/me"])
        expect((await own.get(path)).status).toBe(200);
      expect((await own.post(`${clock}/run-until-idle`)).data).toMatchObject({ now_ms: lastInstant, happened: [] });
      expect((await own.post(`${clock}/resume`, { speed: 1_000_000 })).data.now_ms).toBe(lastInstant);
      expect((await own.fetch("/__mock/")).status).toBe(200);
    });
  });

  describe("a reset", () => {
    test("brings back the fresh world, clock included", async () => {
      const own = api();
      const fresh = (await own.get("/v3/avatars")).body;
      await createVideo(own);
      await createAvatar(own, aTwin);
      await own.remove("/v3/avatars/group_xyz789");
      await own.world.clock.advance(5000);
      expect((await own.post("/__mock/reset")).data).toMatchObject({ world: own.world.label, now_ms: start });
      expect((await own.get("/v3/avatars")).body).toEqual(fresh);
      expect((await own.get("/v3/videos")).data).toEqual([]);
    });

    test("concerns one world, and is there as a handle", async () => {
      const [own, other] = [api(), api()];
      await createVideo(own);
      await createVideo(other);
      own.world.reset();
      expect([(await own.get("/v3/videos")).data.length, (await other.get("/v3/videos")).data.length]).toEqual([0, 1]);
    });

    test("leaves handles good that were taken before", async () => {
      const own = api();
      const { clock: handle } = own.world;
      await handle.advance(5000);
      own.world.reset();
      expect(handle.now()).toBe(start);
      const id = await createVideo(own);
      await handle.runUntilIdle();
      expect((await getVideo(own, id)).status).toBe("completed");
    });

    test("the same requests after it get the same answers", async () => {
      const own = api();
      const story = async (): Promise<unknown[]> => [
        (await own.post("/v3/avatars", aTwin)).body,
        (await own.post("/v3/videos", aVideo)).body,
        (await own.post("/v3/avatars/group_xyz789/consent", {})).body,
      ];
      const first = await story();
      await own.post("/__mock/reset");
      expect(await story()).toEqual(first);
    });
  });

  describe("a call", () => {
    test.each(["{", "[]", "null", '"x"', "7"])("with the body %s is refused", async (text) => {
      for (const path of ["/__mock/reset", `${clock}/advance`, "/__mock/videos/x/complete"])
        expect((await postText(api(), path, text)).verdict).toEqual([400, "invalid_parameter", null]);
    });

    test("with another content type, or too large a body, is refused", async () => {
      expect((await postText(api(), `${clock}/advance`, '{"ms":1}', "text/plain")).verdict).toEqual([
        400,
        "invalid_parameter",
        "Content-Type",
      ]);
      expect((await postText(api(), `${clock}/advance`, `{"ms":1}${" ".repeat(1024 * 1024)}`)).verdict).toEqual([
        413,
        "payload_too_large",
        null,
      ]);
    });

    test.each([
      ["/__mock/reset", { world: "all" }, "world"],
      ["/__mock/videos/x/complete", { status: "completed" }, "status"],
      ["/__mock/videos/x/fail", { reason: "none" }, "reason"],
      ["/__mock/videos/x/fail", { code: "" }, "code"],
      ["/__mock/videos/x/fail", { message: 7 }, "message"],
    ])("to %s with %j names the field at fault", async (path, body, param) => {
      expect((await api().post(path, body)).verdict).toEqual([400, "invalid_parameter", param]);
    });

    test.each([
      ["GET", "/__mock/nothing", "GET /__mock/"],
      ["POST", clock, "GET /__mock/clock"],
      ["GET", "/__mock/reset", "POST /__mock/reset"],
      ["DELETE", "/__mock/worlds", "GET /__mock/worlds"],
      ["POST", "/__mock/videos/x", "POST /__mock/videos/{video_id}/complete"],
    ])("to %s %s says what is nearest, and where all of it stands", async (method, path, nearest) => {
      const answer = replyOf(await target().call(method, path));
      expect(answer.verdict).toEqual([404, "not_found", null]);
      expect(answer.body.error.message).toContain(`The nearest are ${nearest}`);
      expect(answer.body.error.message).toContain("/docs/control/");
    });

    test("with a refused credential is a 401", async () => {
      expect((await api().get(clock, { "x-api-key": "invalid" })).verdict).toEqual([401, "unauthorized", null]);
    });
  });
});
