/**
 * A world as server-sent events. A stream keeps a place in the story and nothing else: what comes next is looked up when
 * its reader has room, so a slow reader costs no memory, and one that comes back goes on where it was.
 */

import { eventsAfter } from "../world/happenings.ts";
import type { Hub } from "../world/hub.ts";
import type { JournalEntry } from "../world/journal.ts";
import type { Timer } from "../world/wait.ts";
import type { World, WorldEvent } from "../world/world.ts";
import { viewHappening } from "./clock.ts";

const heartbeatMs = 15_000;
/** Messages that are written at once. */
const batch = 100;

export interface Following {
  readonly hub: Hub;
  readonly timer: Timer;
  /** The world as it is now: a reset puts another in its place. */
  readonly open: () => World;
  readonly since: number;
  readonly isWanted: (type: string) => boolean;
}

export function followWorld({ hub, timer, open, since, isWanted }: Following): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const read = createReader(open, since, isWanted);
  let wake = (): void => undefined;
  let leave = (): void => undefined;
  const ended = { byMock: false, byReader: false };
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode("retry: 1000\n\n"));
      leave = hub.watch(open().home, {
        wake: () => wake(),
        closed: () => {
          ended.byMock = true;
          wake();
        },
      });
    },
    pull: async (controller) => {
      while (!ended.byMock && !ended.byReader) {
        const text = read();
        if (text !== "") return controller.enqueue(encoder.encode(text));
        const isWoken = await new Promise<boolean>((resolve) => {
          const cancel = timer.set(heartbeatMs, () => resolve(false));
          wake = () => {
            cancel();
            resolve(true);
          };
        });
        wake = () => undefined;
        if (!isWoken) return controller.enqueue(encoder.encode(": still here\n\n"));
      }
      if (ended.byMock && !ended.byReader) controller.close();
    },
    cancel: () => {
      ended.byReader = true;
      leave();
      wake();
    },
  });
}

/** What is new since it was last called, as messages; empty when nothing is. */
function createReader(open: () => World, since: number, isWanted: (type: string) => boolean): () => string {
  let before = open();
  // A number of another mock, or of before a reset.
  let place = since > before.lastNumber ? 0 : since;
  let toldGap = 0;
  return () => {
    const world = open();
    const isAnother = world !== before;
    if (isAnother) [before, place, toldGap] = [world, 0, 0];
    const items = itemsAfter(world, place, isWanted);
    const messages = items.slice(0, batch).map(({ number, type, data }) => message({ id: number, type, data }));
    const forgotten = forgottenUpTo(world, isWanted);
    if (forgotten > Math.max(place, toldGap)) {
      toldGap = forgotten;
      messages.unshift(message({ type: "gap", data: { type: "gap", forgotten_up_to: forgotten } }));
    }
    if (isAnother && isWanted("world.reset"))
      messages.unshift(message({ type: "world.reset", data: { type: "world.reset", id: world.label } }));
    place = items.length > batch ? (items[batch - 1]?.number ?? place) : world.lastNumber;
    return messages.join("");
  };
}

interface Item {
  readonly number: number;
  readonly type: string;
  readonly data: object;
}

function itemsAfter(world: World, place: number, isWanted: (type: string) => boolean): readonly Item[] {
  const events = eventsAfter(world, place)
    .filter(({ type }) => isWanted(type))
    .map((event: WorldEvent) => ({ number: event.number, type: event.type, data: viewHappening(event) }));
  if (!isWanted("request")) return events;
  const requests = world.journal
    .after(place)
    .map((entry) => ({ number: entry.number, type: "request", data: viewRequest(entry) }));
  return [...events, ...requests].toSorted((a, b) => a.number - b.number);
}

function forgottenUpTo(world: World, isWanted: (type: string) => boolean): number {
  return Math.max(world.eventsForgottenUpTo, isWanted("request") ? world.journal.forgottenUpTo() : 0);
}

function viewRequest({ number, at, method, path, operation, status }: JournalEntry): object {
  return { number, at: new Date(at).toISOString(), at_ms: at, type: "request", method, path, operation, status };
}

/** JSON has no line ends of its own, so the data is always one line. */
function message({ id, type, data }: { id?: number; type: string; data: object }): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
