/** Batches as tests begin with them. */

import { expect } from "vitest";
import type { Api } from "./api.ts";
import { aVideo } from "./api.ts";
import type { Answer } from "./targets.ts";

export const aFilm = { type: "cinematic_avatar", prompt: "He waves.", avatar_id: ["look_def456"] } as const;
export const aStudioVideo = {
  type: "studio",
  scenes: [{ type: "image", source: { type: "asset_id", asset_id: "asset_sample_headshot" }, duration: 2 }],
} as const;

export function someVideos(count: number): readonly object[] {
  return Array.from({ length: count }, (_, n) => ({ ...aVideo, title: `Video ${n}` }));
}

/** The id of a new batch. */
export async function createBatch(api: Api, videos: readonly object[], changes: object = {}): Promise<string> {
  const { verdict, data } = await api.post("/v3/videos/batches", { videos, ...changes });
  expect(verdict).toEqual([202]);
  return data.batch_id as string;
}

export async function getBatch(api: Api, id: string, query = ""): Promise<Answer> {
  const { verdict, data } = await api.get(`/v3/videos/batches/${id}${query}`);
  expect(verdict).toEqual([200]);
  return data;
}
