import { describe, expect, test } from "vitest";
import { PaginationError } from "../../src/index.ts";
import { failure, json, stub } from "./client.stub.ts";
import type { Stub } from "./client.stub.ts";

/** A batch of `count` items in pages of two, whose token is the index to begin with. */
function batch(count: number): Stub {
  return stub([
    ({ url }) => {
      const from = Number(new URL(url).searchParams.get("token") ?? 0);
      const items = Array.from({ length: Math.min(2, count - from) }, (_, at) => ({ item_index: from + at }));
      const hasMore = from + 2 < count;
      const next = hasMore ? String(from + 2) : null;
      return json({ data: { batch_id: "b", status: "processing", items, has_more: hasMore, next_token: next } });
    },
  ]);
}

describe("batches.items", () => {
  test("gives each item once, in order, with one request per page", async () => {
    const { client, requests } = batch(5);
    const items = await client.batches.items("b").toArray();
    expect(items.map(({ item_index: at }) => at)).toEqual([0, 1, 2, 3, 4]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["", "?token=2", "?token=4"]);
  });

  test("sends nothing until someone iterates, and no more than that takes", async () => {
    const { client, requests } = batch(5);
    const list = client.batches.items("b");
    expect(requests).toHaveLength(0);
    expect(await list.toArray({ limit: 2 })).toHaveLength(2);
    expect(requests).toHaveLength(1);
  });

  test("gives the batch itself page by page", async () => {
    const { client } = batch(3);
    const seen: unknown[] = [];
    for await (const { status, items } of client.batches.items("b").pages()) seen.push([status, items.length]);
    expect(seen).toEqual([
      ["processing", 2],
      ["processing", 1],
    ]);
  });

  test("begins at a given token and keeps the limit on each page", async () => {
    const { client, requests } = batch(5);
    expect(await client.batches.items("b", { limit: 2, token: "2" }).toArray()).toHaveLength(3);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?limit=2&token=2", "?limit=2&token=4"]);
  });

  test("never goes round", async () => {
    const page = json({ data: { items: [{ item_index: 0 }], has_more: true, next_token: "same" } });
    const { client, requests } = stub([page]);
    expect(await failure(client.batches.items("b").toArray())).toBeInstanceOf(PaginationError);
    expect(requests).toHaveLength(2);
  });
});
