/** What all waits of a client share: their time, and the desk that is opened with the first of them. */
import { later } from "../later.ts";
import { waitKinds } from "../optionKinds.ts";
import type { Settings } from "../options.ts";
import type { Desk, FedEvent } from "./desk.ts";
import type { JobKind, JobStates } from "./kinds.ts";
import type { Run, Wait } from "./run.ts";

export interface Waiting {
  /** Milliseconds since this call. */
  readonly stopwatch: () => () => number;
  readonly begin: <Kind extends JobKind>(wait: Wait<Kind>) => Promise<Run<JobStates[Kind]>>;
  readonly feed: (event: FedEvent) => void;
}

/** Time that the sleeps of the waits have taken, in milliseconds. */
export interface Slept {
  ms: number;
}

export function createWaiting(settings: Settings): Waiting {
  const { clock } = settings;
  const slept: Slept = { ms: 0 };
  let desk: Desk | undefined;

  const stopwatch = (): (() => number) => {
    const startedAt = clock.now();
    const sleptBefore = slept.ms;
    // Counted twice, and the larger one is believed: a clock whose `now` stands still must not make a wait endless.
    return () => Math.max(clock.now() - startedAt, slept.ms - sleptBefore);
  };
  return {
    stopwatch,
    begin: async (wait) => {
      const [{ openDesk }, options] = await later(() => import("./desk.ts"), wait.options, waitKinds);
      desk ??= openDesk({ settings, slept, roomMs: stopwatch() });
      return desk.begin({ ...wait, options });
    },
    // Without a desk nobody waits yet, and who is about to will look first.
    feed: (event) => desk?.feed(event),
  };
}
