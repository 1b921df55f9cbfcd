/**
 * The options of a run by name and kind, for callers whose types nobody checked. A misspelled option that is passed over
 * in silence would try less than was asked for, and say that all is well.
 */
import type { CertifyOptions } from "./certify.ts";
import { judgeNames } from "./judges/index.ts";
import type { ContractOptions } from "./run.ts";

interface Kind {
  /** What it must be, for the sentence. */
  readonly about: string;
  readonly fits: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTransport = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "exchange" in value && isFunction(value.exchange);
const isFunction = (value: unknown): boolean => typeof value === "function";
const address: Kind = {
  about: "an http or https address",
  fits: (value) => isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
};
const target: Kind = {
  about: `${address.about}, or a fetch function`,
  fits: (value) => isFunction(value) || address.fits(value) || isTransport(value),
};
const text: Kind = { about: "text that is not empty", fits: (value) => isText(value) && value !== "" };
const names: Kind = { about: "a list of ids and groups of laws", fits: (value) => isListOf(value, isText) };
const whole = (least: number): Kind => ({
  about: `a whole number, ${least} or more`,
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= least,
});
const amount = (about: string): Kind => ({ about, fits: (value) => typeof value === "number" && value >= 0 });
const oneOf = (...choices: readonly string[]): Kind => ({
  about: `one of ${choices.join(", ")}`,
  fits: (value) => choices.includes(value as string),
});
const onOff: Kind = { about: "true or false", fits: (value) => typeof value === "boolean" };
const callable: Kind = { about: "a function", fits: isFunction };

const ofRun: { readonly [Name in keyof Required<ContractOptions>]: Kind } = {
  target,
  baseUrl: address,
  key: text,
  laws: names,
  first: names,
  stopAtFirst: onOff,
  seed: { about: "a whole number", fits: Number.isSafeInteger },
  path: text,
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
  timeoutMs: amount("a number of milliseconds"),
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

/** @throws RangeError with a sentence that names the option; one that is undefined counts as left out */
export function checkRun(options: ContractOptions): void {
  check("runContract", ofRun, "target", options);
}

/** @throws RangeError as `checkRun` does */
export function checkCertifying(options: CertifyOptions): void {
  check("certifyClient", ofCertifying, "connect", options);
}

function check(name: string, kinds: Readonly<Record<string, Kind>>, wanted: string, options: unknown): void {
  if (typeof options !== "object" || options === null) throw new RangeError(`${name} takes an object with ${wanted}.`);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [option, value] of given) {
    const kind = Object.hasOwn(kinds, option) ? kinds[option] : undefined;
    if (kind === undefined)
      throw new RangeError(`${name} has no option ${option}; it has ${Object.keys(kinds).join(", ")}.`);
    if (!kind.fits(value)) throw new RangeError(`${option} must be ${kind.about}.`);
  }
  if (!given.some(([option]) => option === wanted)) throw new RangeError(`${name} needs ${wanted}.`);
}

function isListOf(value: unknown, fits: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
