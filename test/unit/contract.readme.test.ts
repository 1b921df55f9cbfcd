/** What the README's chapter on the contract suite shows is what the suite does. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { connectHeyGen } from "../contract/adapters/heygen.ts";
import * as contract from "../contract/index.ts";
import { reporters, runContract } from "../contract/index.ts";
import { examplesOf, run } from "../support/examples.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const chapter = "The contract suite";

describe("a report", () => {
  const mock = createMock({ frozen: true });
  /** A service that takes one operation's missing key for a matter of permission. */
  const faulty = async (request: Request): Promise<Response> => {
    const answer = await mock.fetch(request);
    const isAsked = request.method === "GET" && new URL(request.url).pathname === "/v3/voices";
    return isAsked && answer.status === 401 ? new Response(answer.body, { status: 403 }) : answer;
  };

  test("looks as the README shows it", async () => {
    const [, shown = ""] = /^### Reading a report\n\n```\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const report = await runContract({ target: faulty, laws: ["auth"], effects: "ro" });
    const withoutCounts = (text: string): string => text.replace(/[\d,]+ requests in [\d.]+ s$/m, "… requests");
    expect(withoutCounts(reporters.human(report))).toBe(withoutCounts(shown));
  });
});

describe("the examples", () => {
  const ofCertifying = examplesOf(readme, chapter).filter(({ code }) => code.includes("certifyClient"));

  test("of certifying a client says what it prints", async () => {
    expect(ofCertifying).toHaveLength(1);
    const modules = { "heygen-v3/contract": contract, "./connect.js": { connect: connectHeyGen } };
    for (const example of ofCertifying) expect(await run(example, { modules })).toEqual(example.says);
  });
});
