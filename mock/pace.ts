/**
 * What makes things happen by themselves. A world says when its next event and its next delivery are due; here one
 * real timer waits for the earliest of them over all worlds, and a clock that is moved by hand stops at each of them,
 * so that a receiver sees what it would have seen had the time really passed.
 */

import type { Guard } from "./guard.ts";
import { untilIdle, whileWanted } from "./guard.ts";
import type { TimerPort } from "./ports/timer.ts";
import type { Pace } from "./web/settings.ts";
import type { Dispatcher } from "./webhook/dispatcher.ts";
import { clockNow, lastInstant, moveClock } from "./world/clock.ts";
import type { DueDelivery } from "./world/outbox.ts";
import { nextDelivery, nextFirstAttempt, takeDue } from "./world/outbox.ts";
import { nextDue, settle } from "./world/settle.ts";
import type { World, WorldEvent } from "./world/world.ts";
import type { Worlds } from "./world/worlds.ts";

export interface PaceOptions {
  readonly real: () => number;
  readonly timer: TimerPort;
  readonly dispatcher: Dispatcher;
  readonly worlds: () => Pick<Worlds, "all" | "begin">;
}

export function createPace({ real, timer, dispatcher, worlds }: PaceOptions): Pace {
  let armed: { readonly at: number; readonly cancel: () => void } | undefined;
  let isOpen = true;

  /** What was sent at once and has no result yet, by world. Whoever moves the clock waits for it. */
  const underWay = new WeakMap<World, Promise<unknown>>();

  /** Sends what is due, and what was held back for that; resolves when each of it has its result. */
  const send = async (world: World, now: number): Promise<void> => {
    const take = (): readonly DueDelivery[] => (isOpen ? takeDue(world, now) : []);
    for (let due = take(); due.length > 0; due = take()) {
      const unfinished = dispatch(world, due);
      // Not even a turn is waited for what is done.
      if (unfinished !== undefined) await unfinished;
    }
    arm(world);
  };

  const dispatch = (world: World, due: readonly DueDelivery[]): Promise<void> | undefined => {
    const now = (): number => clockNow(world.clock, real());
    return dispatcher.dispatch(
      due.map(({ settle: record, ...parcel }) => ({ ...parcel, now, settle: (result) => record(result, now()) })),
    );
  };

  const begin = (): (() => Promise<void>) => worlds().begin?.() ?? (() => Promise.resolve());

  /** When its cause cannot be kept nothing is sent, and whoever asks next is told so. */
  const sendAlone = (world: World, now: number): Promise<void> => send(world, now).catch(() => undefined);

  const wake = (): void => {
    armed = undefined;
    for (const world of worlds().all()) {
      const now = clockNow(world.clock, real());
      settle(world, now);
      entered(world, now);
      arm(world);
    }
  };

  const entered = (world: World, now: number): void => {
    if ((nextDelivery(world) ?? Infinity) <= now) void sendAlone(world, now);
  };

  /** What takes no time is due at once, whether or not the clock runs. */
  const touch = (world: World): void => {
    const now = clockNow(world.clock, real());
    if ((nextInstant(world) ?? Infinity) <= now) {
      settle(world, now);
      const all = Promise.all([sendAlone(world, now), underWay.get(world)]).finally(() => {
        if (underWay.get(world) === all) underWay.delete(world);
      });
      underWay.set(world, all);
    }
    arm(world);
  };

  const arm = (world: World): void => {
    const due = nextInstant(world);
    if (!isOpen || due === undefined || world.clock.rate === 0) return;
    const at = real() + Math.max(0, due - clockNow(world.clock, real())) / world.clock.rate;
    if (armed !== undefined && armed.at <= at) return;
    armed?.cancel();
    armed = { at, cancel: timer.set(at - real(), wake) };
  };

  /** Moves the clock to `instant`, sends what is due on the way, and returns what happened. */
  const step = async (world: World, instant: number): Promise<readonly WorldEvent[]> => {
    world.clock = moveClock(world.clock, { real: real(), instant });
    const happened = settle(world, instant);
    if (nextDelivery(world) !== undefined) await send(world, instant);
    await underWay.get(world);
    return happened;
  };

  /** Moves the clock from due to due, as far as there is something to do until `instant`. */
  const travel = async (world: World, instant: number, guard: Guard): Promise<readonly WorldEvent[]> => {
    const happened: WorldEvent[] = [];
    for (let due = nextInstant(world); due !== undefined && due <= instant; due = nextInstant(world)) {
      guard();
      happened.push(...(await step(world, due)));
    }
    return happened;
  };

  const idle = async (world: World, guard: Guard): Promise<readonly WorldEvent[]> => {
    const happened: WorldEvent[] = [];
    const now = (): number => clockNow(world.clock, real());
    // Later tries do not pull time; they are made in passing. What would end beyond the last instant never does.
    for (let goal = nextGoal(world, now()); goal !== undefined || underWay.has(world); goal = nextGoal(world, now())) {
      if (goal !== undefined && goal <= lastInstant) happened.push(...(await travel(world, goal, guard)));
      else if (underWay.has(world)) {
        guard();
        await underWay.get(world);
      } else break;
    }
    await send(world, now());
    return happened;
  };

  /** A move that ends halfway leaves the clock where it got to, and what is due there to the timer. */
  const move = async <T>(world: World, work: () => Promise<T>): Promise<T> => {
    const kept = begin();
    try {
      return await work();
    } finally {
      touch(world);
      await kept();
    }
  };

  return {
    touch,
    deliver: async (world, due) => {
      await dispatch(world, [due]);
      touch(world);
    },
    entered,
    moveTo: (world, instant, { signal } = {}) =>
      move(world, async () => [
        ...(await travel(world, instant, whileWanted(signal))),
        ...(await step(world, instant)),
      ]),
    runUntilIdle: (world, { signal } = {}) => {
      const [isWanted, isBounded] = [whileWanted(signal), untilIdle(world, () => clockNow(world.clock, real()))];
      return move(world, () =>
        idle(world, () => {
          isWanted();
          isBounded();
        }),
      );
    },
    close: async () => {
      isOpen = false;
      armed?.cancel();
      await dispatcher.idle();
    },
  };
}

/** The next event; once there is none, the next first attempt of a delivery that a fault holds back. */
function nextGoal(world: World, now: number): number | undefined {
  return nextDue(world)?.at ?? nextFirstAttempt(world, now);
}

function nextInstant(world: World): number | undefined {
  const [event, delivery] = [nextDue(world)?.at, nextDelivery(world)];
  if (event === undefined || delivery === undefined) return event ?? delivery;
  return Math.min(event, delivery);
}
