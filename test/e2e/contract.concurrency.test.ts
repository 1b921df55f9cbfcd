import { expect, test } from "vitest";
import { linearize } from "../contract/linearizable.ts";
import { registerFrom } from "../contract/models/register.ts";
import { answering, describeGroup, json, taking, telling } from "../support/saboteurs.ts";

describeGroup("concurrency", {
  // A cache that nobody empties.
  X1: telling(/^GET \/v3\/avatars\/looks\/[^/]+$/, (body, { url, memory }) => {
    if (memory.has(url.pathname)) body.data = memory.get(url.pathname);
    else memory.set(url.pathname, body.data);
  }),
  // Two that ask for the same at once get the same.
  X2: answering(/^POST \/v3\/videos$/, async ({ key }, { request, honest, memory }) => {
    if (!memory.has(key)) {
      memory.set(
        key,
        (async () => (await honest(request)).json())().finally(() => setTimeout(() => memory.delete(key))),
      );
    }
    return json(await memory.get(key));
  }),
  X3: taking(/^DELETE \/v3\/videos\//, /^404/, ({ url }) => ({ id: url.pathname.split("/").at(-1), deleted: true })),
  X4: telling(/^GET \/v3\/avatars\/looks$/, (body, { url, memory }) => {
    if (!url.search.includes("private")) return;
    if (memory.has("list")) body.data = memory.get("list");
    else memory.set("list", body.data);
  }),
  // One replica of two lags behind.
  X5: telling(/^GET \/v3\/videos\/[^/]+$/, (body, { url, memory }) => {
    const first = memory.get(url.pathname) ?? body.data;
    memory.set(url.pathname, first);
    memory.set("reads", (memory.get("reads") ?? 0) + 1);
    if (memory.get("reads") % 2 === 0) body.data = first;
  }),
});

const call = (what: "read" | "write" | "delete", value: string | null, from: number, to: number) => ({
  input: { do: what, value: value ?? "" },
  output: value === "gone" ? ("gone" as const) : { value },
  from,
  to,
});

test("a history is explained by an order that keeps to who came first, or not at all", () => {
  const model = registerFrom("old");
  const during = [call("write", "new", 1, 4), call("read", "old", 2, 3)];
  expect(linearize(during, model)).toEqual([1, 0]);
  expect(linearize([call("write", "new", 1, 2), call("read", "old", 3, 4)], model)).toBeNull();
  expect(
    linearize([call("write", "new", 1, 6), call("read", "new", 2, 3), call("read", "old", 4, 5)], model),
  ).toBeNull();
  expect(linearize([call("delete", null, 1, 4), call("delete", null, 2, 3)], model)).toBeNull();
  expect(linearize([call("delete", null, 1, 4), call("read", "gone", 2, 3)], model)).toEqual([0, 1]);
  expect(linearize([], model)).toEqual([]);
});
