/**
 * A mock as one key sees it. Each answer is held against the contract a second time, by a judge that shares nothing
 * with the mock, and a failure is thrown where it happens, so that a property can shrink to it.
 */

import type { Mock, MockOptions, WorldEvent } from "../../mock/index.ts";
import { complaint } from "./contract.ts";
import { type Answer, checkedMock } from "./targets.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed; undefined when the answer is not JSON. */
  readonly body: Answer;
}

export interface Session {
  readonly key: string;
  readonly mock: Mock;
  /** @param body sent as JSON; a `Text` as it stands */
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  /** `data` of an answer that must be 200. */
  readonly data: (method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly advance: (ms: number) => Promise<readonly WorldEvent[]>;
  readonly now: () => number;
}

/** A body that is sent as it is, whatever it says. */
export class Text {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export interface OpenMock {
  readonly mock: Mock;
  readonly session: (key: string) => Session;
  /** A session in a world that no other has seen. */
  readonly fresh: () => Session;
}

export const publicUrl = "http://mock.test";

/** Takes whatever webhooks are posted: what a generated address leads to is nobody's business. */
const nobody = { send: async (): Promise<{ readonly status: number }> => ({ status: 200 }) };

/** @param calledAs base of the addresses that requests are sent to; answers speak of `publicUrl` all the same */
export function openMock(options: MockOptions = {}, calledAs: string = publicUrl): OpenMock {
  const { mock, problems } = checkedMock({ publicUrl, sender: nobody, ...options });
  let opened = 0;
  const session = (key: string): Session => sessionOf(mock, { key, calledAs, problems });
  return { mock, session, fresh: () => session(`fresh${(opened += 1)}`) };
}

function sessionOf(
  mock: Mock,
  { key, calledAs, problems }: { readonly key: string; readonly calledAs: string; readonly problems: unknown[] },
): Session {
  const { clock } = mock.world(key);
  const send: Session["send"] = async (method, path, body, headers = {}) => {
    const url = new URL(calledAs + path);
    const content = body === undefined ? {} : { body: body instanceof Text ? body.text : JSON.stringify(body) };
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const response = await mock.fetch(url, { method, headers: { "x-api-key": key, ...type, ...headers }, ...content });
    const reply = await read(response);
    const wrong = url.pathname.startsWith("/v3/") ? complaint({ method, pathname: url.pathname, ...reply }) : undefined;
    if (wrong !== undefined || problems.length > 0)
      throw new Error(`${method} ${path}: ${wrong ?? ""} ${problems.splice(0).map(describe).join("; ")}`);
    return reply;
  };
  return {
    key,
    mock,
    send,
    data: async (method, path, body) => {
      const { status, text, body: answer } = await send(method, path, body);
      if (status !== 200) throw new Error(`${method} ${path} ${JSON.stringify(body)} answers ${status}: ${text}`);
      return answer.data;
    },
    advance: (ms) => clock.advance(ms),
    now: () => clock.now(),
  };
}

function describe(problem: unknown): string {
  return problem instanceof Error ? String(problem.stack) : JSON.stringify(problem);
}

async function read(response: Response): Promise<Reply> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.startsWith("application/json") === true;
  return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** Every item of a list, page after page. */
export async function listAll(session: Session, path: string, limit = 50): Promise<Answer[]> {
  const items: Answer[] = [];
  let token: string | null = null;
  do {
    const page = await session.send(
      "GET",
      withQuery(path, { limit: String(limit), ...(token === null ? {} : { token }) }),
    );
    if (page.status !== 200) throw new Error(`${path} answers ${page.status}: ${page.text}`);
    items.push(...page.body.data);
    if (token === page.body.next_token && token !== null) throw new Error(`${path} goes round in circles.`);
    token = page.body.next_token;
  } while (token !== null);
  return items;
}

export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  if (search === "") return path;
  return `${path}${path.includes("?") ? "&" : "?"}${search}`;
}

const lists = [
  "/v3/avatars",
  "/v3/avatars/looks",
  "/v3/videos",
  "/v3/voices",
  "/v3/voices?type=private",
  "/v3/video-agents",
  "/v3/webhooks/endpoints",
  "/v3/webhooks/events",
];

/** All that a caller can see of a world: its clock and every item of every list. */
export async function observe(session: Session): Promise<string> {
  const me = await session.data("GET", "/v3/users/me");
  const seen: unknown[] = [session.mock.world(session.key).clock.read(), me];
  for (const path of [...lists, withQuery("/v3/assets", { username: me.username })])
    seen.push(await listAll(session, path));
  return JSON.stringify(seen);
}
