/** What a file is called, and what is said of one that does not fit. */
import { expect, test } from "vitest";
import { checkAssetId, displayName, isBase64, sampleAssets } from "../../mock/domain/assets.ts";
import { fileTypeNamed } from "../../mock/domain/fileTypes.ts";

const type = fileTypeNamed("image/png")!;
const findAsset = (id: string): (typeof sampleAssets)[number] | undefined =>
  sampleAssets.find((asset) => asset.id === id);

test.each([
  ["photo.png", "photo.png"],
  ["folder/sub/photo.png", "photo.png"],
  ["C:\\pictures\\photo.png", "photo.png"],
  ["a\\b/photo.png", "photo.png"],
  ["a/b\\photo.png", "photo.png"],
  ["folder/ photo.png ", "photo.png"],
  ["", "asset_1.png"],
  ["folder/", "asset_1.png"],
  ["folder/ \t", "asset_1.png"],
  ["x".repeat(255), "x".repeat(255)],
  ["x".repeat(256), "x".repeat(255)],
  [`${"x".repeat(254)}🎬`, `${"x".repeat(254)}\uFFFD`],
])("a file that comes as %j is shown as %j", (name, shown) => {
  expect(displayName(name, { id: "asset_1", type })).toBe(shown);
});

test.each([
  ["audio", "asset_sample_headshot", "p must name an audio asset; this one is of type image."],
  ["image", "asset_sample_footage", "p must name an image asset; this one is of type video."],
  ["video", "asset_sample_speech", "p must name a video asset; this one is of type audio."],
  ["video", "asset_gone", "No asset has the id given in p."],
] as const)("where a file of kind %s is wanted, %s is refused in a sentence", (kind, id, message) => {
  expect(() => checkAssetId(id, { param: "p", kind, findAsset })).toThrow(message);
});

test("an asset of the kind is taken", () => {
  expect(() => checkAssetId("asset_sample_speech", { param: "p", kind: "audio", findAsset })).not.toThrow();
});

test.each([
  ["", true],
  ["AAAA", true],
  ["AAA=", true],
  ["AA==", true],
  ["+/+/", true],
  ["AAA", false],
  ["A===", false],
  ["=AAA", false],
  ["AA=A", false],
  ["AA-_", false],
  ["AAA\n", false],
])("%j as base64: %s", (text, isGood) => {
  expect(isBase64(text)).toBe(isGood);
});
