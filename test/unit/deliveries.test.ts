/** What an attempt makes of a delivery: done, due again, or given up. */
import { expect, test } from "vitest";
import type { Attempt, Delivery, SendResult } from "../../mock/domain/deliveries.ts";
import { afterAttempt, isDelivered, keptAttempts, retryDelayMs, retryWindowMs } from "../../mock/domain/deliveries.ts";

const delivery: Delivery = {
  id: "d",
  seq: 1,
  createdAt: 1000,
  eventId: "e",
  eventType: "avatar_video.success",
  endpointId: "w",
  url: "http://localhost/hook",
  secret: null,
  body: "{}",
  tries: 0,
  attempts: [],
  dueAt: 1000,
  state: "waiting",
  reason: null,
  faults: [],
};
const failed: SendResult = { status: 500 };
const taken: SendResult = { status: 204 };
const attempt = (result: SendResult, isManual: boolean = false): Attempt => ({
  url: delivery.url,
  headers: {},
  result,
  durationMs: 1,
  faults: [],
  at: 1000,
  isManual,
});

test.each([
  [{ status: 199 }, false],
  [{ status: 200 }, true],
  [{ status: 299 }, true],
  [{ status: 300 }, false],
  [{ error: "refused" }, false],
] as const)("%j is delivered: %s", (result, isGood) => {
  expect(isDelivered(result)).toBe(isGood);
});

test("pauses double from 5 s up to 4 h", () => {
  expect([1, 2, 3, 12, 13, 40].map(retryDelayMs)).toEqual([5e3, 1e4, 2e4, 10_240_000, 14_400_000, 14_400_000]);
});

test("a failed attempt is due again, a pause after its end", () => {
  expect(afterAttempt(delivery, attempt(failed), 2000)).toMatchObject({ state: "waiting", tries: 1, dueAt: 7000 });
  expect(afterAttempt({ ...delivery, tries: 1 }, attempt(failed), 2000)).toMatchObject({ tries: 2, dueAt: 12_000 });
});

test("the last attempt that may be is one 24 hours after the event", () => {
  const endsAt = delivery.createdAt + retryWindowMs - 5000;
  expect(afterAttempt(delivery, attempt(failed), endsAt)).toMatchObject({ state: "waiting", dueAt: endsAt + 5000 });
  expect(afterAttempt(delivery, attempt(failed), endsAt + 1)).toMatchObject({
    state: "given_up",
    dueAt: null,
    reason: "No attempt succeeded within 24 hours of the event.",
  });
});

test("an attempt by hand that fails leaves the schedule as it is, and counts for none of it", () => {
  expect(afterAttempt(delivery, attempt(failed, true), 2000)).toEqual({
    ...delivery,
    attempts: [attempt(failed, true)],
  });
});

test("one of the schedule that fails after the delivery has ended changes nothing of how", () => {
  for (const state of ["delivered", "given_up", "not_sent"] as const) {
    const ended = { ...delivery, state, dueAt: null };
    expect(afterAttempt(ended, attempt(failed), 2000)).toMatchObject({ state, dueAt: null, tries: 1 });
  }
});

test("one that succeeds ends it well, by hand too, and whatever was said before", () => {
  for (const isManual of [false, true])
    expect(
      afterAttempt({ ...delivery, state: "given_up", reason: "late" }, attempt(taken, isManual), 2000),
    ).toMatchObject({ state: "delivered", dueAt: null, reason: null, tries: isManual ? 0 : 1 });
});

test("the latest attempts are kept", () => {
  const old = Array.from({ length: keptAttempts }, () => attempt(failed));
  const { attempts } = afterAttempt({ ...delivery, attempts: old }, attempt(taken), 2000);
  expect(attempts).toHaveLength(keptAttempts);
  expect(attempts.at(-1)).toEqual(attempt(taken));
});
