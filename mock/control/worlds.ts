import { notFound } from "../domain/errors.ts";
import { viewClock } from "./clock.ts";
import { describe } from "./overview.ts";
import type { ControlHandlers } from "./types.ts";

export const worlds: Pick<ControlHandlers, "listWorlds" | "resetWorld" | "resetAllWorlds"> = {
  listWorlds: ({ settings, query: { after, limit = 100 } }) => {
    settings.worlds.open(settings.defaultWorld);
    const all = settings.worlds.all();
    const start = after === undefined ? 0 : 1 + all.findIndex(({ label }) => label === after);
    if (after !== undefined && start === 0)
      throw notFound(
        "not_found",
        "No world has this label, or it had to make room; begin again without after.",
        "after",
      );
    const page = all.slice(start, start + limit);
    return {
      data: page.map((world) => describe(world, settings)),
      next: start + page.length < all.length ? (page.at(-1)?.label ?? null) : null,
      total: all.length,
      evicted: settings.worlds.evicted(),
    };
  },
  resetWorld: ({ settings, worldKey }) => ({ data: viewClock(settings.worlds.reset(worldKey), settings.real()) }),
  resetAllWorlds: ({ settings: { worlds: all } }) => ({ data: { worlds: all.resetAll() } }),
};
