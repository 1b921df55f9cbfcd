import { chooseLimits } from "../world/limits.ts";
import { setLimits, viewLimits } from "./limits.views.ts";
import type { ControlHandlers } from "./types.ts";

export const limits: Pick<ControlHandlers, "getLimits" | "setLimits" | "clearLimits"> = {
  getLimits: ({ world }) => ({ data: viewLimits(world()) }),
  setLimits: ({ world: open, body }) => {
    const world = open();
    setLimits(world, body);
    return { data: viewLimits(world) };
  },
  clearLimits: ({ world: open }) => {
    const world = open();
    chooseLimits(world, null);
    return { data: viewLimits(world) };
  },
};
