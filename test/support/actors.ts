/**
 * An actor does what a script says in its own world and writes down every answer to the byte. A script speaks of
 * what was made before by number, so that the same script can be played in any world.
 */

import fc from "fast-check";
import { newAvatars } from "../contract/arbitraries/bodies.ts";
import { routes } from "./contract.ts";
import type { Deed } from "./deeds.ts";
import { createDeeds, deed } from "./deeds.ts";
import { type Reply, type Session, withQuery } from "./sessions.ts";

export type Act =
  | { readonly do: "video"; readonly title: string; readonly look: number; readonly key: string | null }
  | { readonly do: "avatar"; readonly body: unknown }
  | { readonly do: "get" | "delete" | "rename" | "consent"; readonly at: number }
  | { readonly do: "list"; readonly at: number; readonly limit: number; readonly goOn: boolean }
  | { readonly do: "answer"; readonly decision: string }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "me" }
  | Deed;

const title = fc.constantFrom("Tour", "[[fail]]", "[[slow]]", "[[stuck]]");

export const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant("video" as const), title, look: fc.nat(), key: fc.constantFrom(null, null, "k1", "k2") }),
  newAvatars.map((body) => ({ do: "avatar" as const, body })),
  fc.record({
    do: fc.constantFrom("get" as const, "delete" as const, "rename" as const, "consent" as const),
    at: fc.nat(),
  }),
  fc.record({
    do: fc.constant("list" as const),
    at: fc.nat(),
    limit: fc.integer({ min: 1, max: 50 }),
    goOn: fc.boolean(),
  }),
  fc.constantFrom("approve", "decline").map((decision) => ({ do: "answer" as const, decision })),
  fc.constantFrom(0, 1, 1000, 3000, 5000, 90_000_000).map((ms) => ({ do: "wait" as const, ms })),
  fc.constant({ do: "me" as const }),
);

/** The same, with webhooks, and with hands on what happens. */
export const eventfulAct: fc.Arbitrary<Act> = fc.oneof(act, deed);

export interface Actor {
  readonly session: Session;
  readonly act: (act: Act) => Promise<void>;
  /** Status, headers and text of each answer; for a wait, what happened. */
  readonly transcript: readonly string[];
  /** Addresses of what the actor made or found to be its own. */
  readonly own: readonly string[];
  /** Another that remembers all of it and goes on in another session, with an empty transcript. */
  readonly continueIn: (session: Session) => Actor;
}

interface Memory {
  readonly own: readonly string[];
  readonly looks: readonly string[];
  readonly tokens: ReadonlyMap<string, string | null>;
  readonly link: string | null;
}

const blank: Memory = {
  own: ["/v3/avatars/group_xyz789", "/v3/avatars/looks/look_abc123"],
  looks: ["look_def456", "look_abc123"],
  tokens: new Map(),
  link: null,
};

const listPaths = [
  "/v3/videos",
  "/v3/avatars",
  "/v3/avatars?ownership=private",
  "/v3/avatars/looks?ownership=private",
  "/v3/voices",
];

