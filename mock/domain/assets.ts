/** Files of an account, and how other requests refer to a file: by address, by the id of an asset, or inline. */

import type { components } from "../../generated/api.ts";
import { checkHttpUrl } from "./addresses.ts";
import { invalidParameter, notFound } from "./errors.ts";
import type { AssetKind, FileType, MediaKind } from "./fileTypes.ts";
import { extensionOf } from "./fileTypes.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";

export type { MediaKind } from "./fileTypes.ts";
export type Asset = components["schemas"]["Asset"];
export type AssetInput = components["schemas"]["AssetInput"];

export interface AssetRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly name: string;
  readonly kind: AssetKind;
  readonly mimeType: string;
}

/** Part of every fresh world, so that the `asset_id` form of a file can be tried without an upload. */
export const sampleAssets: readonly AssetRecord[] = [
  {
    id: "asset_sample_footage",
    seq: 1,
    createdAt: 1_717_000_000_000,
    name: "footage.mp4",
    kind: "video",
    mimeType: "video/mp4",
  },
  {
    id: "asset_sample_headshot",
    seq: 2,
    createdAt: 1_717_000_000_000,
    name: "headshot.png",
    kind: "image",
    mimeType: "image/png",
  },
  {
    id: "asset_sample_speech",
    seq: 3,
    createdAt: 1_717_000_000_000,
    name: "speech.mp3",
    kind: "audio",
    mimeType: "audio/mpeg",
  },
];

const longestName = 255;

/** A file's name without the folders that some browsers put before it; what has none is named after its id. */
export function displayName(name: string, { id, type }: { id: string; type: FileType }): string {
  const own = name.slice(1 + Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\"))).trim();
  return own === "" ? `${id}.${type.extension}` : own.slice(0, longestName).toWellFormed();
}

/** Address of the file's bytes. */
export function assetLink(
  { id, mimeType }: Pick<AssetRecord, "id" | "mimeType">,
  { link, mediaPath }: ViewContext,
): string {
  return link(`${mediaPath}/assets/${encodeURIComponent(id)}.${extensionOf(mimeType)}`);
}

export function viewAsset(
  asset: AssetRecord,
  { owner, spaceId }: { owner: string; spaceId: string },
  view: ViewContext,
): Asset {
  return {
    id: asset.id,
    name: asset.name,
    type: asset.kind,
    owner,
    space_id: spaceId,
    // No call puts an asset into a folder.
    folder_id: null,
    uploaded_at: unixSeconds(asset.createdAt),
    url: assetLink(asset, view),
  };
}

export function unknownAsset(): Error {
  return notFound("asset_not_found", "No asset with this id exists in this account.");
}

/** Standard base64 with padding (RFC 4648 section 4). Looks for a foreign character, as matching all of 40 MB would exhaust the regex stack. */
export function isBase64(text: string): boolean {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.slice(0, text.length - padding));
}

/**
 * Checks a file reference without fetching anything: an address must be http(s), an asset must exist and be of the
 * kind, inline data must be base64 of the kind it says it is.
 */
export function checkAssetInput(
  input: AssetInput,
  { param, kind, findAsset }: { param: string; kind: MediaKind; findAsset: (id: string) => AssetRecord | undefined },
): void {
  switch (input.type) {
    case "url":
      checkHttpUrl(input.url, `${param}.url`);
      return;
    case "asset_id":
      checkAssetId(input.asset_id, { param: `${param}.asset_id`, kind, findAsset });
      return;
    case "base64":
      if (!input.media_type.startsWith(`${kind}/`))
        throw invalidParameter(`${param}.media_type`, `${param}.media_type must start with "${kind}/" here.`);
      if (!isBase64(input.data))
        throw invalidParameter(`${param}.data`, `${param}.data must be standard base64 with padding.`);
  }
}

export function checkAssetId(
  id: string,
  { param, kind, findAsset }: { param: string; kind: MediaKind; findAsset: (id: string) => AssetRecord | undefined },
): void {
  const asset = findAsset(id);
  if (asset === undefined) throw invalidParameter(param, `No asset has the id given in ${param}.`);
  if (asset.kind !== kind)
    throw invalidParameter(
      param,
      `${param} must name ${kind === "audio" || kind === "image" ? "an" : "a"} ${kind} asset; this one is of type ${asset.kind}.`,
    );
}
