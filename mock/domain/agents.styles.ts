/** Styles that an agent can be told to use. The set is fixed; the seed says how old each is, and so their order. */

import type { components } from "../../generated/api.ts";
import { createRandom } from "./catalogue/random.ts";
import type { ViewContext } from "./views.ts";

export type VideoAgentStyle = components["schemas"]["VideoAgentStyle"];

export interface StyleRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly name: string;
  /** Shape that the style is made for; null: any. */
  readonly aspectRatio: "16:9" | "9:16" | "1:1" | null;
  /** null for the one without a preview, too: an app must cope with such a style. */
  readonly tags: readonly string[] | null;
}

type Style = readonly [slug: string, name: string, aspectRatio: StyleRecord["aspectRatio"], tags: readonly string[]];

/** The first stands at the head of the list under every seed. */
const paperCut: Style = ["paper_cut", "Paper cut", "16:9", ["handmade", "warm"]];
const others: readonly Style[] = [
  ["chalkboard", "Chalkboard", "16:9", ["handmade", "education"]],
  ["clay", "Clay", "1:1", ["handmade", "playful"]],
  ["evening_news", "Evening news", "16:9", ["news", "formal"]],
  ["glass", "Glass", "16:9", ["corporate", "cool"]],
  ["halftone", "Halftone", "9:16", ["retro", "bold"]],
  ["ink_wash", "Ink wash", "9:16", ["handmade", "calm"]],
  ["isometric", "Isometric", "16:9", ["technical", "education"]],
  ["kitchen_table", "Kitchen table", "9:16", ["social", "warm"]],
  ["monochrome", "Monochrome", null, ["calm", "formal"]],
  ["neon_sign", "Neon sign", "9:16", ["bold", "social"]],
  ["pastel", "Pastel", "1:1", ["warm", "playful"]],
  ["slide_deck", "Slide deck", "16:9", ["corporate", "formal"]],
  ["super_eight", "Super eight", "1:1", ["retro", "warm"]],
  ["terminal", "Terminal", "16:9", ["technical", "retro"]],
];
const bare = { slug: "blueprint", name: "Blueprint" };

/** 4 March 2024. */
const newestAt = 1_709_510_400_000;
const dayMs = 86_400_000;

/** Oldest first. */
export function createStyles(seed: string): readonly StyleRecord[] {
  const order = createRandom(`${seed}/styles`).shuffled<Style | null>([...others, null]);
  return [...order, paperCut].map((style, at, { length }): StyleRecord => {
    const [slug, name, aspectRatio, tags] = style ?? [bare.slug, bare.name, null, null];
    return {
      id: `style_${slug}`,
      seq: at + 1,
      createdAt: newestAt - (length - 1 - at) * 9 * dayMs,
      name,
      aspectRatio,
      tags,
    };
  });
}

export function hasPreview(style: StyleRecord): boolean {
  return style.tags !== null;
}

export function viewStyle(style: StyleRecord, { link, mediaPath }: ViewContext): VideoAgentStyle {
  const file = (extension: string): string | null =>
    hasPreview(style) ? link(`${mediaPath}/styles/${style.id}.${extension}`) : null;
  return {
    style_id: style.id,
    name: style.name,
    aspect_ratio: style.aspectRatio,
    tags: style.tags === null ? null : [...style.tags],
    thumbnail_url: file("svg"),
    preview_video_url: file("mp4"),
  };
}
