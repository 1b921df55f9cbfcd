/**
 * The control API answers nothing that its contract does not declare. Its router holds every answer against the
 * contract, refusals too, and in every suite what breaks it fails the test that saw it; here each operation is brought
 * to refuse, for each reason that there is before its handler is asked.
 */

import { describe, expect, test } from "vitest";
import contract from "../../generated/control/openapi.json" with { type: "json" };
import type { OperationId } from "../../generated/control/operations.ts";
import { operationMeta, operations } from "../../generated/control/operations.ts";
import { responses } from "../../generated/control/validators.ts";
import { freshApi } from "../support/api.ts";
import { checkedMock, describeTargets } from "../support/targets.ts";

interface Declared {
  readonly responses: Readonly<Record<string, object>>;
}

const paths = contract.paths as unknown as Readonly<Record<string, Readonly<Record<string, Declared>>>>;
const ids = Object.keys(operations) as OperationId[];
/** Anybody posts to an inbox, with a query and credentials that are not meant for the mock. */
const keyed = ids.filter((id) => id !== "postToInbox");
const withBody = ids.filter((id) => operationMeta[id].body !== null);
const values: Readonly<Record<string, string>> = { number: "1", name: "hooks" };

/** What else the call must have, so that nothing else is refused. */
const taken: Readonly<Partial<Record<OperationId, { readonly query?: string; readonly body?: unknown }>>> = {
  advanceClock: { body: { ms: 1 } },
  addFault: { body: { effect: { type: "reset" } } },
  addWebhookFault: { body: { kind: "drop" } },
  loadSnapshot: { body: checkedMock().mock.world("saved").save() },
  sendTestEvent: { body: { event_type: "avatar_video.success" } },
  setInboxAnswer: { body: {} },
  setLimits: { body: { concurrent_jobs: 1 } },
  setScenario: { body: { name: "happy" } },
  verifyRequests: { body: { match: {} } },
  waitForEvent: { query: "?event=video.completed" },
};

function declared(id: OperationId): readonly string[] {
  const { method, path } = operations[id];
  return Object.keys(paths[path]?.[method.toLowerCase()]?.responses ?? {});
}

describeTargets("a control call", (target) => {
  const refusal = async (id: OperationId, init: RequestInit = {}, query = ""): Promise<number> => {
    const { method, path } = operations[id];
    const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "nothing");
    const response = await target().fetch(place + query, { method, ...init });
    const body: unknown = await response.json();
    expect(declared(id)).toContain(String(response.status));
    const validate = responses[id][response.status];
    expect([validate?.(body), validate?.errors ?? null]).toEqual([true, null]);
    return response.status;
  };
  const sized = (size: number): RequestInit => ({
    headers: { "content-type": "application/json" },
    body: `{"x":"${"x".repeat(size)}"}`,
  });

  test.each(ids)("%s refuses a page of another origin as its contract says", async (id) => {
    expect(await refusal(id, { headers: { origin: "https://evil.example" } })).toBe(403);
  });

  test.each(keyed)(
    "%s refuses a key, a label and a parameter that it does not take as its contract says",
    async (id) => {
      const { query = "", body } = taken[id] ?? {};
      const init = (headers: Record<string, string>): RequestInit =>
        body === undefined
          ? { headers }
          : { headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
      expect(await refusal(id, init({ "x-api-key": "invalid_key" }), query)).toBe(401);
      expect(await refusal(id, init({ "x-mock-world": "w_nobody" }), query)).toBe(404);
      expect(await refusal(id, init({}), `${query === "" ? "?" : `${query}&`}nonsense=1`)).toBe(400);
    },
  );

  test.each(withBody.filter((id) => id !== "loadSnapshot"))("%s refuses a body over a megabyte", async (id) => {
    expect(await refusal(id, sized(1_100_000))).toBe(413);
  });

  test.each([
    ["{", "application/json"],
    ["[]", "application/json"],
    ["null", "application/json"],
    ["{}", "text/plain"],
    ['{"kind":"drop"}', "application/json"],
    ['{"name":"happy"}', "application/json"],
    ['{"ms":5}', "application/json"],
    ['{"match":{}}', "application/json"],
    ['{"event_type":"avatar_video.success"}', "application/json"],
    ['{"effect":{"type":"reset"}}', "application/json"],
  ])("with the body %s as %s is answered as the contract of each operation says", async (body, type) => {
    const own = freshApi(target());
    for (const id of withBody) {
      const { method, path } = operations[id];
      const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "nothing");
      const response = await own.fetch(place, { method, headers: { "content-type": type }, body });
      expect(declared(id)).toContain(String(response.status));
      await response.body?.cancel();
    }
  });
});

describe("the router", () => {
  test("tells of an answer that its contract does not declare", async () => {
    const { mock, problems } = checkedMock();
    const { "404": saved, ...rest } = responses.listWorlds;
    const table = responses as Record<string, Record<string, unknown>>;
    table["listWorlds"] = rest;
    try {
      await mock.fetch("/__mock/worlds", { headers: { "x-mock-world": "w_nobody" } });
    } finally {
      table["listWorlds"] = { ...rest, "404": saved };
    }
    expect(problems).toEqual([{ operation: "listWorlds", status: 404, issues: "The contract lists no such status." }]);
  });
});
