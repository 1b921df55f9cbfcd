/**
 * What a mock has noted of its callers, read over its control API or from the files that `heygen-v3/mock/vitest` leaves.
 * A journal forgets: reading it again and again while tests run keeps what it had before a reset, or more than it holds.
 */
import type { components } from "../../../generated/control/api.ts";
import { createControl } from "../control.ts";
import type { Target } from "../target.ts";

export type JournalEntry = components["schemas"]["JournalEntry"];

/** A world from its beginning, or a reset, to the next one. */
export interface Life {
  /** Label of the world; no key. */
  readonly world: string;
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Types of the webhook events that were sent, successfully or not. */
  readonly events: readonly string[];
  /** Some requests had to make room before they were read. */
  readonly isPartial: boolean;
}

interface Growing {
  readonly world: string;
  readonly entries: JournalEntry[];
  readonly events: Set<string>;
  isPartial: boolean;
}

export interface Collector {
  /** Reads what is new in every world. */
  readonly read: () => Promise<void>;
  readonly lives: () => readonly Life[];
}

const pageSize = 1000;

export function createCollector(target: Target): Collector {
  const { call } = createControl(target, "mock_demo");
  const current = new Map<string, Growing>();
  const ended: Growing[] = [];
  const page = (world: string, since: number) =>
    call("listJournal", { query: { world, order: "asc", limit: String(pageSize), since: String(since) } });
  const readWorld = async (world: string): Promise<void> => {
    const known = current.get(world);
    const lastRead = known?.entries.at(-1);
    let life: Growing = known ?? { world, entries: [], events: new Set(), isPartial: false };
    let found = await page(world, lastRead ? lastRead.number - 1 : 0);
    if (lastRead && found.data[0]?.number === lastRead.number && isSame(found.data[0], lastRead)) found.data.shift();
    else if (lastRead && found.forgotten_up_to < lastRead.number) {
      // It is gone, or another: the world was reset or its journal cleared, and what is there now is new.
      ended.push(life);
      life = { world, entries: [], events: new Set(), isPartial: false };
      found = await page(world, 0);
    }
    current.set(world, life);
    if (found.forgotten_up_to > (life.entries.at(-1)?.number ?? 0)) life.isPartial = true;
    life.entries.push(...found.data);
    while (found.next !== null) {
      found = await page(world, found.next);
      life.entries.push(...found.data);
    }
    const sent = await call("listDeliveries", { query: { world, limit: String(pageSize) } });
    for (const { event_type: type, attempts } of sent.data) if (attempts.length > 0) life.events.add(type);
  };
  return {
    read: async () => {
      let after: string | null | undefined;
      do {
        const worlds = await call("listWorlds", { query: { limit: String(pageSize), ...(after && { after }) } });
        for (const { world, counts } of worlds.data)
          if (counts.requests > 0 || current.has(world)) await readWorld(world);
        after = worlds.next;
      } while (after);
    },
    lives: () =>
      [...ended, ...current.values()]
        .filter(({ entries, events }) => entries.length + events.size > 0)
        .map(({ world, entries, events, isPartial }) => ({ world, entries, events: [...events], isPartial })),
  };
}

function isSame(a: JournalEntry, b: JournalEntry): boolean {
  return a.at_ms === b.at_ms && a.method === b.method && a.path === b.path && a.status === b.status;
}
