/** What is still to come in a world, by due instant. Holds what must be told; statuses follow from plans and are never set from here. */

import TinyQueue from "tinyqueue";

export type JobKind = "video" | "training";

export interface Transition {
  readonly at: number;
  readonly kind: JobKind;
  /** Id of the video, or of the look in training. */
  readonly id: string;
  readonly step: "start" | "end";
}

export interface TransitionQueue {
  readonly add: (transition: Transition) => void;
  readonly peek: () => Transition | undefined;
  readonly pop: () => Transition | undefined;
}

export function createQueue(): TransitionQueue {
  let added = 0;
  // Equal instants keep the order in which they were added, so that the same requests tell the same story.
  const heap = new TinyQueue<Transition & { readonly order: number }>([], (a, b) => a.at - b.at || a.order - b.order);
  return {
    add: (transition) => heap.push({ ...transition, order: (added += 1) }),
    peek: () => heap.peek(),
    pop: () => heap.pop(),
  };
}
