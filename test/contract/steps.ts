/** What laws do again and again: calls that must succeed, calls that must be refused, whole lists, and jobs that go as told. */
import type { OperationId } from "../../generated/operations.ts";
import { textAt } from "./answers.ts";
import type { Api, CallInit } from "./api.ts";
import type { Control } from "./control.ts";
import type { Exchange } from "./exchange.ts";
import { must } from "./law.ts";

// Answers are held against their schemas by other laws.
export type Item = any;

/** The `data` of an answer that must be a success. */
export async function done(api: Api, operation: OperationId, init: CallInit = {}): Promise<Item> {
  const exchange = await api.call(operation, init);
  const { status, body, text } = exchange;
  must(status >= 200 && status < 300, `${told(operation, init)} answered ${status}: ${text.slice(0, 200)}`);
  return body?.data;
}

export interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly param?: string;
}

/** An answer that must be an error. */
export async function refused(api: Api, operation: OperationId, init: CallInit, wanted: Refusal): Promise<Exchange> {
  const exchange = await api.call(operation, init);
  const { status, body, text } = exchange;
  const fits =
    status === wanted.status &&
    (wanted.code === undefined || body?.error?.code === wanted.code) &&
    (wanted.param === undefined || body?.error?.param === wanted.param);
  must(fits, `${told(operation, init)} answered ${status} ${text.slice(0, 200)}, not ${show(wanted)}.`);
  return exchange;
}

/** All items of a list, newest first. Lists of one account here are short: it ends after 40 pages. */
export async function listed(
  api: Api,
  operation: OperationId,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let token: string | undefined;
  for (let page = 0; page < 40; page += 1) {
    const init = { query: { limit: 50, ...query, token } };
    const { status, body, text } = await api.call(operation, init);
    must(
      status === 200 && Array.isArray(body?.data) && body.data.every(isItem),
      `${told(operation, init)} answered ${status}: ${text.slice(0, 200)}`,
    );
    items.push(...body.data);
    if (typeof body.next_token !== "string") break;
    token = body.next_token;
  }
  return items;
}

function isItem(item: Item): boolean {
  return typeof item === "object" && item !== null;
}

export function show(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}

function told(operation: OperationId, { path, query, body }: CallInit): string {
  const parts = [path, query, body].filter((part) => part !== undefined).map((part) => show(part).slice(0, 200));
  return [operation, ...parts].join(" ");
}

/** A public look that speaks without being told a voice, by Avatar IV; undefined where there is none. */
export async function speaker(api: Api): Promise<Item> {
  const looks = await listed(api, "listAvatarLooks", { ownership: "public" });
  return looks.find((look) => typeof look.default_voice_id === "string" && enginesOf(look).includes("avatar_iv"));
}

export function enginesOf(look: Item): readonly string[] {
  return look.supported_api_engines ?? [];
}

/** How a job goes: its name says it to the scenario below. */
export const fates = ["good", "failing", "slow", "stuck"] as const;
export type Fate = (typeof fates)[number];

/** The times that `direct` gives to jobs, in milliseconds. */
export const queueMs = 1000;
export const renderMs = 4000;
/** From the request for a video that goes well, or fails in its time, to its end. */
export const untilEndMs: number = queueMs + renderMs;
export const trainingMs = 3000;
export const slowMs = 40_000;
export const failureCode = "rendering_failed";

export interface Habit {
  readonly decision: "approved" | "declined";
  readonly after_ms: number;
}

/** Has every job go as its name says, whatever the target was told when it was started. */
export async function direct(control: Control, { consent }: { readonly consent?: Habit } = {}): Promise<void> {
  const fails = { outcome: "failed", code: failureCode, message: "It fails, as it was told to." };
  const well = { outcome: "completed" };
  const video = [
    { match: { title: "~failing" }, pending_ms: queueMs, processing_ms: renderMs, ...fails },
    { match: { title: "~slow" }, pending_ms: queueMs, processing_ms: slowMs, ...well },
    { match: { title: "~stuck" }, pending_ms: queueMs, processing_ms: null },
    { pending_ms: queueMs, processing_ms: renderMs, ...well },
  ];
  const training = [
    { match: { text: "~failing" }, processing_ms: trainingMs, ...fails },
    { match: { text: "~slow" }, processing_ms: slowMs, ...well },
    { match: { text: "~stuck" }, processing_ms: null },
    { processing_ms: trainingMs, ...well },
  ];
  const body = { name: "contract", video, training, voice: training, ...(consent && { consent }) };
  await control.call("setScenario", { body });
}

/** The body of a video that goes as told, once the world is directed. */
export function videoOf(look: Item, fate: Fate = "good", more: object = {}): object {
  return { type: "avatar", avatar_id: look.id, script: "Good morning.", title: `A video ~${fate}`, ...more };
}

export async function createVideo(api: Api, look: Item, fate?: Fate, more?: object): Promise<string> {
  return textAt(await done(api, "createVideo", { body: videoOf(look, fate, more) }), "video_id");
}

export async function getVideo(api: Api, id: string): Promise<Item> {
  return done(api, "getVideo", { path: { video_id: id } });
}

/** Has events told to somebody, so that there is a history of them. The address is nobody's, and no rule set refuses it. */
export async function listen(api: Api): Promise<void> {
  await done(api, "createWebhookEndpoint", { body: { url: "https://hooks.example/all" } });
}

export const footage = { type: "url", url: "https://files.example/footage.mp4" } as const;
export const portrait = { type: "url", url: "https://files.example/portrait.png" } as const;

export type Making = "digital_twin" | "photo" | "prompt";

/** The body of an avatar that is trained as told. */
export function avatarOf(type: Making, fate: Fate = "good", more: object = {}): object {
  const from = type === "prompt" ? { prompt: "A sailor." } : { file: type === "photo" ? portrait : footage };
  return { type, name: `An avatar ~${fate}`, ...from, ...more };
}

export interface MadeAvatar {
  readonly groupId: string;
  readonly lookId: string;
}

export async function createAvatar(api: Api, type: Making, fate?: Fate, more?: object): Promise<MadeAvatar> {
  const data = await done(api, "createAvatar", { body: avatarOf(type, fate, more) });
  return { groupId: textAt(data, "avatar_group.id"), lookId: textAt(data, "avatar_item.id") };
}

export async function getGroup(api: Api, id: string): Promise<Item> {
  return done(api, "getAvatarGroup", { path: { group_id: id } });
}

export async function getLook(api: Api, id: string): Promise<Item> {
  return done(api, "getAvatarLook", { path: { look_id: id } });
}
