/** The laws of clients: this project's client keeps them all, and each finds a client that does not. */
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { certifyClient, connectHeyGen, laws, passed, runContract } from "../contract/index.ts";
import { describeSaboteurs } from "../support/planted.ts";

const ids = laws.filter(({ group }) => group === "client").map(({ id }) => id);

describe("laws of clients", () => {
  test.each([1, 2, 3])("hold for this project's client, with seed %i", async (seed) => {
    const report = await certifyClient({ connect: connectHeyGen, seed });
    const fallen = report.results.filter(({ outcome }) => outcome !== "held");
    expect(fallen.map(({ law, outcome, finding }) => [law.id, outcome, finding?.message])).toEqual([]);
    expect(report.results.map(({ law }) => law.id)).toEqual(ids);
    expect(report.results.filter(({ requests }) => requests === 0).map(({ law }) => law.id)).toEqual(["K14"]);
  });

  describeSaboteurs("client");
});

describe("a run of the whole suite", () => {
  const mock = createMock();
  const target = async (request: Request): Promise<Response> => mock.fetch(request);

  test("certifies a client that it is given", async () => {
    const report = await runContract({ target, client: connectHeyGen, laws: ["client", "D6"], runs: 2 });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(report.results.map(() => "held"));
  });

  test("says that laws of clients need one, and of twins another target", async () => {
    const report = await runContract({ target, laws: ["K4", "D6", "D8"] });
    expect(report.results.map(({ law, outcome, reason }) => [law.id, outcome, reason])).toEqual([
      ["D6", "skipped", "it needs a client"],
      ["D8", "skipped", "it needs a twin of the target, with a control API"],
      ["K4", "skipped", "it needs a client"],
    ]);
    expect(passed(report, { strict: true })).toBe(true);
  });
});
