/** One call of the client for each operation, with arguments as the contract's examples have them. */

import type { OperationId } from "../../generated/operations.ts";
import type { Client } from "../../src/index.ts";

/** A PNG of one pixel. */
export const picture: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

type CallOptions = { readonly headers?: Readonly<Record<string, string>> };

/** Resolves with the `data` of the answer; of a list with its first page. */
export type Call = (client: Client, options?: CallOptions) => Promise<unknown>;

interface Pages {
  readonly pages: () => AsyncGenerator<unknown, void, undefined>;
}

async function firstPage(list: Pages): Promise<unknown> {
  return (await list.pages().next()).value;
}

const group = "group_abc123";
const look = "look_def456";
const video = "a91c3e7d5b0f4862b7d4f6a8e2c01935";
const batch = "3f7a1c9e5d2b4860b4e6c8f0a2d41739";
const agent = "7c1f9a3e5d2b4860a4e6c8f0b2d41739";
const asset = "asset_sample_speech";
const endpoint = "ep_4c8a1e6f0b7d4d52";
const url = "https://files.heygen.ai/hooks/video";

export const calls: Readonly<Record<OperationId, Call>> = {
  getCurrentUser: (client, options) => client.users.me(options),

  listAvatarGroups: (client, options) => firstPage(client.avatars.list({ ownership: "public", limit: 10 }, options)),
  createAvatar: (client, options) =>
    client.avatars.create({ type: "prompt", name: "Harbour guide", prompt: "A guide." }, options),
  getAvatarGroup: (client, options) => client.avatars.get(group, options),
  updateAvatarGroup: (client, options) => client.avatars.update(group, { default_voice_id: "voice_xyz789" }, options),
  deleteAvatarGroup: (client, options) => client.avatars.delete(group, options),
  createAvatarConsent: (client, options) => client.consent.create(group, { reroute_url: url }, options),
  listAvatarLooks: (client, options) =>
    firstPage(client.looks.list({ group_id: group, avatar_type: "digital_twin" }, options)),
  getAvatarLook: (client, options) => client.looks.get(look, options),
  updateAvatarLook: (client, options) => client.looks.update(look, { name: "At the sea" }, options),
  deleteAvatarLook: (client, options) => client.looks.delete(look, options),

  listVideos: (client, options) => firstPage(client.videos.list({ limit: 10, title: "tour" }, options)),
  createVideo: (client, options) => client.videos.create({ type: "avatar", avatar_id: look, script: "Hi." }, options),
  getVideo: (client, options) => client.videos.get(video, options),
  deleteVideo: (client, options) => client.videos.delete(video, options),
  bulkVideoStatuses: (client, options) => client.videos.statuses({ videoIds: [video], batchIds: [batch] }, options),
  createVideoBatch: (client, options) =>
    client.batches.create({ videos: [{ type: "avatar", avatar_id: look, script: "Hi." }] }, options),
  getVideoBatch: (client, options) => client.batches.get(batch, { limit: 10 }, options),

  listVoices: (client, options) => firstPage(client.voices.list({ type: "public", engine: "starfish" }, options)),
  getVoice: (client, options) => client.voices.get("voice_xyz789", options),
  designVoice: (client, options) => client.voices.design({ prompt: "A calm voice." }, options),
  cloneVoice: (client, options) =>
    client.voices.clone({ audio: { type: "asset_id", asset_id: asset }, voice_name: "Mine" }, options),
  createSpeech: (client, options) =>
    client.voices.speech({ text: "The ferry leaves at nine.", voice_id: "voice_xyz789" }, options),
  deleteVoice: (client, options) => client.voices.delete("voice_xyz789", options),

  listVideoAgentSessions: (client, options) => firstPage(client.videoAgents.list({ limit: 10 }, options)),
  createVideoAgent: (client, options) =>
    client.videoAgents.create({ prompt: "A product demo.", avatar_id: look }, options),
  getVideoAgentSession: (client, options) => client.videoAgents.get(agent, options),
  sendVideoAgentMessage: (client, options) => client.videoAgents.send(agent, { message: "Forty-two." }, options),
  stopVideoAgentSession: (client, options) => client.videoAgents.stop(agent, options),
  listVideoAgentStyles: (client, options) => firstPage(client.videoAgents.styles({ tag: "handmade" }, options)),
  getVideoAgentResource: (client, options) => client.videoAgents.resource(agent, "res_5d9f3a7c", options),
  listVideoAgentSessionVideos: (client, options) => client.videoAgents.videos(agent, options),

  listAssets: (client, options) =>
    firstPage(client.assets.list({ username: "0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a" }, options)),
  uploadAsset: (client, options) => client.assets.upload(picture, { filename: "headshot.png" }, options),
  getAsset: (client, options) => client.assets.get(asset, options),
  deleteAsset: (client, options) => client.assets.delete(asset, options),
  createAssetUpload: (client, options) =>
    client.assets.createUpload({ filename: "dot.png", content_type: "image/png", size_bytes: picture.length }, options),
  completeAssetUpload: (client, options) => client.assets.completeUpload(asset, {}, options),

  listWebhookEndpoints: (client, options) => firstPage(client.webhooks.endpoints.list({ limit: 10 }, options)),
  createWebhookEndpoint: (client, options) =>
    client.webhooks.endpoints.create({ url, events: ["avatar_video.success"] }, options),
  updateWebhookEndpoint: (client, options) =>
    client.webhooks.endpoints.update(endpoint, { events: ["batch.finished"] }, options),
  deleteWebhookEndpoint: (client, options) => client.webhooks.endpoints.delete(endpoint, options),
  rotateWebhookSecret: (client, options) => client.webhooks.endpoints.rotateSecret(endpoint, options),
  listWebhookEventTypes: (client, options) => client.webhooks.eventTypes(options),
  listWebhookEvents: (client, options) =>
    firstPage(client.webhooks.events({ event_type: "avatar_video.success" }, options)),
};
