/** The store of answers by itself; what requests see of it is tried through the front door. */
import { expect, test } from "vitest";
import { createIdempotencyStore, idempotencyMs } from "../../mock/world/idempotency.ts";

const answer = (body: string): { readonly status: number; readonly body: string } => ({ status: 200, body });
const scopes = (store: ReturnType<typeof createIdempotencyStore>): string[] =>
  [...store.stored.rows()].map(([scope]) => scope);

test("a key is taken while it is worked on, and free again when it is released", () => {
  const store = createIdempotencyStore();
  expect(store.reserve("a", 0)).toBeUndefined();
  expect(() => store.reserve("a", 0)).toThrow("still being worked on");
  expect(store.reserve("b", 0)).toBeUndefined();
  store.release("a");
  expect(store.reserve("a", 0)).toBeUndefined();
});

test("an answer is kept for a day and not an instant longer, and is told of when it goes", () => {
  const store = createIdempotencyStore();
  const told: string[] = [];
  store.stored.watch((key) => told.push(`${key} ${store.stored.read(key)?.answer.body}`));
  store.reserve("a", 5);
  store.keep("a", answer("A"), 5);
  expect(store.reserve("a", 5 + idempotencyMs - 1)).toEqual(answer("A"));
  expect(store.reserve("a", 5 + idempotencyMs)).toBeUndefined();
  expect(told).toEqual(["a A", "a undefined"]);
  // A replay took no key, and so none was to be released.
  expect(() => store.reserve("a", 5 + idempotencyMs)).toThrow("still being worked on");
});

test("answers that are given back, in whatever order, expire each in its time", () => {
  const store = createIdempotencyStore();
  store.stored.restore([
    ["late", { answer: answer("l"), expiresAt: 30 }],
    ["early", { answer: answer("e"), expiresAt: 10 }],
    ["middle", { answer: answer("m"), expiresAt: 20 }],
  ]);
  expect(scopes(store)).toEqual(["early", "middle", "late"]);
  store.reserve("other", 10);
  expect(scopes(store)).toEqual(["middle", "late"]);
  store.reserve("another", 29);
  expect(scopes(store)).toEqual(["late"]);
});
