/**
 * Laws of the contract suite, tried twice: on the mock, where all of them must hold and none may have had nothing to try,
 * and on a mock with a bug planted in front of it, which the law must find.
 */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Connect, ContractOptions, Group } from "../contract/index.ts";
import { laws, runContract } from "../contract/index.ts";

export { json } from "../contract/saboteurs/kit.ts";

export type Ask = (request: Request) => Promise<Response>;

/** Stands between the suite and the mock, and gets something wrong. */
export type Bug = (ask: Ask) => Ask;

export interface Planted {
  /** In front of the target. */
  readonly bug?: Bug;
  /** A client that gets something wrong. */
  readonly client?: Connect;
  /** The law whose requests are looked at, for a law that makes none of its own. */
  readonly seenBy?: string;
}

const alone = async (): Promise<{ readonly options: object; readonly close: () => Promise<void> }> => ({
  options: {},
  close: () => Promise.resolve(),
});

function mockAsk(mock: Mock): Ask {
  return async (request) => mock.fetch(request);
}

/** @param open what a run needs besides the target, and how to close it */
export function describeGroup(
  group: Group,
  bugs: Readonly<Record<string, Planted>>,
  open: () => Promise<{ readonly options: Partial<ContractOptions>; readonly close: () => Promise<void> }> = alone,
): void {
  const ids = laws.filter((law) => law.group === group).map(({ id }) => id);

  describe(`laws of ${group}`, () => {
    let stop: () => Promise<void>;
    let url: string;
    let besides: Partial<ContractOptions>;
    beforeAll(async () => {
      const { options, close } = await open();
      besides = options;
      const server = await listen(createMock(), { port: 0 });
      url = server.url;
      stop = async () => {
        await server.close({ graceMs: 100 });
        await close();
      };
    });
    afterAll(() => stop());

    test.each(["in process", "over TCP", "in process, by the rules of the live service"])("hold %s", async (where) => {
      const rules = where.includes("live") ? "live" : "guide";
      const target = where === "over TCP" ? url : mockAsk(createMock({ rules }));
      const { results } = await runContract({ ...besides, target, laws: [group], runs: 8, rules });
      const fallen = results.filter(({ outcome }) => outcome !== "held");
      expect(fallen.map(({ law, outcome, finding }) => [law.id, outcome, finding?.message])).toEqual([]);
    });

    test("have each a bug that it must find", () => {
      expect(Object.keys(bugs).toSorted()).toEqual(ids.toSorted());
    });

    test.each(Object.entries(bugs))("%s finds its bug", async (id, { bug = (ask) => ask, client, seenBy }) => {
      const target = bug(mockAsk(createMock()));
      const chosen = [id, ...(seenBy === undefined ? [] : [seenBy])];
      const { results } = await runContract({ ...besides, ...(client && { client }), target, laws: chosen, runs: 25 });
      const { outcome, finding } = results.find(({ law }) => law.id === id) ?? {};
      expect([outcome, finding?.message]).toEqual(["violated", expect.stringMatching(/\w/)]);
    });
  });
}

// Bugs change what is of any shape.
type Json = any;

/** An answer with other JSON; what is not JSON stays. */
export async function rewritten(answer: Response, change: (body: Json) => Json): Promise<Response> {
  const text = await answer.text();
  let body: Json;
  try {
    body = JSON.parse(text);
  } catch {
    return new Response(text === "" ? null : text, answer);
  }
  return new Response(JSON.stringify(change(body)), { status: answer.status, headers: answer.headers });
}
