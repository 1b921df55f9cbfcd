/**
 * A group of laws, tried twice: on the mock, where each must hold and none may have had nothing to try, and on a mock behind
 * somebody who gets one thing wrong, which the law must find.
 */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuleSetName } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Fetch, Group, Law } from "../contract/index.ts";
import { isStanding, laws, runContract } from "../contract/index.ts";

// Saboteurs change what is of any shape.
type Json = any;

/** A request to be spoiled. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  /** Its JSON; null for none. To be changed in place. */
  readonly body: Json;
  readonly key: string;
}

/** Stands between the suite and the mock. Each is made anew for a run, with a memory of its own. */
export type Saboteur = () => (honest: Fetch) => Fetch;

/** What `run` of a law is found by, if it makes no requests of its own. */
export interface Sabotage {
  readonly by: Saboteur;
  readonly seenBy?: string;
}

async function callOf(request: Request): Promise<Call> {
  const text = request.method === "GET" ? "" : await request.clone().text();
  let body: Json = null;
  try {
    body = JSON.parse(text);
  } catch {
    // A form, or nothing.
  }
  return { method: request.method, url: new URL(request.url), body, key: request.headers.get("x-api-key") ?? "" };
}

const isAt = ({ method, url }: Call, where: RegExp): boolean => where.test(`${method} ${url.pathname}`);

export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status });
}

export function refusal(status: number, code: string, param: string | null = null): Response {
  return json({ error: { code, message: "No.", param, doc_url: null } }, status);
}

export type Memory = Map<string, Json>;

/** Changes the JSON of answers; a status that comes back takes the place of theirs. `where` is like `GET /v3/videos$`. */
export function telling(
  where: RegExp,
  change: (body: Json, about: Call & { readonly status: number; readonly memory: Memory }) => number | void,
): Saboteur {
  return () => {
    const memory: Memory = new Map();
    return (honest) => async (request) => {
      const call = await callOf(request);
      const answer = await honest(request);
      if (!isAt(call, where)) return answer;
      const text = await answer.text();
      if (!text.startsWith("{")) return new Response(text, answer);
      const body: Json = JSON.parse(text);
      const status = change(body, { ...call, status: answer.status, memory }) ?? answer.status;
      return json(body, status);
    };
  };
}

/** Changes the JSON and the address of requests, so that the mock does something else than it was asked for. */
export function hearing(where: RegExp, change: (call: Call, memory: Memory) => void): Saboteur {
  return () => {
    const memory: Memory = new Map();
    return (honest) => async (request) => {
      const call = await callOf(request);
      if (!isAt(call, where)) return honest(request);
      change(call, memory);
      const { method, headers } = request;
      return honest(
        new Request(call.url, { method, headers, ...(call.body !== null && { body: JSON.stringify(call.body) }) }),
      );
    };
  };
}

/** Answers in the mock's place, or leaves it to the mock, which it may ask other things first. */
export function answering(
  where: RegExp,
  answer: (
    call: Call,
    at: { readonly request: Request; readonly honest: Fetch; readonly memory: Memory },
  ) => Response | undefined | Promise<Response | undefined>,
): Saboteur {
  return () => {
    const memory: Memory = new Map();
    return (honest) => async (request) => {
      const call = await callOf(request);
      return (isAt(call, where) ? await answer(call, { request, honest, memory }) : undefined) ?? honest(request);
    };
  };
}

/** Takes what the mock refuses with a parameter, a code or a status like this. */
export function taking(where: RegExp, refused: RegExp, made: (call: Call) => unknown): Saboteur {
  return answering(where, async (call, { request, honest }) => {
    const answer = await honest(request);
    const text = await answer.clone().text();
    if (answer.status < 400 || !refused.test(`${answer.status} ${text}`)) return answer;
    return json({ data: made(call) });
  });
}

/** The same request, sent on with another method, path and body. */
export function another({ url, key }: Call, method: string, path: string, body?: unknown): Request {
  const headers = { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }) };
  return new Request(new URL(path, url), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export const fakeVideo = (): unknown => ({ video_id: "made_up", status: "waiting", output_format: "mp4" });

const askOf =
  (rules: RuleSetName): Fetch =>
  async (request) =>
    asking[rules].fetch(request);
const asking = { guide: createMock(), live: createMock({ rules: "live" }) };

function rulesOf(law: Law | undefined): RuleSetName {
  return law !== undefined && !isStanding(law) && law.rules === "live" ? "live" : "guide";
}

export function describeGroup(group: Group, saboteurs: Readonly<Record<string, Saboteur | Sabotage>>): void {
  const own = laws.filter((law) => law.group === group);

  describe(`laws of ${group}`, () => {
    let stop: () => Promise<void>;
    let url: string;
    beforeAll(async () => {
      const server = await listen(createMock(), { port: 0 });
      url = server.url;
      stop = () => server.close({ graceMs: 100 });
    });
    afterAll(() => stop());

    test.each(["in process", "over TCP", "in process by the live rules"])(
      "hold %s, and none had nothing to try",
      async (where) => {
        const rules = where.includes("live") ? "live" : "guide";
        const target = where === "over TCP" ? url : askOf(rules);
        const { results } = await runContract({ target, laws: [group], runs: 10, rules });
        const other = rules === "live" ? "guide" : "live";
        const due = results.filter(({ law, outcome }) =>
          !isStanding(law) && law.rules === other ? outcome !== "skipped" : outcome !== "held",
        );
        expect(due.map(({ law, outcome, finding }) => [law.id, outcome, finding?.message])).toEqual([]);
      },
      60_000,
    );

    test("have each a saboteur", () => {
      expect(Object.keys(saboteurs).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    });

    test.each(Object.entries(saboteurs))("%s finds out its saboteur", async (id, sabotage) => {
      const { by, seenBy } = typeof sabotage === "function" ? { by: sabotage, seenBy: undefined } : sabotage;
      const rules = rulesOf(own.find((law) => law.id === id));
      const target = by()(askOf(rules));
      const chosen = [id, ...(seenBy === undefined ? [] : [seenBy])];
      const { results } = await runContract({ target, laws: chosen, runs: 25, rules });
      const { outcome, finding } = results.find(({ law }) => law.id === id) ?? {};
      expect([outcome, finding?.message]).toEqual(["violated", expect.stringMatching(/\w/)]);
    });
  });
}