export function createActor(session: Session, memory: Memory = blank): Actor {
  const transcript: string[] = [];
  const own = [...memory.own];
  const looks = [...memory.looks];
  const tokens = new Map(memory.tokens);
  let { link } = memory;

  const note = ({ status, headers, text }: Reply): void => {
    transcript.push(JSON.stringify([status, [...headers], text]));
  };
  const ask = async (...request: Parameters<Session["send"]>): Promise<Reply> => {
    const reply = await session.send(...request);
    note(reply);
    return reply;
  };
  const address = (at: number): string => own[at % own.length] as string;

  const acts: { readonly [Kind in Act["do"]]: (act: Extract<Act, { do: Kind }>) => Promise<unknown> } = {
    video: async ({ title: name, look, key }) => {
      const body = {
        type: "avatar",
        avatar_id: looks[look % looks.length],
        script: "Hi.",
        title: name,
        voice_id: "voice_xyz789",
      };
      const reply = await ask("POST", "/v3/videos", body, key === null ? {} : { "idempotency-key": key });
      if (reply.status === 200) own.push(`/v3/videos/${reply.body.data.video_id}`);
    },
    avatar: async ({ body }) => {
      const { avatar_item: item, avatar_group: group } = (await ask("POST", "/v3/avatars", body)).body.data;
      looks.push(item.id);
      own.push(`/v3/avatars/looks/${item.id}`, `/v3/avatars/${group.id}`);
    },
    get: ({ at }) => ask("GET", address(at)),
    delete: ({ at }) => ask("DELETE", address(at)),
    rename: ({ at }) =>
      address(at).includes("/looks/") ? ask("PATCH", address(at), { name: "Other" }) : ask("GET", address(at)),
    consent: async ({ at }) => {
      const groups = own.filter((path) => /^\/v3\/avatars\/[^/]+$/.test(path));
      const reply = await ask("POST", `${groups[at % groups.length]}/consent`, {});
      if (reply.status === 200) link = reply.body.data.url;
    },
    answer: async ({ decision }) => {
      if (link === null) return;
      const response = await session.mock.fetch(link, { method: "POST", body: new URLSearchParams({ decision }) });
      note({ status: response.status, headers: response.headers, text: await response.text(), body: undefined });
    },
    list: async ({ at, limit, goOn }) => {
      const path = listPaths[at % listPaths.length] as string;
      const token = goOn ? tokens.get(path) : undefined;
      const reply = await ask(
        "GET",
        withQuery(path, { limit: String(limit), ...(typeof token === "string" ? { token } : {}) }),
      );
      tokens.set(path, reply.body.next_token);
    },
    wait: async ({ ms }) => transcript.push(JSON.stringify(await session.advance(ms))),
    me: () => ask("GET", "/v3/users/me"),
    ...createDeeds(session, ask, own),
  };
  return {
    session,
    transcript,
    own,
    continueIn: (other) => createActor(other, { own, looks, tokens, link }),
    act: async (each) => {
      await (acts[each.do] as (act: Act) => Promise<unknown>)(each);
    },
  };
}

/** Every way to reach for one thing by its address, and the same for a thing that does not exist. */
export async function trespass(stranger: Session, address: string): Promise<readonly (readonly [Reply, Reply])[]> {
  const folder = address.slice(0, address.lastIndexOf("/") + 1);
  const nothing = folder + "0".repeat(32);
  const template = routes.find(
    ({ path }) =>
      path.startsWith(folder) && path.slice(folder.length).startsWith("{") && !path.slice(folder.length).includes("/"),
  )?.path;
  const methods = routes.filter(({ path }) => path === template).map(({ method }) => method);
  const pairs: (readonly [Reply, Reply])[] = [];
  for (const method of methods) {
    const body = method === "PATCH" ? {} : undefined;
    pairs.push([await stranger.send(method, address, body), await stranger.send(method, nothing, body)]);
  }
  return pairs;
}

/** Every way to name a thing inside a body, and the same for a thing that does not exist. */
export async function nameDrop(stranger: Session, address: string): Promise<readonly (readonly [Reply, Reply])[]> {
  const id = address.slice(address.lastIndexOf("/") + 1);
  const pairs: (readonly [Reply, Reply])[] = [];
  const bodies = (name: string): readonly (readonly [string, unknown])[] => [
    ["/v3/videos", { type: "avatar", avatar_id: name, script: "Hi." }],
    [
      "/v3/videos",
      {
        type: "avatar",
        avatar_id: "look_def456",
        script: "Hi.",
        engine: { type: "avatar_v", reference_look_id: name },
      },
    ],
    ["/v3/avatars", { type: "prompt", name: "Thief", prompt: "Me.", avatar_group_id: name }],
    ["/v3/avatars", { type: "prompt", name: "Thief", prompt: "Me.", avatar_id: name }],
  ];
  const unknown = bodies("0".repeat(32));
  for (const [at, [path, body]] of bodies(id).entries())
    pairs.push([await stranger.send("POST", path, body), await stranger.send("POST", path, unknown[at]?.[1])]);
  return pairs;
}
