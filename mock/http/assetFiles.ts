/** The bytes of assets, given back as they came. They are somebody's files, so nothing in them may act: no script, no sniffing, no frame of ours. */

import type { Context } from "hono";
import type { AssetRecord } from "../domain/assets.ts";
import { extensionOf } from "../domain/fileTypes.ts";
import type { VideoCard } from "../domain/media/mp4.ts";
import { sampleFootage, sampleHeadshot, sampleSpeech } from "../domain/media/sampleFiles.ts";
import { answerBytes } from "../web/ranges.ts";
import { findAsset } from "../world/lookups.ts";
import type { World } from "../world/world.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Render = (card: VideoCard) => Bytes;

const samples: ReadonlyMap<string, (render: Render) => Bytes> = new Map([
  ["asset_sample_footage", (render: Render) => render(sampleFootage)],
  ["asset_sample_headshot", sampleHeadshot],
  ["asset_sample_speech", sampleSpeech],
]);

export function serveAsset(
  c: Context,
  { world, id, extension, render }: { world: World; id: string; extension: string; render: Render },
): Response | undefined {
  const asset = findAsset(world, id);
  if (asset === undefined || extensionOf(asset.mimeType) !== extension) return undefined;
  const bytes = world.files.get(id) ?? samples.get(id)?.(render);
  return bytes === undefined ? undefined : answerBytes(c, bytes, asset.mimeType, fileHeaders(asset));
}

function fileHeaders({ kind, name }: AssetRecord): Readonly<Record<string, string>> {
  // Papers are saved: a browser would open them in a viewer of its own.
  const manner = kind === "document" || kind === "subtitle" ? "attachment" : "inline";
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    "Content-Disposition": `${manner}; filename*=UTF-8''${encoded}`,
    "Content-Security-Policy":
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
    "X-Content-Type-Options": "nosniff",
  };
}
