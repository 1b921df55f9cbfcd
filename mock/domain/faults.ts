/**
 * Faults as a world keeps them: plain data, each with what it has done so far. What they do to a request is decided in
 * `mock/faults`. They are spelled as on the wire of the control API, so that a call, a file and a handle read alike.
 */

import type { components } from "../../generated/control/api.ts";

type Schemas = components["schemas"];

export type FaultInput = Schemas["FaultInput"];
export type FaultEffect = Schemas["FaultEffect"];
export type ErrorEffect = Schemas["ErrorEffect"];
/** A fault as it is shown. */
export type Fault = Schemas["Fault"];

export interface FaultRecord {
  readonly id: string;
  readonly match: Schemas["FaultMatch"];
  readonly when: Schemas["FaultMoment"];
  readonly effect: FaultEffect;
  /** Requests that matched while hits were left. */
  readonly seen: number;
  readonly hits: number;
}

export function viewFault({ id, match, when, effect, seen, hits }: FaultRecord): Fault {
  return { id, match, when, effect, seen, hits, left: match.times === undefined ? null : match.times - hits };
}

/** Whether it has hit as often as it is to hit. */
export function isSpent({ match, hits }: FaultRecord): boolean {
  return hits >= (match.times ?? Infinity);
}
