/** How a run goes about its requests: a part of them where few runs are asked for, and several at a time over a network. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { Listening } from "../../mock/node/index.ts";
import { listen } from "../../mock/node/index.ts";
import { jsonOperations } from "../contract/ground.ts";
import type { Fetch, Report } from "../contract/index.ts";
import { runContract, saboteurs } from "../contract/index.ts";
import { createHttpTransport, reach } from "../contract/node/http.ts";
import { human } from "../contract/reporters/human.ts";
import { badTrials } from "../contract/sites/trials.ts";
import { fetchOver } from "../contract/transport.ts";

const judges = ["generated"] as const;
const outcomeOf = ({ results }: Report, id: string): Report["results"][number] | undefined =>
  results.find(({ law }) => law.id === id);

/** What is told of a run, without the time that it took. */
const told = ({ results, seen, requests }: Report): unknown => ({
  seen,
  requests,
  results: results.map(({ law, ...result }) => ({ ...result, law: law.id, ms: 0 })),
});

describe("a run with few runs", () => {
  test("tries a part of the sites, each keyword of each operation among them, and says how many of how many", async () => {
    const report = await runContract({ target: createMock().fetch, laws: ["V4", "V5", "V7", "V9"], runs: 5, judges });
    const sampled = outcomeOf(report, "V9")?.sampled;
    expect(sampled?.of).toBeGreaterThan(3000);
    expect(sampled?.tried).toBeLessThan((sampled?.of ?? 0) / 3);
    const kinds = new Map<string, string[]>();
    for (const { operation, how, key } of jsonOperations.flatMap(badTrials)) {
      const kind = `${operation} ${how}`;
      if (/ type | of a group| tag$|additionalProperties/.test(kind))
        kinds.set(kind, [...(kinds.get(kind) ?? []), key]);
    }
    expect(kinds.size).toBeGreaterThan(80);
    expect([...kinds].filter(([, keys]) => !keys.some((key) => key in report.seen)).map(([kind]) => kind)).toEqual([]);
    expect(human(report)).toMatch(/a sample, [\d,]+ of [\d,]+ of what is tried one by one .*V9 \d+ of [\d,]+/);
  }, 60_000);

  test("tries another part by another seed, and all of them by 25 runs", async () => {
    const run = (runs: number, seed: number): Promise<Report> =>
      runContract({ target: createMock().fetch, laws: ["V7"], runs, seed, judges });
    const [one, other, all] = [await run(5, 1), await run(5, 2), await run(25, 1)];
    expect(one.seen).not.toEqual(other.seen);
    expect(outcomeOf(all, "V7")?.sampled).toBeNull();
    expect(human(all)).not.toContain("a sample");
  });
});

describe("over a network", () => {
  const saboteur = saboteurs.find(({ id }) => id === "text-longer-than-most");
  let underWay = 0;
  let most = 0;
  const mock = createMock({ frozen: true });
  const counting =
    (fetch: Fetch): Fetch =>
    async (request) => {
      underWay += 1;
      most = Math.max(most, underWay);
      try {
        // What came at the same time is let in first.
        await new Promise((resolve) => setImmediate(resolve));
        return await fetch(request);
      } finally {
        underWay -= 1;
      }
    };
  let honest: Listening;
  let spoiled: Listening;
  beforeAll(async () => {
    honest = await listen({ ...mock, handle: counting(mock.handle) }, { port: 0 });
    spoiled = await listen(
      { ...mock, handle: saboteur?.side === "target" ? saboteur.wrap(mock.handle) : mock.handle },
      { port: 0 },
    );
  });
  afterAll(async () => {
    await honest.close({ graceMs: 100 });
    await spoiled.close({ graceMs: 100 });
  });

  test("attempts that do not touch each other are made together, and told of as in process", async () => {
    const laws = ["V1", "V10", "V20", "A1"];
    const inProcess = await runContract({ target: createMock({ frozen: true }).fetch, laws, runs: 5, judges });
    most = 0;
    const report = await runContract({ ...reach(honest.url), laws, runs: 5, judges });
    expect(most).toBeGreaterThan(4);
    expect(most).toBeLessThanOrEqual(32);
    expect(told(report)).toEqual(told(inProcess));
  }, 60_000);

  test("so are laws, which are told of in their order whichever ends first", async () => {
    const laws = ["I1", "P1", "P5", "P8", "I2"];
    const inProcess = await runContract({ target: createMock({ frozen: true }).fetch, laws, runs: 5, judges });
    most = 0;
    const report = await runContract({ ...reach(honest.url), laws, runs: 5, judges });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
    expect(told(report)).toEqual(told(inProcess));
  }, 60_000);

  test.each([
    ["one that is broken ends the run", { stopAtFirst: true }] as const,
    ["calls are counted", { budget: 5000 }] as const,
  ])(
    "laws are tried one by one where %s",
    async (_why, options) => {
      most = 0;
      await runContract({ ...reach(honest.url), laws: ["P1", "P5", "P8"], runs: 2, judges, ...options });
      expect(most).toBe(1);
    },
    60_000,
  );

  test("what is found is the same each time, and ends with the request that shows it", async () => {
    const find = (): Promise<Report> => runContract({ ...reach(spoiled.url), laws: ["V1"], judges });
    const [first, second] = [await find(), await find()];
    expect(told(first)).toEqual(told(second));
    const finding = outcomeOf(first, "V1")?.finding;
    expect(finding?.message).toContain("maxLength violated was answered 200");
    expect(finding?.curl.at(-1)).toContain("/v3/voices/speech");
    expect(finding?.replay).toContain(`--base-url ${spoiled.url} --laws V1`);
  }, 60_000);

  test("a connection that may have been closed meanwhile is not used again", async () => {
    let now = 0;
    const fetch = fetchOver(createHttpTransport({ now: () => now }));
    const ask = async (): Promise<number> => {
      const answer = await fetch(new Request(`${honest.url}/v3/users/me`, { headers: { "x-api-key": "mock_demo" } }));
      await answer.text();
      return answer.status;
    };
    now = 5000;
    expect(await ask()).toBe(200);
    const { port } = honest;
    await honest.close({ graceMs: 0 });
    honest = await listen(createMock(), { port });
    now += 1001;
    expect(await ask()).toBe(200);
  });
});
