/**
 * Whatever the other side says, and wherever it says it: nothing that a log, a console, an inspector or a debug hook gets
 * to see of a client and its failures holds a key, a token, a proxy's password or the query of a presigned address.
 */
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Client, DebugEvent } from "../../src/index.ts";
import { createClient, toCurl } from "../../src/index.ts";
import { runs } from "../support/runs.ts";

const baseUrl = "https://api.example.com";
const signature = "5ignatur3";
const presigned = `https://files.example.com/v.mp4?X-Amz-Signature=${signature}&Expires=1`;

/** Any text that a header can hold, long enough not to stand in a message by chance. */
const secret = (name: string): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(..."abcXYZ019-._~+/=:;!?#%&@$'\"\\<>(){}[]"), minLength: 6, maxLength: 24 })
    .map((text) => `${name}${text}${name}`);

interface Secrets {
  readonly key: string;
  readonly token: string;
  readonly proxy: string;
  readonly call: string;
}

const secrets: fc.Arbitrary<Secrets> = fc.record({
  key: secret("K"),
  token: secret("T"),
  proxy: secret("P"),
  call: secret("C"),
});

/** What a server that has seen all of a request may repeat, each beside other text. */
function repeated({ key, token, proxy, call }: Secrets): string {
  return `it was ${key}, ${token},${proxy} and ${call} at ${presigned}. see_${presigned} url=${presigned}!`;
}

type Reply = (said: string) => Response;

const envelope = (said: string, status: number): Response =>
  Response.json({ error: { code: said, message: said, param: said, doc_url: said, [said]: [said] } }, { status });

/** The header of a type takes no sign that ends a line, nor one that is no Latin. */
const page = (said: string, status: number): Response =>
  new Response(`<p>${said}`, { status, headers: { "Content-Type": `text/${said}`, "X-Request-Id": said } });

const replies: readonly Reply[] = [
  (said) => envelope(said, 400),
  (said) => envelope(said, 401),
  (said) => envelope(said, 409),
  (said) => envelope(said, 503),
  (said) => page(said, 502),
  (said) => page(said, 200),
  (said) => Response.json({ [said]: said }),
  (said) => Response.json(said, { status: 429, headers: { "Retry-After": said } }),
  (said) => Response.json({ data: { id: said, status: said, failure_code: said, failure_message: said } }),
  (said) =>
    Response.json({
      data: {
        id: "vid_1",
        session_id: "s_1",
        status: "failed",
        failure_code: said,
        failure_message: said,
        error: { code: said, message: said },
        messages: [{ role: "model", content: said }],
      },
    }),
  (said) => Response.json({ data: [], has_more: true, next_token: said.replaceAll(presigned, "") }),
  (said) => new Response(null, { status: 302, headers: { Location: `https://evil.example.com/${said}` } }),
  (said) => new Response(null, { status: 302, headers: { Location: said } }),
  (said) => failing(new TypeError(said)),
  (said) => failing(new TypeError("fetch failed", { cause: new Error(said, { cause: said }) })),
  (said) => failing(Object.assign(new Error("failed"), { request: { headers: said } })),
  (said) => failing(Object.assign(new Error("failed"), { url: said, code: said })),
  (said) => failing(new AggregateError([new Error(said)], "several")),
  (said) => failing(new DOMException(said, "NetworkError")),
  (said) => torn(said, 200),
  (said) => torn(said, 404),
];

function failing(error: Error): never {
  throw error;
}

function torn(said: string, status: number): Response {
  return new Response(new ReadableStream({ pull: (body) => body.error(new Error(said)) }), { status });
}

type Action = (client: Client, all: Secrets) => Promise<unknown>;

const actions: readonly Action[] = [
  (client, { call }) => client.users.me({ headers: { "X-Call-Password": call } }),
  (client, { key }) => client.videos.get(key),
  (client, { token }) => client.videos.wait(token, { timeoutMs: 10 }),
  (client) => client.avatars.wait("group_1", { timeoutMs: 10 }),
  (client) => client.consent.wait("group_1", { timeoutMs: 10 }),
  (client) => client.videoAgents.wait("s_1", { timeoutMs: 10 }),
  (client, { key }) => client.looks.list({ group_id: key }).toArray(),
  (client, { key, proxy }) =>
    client.videos.create({
      type: "avatar",
      avatar_id: key,
      title: `${proxy} ${presigned}`,
      audio_url: presigned,
    }),
  (client) => client.voices.design({ prompt: presigned }),
  (client, { call }) => client.looks.update("look_1", { name: call }, { headers: { "X-Auth-Call": `Basic ${call}` } }),
  // What a verb returns is data: no key in it, but its addresses whole.
  (client) =>
    client.GET("/v3/users/me").then(({ error }) => failing(new Error(inspect(error).replaceAll(signature, "")))),
];

/** All that a logger, a test runner or a person at a prompt would see. */
function shown(value: unknown): string {
  const { stack, cause } = (value ?? {}) as Error;
  return [
    inspect(value, { depth: 20, showHidden: true, getters: false }),
    JSON.stringify(value) ?? "",
    String(value),
    stack ?? "",
    cause === undefined ? "" : shown(cause),
  ].join("\n");
}

function spellings(secretText: string): readonly string[] {
  return [secretText, encodeURIComponent(secretText), JSON.stringify(secretText).slice(1, -1)];
}

test("nothing that is shown of a failure holds a secret", async () => {
  await fc.assert(
    fc.asyncProperty(
      secrets,
      fc.constantFrom(...replies),
      fc.constantFrom(...actions),
      fc.constantFrom("apiKey", "bearer", "function"),
      async (all, reply, action, kind) => {
        const told: string[] = [];
        const credential =
          kind === "apiKey" ? { apiKey: all.key } : { bearer: kind === "bearer" ? all.token : () => all.token };
        // What the client was not given it cannot know.
        const given = kind === "apiKey" ? { ...all, token: all.key } : { ...all, key: all.token };
        const debug = (event: DebugEvent): void => {
          told.push(shown(event));
          if (event.type === "request") told.push(toCurl(event));
        };
        let now = 0;
        const client = createClient({
          ...credential,
          baseUrl,
          debug,
          headers: { "Proxy-Authorization": `Basic ${all.proxy}` },
          warn: (message) => told.push(message),
          clock: { now: () => now, sleep: async (ms) => void (now += ms) },
          fetch: async ({ headers }) => {
            // The secret of a call is the client's to know only where it was sent.
            const call = headers.get("X-Call-Password") ?? headers.get("X-Auth-Call")?.slice(6) ?? "nothing";
            return reply(repeated({ ...given, call }));
          },
        });
        const outcome = await action(client, given).catch((error: unknown) => error);
        if (outcome instanceof Error) told.push(shown(outcome));
        told.push(shown(client));
        const hidden = [given.key, given.token, all.proxy, ...(outcome instanceof Error ? [all.call] : [])];
        // A name that a call changes is no secret until it is also a header.
        for (const text of told)
          for (const each of [signature, ...hidden.flatMap(spellings)]) expect(text).not.toContain(each);
      },
    ),
    runs(400),
  );
});
