/**
 * The target as one account sees it. Calls are made by operation and sent as they are told to be, right or wrong: it is
 * the target that is tried, so nothing is checked on the way out.
 */
import type { OperationId } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import { conceal, holdsKey } from "./conceal.ts";
import type { Exchange, SentRequest } from "./exchange.ts";
import type { Target } from "./target.ts";

type Value = string | number | boolean | null | undefined;

export interface CallInit {
  readonly path?: Readonly<Record<string, string>>;
  /** Values of undefined are left out, arrays repeat their name; text is put behind the `?` as it is. */
  readonly query?: Readonly<Record<string, Value | readonly Value[]>> | string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer> | FormData;
  /** null takes away what would be sent, also the credential (`x-api-key`). */
  readonly headers?: Readonly<Record<string, string | null>>;
}

export interface Api {
  readonly key: string;
  /** Of the target, without a slash at its end. */
  readonly baseUrl: string;
  readonly call: (operation: OperationId, init?: CallInit) => Promise<Exchange>;
  /** Any method and path, `/v3/nothing?x=1`. */
  readonly request: (method: string, path: string, init?: Omit<CallInit, "path" | "query">) => Promise<Exchange>;
}

export interface ApiOptions {
  readonly target: Target;
  readonly key: string;
  /** Stands for the key in what is recorded. */
  readonly alias: string;
  readonly record: (exchange: Exchange) => Promise<void>;
  /** Refuses a call that must not be made, by throwing. Asked for calls that carry the key: others cost nobody anything. */
  readonly admit: (operation: OperationId | null, body: unknown) => void;
}

export function createApi({ target, key, alias, record, admit }: ApiOptions): Api {
  const send = async (
    operation: OperationId | null,
    method: string,
    path: string,
    { body, raw, headers = {} }: CallInit,
  ): Promise<Exchange> => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const all: Record<string, string> = { "x-api-key": key };
    if (raw === undefined && body !== undefined) all["content-type"] = "application/json";
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) delete all[name.toLowerCase()];
      else all[name.toLowerCase()] = value;
    }
    const shown = { ...all };
    let showsCredential = false;
    for (const [name, value] of Object.entries(all)) {
      // One that is too short to be a secret is still the credential where it stands for itself.
      const words = value.split(" ");
      if (!words.includes(key) && !holdsKey(value, key)) continue;
      showsCredential = true;
      shown[name] = words.map((word) => (word === key ? alias : conceal(word, key, alias))).join(" ");
    }
    if (showsCredential) admit(operation, body);
    const sent: SentRequest = {
      method,
      path,
      headers: shown,
      body: typeof payload === "string" ? payload : null,
    };
    const question = { method, headers: all, ...(payload !== undefined && { body: payload }) };
    const { status, headers: received, text } = await target.ask(target.baseUrl + path, question);
    const exchange = {
      operation,
      request: sent,
      status,
      headers: received,
      text,
      body: parse(text),
      showsKey: holdsKey(text, key) || [...received.values()].some((value) => holdsKey(value, key)),
    };
    await record(exchange);
    return exchange;
  };

  return {
    key,
    baseUrl: target.baseUrl,
    call: (operation, init = {}) => {
      const { method, path: template } = operationMeta[operation];
      const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent((init.path?.[name] ?? "").toWellFormed()),
      );
      return send(operation, method, path + search(init.query), init);
    },
    request: (method, path, init = {}) => send(null, method, path, init),
  };
}

function search(query: CallInit["query"] = {}): string {
  if (typeof query === "string") return query === "" ? "" : `?${query}`;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => [name, String(each)]),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
