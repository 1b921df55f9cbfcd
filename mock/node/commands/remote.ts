/** Talking to a mock that runs already: where it is, who is asking, and its control API. */

import { readArgs, UsageError } from "../args.ts";
import { defaultPort } from "../listen.ts";
import type { CommandContext } from "./types.ts";
import { CommandError, exitCodes } from "./types.ts";

export interface Remote {
  readonly url: string;
  /** The credential that is sent. */
  readonly key: string | undefined;
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

export interface RemoteArgs<Name extends string> {
  readonly remote: Remote;
  readonly positionals: readonly string[];
  readonly values: Readonly<Partial<Record<Name, string>>>;
}

/** Longer than a test event takes whose receivers all hang, and a whole world takes to be read. */
const defaultTimeoutMs = 30_000;
const longestTimeoutMs = 3_600_000;

export const remoteHelp = (
  timeoutMs: number = defaultTimeoutMs,
): string => `  --url <url>         the mock; default: HEYGEN_BASE_URL, else http://127.0.0.1:${defaultPort}
  --key <key>         credential of the world; default: HEYGEN_API_KEY, else the mock's default world
  --timeout-ms <ms>   how long an answer is waited for (${timeoutMs})`;

/** Reads `--url`, `--key`, `--timeout-ms` and the command's own text flags. */
export function readRemote<Name extends string>(
  { args, environment }: CommandContext,
  names: readonly Name[] = [],
  { timeoutMs = defaultTimeoutMs }: { readonly timeoutMs?: number } = {},
): RemoteArgs<Name> {
  const options = Object.fromEntries(
    ["url", "key", "timeout-ms", ...names].map((name) => [name, { type: "string" as const }]),
  );
  const parsed = readArgs(args, options, { allowPositionals: true });
  const values = parsed.values as Record<string, string | undefined>;
  const read = (flag: "url" | "key", variable: string): { readonly name: string; readonly text: string } => ({
    name: values[flag] === undefined ? variable : `--${flag}`,
    text: values[flag] ?? environment[variable] ?? "",
  });
  return {
    remote: remoteOf({
      url: readUrl(read("url", "HEYGEN_BASE_URL")),
      key: readKey(read("key", "HEYGEN_API_KEY")),
      timeoutMs: readTimeout(values["timeout-ms"]) ?? timeoutMs,
    }),
    positionals: parsed.positionals,
    values: values as Readonly<Partial<Record<Name, string>>>,
  };
}

/** Never shown when it is refused: what is in the wrong place may be a password. */
function readUrl({ name, text }: { readonly name: string; readonly text: string }): string {
  if (text === "" && name !== "--url") return `http://127.0.0.1:${defaultPort}`;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`${name} must be an absolute http or https URL`);
  const { username, password, search, hash } = new URL(text);
  if (username !== "" || password !== "")
    throw new UsageError(`${name} must hold no user and no password, which no request can be made with`);
  if (search !== "" || hash !== "") throw new UsageError(`${name} must be a URL without query or fragment`);
  return text.replace(/\/+$/, "");
}

/** undefined: none is sent. */
function readKey({ name, text }: { readonly name: string; readonly text: string }): string | undefined {
  if (!/^[\x20-\x7e]*$/.test(text))
    throw new UsageError(`${name} must be one line of ASCII letters, digits and signs, as it goes into a header`);
  return text.trim() === "" ? undefined : text;
}

function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(ms >= 1 && ms <= longestTimeoutMs))
    throw new UsageError(`--timeout-ms must be a whole number from 1 to ${longestTimeoutMs}, not "${text}"`);
  return ms;
}

function remoteOf({
  url,
  key,
  timeoutMs,
}: {
  readonly url: string;
  readonly key: string | undefined;
  readonly timeoutMs: number;
}): Remote {
  const call: Remote["call"] = async (method, path, body) => {
    const init: RequestInit = {
      method,
      headers: {
        ...(key !== undefined && { "x-api-key": key }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: "error",
      // Also over the body: a server may begin an answer and never end it.
      signal: AbortSignal.timeout(timeoutMs),
    };
    const { response, text } = await fetchText(`${url}/__mock${path}`, init).catch((error: unknown) => {
      throw new CommandError(unreachable(url, error, timeoutMs), exitCodes.unreachable, { cause: error });
    });
    const answer = parse(text);
    if (response.ok && answer !== undefined) return answer;
    const told = (answer as { error?: { message?: unknown } } | null | undefined)?.error?.message;
    if (typeof told === "string") throw new CommandError(told);
    throw new CommandError(`${url} is not a mock: it answered ${method} /__mock${path} with ${response.status}`);
  };
  return { url, key, call };
}

async function fetchText(
  url: string,
  init: RequestInit,
): Promise<{ readonly response: Response; readonly text: string }> {
  const response = await fetch(url, init);
  return { response, text: await response.text() };
}

function unreachable(url: string, error: unknown, timeoutMs: number): string {
  if ((error as Error).name === "TimeoutError")
    return `${url} takes connections and gave no whole answer within ${timeoutMs} ms; see --url and --timeout-ms`;
  return `no mock answers at ${url}; start one with heygen-mock, or name it with --url (${reasonOf(error)})`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as { readonly cause?: { readonly code?: string }; readonly message: string };
  return cause?.code ?? message;
}
