/**
 * Writing requests down. Credentials are never among the headers, and what else may be secret is taken out before an
 * entry is made. Operations note themselves, because they know most; all other routes are wrapped.
 */

import type { Context } from "hono";
import type { Secrets } from "../domain/secrets.ts";
import { maskJson, maskPath, maskText, secretsOf } from "../domain/secrets.ts";
import { nextNumber } from "../world/happenings.ts";
import { journalBodySize } from "../world/journal.ts";
import { keepLatest } from "../world/latest.ts";
import type { World } from "../world/world.ts";
import { answerError } from "./answers.ts";
import { credentialOf } from "./credential.ts";
import type { Settings } from "./settings.ts";
import { standingOf } from "./standing.ts";
import { pathAndQuery } from "./text.ts";

/** All that can change an answer, and what tells one caller from another. */
const notedHeaders = ["accept", "content-type", "idempotency-key", "origin", "prefer", "range", "user-agent"] as const;

export interface Noted {
  readonly world: World | undefined;
  readonly at: number;
  readonly operation: string | null;
  readonly status: number;
  /** As it was read. `keptSize` is that of the value where it stands for more than itself, as for a form with files. */
  readonly body?: { readonly value: unknown; readonly size: number; readonly keptSize?: number } | undefined;
  /** The answer's text, if it was one. */
  readonly response: string | null;
  /** Ids of the faults that hit the request. */
  readonly faults?: readonly string[] | undefined;
  /** What the answer's `Retry-After` says. */
  readonly retryAfter?: string | undefined;
}

export function noteRequest(c: Context, settings: Settings, exchange: Noted): void {
  const { world, at, operation, status, body, response, faults, retryAfter } = exchange;
  const secrets = sentSecrets(c);
  const journal = world?.journal ?? settings.journal;
  const requestSize = body?.value === undefined ? 0 : body.size;
  const keptSize = body?.keptSize ?? requestSize;
  const entry = {
    number: world === undefined ? journal.total() + 1 : nextNumber(world),
    at,
    method: c.req.method,
    path: maskPath(pathAndQuery(c.req.url), secrets),
    operation,
    status,
    headers: headersOf(c, secrets),
    request: requestSize > 0 && keptSize <= journalBodySize ? maskJson(body?.value, secrets) : undefined,
    requestSize,
    response: response === null || response.length > journalBodySize ? null : maskAnswer(response, secrets),
    responseSize: response === null ? null : response.length,
    ...(faults !== undefined && { faults: [...faults] }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  journal.add(entry, keptSize);
  if (world !== undefined) settings.hub.tell(world.home);
}

export type Answer = (c: Context) => Response | Promise<Response>;
/** The world that the address of a request leads to. */
export type Find = (c: Context) => World | undefined;

/**
 * A route that is no operation of the contract, noted in the world that its address or its credential leads to.
 * @param find the world that the address leads to
 */
export function noted(
  settings: Settings,
  answer: Answer,
  find: Find = (c) => worldOfCaller(c, settings),
): (c: Context) => Promise<Response> {
  return async (c) => {
    const response = await answerOf(c, settings, answer, find);
    noteAnswer(c, settings, find, { status: response.status, response: toldIn(c) });
    return response;
  };
}

/** The answer, or the refusal that was thrown in its place. */
export async function answerOf(c: Context, settings: Settings, answer: Answer, find: Find): Promise<Response> {
  try {
    return await answer(c);
  } catch (error) {
    const world = find(c);
    const standing = world === undefined ? {} : standingOf(world, settings.worlds.enter(world));
    return answerError(c, settings, error, standing);
  }
}

/** The text of a refusal, which is all that the journal keeps of what such a route answers. */
export function toldIn(c: Context): string | null {
  return c.get("refusalText") ?? null;
}

/** Notes what is no operation; what it set going happens before its answer leaves. */
export function noteAnswer(
  c: Context,
  settings: Settings,
  find: Find,
  said: Pick<Noted, "status" | "response" | "faults" | "retryAfter">,
): void {
  const world = find(c);
  const at = world === undefined ? settings.real() : settings.worlds.enter(world);
  noteRequest(c, settings, { world, at, operation: null, ...said });
  if (world !== undefined && c.req.method !== "GET") settings.pace.touch(world);
}

function worldOfCaller(c: Context, { worlds, admit }: Settings): World | undefined {
  try {
    return worlds.open(credentialOf(c, admit).worldName);
  } catch {
    return undefined;
  }
}

/** Whoever polls gets the same text again and again: it is searched once, and kept once. */
let latest: { readonly text: string; readonly secrets: Secrets; readonly masked: string } | undefined;

function maskAnswer(text: string, secrets: Secrets): string {
  if (latest === undefined || latest.secrets !== secrets || latest.text !== text)
    latest = { text, secrets, masked: maskText(text, secrets) };
  return latest.masked;
}

function headersOf(c: Context, secrets: Secrets): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of notedHeaders) {
    const value = c.req.header(name);
    if (value !== undefined) headers[name] = maskText(value, secrets);
  }
  return headers;
}

/** Made once per caller, as far as there are not too many of them. */
const known = new Map<string, Secrets>();
const rememberedCallers = 1000;

/** Everything that was sent as a credential, accepted or not. */
export function sentSecrets(c: Context): Secrets {
  const key = c.req.header("x-api-key") ?? "";
  const authorization = c.req.header("authorization") ?? "";
  const caller = `${key}\n${authorization}`;
  const found = known.get(caller);
  if (found !== undefined) return found;
  const secrets = secretsOf([key, authorization, authorization.replace(/^\S+\s+/, "")].map((text) => text.trim()));
  known.set(caller, secrets);
  keepLatest(known, rememberedCallers);
  return secrets;
}
