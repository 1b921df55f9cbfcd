/** How an inbox takes posts, one after the other. */
import { expect, test } from "vitest";
import type { InboxMessage } from "../../mock/domain/inbox.ts";
import {
  afterPost,
  emptyInbox,
  friendly,
  inboxAt,
  inboxPathOf,
  keptBody,
  messageOf,
  readManner,
} from "../../mock/domain/inbox.ts";

const post = {
  at: 0,
  headers: { "heygen-event-id": "e1" },
  body: "{}",
  signature: "valid",
  timestamp: "fresh",
  endpointId: null,
  isByContract: null,
} as const;

test.each([1, 2, 3])("a manner for %i posts is that of as many, and the inbox is friendly from then on", (times) => {
  let inbox = { ...emptyInbox("a"), manner: readManner({ status: 503, times }) };
  const answers = Array.from({ length: 5 }, () => {
    const { answer } = messageOf(inbox, post, []);
    inbox = afterPost(inbox);
    return answer;
  });
  expect(answers).toEqual([503, 503, 503, 200, 200].toSpliced(0, 3 - times).concat(Array(3 - times).fill(200)));
  expect(inbox).toEqual({ name: "a", manner: friendly, total: 5 });
});

test("a manner without a number lasts", () => {
  const manner = readManner({ hang: true });
  const inbox = afterPost(afterPost({ ...emptyInbox("a"), manner }));
  expect(inbox).toEqual({ name: "a", manner, total: 2 });
  expect(messageOf(inbox, post, [])).toMatchObject({ number: 3, answer: "hang" });
});

test("a body is kept up to its bound, and is cut beyond", () => {
  const kept = (length: number): readonly unknown[] => {
    const { body, isCut } = messageOf(emptyInbox("a"), { ...post, body: "x".repeat(length) }, []);
    return [body.length, isCut];
  };
  expect(kept(keptBody - 1)).toEqual([keptBody - 1, false]);
  expect(kept(keptBody)).toEqual([keptBody, false]);
  expect(kept(keptBody + 1)).toEqual([keptBody, true]);
});

test("a post that comes again names the first, even when the first is kept no longer", () => {
  const inbox = { ...emptyInbox("a"), total: 4 };
  const first: InboxMessage = messageOf(emptyInbox("a"), post, []);
  const second = messageOf(inbox, post, [first]);
  expect([first.repeats, second.repeats, messageOf(inbox, post, [second]).repeats]).toEqual([null, 1, 1]);
  expect(messageOf(inbox, { ...post, headers: { "heygen-event-id": "e2" } }, [first]).repeats).toBeNull();
  expect(messageOf(inbox, { ...post, headers: {} }, [{ ...first, headers: {} }]).repeats).toBeNull();
});

test("an inbox does one thing", () => {
  for (const [manner, param] of [
    [{ status: 500, hang: true }, "hang"],
    [{ hang: true, reset: true }, "hang"],
    [{ status: 500, reset: true }, "reset"],
    [{ hang: true, delayMs: 1 }, "delay_ms"],
  ] as const)
    expect(() => readManner(manner)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ param }) }));
  expect(readManner({ reset: true, delayMs: 5, times: 2 })).toEqual({
    kind: "reset",
    status: 200,
    delayMs: 5,
    left: 2,
  });
  expect(readManner({ hang: true })).toEqual({ kind: "hang", status: 200, delayMs: 0, left: null });
});

test("an address leads to the inbox that it was made for, under any public path", () => {
  for (const tag of [null, "t1"]) {
    for (const base of ["http://mock", "https://mock/base"])
      expect(inboxAt(new URL(base + inboxPathOf("my.box-1", tag)))).toEqual({ name: "my.box-1", tag });
  }
  for (const path of ["/__mock/inbox/", "/__mock/inbox/a/b", `/__mock/inbox/${"a".repeat(65)}`, "/inbox/a"])
    expect(inboxAt(new URL(`http://mock${path}`))).toBeUndefined();
});
