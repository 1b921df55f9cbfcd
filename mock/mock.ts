/** The mock as a value: options in, a fetch function and handles on its worlds out. */

import { createApp } from "./app.ts";
import { compose, inProcessBase } from "./compose.ts";
import { contracts } from "./contracts.ts";
import { checkWaiting } from "./control/events.ts";
import { checkedExpectation } from "./control/expectation.ts";
import { checkedFault } from "./control/faults.ts";
import type { Fault, FaultInput } from "./domain/faults.ts";
import { viewFault } from "./domain/faults.ts";
import type { Secrets } from "./domain/secrets.ts";
import { secretsOf } from "./domain/secrets.ts";
import { viewVideo } from "./domain/videos.ts";
import type { VideoDetail } from "./domain/videos.ts";
import { lostInProcess } from "./faults/lost.ts";
import { checkShape } from "./options.shape.ts";
import type { MockOptions } from "./options.ts";
import type { SteeringHandles } from "./steering.ts";
import { steeringHandles } from "./steering.ts";
import { refuseUnkept } from "./web/answers.ts";
import { checkedWorldName } from "./web/credential.ts";
import type { Caller, Settings } from "./web/settings.ts";
import { viewContext } from "./web/settings.ts";
import { originOf } from "./web/text.ts";
import type { InboxHandle, WebhooksHandle } from "./webhookHandles.ts";
import { inboxHandle, webhooksHandle } from "./webhookHandles.ts";
import { addFault, clearFaults, removeFault } from "./world/faults.ts";
import type { JournalEntry } from "./world/journal.ts";
import type { WorldSnapshot } from "./world/snapshot.ts";
import { saveWorld } from "./world/snapshot.ts";
import { completion, failure, finishVideo } from "./world/steer.jobs.ts";
import type { ClockReading } from "./world/steer.ts";
import { readAdvance, readClock, readTarget, resumeClock, stopClock } from "./world/steer.ts";
import type { Expectation, Verdict } from "./world/verify.ts";
import { VerificationError, verify } from "./world/verify.ts";
import { defaultWaitMs, waitForEvent } from "./world/wait.ts";
import type { World, WorldEvent, WorldEventType } from "./world/world.ts";

/** A world's clock. Moving it returns what happened on the way, in due order. */
export interface ClockHandle {
  /** The world's now, in milliseconds since 1970. */
  readonly now: () => number;
  readonly read: () => ClockReading;
  /** Stops the clock, at a later instant if one is given. Refuses to go back. */
  readonly freeze: (at?: number) => Promise<readonly WorldEvent[]>;
  /** Lets the clock run on, at a speed (default 1). */
  readonly resume: (speed?: number) => void;
  readonly advance: (ms: number, caller?: Caller) => Promise<readonly WorldEvent[]>;
  /**
   * Moves the clock to the end of the last job that will ever end. Rejects where that never comes: 1,000 steps beyond
   * ten for each thing that was to come.
   */
  readonly runUntilIdle: (caller?: Caller) => Promise<readonly WorldEvent[]>;
}

/** What goes wrong in a world on purpose: the data of `/__mock/faults`. Throws what a call would be refused with. */
export interface FaultsHandle {
  readonly add: (fault: FaultInput) => Fault;
  /** In the order in which requests ask them, used up ones among them. */
  readonly list: () => readonly Fault[];
  readonly remove: (id: string) => Fault;
  /** Returns those that were there. */
  readonly clear: () => readonly Fault[];
}

/** The requests that were sent to a world. */
export interface JournalHandle {
  /** Number of the latest request or event: a place to verify or wait from. */
  readonly last: () => number;
  /** All that are kept, oldest first, from after a number on (default 0). Secrets are masked. */
  readonly entries: (since?: number) => readonly JournalEntry[];
  /** Forgets them all; returns how many. */
  readonly clear: () => number;
}

