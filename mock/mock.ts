/** The mock as a value: options in, a fetch function and handles on its worlds out. */

import spec from "../generated/openapi.json" with { type: "json" };
import { createApp } from "./app.ts";
import type { RuleSetName } from "./domain/rules.ts";
import { ruleSets } from "./domain/rules.ts";
import { viewVideo } from "./domain/videos.ts";
import type { VideoDetail } from "./domain/videos.ts";
import { createPace } from "./pace.ts";
import type { ClockPort } from "./ports/clock.ts";
import { systemClock } from "./ports/clock.ts";
import { reportLine } from "./ports/report.ts";
import type { SenderPort } from "./ports/sender.ts";
import { systemSender } from "./ports/sender.ts";
import { systemTimer } from "./ports/timer.ts";
import { defaultMaxBodyBytes } from "./web/body.ts";
import { isAccepted, worldNameOf } from "./web/credential.ts";
import { defaultMaxUploadBytes } from "./web/multipart.ts";
import type { Pace, Settings, Violation } from "./web/settings.ts";
import { viewContext } from "./web/settings.ts";
import { createDispatcher } from "./webhook/dispatcher.ts";
import { loadCatalogue } from "./world/catalogue.ts";
import { lastInstant } from "./world/clock.ts";
import { defaultMaxStoredBytes } from "./world/files.ts";
import { createJournal } from "./world/journal.ts";
import type { ClockReading } from "./world/steer.ts";
import { failure, finishVideo, readAdvance, readClock, readTarget, resumeClock, stopClock } from "./world/steer.ts";
import type { World, WorldEvent } from "./world/world.ts";
import { createWorlds } from "./world/worlds.ts";

export interface MockOptions {
  /** Same seed, same requests and same clock give the same answers. Default "heygen-v3". */
  readonly seed?: string;
  /** Milliseconds that a video waits before it is rendered. Default 1000. */
  readonly queueMs?: number;
  /** Milliseconds that a video is rendered. Default 4000. */
  readonly renderMs?: number;
  /** Milliseconds that an avatar is trained, or a voice cloned. Default 3000. */
  readonly trainingMs?: number;
  /** Virtual milliseconds per real one. Default 1. */
  readonly speed?: number;
  /** Begin with stopped clocks, which then move only by `advance`, `runUntilIdle` and `freeze`. Default false. */
  readonly frozen?: boolean;
  /** Instant at which every world begins, in milliseconds since 1970. Default: the real one. */
  readonly startAt?: number;
  /** What the guides state (`guide`) or what the live service was seen to do (`live`) where the two differ. Default `guide`. */
  readonly rules?: RuleSetName;
  /** World of pages and control calls that name no credential. Default "mock_demo". */
  readonly world?: string;
  /** Base of every address in a response, for example behind a proxy. Default: the one that the caller used. */
  readonly publicUrl?: string;
  /** Largest request body, in bytes. Default 50331648 (48 MiB). */
  readonly maxBodyBytes?: number;
  /** Largest file of a multipart upload, in bytes; `maxBodyBytes` bounds it as well. Default 33554432 (32 MiB). */
  readonly maxUploadBytes?: number;
  /** Bytes of uploaded files that one world keeps at most, all of them in memory. Default 536870912 (512 MiB). */
  readonly maxStoredBytes?: number;
  /** Let webhooks and callbacks go to public addresses, too. Default false: they are noted as not sent. */
  readonly allowExternalWebhooks?: boolean;
  /** The way out for webhooks and callbacks. Default: fetch. */
  readonly sender?: SenderPort;
  /** Real time. Default: the machine's clock. */
  readonly clock?: ClockPort;
  /** Called with every response that breaks the contract, which is a bug of the mock. Default: a line on the console. */
  readonly onViolation?: (violation: Violation) => void;
  /** Called with every failure inside the mock; the caller got a 500. Default: a line on the console. */
  readonly onFailure?: (error: unknown) => void;
}

