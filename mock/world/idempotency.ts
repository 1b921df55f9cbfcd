/**
 * Answers kept for 24 hours under the key that the caller chose, so that a repeated POST is answered again and done
 * once. A key belongs to one operation and one set of path parameters; only successes are kept.
 */

import { ApiError } from "../domain/errors.ts";
import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";

export const idempotencyMs: number = 24 * 60 * 60 * 1000;

export interface StoredAnswer {
  readonly status: number;
  /** The body's text, so that a replay is the same to the byte. */
  readonly body: string;
}

export interface KeptAnswer {
  readonly answer: StoredAnswer;
  readonly expiresAt: number;
}

/** What is being worked on belongs to the running process and is not written down: nothing of it has been answered. */
export interface IdempotencyStore extends Storable<KeptAnswer> {
  /** The kept answer; or undefined, and the key is taken until `keep` or `release`. Throws 409 while it is taken. */
  readonly reserve: (scope: string, now: number) => StoredAnswer | undefined;
  readonly keep: (scope: string, answer: StoredAnswer, now: number) => void;
  readonly release: (scope: string) => void;
}

export function createIdempotencyStore(): IdempotencyStore {
  const running = new Set<string>();
  // In order of expiry, because every entry lives equally long and is set once.
  const kept = new Map<string, KeptAnswer>();
  const { note, watch } = createWatch();
  const dropExpired = (now: number): void => {
    for (const [scope, { expiresAt }] of kept) {
      if (now < expiresAt) return;
      kept.delete(scope);
      note(scope);
    }
  };
  return {
    reserve: (scope, now) => {
      dropExpired(now);
      if (running.has(scope)) {
        throw new ApiError({
          status: 409,
          code: "request_in_progress",
          message: "A request with this Idempotency-Key is still being worked on; try again shortly.",
        });
      }
      const entry = kept.get(scope);
      if (entry === undefined) running.add(scope);
      return entry?.answer;
    },
    keep: (scope, answer, now) => {
      running.delete(scope);
      kept.set(scope, { answer, expiresAt: now + idempotencyMs });
      note(scope);
    },
    release: (scope) => {
      running.delete(scope);
    },
    stored: {
      rows: () => kept,
      read: (scope) => kept.get(scope),
      restore: (rows) => {
        for (const [scope, entry] of [...rows].toSorted(([, a], [, b]) => a.expiresAt - b.expiresAt))
          kept.set(scope, entry);
      },
      watch,
    },
  };
}
