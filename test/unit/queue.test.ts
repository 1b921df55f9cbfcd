import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createQueue, type Transition } from "../../mock/world/queue.ts";

const transition = fc.record({
  at: fc.nat(5),
  kind: fc.constantFrom("video" as const, "training" as const),
  id: fc.string(),
  step: fc.constantFrom("start" as const, "end" as const),
});

function drained(added: readonly Transition[]): readonly Transition[] {
  const queue = createQueue<Transition>();
  for (const each of added) queue.add(each);
  const all: Transition[] = [];
  for (let due = queue.pop(); due !== undefined; due = queue.pop())
    all.push({ at: due.at, kind: due.kind, id: due.id, step: due.step });
  return all;
}

describe("a queue of transitions", () => {
  test("gives them in due order, and those of one instant in the order in which they were added", () => {
    fc.assert(
      fc.property(fc.array(transition), (added) => {
        // The language's own sort keeps the order of equals.
        expect(drained(added)).toEqual(added.toSorted((a, b) => a.at - b.at));
      }),
    );
  });

  test("goes on after it was written down and read as it would have without that", () => {
    const turn = fc.oneof(transition, fc.constant("pop" as const));
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 300 }), fc.array(turn), (past, future) => {
        const [here, there] = [createQueue<Transition>(), createQueue<Transition>()];
        const play = (queue: typeof here, turns: readonly (Transition | "pop")[]): void => {
          for (const each of turns) {
            if (each === "pop") queue.pop();
            else queue.add(each);
          }
        };
        play(here, past);
        there.stored.restore(here.stored.rows());
        play(here, future);
        play(there, future);
        expect([...there.stored.rows()]).toEqual([...here.stored.rows()]);
        // No place is given twice.
        const keys = [...here.stored.rows()].map(([key]) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("shows what is next without taking it, and nothing when it is empty", () => {
    const queue = createQueue<Transition>();
    expect([queue.peek(), queue.pop()]).toEqual([undefined, undefined]);
    queue.add({ at: 2, kind: "video", id: "late", step: "start" });
    queue.add({ at: 1, kind: "video", id: "early", step: "start" });
    expect([queue.peek()?.id, queue.peek()?.id, queue.pop()?.id, queue.pop()?.id]).toEqual([
      "early",
      "early",
      "early",
      "late",
    ]);
  });

  test("keeps the order of one instant however many came and went meanwhile, and however it is read back", () => {
    const due = (id: string, at: number): Transition => ({ at, kind: "video", id, step: "end" });
    const queue = createQueue<Transition>();
    for (let count = 0; count < 200; count += 1) queue.add(due("gone", 1));
    queue.add(due("late", 9));
    queue.add(due("soon", 5));
    for (let count = 0; count < 200; count += 1) queue.pop();
    const copy = createQueue<Transition>();
    copy.stored.restore([...queue.stored.rows()]);
    for (const each of [queue, copy]) {
      each.add(due("later", 9));
      each.add(due("last", 9));
    }
    expect([...copy.stored.rows()]).toEqual([...queue.stored.rows()]);
    for (const each of [queue, copy])
      expect([each.pop(), each.pop(), each.pop(), each.pop()].map((next) => next?.id)).toEqual([
        "soon",
        "late",
        "later",
        "last",
      ]);
  });
});
