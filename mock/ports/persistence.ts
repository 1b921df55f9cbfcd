/** A place where worlds outlive the process, as a port. It knows rows, and nothing of what they mean. */

export interface KeptRow {
  readonly part: string;
  readonly key: string;
  /** Bytes are kept as bytes, everything else is JSON. */
  readonly value: string | Uint8Array<ArrayBuffer>;
}

export interface KeptWorld {
  /** Its place; a digest, never the credential. */
  readonly home: string;
  /** Who it is and how it answers, as JSON. */
  readonly head: string;
  /** In the order in which their keys first came. */
  readonly rows: readonly KeptRow[];
}

export interface WorldChange {
  readonly home: string;
  /** null: the world is gone, with all its rows. */
  readonly head: string | null;
  /** Whatever was kept under this home is forgotten first. */
  readonly isNew: boolean;
  /** null: the row is gone. */
  readonly rows: readonly (Omit<KeptRow, "value"> & { readonly value: KeptRow["value"] | null })[];
}

export interface PersistencePort {
  /** Every world that is kept; or the one with that home, if it is. */
  readonly read: (home?: string) => readonly KeptWorld[];
  /** Of every world that is kept. */
  readonly homes: () => readonly string[];
  /** All of it or, throwing, nothing. What it took is safe from the death of the process when it returns. */
  readonly write: (changes: readonly WorldChange[]) => void;
  /** Runs the work once all that could go on at once has gone on: many changes become one write. */
  readonly soon: (work: () => void) => void;
  readonly close: () => void;
}

/** Keeps worlds in memory, for whoever wants to open several mocks one after the other on the same worlds. */
export function memoryPersistence(): PersistencePort {
  const worlds = new Map<string, { head: string; readonly rows: Map<string, KeptRow> }>();
  return {
    read: (only) =>
      [...worlds]
        .filter(([home]) => only === undefined || home === only)
        .map(([home, { head, rows }]) => ({ home, head, rows: [...rows.values()] })),
    homes: () => [...worlds.keys()],
    write: (changes) => {
      for (const { home, head, isNew, rows } of changes) {
        if (head === null) {
          worlds.delete(home);
          continue;
        }
        const kept = (isNew ? undefined : worlds.get(home)?.rows) ?? new Map<string, KeptRow>();
        worlds.set(home, { head, rows: kept });
        for (const { part, key, value } of rows) {
          const place = JSON.stringify([part, key]);
          if (value === null) kept.delete(place);
          else kept.set(place, { part, key, value });
        }
      }
    },
    soon: (work) => void setTimeout(work, 0),
    close: () => undefined,
  };
}
