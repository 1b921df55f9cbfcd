/** What an account can make of its own: how it is made, where it is listed, and how it is read and taken away again. */
import type { OperationId } from "../../generated/operations.ts";
import { textAt } from "./answers.ts";
import type { Api, CallInit } from "./api.ts";
import type { Control } from "./control.ts";
import type { Exchange } from "./exchange.ts";
import { must } from "./law.ts";
import type { Item, ListId, Place } from "./lists.ts";
import { readPage } from "./lists.ts";

/** What bodies name, found in the lists of the target. */
export interface Ground {
  /** A public look that speaks without being told a voice. */
  readonly look: string;
  readonly voice: string;
  readonly username: string;
}

export async function groundOf(api: Api): Promise<Ground> {
  const { items } = await readPage(api, "listAvatarLooks", { query: { ownership: "public" } }, { limit: 50 });
  const fits = (look: Item): boolean =>
    typeof look?.default_voice_id === "string" &&
    Array.isArray(look.supported_api_engines) &&
    look.supported_api_engines.includes("avatar_iv");
  const look = items.find(fits) as { readonly id: string; readonly default_voice_id: string } | undefined;
  must(look !== undefined, "No public look on the first page has a voice and Avatar IV: no video can be made.");
  const me = await api.call("getCurrentUser");
  return { look: look.id, voice: look.default_voice_id, username: String(me.body?.data?.username) };
}

export interface Kind {
  readonly name: string;
  readonly create: OperationId;
  /** A call that makes one; `n` tells one from another. */
  readonly call: (ground: Ground, n: number) => CallInit;
  readonly made: (body: Exchange["body"]) => string;
  readonly list: ListId;
  readonly place: (ground: Ground) => Place;
  /** The path parameter that names one. */
  readonly param: string;
  readonly get: OperationId | null;
  readonly remove: OperationId | null;
  /** Not listed before its making has ended. */
  readonly ripens?: boolean;
}

/** A PNG of one pixel. */
const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

export function pictureForm(name = "dot.png"): FormData {
  const form = new FormData();
  form.append("file", new Blob([picture], { type: "image/png" }), name);
  return form;
}

export function videoBody({ look }: Ground, n = 0): Readonly<Record<string, unknown>> {
  return { type: "avatar", avatar_id: look, script: "Good morning.", title: `Video ${n}` };
}

const nowhere = { path: {}, query: {} } as const;
const own = { query: { ownership: "private" } } as const;
const prompt = (n: number): CallInit => ({ body: { type: "prompt", name: `Sailor ${n}`, prompt: "A sailor." } });

export const kinds: readonly Kind[] = [
  {
    name: "video",
    create: "createVideo",
    call: (ground, n) => ({ body: videoBody(ground, n) }),
    made: (body) => textAt(body, "data.video_id"),
    list: "listVideos",
    place: () => nowhere,
    param: "video_id",
    get: "getVideo",
    remove: "deleteVideo",
  },
  {
    name: "avatar group",
    create: "createAvatar",
    call: (_, n) => prompt(n),
    made: (body) => textAt(body, "data.avatar_group.id"),
    list: "listAvatarGroups",
    place: () => own,
    param: "group_id",
    get: "getAvatarGroup",
    remove: "deleteAvatarGroup",
  },
  {
    name: "look",
    create: "createAvatar",
    call: (_, n) => prompt(n),
    made: (body) => textAt(body, "data.avatar_item.id"),
    list: "listAvatarLooks",
    place: () => own,
    param: "look_id",
    get: "getAvatarLook",
    remove: "deleteAvatarLook",
  },
  {
    name: "agent's session",
    create: "createVideoAgent",
    call: (_, n) => ({ body: { prompt: `A tour of harbour ${n}.` } }),
    made: (body) => textAt(body, "data.session_id"),
    list: "listVideoAgentSessions",
    place: () => nowhere,
    param: "session_id",
    get: "getVideoAgentSession",
    remove: null,
  },
  {
    name: "asset",
    create: "uploadAsset",
    call: (_, n) => ({ raw: pictureForm(`dot-${n}.png`) }),
    made: (body) => textAt(body, "data.asset_id"),
    list: "listAssets",
    place: ({ username }) => ({ query: { username } }),
    param: "asset_id",
    get: "getAsset",
    remove: "deleteAsset",
  },
  {
    name: "webhook endpoint",
    create: "createWebhookEndpoint",
    // Nobody answers at that name, and no rule set refuses it.
    call: (_, n) => ({ body: { url: `https://hooks.example/${n}`, events: ["avatar_video.success"] } }),
    made: (body) => textAt(body, "data.endpoint_id"),
    list: "listWebhookEndpoints",
    place: () => nowhere,
    param: "endpoint_id",
    get: null,
    remove: "deleteWebhookEndpoint",
  },
  {
    name: "cloned voice",
    create: "cloneVoice",
    call: (_, n) => ({
      body: { voice_name: `Voice ${n}`, audio: { type: "url", url: "https://files.example/speech.mp3" } },
    }),
    made: (body) => textAt(body, "data.voice_clone_id"),
    list: "listVoices",
    place: () => ({ query: { type: "private" } }),
    param: "voice_id",
    get: "getVoice",
    remove: "deleteVoice",
    ripens: true,
  },
];

export interface Made {
  readonly id: string;
  readonly exchange: Exchange;
}

export interface Maker {
  readonly api: Api;
  readonly control: Control;
}

/** Makes one that must come to be, and waits until it is listed. */
export async function make({ api, control }: Maker, kind: Kind, ground: Ground, n: number): Promise<Made> {
  const exchange = await api.call(kind.create, kind.call(ground, n));
  const { status, text, body } = exchange;
  must(status < 300, `${kind.create} answered ${status} to a good request: ${text.slice(0, 200)}`);
  if (kind.ripens === true) await control.runUntilIdle();
  return { id: kind.made(body), exchange };
}

export async function remove(api: Api, { remove: operation, param, name }: Kind, id: string): Promise<void> {
  if (operation === null) throw new Error(`Nobody can delete a ${name}.`);
  const { status, text } = await api.call(operation, { path: { [param]: id } });
  must(status === 200, `${operation} of ${id} answered ${status}, not 200: ${text.slice(0, 200)}`);
}
