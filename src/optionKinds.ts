/** Names and kinds of options, for callers whom no compiler tells: a name that is misspelled would change nothing. */
import type { DownloadOptions } from "./download.ts";
import { UsageError } from "./errors.ts";
import type { WaitOptions } from "./jobs/run.ts";
import type { ClientOptions } from "./options.ts";
import type { UploadOptions } from "./upload.ts";

/**
 * Of each option what `typeof` says of it, or a method that it must have; nothing where that may be more than one. None
 * can be forgotten.
 */
export type Kinds<Options> = Readonly<
  Record<keyof Options, "string" | "number" | "boolean" | "function" | "object" | ".sleep" | ".throwIfAborted" | "">
>;

/** Of `CallOptions`, and those of uploads and downloads, which are handed on to their calls. */
export const callKinds: Kinds<DownloadOptions & UploadOptions> = {
  timeoutMs: "number",
  deadlineMs: "number",
  retries: "number",
  headers: "object",
  signal: ".throwIfAborted",
  idempotencyKey: "string",
  onProgress: "function",
  offset: "number",
  maxBytes: "number",
};

/** Of `WaitOptions`. */
export const waitKinds: Kinds<WaitOptions<never>> = {
  timeoutMs: "number",
  intervalMs: "number",
  maxIntervalMs: "number",
  backoff: "number",
  headers: "object",
  signal: ".throwIfAborted",
  onProgress: "function",
};

/** Of `ClientOptions`; a bearer comes in many kinds. */
export const clientKinds: Kinds<ClientOptions> = {
  apiKey: "string",
  bearer: "",
  baseUrl: "string",
  fetch: "function",
  clock: ".sleep",
  random: "function",
  debug: "function",
  warn: "function",
  dangerouslyAllowBrowser: "boolean",
  timeoutMs: "number",
  deadlineMs: "number",
  retries: "number",
  headers: "object",
};

/**
 * The options that are given: what is null or undefined is as good as not there.
 *
 * @throws UsageError for options that are no object, a name that is none, or a value of another kind.
 */
export function checkKinds<Options extends object>(options: Options, kinds: Kinds<Options>): Options {
  if (typeof options !== "object" || options === null) throw new UsageError("Options must be an object.");
  const names = Object.keys(kinds) as (keyof Options & string)[];
  for (const name of Object.keys(options))
    if (!Object.hasOwn(kinds, name)) throw new UsageError(`${name} is no option. There are ${names.join(", ")}.`);
  const given: Partial<Options> = {};
  for (const name of names) {
    const value = options[name];
    if (value == null) continue;
    const [type, method] = kinds[name].split(".") as [string, string?];
    if (method && typeof (value as Readonly<Record<string, unknown>>)[method] !== "function")
      throw new UsageError(`${name} must have a method ${method}.`);
    if (type && typeof value !== type) throw new UsageError(`${name} must be of type ${type}.`);
    given[name] = value;
  }
  return given as Options;
}
