/** What the HTTP layers share about the mock they belong to. */

import type { ViewContext } from "../domain/views.ts";
import type { Hub } from "../world/hub.ts";
import type { Journal } from "../world/journal.ts";
import type { DueDelivery } from "../world/outbox.ts";
import type { Timer } from "../world/wait.ts";
import type { World, WorldEvent } from "../world/world.ts";
import { worldView } from "../world/world.ts";
import type { Worlds } from "../world/worlds.ts";
import { originOf } from "./text.ts";

/** A response that breaks the contract: a bug of the mock. */
export interface Violation {
  readonly operation: string;
  readonly status: number;
  readonly issues: string;
}

/** Who has a clock moved. When that one goes away the clock stays where it is by then, and the move rejects with the signal's reason. */
export interface Caller {
  readonly signal?: AbortSignal | undefined;
}

/** What happens by itself, and moving time by hand. */
export interface Pace {
  /** To be told after each change of a world: something may be due earlier than before, or at once, and happens then. */
  readonly touch: (world: World) => void;
  /** To be told after a world was brought up to `now`: what has become due is sent. */
  readonly entered: (world: World, now: number) => void;
  /** Makes one attempt outside the schedule; resolves with its result. */
  readonly deliver: (world: World, delivery: DueDelivery) => Promise<void>;
  /** Moves a world's clock forward, due by due, and waits for what is sent on the way. */
  readonly moveTo: (world: World, instant: number, caller?: Caller) => Promise<readonly WorldEvent[]>;
  /**
   * Moves a world's clock to the end of the last job that will ever end. Rejects with a 409 when that does not come, in
   * `freeSteps` of `mock/guard.ts` beyond what was to come at the start.
   */
  readonly runUntilIdle: (world: World, caller?: Caller) => Promise<readonly WorldEvent[]>;
  /** Starts nothing more; resolves when what is under way has ended. */
  readonly close: () => Promise<void>;
}

/** Pauses in real time; see `mock/pauses.ts`. */
export interface Pauses {
  /** Resolves after `ms`, or at once when the mock is closed; rejects with the signal's reason when the caller goes away. */
  readonly pause: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Ends all pauses, also those that are still to come. */
  readonly close: () => void;
}

export interface Settings {
  readonly worlds: Worlds;
  readonly pace: Pace;
  readonly pauses: Pauses;
  readonly hub: Hub;
  readonly timer: Timer;
  /** Throws the 401 of a world that this mock is not to have. */
  readonly admit: (worldName: string) => void;
  /** Requests that led to no world. */
  readonly journal: Journal;
  /** The machine's clock, for what moves a world's own. */
  readonly real: () => number;
  /** What a post's timestamp is held against in the given world. */
  readonly receivedAt: (world: World) => number;
  /** World of control calls and pages that name no credential. */
  readonly defaultWorld: string;
  /** Base of every address in a response; null: the one that the caller used. */
  readonly publicUrl: string | null;
  /** To be told of bases under which the mock is called: what is posted to its inboxes there goes no way around. */
  readonly calledUnder: (base: string) => void;
  /** Reads a file of the viewer behind /docs; null where there is none. */
  readonly viewer: ((name: string) => Promise<Uint8Array<ArrayBuffer>>) | null;
  readonly maxBodyBytes: number;
  /** Largest file in a multipart body. */
  readonly maxUploadBytes: number;
  /** What to do about a response that breaks the contract. */
  readonly onViolation: (violation: Violation) => void;
  /** What to do about a failure inside the mock itself; the caller gets a 500 in the envelope. */
  readonly onFailure: (error: unknown) => void;
}

/** How a world shows itself to a caller who used `requestUrl` to reach it. */
export function viewContext({ publicUrl }: Settings, world: World, now: number, requestUrl: string): ViewContext {
  return worldView(world, now, publicUrl ?? originOf(requestUrl));
}