export interface WaitOptions {
  /** Id of the thing to which it is to happen. Default: any. */
  readonly id?: string;
  /** Number after which it is to happen. Default: with an id 0, so that what has happened already counts; otherwise the latest. */
  readonly since?: number;
  /** How long to wait, in real milliseconds. Default 30000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface WorldHandle extends SteeringHandles {
  /** Stands for the world wherever people look; the credential is never shown. */
  readonly label: string;
  readonly clock: ClockHandle;
  readonly faults: FaultsHandle;
  readonly videos: {
    /** Ends a running render with success, now. */
    readonly complete: (id: string) => VideoDetail;
    /** Ends a running render with a failure, now. Default code `rendering_failed`. */
    readonly fail: (id: string, failure?: { readonly code?: string; readonly message?: string }) => VideoDetail;
  };
  /** The whole world as one plain value, for a file or for `load`. Holds secrets of webhooks, never the credential. */
  readonly save: () => WorldSnapshot;
  /**
   * Puts the world of a snapshot in the place of this one: it answers from then on as the one that was saved, to the
   * byte. Throws at what is not a whole snapshot, and nothing has changed then.
   */
  readonly load: (snapshot: unknown) => void;
  /** What was sent to webhooks, what to send besides, and what to spoil. */
  readonly webhooks: WebhooksHandle;
  /** A built-in receiver: register its `url` as an endpoint. The name is letters, digits and `.`, `_`, `~`, `-`, at most 64. */
  readonly inbox: (name: string) => InboxHandle;
  readonly journal: JournalHandle;
  /** Throws a `VerificationError`, which explains what came instead, unless the requests were as expected. */
  readonly verify: (expectation: Expectation) => Verdict;
  /** Resolves as soon as it happens, by itself or because the clock is moved. Rejects when it takes too long. */
  readonly waitFor: (event: WorldEventType, options?: WaitOptions) => Promise<WorldEvent>;
  /** Back to the state of a fresh world, clock included. */
  readonly reset: () => void;
}

export interface Mock {
  /**
   * Answers as the server would. Takes what the platform's fetch takes; a path alone is enough. Where a fault breaks the
   * connection it does as the platform's fetch: it rejects with a TypeError, or the body does.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * For servers: as `fetch`, of a request that is one already and whose signal is the server's own business. Rejects
   * with `ConnectionLost` where a fault breaks the connection, for the server to break its own.
   */
  readonly handle: (request: Request) => Promise<Response>;
  /** The default world's clock. */
  readonly clock: ClockHandle;
  /** Resets every world. */
  readonly resetAll: () => void;
  /** The world that a credential opens. Throws a RangeError at one that no request gets in with. */
  readonly world: (credential: string) => WorldHandle;
  /** Told by a server where the mock can be reached; the base of addresses in webhooks unless `publicUrl` is set. */
  readonly setOrigin: (url: string) => void;
  /** For servers that are about to stop: ends what waits and streams. */
  readonly hangUp: () => void;
  /** Lets deliveries that are under way end, for `graceMs` at most (default 2000); later requests are answered with 503. */
  readonly close: (options?: { readonly graceMs?: number }) => Promise<void>;
}

/** @throws RangeError with a sentence that names the option that cannot be used */
export function createMock(options: MockOptions = {}): Mock {
  checkShape(options);
  const { settings, setOrigin } = compose(options);
  const { pace, timer } = settings;
  let isOpen = true;
  const app = createApp(settings, contracts);
  const world = (credential: string): WorldHandle => {
    const name = checkedWorldName(credential);
    settings.admit(name);
    return worldHandle(name, settings, secretsOf([credential]));
  };
  const answer = createAnswer(app.fetch, settings);
  const handle: Mock["handle"] = async (request) =>
    isOpen ? answer(request) : new Response("The mock was closed.", { status: 503 });
  return {
    fetch: async (input, init) => {
      const request = requestOf(input, init);
      settings.calledUnder(originOf(request.url));
      return untilAborted(request, handle).catch(lostInProcess);
    },
    handle,
    world,
    clock: world(settings.defaultWorld).clock,
    resetAll: () => void settings.worlds.resetAll(),
    setOrigin: (url) => {
      setOrigin(url);
      resume(settings);
    },
    hangUp: settings.hub.close,
    close: async ({ graceMs = 2000 } = {}) => {
      isOpen = false;
      settings.pauses.close();
      settings.hub.close();
      let cut: (() => void) | undefined;
      const grace = new Promise<void>((resolve) => {
        cut = timer.set(graceMs, resolve);
      });
      await Promise.race([pace.close(), grace]);
      cut?.();
      await settings.worlds.begin?.()().catch(settings.onFailure);
      settings.worlds.close();
    },
  };
}

