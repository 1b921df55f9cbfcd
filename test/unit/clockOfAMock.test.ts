/** What is taken for a mock is written to without being asked, so that nothing else may be taken for one. */
import { expect, test } from "vitest";
import { runContract } from "../contract/index.ts";

const claims: readonly unknown[] = [
  null,
  [],
  {},
  { now: "2026-01-05T10:00:00.000Z" },
  { now: "2026-01-05T10:00:00.000Z", now_ms: 5 },
  { now: "soon", now_ms: 5 },
];

test.each(claims.map((data) => [data] as const))(
  "a target whose clock is %j has no control API, and nothing is written to it",
  async (data) => {
    const methods = new Set<string>();
    const target = async ({ method }: Request): Promise<Response> => {
      methods.add(method);
      return Response.json({ data, has_more: false });
    };
    const { effects } = await runContract({
      target,
      laws: ["errors", "auth", "paging"],
      judges: ["generated"],
      runs: 3,
    });
    expect(effects).toBe("ro");
    expect(methods).not.toContain("PUT");
  },
);
