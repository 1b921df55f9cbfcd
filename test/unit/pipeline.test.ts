/** Answers that break the contract: told of, and sent all the same. Made by breaking the contract, as the mock keeps to it. */
import { afterEach, expect, test } from "vitest";
import { documentedErrors } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.ts";
import { handlers } from "../../mock/http/handlers.ts";
import { createMock } from "../../mock/index.ts";

const restored: (() => void)[] = [];
afterEach(() => {
  for (const restore of restored.splice(0)) restore();
});

/** Until the end of the test. */
function withChanged<Key extends PropertyKey, Value>(
  table: Readonly<Record<Key, Value>>,
  key: Key,
  value: Value,
): void {
  const was = table[key];
  const open = table as Record<Key, Value>;
  open[key] = value;
  restored.push(() => (open[key] = was));
}

async function violationsOf(
  path: string,
): Promise<{ readonly status: number; readonly violations: readonly unknown[] }> {
  const violations: unknown[] = [];
  const mock = createMock({ onViolation: (violation) => violations.push(violation) });
  const { status } = await mock.fetch(path, { headers: { "x-api-key": "k" } });
  await mock.close();
  return { status, violations };
}

test("an answer of another shape is told of with what is wrong", async () => {
  const errors = [{ instancePath: "/data", message: "must be a moon" }];
  const judge = Object.assign(() => false, { errors });
  withChanged(responses, "listVoices", { ...responses.listVoices, 200: judge as never });
  expect(await violationsOf("/v3/voices")).toEqual({
    status: 200,
    violations: [{ operation: "listVoices", status: 200, issues: JSON.stringify(errors) }],
  });
});

test("a refusal of another shape is told of as well", async () => {
  const errors = [{ instancePath: "/error", message: "must be a star" }];
  const judge = Object.assign(() => false, { errors });
  withChanged(responses, "getVideo", { ...responses.getVideo, 404: judge as never });
  expect(await violationsOf("/v3/videos/nobody")).toEqual({
    status: 404,
    violations: [{ operation: "getVideo", status: 404, issues: JSON.stringify(errors) }],
  });
});

test.each([
  ["code", responses.getVideo],
  ["status", {}],
])("a refusal whose %s the contract does not list is told of by its name", async (_, known) => {
  withChanged(documentedErrors, "getVideo", {});
  withChanged(responses, "getVideo", known);
  expect(await violationsOf("/v3/videos/nobody")).toEqual({
    status: 404,
    violations: [
      { operation: "getVideo", status: 404, issues: "The contract lists no code not_found for this status." },
    ],
  });
});

test("a failure inside is a 500, and told of as it was", async () => {
  const failure = new Error("no more voices");
  withChanged(handlers, "listVoices", () => {
    throw failure;
  });
  const failures: unknown[] = [];
  const mock = createMock({ onFailure: (error) => failures.push(error) });
  const answer = await mock.fetch("/v3/voices", { headers: { "x-api-key": "k" } });
  await mock.close();
  expect([answer.status, (await answer.json()).error.code]).toEqual([500, "internal_error"]);
  expect(failures).toEqual([failure]);
});

test("of what keeps to the contract nothing is told", async () => {
  expect(await violationsOf("/v3/voices")).toEqual({ status: 200, violations: [] });
  expect(await violationsOf("/v3/videos/nobody")).toEqual({ status: 404, violations: [] });
});
