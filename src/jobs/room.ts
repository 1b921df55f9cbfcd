/**
 * The waiting room of a client: one sleep for all waits, until the first of them wants to look again. Where several wait
 * for videos, one bulk request for a hundred ids tells whose status has changed, and only those look. An event that was
 * fed to the client wakes whom it is about.
 */
import type { VideoStatusEntry } from "../../generated/api.ts";
import { untilAborted } from "../clock.ts";
import type { Settings } from "../options.ts";
import type { JobKind } from "./kinds.ts";
import type { Slept } from "./waiting.ts";

export interface Pause {
  /** Status seen last. */
  readonly status: string;
  /** Milliseconds of the next pause; each time it is asked, one more has begun. */
  readonly nextMs: () => number;
}

export interface Seat {
  /** Resolves when it is time to look again. */
  readonly pause: (pause: Pause) => Promise<void>;
  readonly leave: () => void;
}

export interface WaitingRoom {
  /** `isShared`: whether it may be asked for together with others. */
  readonly enter: (kind: JobKind, id: string, isShared: boolean) => Seat;
  /** Has everyone who waits for this job look now. The id is an event's, and may be anything. */
  readonly wake: (kind: JobKind, id: unknown) => void;
  /** Says once that a status is unknown. */
  readonly warn: (kind: JobKind, status: string) => void;
}

/** Ids that one bulk request takes. */
const mostIds = 100;

interface Sitter {
  readonly kind: JobKind;
  readonly id: string;
  readonly isShared: boolean;
  /** Set while it pauses. */
  pause: (Pause & { readonly resolve: () => void; readonly reject: (error: unknown) => void }) | null;
  /** When it wants to look, in milliseconds of the room. */
  dueAt: number;
  /** An event came while it was looking. */
  isWoken: boolean;
  /** The shared request that asks for it. */
  inquiry: Inquiry | null;
}

interface Inquiry {
  readonly stop: AbortController;
  /** How many still want to know. */
  interested: number;
}

export interface RoomOptions {
  readonly settings: Settings;
  /** Where the room notes for how long it has slept. */
  readonly slept: Slept;
  /** Milliseconds since the room was opened. */
  readonly roomMs: () => number;
  readonly askStatuses: (ids: readonly string[], signal: AbortSignal) => Promise<readonly VideoStatusEntry[]>;
}

export function createWaitingRoom({ settings, slept, roomMs, askStatuses }: RoomOptions): WaitingRoom {
  const { clock, redactor, warn: say = (message) => globalThis.console?.warn(message) } = settings;
  const sitters = new Set<Sitter>();
  const warned = new Set<string>();
  let isBusy = false;
  /** Ends the sleep. */
  let stop = new AbortController();
  /** When the sleep ends, or the last one should have: to end that once more is nothing. */
  let sleepsUntil = Infinity;

  const rise = (sitter: Sitter): void => {
    const { pause, inquiry } = sitter;
    sitter.pause = sitter.inquiry = null;
    if (inquiry && (inquiry.interested -= 1) === 0) inquiry.stop.abort();
    pause?.resolve();
  };

  const sit = (sitter: Sitter, ms: number): void => {
    sitter.inquiry = null;
    sitter.dueAt = roomMs() + ms;
    if (sitter.dueAt < sleepsUntil) stop.abort();
    void work();
  };

  /** Who pauses and is not being asked for. */
  const resting = (): Sitter[] => [...sitters].filter(({ pause, inquiry }) => pause && !inquiry);

  /** Asks for several at once. Whatever is wrong with the shared request, each one's own will say it. */
  const ask = async (group: readonly Sitter[], ids: readonly string[]): Promise<void> => {
    const inquiry = { stop: new AbortController(), interested: group.length };
    for (const sitter of group) sitter.inquiry = inquiry;
    const told = new Map<VideoStatusEntry["video_id"], string>();
    const note = ({ video_id, status }: VideoStatusEntry): void => {
      // A video on its own says `pending` where the bulk answer says `queued`.
      told.set(video_id, status === "queued" ? "pending" : status);
    };
    await askStatuses(ids, inquiry.stop.signal)
      .then((entries) => entries.forEach(note))
      .catch(() => told.clear());
    for (const sitter of group) {
      const { pause } = sitter;
      // An event may have woken it meanwhile, and it may pause again.
      if (!pause || sitter.inquiry !== inquiry) continue;
      const ms = told.get(sitter.id) === pause.status ? pause.nextMs() : 0;
      if (ms > 0) sit(sitter, ms);
      else rise(sitter);
    }
  };

  /** When one video is due, all are asked for, due or not: one request tells about a hundred. No request holds up another. */
  const lookAround = (): void => {
    const videos = resting().filter(({ kind, isShared }) => kind === "video" && isShared);
    const due = resting().filter(({ dueAt }) => dueAt <= roomMs());
    const isAsked = videos.length > 1 && due.some((sitter) => videos.includes(sitter));
    // If some are asked for together, the rest of the due rises in the next round, when none of those rests any more.
    if (!isAsked) return due.forEach(rise);
    const ids = [...new Set(videos.map(({ id }) => id))];
    for (let from = 0; from < ids.length; from += mostIds) {
      const some = ids.slice(from, from + mostIds);
      void ask(
        videos.filter(({ id }) => some.includes(id)),
        some,
      );
    }
  };

  /** Sleeps and looks, for as long as anyone rests. */
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let waiting = resting(); waiting.length > 0; waiting = resting()) {
      stop = new AbortController();
      const { signal } = stop;
      sleepsUntil = Math.min(...waiting.map(({ dueAt }) => dueAt));
      const ms = Math.ceil(sleepsUntil - roomMs());
      try {
        if (ms > 0) {
          await untilAborted(clock.sleep(ms, signal), signal);
          slept.ms += ms;
        }
      } catch (error) {
        // Somebody wants to look earlier, or nobody is there any more; else the clock itself has failed.
        if (!signal.aborted) waiting.forEach(({ pause }) => pause?.reject(error));
        if (!signal.aborted) waiting.forEach(rise);
      }
      lookAround();
    }
    isBusy = false;
  };

  return {
    enter: (kind, id, isShared) => {
      const sitter: Sitter = { kind, id, isShared, pause: null, dueAt: 0, isWoken: false, inquiry: null };
      sitters.add(sitter);
      return {
        pause: (pause) => {
          if (sitter.isWoken) {
            sitter.isWoken = false;
            return Promise.resolve();
          }
          return new Promise((resolve, reject) => {
            sitter.pause = { ...pause, resolve, reject };
            sit(sitter, pause.nextMs());
          });
        },
        leave: () => {
          sitters.delete(sitter);
          rise(sitter);
          if (resting().length === 0) stop.abort();
        },
      };
    },
    wake: (kind, id) => {
      for (const sitter of sitters) {
        if (sitter.kind !== kind || sitter.id !== id) continue;
        if (sitter.pause) rise(sitter);
        else sitter.isWoken = true;
      }
    },
    warn: (kind, status) => {
      const what = `${kind}: ${status}`;
      if (warned.has(what)) return;
      warned.add(what);
      say(redactor.text(`heygen-v3: unknown status of a ${kind}: ${JSON.stringify(status)}; waiting on.`));
    },
  };
}
