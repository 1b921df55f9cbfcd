import type { ControlHandlers } from "./types.ts";

const shown = 100;

export const journal: Pick<ControlHandlers, "listJournal"> = {
  listJournal: ({ world }) => {
    const { journal: entries } = world();
    return {
      data: entries.latest(shown).map(({ at, ...entry }) => ({ at: new Date(at).toISOString(), at_ms: at, ...entry })),
      total: entries.total(),
    };
  },
};
