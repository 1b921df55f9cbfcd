/**
 * A group of laws, tried twice: on the mock, where each must hold and none may have had nothing to try, and with each
 * saboteur of the group before the mock or around the client, whom the law that it was planted for must find.
 */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuleSetName } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Fetch, Group, Law, LawResult } from "../contract/index.ts";
import { connectHeyGen as client, isStanding, laws, plant, runContract, saboteurs } from "../contract/index.ts";
import { judgesOf } from "../contract/verifySuite.ts";

const mocks = { guide: createMock(), live: createMock({ rules: "live" }) };

const askOf =
  (rules: RuleSetName): Fetch =>
  async (request) =>
    mocks[rules].fetch(request);

function isDue(law: Law, rules: RuleSetName): boolean {
  return isStanding(law) || law.rules === undefined || law.rules === rules;
}

export function describeGroup(group: Group): void {
  describe(`laws of ${group}`, () => {
    let stop: () => Promise<void>;
    let url: string;
    beforeAll(async () => {
      const server = await listen(createMock(), { port: 0 });
      url = server.url;
      stop = () => server.close({ graceMs: 100 });
    });
    afterAll(() => stop());

    test.each(["in process", "over TCP", "in process, by the rules of the live service"])(
      "hold %s, and none had nothing to try",
      async (where) => {
        const rules = where.includes("live") ? "live" : "guide";
        const target = where === "over TCP" ? url : askOf(rules);
        // Another way to the same mock must not be told from this one.
        const { results } = await runContract({ target, twin: target, client, laws: [group], runs: 8, rules });
        const wrong = results.filter(({ law, outcome }) => outcome !== (isDue(law, rules) ? "held" : "skipped"));
        expect(wrong.map(({ law, outcome, finding }) => [law.id, outcome, finding?.message])).toEqual([]);
      },
      60_000,
    );

    describeSaboteurs(group);
  });
}

export interface SaboteursOptions {
  /** What the report says of one, by its id; default: anything. */
  readonly told?: Readonly<Record<string, RegExp>>;
  /** Laws of which each must have a saboteur. Default: all of the group. */
  readonly of?: (law: Law) => boolean;
}

/** Each saboteur of a group is found by the law that it was planted for. */
export function describeSaboteurs(group: Group, { told = {}, of = () => true }: SaboteursOptions = {}): void {
  const planted = saboteurs.filter((each) => each.group === group);

  test("have each a saboteur", () => {
    const found = new Set(saboteurs.map(({ law }) => law));
    const own = laws.filter((law) => law.group === group && of(law)).map(({ id }) => id);
    expect(own.filter((id) => !found.has(id))).toEqual([]);
  });

  test.each(planted.map((each) => [each.law, each.id, each] as const))("%s finds %s", async (law, id, saboteur) => {
    const { rules = "guide", seenBy = [] } = saboteur;
    const honest = { target: askOf(rules), client };
    const chosen = { laws: [law, ...seenBy], rules, judges: judgesOf(law) };
    const { results } = await runContract({ ...plant(saboteur, honest), twin: honest.target, ...chosen });
    expect(findingOf(results, law)).toEqual(["violated", expect.stringMatching(told[id] ?? /\w/)]);
  });
}

function findingOf(results: readonly LawResult[], id: string): readonly unknown[] {
  const { outcome, finding } = results.find(({ law }) => law.id === id) ?? {};
  return [outcome, finding?.message];
}
