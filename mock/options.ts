/** What a mock can be told when it is made. */

import { checkedFault } from "./control/faults.ts";
import { scenarioFrom } from "./control/script.ts";
import { ApiError } from "./domain/errors.ts";
import type { FaultInput } from "./domain/faults.ts";
import type { RuleSetName } from "./domain/rules.ts";
import { ruleSets } from "./domain/rules.ts";
import type { ScenarioScript } from "./domain/scenarios.script.ts";
import type { Scenario } from "./domain/scenarios.ts";
import type { ClockPort } from "./ports/clock.ts";
import type { PersistencePort } from "./ports/persistence.ts";
import type { SenderPort } from "./ports/sender.ts";
import type { TimerPort } from "./ports/timer.ts";
import { isAccepted, worldNameOf } from "./web/credential.ts";
import type { Violation } from "./web/settings.ts";
import type { WebhookTime } from "./webhook/dispatcher.ts";
import { lastInstant } from "./world/clock.ts";
import { mostFaults } from "./world/faults.ts";

export interface MockOptions {
  /** Same seed, same requests and same clock give the same answers. Default "heygen-v3". */
  readonly seed?: string;
  /** Milliseconds that a video waits before it is rendered. Default 1000. */
  readonly queueMs?: number;
  /** Milliseconds that a video is rendered. Default 4000. */
  readonly renderMs?: number;
  /** Milliseconds that an avatar is trained, or a voice cloned. Default 3000. */
  readonly trainingMs?: number;
  /** How jobs go, where a world chooses nothing else: the name of a preset, or a script. Default "happy". */
  readonly scenario?: string | ScenarioScript;
  /** Let jobs move on by one state after so many reads of them, instead of by time. Default: time moves them. */
  readonly advanceOnRead?: number;
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
  /** Credentials whose worlds are there from the start and are never evicted; `world` is one of them. Default none. */
  readonly keys?: readonly string[];
  /** Answer 401 to every credential but `world` and those in `keys`. Default false. */
  readonly strictWorlds?: boolean;
  /** Worlds kept at most, besides those in use; the one idle for the longest makes room. Default 1000. */
  readonly maxWorlds?: number;
  /** Base of every address in a response, for example behind a proxy. Default: the one that the caller used. */
  readonly publicUrl?: string;
  /** Largest request body, in bytes. Default 50331648 (48 MiB). */
  readonly maxBodyBytes?: number;
  /** Largest file of a multipart upload, in bytes; `maxBodyBytes` bounds it as well. Default 33554432 (32 MiB). */
  readonly maxUploadBytes?: number;
  /** Bytes of uploaded files that one world keeps at most, all of them in memory. Default 536870912 (512 MiB). */
  readonly maxStoredBytes?: number;
  /** Reads a file of the viewer behind `/docs`, by name. `heygen-v3/mock/node` has one; without it `/docs` is a list. */
  readonly viewer?: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Let webhooks and callbacks go to public addresses, too. Default false: they are noted as not sent. */
  readonly allowExternalWebhooks?: boolean;
  /**
   * Whose time webhooks carry in `Heygen-Timestamp`, and their durations in the log are measured by: the machine's,
   * which receivers hold it against, or that of the world that they come from. Posts to the mock's own inboxes always
   * carry the world's. Default `real`.
   */
  readonly webhookTime?: WebhookTime;
  /** What goes wrong in every world from its beginning, as `mock.world(key).faults.add` takes it. Default: nothing. */
  readonly faults?: readonly FaultInput[];
  /** Requests that one key may send in a minute of its world's clock; more get a 429. Default: no limit. */
  readonly requestsPerMinute?: number;
  /** Videos and agent runs that one key may have in the making; more get a 429. The service has 10. Default: no limit. */
  readonly concurrentJobs?: number;
  /** The way out for webhooks and callbacks. Default: fetch. */
  readonly sender?: SenderPort;
  /**
   * Where worlds outlive the process; `openDataFile` of `heygen-v3/mock/node` makes one of a file. An answer is sent only
   * when its change is safe there. A handle that returns at once, such as `reset`, does not wait. Default: nowhere.
   */
  readonly persistence?: PersistencePort;
  /** Real time. Default: the machine's clock. */
  readonly clock?: ClockPort;
  /** What wakes the mock up after a span of real time. Default: the machine's timers. */
  readonly timer?: TimerPort;
  /** Called with every response that breaks the contract, which is a bug of the mock. Default: a line on the console. */
  readonly onViolation?: (violation: Violation) => void;
  /** Called with every failure inside the mock; the caller got a 500. Default: a line on the console. */
  readonly onFailure?: (error: unknown) => void;
}

