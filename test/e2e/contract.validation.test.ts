/** The laws about requests: the mock keeps them, and each can be broken. */

import { afterAll, describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import { coverage, runContract } from "../contract/index.ts";
import { describeSaboteurs } from "../support/planted.ts";

const mock = createMock({ frozen: true });
afterAll(() => mock.close());

const judges = ["generated", "hyperjump"] as const;

describe("the mock keeps every law of validation", () => {
  test("in process, at every site of the contract", async () => {
    const report = await runContract({ target: mock.fetch, laws: ["validation"], judges });
    expect(report.results.filter(({ outcome }) => outcome !== "held")).toEqual([]);
    expect(coverage(report).sites.unseen).toEqual([]);
    expect(coverage(report).sites.of).toBeGreaterThan(7000);
  }, 60_000);

  test("over TCP, quickly", async () => {
    const server = await listen(createMock({ frozen: true }), { port: 0 });
    const report = await runContract({ target: server.url, laws: ["validation"], runs: 3, judges });
    await server.close({ graceMs: 100 });
    // The length of a body can be made up in process alone.
    expect(
      report.results.filter(({ outcome }) => outcome !== "held").map(({ law, outcome }) => [law.id, outcome]),
    ).toEqual([["V16", "skipped"]]);
    expect(coverage(report).sites.unseen.length).toBeGreaterThan(1000);
  }, 60_000);
});

describeSaboteurs("validation", {
  told: {
    "text-longer-than-most": /site createSpeech body text maxLength violated was answered 200/,
    "another-param-named": /maxLength violated names voice_id, not text/,
    "half-of-a-refusal-is-done": /lists are not what they were before/,
    "longest-text-refused": /site createSpeech body text maxLength at the bound is allowed/,
    "unknown-field-taken": /additionalProperties violated was answered 200/,
    "two-of-one-taken": /two of a group violated was answered 200/,
    "type-guessed": /no tag violated was answered 200/,
    "caller-sets-what-is-not-theirs": /createAvatar keeps a id that was sent/,
    "number-from-text": /site createSpeech body speed type string violated was answered 200/,
    "number-with-a-zero": /limit type violated \("05"\) was answered 200/,
    "parameter-twice": /twice \(.*was answered 200/,
    "any-content-type": /with the type text\/plain was answered 200/,
    "array-for-object": /createAvatar names type in a body that has no fields/,
    "first-of-two-counts": /refuses type: .* behind a bad one/,
    "title-is-trimmed": /The title ".*" became/,
    "slash-in-an-id-breaks": /answered 500/,
    "slash-in-an-id-breaks-changes": /answered 500/,
    "large-body-read": /with a body of 4 GiB answered 400/,
    "declared-type-believed": /became application\/octet-stream/,
    "unknown-parameter-refused": /with zz_unknown=1 400/,
    "long-idempotency-key": /Idempotency-Key maxLength violated .* was answered/,
  },
});
