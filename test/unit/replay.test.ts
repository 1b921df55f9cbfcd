/** What is printed to try a law again is read by the command as what it was tried with. */
import { expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { laws, runContract } from "../contract/index.ts";
import { replayOf } from "../contract/replay.ts";

const law = laws.find(({ id }) => id === "R7");
const target = createMock().fetch;
if (law === undefined) throw new Error("There is no law R7.");

test("every choice that was made is said, and none that was not", () => {
  expect(replayOf(law, { target })).toBe("heygen-contract --laws R7 --seed 1 --rules guide");
  expect(replayOf(law, { target: "http://127.0.0.1:1", budget: Infinity })).toBe(
    "heygen-contract --base-url http://127.0.0.1:1 --laws R7 --seed 1 --rules guide",
  );
  const all = {
    target,
    baseUrl: "http://127.0.0.1:1/api;x",
    seed: 5,
    rules: "live",
    effects: "rw",
    budget: 3,
    mode: "open",
    judges: ["generated", "hyperjump"],
    runs: 7,
    timeoutMs: 1500,
  } as const;
  expect(replayOf(law, all, "0:1")).toBe(
    "heygen-contract --base-url 'http://127.0.0.1:1/api;x' --laws R7 --seed 5 --rules live --effects rw --budget 3 " +
      "--mode open --judges generated,hyperjump --runs 7 --timeout 2 --path 0:1",
  );
});

test("a law that needs more than the default to be tried is tried again by its line", async () => {
  // Nothing is refused here, and there is no control API.
  const lax = async (request: Request): Promise<Response> => {
    if (request.url.includes("/__mock/")) return new Response(null, { status: 404 });
    const answer = await target(request);
    return answer.status === 400 ? Response.json({ data: {} }) : answer;
  };
  const common = { target: lax, judges: ["generated"], laws: ["R7"] } as const;
  const { results } = await runContract({ ...common, effects: "rw" });
  const finding = results.find(({ outcome }) => outcome === "violated")?.finding;
  expect(finding?.replay).toContain("--laws R7 --seed 1 --rules guide --effects rw --judges generated");
});