/** A world's clock. Moving it returns what happened on the way, in due order. */
export interface ClockHandle {
  /** The world's now, in milliseconds since 1970. */
  readonly now: () => number;
  readonly read: () => ClockReading;
  /** Stops the clock, at a later instant if one is given. Refuses to go back. */
  readonly freeze: (at?: number) => Promise<readonly WorldEvent[]>;
  /** Lets the clock run on, at a speed (default 1). */
  readonly resume: (speed?: number) => void;
  readonly advance: (ms: number) => Promise<readonly WorldEvent[]>;
  /** Moves the clock to the end of the last job that will ever end. */
  readonly runUntilIdle: () => Promise<readonly WorldEvent[]>;
}

export interface WorldHandle {
  /** Stands for the world wherever people look; the credential is never shown. */
  readonly label: string;
  readonly clock: ClockHandle;
  readonly videos: {
    /** Ends a running render with success, now. */
    readonly complete: (id: string) => VideoDetail;
    /** Ends a running render with a failure, now. Default code `rendering_failed`. */
    readonly fail: (id: string, failure?: { readonly code?: string; readonly message?: string }) => VideoDetail;
  };
  /** Back to the state of a fresh world, clock included. */
  readonly reset: () => void;
}

export interface Mock {
  /** Answers as the server would. Takes what the platform's fetch takes; a path alone is enough. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The default world's clock. */
  readonly clock: ClockHandle;
  /** The world that a credential opens. */
  readonly world: (credential: string) => WorldHandle;
  /** Told by a server where the mock can be reached; the base of addresses in webhooks unless `publicUrl` is set. */
  readonly setOrigin: (url: string) => void;
  /** Lets deliveries that are under way end, for `graceMs` at most (default 2000); later requests are answered with 503. */
  readonly close: (options?: { readonly graceMs?: number }) => Promise<void>;
}

/** What the options may be at most: a year, and the end of the year 9999. */
export const limits: { readonly durationMs: number; readonly instant: number } = {
  durationMs: 366 * 24 * 60 * 60 * 1000,
  instant: lastInstant,
};

/** Base of requests that give a path alone. */
const inProcessBase = "http://localhost";

export function createMock(options: MockOptions = {}): Mock {
  const {
    seed = "heygen-v3",
    rules = "guide",
    world: defaultWorld = "mock_demo",
    clock = systemClock(),
    frozen = false,
  } = options;
  checkOptions(options);
  const universe = {
    seed,
    rules: ruleSets[rules],
    queueMs: options.queueMs ?? 1000,
    renderMs: options.renderMs ?? 4000,
    trainingMs: options.trainingMs ?? 3000,
    rate: frozen ? 0 : (options.speed ?? 1),
    startAt: options.startAt ?? null,
    catalogue: loadCatalogue(seed),
    maxStoredBytes: options.maxStoredBytes ?? defaultMaxStoredBytes,
    allowExternalWebhooks: options.allowExternalWebhooks ?? false,
    origin: () => origin,
  };
  let origin = options.publicUrl?.replace(/\/+$/, "") ?? inProcessBase;
  const timer = systemTimer();
  const dispatcher = createDispatcher({ sender: options.sender ?? systemSender(), now: clock.now });
  const pace: Pace = createPace({ real: clock.now, timer, dispatcher, worlds: () => worlds.all() });
  const worlds = createWorlds(universe, clock, pace.entered);
  const settings: Settings = {
    worlds,
    pace,
    journal: createJournal(),
    real: clock.now,
    defaultWorld: worldNameOf(defaultWorld),
    publicUrl: options.publicUrl?.replace(/\/+$/, "") ?? null,
    maxBodyBytes: options.maxBodyBytes ?? defaultMaxBodyBytes,
    maxUploadBytes: options.maxUploadBytes ?? defaultMaxUploadBytes,
    onViolation:
      options.onViolation ??
      (({ operation, status, issues }) => reportLine(`the ${status} of ${operation} breaks the contract: ${issues}`)),
    onFailure: options.onFailure ?? ((error) => reportLine("failed to answer a request:", error)),
  };
  let isOpen = true;
  const app = createApp(settings, { specText: () => JSON.stringify(spec) });
  const world = (credential: string): WorldHandle =>
    worldHandle(() => settings.worlds.open(worldNameOf(credential)), settings);
  return {
    fetch: async (input, init) => {
      if (!isOpen) return new Response("The mock was closed.", { status: 503 });
      return app.fetch(requestOf(input, init));
    },
    world,
    clock: world(defaultWorld).clock,
    setOrigin: (url) => {
      if (options.publicUrl === undefined) origin = url;
    },
    close: async ({ graceMs = 2000 } = {}) => {
      isOpen = false;
      let cut: (() => void) | undefined;
      const grace = new Promise<void>((resolve) => {
        cut = timer.set(graceMs, resolve);
      });
      await Promise.race([pace.close(), grace]);
      cut?.();
    },
  };
}

