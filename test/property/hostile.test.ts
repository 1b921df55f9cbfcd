/** Whatever is sent: a documented answer, in the envelope, and no trace of what was refused. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flat } from "../contract/arbitraries/flat.ts";
import { routes } from "../support/contract.ts";
import { expectRefusal } from "../support/refusals.ts";
import { runs } from "../support/runs.ts";
import { listAll, observe, openMock, Text } from "../support/sessions.ts";
import { prepare, writing } from "../support/writing.ts";

const { session, fresh } = openMock({ maxBodyBytes: 4096 });

describe("any body of any operation", () => {
  const texts = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
    fc
      .dictionary(
        fc.oneof(
          fc.constantFrom("type", "name", "file", "script", "avatar_id", "__proto__", "constructor"),
          fc.string(),
        ),
        fc.jsonValue({ maxDepth: 2 }),
      )
      .map((value) => JSON.stringify(value)),
    fc.string(),
    fc.constantFrom(
      "null",
      "true",
      "0",
      '""',
      "[]",
      "{",
      '{"type":"avatar"',
      '{"type":"avatar","type":"image"}',
      '{"__proto__":{"type":"avatar"}}',
      "[".repeat(4000),
      '{"name":"\\ud800"}',
      "\uFEFF{}",
      "{}{}",
      "NaN",
      "'{}'",
      " ",
      "x".repeat(4097),
      `{"script":"${"é".repeat(2100)}"}`,
    ),
  );

  test("is answered, and leaves no trace when it is refused", async () => {
    const owner = session("bodies");
    const addresses = await prepare(owner);
    let before = await observe(owner);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writing), texts, async ({ id, method, schema }, text) => {
        const reply = await owner.send(method, addresses[id] ?? "", new Text(text));
        if (reply.status === 200) {
          // Only objects of which no field is required can be right by chance.
          expect(flat(schema).required ?? []).toEqual([]);
          expect(flat(schema).oneOf).toBeUndefined();
          before = await observe(owner);
        } else {
          expectRefusal(reply);
          expect(reply.status).toBe(new TextEncoder().encode(text).length > 4096 ? 413 : 400);
          expect(await observe(owner)).toBe(before);
        }
      }),
      runs(400),
    );
  });

  test("must say that it is JSON", async () => {
    const owner = session("types");
    const addresses = await prepare(owner);
    const before = await observe(owner);
    const type = fc.oneof(
      fc.constantFrom(
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/problem+json",
        "application/jsonx",
        "application/json5; a",
        "json",
        "*/*",
      ),
      fc.stringMatching(/^[a-z]{1,8}\/[a-z+.]{1,12}$/),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writing), type, async ({ id, method }, given) => {
        const reply = await owner.send(method, addresses[id] ?? "", new Text("{}"), { "content-type": given });
        expectRefusal(reply);
        expect([reply.status, reply.body.error.param]).toEqual([400, "Content-Type"]);
      }),
      runs(60),
    );
    for (const { id, method } of writing) {
      // Bytes, because a text would be given a type on its way.
      const body = new TextEncoder().encode("{}");
      const headers = { "x-api-key": owner.key };
      const response = await owner.mock.fetch(addresses[id] ?? "", { method, body, headers });
      expect([response.status, (await response.json()).error.param]).toEqual([400, "Content-Type"]);
    }
    for (const given of [
      "application/json",
      "Application/JSON",
      "application/json; charset=utf-8",
      "application/json;charset=UTF-8",
      "application/json ;x=y",
    ]) {
      expect((await owner.send("PATCH", "/v3/avatars/looks/look_abc123", {}, { "content-type": given })).status).toBe(
        200,
      );
    }
    expect(await observe(owner)).toBe(before);
  });
});

