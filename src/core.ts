/** `heygen-v3/core`: the verbs alone, for those who count bytes. Sent, tried again and refused as by the whole client. */
import { createExchange } from "./exchange.ts";
import type { ClientOptions } from "./options.ts";
import { resolveOptions } from "./options.ts";
import type { Verbs } from "./verbs.ts";
import { createVerbs } from "./verbs.ts";

/**
 * A client without resources, lists, waits and files: `GET`, `POST`, `PUT`, `PATCH` and `DELETE`, with the options,
 * credentials, retries, time-outs and redaction of the whole one.
 *
 * @throws UsageError as the whole client's `createClient` does; but that an option is none, or of another kind, is left to
 * the compiler to say.
 */
export function createClient(options: ClientOptions = {}): Verbs {
  return createVerbs(createExchange(resolveOptions(options)));
}

export {
  AbortError,
  ConnectionError,
  CredentialError,
  HeyGenError,
  ParseError,
  RedirectError,
  TimeoutError,
  UsageError,
} from "./errors.ts";
export type { RequestSummary } from "./errors.ts";
export type { Bearer, TokenSource } from "./credential.ts";
export type { Clock } from "./clock.ts";
export type { Debug, DebugEvent, DebugRequest } from "./debug.ts";
export type { CallOptions, ClientOptions, Fetch, Limits } from "./options.ts";
export type { Verb, VerbInit, VerbResult, Verbs } from "./verbs.ts";
