/** How long an operation may take and whether it may be sent again: read off the contract's table, decided nowhere else. */
import type { RetryClass, TimeoutClass } from "../generated/operations.ts";
import { policies } from "../generated/operations.ts";

export interface Policy {
  /** Milliseconds for one attempt, up to the last byte of its answer. */
  readonly timeoutMs: number;
  readonly retry: RetryClass;
}

const timeouts: Readonly<Record<TimeoutClass, number>> = { read: 30_000, write: 120_000, upload: 600_000 };

/** `path` is a template of the contract. A POST that the contract does not know is never sent twice. */
export function policyOf(method: string, path: string): Policy {
  const policy = policies[`${method} ${path}`] ?? policies[method]!;
  const [timeout, retry] = policy.split(" ") as [TimeoutClass, RetryClass];
  return { timeoutMs: timeouts[timeout], retry };
}

const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Whether an answer is about the moment rather than the request, so that the same request may succeed later. */
export function isPassing(status: number, code: () => unknown): boolean {
  return passing.has(status) || (status === 409 && code() === "request_in_progress");
}

/** Pause after so many failures: anything up to 0.5 s, 1 s, 2 s … 8 s, so that clients that failed together do not return together. */
export function backoffMs(failures: number, random: () => number): number {
  return Math.ceil(random() * Math.min(8000, 500 * 2 ** (failures - 1)));
}

/** `Retry-After` in milliseconds, given as seconds or as a date; null where there is none, or nothing readable. */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const text = (headers.get("Retry-After") ?? "").trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Platforms read a date into almost anything with a digit: -5, 1.2.3, "in 5 s".
  if (!/\d\d:\d\d:\d\d/.test(text)) return null;
  // The server's own clock tells how far away its date is; the client's may be a virtual one.
  const ms = Date.parse(text) - (Date.parse(headers.get("Date") ?? "") || now);
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}
