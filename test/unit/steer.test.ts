/** How far and how fast a clock is steered, to the last that is allowed. */

import { expect, test } from "vitest";
import { clockNow, lastInstant } from "../../mock/world/clock.ts";
import { maxAdvanceMs, readAdvance, resumeClock } from "../../mock/world/steer.ts";
import { worldOf } from "../support/worlds.ts";

const world = worldOf();
const late = worldOf({ startAt: lastInstant - 10 });

test.each([
  [0, 1000, world],
  [1.9, 1001, world],
  [maxAdvanceMs, 1000 + maxAdvanceMs, world],
  [10, lastInstant, late],
])("an advance by %d ms leads to the instant %i", (ms, instant, from) => {
  expect(readAdvance(from, { real: 0, ms })).toBe(instant);
});

test.each([
  [-1, "ms must be a number from 0", world],
  [maxAdvanceMs + 1, "ms must be a number from 0", world],
  [Number.NaN, "ms must be a number from 0", world],
  [Number.POSITIVE_INFINITY, "ms must be a number from 0", world],
  [11, "where all clocks end", late],
])("an advance by %d ms is refused: %s", (ms, why, from) => {
  expect(() => readAdvance(from, { real: 0, ms })).toThrow(why);
});

test.each([0, -1, 1_000_001, Number.NaN, Number.POSITIVE_INFINITY])(
  "a clock does not run at a speed of %d",
  (speed) => {
    const frozen = worldOf();
    expect(() => resumeClock(frozen, { real: 0, speed })).toThrow("greater than 0 and at most 1000000");
    expect(clockNow(frozen.clock, 5)).toBe(1000);
  },
);

test.each([0.5, 1_000_000])("a clock runs at a speed of %d", (speed) => {
  const running = worldOf();
  resumeClock(running, { real: 0, speed });
  expect(clockNow(running.clock, 10)).toBe(1000 + 10 * speed);
});