/** Where worlds outlive the process an answer leaves when what it tells of is safe, and is another when that cannot be. */
function createAnswer(answer: (request: Request) => Response | Promise<Response>, settings: Settings): Mock["handle"] {
  const { begin } = settings.worlds;
  if (begin === null) return async (request) => answer(request);
  let isResumed = false;
  return async (request) => {
    if (!isResumed) resume(settings);
    isResumed = true;
    const kept = begin();
    const response = await answer(request);
    try {
      await kept();
      return response;
    } catch (error) {
      return refuseUnkept(error, settings);
    }
  };
}

/** What became due while the mock was not there happens now, and what was not delivered is sent. */
function resume({ worlds, pace }: Settings): void {
  if (worlds.begin === null) return;
  for (const world of worlds.all()) {
    worlds.enter(world);
    pace.touch(world);
  }
}

/** As the platform's fetch does: rejects as soon as the request's signal says so, although the work goes on. */
async function untilAborted(request: Request, work: Mock["handle"]): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work(request), aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function requestOf(input: Request | URL | string, init: RequestInit | undefined): Request {
  return typeof input === "string" || input instanceof URL
    ? new Request(new URL(input, inProcessBase), init)
    : new Request(input, init);
}

/** Looks its world up on every use, because a reset puts another in its place. */
function worldHandle(name: string, settings: Settings, secrets: Secrets): WorldHandle {
  const { worlds, pace, real, hub, timer } = settings;
  const open = (): World => worlds.open(name);
  const view = (world: World): ReturnType<typeof viewContext> =>
    viewContext(settings, world, readClock(world, real()).now, inProcessBase);
  const finish = (id: string, outcome: Parameters<typeof finishVideo>[1]["outcome"]): VideoDetail => {
    const world = open();
    const video = finishVideo(world, { id, real: real(), outcome });
    pace.touch(world);
    return viewVideo(video, view(world));
  };
  return {
    get label() {
      return open().label;
    },
    clock: {
      now: () => readClock(open(), real()).now,
      read: () => readClock(open(), real()),
      freeze: async (at) => {
        const world = open();
        const instant = at === undefined ? undefined : readTarget(world, { real: real(), at });
        stopClock(world, real());
        return instant === undefined ? [] : pace.moveTo(world, instant);
      },
      resume: (speed = 1) => {
        const world = open();
        resumeClock(world, { real: real(), speed });
        pace.touch(world);
      },
      advance: async (ms, caller) => pace.moveTo(open(), readAdvance(open(), { real: real(), ms }), caller),
      runUntilIdle: async (caller) => pace.runUntilIdle(open(), caller),
    },
    faults: {
      add: (fault) => viewFault(addFault(open(), checkedFault(fault))),
      list: () => open().faults.map(viewFault),
      remove: (id) => viewFault(removeFault(open(), id)),
      clear: () => clearFaults(open()).map(viewFault),
    },
    videos: {
      complete: (id) => finish(id, completion),
      fail: (id, why) => finish(id, failure(why)),
    },
    save: () => {
      const world = open();
      worlds.enter(world);
      return saveWorld(world, real());
    },
    load: (snapshot) => pace.touch(worlds.load(name, snapshot)),
    webhooks: webhooksHandle(open, settings),
    inbox: (inbox) => inboxHandle(inbox, open, settings),
    journal: {
      last: () => open().lastNumber,
      entries: (since = 0) => open().journal.after(since),
      clear: () => open().journal.clear(),
    },
    verify: (expectation) => {
      const { journal, lastNumber: last } = open();
      const verdict = verify(journal, checkedExpectation(expectation), { last, secrets });
      if (!verdict.satisfied) throw new VerificationError(verdict);
      return verdict;
    },
    waitFor: async (event, { timeoutMs = defaultWaitMs, signal, ...rest } = {}) => {
      const { id, since } = rest;
      checkWaiting({ event, ...rest });
      settings.worlds.enter(open());
      pace.touch(open());
      return waitForEvent({ event, id, since }, { hub, timer, open, timeoutMs, signal });
    },
    ...steeringHandles(open, settings, view),
    reset: () => {
      worlds.reset(name);
    },
  };
}
