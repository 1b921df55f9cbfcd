/** The journals of a mock in process, left in a folder for whoever reads them: `heygen-contract coverage` does. */

import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mock } from "../mock.ts";

interface Worlds {
  readonly data: readonly { readonly world: string }[];
}

interface Journal {
  readonly data: readonly unknown[];
  readonly forgotten_up_to: number;
}

interface Deliveries {
  readonly data: readonly { readonly event_type: string; readonly attempts: readonly unknown[] }[];
}

/** Writes one file, with what the control API says of every world that was asked something. Keys are in none of it. */
export async function keepJournals(mock: Mock, folder: string): Promise<void> {
  const read = async <T>(path: string): Promise<T> => (await mock.fetch(`http://localhost/__mock/${path}`)).json() as T;
  const { data: worlds } = await read<Worlds>("worlds?limit=1000");
  const lives = [];
  for (const { world } of worlds) {
    const journal = await read<Journal>(`journal?order=asc&limit=1000&world=${world}`);
    const { data: deliveries } = await read<Deliveries>(`webhooks/deliveries?limit=1000&world=${world}`);
    const sent = deliveries.filter(({ attempts }) => attempts.length > 0).map(({ event_type: type }) => type);
    if (journal.data.length + sent.length === 0) continue;
    lives.push({ world, entries: journal.data, events: [...new Set(sent)], isPartial: journal.forgotten_up_to > 0 });
  }
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(lives));
}
