/** Names and kinds of options, for callers whom no compiler tells: a name that is misspelled would change nothing. */
import type { DownloadOptions } from "./download.ts";
import { UsageError } from "./errors.ts";
import type { ClientOptions } from "./options.ts";
import type { UploadOptions } from "./upload.ts";

/** Of each option what `typeof` says of it; nothing where that may be more than one. None can be forgotten. */
export type Kinds<Options> = Readonly<
  Record<keyof Options, "string" | "number" | "boolean" | "function" | "object" | "">
>;

/** Of `CallOptions`, and those of uploads and downloads, which are handed on to their calls. */
export const callKinds: Kinds<DownloadOptions & UploadOptions> = {
  timeoutMs: "number",
  deadlineMs: "number",
  retries: "number",
  headers: "object",
  signal: "object",
  idempotencyKey: "string",
  onProgress: "function",
  offset: "number",
  maxBytes: "number",
};

/** Of `ClientOptions`; a bearer comes in many kinds. */
export const clientKinds: Kinds<ClientOptions> = {
  apiKey: "string",
  bearer: "",
  baseUrl: "string",
  fetch: "function",
  clock: "object",
  random: "function",
  debug: "function",
  warn: "function",
  dangerouslyAllowBrowser: "boolean",
  timeoutMs: "number",
  deadlineMs: "number",
  retries: "number",
  headers: "object",
};

/** @throws UsageError for options that are no object, a name that is none, or a value of another kind. */
export function checkKinds(options: unknown, kinds: Kinds<object>): void {
  if (typeof options !== "object" || options === null) throw new UsageError("Options must be an object.");
  for (const [name, value] of Object.entries(options)) {
    const kind = (kinds as Readonly<Record<string, string>>)[name];
    if (kind === undefined) throw new UsageError(`${name} is no option. There are ${Object.keys(kinds).join(", ")}.`);
    // What is null or undefined is as good as not there.
    if (kind && value != null && typeof value !== kind) throw new UsageError(`${name} must be of type ${kind}.`);
  }
}
