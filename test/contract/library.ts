/** Something to page through: a fresh account that is filled where the target has worlds, and the account as it is elsewhere. */
import type { Api } from "./api.ts";
import type { Context } from "./context.ts";
import type { Control } from "./control.ts";
import type { Ground } from "./kinds.ts";
import { groundOf, kinds, make, videoBody } from "./kinds.ts";
import type { ListId, Place } from "./lists.ts";
import { everyList } from "./lists.ts";

export interface Shelf {
  readonly list: ListId;
  readonly place: Place;
  /** What was put there, oldest first; null where nobody knows. */
  readonly made: readonly string[] | null;
}

export interface Library {
  readonly api: Api;
  readonly control: Control | null;
  readonly shelves: readonly Shelf[];
}

/** More of each than a page holds if nobody says how many. */
const amounts: Readonly<Record<string, number>> = { createVideo: 11, uploadAsset: 21, createVideoAgent: 21 };

/** @param isDeep whether each list is to be longer than one page of the usual length; default false */
export async function openLibrary(context: Context, { isDeep = false } = {}): Promise<Library> {
  if (context.target.hasControl) return fill(await context.fresh(), isDeep);
  const { api } = context.account;
  const { body } = await api.call("getCurrentUser");
  const username: unknown = body?.data?.username;
  const shelves = everyList.flatMap((list): Shelf[] => {
    // There is no list of batches to find one in.
    if (list === "getVideoBatch") return [];
    if (list !== "listAssets") return [{ list, place: {}, made: null }];
    return typeof username === "string" ? [{ list, place: { query: { username } }, made: null }] : [];
  });
  return { api, control: null, shelves };
}

async function fill(account: { readonly api: Api; readonly control: Control }, isDeep: boolean): Promise<Library> {
  const { api, control } = account;
  const ground = await groundOf(api);
  await api.call("createWebhookEndpoint", { body: { url: "https://hooks.example/all" } });
  const batchId = await makeBatch(api, ground);
  for (let n = 0; n < 3; n += 1) await api.call("createVideo", { body: { ...videoBody(ground, n), folder_id: "f1" } });
  if (isDeep)
    for (let n = 0; n < 8; n += 1)
      await api.call("createVideo", { body: { ...videoBody(ground, n), folder_id: "f2" } });
  await control.runUntilIdle();
  const made: Partial<Record<ListId, string[]>> = {};
  for (const kind of kinds)
    for (let n = 0; n < (isDeep ? (amounts[kind.create] ?? 10) : 4); n += 1) {
      if (kind.name === "look" && isDeep) break;
      (made[kind.list] ??= []).push((await make(account, kind, ground, n)).id);
      if (n === 1) await control.advance(1000);
    }
  const places: Partial<Record<ListId, Place>> = {
    listAssets: { query: { username: ground.username } },
    getVideoBatch: { path: { batch_id: batchId } },
  };
  const { listVoices: clones = [], ...others } = made;
  const shelves: Shelf[] = everyList.map((list) => ({
    list,
    place: places[list] ?? {},
    made: others[list as keyof typeof others] ?? null,
  }));
  return { api, control, shelves: [...shelves, { list: "listVoices", place: privateVoices, made: clones }] };
}

const privateVoices: Place = { query: { type: "private" } };

async function makeBatch(api: Api, ground: Ground): Promise<string> {
  const videos = Array.from({ length: 5 }, (_, n) => videoBody(ground, n));
  return String((await api.call("createVideoBatch", { body: { videos } })).body?.data?.batch_id);
}
