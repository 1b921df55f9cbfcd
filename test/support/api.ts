/** A test's own world on a target, and the requests that most tests begin with. */

import { expect } from "vitest";
import type { WorldHandle } from "../../mock/index.ts";
import type { Answer, Target } from "./targets.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Answer;
  /** `data` of the envelope. */
  readonly data: Answer;
  /** What a caller branches on: the status, and for an error its code and param. */
  readonly verdict: readonly (number | string | null)[];
}

export interface Api {
  readonly key: string;
  readonly world: WorldHandle;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Reply>;
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  readonly put: (path: string, body?: unknown) => Promise<Reply>;
  readonly patch: (path: string, body?: unknown) => Promise<Reply>;
  readonly remove: (path: string) => Promise<Reply>;
}

let worlds = 0;

/** A world that no other test of the file sees. */
export function freshApi(target: Target, key: string = `test-${(worlds += 1)}`): Api {
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> => replyOf(await target.call(method, path, body, { "x-api-key": key, ...headers }));
  return {
    key,
    world: target.mock.world(key),
    fetch: (path, init = {}) => target.fetch(path, { ...init, headers: { "x-api-key": key, ...init.headers } }),
    get: (path, headers) => send("GET", path, undefined, headers),
    post: (path, body, headers) => send("POST", path, body, headers),
    put: (path, body) => send("PUT", path, body),
    patch: (path, body) => send("PATCH", path, body),
    remove: (path) => send("DELETE", path),
  };
}

export function replyOf({ status, headers, body }: { status: number; headers: Headers; body: Answer }): Reply {
  return {
    status,
    headers,
    body,
    data: body.data,
    verdict: body.error ? [status, body.error.code, body.error.param ?? null] : [status],
  };
}

/** As a browser that knows an address and no key: what a person opens, or an image tag loads. */
export function visit(target: Target, url: string, init: RequestInit = {}): Promise<Response> {
  return target.fetch(url, { ...init, headers: { authorization: "", ...init.headers } });
}

/** Sends text that may be no JSON at all, as it is. */
export async function postText(
  api: Api,
  path: string,
  text: BodyInit,
  contentType: string | null = "application/json",
): Promise<Reply> {
  const response = await api.fetch(path, {
    method: "POST",
    body: text,
    headers: contentType === null ? {} : { "content-type": contentType },
  });
  return replyOf({ status: response.status, headers: response.headers, body: await response.json() });
}

export const aTwin = {
  type: "digital_twin",
  name: "A twin",
  file: { type: "asset_id", asset_id: "asset_sample_footage" },
} as const;
export const aPhoto = {
  type: "photo",
  name: "A photo",
  file: { type: "asset_id", asset_id: "asset_sample_headshot" },
} as const;
export const aPrompt = { type: "prompt", name: "A prompt", prompt: "A sailor on a pier at dawn" } as const;
/** Of a stock look that lists every engine and was trained with matting. */
export const aVideo = { type: "avatar", avatar_id: "look_def456", script: "Welcome to the tour." } as const;
export const anImageVideo = {
  type: "image",
  image: { type: "asset_id", asset_id: "asset_sample_headshot" },
  script: "Welcome to the tour.",
  voice_id: "voice_xyz789",
} as const;

export async function createAvatar(api: Api, body: object): Promise<{ readonly look: Answer; readonly group: Answer }> {
  const { data, verdict } = await api.post("/v3/avatars", body);
  expect(verdict).toEqual([200]);
  return { look: data.avatar_item, group: data.avatar_group };
}

/** The id of a new video. */
export async function createVideo(api: Api, changes: object = {}): Promise<string> {
  const { data, verdict } = await api.post("/v3/videos", { ...aVideo, ...changes });
  expect(verdict).toEqual([200]);
  return data.video_id as string;
}

export async function getVideo(api: Api, id: string): Promise<Answer> {
  return (await api.get(`/v3/videos/${id}`)).data;
}

/** A new video, as it is once its rendering has ended. */
export async function finishedVideo(api: Api, changes: object = {}): Promise<Answer> {
  const id = await createVideo(api, changes);
  await api.world.clock.runUntilIdle();
  return getVideo(api, id);
}

/** A private twin look that is trained and approved, and lists Avatar V. */
export async function readyTwin(api: Api): Promise<Answer> {
  const { data } = await api.get("/v3/avatars/looks?avatar_type=digital_twin&ownership=private");
  const ready = data.find(
    (look: Answer) => look.status === "completed" && look.supported_api_engines.includes("avatar_v"),
  );
  expect(ready).toBeDefined();
  return ready;
}

/** Every page of a list, one after the other. */
export async function wholeList(api: Api, path: string): Promise<Answer[]> {
  const items: Answer[] = [];
  for (let token: string | null = ""; token !== null;) {
    const { body, status } = await api.get(
      `${path}${path.includes("?") ? "&" : "?"}limit=50${token === "" ? "" : `&token=${token}`}`,
    );
    expect(status).toBe(200);
    items.push(...body.data);
    token = body.next_token;
  }
  return items;
}
