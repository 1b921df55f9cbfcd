import type { components } from "../../generated/control/api.ts";
import { saveWorld } from "../world/snapshot.ts";
import { viewClock } from "./clock.ts";
import type { ControlHandlers } from "./types.ts";

/** What the contract leaves open of a snapshot is the mock's own. */
type Snapshot = components["schemas"]["Snapshot"];

export const snapshot: Pick<ControlHandlers, "saveSnapshot" | "loadSnapshot"> = {
  saveSnapshot: ({ world: open, settings: { worlds, real } }) => {
    const world = open();
    worlds.enter(world);
    return saveWorld(world, real()) as unknown as Snapshot;
  },
  loadSnapshot: ({ settings: { worlds, pace, real }, worldKey, body }) => {
    const world = worlds.load(worldKey, body);
    pace.touch(world);
    return { data: viewClock(world, real()) };
  },
};
