/** What is refused before anything is sent, by the commands and by the functions, called in this process. */
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { ContractOptions, DriftOptions } from "../contract/index.ts";
import { connectHeyGen, plant, runContract, saboteurs, takeDrift, verifySuite } from "../contract/index.ts";
import { drift } from "../contract/node/drift.ts";
import { run } from "../contract/node/run.ts";
import type { Command } from "../contract/node/types.ts";
import { UsageError } from "../contract/node/types.ts";
import { verifySuite as verifyCommand } from "../contract/node/verifySuite.ts";

const nobody = ["--base-url", "http://127.0.0.1:1"];
const target = createMock({ frozen: true }).fetch;

/** What a command refuses to do its work for. */
async function refusal(command: Command, args: readonly string[], environment = {}): Promise<string> {
  const error: unknown = await command.run({ args, environment }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
}

describe("a key that no header can hold", () => {
  const unusable = ["sk_secret_123\nfoo", "sk_secret_123\u0001", "sk_secret_123é", "sk secret_123"];

  test.each([run, drift, verifyCommand])("is refused by command %#, which does not say it", async (command) => {
    for (const key of unusable) {
      expect(await refusal(command, [...nobody, "--key", key])).toBe("--key must be printable ASCII without spaces");
      expect(await refusal(command, nobody, { HEYGEN_API_KEY: key })).toBe(
        "HEYGEN_API_KEY must be printable ASCII without spaces",
      );
    }
    expect(await refusal(command, [...nobody, "--key", " "])).toBe("--key must not be empty");
  });

  test("is refused by the functions", async () => {
    for (const key of unusable)
      for (const refused of [runContract({ target, key }), takeDrift({ target, key }), verifySuite({ target, key })])
        await expect(refused).rejects.toThrow(new RangeError("key must be printable ASCII without spaces."));
  });

  test("is none where it is blank, as an unset secret of a CI is", async () => {
    const environment = { HEYGEN_API_KEY: " \n" };
    expect(await refusal(drift, nobody, environment)).toBe("--key is missing; HEYGEN_API_KEY is read, too");
  });
});

describe("laws and saboteurs", () => {
  test.each([
    ["A1,-A1", "Nothing is left of the laws A1,-A1."],
    [",", "An empty name is no law and no group. Groups: harness, "],
    ["A1,", "An empty name is no law and no group. Groups: harness, "],
    ["A1,-", "An empty name is no law and no group. Groups: harness, "],
  ])("of %s there are none", async (laws, words) => {
    expect(await refusal(run, [...nobody, "--laws", laws])).toContain(words);
    expect(await refusal(run, ["--list", "--laws", laws])).toContain(words);
    await expect(runContract({ target, laws: laws.split(",") })).rejects.toThrow(words);
  });

  test("without a name are none either", async () => {
    expect(await refusal(verifyCommand, ["--list", "--saboteurs", "auth,"])).toBe(
      "--saboteurs has an empty name; see heygen-contract verify-suite --list.",
    );
  });
});

describe("a path", () => {
  const follow = (laws: readonly string[] | undefined, path: string): ReturnType<typeof runContract> =>
    runContract({ target, laws, path, runs: 2, judges: ["generated"] } as ContractOptions);

  test.each(["abc", "-1", "x", "1:", "1 :2", "0x1", "99999999999:0"])("is not %s", async (path) => {
    const words = "path must be numbers with colons between them, as a report tells it.";
    await expect(follow(["P3"], path)).rejects.toThrow(new RangeError(words));
    expect(await refusal(run, [...nobody, "--laws", "P3", `--path=${path}`])).toBe(words);
  });

  test.each(["999:999", "0:999:3"])("that leads to nothing that can be tried, like %s, is refused", async (path) => {
    const words = `path ${path} leads to no example of P3, with this seed.`;
    await expect(follow(["P3"], path)).rejects.toThrow(new RangeError(words));
  });

  test("is for one law, which generates values", async () => {
    const one = new RangeError(
      "path leads through the values of one law: choose that one, as the report does that tells it.",
    );
    for (const laws of [undefined, ["paging"], ["P3", "P5"], ["S1"]])
      await expect(follow(laws, "0")).rejects.toThrow(one);
    await expect(follow(["P1"], "0")).rejects.toThrow(
      new RangeError("P1 generates no values that path could lead through."),
    );
  });

  test("of a report leads to the counterexample that it tells", async () => {
    const saboteur = saboteurs.find(({ law, side }) => law === "P3" && side === "target");
    const planted = { ...plant(saboteur!, { target, client: connectHeyGen }), judges: ["generated"] } as const;
    const [found] = (await runContract({ ...planted, laws: ["P3"] })).results;
    const { path = "", value } = found?.finding?.counterexample ?? {};
    const [again] = (await runContract({ ...planted, laws: ["P3"], path })).results;
    expect([again?.outcome, again?.finding?.counterexample]).toEqual(["violated", { path, value }]);
  });

  test("leads on in the example of the help", async () => {
    const [, id = "", seed, path = ""] = /--laws (\w+) --seed (\d+) --path ([\d:]+)$/m.exec(run.help) ?? [];
    const options = { target, laws: [id], seed: Number(seed), path, judges: ["generated"] } as const;
    expect((await runContract(options)).results.map(({ outcome }) => outcome)).toEqual(["held"]);
  });
});

describe("the functions", () => {
  const address = "must be an http or https address without user, query or fragment";

  test.each([
    ["http://u:p@127.0.0.1:4394"],
    ["http://127.0.0.1:4394/?a=b"],
    ["http://127.0.0.1:4394/#a"],
    ["ftp://127.0.0.1"],
    ["foo"],
  ])("refuse %s, of which a part would be dropped", async (where) => {
    const refused = [
      runContract({ target: where }),
      runContract({ target, twin: where }),
      runContract({ target, baseUrl: where }),
      takeDrift({ target: where, key: "k" }),
      takeDrift({ target, mock: where, key: "k" }),
      verifySuite({ target: where }),
    ];
    for (const each of refused) await expect(each).rejects.toThrow(address);
  });

  // Node waits for 1 ms where it is to wait for longer than it can.
  test.each([0, -1, 2 ** 31, Infinity, Number.NaN])("refuse to wait for %d ms", async (timeoutMs) => {
    const words = new RangeError("timeoutMs must be a number of milliseconds from 1 to 600000.");
    await expect(runContract({ target, timeoutMs })).rejects.toThrow(words);
    await expect(takeDrift({ target, key: "k", timeoutMs })).rejects.toThrow(words);
  });

  test.each([
    [undefined, "verifySuite takes an object with target."],
    [{}, "verifySuite needs target."],
    [{ target, saboteurs: ["zz"] }, "saboteurs must be a list of saboteurs, as the export of that name is."],
    [{ target, saboteurs: [{ ...saboteurs[0], side: "left" }] }, "saboteurs must be a list of saboteurs"],
    [{ target, seeds: 0 }, "seeds must be a whole number, 1 or more."],
    [{ target, laws: ["A1"] }, "verifySuite has no option laws; it has target, baseUrl, key, "],
  ])("verifySuite refuses %j", async (options, words) => {
    const refused = verifySuite(options as never);
    await expect(refused).rejects.toThrow(RangeError);
    await expect(refused).rejects.toThrow(words);
  });

  test.each([
    [undefined, "takeDrift takes an object with target and key."],
    [{ key: "k" }, "takeDrift needs target."],
    [{ target }, "takeDrift needs key."],
    [{ target, key: "k", slowMs: "1" }, "slowMs must be a number of milliseconds."],
    [
      { target, key: "k", slow: 1 },
      "takeDrift has no option slow; it has target, baseUrl, key, mock, timeoutMs, slowMs.",
    ],
  ])("takeDrift refuses %j", async (options, words) => {
    const refused = takeDrift(options as unknown as DriftOptions);
    await expect(refused).rejects.toThrow(RangeError);
    await expect(refused).rejects.toThrow(words);
  });
});
