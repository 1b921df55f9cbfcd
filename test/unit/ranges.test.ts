import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { answerBytes, readRange } from "../../mock/web/ranges.ts";

describe("a range of 100 bytes", () => {
  test.each([
    ["bytes=0-0", { first: 0, last: 0 }],
    ["bytes=0-", { first: 0, last: 99 }],
    ["bytes=10-19", { first: 10, last: 19 }],
    ["bytes=99-", { first: 99, last: 99 }],
    ["bytes=90-1000", { first: 90, last: 99 }],
    ["bytes=-1", { first: 99, last: 99 }],
    ["bytes=-100", { first: 0, last: 99 }],
    ["bytes=-1000", { first: 0, last: 99 }],
    [" bytes=1-2 ", { first: 1, last: 2 }],
  ])("%j is a part", (header, part) => {
    expect(readRange(header, 100)).toEqual(part);
  });

  test.each(["bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999999-"])(
    "%j cannot be had",
    (header) => {
      expect(readRange(header, 100)).toBe("unsatisfiable");
    },
  );

  test.each([
    undefined,
    "",
    "bytes",
    "bytes=",
    "bytes=-",
    "bytes=a-b",
    "bytes=5-4",
    "bytes=0-1,3-4",
    "items=0-1",
    "bytes=0-1;x",
    "bytes=+1-2",
    "bytes 0-1",
  ])("%j is ignored", (header) => {
    expect(readRange(header, 100)).toBeNull();
  });

  test("is never outside of what there is, whatever is asked for", () => {
    const number = fc.oneof(fc.constant(""), fc.nat(300).map(String), fc.bigInt({ min: 0n }).map(String));
    fc.assert(
      fc.property(number, number, fc.nat(200), (from, to, length) => {
        const part = readRange(`bytes=${from}-${to}`, length);
        if (part === null || part === "unsatisfiable") return;
        expect(part.first).toBeGreaterThanOrEqual(0);
        expect(part.first).toBeLessThanOrEqual(part.last);
        expect(part.last).toBeLessThan(length);
      }),
    );
  });
});

describe("an answer in parts", () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, at) => at);
  const app = new Hono().get("/file", (c) => answerBytes(c, bytes, "video/mp4"));
  const ask = async (range?: string): Promise<Response> =>
    app.request("/file", range === undefined ? {} : { headers: { range } });
  const headersOf = ({ status, headers }: Response): readonly unknown[] => [
    status,
    headers.get("content-length"),
    headers.get("content-range"),
    headers.get("accept-ranges"),
    headers.get("content-type"),
  ];

  test("is the whole, a part or a refusal, each with the headers that a player goes by", async () => {
    expect(headersOf(await ask())).toEqual([200, "100", null, "bytes", "video/mp4"]);
    expect(headersOf(await ask("bytes=10-19"))).toEqual([206, "10", "bytes 10-19/100", "bytes", "video/mp4"]);
    expect(headersOf(await ask("bytes=100-"))).toEqual([416, null, "bytes */100", "bytes", "video/mp4"]);
  });

  test("puts the file together again from any parts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 }), async (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), 100];
        const parts = await Promise.all(
          edges
            .slice(1)
            .map(async (end, at) => new Uint8Array(await (await ask(`bytes=${edges[at]}-${end - 1}`)).arrayBuffer())),
        );
        expect(parts.flatMap((part) => [...part])).toEqual([...bytes]);
      }),
    );
  });
});
