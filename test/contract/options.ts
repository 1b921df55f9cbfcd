/**
 * The options of the functions by name and kind, for callers whose types nobody checked. A misspelled option that is passed
 * over in silence would try less than was asked for, and say that all is well.
 */
import type { CertifyOptions } from "./certify.ts";
import type { DriftOptions } from "./drift/index.ts";
import { judgeNames } from "./judges/index.ts";
import type { ContractOptions } from "./run.ts";
import type { VerifyOptions } from "./verifySuite.ts";

interface Kind {
  /** What it must be, for the sentence. */
  readonly about: string;
  readonly fits: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTransport = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "exchange" in value && isFunction(value.exchange);
const isFunction = (value: unknown): boolean => typeof value === "function";

export const aboutAddress = "an http or https address without user, query or fragment";

/** Whether it is absolute, without anything that could hold a secret, or would be dropped where paths are put behind it. */
export function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return `${url.username}${url.password}${url.search}${url.hash}` === "";
}

export const aboutKey = "printable ASCII without spaces";

/** The platform's own complaint about a header would repeat its value. */
export function isKey(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** What a timer can wait for, and somebody who waits for a request. */
export const mostTimeoutMs = 600_000;

const address: Kind = { about: aboutAddress, fits: (value) => isText(value) && isAddress(value) };
const target: Kind = {
  about: `${aboutAddress}, or a fetch function`,
  fits: (value) => isFunction(value) || address.fits(value) || isTransport(value),
};
const key: Kind = { about: aboutKey, fits: (value) => isText(value) && isKey(value) };
const text: Kind = { about: "text that is not empty", fits: (value) => isText(value) && value !== "" };
const names: Kind = { about: "a list of ids and groups of laws", fits: (value) => isListOf(value, isText) };
const whole = (least: number): Kind => ({
  about: `a whole number, ${least} or more`,
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= least,
});
const amount = (about: string): Kind => ({ about, fits: (value) => typeof value === "number" && value >= 0 });
const timeout: Kind = {
  about: `a number of milliseconds from 1 to ${mostTimeoutMs}`,
  fits: (value) => typeof value === "number" && value >= 1 && value <= mostTimeoutMs,
};
const oneOf = (...choices: readonly string[]): Kind => ({
  about: `one of ${choices.join(", ")}`,
  fits: (value) => choices.includes(value as string),
});
const onOff: Kind = { about: "true or false", fits: (value) => typeof value === "boolean" };
const callable: Kind = { about: "a function", fits: isFunction };

const ofRun: { readonly [Name in keyof Required<ContractOptions>]: Kind } = {
  target,
  baseUrl: address,
  key,
  laws: names,
  first: names,
  stopAtFirst: onOff,
  seed: { about: "a whole number", fits: Number.isSafeInteger },
  // More digits than a run has values would only be counted to.
  path: {
    about: "numbers with colons between them, as a report tells it",
    fits: (value) => isText(value) && /^\d{1,6}(:\d{1,6})*$/.test(value),
  },
  runs: whole(1),
  timeMs: amount("a number of milliseconds"),
  rules: oneOf("guide", "live"),
  effects: oneOf("ro", "rw", "paid"),
  budget: amount("a number of calls"),
  mode: oneOf("closed", "open"),
  judges: {
    about: `a list of ${judgeNames.join(", ")}`,
    fits: (value) => isListOf(value, (each) => judgeNames.some((name) => name === each)),
  },
  timeoutMs: timeout,
  client: callable,
  clientName: text,
  twin: target,
  onResult: callable,
};
const ofCertifying: { readonly [Name in keyof Required<CertifyOptions>]: Kind } = {
  connect: callable,
  laws: names,
  seed: ofRun.seed,
  runs: ofRun.runs,
};

const ofVerifying: { readonly [Name in keyof Required<VerifyOptions>]: Kind } = {
  target,
  baseUrl: address,
  key,
  client: callable,
  rules: ofRun.rules,
  seeds: whole(1),
  runs: ofRun.runs,
  saboteurs: {
    about: "a list of saboteurs, as the export of that name is",
    fits: (value) => isListOf(value, isSaboteur),
  },
  triesHonest: onOff,
  onResult: callable,
};
const ofDrift: { readonly [Name in keyof Required<DriftOptions>]: Kind } = {
  target,
  baseUrl: address,
  key,
  mock: target,
  timeoutMs: timeout,
  slowMs: amount("a number of milliseconds"),
};

/** @throws RangeError with a sentence that names the option; one that is undefined counts as left out */
export function checkRun(options: ContractOptions): void {
  check("runContract", ofRun, ["target"], options);
}

/** @throws RangeError as `checkRun` does */
export function checkCertifying(options: CertifyOptions): void {
  check("certifyClient", ofCertifying, ["connect"], options);
}

/** @throws RangeError as `checkRun` does */
export function checkVerifying(options: VerifyOptions): void {
  check("verifySuite", ofVerifying, ["target"], options);
}

/** @throws RangeError as `checkRun` does */
export function checkDrift(options: DriftOptions): void {
  check("takeDrift", ofDrift, ["target", "key"], options);
}

function check(name: string, kinds: Readonly<Record<string, Kind>>, wanted: readonly string[], options: unknown): void {
  if (typeof options !== "object" || options === null)
    throw new RangeError(`${name} takes an object with ${wanted.join(" and ")}.`);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [option, value] of given) {
    const kind = Object.hasOwn(kinds, option) ? kinds[option] : undefined;
    if (kind === undefined)
      throw new RangeError(`${name} has no option ${option}; it has ${Object.keys(kinds).join(", ")}.`);
    if (!kind.fits(value)) throw new RangeError(`${option} must be ${kind.about}.`);
  }
  const missing = wanted.find((each) => !given.some(([option]) => option === each));
  if (missing !== undefined) throw new RangeError(`${name} needs ${missing}.`);
}

function isListOf(value: unknown, fits: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isSaboteur(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, law, side, wrap } = value as Readonly<Record<string, unknown>>;
  return isText(id) && isText(law) && (side === "target" || side === "client") && isFunction(wrap);
}
