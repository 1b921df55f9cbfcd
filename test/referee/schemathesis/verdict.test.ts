import { expect, test } from "vitest";
import { accepted } from "./ledger.ts";
import { readReport } from "./read.ts";
import { verdictOf } from "./verdict.ts";

const phases = ["examples", "coverage", "fuzzing", "stateful"];

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A line of a report: one request, and the check that failed for it if any. */
function line(phase: string, check?: string, { status, body }: Answer = { status: 200, body: {} }): string {
  const failure = { operation: "POST /v3/videos", message: "Valid data should have been accepted" };
  const failed = check === undefined ? [] : [{ name: check, status: "failure", failure_info: { failure } }];
  const content = { $base64: Buffer.from(JSON.stringify(body)).toString("base64") };
  const recorder = {
    checks: { c1: [{ name: "not_a_server_error", status: "success" }, ...failed] },
    interactions: { c1: { response: { status_code: status, content } } },
  };
  return JSON.stringify({ ScenarioFinished: { phase, status: "x", recorder } });
}

const verdict = (...lines: readonly string[]): { readonly text: string; readonly isGood: boolean } =>
  verdictOf(readReport([...phases.map((phase) => line(phase)), ...lines].join("\n")), accepted);

const refusal = (message: string, code = "invalid_parameter"): Answer => ({
  status: 400,
  body: { error: { code, message, param: "avatar_id", doc_url: null } },
});

test("a report without findings is good, and says what was tried", () => {
  expect(verdict()).toEqual({ isGood: true, text: "4 requests in examples, coverage, fuzzing, stateful." });
});

test("a finding that the ledger has a reason for is told with it", () => {
  const { text, isGood } = verdict(
    line("fuzzing", "positive_data_acceptance", refusal("No look has the id given in avatar_id.")),
  );
  expect([isGood, text]).toEqual([true, expect.stringContaining("1 × unknown id: Whether a thing exists")]);
});

test.each([
  ["another reason", "positive_data_acceptance", refusal("avatar_id is too long.")],
  ["another code", "positive_data_acceptance", refusal("No look has the id given in avatar_id.", "internal_error")],
  ["another check", "not_a_server_error", { status: 500, body: {} }],
  ["an acceptance of what is wrong", "negative_data_rejection", { status: 200, body: { data: {} } }],
  ["another answer to a wrong method", "unsupported_method", { status: 200, body: {} }],
])("a finding with %s fails", (_, check, answer) => {
  const { text, isGood } = verdict(line("coverage", check, answer));
  expect([isGood, text]).toEqual([
    false,
    expect.stringContaining(`NOT in the ledger, 1 × ${check} of POST /v3/videos`),
  ]);
});

test("a phase that did not run, a report of nothing and an error of the tool fail", () => {
  expect(verdictOf(readReport(line("examples")), accepted)).toMatchObject({
    isGood: false,
    text: expect.stringContaining("Not tried: stateful.") as string,
  });
  expect(verdictOf(readReport(""), accepted).isGood).toBe(false);
  expect(verdict(JSON.stringify({ NonFatalError: { info: "boom" } }))).toMatchObject({
    isGood: false,
    text: expect.stringContaining("boom") as string,
  });
});

test("each line of the ledger has a day and a reason, and an id of its own", () => {
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(accepted.length);
  for (const { since, reason } of accepted) {
    expect(since).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(reason.length).toBeGreaterThan(20);
  }
});
