/** The laws about answers: the mock keeps them, and each can be broken. */

import { afterAll, describe, expect, test } from "vitest";
import { responses } from "../../generated/validators.ts";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import { contract } from "../contract/document.ts";
import type { Fetch } from "../contract/index.ts";
import { connectHeyGen, plant, runContract, saboteurs } from "../contract/index.ts";
import { telling } from "../contract/saboteurs/kit.ts";
import { describeSaboteurs } from "../support/planted.ts";

const mock = createMock({ frozen: true });
afterAll(() => mock.close());

const laws = ["schema", "harness"];

describe("the mock keeps every law of schemas and judges", () => {
  test("in process, before all judges", async () => {
    const { results } = await runContract({ target: mock.fetch, laws: [...laws, "V10"] });
    expect(results.filter(({ outcome }) => outcome !== "held")).toEqual([]);
    expect(results.length).toBeGreaterThan(18);
  }, 60_000);

  test("where a list goes on over pages, whose tokens hold an instant", async () => {
    const { results } = await runContract({ target: mock.fetch, laws: ["S14"], seed: 71_288, judges: ["generated"] });
    expect(results.map(({ outcome, finding }) => [outcome, finding])).toEqual([["held", null]]);
  }, 60_000);

  test("by the rules of the live service", async () => {
    const live = createMock({ frozen: true, rules: "live" });
    const { results } = await runContract({ target: live.fetch, laws, runs: 5, rules: "live", judges: ["generated"] });
    const others = results.filter(({ outcome }) => outcome !== "held");
    expect(others.map(({ law, outcome, reason }) => [law.id, outcome, reason])).toEqual([
      ["Z5", "skipped", "it needs the judge hyperjump"],
      ["Z6", "skipped", "it needs the judge prism"],
    ]);
  }, 60_000);

  test("over TCP, quickly", async () => {
    const server = await listen(createMock({ frozen: true }), { port: 0 });
    const judges = ["generated", "hyperjump"] as const;
    const { results } = await runContract({ target: server.url, laws, runs: 5, judges });
    await server.close({ graceMs: 100 });
    expect(results.filter(({ outcome }) => outcome !== "held").map(({ law, outcome }) => [law.id, outcome])).toEqual([
      ["Z6", "skipped"],
    ]);
  }, 60_000);
});

describeSaboteurs("schema", {
  // S8 is about the contract alone.
  of: ({ id }) => id !== "S8",
  told: {
    "undeclared-status": /answered 418/,
    "wrong-content-type": /content type text\/html/,
    "has-more-as-text": /has_more/,
    "unknown-property": /surplus/,
    "429-without-when": /Retry-After/,
    "required-dropped": /lacks has_more/,
    "address-with-a-blank": /is no uri/,
    "created-at-in-ms": /are no seconds/,
    "enum-value-invented": /paused/,
    "duplicate-key": /changes when it is read/,
    "400-for-404": /answered 400 where/,
    "another-default": /speed default makes a difference/,
    "no-blanks": /order of fields makes a difference/,
    "example-refused": /The example avatar_with_callback of createVideo was answered 400/,
    "link-leads-nowhere": /The link GetVideo of createVideo leads/,
  },
});

/** The mock behind a saboteur. */
function sabotaged(id: string): Fetch {
  const saboteur = saboteurs.find((each) => each.id === id);
  if (saboteur === undefined) throw new Error(`There is no saboteur ${id}.`);
  return plant(saboteur, { target: mock.fetch, client: connectHeyGen }).target;
}

test("Z6 sees a request that is done and that Prism would not have let through", async () => {
  const target = sabotaged("limit-zero-taken");
  const { results } = await runContract({ target, laws: ["Z6", "V10"], judges: ["generated", "prism"] });
  const { finding } = results.find(({ law }) => law.id === "Z6") ?? {};
  expect(finding?.message).toMatch(/Prism refuses it/);
});

test("S4 rests in open mode, where a property more is no violation", async () => {
  const target = sabotaged("unknown-property");
  const { results } = await runContract({ target, laws: ["S3", "S4", "V18"], judges: ["generated"], mode: "open" });
  expect(results.map(({ law, outcome }) => [law.id, outcome])).toEqual([
    ["V18", "held"],
    ["S4", "skipped"],
    ["S3", "held"],
  ]);
});

test("S8 sees an example that is not true", async () => {
  const schema = contract.components.schemas["VideoStatus"] as { examples?: unknown[] };
  const honest = schema.examples;
  schema.examples = ["paused"];
  const { results } = await runContract({ target: mock.fetch, laws: ["S8"], judges: ["generated"] });
  if (honest === undefined) delete schema.examples;
  else schema.examples = honest;
  expect(results[0]?.finding?.message).toContain("VideoStatus has an example that does not fit");
});

describe("a validator that lets everything pass", () => {
  async function withLaxValidator<T>(work: () => Promise<T>): Promise<T> {
    const table = responses.getCurrentUser as Record<string, unknown>;
    const honest = table["200"];
    table["200"] = () => true;
    return work().finally(() => {
      table["200"] = honest;
    });
  }

  test("is found blind before anything is tried, and nothing is", async () => {
    const { results } = await withLaxValidator(() => runContract({ target: mock.fetch, laws: ["Z3", "A1"] }));
    expect(results.map(({ law, outcome, reason }) => [law.id, outcome, reason])).toEqual([
      ["Z3", "broken", expect.stringContaining("The judge generated is blind")],
      ["A1", "skipped", "Z3 is broken"],
    ]);
  });

  test("is contradicted by Hyperjump: a matter of the harness, and no pass", async () => {
    const target = telling(/users\/me$/, (body) => void (body.data = 5))(mock.fetch);
    const judges = ["generated", "hyperjump"] as const;
    const { results } = await withLaxValidator(() => runContract({ target, laws: ["Z5", "S3", "V18"], judges }));
    const disagreed = results.find(({ law }) => law.id === "Z5");
    expect(disagreed?.finding?.message).toContain("getCurrentUser, 200: generated takes it, hyperjump refuses it");
  });
});
