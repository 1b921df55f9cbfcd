/** One request and its answer, as data. */
import type { OperationId } from "../../generated/operations.ts";

export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** As sent, but for the credential of the run, which is `$KEY`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text of the body; null for none, or for bytes. */
  readonly body: string | null;
}

export interface Exchange {
  /** The operation meant; null for a path that is none. */
  readonly operation: OperationId | null;
  readonly request: SentRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed where it is JSON; undefined where it is not. */
  // Laws read parts of answers that other laws hold against the contract.
  readonly body: any;
  /** Whether the answer holds the credential that was meant to ask. */
  readonly showsKey: boolean;
}

/** A command line that sends the request again; the credential is a variable of the shell. */
export function toCurl({ method, path, headers, body }: SentRequest, baseUrl: string): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    value.includes("$KEY") ? `-H "${name}: ${value}"` : `-H ${quote(`${name}: ${value}`)}`,
  );
  if (body !== null) lines.push(`--data-binary ${quote(body)}`);
  return [`curl -i -X ${method} ${quote(baseUrl + path)}`, ...lines].join(" \\\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A word of a command line, in quotes where the shell would read more into it. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : quote(text);
}
