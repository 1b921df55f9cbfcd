/** A wait as its caller sees it: a promise of the last state, a stream of all of them, and something to write down. */
import { isRecord } from "../answer.ts";
import { HeyGenError } from "../errors.ts";
import type { JobKind, JobStates } from "./kinds.ts";
import type { WaitOptions } from "./run.ts";
import type { Waiting } from "./waiting.ts";

/** A wait in JSON, to go on with in another process: `client.videos.wait(JSON.parse(text))`. */
export interface SavedJob {
  readonly kind: JobKind;
  readonly id: string;
  /** Milliseconds that the wait had left; null for one without end. */
  readonly left_ms: number | null;
}

/**
 * A wait that is under way: it has begun when it is made. `await` it for the last state, or go through its states with
 * `for await`; leaving that loop ends the wait.
 */
export interface Job<State> extends Promise<State>, AsyncIterable<State> {
  readonly id: string;
  /** Goes into JSON.stringify. */
  readonly toJSON: () => SavedJob;
  /** The outcome, whatever it is: `status` is null for each failure, and `error` tells them apart. */
  readonly safe: () => Promise<
    | { readonly ok: true; readonly data: State; readonly error?: undefined }
    | { readonly ok: false; readonly data?: undefined; readonly error: HeyGenError }
  >;
}

/** Makes the waits of one kind. Takes an id, or what `toJSON` of such a wait has given. */
export type Waiter<State, Id extends string = string> = (id: Id | SavedJob, options?: WaitOptions<State>) => Job<State>;

export function createWaiter<Kind extends JobKind>(kind: Kind, waiting: Waiting): Waiter<JobStates[Kind]> {
  return (given, options = {}) => {
    const saved = isRecord(given) ? (given as SavedJob) : null;
    const id = saved ? saved.id : (given as string);
    const leftAtFirst = saved?.left_ms === null ? Infinity : (saved?.left_ms ?? 1_200_000);
    // What the options are is looked at later, for a wait does not throw but reject.
    const timeoutMs = (options as typeof options | null)?.timeoutMs ?? leftAtFirst;
    const elapsedMs = waiting.stopwatch();
    const leftMs = (): number => timeoutMs - elapsedMs();
    const begun = waiting.begin({ kind, id, savedAs: saved?.kind ?? kind, options, timeoutMs, leftMs });
    const promise = begun.then(({ result }) => result);

    async function* states(): AsyncGenerator<JobStates[Kind], void, undefined> {
      yield* (await begun).states();
    }

    return Object.assign(promise, {
      id,
      toJSON: (): SavedJob => ({
        kind,
        id,
        left_ms: timeoutMs === Infinity ? null : Math.max(0, Math.ceil(leftMs())),
      }),
      safe: () =>
        promise.then(
          (data) => ({ ok: true as const, data }),
          (error: unknown) => {
            if (!(error instanceof HeyGenError)) throw error;
            return { ok: false as const, error };
          },
        ),
      [Symbol.asyncIterator]: () => {
        // Who goes through the states meets the failure there.
        promise.catch(() => undefined);
        return states();
      },
    });
  };
}
