/** What an attempt makes of the endpoint that it was made at. */
import { expect, test } from "vitest";
import type { EndpointRecord } from "../../mock/domain/webhooks.ts";
import { afterAnswer, failingMs } from "../../mock/domain/webhooks.ts";

const healthy: EndpointRecord = {
  id: "w",
  seq: 1,
  createdAt: 0,
  url: "https://hooks.example/",
  failingSince: null,
  disabledAt: null,
  events: null,
  entityId: null,
  secret: "s",
};
const failure = { isSuccess: false, isExhausted: false };

test("an endpoint fails from its first failure on, until an attempt succeeds", () => {
  const failing = afterAnswer(afterAnswer(healthy, { at: 5, ...failure }), { at: 9, ...failure });
  expect(failing).toEqual({ ...healthy, failingSince: 5 });
  expect(afterAnswer(failing, { at: 10, isSuccess: true, isExhausted: false })).toEqual(healthy);
});

test("it is disabled when a delivery is given up, but not before it has failed for a day", () => {
  const failing = afterAnswer(healthy, { at: 5, ...failure });
  const givenUp = { isSuccess: false, isExhausted: true };
  expect(afterAnswer(failing, { at: 9, ...givenUp }).disabledAt).toBe(5 + failingMs);
  expect(afterAnswer(failing, { at: 6 + failingMs, ...givenUp }).disabledAt).toBe(6 + failingMs);
});

test("one that is disabled stays so, whatever an attempt by hand shows", () => {
  const disabled = { ...healthy, failingSince: 1, disabledAt: 5 };
  for (const isSuccess of [true, false])
    for (const isExhausted of [true, false])
      expect(afterAnswer(disabled, { at: 5, isSuccess, isExhausted })).toBe(disabled);
});
