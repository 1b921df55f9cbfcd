/** Talking to a mock that runs already: where it is, who is asking, and its control API. */

import { parseArgs } from "node:util";
import { UsageError } from "../flags.ts";
import { defaultPort } from "../listen.ts";
import type { CommandContext } from "./types.ts";
import { CommandError, exitCodes } from "./types.ts";

export interface Remote {
  readonly url: string;
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

export interface RemoteArgs<Name extends string> {
  readonly remote: Remote;
  readonly positionals: readonly string[];
  readonly values: Readonly<Partial<Record<Name, string>>>;
}

export const remoteHelp: string = `  --url <url>   the mock; default: HEYGEN_BASE_URL, else http://127.0.0.1:${defaultPort}
  --key <key>   credential of the world; default: HEYGEN_API_KEY, else the mock's default world`;

/** Reads `--url`, `--key` and the command's own text flags. */
export function readRemote<Name extends string>(
  { args, environment }: CommandContext,
  names: readonly Name[] = [],
): RemoteArgs<Name> {
  const options = Object.fromEntries(["url", "key", ...names].map((name) => [name, { type: "string" as const }]));
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n", 1)[0] ?? "bad arguments", { cause: error });
  }
  const values = parsed.values as Record<string, string | undefined>;
  const url = values["url"] ?? environment["HEYGEN_BASE_URL"] ?? `http://127.0.0.1:${defaultPort}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`--url must be an absolute http or https URL, not "${url}"`);
  const key = values["key"] ?? environment["HEYGEN_API_KEY"];
  return {
    remote: remoteOf(url.replace(/\/+$/, ""), key),
    positionals: parsed.positionals,
    values: values as Readonly<Partial<Record<Name, string>>>,
  };
}

function remoteOf(url: string, key: string | undefined): Remote {
  const call: Remote["call"] = async (method, path, body) => {
    let response: Response;
    try {
      response = await fetch(`${url}/__mock${path}`, {
        method,
        headers: {
          ...(key !== undefined && key !== "" && { "x-api-key": key }),
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: "error",
      });
    } catch (error) {
      throw new CommandError(
        `no mock answers at ${url}; start one with heygen-mock, or name it with --url (${reasonOf(error)})`,
        exitCodes.unreachable,
      );
    }
    const text = await response.text();
    const answer = parse(text);
    if (response.ok && answer !== undefined) return answer;
    const told = (answer as { error?: { message?: unknown } } | undefined)?.error?.message;
    if (typeof told === "string") throw new CommandError(told);
    throw new CommandError(`${url} is not a mock: it answered ${method} /__mock${path} with ${response.status}`);
  };
  return { url, call };
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
