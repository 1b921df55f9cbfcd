import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nowAndThen } from "../contract/node/nowAndThen.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work whose ends are in the hands of the test. */
function workshop(): { work: () => Promise<void>; ends: ((error?: Error) => void)[] } {
  const ends: ((error?: Error) => void)[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
  return { work, ends };
}

test("slow work is not begun again before it has ended, and nothing is piled up meanwhile", async () => {
  const { work, ends } = workshop();
  const { stop } = nowAndThen(work, 500);
  await vi.advanceTimersByTimeAsync(499);
  expect(ends).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(5000);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(500);
  expect(ends).toHaveLength(2);
  const stopped = stop();
  await vi.advanceTimersByTimeAsync(5000);
  ends[1]?.();
  await stopped;
  expect(ends).toHaveLength(2);
});

test("what fails is done again, and does not keep anything from its end", async () => {
  const { work, ends } = workshop();
  const { stop } = nowAndThen(work, 500);
  await vi.advanceTimersByTimeAsync(500);
  ends[0]?.(new Error("not there"));
  await vi.advanceTimersByTimeAsync(500);
  expect(ends).toHaveLength(2);
  const stopped = stop();
  ends[1]?.(new Error("nor now"));
  await stopped;
});
