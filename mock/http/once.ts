/**
 * Doing a request's work, each time or once per Idempotency-Key. The key is taken for as long as the request waits, held up by a fault
 * or by the sending of its body; then it looks again, because a reset does not wait for anybody: the world in which the
 * work is done is the one that keeps the answer.
 */

import type { StoredAnswer } from "../world/idempotency.ts";
import type { World } from "../world/world.ts";
import type { Reply } from "./faulty.ts";

/** Where a request stands. */
export interface Place {
  readonly world: World;
  readonly now: number;
}

/** The reply of work that was done. */
export interface Done extends Reply {
  readonly text: string;
}

export interface Workable<Prepared> {
  readonly arrive: () => Place;
  /** What every caller waits for, answered anew or again. */
  readonly wait: () => Promise<void>;
  /** All that comes before the work, and may take its time. */
  readonly prepare: () => Promise<Prepared>;
  readonly work: (place: Place, prepared: Prepared) => Done;
}

export async function always<Prepared>({ arrive, wait, prepare, work }: Workable<Prepared>): Promise<Done> {
  await wait();
  const prepared = await prepare();
  return work(arrive(), prepared);
}

export interface Repeatable<Prepared> extends Workable<Prepared> {
  /** Of the key: the operation, what its path names, and the key itself. */
  readonly scope: string;
}

/** Anything but a success leaves the key free. Throws 409 while another request has it. */
export async function once<Prepared>(request: Repeatable<Prepared>): Promise<Reply> {
  const { scope, arrive, wait, prepare, work } = request;
  const taken = arrive();
  const known = taken.world.idempotency.reserve(scope, taken.now);
  if (known !== undefined) {
    await wait();
    if (arrive().world === taken.world) return replayOf(known);
    return once({ ...request, wait: () => Promise.resolve() });
  }
  let prepared: Prepared;
  try {
    await wait();
    prepared = await prepare();
  } finally {
    taken.world.idempotency.release(scope);
  }
  // Nothing waits from here on, so nobody comes between the release and this.
  const place = arrive();
  const { idempotency } = place.world;
  const kept = idempotency.reserve(scope, place.now);
  if (kept !== undefined) return replayOf(kept);
  try {
    const done = work(place, prepared);
    idempotency.keep(scope, { status: done.status, body: done.text }, place.now);
    return done;
  } catch (error) {
    idempotency.release(scope);
    throw error;
  }
}

function replayOf({ status, body }: StoredAnswer): Reply {
  return { status, text: body, headers: { "Idempotent-Replayed": "true" } };
}
