/** A client whose network is a list of answers, and whose requests can be looked at afterwards. */
import type { Client, ClientOptions, Clock } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";

export const key = "sk_V2_very_secret_key";
export const baseUrl = "https://api.example.com";

export type Reply = Response | Error | ((request: Request) => Response | Promise<Response>);

export interface Stub {
  readonly client: Client;
  /** Requests as they left, in order. */
  readonly requests: Request[];
}

/** Answers in order; the last one answers everything after it. Pauses before a retry take no time. */
export function stub(replies: readonly Reply[], options: ClientOptions = {}): Stub {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    const reply = replies[Math.min(requests.length, replies.length) - 1];
    if (reply === undefined) throw new Error("The stub has no answer.");
    if (reply instanceof Error) throw reply;
    return typeof reply === "function" ? reply(request) : reply.clone();
  };
  return { client: createClient({ apiKey: key, baseUrl, fetch, random: () => 0, ...options }), requests };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

export function problem(status: number, code: string, message: string, param: string | null = null): Response {
  return json({ error: { code, message, param, doc_url: `https://docs.example.com/errors#${code}` } }, status);
}

export function redirect(status: number, location: string): Response {
  return new Response(null, { status, headers: { Location: location } });
}

/** What a promise rejects with. */
export async function failure<E = unknown>(work: Promise<unknown>): Promise<E> {
  try {
    await work;
  } catch (error) {
    return error as E;
  }
  throw new Error("It did not fail.");
}

/** Time that passes in sleeps alone, at once; remembers them. */
export function virtualClock(): Clock & { readonly sleeps: number[] } {
  let now = 1_000_000;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    sleep: async (ms) => {
      sleeps.push(ms);
      now += ms;
    },
  };
}
