/**
 * One suite, two targets: the mock called in process, and the same mock on a real port. A test written once against
 * `target.fetch` holds for both, and the difference between them is a bug of the server around the mock.
 */

import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { Mock, MockOptions } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import { systemSender } from "../../mock/ports/sender.ts";
import { judgedSender, withSecondOpinion } from "./secondOpinion.ts";

export interface Target {
  readonly mock: Mock;
  /** Base URL: a real address over TCP, a made-up one in process. */
  readonly url: string;
  /** Sends a request with the key `mock_demo`; a path alone is enough. Headers given win over that key. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Sends JSON and reads JSON. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: Answer; headers: Headers }>;
}

// Tests look at parts of answers whose shape the response check has already held against the contract.
export type Answer = any;

/** An instant for frozen clocks: a whole second, so that wire times are exact. */
export const start: number = Date.parse("2026-01-05T10:00:00Z");

/**
 * A mock whose every answer is held against the contract: a breach or an inner failure fails the test that saw it. So
 * does a body about which the two validators disagree.
 */
export function checkedMock(options: MockOptions = {}): { readonly mock: Mock; readonly problems: unknown[] } {
  const problems: unknown[] = [];
  const tell = (problem: unknown): void => void problems.push(problem);
  const sender = judgedSender(options.sender ?? systemSender(), tell);
  const mock = createMock({ frozen: true, startAt: start, ...options, sender, onViolation: tell, onFailure: tell });
  return { mock: withSecondOpinion(mock), problems };
}

/** Runs `body` once per target, each with a mock of its own that is reset before each test by the caller's choice of key. */
export function describeTargets(name: string, body: (target: () => Target) => void, options: MockOptions = {}): void {
  for (const kind of ["in process", "over TCP"] as const) {
    describe(`${name} (${kind})`, () => {
      let target: Target;
      let stop: () => Promise<void>;
      const { mock, problems } = checkedMock(options);
      beforeAll(async () => {
        if (kind === "in process") {
          target = targetOf(mock, "http://localhost:4394", mock.fetch);
          stop = () => mock.close();
        } else {
          const server = await listen(mock, { port: 0 });
          target = targetOf(mock, server.url, fetch);
          stop = () => server.close({ graceMs: 100 });
        }
      });
      afterEach(() => {
        expect(problems.splice(0)).toEqual([]);
      });
      afterAll(() => stop());
      body(() => target);
    });
  }
}

export function targetOf(
  mock: Mock,
  url: string,
  send: (input: string, init?: RequestInit) => Promise<Response>,
): Target {
  const ask: Target["fetch"] = (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has("x-api-key") && !headers.has("authorization")) headers.set("x-api-key", "mock_demo");
    return send(new URL(path, url).href, { redirect: "manual", ...init, headers });
  };
  return {
    mock,
    url,
    fetch: ask,
    call: async (method, path, body, headers = {}) => {
      const init =
        body === undefined
          ? { method, headers }
          : { method, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
      const response = await ask(path, init);
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
  };
}