describe("any header", () => {
  const printable = fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 40,
  });
  /** Every object answers to these, and no operation documents them. */
  const inherited = fc
    .tuple(
      fc.constantFrom("constructor", "toString", "__proto__", "400"),
      fc.constantFrom("name", "length", "toString"),
    )
    .map(([code, example]) => `code=${code}, example=${example}`);
  const prefer = fc.oneof(
    printable,
    inherited,
    fc
      .tuple(
        fc.oneof(
          fc.constantFrom("200", "400", "401", "404", "409", "429", "500", "constructor", "__proto__", ""),
          printable,
        ),
        fc.oneof(
          fc.constantFrom("not_found", "invalid_parameter", "quota_exceeded", "name", "length", "toString", ""),
          printable,
        ),
      )
      .map(([code, example]) => `code=${code}, example=${example}`),
  );

  test("Prefer forces a documented error or is refused or ignored", async () => {
    const owner = session("prefer");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), prefer, async ({ method, path, bodySchema }, header) => {
        const reply = await owner.send(
          method,
          path.replaceAll(/\{\w+\}/g, "nothing"),
          bodySchema === undefined ? undefined : {},
          { prefer: header },
        );
        if (reply.status !== 200) expect(reply.body.error.code).toEqual(expect.any(String));
        expect(reply.status).not.toBe(500);
      }),
      runs(300),
    );
  });

  test("Idempotency-Key of the documented form makes a create happen once, any other is refused", async () => {
    const key = fc.oneof(
      printable,
      fc.stringMatching(/^[A-Za-z0-9_\-:.]{1,40}$/),
      fc.constantFrom("a".repeat(255), "a".repeat(256), "__proto__", "a b"),
    );
    await fc.assert(
      fc.asyncProperty(key, async (header) => {
        const owner = fresh();
        const body = { type: "avatar", avatar_id: "look_def456", script: "Hi." };
        const isGood = /^[A-Za-z0-9_\-:.]{1,255}$/.test(header);
        const first = await owner.send("POST", "/v3/videos", body, { "idempotency-key": header });
        expect([first.status, first.body.error?.param]).toEqual(isGood ? [200, undefined] : [400, "Idempotency-Key"]);
        const second = await owner.send(
          "POST",
          "/v3/videos",
          { ...body, script: "Something else." },
          { "idempotency-key": header },
        );
        expect(second.text).toBe(first.text);
        expect(second.headers.get("idempotent-replayed")).toBe(isGood ? "true" : null);
        expect(await listAll(owner, "/v3/videos")).toHaveLength(isGood ? 1 : 0);
      }),
      runs(120),
    );
  });
});

describe("any input of the control API", () => {
  const instants = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom(8.64e15, 8.64e15 + 1, -1, 1e300, 3_162_240_000_000, 253_402_300_799_999, 253_402_300_800_000),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const calls: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
    instants.map((at) => ["clock/freeze", { at }] as const),
    instants.map((ms) => ["clock/advance", { ms }] as const),
    instants.map((speed) => ["clock/resume", { speed }] as const),
    fc.constantFrom(
      ["clock/freeze", {}] as const,
      ["clock/run-until-idle", {}] as const,
      ["reset", {}] as const,
      ["videos/nothing/complete", {}] as const,
      ["nothing", {}] as const,
    ),
    fc.tuple(
      fc.constantFrom(
        "clock/freeze",
        "clock/advance",
        "clock/resume",
        "clock/run-until-idle",
        "reset",
        "videos/x/fail",
      ),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    fc
      .record({ code: fc.jsonValue({ maxDepth: 0 }), message: fc.jsonValue({ maxDepth: 0 }) }, { requiredKeys: [] })
      .map((failure) => ["videos/VIDEO/fail", failure] as const),
  );

  test("is answered, and never moves a clock back or out of what a date can show", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(calls, { minLength: 1, maxLength: 6 }), async (sequence) => {
        const owner = fresh();
        const { video_id: video } = await owner.data("POST", "/v3/videos", {
          type: "avatar",
          avatar_id: "look_def456",
          script: "Hi.",
        });
        let now = owner.now();
        for (const [call, body] of sequence) {
          const reply = await owner.send("POST", `/__mock/${call.replace("VIDEO", video)}`, body);
          if (reply.status !== 200) expectRefusal(reply);
          // A clock that was let run would move between the next two reads.
          const read = await owner.data("POST", "/__mock/clock/freeze", {});
          if (call !== "reset") expect(read.now_ms).toBeGreaterThanOrEqual(now);
          expect(Date.parse(read.now)).toBe(read.now_ms);
          expect((await owner.send("GET", "/v3/videos")).headers.get("date")).toBe(new Date(read.now_ms).toUTCString());
          now = read.now_ms;
        }
      }),
      runs(300),
    );
  });
});
