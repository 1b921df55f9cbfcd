import { ApiError, invalidParameter } from "../domain/errors.ts";
import { respond } from "../web/answers.ts";
import { aheadOfStory, defaultWaitMs, waitForEvent } from "../world/wait.ts";
import type { World, WorldEventType } from "../world/world.ts";
import { viewHappening } from "./clock.ts";
import { judge, wireOf } from "./contract.ts";
import { followWorld } from "./stream.ts";
import type { ControlCall, ControlHandlers } from "./types.ts";

export const events: Pick<ControlHandlers, "waitForEvent" | "streamEvents"> = {
  waitForEvent: async (call) => {
    const { c, settings, query } = call;
    const { hub, timer } = settings;
    const { timeout_ms: timeoutMs = defaultWaitMs, event, id, since } = query;
    const { signal } = c.req.raw;
    enter(call);
    const happened = await waitForEvent(
      { event, id, since },
      { hub, timer, open: call.world, timeoutMs, signal },
    ).catch((error: unknown) => {
      throw signal.aborted ? givenUp() : error;
    });
    return { data: viewHappening(happened) };
  },
  streamEvents: (call) => {
    const { c, settings, query } = call;
    const { hub, timer } = settings;
    const { lastNumber } = enter(call);
    if (query.since !== undefined && query.since > lastNumber) throw aheadOfStory("since", lastNumber);
    const since = query.since ?? readLastEventId(c.req.header("last-event-id")) ?? lastNumber;
    const stream = followWorld({ hub, timer, open: call.world, since, isWanted: readTypes(query.types) });
    return respond(c, 200, stream, {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    });
  },
};

/** What a program waits for, judged as a call is: a misspelled event would be waited for in vain. */
export function checkWaiting(asked: object): void {
  const texts = Object.entries(wireOf(asked)).map(([name, value]) => [name, String(value)]);
  judge.readQuery("waitForEvent", `?${new URLSearchParams(texts).toString()}`);
}

/** Nobody hears it. */
function givenUp(): ApiError {
  return new ApiError({ status: 408, code: "timed_out", message: "The caller gave up." });
}

/** The world brought up to its now, and the timer set for what is to come in it. From here on it tells by itself. */
function enter({ settings: { worlds, pace }, world: open }: ControlCall<"waitForEvent" | "streamEvents">): World {
  const world = open();
  worlds.enter(world);
  pace.touch(world);
  return world;
}

/** Of another mock, perhaps: what does not fit is found out when reading. */
function readLastEventId(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

const known: Readonly<Record<WorldEventType | "request" | "world.reset", true>> = {
  request: true,
  "video.processing": true,
  "video.completed": true,
  "video.failed": true,
  "training.completed": true,
  "training.failed": true,
  "voice.completed": true,
  "voice.failed": true,
  "agent.waiting": true,
  "agent.failed": true,
  "consent.approved": true,
  "consent.declined": true,
  "delivery.succeeded": true,
  "delivery.failed": true,
  "world.reset": true,
  "world.reopened": true,
};

/** All types of a world's stream but `gap`, which tells that some are missing. */
export const streamedTypes: readonly string[] = Object.keys(known);

function readTypes(text: string | undefined): (type: string) => boolean {
  if (text === undefined) return () => true;
  const wanted = text.split(",").map((each) => each.trim());
  const fits = (name: string, type: string): boolean => type === name || type.startsWith(`${name}.`);
  const unknown = wanted.find((name) => !streamedTypes.some((type) => fits(name, type)));
  if (unknown !== undefined)
    throw invalidParameter(
      "types",
      `types knows no ${JSON.stringify(unknown)}; it takes ${streamedTypes.join(", ")}, and what stands before a dot.`,
    );
  return (type) => wanted.some((name) => fits(name, type));
}