export const webhookTimes: readonly WebhookTime[] = ["real", "virtual"];

export const defaultMaxWorlds: number = 1000;

/** What the options may be at most: a year, the end of the year 9999, and a thousand reads. */
export const limits: { readonly durationMs: number; readonly instant: number; readonly reads: number } = {
  reads: 1000,
  durationMs: 366 * 24 * 60 * 60 * 1000,
  instant: lastInstant,
};

/** Whether requests with this key are answered: some spellings stand for a wrong one. */
export function isUsableKey(key: string): boolean {
  return isAccepted(worldNameOf(key));
}

/** Whether addresses can be made by adding a path to it. */
export function isBaseUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/[?#]/.test(text);
}

/** What is wrong with a list of faults; undefined when they can be used. */
export function faultsComplaint(faults: unknown): string | undefined {
  if (!Array.isArray(faults) || faults.length > mostFaults) return `they must be a list of at most ${mostFaults}`;
  for (const [index, fault] of faults.entries()) {
    if (typeof fault !== "object" || fault === null) return `number ${index + 1} must be an object`;
    try {
      checkedFault(fault);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return `number ${index + 1}: ${error.message}`;
    }
  }
  return undefined;
}

/** @throws RangeError with a sentence that names the option */
export function readScenario(given: string | ScenarioScript): Scenario {
  try {
    return scenarioFrom(given);
  } catch (error) {
    throw new RangeError(`scenario cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws RangeError with a sentence that names the option */
export function checkOptions({
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
  faults,
  requestsPerMinute,
  concurrentJobs,
  keys = [],
  maxWorlds,
  scenario,
  advanceOnRead,
  webhookTime,
}: MockOptions): void {
  if (scenario !== undefined) readScenario(scenario);
  if (
    advanceOnRead !== undefined &&
    !(Number.isInteger(advanceOnRead) && advanceOnRead >= 1 && advanceOnRead <= limits.reads)
  )
    throw new RangeError(`advanceOnRead must be a whole number from 1 to ${limits.reads}.`);
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
  for (const [name, value] of Object.entries({ requestsPerMinute, concurrentJobs })) {
    if (value !== undefined && !(Number.isInteger(value) && value > 0))
      throw new RangeError(`${name} must be a whole number greater than 0.`);
  }
  const complaint = faults === undefined ? undefined : faultsComplaint(faults);
  if (complaint !== undefined) throw new RangeError(`faults cannot be used: ${complaint}`);
  if (webhookTime !== undefined && !webhookTimes.includes(webhookTime))
    throw new RangeError(`webhookTime must be one of: ${webhookTimes.join(", ")}.`);
  if (rules !== undefined && !Object.hasOwn(ruleSets, rules))
    throw new RangeError(`rules must be one of: ${Object.keys(ruleSets).join(", ")}.`);
  if (world !== undefined && !isUsableKey(world))
    throw new RangeError(
      "world must be a credential that the mock accepts: not empty, and starting neither with invalid nor with expired.",
    );
  if (!keys.every(isUsableKey))
    throw new RangeError(
      "keys must be credentials that the mock accepts: not empty, and starting neither with invalid nor with expired.",
    );
  if (maxWorlds !== undefined && !(Number.isInteger(maxWorlds) && maxWorlds > 0))
    throw new RangeError("maxWorlds must be a whole number greater than 0.");
  if (publicUrl !== undefined && !isBaseUrl(publicUrl))
    throw new RangeError("publicUrl must be an absolute http or https URL without query or fragment.");
}
