/** What is still to come in a world, by due instant: what must be told or sent. Statuses follow from plans and are never set from here. */

import TinyQueue from "tinyqueue";

export type JobKind = "video" | "training" | "agent" | "voice";

export interface Transition {
  readonly at: number;
  readonly kind: JobKind;
  /** Id of the video, of the look in training, of the run of an agent, or of the voice being cloned. */
  readonly id: string;
  readonly step: "start" | "end";
}

export interface DueQueue<T extends { readonly at: number }> {
  readonly add: (item: T) => void;
  readonly peek: () => T | undefined;
  readonly pop: () => T | undefined;
}

export function createQueue<T extends { readonly at: number }>(): DueQueue<T> {
  let added = 0;
  // Equal instants keep the order in which they were added, so that the same requests tell the same story.
  const heap = new TinyQueue<{ readonly item: T; readonly order: number }>(
    [],
    (a, b) => a.item.at - b.item.at || a.order - b.order,
  );
  return {
    add: (item) => heap.push({ item, order: (added += 1) }),
    peek: () => heap.peek()?.item,
    pop: () => heap.pop()?.item,
  };
}
