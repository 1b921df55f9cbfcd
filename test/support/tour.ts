/**
 * A session that uses every method of the client for what it is there for: everything is made, followed to its end,
 * listed in pages, changed and deleted. What it is for is the traffic; the one thing held here is that it goes through.
 */

import type { Client } from "../../src/index.ts";

/** A file, its name and its media type. */
export interface TourFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly type: string;
}

export interface TourGround {
  readonly client: Client;
  /** What is uploaded. */
  readonly file: TourFile;
  /** Opens an address that needs no credential, as a person or a file store would. */
  readonly visit: (url: string, init?: RequestInit) => Promise<Response>;
  /** Where webhooks go. */
  readonly receiver: string;
  readonly advance: (ms: number) => Promise<unknown>;
}

export async function tour(ground: TourGround): Promise<void> {
  const { client, receiver } = ground;
  await client.users.me();
  const { endpoint_id: endpoint } = await client.webhooks.endpoints.create({ url: receiver });
  await tourAvatars(ground);
  await tourVideos(ground);
  await tourBatches(ground);
  await tourVoices(ground);
  await tourAssets(ground);
  await tourAgents(ground);
  await tourWebhooks(ground, endpoint);
}

async function tourAvatars({ client, visit }: TourGround): Promise<void> {
  const { avatars, looks, consent } = client;
  for (const ownership of ["public", "private", undefined] as const) {
    await avatars.list({ ownership, limit: 7 }).toArray();
    await looks.list({ ownership, limit: 50 }).toArray();
  }
  for (const avatar_type of ["digital_twin", "video_avatar", "photo_avatar", "studio_avatar"] as const)
    await looks.list({ avatar_type, group_id: "group_abc123", limit: 1 }).toArray();

  const footage = { type: "asset_id", asset_id: "asset_sample_footage" } as const;
  const twin = await avatars.create(
    { type: "digital_twin", name: "Tour", file: footage },
    { headers: { "Idempotency-Key": "tour-1" } },
  );
  await avatars.create(
    { type: "digital_twin", name: "Tour", file: footage },
    { headers: { "Idempotency-Key": "tour-1" } },
  );
  const photo = await avatars.create({
    type: "photo",
    name: "Ünï©ødé 😀",
    file: { type: "url", url: "https://a.b/c.png" },
  });
  const [twinLook = "", photoLook = ""] = [twin, photo].map(({ avatar_item: item }) => item?.id);
  const groupId = twin.avatar_group?.id ?? "";
  const photoId = photo.avatar_group?.id ?? "";
  await avatars.create({
    type: "prompt",
    name: "Again",
    prompt: "The same at sea.",
    avatar_group_id: photoId,
    reference_images: [{ type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" }],
  });
  const failing = await avatars.create({
    type: "photo",
    name: "[[fail:BLURRED]]",
    file: { type: "asset_id", asset_id: "asset_sample_headshot" },
  });
  await avatars.wait(failing.avatar_group?.id ?? "").catch(() => undefined);
  await avatars.wait(groupId);
  await avatars.get(groupId);

  await consent.create(groupId, { consent_text: "I agree.", reroute_url: "https://app.example/done" });
  const { url } = await consent.create(groupId);
  await visit(url ?? "", { method: "POST", body: new URLSearchParams({ decision: "approve" }) });
  await consent.create(groupId, { consent_video: footage });

  await avatars.update(groupId, { default_voice_id: "voice_xyz789" });
  await avatars.update(groupId, { default_voice_id: null });
  await looks.update(twinLook, { name: "Renamed" });
  await looks.get(twinLook);
  await looks.get("look_def456");
  await looks.delete(photoLook);
  await avatars.delete(groupId);
}

const spoken = { script: "Welcome to our city.", voice_id: "voice_xyz789" } as const;
const picturedSource = { type: "asset_id", asset_id: "asset_sample_headshot" } as const;

async function tourVideos({ client, receiver, advance }: TourGround): Promise<void> {
  const { videos } = client;
  const made = [
    await videos.create({
      type: "avatar",
      avatar_id: "look_def456",
      ...spoken,
      title: "City tour",
      callback_url: receiver,
      callback_id: "c1",
      caption: { file_format: "srt" },
    }),
    await videos.create({
      type: "image",
      image: picturedSource,
      ...spoken,
      background: { type: "color", value: "#00ff00" },
    }),
    await videos.create({
      type: "studio",
      scenes: [
        { type: "avatar_video", input: { type: "avatar", avatar_id: "look_def456", ...spoken } },
        { type: "image", source: picturedSource, duration: 2.5 },
        { type: "video", source: { type: "asset_id", asset_id: "asset_sample_footage" } },
      ],
    }),
    await videos.create({ type: "cinematic_avatar", prompt: "He waves.", avatar_id: ["look_def456"] }),
    await videos.create({ type: "avatar", avatar_id: "look_def456", ...spoken, title: "[[fail:TOO_LOUD]]" }),
  ];
  const ids = made.map(({ video_id }) => video_id);
  for (const id of ids) await videos.get(id);
  await videos.statuses([...ids, "nobody"]);
  await advance(1500);
  for (const id of ids) await videos.get(id);
  await videos.statuses(ids);
  for (const id of ids) await videos.wait(id).catch(() => undefined);
  await videos.statuses(ids);
  await videos.download(ids[0] ?? "");
  await videos.list({ limit: 2 }).toArray();
  await videos.list({ title: "tour", folder_id: "" }).toArray();
  await videos.delete(ids[0] ?? "");
}

async function tourBatches({ client, receiver, advance }: TourGround): Promise<void> {
  const { batches, videos } = client;
  const bodies = ["One.", "[[fail]]", "Three."].map(
    (script) => ({ type: "avatar", avatar_id: "look_def456", voice_id: "voice_xyz789", script }) as const,
  );
  const { batch_id: id } = await batches.create({ videos: bodies, title: "Spring", callback_url: receiver });
  await batches.get(id);
  await advance(1500);
  await batches.items(id, { limit: 2 }).toArray();
  await videos.statuses({ batchIds: [id, "nothing"] });
  await advance(600_000);
  await batches.get(id, { limit: 1 });
  await videos.statuses({ batchIds: [id], videoIds: ["nobody"] });
}

async function tourVoices({ client, advance }: TourGround): Promise<void> {
  const { voices } = client;
  await voices.list({ limit: 100 }).toArray();
  await voices.list({ type: "private" }).toArray();
  await voices.list({ engine: "starfish", language: "english", gender: "female", limit: 1 }).toArray({ limit: 3 });
  await voices.design({ prompt: "A calm older man", seed: 3 });
  const audio = { type: "asset_id", asset_id: "asset_sample_speech" } as const;
  const { voice_clone_id: clone } = await voices.clone({ audio, voice_name: "Mine", remove_background_noise: false });
  const { voice_clone_id: failing } = await voices.clone({ audio, voice_name: "[[fail]]" });
  await voices.get(clone);
  await advance(60_000);
  await voices.get(clone);
  await voices.get(failing);
  await voices.get("voice_xyz789");
  await voices.list({ type: "private" }).toArray();
  await voices.speech({ text: "The ferry leaves at nine.", voice_id: "voice_xyz789", speed: 0.8, locale: "en-GB" });
  await voices.speech({
    text: '<speak>Nine <break time="500ms"/> sharp.</speak>',
    voice_id: "voice_xyz789",
    input_type: "ssml",
  });
  await voices.delete(clone);
}

async function tourAssets({ client, file: { bytes, name, type } }: TourGround): Promise<void> {
  const { assets, users } = client;
  const { asset_id: id } = await assets.upload(bytes, { filename: `“1” ${name}`, contentType: type });
  await assets.upload(new File([bytes], name, { type }), {}, { headers: { "Idempotency-Key": "tour-2" } });
  await assets.get(id);
  const { asset_id: direct } = await assets.directUpload(bytes, { filename: name, contentType: type });
  await assets.completeUpload(direct);
  await assets.completeUpload(direct, { checksum_sha256: null });
  await assets.createUpload({ filename: "later.mp4", content_type: "video/mp4", size_bytes: 1000 });
  const { username } = await users.me();
  await assets.list({ username, limit: 2 }).toArray();
  await assets.list({ username: "nobody" }).toArray();
  await assets.delete(id);
}

async function tourAgents({ client, receiver }: TourGround): Promise<void> {
  const { videoAgents } = client;
  await videoAgents.styles({ limit: 1 }).toArray();
  const [style] = await videoAgents.styles({ tag: "handmade" }).toArray();
  const files = [picturedSource, { type: "url", url: "https://a.b/prices.pdf" }] as const;
  const { session_id: id } = await videoAgents.create({
    prompt: "A product demo",
    avatar_id: "look_def456",
    style_id: style?.style_id ?? null,
    files: [...files],
    callback_url: receiver,
    callback_id: "a1",
  });
  await videoAgents.get(id);
  await videoAgents.wait(id);
  await videoAgents.videos(id);
  const { session_id: chat } = await videoAgents.create({
    prompt: "A greeting",
    mode: "chat",
    orientation: "portrait",
  });
  for (let turn = 0; turn < 5; turn += 1) {
    const { status, messages = [] } = await videoAgents.wait(chat);
    for (const resource of messages.flatMap(({ resource_ids: ids }) => ids ?? []))
      await videoAgents.resource(chat, resource);
    if (status === "completed") break;
    await videoAgents.send(chat, { message: "Forty-two.", files: [picturedSource] });
  }
  const { session_id: stopped } = await videoAgents.create({ prompt: "Never mind" });
  await videoAgents.stop(stopped);
  await videoAgents.get(stopped);
  const { session_id: failing } = await videoAgents.create({ prompt: "[[fail]] A demo" });
  await videoAgents.wait(failing).catch(() => undefined);
  await videoAgents.list({ limit: 2 }).toArray();
}

async function tourWebhooks({ client, receiver, advance }: TourGround, endpoint: string): Promise<void> {
  const { webhooks } = client;
  await webhooks.eventTypes();
  await advance(600_000);
  await webhooks.events({ limit: 3 }).toArray();
  await webhooks.events({ event_type: "avatar_video.success" }).toArray();
  const { endpoint_id: other } = await webhooks.endpoints.create({
    url: `${receiver}/other`,
    events: ["batch.finished"],
  });
  await webhooks.endpoints.update(other, { events: ["avatar_video.fail"], url: `${receiver}/moved` });
  await webhooks.endpoints.update(other, { events: ["avatar_video.success"] });
  await webhooks.endpoints.rotateSecret(endpoint);
  await webhooks.endpoints.list({ limit: 1 }).toArray();
  await webhooks.endpoints.delete(other);
}
