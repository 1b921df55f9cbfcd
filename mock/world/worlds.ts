/** All worlds of one mock, by credential and by the tag in their addresses. */

import type { ClockPort } from "../ports/clock.ts";
import { clockNow } from "./clock.ts";
import { settle } from "./settle.ts";
import type { Universe, World } from "./world.ts";
import { createWorld } from "./world.ts";

export interface Worlds {
  /** The world of that name, made on first sight. */
  readonly open: (name: string) => World;
  readonly byTag: (tag: string) => World | undefined;
  /** Replaces a world by a fresh one of the same name and tag; its clock begins anew too. */
  readonly reset: (name: string) => World;
  readonly all: () => readonly World[];
  /** Reads the clock once and brings the world up to that instant. */
  readonly enter: (world: World) => number;
}

/** @param onEntered hears of every world that was brought up to an instant, before anybody reads it */
export function createWorlds(
  universe: Universe,
  clock: ClockPort,
  onEntered: (world: World, now: number) => void = () => undefined,
): Worlds {
  const byName = new Map<string, World>();
  const byTag = new Map<string, World>();
  const reset = (name: string): World => {
    const world = createWorld(name, universe, clock.now());
    byName.set(name, world);
    byTag.set(world.tag, world);
    return world;
  };
  return {
    open: (name) => byName.get(name) ?? reset(name),
    byTag: (tag) => byTag.get(tag),
    reset,
    all: () => [...byName.values()],
    enter: (world) => {
      const now = clockNow(world.clock, clock.now());
      settle(world, now);
      onEntered(world, now);
      return now;
    },
  };
}
