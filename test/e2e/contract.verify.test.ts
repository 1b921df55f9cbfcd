/** The matrix of saboteurs: each is found, a harmless one is not, and the command says so. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { Listening } from "../../mock/node/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Saboteur } from "../contract/index.ts";
import { connectHeyGen, isStanding, isVerified, laws, plant, saboteurs, verifySuite } from "../contract/index.ts";
import { matrixReporters } from "../contract/reporters/matrix.ts";
import { runContractCommand } from "../support/contractCommand.ts";
import { isLong } from "../support/runs.ts";

const named = (...ids: readonly string[]): readonly Saboteur[] => saboteurs.filter(({ id }) => ids.includes(id));

const harmless = {
  id: "harmless",
  sentence: "Nothing is wrong.",
  group: "auth",
  law: "A1",
  side: "target",
  wrap: (honest) => honest,
} as const satisfies Saboteur;

const harmlessClient: Saboteur = {
  ...harmless,
  id: "harmless-client",
  group: "client",
  law: "K4",
  side: "client",
  wrap: (honest) => honest,
};

describe("saboteurs", () => {
  test("are sixty and more, each with a name and a sentence of its own, for a law that there is", () => {
    expect(saboteurs.length).toBeGreaterThan(150);
    expect(new Set(saboteurs.map(({ id }) => id)).size).toBe(saboteurs.length);
    for (const { id, sentence, law } of saboteurs) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(sentence).toMatch(/^[A-Za-z0-9"].*\.$/);
      expect(laws.map((each) => each.id)).toContain(law);
    }
  });

  test("are bugs by the rules of their law", () => {
    for (const { id, law: name, rules } of saboteurs) {
      const law = laws.find((each) => each.id === name);
      const its = law !== undefined && !isStanding(law) ? law.rules : undefined;
      expect([id, rules ?? its]).toEqual([id, its]);
      if (its === "live") expect([id, rules]).toEqual([id, "live"]);
    }
  });
});

test.each(["guide", "live"] as const)(
  "every saboteur is found, by the rules %s",
  async (rules) => {
    // A long run tries all with three seeds; that each is found by the law it was made for, the tests of its group try.
    const some = saboteurs.filter((each, at) => isLong || each.rules === rules || (rules === "guide" && at % 6 === 0));
    const matrix = await verifySuite({
      target: createMock({ rules }).fetch,
      rules,
      saboteurs: some,
      seeds: isLong ? 3 : 1,
      triesHonest: isLong,
    });
    expect(matrix.rows.filter(({ isKilled }) => !isKilled).map(({ saboteur }) => saboteur.id)).toEqual([]);
    expect(matrix.brokenAnyway).toEqual([]);
    for (const { laws: found, requests } of matrix.rows) expect([found.length > 0, requests > 0]).toEqual([true, true]);
  },
  1_800_000,
);

test("whoever does nothing wrong survives, and the suite is not verified by that", async () => {
  const matrix = await verifySuite({
    target: createMock().fetch,
    saboteurs: [harmless, harmlessClient, ...named("key-in-query", "client-retries-a-404")],
    seeds: 1,
    runs: 1,
    triesHonest: false,
  });
  expect(matrix.rows.map(({ saboteur, isKilled, laws: found }) => [saboteur.id, isKilled, found])).toEqual([
    ["harmless", false, []],
    ["harmless-client", false, []],
    ["key-in-query", true, ["A4"]],
    ["client-retries-a-404", true, ["K4"]],
  ]);
  expect(isVerified(matrix)).toBe(false);
  expect(matrixReporters.human(matrix)).toContain("Nobody found harmless: Nothing is wrong.");
  expect(matrixReporters.markdown(matrix)).toContain("| Nothing is wrong. | **nobody** |");
}, 60_000);

test("a law that mock or client breaks by itself finds nobody", async () => {
  const honest = { target: createMock().fetch, client: connectHeyGen };
  const { target } = plant(named("key-in-query")[0]!, honest);
  const { client } = plant(named("client-retries-a-404")[0]!, honest);
  const planted = named("scheme-in-lower-case", "client-drops-param");
  const matrix = await verifySuite({ target, client, saboteurs: planted, seeds: 1, runs: 1 });
  expect(matrix.brokenAnyway).toEqual(expect.arrayContaining(["A4", "K4"]));
  expect(matrix.rows.map(({ laws: found }) => found)).toEqual([["A3"], ["K11"]]);
  expect(isVerified(matrix)).toBe(false);
  expect(matrixReporters.human(matrix)).toContain("by themselves");
}, 60_000);

test("a saboteur of a law that the rules do not have is left out by these rules", async () => {
  const target = createMock({ rules: "live" }).fetch;
  const planted = named("signature-is-wrong", "key-in-query");
  const matrix = await verifySuite({ target, rules: "live", saboteurs: planted, seeds: 1, triesHonest: false });
  expect(matrix.rows.map(({ saboteur, isKilled }) => [saboteur.id, isKilled])).toEqual([["key-in-query", true]]);
}, 60_000);

test("a target without a control API cannot be verified with", async () => {
  const target = async (): Promise<Response> => Response.json({});
  await expect(verifySuite({ target })).rejects.toThrow(/control API/);
});

describe("heygen-contract verify-suite", () => {
  let server: Listening;
  beforeAll(async () => {
    server = await listen(createMock(), { port: 0 });
  });
  afterAll(() => server.close({ graceMs: 100 }));

  const verify = (...args: readonly string[]): ReturnType<typeof runContractCommand> =>
    runContractCommand(["verify-suite", "--base-url", server.url, "--seeds", "2", "--no-control-run", ...args]);

  test("tells over TCP who found whom, and ends with 0", async () => {
    const { code, stdout, stderr } = await verify("--saboteurs", "auth,list-doubles-an-item");
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/\[8\/8\] list-doubles-an-item found by P2 \(\d+ requests/),
    ]);
    expect(stdout).toMatch(/^found +target +auth +key-in-query +A4 +\d+ +\d+$/m);
    expect(stdout).toContain("8 of 8 saboteurs were found");
    expect(stdout).not.toContain("mock_demo");
  }, 60_000);

  test("puts saboteurs around the client as well, in the same table", async () => {
    const { code, stdout } = await verify("--saboteurs", "client-drops-param,client-loses-codes,key-in-query");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^found +client +client +client-drops-param +K11 +\d+ +\d+$/m);
    expect(stdout).toMatch(/^found +client +differential +client-loses-codes +\w+ +\d+ +\d+$/m);
    expect(stdout).toMatch(/^found +target +auth +key-in-query +A4 /m);
  }, 60_000);

  test("reports as JSON and Markdown", async () => {
    const json = await verify("--saboteurs", "basic-opens", "--report", "json", "--no-progress");
    expect(json.stderr).toBe("");
    const { rows } = JSON.parse(json.stdout) as { readonly rows: readonly unknown[] };
    expect(rows).toEqual([
      expect.objectContaining({ id: "basic-opens", side: "target", group: "auth", isKilled: true, laws: ["A1"] }),
    ]);
    const { stdout } = await verify("--saboteurs", "basic-opens", "--report", "markdown");
    expect(stdout).toMatch(/^\| target \| auth \| A Basic credential.* \| A1 \| \d+ \| \d+ \|$/m);
  }, 60_000);

  test("lists the saboteurs without asking anybody", async () => {
    const { code, stdout } = await runContractCommand(["verify-suite", "--list"]);
    expect([code, stdout.trim().split("\n").length]).toEqual([0, saboteurs.length]);
  });

  test.each([
    [["--saboteurs", "nobody"], 2, "There is no saboteur or group nobody"],
    [["--report", "xml"], 2, "--report must be one of human, json, markdown"],
    [["--seeds", "0"], 2, "--seeds must be a whole number from 1"],
    [["--base-url", "http://127.0.0.1:1"], 3, "does not answer"],
  ])("refuses %j with %i", async (args, code, told) => {
    const ended = await verify(...args);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([code, "", expect.stringContaining(told)]);
  });
});
