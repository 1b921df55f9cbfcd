import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeClock, systemClock } from "../../mock/ports/clock.ts";
import { clockNow, lastInstant, moveClock, startClock } from "../../mock/world/clock.ts";

const real = fc.integer({ min: 0, max: 2 ** 45 });
const rate = fc.oneof(fc.constantFrom(0, 1, 60, 1_000_000), fc.double({ min: 0, max: 1000, noNaN: true }));

describe("a world's clock", () => {
  test("runs at its rate from where it was started", () => {
    const clock = startClock({ startAt: 5000, real: 100, rate: 60 });
    expect([100, 101, 1100].map((at) => clockNow(clock, at))).toEqual([5000, 5060, 65_000]);
  });

  test("stands still while its rate is 0", () => {
    fc.assert(
      fc.property(real, real, (start, later) => {
        expect(clockNow(startClock({ startAt: 7, real: start, rate: 0 }), start + later)).toBe(7);
      }),
    );
  });

  test("counts whole milliseconds", () => {
    expect(clockNow(startClock({ startAt: 0, real: 0, rate: 0.3 }), 9)).toBe(2);
  });

  test("never goes back: not when the machine's clock does, and not when it is told to", () => {
    fc.assert(
      fc.property(
        real,
        rate,
        fc.array(fc.record({ real, instant: real, rate }), { maxLength: 10 }),
        (start, first, moves) => {
          let clock = startClock({ startAt: start, real: start, rate: first });
          let latest = start;
          let last = start;
          for (const move of moves) {
            const at = Math.max(latest, move.real);
            latest = at;
            clock = moveClock(clock, { ...move, real: at });
            expect(clockNow(clock, at)).toBeGreaterThanOrEqual(last);
            expect(clockNow(clock, at)).toBeGreaterThanOrEqual(move.instant);
            expect(clockNow(clock, at - 1000)).toBeGreaterThanOrEqual(last);
            last = clockNow(clock, at);
          }
        },
      ),
    );
  });

  test("ends with the last year that has four digits", () => {
    expect(new Date(lastInstant).toISOString()).toBe("9999-12-31T23:59:59.999Z");
    fc.assert(
      fc.property(real, rate, (later, speed) => {
        const clock = startClock({ startAt: lastInstant - 5, real: 0, rate: speed });
        expect(clockNow(clock, later)).toBeLessThanOrEqual(lastInstant);
        expect(clockNow(moveClock(clock, { real: later, instant: lastInstant + later }), later)).toBe(lastInstant);
      }),
    );
  });

  test("goes on at its old rate after a move that names none", () => {
    const moved = moveClock(startClock({ startAt: 0, real: 0, rate: 3 }), { real: 10, instant: 500 });
    expect([clockNow(moved, 10), clockNow(moved, 20)]).toEqual([500, 530]);
  });
});

describe("the clocks behind it", () => {
  test("the machine's never goes back and the fake one goes where it is sent", () => {
    const system = systemClock();
    const readings = Array.from({ length: 100 }, () => system.now());
    expect(readings).toEqual(readings.toSorted((a, b) => a - b));
    const fake = fakeClock(40);
    fake.advance(2);
    expect(fake.now()).toBe(42);
  });
});
