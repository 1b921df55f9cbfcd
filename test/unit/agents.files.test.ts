/** What is made of the files that come with a prompt, and which are turned away. */
import { expect, test } from "vitest";
import { addressOf, checkFiles, recordFiles } from "../../mock/domain/agents.files.ts";
import type { AssetInput, AssetRecord } from "../../mock/domain/assets.ts";
import { sampleAssets } from "../../mock/domain/assets.ts";

const findAsset = (id: string): AssetRecord | undefined => sampleAssets.find((asset) => asset.id === id);
const inline = (media_type: string, data: string = "AAAA"): AssetInput => ({ type: "base64", media_type, data });
const at = (url: string): AssetInput => ({ type: "url", url });
const asset = (asset_id: string): AssetInput => ({ type: "asset_id", asset_id });
const recorded = (...files: readonly AssetInput[]): ReturnType<typeof recordFiles> =>
  recordFiles(files, { runId: "run_s_1", number: 0, findAsset });
const refusalOf = (file: AssetInput): unknown => {
  try {
    checkFiles([file], findAsset);
    return "taken";
  } catch (error) {
    return (error as { refusal?: { param: unknown } }).refusal?.param ?? error;
  }
};

test.each([
  ["image/png", "image"],
  ["application/pdf; version=2", "document"],
  ["text/x-srt", "subtitle"],
  ["image/tiff", "image"],
  ["VIDEO/quicktime", "video"],
  ["audio/ogg", "audio"],
  ["application/x-image/png", "file"],
  ["model/gltf", "file"],
  ["", "file"],
])("an inline %s is of the kind %s, and is nowhere to be had", (mediaType, kind) => {
  expect(recorded(inline(mediaType))).toMatchObject([{ kind, url: null, assetId: null }]);
});

test.each([
  ["https://example.com/a/photo.JPEG", "image"],
  ["https://example.com/photo.png?as=x.pdf", "image"],
  ["https://example.com/clip.mp4", "video"],
  ["https://example.com/png", "file"],
  ["https://example.com/clip.mp4.zip", "file"],
  ["https://example.com/", "file"],
])("%s is of the kind %s", (url, kind) => {
  expect(recorded(at(url))).toMatchObject([{ kind, url, assetId: null }]);
});

test("an asset is of its own kind, and one that is gone is a file", () => {
  expect(recorded(asset("asset_sample_speech"), asset("asset_gone"))).toMatchObject([
    { kind: "audio", url: null, assetId: "asset_sample_speech" },
    { kind: "file", url: null, assetId: "asset_gone" },
  ]);
});

test("files are told apart by run, text and place, in ids of one length", () => {
  const files = [at("https://example.com/a.png"), at("https://example.com/a.png")];
  const ids = [
    ...recordFiles(files, { runId: "run_s_1", number: 0, findAsset }),
    ...recordFiles(files, { runId: "run_s_1", number: 1, findAsset }),
    ...recordFiles(files, { runId: "run_s_2", number: 0, findAsset }),
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
  for (const id of ids) expect(id).toMatch(/^res_[0-9a-f]{16}$/);
});

test.each([
  [at("https://example.com/index.html"), "files.0.url"],
  [at("https://example.com/INDEX.XHTM"), "files.0.url"],
  [at("ftp://example.com/a.png"), "files.0.url"],
  [at("https://example.com/page.html.png"), "taken"],
  [at("https://example.com/a.png?from=index.html"), "taken"],
  [at("https://example.com/html"), "taken"],
  [asset("asset_gone"), "files.0.asset_id"],
  [asset("asset_sample_speech"), "taken"],
  [inline("text/html"), "files.0.media_type"],
  [inline("  Text/HTML; charset=utf-8"), "files.0.media_type"],
  [inline("application/xhtml+xml"), "files.0.media_type"],
  [inline("x-text/html"), "taken"],
  [inline("text/htmlx"), "taken"],
  [inline("image/png", "AAA"), "files.0.data"],
  [inline("image/png"), "taken"],
])("of %j is said: %s", (file, verdict) => {
  expect(refusalOf(file)).toBe(verdict);
});

test("an address is the caller's own or the asset's, and none of what came inline or is gone", () => {
  const view = { mediaPath: "/media/t", link: (path: string) => `http://mock${path}` } as Parameters<
    typeof addressOf
  >[1]["view"];
  const files = recorded(at("https://example.com/a.png"), asset("asset_sample_speech"), asset("gone"), inline("a/b"));
  expect(files.map((file) => addressOf(file, { findAsset, view }))).toEqual([
    "https://example.com/a.png",
    "http://mock/media/t/assets/asset_sample_speech.mp3",
    null,
    null,
  ]);
});
