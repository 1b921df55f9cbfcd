/** What a run says of its standing laws does not depend on which judge was ready first. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { Exchange } from "../contract/exchange.ts";
import { runContract } from "../contract/index.ts";
import type { Hearing } from "../contract/judges/index.ts";
import { openJudges } from "../contract/judges/index.ts";
import type { StandingLaw } from "../contract/law.ts";
import { createWatch } from "../contract/watch.ts";

const evenly: StandingLaw = {
  id: "T0",
  group: "harness",
  sentence: "Every status is even.",
  premise: "There was a status that is not 404.",
  judge: ({ status }) => (status === 404 ? undefined : status % 2 === 0 ? null : `${status} is odd.`),
};

const unheard: Hearing = { request: null, answer: null, prism: null };

const exchangeOf = (status: number): Exchange => ({
  operation: "getVideo",
  request: { method: "GET", path: "/v3/videos/one", headers: {}, body: null },
  status,
  headers: new Headers(),
  text: "",
  body: undefined,
  showsKey: false,
});

test("in whatever order exchanges are judged, the first one that broke a law is told", () => {
  const inSomeOrder = fc
    .array(fc.constantFrom(200, 201, 403, 404), { maxLength: 12 })
    .chain((statuses) =>
      fc.tuple(fc.constant(statuses), fc.shuffledSubarray([...statuses.keys()], { minLength: statuses.length })),
    );
  fc.assert(
    fc.property(inSomeOrder, ([statuses, order]) => {
      const watch = createWatch([evenly]);
      for (const at of order) watch.see(exchangeOf(statuses[at] as number), unheard, at);
      const first = statuses.findIndex((status) => status % 2 === 1);
      expect(watch.seen()[0]?.met).toBe(statuses.filter((status) => status !== 404).length);
      expect(watch.seen()[0]?.found?.at).toBe(first < 0 ? undefined : first);
    }),
  );
});

test("what only a judge in another thread sees is told, too, of the law that sent it", async () => {
  const mock = createMock();
  const target = async (request: Request): Promise<Response> => {
    const answer = await mock.fetch(request);
    // As the generated validators and Hyperjump see it, an answer is its status and its body.
    if (new URL(request.url).pathname === "/v3/users/me" && answer.ok) answer.headers.set("content-type", "text/plain");
    return answer;
  };
  const { results } = await runContract({ target, laws: ["S15", "D4"], runs: 3 });
  const told = results.find(({ law }) => law.id === "D4");
  expect([told?.outcome, told?.finding?.message]).toEqual([
    "violated",
    expect.stringContaining("Prism finds wrong with the 200 of getCurrentUser"),
  ]);
  expect(told?.finding?.replay).toContain("--laws D4,S15");
});

test("of several exchanges of a kind Prism is asked about the first, also where that takes longer to be judged", async () => {
  const { hear } = await openJudges();
  const text = JSON.stringify({ error: { code: "invalid_parameter", message: "No.", param: null, doc_url: null } });
  const refused = (body: string | null): Exchange => ({
    ...exchangeOf(400),
    operation: "stopVideoAgentSession",
    request: {
      method: "POST",
      path: "/v3/video-agents/one/stop",
      headers: { "content-type": "application/json", "x-api-key": "mock_demo" },
      body,
    },
    headers: new Headers({ "content-type": "application/json" }),
    text,
    body: JSON.parse(text),
  });
  const heard = await Promise.all([refused("{}"), refused(null)].map(hear));
  expect(heard.map(({ prism }) => prism?.operation)).toEqual(["stopVideoAgentSession", undefined]);
});
