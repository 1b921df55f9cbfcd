/** A run with a time limit says of what it could not try that it was not tried. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { LawResult } from "../contract/index.ts";
import { runContract } from "../contract/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A law of a whole list, on a target that takes 15 ms for each request. */
async function tryFor(timeMs: number): Promise<LawResult | undefined> {
  const mock = createMock({ frozen: true });
  const target = async (request: Request): Promise<Response> => {
    await vi.advanceTimersByTimeAsync(15);
    return mock.fetch(request);
  };
  const { results } = await runContract({ target, laws: ["L1"], judges: ["generated"], timeMs });
  return results[0];
}

test("a property that could not end its first run was skipped, and is not a premise that never held", async () => {
  expect(await tryFor(100)).toMatchObject({ outcome: "skipped", reason: "the time is up", met: 0 });
});

test("one that had time held", async () => {
  expect(await tryFor(3_600_000)).toMatchObject({ outcome: "held", reason: null });
});
