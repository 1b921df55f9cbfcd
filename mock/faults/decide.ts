/**
 * What becomes of a request: the faults are asked from the oldest on, the latencies that hit add up, and the first other
 * fault that hits is the last one asked. A pure function of faults, request and draws; carrying it out is for others.
 */

import { operations } from "../../generated/operations.ts";
import type { FaultEffect, FaultRecord } from "../domain/faults.ts";
import { isSpent } from "../domain/faults.ts";
import { isOperation, type FaultyAnswer, brokenText, errorAnswer } from "./answers.ts";
import type { FaultyRequest } from "./match.ts";
import { matches } from "./match.ts";

export type { FaultyAnswer } from "./answers.ts";
export type { FaultyRequest } from "./match.ts";

export interface FaultPlan {
  /** Of the faults that hit, in the order in which they were asked. */
  readonly ids: readonly string[];
  /** Pause ahead of the work, in real time. */
  readonly beforeMs: number;
  /** Pause between the work and its answer. */
  readonly afterMs: number;
  /** Comes in the place of the work. */
  readonly instead: Instead | null;
  /** Comes of the answer to it. */
  readonly afterwards: Afterwards | null;
}

type Instead = { readonly kind: "reset" } | ({ readonly kind: "answer" } & FaultyAnswer);

export type Afterwards =
  | Instead
  | { readonly kind: "truncate"; readonly bytes: number | null }
  | { readonly kind: "dribble"; readonly chunks: number; readonly ms: number }
  | { readonly kind: "malformed"; readonly status: number | null };

export interface Decision {
  /** The same faults after this request; the same list if none matched. */
  readonly faults: readonly FaultRecord[];
  /** null when none hit. */
  readonly plan: FaultPlan | null;
}

/** @param draw a number from 0 to below 1, one for each fault, state of it and purpose */
export function decide(
  faults: readonly FaultRecord[],
  request: FaultyRequest,
  draw: (fault: FaultRecord, purpose: string) => number,
): Decision {
  let after = faults;
  const ids: string[] = [];
  const waits = { before: 0, after: 0 };
  for (const [index, fault] of faults.entries()) {
    const { match, when, effect, seen, hits } = fault;
    if (isSpent(fault) || !matches(fault, request)) continue;
    const isHit = match.probability === undefined || draw(fault, "hit") < match.probability;
    after = after.with(index, { ...fault, seen: seen + 1, hits: hits + (isHit ? 1 : 0) });
    if (!isHit) continue;
    ids.push(fault.id);
    if (effect.type === "latency") {
      waits[when] += effect.ms + Math.floor((effect.jitterMs ?? 0) * draw(fault, "jitter"));
      continue;
    }
    return { faults: after, plan: { ...planOf(effect, when, request), ids, ...pauses(waits) } };
  }
  if (ids.length === 0) return { faults: after, plan: null };
  return { faults: after, plan: { ids, ...pauses(waits), instead: null, afterwards: null } };
}

function pauses({ before, after }: Record<FaultRecord["when"], number>): Pick<FaultPlan, "beforeMs" | "afterMs"> {
  return { beforeMs: before, afterMs: after };
}

type Lasting = Exclude<FaultEffect, { readonly type: "latency" }>;

function planOf(
  effect: Lasting,
  when: FaultRecord["when"],
  { operationId }: FaultyRequest,
): Pick<FaultPlan, "instead" | "afterwards"> {
  switch (effect.type) {
    case "truncate":
      return { instead: null, afterwards: { kind: "truncate", bytes: effect.bytes ?? null } };
    case "dribble":
      return { instead: null, afterwards: { kind: "dribble", chunks: effect.chunks ?? 10, ms: effect.ms ?? 2000 } };
    case "malformed":
      if (when === "after") return { instead: null, afterwards: { kind: "malformed", status: effect.status ?? null } };
      return at(when, { kind: "answer", ...brokenAnswer(effect.status, operationId) });
    case "reset":
      return at(when, { kind: "reset" });
    case "error":
      return at(when, { kind: "answer", ...errorAnswer(effect, operationId) });
  }
}

function at(when: FaultRecord["when"], what: Instead): Pick<FaultPlan, "instead" | "afterwards"> {
  return when === "before" ? { instead: what, afterwards: null } : { instead: null, afterwards: what };
}

function brokenAnswer(status: number | undefined, operationId: string | null): FaultyAnswer {
  const success = operationId !== null && isOperation(operationId) ? operations[operationId].success : 200;
  return { status: status ?? success, text: brokenText, headers: { "Content-Type": "application/json" } };
}
