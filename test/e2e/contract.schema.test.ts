/** The laws about answers: the mock keeps them, and each can be broken. */

import { afterAll, describe, expect, test } from "vitest";
import { responses } from "../../generated/validators.ts";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import { contract } from "../contract/document.ts";
import { runContract } from "../contract/index.ts";
import type { Plant } from "../support/sabotage.ts";
import { answering, headersOf, hearing, redirecting, refusal, telling } from "../support/sabotage.ts";

const mock = createMock({ frozen: true });
afterAll(() => mock.close());

const laws = ["schema", "harness"];

describe("the mock keeps every law of schemas and judges", () => {
  test("in process, before all judges", async () => {
    const { results } = await runContract({ target: mock.fetch, laws: [...laws, "V10"] });
    expect(results.filter(({ outcome }) => outcome !== "held")).toEqual([]);
    expect(results.length).toBeGreaterThan(18);
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

const reads = { method: "GET", path: /^\/v3\/avatars$/ };
const videos = { method: "GET", path: /^\/v3\/videos$/ };

/** Law → a bug, what drives requests past it, and what the report says. */
const bugs: readonly (readonly [law: string, plant: Plant, laws: readonly string[], told: RegExp])[] = [
  [
    "S1",
    answering((answer) => new Response(answer.body, { status: 418, headers: answer.headers }), reads),
    ["V18"],
    /answered 418/,
  ],
  [
    "S2",
    answering(
      (answer) => new Response(answer.body, { status: answer.status, headers: { "content-type": "text/html" } }),
      reads,
    ),
    ["V18"],
    /content type text\/html/,
  ],
  ["S3", telling((body) => void (body.has_more = "no"), videos), ["V18"], /has_more/],
  ["S4", telling((body) => void (body.surplus = 1), videos), ["V18"], /surplus/],
  [
    "S5",
    answering((answer) => {
      const headers = headersOf(answer);
      headers.delete("retry-after");
      return new Response(answer.body, { status: answer.status, headers });
    }),
    [],
    /Retry-After/,
  ],
  ["S6", telling((body) => void delete body.has_more, videos), ["V18"], /lacks has_more/],
  [
    "S7",
    telling((body) => {
      for (const each of body.data ?? []) if (each.preview_image_url) each.preview_image_url = "https://a b";
    }, reads),
    ["V18"],
    /is no uri/,
  ],
  [
    "S9",
    telling((body) => {
      for (const each of body.data ?? []) each.created_at *= 1000;
    }, reads),
    ["V18"],
    /are no seconds/,
  ],
  [
    "S10",
    telling((body) => {
      for (const each of body.data ?? []) each.status = "paused";
    }, reads),
    ["V18"],
    /paused/,
  ],
  [
    "S11",
    answering(async (answer) => new Response((await answer.text()).replace("{", '{"has_more":true,'), answer), videos),
    ["V18"],
    /changes when it is read/,
  ],
  [
    "S12",
    answering((answer) => (answer.status === 404 ? refusal(400, "invalid_parameter") : undefined)),
    [],
    /answered 400 where/,
  ],
  [
    "S13",
    hearing((body) => void (body.speed ??= 2), { path: /voices\/speech$/ }),
    [],
    /speed default makes a difference/,
  ],
  [
    "S14",
    answering((_, __, sent) => (sent.includes("\n") ? refusal(400, "invalid_parameter") : undefined), {
      method: "POST",
    }),
    [],
    /order of fields makes a difference/,
  ],
  [
    "S15",
    answering((_, __, sent) => (sent.includes("callback_id") ? refusal(400, "invalid_parameter") : undefined)),
    [],
    /The example avatar_with_callback of createVideo was answered 400/,
  ],
  [
    "S16",
    telling((body) => void (body.data.video_id += "x"), { method: "POST", path: /^\/v3\/videos$/ }),
    [],
    /The link GetVideo of createVideo leads/,
  ],
  [
    "Z6",
    redirecting((url) => {
      if (url.searchParams.get("limit") === "0") url.searchParams.set("limit", "1");
    }, videos),
    ["V10"],
    /Prism refuses it/,
  ],
];

test.each(bugs)("%s sees a bug that breaks it", async (law, plant, drivers, told) => {
  const judges = law === "Z6" ? (["generated", "prism"] as const) : (["generated"] as const);
  const { results } = await runContract({ target: plant(mock.fetch), laws: [law, ...drivers], judges });
  const result = results.find((each) => each.law.id === law);
  expect([law, result?.outcome, result?.finding?.message]).toEqual([law, "violated", expect.stringMatching(told)]);
  expect(result?.finding?.curl.length).toBeGreaterThan(0);
});

test("S4 rests in open mode, where a property more is no violation", async () => {
  const plant = telling((body) => void (body.surplus = 1), videos);
  const target = plant(mock.fetch);
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
    const target = telling((body) => void (body.data = 5), { path: /users\/me$/ })(mock.fetch);
    const judges = ["generated", "hyperjump"] as const;
    const { results } = await withLaxValidator(() => runContract({ target, laws: ["Z5", "S3", "V18"], judges }));
    const disagreed = results.find(({ law }) => law.id === "Z5");
    expect(disagreed?.finding?.message).toContain("getCurrentUser, 200: generated takes it, hyperjump refuses it");
  });
});
