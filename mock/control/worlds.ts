import { viewClock } from "./clock.ts";
import { overview } from "./overview.ts";
import type { ControlHandlers } from "./types.ts";

export const worlds: Pick<ControlHandlers, "listWorlds" | "resetWorld"> = {
  listWorlds: ({ settings }) => ({ data: overview(settings) }),
  resetWorld: ({ settings, worldName }) => ({ data: viewClock(settings.worlds.reset(worldName), settings.real()) }),
};
