/** Targets that are odd before any law is: statuses that HTTP does not know, addresses of somebody else. */
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { Transport } from "../contract/index.ts";
import { runContract, takeDrift } from "../contract/index.ts";
import { openTarget } from "../contract/target.ts";
import { fetchOver } from "../contract/transport.ts";

describe.each([99, 199, 600, 999])("a target that answers with the status %d", (status) => {
  const target: Transport = {
    exchange: async () => ({
      status,
      statusText: "Odd",
      headers: new Headers({ "content-type": "application/json" }),
      bytes: new TextEncoder().encode("{}"),
    }),
  };
  const baseUrl = "http://target.test";

  test("has answered: laws are tried, and say with what", async () => {
    const report = await runContract({ target, baseUrl, laws: ["A1", "P2", "S1"], judges: ["generated"] });
    expect(report.results.map(({ law, outcome }) => `${law.id} ${outcome}`)).toEqual([
      "A1 violated",
      "P2 violated",
      "S1 violated",
    ]);
    for (const { finding } of report.results) expect(finding?.message).toContain(` answered ${status}`);
  });

  test("has drifted", async () => {
    const { drifts } = await takeDrift({ target, baseUrl, key: "k" });
    expect(drifts).toContainEqual(
      expect.objectContaining({ kind: "status", got: expect.stringContaining(`${status} instead of 200`) }),
    );
  });

  test("is told as that where a Response would be made of it", async () => {
    const words = `the status ${status} was answered, which HTTP does not know`;
    for (const where of [target, fetchOver(target)]) {
      const { send } = await openTarget({ where, baseUrl, key: "k" });
      await expect(send(new Request(`${baseUrl}/v3/voices`))).rejects.toThrow(words);
    }
  });
});

test("A proxy that hides its name from the mock behind it is told to leave it", async () => {
  const mock = createMock({ frozen: true });
  const proxy = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    return mock.fetch(new Request(`http://127.0.0.1:4394${pathname}${search}`, request));
  };
  const report = await runContract({
    target: proxy,
    baseUrl: "http://proxy.test",
    laws: ["I9"],
    judges: ["generated"],
  });
  expect(report.results[0]?.finding?.message).toBe(
    "Nothing is sent to http://127.0.0.1:4394. Where that is this target behind a proxy, let the proxy keep the header Host, or start the mock with --public-url http://proxy.test.",
  );
});
