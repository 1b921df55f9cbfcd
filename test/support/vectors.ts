/** The format of test/vectors: see its README. */
import { readdirSync, readFileSync } from "node:fs";
import type { ClientOptions } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import { virtualTime } from "./virtualTime.ts";

type Failing = "reset" | "hang" | "reset in body" | "hang in body";
type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>, body?: unknown] | Failing;

export interface Vector {
  readonly name: string;
  readonly client?: Pick<ClientOptions, "retries" | "timeoutMs" | "deadlineMs"> & {
    readonly random?: number;
    readonly bearer?: readonly (string | null)[];
  };
  readonly call: string;
  readonly args?: readonly unknown[];
  readonly then?: readonly [method: string, ...args: unknown[]];
  readonly answers: readonly (Answer | { readonly afterMs: number; readonly answer: Answer })[];
  readonly at: readonly number[];
  readonly paths?: readonly string[];
  readonly keys?: number;
  readonly tokens?: readonly string[];
  readonly warnings?: number;
  readonly resolves?: unknown;
  readonly rejects?: Readonly<Record<string, unknown>>;
}

export interface VectorFile {
  readonly about: string;
  readonly vectors: readonly Vector[];
}

/** What happened, in the words of a vector. */
export interface Course {
  readonly at: readonly number[];
  readonly paths: readonly string[];
  readonly keys: number;
  readonly tokens: readonly string[];
  readonly warnings: number;
  readonly outcome: { readonly resolves: unknown } | { readonly rejects: unknown };
  /** Timers that nobody waits for any more. */
  readonly timers: number;
}

const folder = new URL("../vectors/", import.meta.url);

export function vectorFiles(): readonly VectorFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as VectorFile);
}

export async function play({ client: given = {}, call, args = [], then, answers }: Vector): Promise<Course> {
  const time = virtualTime();
  const { bearer, random = 0.5, ...limits } = given;
  const at: number[] = [];
  const requests: Request[] = [];
  let asked = 0;
  let warnings = 0;
  const client = createClient({
    ...limits,
    ...(bearer ? { bearer: () => tokenOf(bearer[Math.min(asked++, bearer.length - 1)]) } : { apiKey: "sk_vectors" }),
    baseUrl: "https://api.example.com",
    clock: time.clock,
    random: () => random,
    warn: () => void (warnings += 1),
    fetch: async (request) => {
      at.push(time.elapsedMs());
      requests.push(request);
      const next = answers[Math.min(requests.length, answers.length) - 1] as Vector["answers"][number];
      if (typeof next === "string" || !("afterMs" in next)) return give(next);
      await time.clock.sleep(next.afterMs, request.signal);
      return give(next.answer);
    },
  });

  const begin = (): Promise<unknown> => {
    const path = call.split(".");
    const method = path.pop() ?? "";
    const owner = path.reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], client);
    const result = invoke(owner, method, args.map(withFile));
    return (then ? invoke(result, then[0], then.slice(1)) : result) as Promise<unknown>;
  };
  const outcome = await time.run(begin()).then(
    (resolves) => ({ resolves }),
    (rejects: unknown) => ({ rejects }),
  );
  const read = (name: string): readonly string[] => requests.flatMap(({ headers }) => headers.get(name) ?? []);
  return {
    at,
    paths: requests.map(({ method, url }) => `${method} ${url.slice("https://api.example.com".length)}`),
    keys: new Set(read("Idempotency-Key")).size,
    tokens: read("Authorization").map((value) => value.replace("Bearer ", "")),
    warnings,
    outcome,
    timers: time.timers(),
  };
}

function invoke(owner: unknown, method: string, args: readonly unknown[]): unknown {
  return (owner as Record<string, (...args: readonly unknown[]) => unknown>)[method]?.(...args);
}

function withFile(arg: unknown): unknown {
  const { $file: text } = (arg ?? {}) as { readonly $file?: string };
  return text === undefined ? arg : new Blob([text]);
}

function tokenOf(token: string | null | undefined): string {
  if (token == null) throw new Error("no token to be had");
  return token;
}

function give(answer: Answer): Response | Promise<Response> {
  if (answer === "hang") return new Promise<Response>(() => undefined);
  if (answer === "reset") throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
  if (answer === "hang in body")
    return new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"da')) }));
  if (answer === "reset in body")
    return new Response(new ReadableStream({ pull: (body) => body.error(new TypeError("terminated")) }));
  const [status, headers = {}, body] = answer;
  if (body === undefined) return new Response(null, { status, headers });
  return typeof body === "string" ? new Response(body, { status, headers }) : Response.json(body, { status, headers });
}
