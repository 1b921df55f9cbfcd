/** What is still to come in a world, by due instant: what must be told or sent. Statuses follow from plans and are never set from here. */

import TinyQueue from "tinyqueue";
import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";

export type JobKind = "video" | "training" | "agent" | "voice" | "consent";

export interface Transition {
  readonly at: number;
  readonly kind: JobKind;
  /** Id of the video, of the look in training, of the run of an agent, of the voice being cloned, or of the link to consent. */
  readonly id: string;
  /** `early`: an instant before the end, at which a fault has the end told. */
  readonly step: "start" | "end" | "early";
  /** Of the plan that it was queued for; left out: the first one. */
  readonly revision?: number;
}

export interface DueQueue<T extends { readonly at: number }> extends Storable<T> {
  /** How many wait, those included that no longer count. */
  readonly size: number;
  readonly add: (item: T) => void;
  readonly peek: () => T | undefined;
  readonly pop: () => T | undefined;
}

interface Entry<T> {
  readonly item: T;
  readonly order: number;
}

export function createQueue<T extends { readonly at: number }>(): DueQueue<T> {
  // Equal instants keep the order in which they were added, so that the same requests tell the same story.
  const compare = (a: Entry<T>, b: Entry<T>): number => a.item.at - b.item.at || a.order - b.order;
  const heap = new TinyQueue<Entry<T>>([], compare);
  const byOrder = new Map<number, T>();
  const { note, watch } = createWatch();
  // Rising, because each new order is the greatest; popped ones are let go of as they come to the end, or get too many.
  let orders: number[] = [];
  /** One more than the latest in the queue. Follows from what is there alone, so that a copy goes on as its original. */
  const nextOrder = (): number => {
    if (orders.length > 2 * byOrder.size + 64) orders = orders.filter((order) => byOrder.has(order));
    while (orders.length > 0 && !byOrder.has(orders.at(-1) as number)) orders.pop();
    return (orders.at(-1) ?? 0) + 1;
  };
  const push = (item: T, order: number): void => {
    heap.push({ item, order });
    byOrder.set(order, item);
    orders.push(order);
    note(String(order));
  };
  return {
    get size() {
      return heap.length;
    },
    add: (item) => push(item, nextOrder()),
    peek: () => heap.peek()?.item,
    pop: () => {
      const entry = heap.pop();
      if (entry === undefined) return undefined;
      byOrder.delete(entry.order);
      note(String(entry.order));
      return entry.item;
    },
    stored: {
      rows: () => heap.data.toSorted(compare).map(({ item, order }) => [String(order), item] as const),
      read: (key) => byOrder.get(Number(key)),
      restore: (rows) => {
        const byKey = [...rows].map(([key, item]) => [Number(key), item] as const).toSorted(([a], [b]) => a - b);
        for (const [order, item] of byKey) push(item, order);
      },
      watch,
    },
  };
}
