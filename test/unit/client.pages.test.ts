import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APIError, PaginationError } from "../../src/index.ts";
import { failure, json, problem, stub } from "./client.stub.ts";
import type { Stub } from "./client.stub.ts";

/** A list of the numbers from 0, in pages of `size`, whose token is the number to begin with. */
function numbers(count: number, size: number): Stub {
  return stub([
    ({ url }) => {
      const from = Number(new URL(url).searchParams.get("token") ?? 0);
      const data = Array.from({ length: Math.min(size, count - from) }, (_, at) => ({ id: from + at }));
      const hasMore = from + size < count;
      return json({ data, has_more: hasMore, next_token: hasMore ? String(from + size) : null });
    },
  ]);
}

describe("lists", () => {
  test("send nothing until someone iterates", async () => {
    const { client, requests } = numbers(10, 3);
    const list = client.videos.list();
    list.pages();
    list[Symbol.asyncIterator]();
    await Promise.resolve();
    expect(requests).toEqual([]);
  });

  test("give each item once, in order, with exactly the requests that takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.nat(45), async (count, size, limit) => {
        const { client, requests } = numbers(count, size);
        const expected = Array.from({ length: Math.min(count, limit) }, (_, id) => ({ id }));
        expect(await client.videos.list().toArray({ limit })).toEqual(expected);
        const firstPage = limit > 0 ? 1 : 0;
        expect(requests).toHaveLength(Math.max(firstPage, Math.ceil(Math.min(count, limit) / size)));
      }),
    );
  });

  test("ask no further when the loop stops", async () => {
    const { client, requests } = numbers(10, 3);
    for await (const { id } of client.videos.list()) if (id === (2 as never)) break;
    expect(requests).toHaveLength(1);
    for await (const page of client.videos.list().pages()) if (page.next_token === "6") break;
    expect(requests).toHaveLength(3);
  });

  test("begin anew with each iteration, keep the filter on each page, and begin at a given token", async () => {
    const { client, requests } = numbers(10, 4);
    const list = client.videos.list({ title: "a b", limit: 4, token: "2" });
    expect(await list.toArray()).toHaveLength(8);
    expect(await list.toArray()).toHaveLength(8);
    const queries = requests.map(({ url }) => new URL(url).search);
    expect(queries).toEqual(["2", "6", "2", "6"].map((token) => `?title=a%20b&limit=4&token=${token}`));
  });

  test("pages come as the API sends them", async () => {
    const { client } = numbers(3, 2);
    const pages = [];
    for await (const page of client.videos.list().pages()) pages.push(page);
    expect(pages).toEqual([
      { data: [{ id: 0 }, { id: 1 }], has_more: true, next_token: "2" },
      { data: [{ id: 2 }], has_more: false, next_token: null },
    ]);
  });

  test("never go round: a token that was there before is an error, after the items so far", async () => {
    for (const [first, tokens] of [
      [undefined, ["a", "a"]],
      [undefined, ["a", "b", "a"]],
      ["a", ["a"]],
    ] as const) {
      const replies = tokens.map((token, at) => json({ data: [{ id: at }], has_more: true, next_token: token }));
      const { client, requests } = stub(replies);
      const seen: unknown[] = [];
      const work = (async () => {
        for await (const item of client.voices.list({ token: first })) seen.push(item);
      })();
      expect(await failure(work)).toBeInstanceOf(PaginationError);
      expect([seen.length, requests.length]).toEqual([tokens.length, tokens.length]);
    }
  });

  test("do not lose items silently when more are promised and no token is given", async () => {
    for (const token of [null, "", undefined]) {
      const { client, requests } = stub([json({ data: [{}], has_more: true, next_token: token })]);
      expect(await failure(client.voices.list().toArray())).toBeInstanceOf(PaginationError);
      expect(requests).toHaveLength(1);
    }
  });

  test("throw what a page throws, and stop between pages when aborted", async () => {
    const first = json({ data: [{}], has_more: true, next_token: "a" });
    expect(
      await failure(
        stub([first, problem(400, "invalid_parameter", "bad", "token")])
          .client.looks.list()
          .toArray(),
      ),
    ).toBeInstanceOf(APIError);
    const controller = new AbortController();
    const { client, requests } = stub([first]);
    const work = (async () => {
      for await (const _ of client.looks.list({}, { signal: controller.signal })) controller.abort("enough");
    })();
    expect(await failure(work)).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(requests).toHaveLength(1);
  });
});
