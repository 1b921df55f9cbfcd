import type { Context } from "hono";
import type { components } from "../../generated/control/api.ts";
import { invalidParameter } from "../domain/errors.ts";
import { instantExample, readInstantText } from "../domain/instants.ts";
import { ConnectionLost } from "../faults/lost.ts";
import type { Caller } from "../web/settings.ts";
import { readAdvance, readClock, readTarget, resumeClock, stopClock } from "../world/steer.ts";
import type { World, WorldEvent } from "../world/world.ts";
import type { ControlHandlers } from "./types.ts";

type ClockView = components["schemas"]["Clock"];
type Happening = components["schemas"]["Happening"];

export const clock: Pick<
  ControlHandlers,
  "getClock" | "freezeClock" | "resumeClock" | "advanceClock" | "runUntilIdle"
> = {
  getClock: ({ world, settings }) => ({ data: viewClock(world(), settings.real()) }),
  freezeClock: async ({ c, world: open, settings: { pace, real }, body }) => {
    const at = body?.at === undefined ? undefined : readInstant(body.at);
    const world = open();
    const instant = at === undefined ? undefined : readTarget(world, { real: real(), at });
    stopClock(world, real());
    const happened = instant === undefined ? [] : await moved(c, (caller) => pace.moveTo(world, instant, caller));
    return { data: viewClock(world, real(), happened) };
  },
  resumeClock: ({ world: open, settings: { pace, real }, body }) => {
    const world = open();
    resumeClock(world, { real: real(), speed: body?.speed ?? 1 });
    pace.touch(world);
    return { data: viewClock(world, real()) };
  },
  advanceClock: async ({ c, world: open, settings: { pace, real }, body: { ms } }) => {
    const world = open();
    const instant = readAdvance(world, { real: real(), ms });
    const happened = await moved(c, (caller) => pace.moveTo(world, instant, caller));
    return { data: viewClock(world, real(), happened) };
  },
  runUntilIdle: async ({ c, world: open, settings: { pace, real } }) => {
    const world = open();
    const happened = await moved(c, (caller) => pace.runUntilIdle(world, caller));
    return { data: viewClock(world, real(), happened) };
  },
};

/** Nobody moves a clock for a caller that has gone, and nobody answers one. */
async function moved<T>({ req: { raw } }: Context, move: (caller: Caller) => Promise<T>): Promise<T> {
  const { signal } = raw;
  return move({ signal }).catch((error: unknown) => {
    throw signal.aborted ? new ConnectionLost() : error;
  });
}

export function viewClock(world: World, real: number, happened: readonly WorldEvent[] = []): ClockView {
  const { now, mode, speed } = readClock(world, real);
  return {
    world: world.label,
    now: new Date(now).toISOString(),
    now_ms: now,
    mode,
    speed,
    happened: happened.map(viewHappening),
  };
}

export function viewHappening({ number, at, type, id, delivery }: WorldEvent): Happening {
  const happening = { number, at: new Date(at).toISOString(), at_ms: at, type, id };
  if (delivery === undefined) return happening;
  const { eventType, ...shown } = delivery;
  return { ...happening, delivery: { event_type: eventType, ...shown } };
}

function readInstant(at: number | string): number {
  const instant = typeof at === "string" ? readInstantText(at) : at;
  if (instant !== undefined) return instant;
  throw invalidParameter(
    "at",
    `at must be an instant that there is: milliseconds since 1970, or a text with its offset such as ${instantExample}.`,
  );
}