/** A request that is one already goes through untouched: a server's own kind of Request cannot be copied, and need not be. */
function requestOf(input: Request | URL | string, init: RequestInit | undefined): Request {
  if (typeof input === "string" || input instanceof URL) return new Request(new URL(input, inProcessBase), init);
  return init === undefined ? input : new Request(input, init);
}

/** Looks its world up on every use, because a reset puts another in its place. */
function worldHandle(open: () => World, settings: Settings): WorldHandle {
  const { pace, real } = settings;
  const view = (world: World): ReturnType<typeof viewContext> =>
    viewContext(settings, world, readClock(world, real()).now, inProcessBase);
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
      advance: async (ms) => pace.moveTo(open(), readAdvance(open(), { real: real(), ms })),
      runUntilIdle: async () => pace.runUntilIdle(open()),
    },
    videos: {
      complete: (id) =>
        viewVideo(finishVideo(open(), { id, real: real(), outcome: { kind: "completed" } }), view(open())),
      fail: (id, why = {}) => viewVideo(finishVideo(open(), { id, real: real(), outcome: failure(why) }), view(open())),
    },
    reset: () => {
      settings.worlds.reset(open().name);
    },
  };
}

/** Whether requests with this key are answered: some spellings stand for a wrong one. */
export function isUsableKey(key: string): boolean {
  return isAccepted(worldNameOf(key));
}

function checkOptions({
  queueMs,
  renderMs,
  trainingMs,
  speed,
  startAt,
  maxBodyBytes,
  maxUploadBytes,
  maxStoredBytes,
  rules,
  world,
  publicUrl,
}: MockOptions): void {
  for (const [name, value] of Object.entries({ queueMs, renderMs, trainingMs })) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= limits.durationMs))
      throw new RangeError(`${name} must be a whole number of milliseconds from 0 to ${limits.durationMs}.`);
  }
  if (startAt !== undefined && !(startAt >= 0 && startAt <= limits.instant))
    throw new RangeError(`startAt must be a number of milliseconds since 1970, at most ${limits.instant}.`);
  if (speed !== undefined && !(speed > 0 && speed <= 1_000_000))
    throw new RangeError("speed must be greater than 0 and at most 1000000.");
  for (const [name, value] of Object.entries({ maxBodyBytes, maxUploadBytes, maxStoredBytes })) {
    if (value !== undefined && !(Number.isInteger(value) && value > 0))
      throw new RangeError(`${name} must be a whole number of bytes.`);
  }
  if (rules !== undefined && !Object.hasOwn(ruleSets, rules))
    throw new RangeError(`rules must be one of: ${Object.keys(ruleSets).join(", ")}.`);
  if (world !== undefined && !isUsableKey(world))
    throw new RangeError(
      "world must be a credential that the mock accepts: not empty, and starting neither with invalid nor with expired.",
    );
  if (publicUrl !== undefined && !/^https?:$/.test(URL.canParse(publicUrl) ? new URL(publicUrl).protocol : ""))
    throw new RangeError("publicUrl must be an absolute http or https URL.");
}
