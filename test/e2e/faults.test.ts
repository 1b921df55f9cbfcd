/** Faults: which requests they hit, and what their callers get, in process as over a real connection. */

import { describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { documentedErrors, operations } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.ts";
import type { FaultInput } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aVideo, freshApi } from "../support/api.ts";
import { outcome } from "../support/outcome.ts";
import { describeTargets } from "../support/targets.ts";

const faults = "/__mock/faults";
const throttled = { type: "error", status: 429 } as const;

describeTargets("faults", (target) => {
  const api = (): Api => freshApi(target());
  const add = async (own: Api, fault: FaultInput): Promise<string> => {
    const { data, verdict } = await own.post(faults, fault);
    expect(verdict).toEqual([200]);
    return data.id;
  };
  const post = (own: Api, headers: Record<string, string> = {}): Promise<Response> =>
    own.fetch("/v3/videos", {
      method: "POST",
      body: JSON.stringify(aVideo),
      headers: { "content-type": "application/json", ...headers },
    });
  const countVideos = async (own: Api): Promise<number> => (await own.get("/v3/videos")).data.length;

  describe("errors", () => {
    const cases = (Object.keys(operations) as OperationId[]).flatMap((operationId) =>
      Object.entries(documentedErrors[operationId]).flatMap(([status, codes]) =>
        Object.keys(codes).map((code) => ({ operationId, status: Number(status), code })),
      ),
    );

    test.each(cases)("$operationId answers with $status $code", async ({ operationId, status, code }) => {
      const own = api();
      await add(own, { match: { operationId }, effect: { type: "error", status, code } });
      const { method, path } = operations[operationId];
      const answer = await own.fetch(path.replaceAll(/\{\w+\}/g, "some_id"), { method });
      const body = await answer.json();
      expect([answer.status, body.error.code]).toEqual([status, code]);
      expect(responses[operationId][status]?.(body)).toBe(true);
      expect(answer.headers.has("retry-after")).toBe(status === 429);
    });

    test("carry what was said of them", async () => {
      const own = api();
      await add(own, { effect: { ...throttled, message: "Slow down.", param: "limit", retryAfter: 7 } });
      const { headers, body } = await own.get("/v3/videos");
      expect(body.error).toMatchObject({ code: "rate_limit_exceeded", message: "Slow down.", param: "limit" });
      expect(headers.get("retry-after")).toBe("7");
    });

    test("carry a body that fits the contract", async () => {
      const own = api();
      const body = { error: { code: "quota_exceeded", message: "Enough.", param: null, doc_url: null } };
      await add(own, { effect: { ...throttled, body } });
      expect((await own.get("/v3/videos")).body).toEqual(body);
    });

    test.each<[object, number, string, string]>([
      [
        { status: 502, body: "<html>Bad gateway</html>", contentType: "text/html" },
        502,
        "text/html",
        "<html>Bad gateway</html>",
      ],
      [{ status: 200, body: { data: [1] } }, 200, "application/json", '{"data":[1]}'],
      [{ status: 200, body: null }, 200, "application/json", "null"],
      [{ status: 429, body: "" }, 429, "application/json", ""],
    ])("may be garbage on purpose: %j", async (effect, status, type, text) => {
      const own = api();
      own.world.faults.add({ effect: { type: "error", status, allowInvalid: true, ...effect } });
      const answer = await own.fetch("/v3/videos");
      expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([status, type, text]);
    });

    test.each([204, 205, 304])("may have a status that has no body: %i", async (status) => {
      const own = api();
      await add(own, { effect: { type: "error", status, allowInvalid: true } });
      expect(await outcome(own.fetch("/v3/videos"))).toEqual([status, ""]);
    });
  });

  describe("what breaks a connection", () => {
    const whole = async (own: Api): Promise<string> => (await own.fetch("/v3/avatars?limit=2")).text();
    const hit = async (own: Api, effect: FaultInput["effect"]): Promise<Response> => {
      own.world.faults.clear();
      own.world.faults.add({ effect });
      return own.fetch("/v3/avatars?limit=2");
    };

    test("a reset is what fetch calls one", async () => {
      expect(await outcome(hit(api(), { type: "reset" }))).toEqual(["TypeError", "ECONNRESET"]);
    });

    test.each([{}, { bytes: 0 }, { bytes: 1 }, { bytes: 1_000_000 }])(
      "a truncation announces all and sends a part: %j",
      async (fields) => {
        const own = api();
        const text = await whole(own);
        const answer = await hit(own, { type: "truncate", ...fields });
        expect([answer.status, answer.headers.get("content-length")]).toEqual([
          200,
          String(new TextEncoder().encode(text).length),
        ]);
        const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
        const read = async (got: string): Promise<string> => {
          const { done, value } = await reader.read();
          return done ? `${got}END` : read(got + new TextDecoder().decode(value));
        };
        // Of what came over a connection that broke, fetch shows as much as it had been read until then.
        await expect(read("")).rejects.toThrow(TypeError);
      },
    );

    test("a dribble brings the whole, in the end", async () => {
      const own = api();
      const text = await whole(own);
      for (const fields of [{ chunks: 2 }, { chunks: 100 }, {}]) {
        const answer = await hit(own, { type: "dribble", ms: 5, ...fields });
        expect(answer.headers.get("content-length")).toBe(String(new TextEncoder().encode(text).length));
        expect(await answer.text()).toBe(text);
      }
    });

    test("what is asked by HEAD has no body to spoil", async () => {
      const own = api();
      for (const type of ["truncate", "dribble"] as const) {
        own.world.faults.add({ match: { times: 1 }, effect: { type } });
        expect(await outcome(own.fetch("/v3/avatars", { method: "HEAD" }))).toEqual([200, ""]);
      }
      own.world.faults.add({ match: { method: "HEAD" }, effect: { type: "reset" } });
      expect(await outcome(own.fetch("/v3/avatars", { method: "HEAD" }))).toEqual(["TypeError", "ECONNRESET"]);
    });

    test("malformed JSON has the status of the answer, or the one asked for", async () => {
      const own = api();
      const answer = await hit(own, { type: "malformed" });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
      await expect(answer.json()).rejects.toThrow(SyntaxError);
      expect((await hit(own, { type: "malformed", status: 500 })).status).toBe(500);
      own.world.faults.clear();
      own.world.faults.add({ when: "before", effect: { type: "malformed" } });
      const early = await post(own);
      await expect(early.json()).rejects.toThrow(SyntaxError);
      own.world.faults.clear();
      expect([early.status, await countVideos(own)]).toEqual([200, 0]);
    });

    test("the next request on the same connection is served as ever", async () => {
      const own = api();
      for (const type of ["reset", "truncate"] as const) {
        own.world.faults.add({ match: { times: 1 }, effect: { type } });
        await outcome(own.fetch("/v3/avatars"));
        expect((await own.get("/v3/avatars")).status).toBe(200);
      }
    });
  });

  describe("before and after the work", () => {
    const key = { "idempotency-key": "k" };
    const breakers = [{ type: "reset" }, { type: "malformed" }, throttled] as const;

    test.each(breakers)("before it, $type does nothing and uses no key", async (effect) => {
      const own = api();
      await add(own, { match: { operationId: "createVideo", times: 1 }, when: "before", effect });
      await outcome(post(own, key));
      expect(await countVideos(own)).toBe(0);
      const again = await post(own, key);
      expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([200, null]);
    });

    test.each([...breakers, { type: "truncate" }, { type: "dribble", ms: 1 }] as const)(
      "after it, $type leaves the work done, and a retry gets the first answer",
      async (effect) => {
        const own = api();
        await add(own, { match: { operationId: "createVideo", times: 1 }, when: "after", effect });
        await outcome(post(own, key));
        const again = await post(own, key);
        expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([200, "true"]);
        const [{ id }, ...others] = (await own.get("/v3/videos")).data;
        expect([(await again.json()).data.video_id, others]).toEqual([id, []]);
      },
    );

    test("a refusal comes before no fault, and 401 before all", async () => {
      const own = api();
      await add(own, { effect: { type: "error", status: 400 } });
      expect((await own.post("/v3/videos", { nonsense: true })).body.error.message).not.toContain("nonsense");
      expect((await own.get("/v3/videos", { "x-api-key": "invalid" })).status).toBe(401);
      expect((await own.get("/v3/nowhere")).status).toBe(404);
      expect(own.world.faults.list()).toMatchObject([{ hits: 1 }]);
    });

    test("what the request itself prefers comes first and uses nothing up", async () => {
      const own = api();
      await add(own, { match: { times: 1 }, effect: { type: "reset" } });
      expect((await own.get("/v3/videos", { prefer: "code=429" })).status).toBe(429);
      expect(own.world.faults.list()).toMatchObject([{ seen: 0, left: 1 }]);
    });
  });

  test("the first fault that is no latency is the last one asked", async () => {
    const own = api();
    for (const effect of [
      { type: "latency", ms: 1 },
      throttled,
      { type: "reset" },
      { type: "latency", ms: 1 },
    ] as const)
      await add(own, { effect });
    const answer = await own.get("/v3/videos");
    expect([answer.status, answer.headers.get("x-mock-fault")]).toEqual([429, "fault_1, fault_2"]);
    expect(own.world.faults.list().map(({ seen }) => seen)).toEqual([1, 1, 0, 0]);
  });

  test("the journal says which fault hit, and shows what the caller got", async () => {
    const own = api();
    for (const effect of [{ type: "reset" }, throttled, { type: "malformed" }, { type: "truncate" }] as const)
      await add(own, {
        match: { path: "/v3/videos", times: 1 },
        when: effect.type === "truncate" ? "after" : "before",
        effect,
      });
    for (let count = 0; count < 5; count += 1) await outcome(own.fetch("/v3/videos"));
    const { data } = await own.get("/__mock/journal");
    expect(
      data.map(({ status, response, faults: hit }: { status: number; response: string; faults?: string[] }) => [
        status,
        response?.slice(0, 9) ?? null,
        hit,
      ]),
    ).toEqual([
      [200, '{"data":[', undefined],
      [200, '{"data":[', ["fault_4"]],
      [200, '{"data": ', ["fault_3"]],
      [429, '{"error":', ["fault_2"]],
      [0, null, ["fault_1"]],
    ]);
  });

  test("pages of other origins may read answers that were hit, and their mark", async () => {
    const own = api();
    for (const effect of [
      throttled,
      { type: "malformed" },
      { type: "dribble", ms: 1 },
      { type: "truncate" },
    ] as const) {
      own.world.faults.add({ match: { times: 1 }, effect });
      const { headers } = await own.fetch("/v3/videos");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toContain("X-Mock-Fault");
      expect(headers.get("x-mock-fault")).toMatch(/^fault_\d$/);
    }
  });
});
