/** The list of faults that a world has, and faults that are asked for in other ways or hit other things. */

import { describe, expect, test } from "vitest";
import type { FaultInput } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { createVideo, finishedVideo, freshApi, visit } from "../support/api.ts";
import { outcome } from "../support/outcome.ts";
import { describeTargets } from "../support/targets.ts";

const faults = "/__mock/faults";
const throttled = { type: "error", status: 429 } as const;
const slow = { code: "quota_exceeded", message: "Enough for today.", param: null, doc_url: null };

describeTargets("the faults of a world", (target) => {
  const api = (): Api => freshApi(target());
  const add = async (own: Api, fault: FaultInput): Promise<string> => {
    const { data, verdict } = await own.post(faults, fault);
    expect(verdict).toEqual([200]);
    return data.id;
  };

  describe("are kept", () => {
    test("in order, with what they have done, until they are removed", async () => {
      const own = api();
      const one = await add(own, { match: { operationId: "getVideo", times: 2 }, effect: throttled });
      const other = await add(own, { effect: { type: "malformed" } });
      await own.get("/v3/videos/some_id");
      expect((await own.get(faults)).data).toEqual([
        {
          id: one,
          match: { operationId: "getVideo", times: 2 },
          when: "before",
          effect: throttled,
          seen: 1,
          hits: 1,
          left: 1,
        },
        { id: other, match: {}, when: "after", effect: { type: "malformed" }, seen: 0, hits: 0, left: null },
      ]);
      expect((await own.remove(`${faults}/${one}`)).data.id).toBe(one);
      expect((await own.remove(`${faults}/${one}`)).verdict).toEqual([404, "not_found", null]);
      expect((await own.remove(faults)).data.map(({ id }: { id: string }) => id)).toEqual([other]);
      expect((await own.get(faults)).data).toEqual([]);
      expect(await add(own, { effect: throttled })).not.toBe(one);
    });

    test("by the handle as by a call", async () => {
      const own = api();
      const made = own.world.faults.add({ match: { times: 1 }, effect: throttled });
      expect((await own.get(faults)).data).toEqual([made]);
      expect((await own.get("/v3/videos")).status).toBe(429);
      expect(own.world.faults.list()).toEqual([{ ...made, seen: 1, hits: 1, left: 0 }]);
      expect(own.world.faults.remove(made.id).hits).toBe(1);
      own.world.faults.add({ effect: throttled });
      expect(own.world.faults.clear()).toHaveLength(1);
      expect(own.world.faults.list()).toEqual([]);
      expect(() => own.world.faults.remove(made.id)).toThrow("no fault");
      expect(() => own.world.faults.add({ effect: { type: "error", status: 503 } })).toThrow("503");
      expect(() => own.world.faults.add({ effect: { type: "nonsense" } as never })).toThrow("effect.type");
    });

    test("as data of their own: what a caller does to its object later counts for nothing", async () => {
      const own = api();
      const fault: FaultInput = { match: { operationId: "getVideo" }, effect: throttled };
      own.world.faults.add(fault);
      (fault.match as { operationId: string }).operationId = "listVideos";
      expect((await own.get("/v3/videos")).status).toBe(200);
    });

    test("for one world, and until its reset", async () => {
      const own = api();
      await add(own, { effect: throttled });
      expect((await api().get("/v3/videos")).status).toBe(200);
      expect((await own.get("/v3/videos")).status).toBe(429);
      own.world.reset();
      expect((await own.get("/v3/videos")).status).toBe(200);
    });

    test("up to a thousand", async () => {
      const own = api();
      for (let count = 0; count < 1000; count += 1)
        own.world.faults.add({ match: { operationId: "getVideo" }, effect: throttled });
      expect((await own.post(faults, { effect: throttled })).verdict).toEqual([409, "conflict", null]);
    });
  });

  test.each<[unknown, string | null]>([
    [{}, "effect"],
    [{ effect: {} }, "effect.type"],
    [{ effect: { type: "nonsense" } }, "effect.type"],
    [{ effect: throttled, time: 1 }, "time"],
    [{ effect: { ...throttled, statis: 1 } }, "effect.statis"],
    [{ effect: { type: "error" } }, "effect.status"],
    [{ effect: { type: "error", status: 99, allowInvalid: true } }, "effect.status"],
    [{ effect: { type: "error", status: 503 } }, "effect.status"],
    [{ effect: { type: "error", status: 404 } }, "effect.status"],
    [{ effect: { type: "error", status: 200 } }, "effect.status"],
    [{ effect: { type: "error", status: 429, code: "nonsense" } }, "effect.code"],
    [{ effect: { type: "error", status: 429, code: "constructor" } }, "effect.code"],
    [{ effect: { type: "error", status: 429, body: "x" } }, "effect.body"],
    [{ effect: { type: "error", status: 429, contentType: "x" } }, "effect.contentType"],
    [{ effect: { type: "error", status: 429, retryAfter: "a\r\nb: c" } }, "effect.retryAfter"],
    [{ effect: { type: "error", status: 429, retryAfter: -1 } }, "effect.retryAfter"],
    [{ effect: { type: "latency" } }, "effect.ms"],
    [{ effect: { type: "latency", ms: -1 } }, "effect.ms"],
    [{ effect: { type: "latency", ms: 1, jitterMs: 1e9 } }, "effect.jitterMs"],
    [{ effect: { type: "dribble", chunks: 1 } }, "effect.chunks"],
    [{ when: "before", effect: { type: "truncate" } }, "when"],
    [{ when: "before", effect: { type: "dribble" } }, "when"],
    [{ when: "sometimes", effect: throttled }, "when"],
    [{ match: { probability: 0 }, effect: throttled }, "match.probability"],
    [{ match: { probability: 1.1 }, effect: throttled }, "match.probability"],
    [{ match: { times: 0 }, effect: throttled }, "match.times"],
    [{ match: { times: 1.5 }, effect: throttled }, "match.times"],
    [{ match: { operationId: "nonsense" }, effect: throttled }, "match.operationId"],
    [{ match: { operationId: "constructor" }, effect: throttled }, "match.operationId"],
    [{ match: { operationId: "getVideo", method: "POST" }, effect: throttled }, "match.method"],
    [{ match: { operationId: "getVideo", path: "/v3/avatars/**" }, effect: throttled }, "match.path"],
    [{ match: { path: "/v3/video" }, effect: throttled }, "match.path"],
    [{ match: { path: "/v3/**/x" }, effect: throttled }, "match.path"],
    [{ match: { path: "v3/videos" }, effect: throttled }, "match.path"],
    [{ match: { path: "/media/**" }, effect: throttled }, "effect.status"],
    [
      { effect: { ...throttled, allowInvalid: true, body: JSON.parse("[".repeat(300) + "]".repeat(300)) } },
      "effect.body",
    ],
    [{ effect: { ...throttled, body: {} } }, "effect.body"],
    [{ effect: { ...throttled, body: null } }, "effect.body"],
    [{ effect: { ...throttled, body: { error: { ...slow, message: 5 } } } }, "effect.body"],
    [{ effect: { ...throttled, body: { error: { ...slow, code: "nonsense" } } } }, "effect.body"],
    [[], null],
  ])("%j is refused, and changes nothing", async (input, param) => {
    const own = api();
    expect((await own.post(faults, input)).verdict).toEqual([400, "invalid_parameter", param]);
    expect((await own.get(faults)).data).toEqual([]);
  });

  test("a refusal says what the operation documents", async () => {
    const { body } = await api().post(faults, {
      match: { operationId: "getVideo" },
      effect: { type: "error", status: 503 },
    });
    for (const text of ["getVideo", "503", "404 not_found", "429 rate_limit_exceeded", "allowInvalid"])
      expect(body.error.message).toContain(text);
  });

  test("a refusal of one that names no operation says for how many it stands", async () => {
    const own = api();
    const wrong = { effect: { type: "error", status: 404 } };
    const all = await own.post(faults, wrong);
    expect(all.body.error.message).toMatch(
      /^\w+, one of the \d+ operations that match fits \(operationId names one\), documents no 404; it documents 4/,
    );
    expect((await own.post(faults, { ...wrong, match: { operationId: "getVideo" } })).status).toBe(200);
  });

  describe("a request can ask for its own", () => {
    test.each<[string, unknown]>([
      ["reset", ["TypeError", "ECONNRESET"]],
      ["truncate; bytes=3", [200, "TypeError"]],
      ["error; status=502; allowInvalid=true; body=oops", [502, "oops"]],
      ["error; status=429; when=after", [429, expect.stringContaining("rate_limit_exceeded")]],
      ["latency; ms=1", [200, expect.stringContaining('"data"')]],
      ["dribble;chunks=2;ms=0", [200, expect.stringContaining('"data"')]],
    ])("X-Mock-Fault: %s", async (header, expected) => {
      const own = api();
      expect(await outcome(own.fetch("/v3/videos", { headers: { "x-mock-fault": header } }))).toEqual(expected);
      expect(own.world.faults.list()).toEqual([]);
      expect((await own.get("/v3/videos")).headers.has("x-mock-fault")).toBe(false);
    });

    test.each<[string, string]>([
      ["", "X-Mock-Fault.effect.type"],
      ["nonsense", "X-Mock-Fault.effect.type"],
      ["latency", "X-Mock-Fault.effect.ms"],
      ["latency; ms=-1", "X-Mock-Fault.effect.ms"],
      ["latency; ms", "X-Mock-Fault"],
      ["error; status=503", "X-Mock-Fault.effect.status"],
      ["truncate; when=before", "X-Mock-Fault.when"],
    ])("%j is refused", async (header, param) => {
      expect((await api().get("/v3/videos", { "x-mock-fault": header })).verdict).toEqual([
        400,
        "invalid_parameter",
        param,
      ]);
    });
  });

  describe("on what is no operation", () => {
    const addressOf = async (own: Api): Promise<string> => {
      const { pathname, search } = new URL((await finishedVideo(own)).video_url);
      return pathname + search;
    };

    test("pictures and videos are hit through a path, and through nothing else", async () => {
      const own = api();
      const address = await addressOf(own);
      own.world.faults.add({ effect: throttled });
      const whole = await (await visit(target(), address)).arrayBuffer();
      expect(whole.byteLength).toBeGreaterThan(1000);
      const on = async (effect: FaultInput["effect"]): Promise<unknown> => {
        own.world.faults.clear();
        own.world.faults.add({ match: { path: "/media/*/videos/*.mp4" }, effect });
        return outcome(visit(target(), address));
      };
      expect(await on({ type: "reset" })).toEqual(["TypeError", "ECONNRESET"]);
      expect(await on({ type: "truncate" })).toEqual([200, "TypeError"]);
      expect(await on({ type: "error", status: 503, allowInvalid: true, body: "gone" })).toEqual([503, "gone"]);
      expect(await on({ type: "malformed" })).toEqual([200, '{"data": {']);
      expect(await on({ type: "latency", ms: 1 })).toEqual([200, expect.any(String)]);
      own.world.faults.clear();
      own.world.faults.add({ match: { path: "/media/**" }, effect: { type: "dribble", ms: 2 } });
      const dribbled = await visit(target(), address);
      expect([dribbled.headers.get("content-type"), dribbled.headers.get("x-mock-fault")]).toEqual([
        "video/mp4",
        "fault_7",
      ]);
      expect(await dribbled.arrayBuffer()).toEqual(whole);
    });

    test("an upload that was answered with a reset is there, or is not", async () => {
      const own = api();
      const begin = async (): Promise<{ url: string; headers: Record<string, string>; id: string }> => {
        const { data, verdict } = await own.post("/v3/assets/direct-uploads", {
          filename: "a.png",
          content_type: "image/png",
          size_bytes: 8,
          checksum_sha256: "4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6",
        });
        expect(verdict).toEqual([200]);
        return { url: data.upload_url, headers: data.upload_headers, id: data.asset_id };
      };
      const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      for (const when of ["before", "after"] as const) {
        const { url, headers, id } = await begin();
        own.world.faults.add({ match: { path: "/uploads/*", times: 1 }, when, effect: { type: "reset" } });
        const put = visit(target(), new URL(url).pathname, { method: "PUT", body: png, headers });
        expect(await outcome(put)).toEqual(["TypeError", "ECONNRESET"]);
        expect((await own.post(`/v3/assets/${id}/complete`)).status).toBe(when === "before" ? 409 : 200);
      }
    });

    test("a consent page, too", async () => {
      const own = api();
      const { data } = await own.post("/v3/avatars/group_xyz789/consent", {});
      const page = new URL(data.url).pathname;
      own.world.faults.add({ match: { path: "/consent/**", times: 1 }, effect: { type: "reset" } });
      expect(await outcome(visit(target(), page))).toEqual(["TypeError", "ECONNRESET"]);
      expect((await visit(target(), page)).status).toBe(200);
      const bad = await visit(target(), page, { headers: { "x-mock-fault": "nonsense" } });
      expect(bad.status).toBe(400);
    });
  });

  test("ids of a world are the same with and without faults", async () => {
    const [one, other] = [api(), api()];
    one.world.faults.add({ match: { operationId: "getVideo" }, effect: throttled });
    const first = await createVideo(one);
    one.world.reset();
    expect(await createVideo(one)).toBe(first);
    expect(await createVideo(other)).not.toBe(first);
  });
});
