/** Files that come with a prompt or a message: anything but HTML. They are named to the caller as resources, and never fetched. */

import { checkHttpUrl } from "./addresses.ts";
import { resourceId } from "./agents.resourceIds.ts";
import type { AssetInput, AssetRecord } from "./assets.ts";
import { assetLink, isBase64 } from "./assets.ts";
import { invalidParameter } from "./errors.ts";
import { fileTypeNamed, fileTypes } from "./fileTypes.ts";
import type { ViewContext } from "./views.ts";

type FindAsset = (id: string) => AssetRecord | undefined;

export interface FileRecord {
  /** Id of the resource. */
  readonly id: string;
  /** As far as a name tells, for example `image`; `file` otherwise. */
  readonly kind: string;
  /** null for a file that came inline: its bytes are not kept. */
  readonly url: string | null;
  readonly assetId: string | null;
}

export function checkFiles(files: readonly AssetInput[], findAsset: FindAsset): void {
  for (const [index, file] of files.entries()) checkFile(file, `files.${index}`, findAsset);
}

function checkFile(file: AssetInput, param: string, findAsset: FindAsset): void {
  switch (file.type) {
    case "url":
      if (/\.x?html?$/i.test(checkHttpUrl(file.url, `${param}.url`).pathname)) throw refusedHtml(`${param}.url`);
      return;
    case "asset_id":
      if (findAsset(file.asset_id) === undefined)
        throw invalidParameter(`${param}.asset_id`, `No asset has the id given in ${param}.asset_id.`);
      return;
    case "base64":
      if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(file.media_type))
        throw refusedHtml(`${param}.media_type`);
      if (!isBase64(file.data))
        throw invalidParameter(`${param}.data`, `${param}.data must be standard base64 with padding.`);
  }
}

function refusedHtml(param: string): Error {
  return invalidParameter(param, "HTML is not accepted here: give pictures, clips, recordings or papers.");
}

/** @param number of the text that the files come with, among those of the session */
export function recordFiles(
  files: readonly AssetInput[],
  { runId, number, findAsset }: { runId: string; number: number; findAsset: FindAsset },
): readonly FileRecord[] {
  return files.map((file, index) => ({
    id: resourceId(runId, `file/${number}/${index}`),
    ...describe(file, findAsset),
  }));
}

function describe(file: AssetInput, findAsset: FindAsset): Omit<FileRecord, "id"> {
  switch (file.type) {
    case "url":
      return { kind: kindOfUrl(file.url), url: file.url, assetId: null };
    case "asset_id":
      return { kind: findAsset(file.asset_id)?.kind ?? "file", url: null, assetId: file.asset_id };
    case "base64":
      return {
        kind:
          fileTypeNamed(file.media_type)?.kind ??
          /^(image|video|audio)\//i.exec(file.media_type)?.[1]?.toLowerCase() ??
          "file",
        url: null,
        assetId: null,
      };
  }
}

function kindOfUrl(url: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase().replace("jpeg", "jpg");
  return fileTypes.find((type) => type.extension === extension)?.kind ?? "file";
}

/** Where the file can be had: null for one that came inline, and for an asset deleted since. */
export function addressOf(
  file: FileRecord,
  { findAsset, view }: { findAsset: FindAsset; view: ViewContext },
): string | null {
  const asset = assetBehind(file, findAsset);
  return asset === undefined ? file.url : assetLink(asset, view);
}

/** undefined: the file is no asset, or that was deleted. */
export function assetBehind({ assetId }: FileRecord, findAsset: FindAsset): AssetRecord | undefined {
  return assetId === null ? undefined : findAsset(assetId);
}
