/** Cinematic videos: a short film after a prompt, with up to three looks and files to follow. */

import type { components } from "../../generated/api.ts";
import type { AssetInput, MediaKind } from "./assets.ts";
import { checkAssetInput } from "./assets.ts";
import { invalidParameter } from "./errors.ts";
import { speakingMs } from "./speech.ts";
import type { Draft, RenderContext } from "./videos.options.ts";
import { checkConsent, folderOf, lookAt } from "./videos.options.ts";

type CinematicBody = components["schemas"]["CreateVideoFromCinematicAvatar"];

const mostClips = 3;
/** Looks count as pictures. */
const mostPictures = 9;
const usualMs = 10_000;
const [shortestMs, longestMs] = [4000, 15_000] as const;

export function draftCinematic(body: CinematicBody, context: RenderContext): Draft {
  const looks = body.avatar_id.map((id, index) => lookAt(id, `avatar_id.${index}`, context));
  checkReferences(body, context);
  const durationMs = lengthOf(body);
  for (const [index, look] of looks.entries()) checkConsent(look, `avatar_id.${index}`, context);
  return {
    kind: "cinematic_avatar",
    title: body.title ?? null,
    folderId: folderOf(body.folder_id),
    looks,
    engine: null,
    script: null,
    prompt: body.prompt,
    outputFormat: "mp4",
    aspectRatio: body.aspect_ratio ?? "16:9",
    resolution: body.resolution ?? "720p",
    burnsCaptions: false,
    durationMs,
    callbackUrl: null,
    callbackId: null,
    texts: [body.title, body.prompt],
  };
}

/** Left to the service, a film takes as long as its prompt takes to be said, within the bounds of a length that is asked for. */
function lengthOf({ prompt, duration, auto_duration: isFree = false }: CinematicBody): number {
  if (typeof duration !== "number") {
    return isFree ? Math.min(longestMs, Math.max(shortestMs, speakingMs(prompt))) : usualMs;
  }
  if (isFree) throw invalidParameter("duration", "duration must be left out when auto_duration is true.");
  return duration * 1000;
}

/** Counts what can be told apart: of an address only its ending is known, and one without a known ending counts as neither. */
function checkReferences({ references, avatar_id: looks }: CinematicBody, { findAsset }: RenderContext): void {
  const kinds = (references ?? []).map((reference, index) => {
    const param = `references.${index}`;
    const kind = kindOf(reference, findAsset);
    if (kind === "other") {
      throw invalidParameter(
        `${param}.${fields[reference.type]}`,
        `${param} must be a picture, a clip or a recording.`,
      );
    }
    checkAssetInput(reference, { param, kind: kind ?? "image", findAsset });
    return kind;
  });
  const count = (wanted: MediaKind): number => kinds.filter((kind) => kind === wanted).length;
  if (count("video") > mostClips) {
    throw invalidParameter(
      "references",
      `references may hold at most ${mostClips} clips; ${count("video")} were given.`,
    );
  }
  const pictures = count("image") + looks.length;
  if (pictures > mostPictures) {
    throw invalidParameter(
      "references",
      `There may be at most ${mostPictures} pictures, looks counted in; ${pictures} were given.`,
    );
  }
}

const fields: Readonly<Record<AssetInput["type"], string>> = { url: "url", asset_id: "asset_id", base64: "media_type" };
const mediaKinds: readonly string[] = ["image", "video", "audio"] satisfies readonly MediaKind[];
const endings: readonly (readonly [MediaKind, RegExp])[] = [
  ["image", /\.(?:png|jpe?g|gif|webp|avif|heic|bmp)$/i],
  ["video", /\.(?:mp4|m4v|mov|webm|mkv|avi)$/i],
  ["audio", /\.(?:mp3|wav|m4a|aac|ogg|opus|flac)$/i],
];

/** undefined: it cannot be known. */
function kindOf(reference: AssetInput, findAsset: RenderContext["findAsset"]): MediaKind | "other" | undefined {
  switch (reference.type) {
    case "url":
      return endings.find(([, ending]) => ending.test(pathOf(reference.url)))?.[0];
    case "asset_id":
      return asMediaKind(findAsset(reference.asset_id)?.kind);
    case "base64":
      return asMediaKind(reference.media_type.split("/", 1)[0]);
  }
}

function asMediaKind(kind: string | undefined): MediaKind | "other" | undefined {
  if (kind === undefined) return undefined;
  return mediaKinds.includes(kind) ? (kind as MediaKind) : "other";
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : "";
}
