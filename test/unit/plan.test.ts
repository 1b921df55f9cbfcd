import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  endedBy,
  heldBy,
  isTerminal,
  movedOn,
  type Outcome,
  type Plan,
  releasedAt,
  statusAt,
} from "../../mock/domain/plan.ts";

const completed: Outcome = { kind: "completed" };
const failed: Outcome = { kind: "failed", code: "rendering_failed", message: "No." };

const outcome = fc.constantFrom(completed, failed);
const plan: fc.Arbitrary<Plan> = fc
  .record({ wait: fc.option(fc.nat(100)), work: fc.option(fc.nat(100)), outcome })
  .map(({ wait, work, ...rest }) => ({
    createdAt: 1000,
    startsAt: wait === null ? null : 1000 + wait,
    endsAt: wait === null || work === null ? null : 1000 + wait + work,
    ...rest,
  }));
const instant = fc.integer({ min: 1000, max: 1300 });
const order = ["pending", "processing", "completed", "failed"];

describe("a plan", () => {
  const usual: Plan = { createdAt: 0, startsAt: 10, endsAt: 30, outcome: completed };

  test.each([
    [0, "pending"],
    [9, "pending"],
    [10, "processing"],
    [29, "processing"],
    [30, "completed"],
    [1e15, "completed"],
  ])("of 10 ms waiting and 20 ms work is at %i ms %s", (now, status) => {
    expect(statusAt(usual, now)).toBe(status);
  });

  test("without a start stays pending, without an end stays processing, whatever its outcome would be", () => {
    for (const end of [completed, failed]) {
      expect(statusAt({ ...usual, startsAt: null, endsAt: null, outcome: end }, 1e15)).toBe("pending");
      expect(statusAt({ ...usual, endsAt: null, outcome: end }, 1e15)).toBe("processing");
    }
  });

  test("only ever goes forward, and ends for good", () => {
    fc.assert(
      fc.property(plan, instant, instant, (any, a, b) => {
        const [before, after] = [statusAt(any, Math.min(a, b)), statusAt(any, Math.max(a, b))];
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
        if (isTerminal(before)) expect(after).toBe(before);
      }),
    );
  });

  test("ended by hand while it runs shows the given end from that instant on, and the same as before until then", () => {
    fc.assert(
      fc.property(plan, instant, outcome, instant, (any, now, end, at) => {
        fc.pre(!isTerminal(statusAt(any, now)));
        const ended = endedBy(any, now, end);
        expect(statusAt(ended, at)).toBe(at < now ? statusAt(any, at) : end.kind);
        expect(ended.createdAt).toBe(any.createdAt);
        expect(ended.startsAt as number).toBeLessThanOrEqual(ended.endsAt as number);
      }),
    );
  });

  test("held stays where it is, and goes on with the time that it had left when it is let go", () => {
    fc.assert(
      fc.property(plan, instant, fc.nat(100), instant, (any, now, pause, at) => {
        fc.pre(!isTerminal(statusAt(any, now)));
        const held = heldBy(any, now, "hand");
        expect(statusAt(held, at)).toBe(statusAt(any, Math.min(at, now)));
        const released = releasedAt(held, now + pause);
        expect(statusAt(released, Math.max(at, now) + pause)).toBe(statusAt(any, Math.max(at, now)));
      }),
    );
  });

  test("that has ended can no longer be held", () => {
    expect([heldBy(usual, 30, "hand"), heldBy(usual, 1e15, "reads")]).toEqual([usual, usual]);
  });

  test("is moved on by reads if these hold it, and neither by hand nor by time", () => {
    expect(statusAt(movedOn(heldBy(usual, 5, "reads"), 6), 6)).toBe("processing");
    for (const other of [usual, heldBy(usual, 5, "hand"), heldBy(usual, 15, "hand")])
      expect(movedOn(other, 20)).toBe(other);
  });
});

test("completed and failed are terminal, nothing else is", () => {
  expect((["pending", "processing", "completed", "failed"] as const).map(isTerminal)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
