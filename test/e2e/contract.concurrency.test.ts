import { expect, test } from "vitest";
import { linearize } from "../contract/linearizable.ts";
import { registerFrom } from "../contract/models/register.ts";
import { describeGroup } from "../support/planted.ts";

describeGroup("concurrency");

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
