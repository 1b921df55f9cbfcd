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
  expect(replayOf(law, all, { path: "0:1" })).toBe(
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

test("a law about what others send is tried again with the one that sent it, and not without any", async () => {
  const telling = async (request: Request): Promise<Response> => {
    const answer = await target(request);
    if (answer.status !== 404 || request.url.includes("/__mock/")) return answer;
    return Response.json({ ...((await answer.json()) as object), debug: request.headers.get("x-api-key") }, answer);
  };
  const common = { target: telling, judges: ["generated"] } as const;
  const first = await runContract({ ...common, laws: ["A7", "errors"] });
  const replay = first.results.find(({ law: { id }, outcome }) => id === "A7" && outcome === "violated")?.finding
    ?.replay;
  const ids = /--laws (A7,\w+) /.exec(replay ?? "")?.[1]?.split(",") ?? [];
  expect(ids).toHaveLength(2);
  const again = await runContract({ ...common, laws: ids });
  expect(again.results.find(({ law: { id } }) => id === "A7")?.outcome).toBe("violated");
  await expect(runContract({ ...common, laws: ["A7", "S4"] })).rejects.toThrow(
    /^S4, A7: held against what other laws send, and nothing else\. Add one of those/,
  );
});
