/** What a video body may hold, as far as the id of its look tells the type of the look. */
import type { AvatarLook, LookId, VideoBatchItemBody } from "../../generated/api.ts";
import { explain } from "../../src/explain.ts";
import type { CreateVideo, VideoBody } from "../../src/videoBody.ts";

/** A plain string, an id whose type is not known, and a look that was not checked leave everything to the service. */
export async function unknownType(create: CreateVideo, text: string, id: LookId, look: AvatarLook): Promise<void> {
  await create({
    type: "avatar",
    avatar_id: "look_1",
    script: "Hi",
    engine: { type: "avatar_iii" },
    motion_prompt: "",
  });
  await create({ type: "avatar", avatar_id: text, script: "Hi", engine: { type: "avatar_v" }, expressiveness: "low" });
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: { type: "avatar_v" }, expressiveness: "low" });
  await create({
    type: "avatar",
    avatar_id: look.id,
    script: "Hi",
    engine: { type: "avatar_v" },
    expressiveness: "low",
  });
  await create({ type: "image", image: { type: "asset_id", asset_id: "a" }, audio_url: "https://a.test/a" });
  await create({ type: "cinematic_avatar", prompt: "She waves.", avatar_id: [text, id, look.id] });
  // @ts-expect-error neither script nor audio
  await create({ type: "avatar", avatar_id: text });
  // @ts-expect-error no such field
  await create({ type: "avatar", avatar_id: text, script: "Hi", colour: "red" });
  // @ts-expect-error no such engine
  await create({ type: "avatar", avatar_id: text, script: "Hi", engine: { type: "avatar_ix" } });
}

export async function photo(create: CreateVideo, id: LookId<"photo_avatar">): Promise<void> {
  await create({ type: "avatar", avatar_id: id, script: "Hi" });
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: null, motion_prompt: "Waves." });
  await create({ type: "avatar", avatar_id: id, script: "Hi", motion_prompt: "Waves.", expressiveness: "high" });
  await create({
    type: "avatar",
    avatar_id: id,
    audio_asset_id: "a",
    engine: { type: "avatar_iv" },
    motion_prompt: "W",
  });
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: { type: "avatar_iii" }, motion_prompt: null });
  // @ts-expect-error photo looks do not have Avatar V
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: { type: "avatar_v" } });
  // @ts-expect-error Avatar III takes no motion prompt
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: { type: "avatar_iii" }, motion_prompt: "W" });
  // @ts-expect-error Avatar III has one face
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: { type: "avatar_iii" }, expressiveness: "low" });
  // @ts-expect-error still neither script nor audio
  await create({ type: "avatar", avatar_id: id });
  // @ts-expect-error still no such field
  await create({ type: "avatar", avatar_id: id, script: "Hi", colour: "red" });
}

export async function twin(create: CreateVideo, id: LookId<"digital_twin">): Promise<void> {
  const reference = { type: "avatar_v", reference_look_id: id } as const;
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: reference, motion_prompt: "Waves." });
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: { type: "avatar_iii" }, resolution: "4k" });
  // `guide` allows it, `live` does not: that is for `explain` to say.
  await create({ type: "avatar", avatar_id: id, script: "Hi", expressiveness: "high" });
  // @ts-expect-error Avatar V takes no expressiveness
  await create({ type: "avatar", avatar_id: id, script: "Hi", engine: { type: "avatar_v" }, expressiveness: "high" });
}

/** One of two types: what either may ask for. */
export async function eitherType(
  create: CreateVideo,
  look: AvatarLook,
  engine: "avatar_iii" | "avatar_iv",
): Promise<void> {
  if (look.avatar_type === "studio_avatar") return;
  await create({ type: "avatar", avatar_id: look.id, script: "Hi", engine: { type: "avatar_v" } });
  // An engine that is chosen at run time.
  await create({ type: "avatar", avatar_id: look.id, script: "Hi", engine: { type: engine } });
  if (look.avatar_type === "digital_twin") return;
  // @ts-expect-error a photo look is all that is left
  await create({ type: "avatar", avatar_id: look.id, script: "Hi", engine: { type: "avatar_v" } });
}

export function bodies(look: AvatarLook, id: LookId<"photo_avatar">, item: VideoBatchItemBody): void {
  explain(item, look);
  const body: VideoBody<"photo_avatar"> = { type: "avatar", avatar_id: id, script: "Hi", expressiveness: "low" };
  explain(body, look, { rules: "live", groupLooks: [look], consentStatus: undefined });
  explain(body, { avatar_type: "photo_avatar", supported_api_engines: ["avatar_4_turbo"], tags: [] });
  // @ts-expect-error what is asked is the type of the look
  explain(body, { tags: [] });
  // @ts-expect-error no such rules
  explain(body, look, { rules: "strict" });
}
