/** What happened in a world, numbered together with its requests, so that one number is a place in the whole story. */

import type { World, WorldEvent } from "./world.ts";

/** Writes down what happened and tells whoever watches the world. Returns the events with their numbers. */
export function happen(world: World, events: readonly Omit<WorldEvent, "number">[]): readonly WorldEvent[] {
  if (events.length === 0) return [];
  const numbered = events.map((event) => ({ number: nextNumber(world), ...event }));
  const { items, add } = world.events;
  for (const event of numbered) {
    const before = items[0] ?? event;
    add(event);
    const oldest = items[0] as WorldEvent;
    if (oldest !== before) world.eventsForgottenUpTo = oldest.number - 1;
  }
  world.universe.hub.tell(world.home);
  return numbered;
}

export function nextNumber(world: World): number {
  world.lastNumber += 1;
  return world.lastNumber;
}

/** Those that are remembered, oldest first, from after `number` on. */
export function eventsAfter({ events: { items } }: World, number: number): readonly WorldEvent[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as WorldEvent).number <= number) low = middle + 1;
    else high = middle;
  }
  return items.slice(low);
}
