/** Whether a live service still is what the contract says: a few free reads, and a verdict on each difference. */
import { concealAll } from "../conceal.ts";
import { checkDrift } from "../options.ts";
import type { Where } from "../target.ts";
import { openTarget, UnreachableError } from "../target.ts";
import { looks } from "./calls.ts";
import { furnish } from "./furnish.ts";
import type { Observed } from "./observe.ts";
import { observe } from "./observe.ts";
import type { Drift } from "./verdict.ts";
import { compare } from "./verdict.ts";
import type { Shape } from "./walk.ts";

export { KeyRefusedError } from "./observe.ts";
export type { Drift, Verdict } from "./verdict.ts";
export type { Shape } from "./walk.ts";

/** Requests that a look at a service makes at most, the first one to see whether it answers included. */
export const mostCalls: number = looks.length + 1;

/** A world of its own, which nobody else has written to. */
const mockKey = "mock_drift_expectation";

export interface DriftOptions {
  /** A base URL, or a fetch function, or another way there. */
  readonly target: Where;
  /** Where a way is asked for addresses below it. Default: `http://localhost`, in this process. */
  readonly baseUrl?: string;
  readonly key: string;
  /** The mock to compare with: a base URL, or a fetch function (`createMock().fetch`). Default: none. */
  readonly mock?: Where;
  /** Milliseconds for one request, 600000 at most. Default 10000. */
  readonly timeoutMs?: number;
  /** Milliseconds above which an answer is noted as slow. Default 5000. */
  readonly slowMs?: number;
}

export interface DriftReport {
  readonly target: string;
  readonly mock: string | null;
  readonly calls: number;
  /** Operations that were left out, because the account has nothing to ask about. */
  readonly skipped: readonly string[];
  readonly drifts: readonly Drift[];
  /** Of the live answers, by `operation status path`. */
  readonly census: Readonly<Record<string, Shape>>;
}

/**
 * @throws UnreachableError when nobody answers
 * @throws KeyRefusedError when the key is not taken
 * @throws RangeError for an option that is none
 */
export async function takeDrift(options: DriftOptions): Promise<DriftReport> {
  checkDrift(options);
  const { target, baseUrl, key, mock, timeoutMs, slowMs = 5000 } = options;
  const live = await look(target, { baseUrl, key, timeoutMs, slowMs });
  const known = mock === undefined ? null : await look(mock, { key: mockKey, timeoutMs, slowMs, isMock: true });
  const { calls, skipped, census } = live.observed;
  return {
    target: live.name,
    mock: known?.name ?? null,
    calls,
    skipped: [...new Set(skipped)],
    drifts: concealAll(compare(live.observed, known?.observed ?? null), key),
    census,
  };
}

interface LookOptions {
  readonly baseUrl?: string | undefined;
  readonly key: string;
  readonly timeoutMs: number | undefined;
  readonly slowMs: number;
  readonly isMock?: boolean;
}

async function look(
  where: Where,
  { baseUrl, key, timeoutMs, slowMs, isMock = false }: LookOptions,
): Promise<{ readonly name: string; readonly observed: Observed }> {
  const target = await openTarget({
    key,
    control: isMock,
    where,
    baseUrl,
    timeoutMs,
  });
  if (isMock) {
    if (!target.hasControl) throw new UnreachableError(`${target.name} is no mock: it has no control API.`);
    await furnish(target, key);
  }
  return { name: target.name, observed: await observe({ target, key, slowMs }) };
}
