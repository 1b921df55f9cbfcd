/** A wait as its caller sees it: a promise of the last state, a stream of all of them, and something to write down. */
import { isRecord } from "../answer.ts";
import { HeyGenError, UsageError } from "../errors.ts";
import type { Settings } from "../options.ts";
import type { JobState } from "./errors.ts";
import type { JobKind, WaitingRoom } from "./room.ts";
import type { Watched, WaitOptions } from "./run.ts";
import { startRun } from "./run.ts";

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

/** What all waits of a client share. */
export interface Waiting {
  readonly room: WaitingRoom;
  readonly settings: Settings;
}

/** Makes the waits of one kind. Takes an id, or what `toJSON` of such a wait has given. */
export type Waiter<State, Id extends string = string> = (id: Id | SavedJob, options?: WaitOptions<State>) => Job<State>;

export function createWaiter<State extends JobState>(
  watched: Omit<Watched<State>, "id">,
  waiting: Waiting,
): Waiter<State> {
  return (given, options = {}) => {
    const saved = isRecord(given) ? (given as SavedJob) : null;
    const id = saved ? saved.id : (given as string);
    const timeoutMs = options.timeoutMs ?? (saved === null ? undefined : (saved.left_ms ?? Infinity));
    const stop = new AbortController();
    const states = createLog<State>(() => stop.abort());
    const check = (): void => {
      if (saved && saved.kind !== watched.kind)
        throw new UsageError(`This was saved by a wait for a ${saved.kind}, not for a ${watched.kind}.`);
    };
    const { result, leftMs } = startRun({ ...watched, id }, waiting, {
      ...options,
      timeoutMs,
      check,
      tell: states.push,
      stop: stop.signal,
    });
    const promise = result.then(
      (state) => {
        states.end();
        return state;
      },
      (error: unknown) => {
        states.end(error);
        throw error;
      },
    );
    return Object.assign(promise, {
      id,
      toJSON: (): SavedJob => {
        const left = leftMs();
        return { kind: watched.kind, id, left_ms: left === Infinity ? null : Math.max(0, Math.ceil(left)) };
      },
      safe: async () => {
        try {
          return { ok: true as const, data: await promise };
        } catch (error) {
          if (!(error instanceof HeyGenError)) throw error;
          return { ok: false as const, error };
        }
      },
      [Symbol.asyncIterator]: () => {
        // Who goes through the states meets the failure there.
        promise.catch(() => undefined);
        return states.read();
      },
    });
  };
}

interface Log<T> {
  readonly push: (item: T) => void;
  /** With an error the readers meet it after the last item. */
  readonly end: (error?: unknown) => void;
  /** From the first item on, for each reader. */
  readonly read: () => AsyncGenerator<T, void, undefined>;
}

/** `onLeave` is called when a reader goes before the end. */
function createLog<T>(onLeave: () => void): Log<T> {
  const items: T[] = [];
  const readers: (() => void)[] = [];
  let over: { readonly error: unknown } | null = null;

  const tell = (): void => {
    for (const wakeUp of readers.splice(0)) wakeUp();
  };

  async function* read(): AsyncGenerator<T, void, undefined> {
    try {
      for (let next = 0; ;) {
        if (next < items.length) yield items[next++] as T;
        else if (over) break;
        else await new Promise<void>((wakeUp) => readers.push(wakeUp));
      }
      if (over.error !== undefined) throw over.error;
    } finally {
      if (!over) onLeave();
    }
  }

  return {
    push: (item) => {
      items.push(item);
      tell();
    },
    end: (error) => {
      over = { error };
      tell();
    },
    read,
  };
}
