/** Bodies that name things which exist, for tests that want the request to be done rather than refused. */

import fc from "fast-check";
import { contract } from "../document.ts";
import { type Places, urls, valid } from "./values.ts";

const schema = (name: string): object => contract.components.schemas[name] as object;

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 4 });

/** A file of one kind in each of the three forms. */
export function files(kind: "image" | "video" | "audio"): fc.Arbitrary<unknown> {
  const asset = { image: "asset_sample_headshot", video: "asset_sample_footage", audio: "asset_sample_speech" }[kind];
  return fc.oneof(
    urls.map((url) => ({ type: "url", url })),
    fc.constant({ type: "asset_id", asset_id: asset }),
    fc
      .base64String({ minLength: 4, maxLength: 40 })
      .map((data) => ({ type: "base64", media_type: `${kind}/any`, data })),
  );
}

/** Names of looks; some of them make the training go another way. */
export const names: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({ minLength: 1, unit: fc.constantFrom("a", "B", " ", "é", "<", "&", "😀", "\u0001") }),
  },
  fc.constantFrom("[[fail]]", "[[fail:BLURRED]] x", "[[slow]]", "[[stuck]]"),
);

/** Bodies that make a new avatar, in a group of its own. */
export const newAvatars: fc.Arbitrary<unknown> = fc.oneof(
  valid(schema("CreateDigitalTwin"), { name: names, file: files("video"), avatar_group_id: fc.constant(null) }),
  valid(schema("CreatePhotoAvatar"), { name: names, file: files("image"), avatar_group_id: fc.constant(null) }),
  valid(schema("CreatePromptAvatar"), {
    name: names,
    reference_images: fc.array(files("image"), { maxLength: 3 }),
    avatar_group_id: fc.constant(null),
    avatar_id: fc.constant(null),
  }),
);

const spoken = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200 }),
  fc.constantFrom(
    "One two three.",
    "漢字の台本",
    "a ".repeat(2000),
    "[[fail]] now",
    "well [[fail:TOO_LOUD]]",
    "[[slow]]",
    "[[stuck]]",
    "[[slow]][[fail]]",
    "[[fail:not a code]]",
    "[[FAIL]]",
  ),
);

const someUrl = urls.map((url) => ({ type: "url", url }));

/** Places in the body of a video whose contents must exist or be of a kind. */
export const videoPlaces: Places = {
  script: spoken,
  title: orNull(spoken),
  audio_url: urls,
  audio_asset_id: fc.constant("asset_sample_speech"),
  callback_url: orNull(urls),
  image: files("image"),
  "watermark.image": files("image"),
  "background.url": urls,
  "background.asset_id": fc.constant("asset_sample_headshot"),
  "scenes.*.input.avatar_id": fc.constant("look_def456"),
  "scenes.*.input.voice_id": fc.constant("voice_xyz789"),
  "scenes.*.input.script": spoken,
  "scenes.*.input.audio_url": urls,
  "scenes.*.input.audio_asset_id": fc.constant("asset_sample_speech"),
  // Pictures and clips stand under the same name.
  "scenes.*.source": someUrl,
  "scenes.*.voice_id": fc.constant("voice_xyz789"),
  "scenes.*.script": spoken,
  "scenes.*.audio_url": urls,
  "scenes.*.audio_asset_id": fc.constant("asset_sample_speech"),
  "scenes.*.playback": fc.constant(null),
  "references.*": someUrl,
  auto_duration: fc.constant(false),
};
