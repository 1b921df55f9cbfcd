/**
 * The options of a mock by name and kind, for callers whose types nobody checked. What the values may be is said in
 * options.ts; that a misspelled option is refused, and not left out without a word, is said here.
 */

import type { MockOptions } from "./options.ts";

interface Kind {
  /** What it must be, for the sentence. */
  readonly about: string;
  readonly fits: (value: unknown) => boolean;
}

const ofType = (type: "string" | "number" | "boolean" | "function", about: string): Kind => ({
  about,
  fits: (value) => typeof value === type,
});
const having = (...methods: readonly string[]): Kind => ({
  about: `an object with ${methods.join(", ")}`,
  fits: (value) =>
    typeof value === "object" &&
    value !== null &&
    methods.every((name) => typeof (value as Record<string, unknown>)[name] === "function"),
});

const text = ofType("string", "text");
const number = ofType("number", "a number");
const onOff = ofType("boolean", "true or false");
const callable = ofType("function", "a function");
/** Judged as a whole, with sentences of their own. */
const judgedElsewhere: Kind = { about: "given", fits: () => true };

const kinds: { readonly [Name in keyof Required<MockOptions>]: Kind } = {
  seed: text,
  queueMs: number,
  renderMs: number,
  trainingMs: number,
  scenario: judgedElsewhere,
  advanceOnRead: number,
  speed: number,
  frozen: onOff,
  startAt: number,
  rules: text,
  webhookTime: judgedElsewhere,
  world: text,
  keys: {
    about: "a list of texts",
    fits: (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
  },
  strictWorlds: onOff,
  maxWorlds: number,
  publicUrl: text,
  maxBodyBytes: number,
  maxUploadBytes: number,
  maxStoredBytes: number,
  viewer: callable,
  allowExternalWebhooks: onOff,
  faults: judgedElsewhere,
  requestsPerMinute: number,
  concurrentJobs: number,
  sender: having("send"),
  persistence: having("read", "write", "soon", "close"),
  clock: having("now"),
  timer: having("set"),
  onViolation: callable,
  onFailure: callable,
};

/** @throws RangeError with a sentence that names the option; one that is undefined counts as left out */
export function checkShape(options: unknown): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new RangeError("The options of a mock must be an object.");
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(kinds, name))
      throw new RangeError(`A mock has no option ${name}; it has ${Object.keys(kinds).join(", ")}.`);
    const { about, fits } = kinds[name as keyof typeof kinds];
    if (value !== undefined && !fits(value)) throw new RangeError(`${name} must be ${about}.`);
  }
}
