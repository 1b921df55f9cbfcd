/**
 * Each operation that takes a JSON body: where in a world it finds something of the caller's own to change, and what
 * must exist, or be of a kind, for a body to be more than well-formed.
 */

import fc from "fast-check";
import type { OperationId } from "../../generated/operations.ts";
import { files, videoPlaces } from "../contract/arbitraries/bodies.ts";
import { type Places, urls, valid } from "../contract/arbitraries/values.ts";
import { picture } from "./calls.ts";
import { type Route, routes, type Schema } from "./contract.ts";
import type { Session } from "./sessions.ts";

const writingRoutes: readonly (Route & { readonly bodySchema: Schema })[] = routes.filter(
  (route): route is Route & { readonly bodySchema: Schema } => route.bodySchema !== undefined,
);

export type Addresses = Readonly<Record<string, string>>;

/**
 * Makes what the operations change. Always in the same order, so that two worlds of one name have it under the same ids.
 */
export async function prepare(session: Session): Promise<Addresses> {
  const { session_id: agent } = await session.data("POST", "/v3/video-agents", { prompt: "A demo", mode: "chat" });
  const { endpoint_id: endpoint } = await session.data("POST", "/v3/webhooks/endpoints", {
    url: "http://127.0.0.1:9/mine",
  });
  const upload = { filename: "dot.png", content_type: "image/png", size_bytes: picture.length };
  const {
    asset_id: asset,
    upload_url: url,
    upload_headers: headers,
  } = await session.data("POST", "/v3/assets/direct-uploads", upload);
  await session.mock.fetch(url, { method: "PUT", headers, body: picture });
  return {
    createAvatar: "/v3/avatars",
    updateAvatarGroup: "/v3/avatars/group_xyz789",
    createAvatarConsent: "/v3/avatars/group_xyz789/consent",
    updateAvatarLook: "/v3/avatars/looks/look_abc123",
    createVideo: "/v3/videos",
    createVideoBatch: "/v3/videos/batches",
    designVoice: "/v3/voices",
    cloneVoice: "/v3/voices/clone",
    createSpeech: "/v3/voices/speech",
    createVideoAgent: "/v3/video-agents",
    sendVideoAgentMessage: `/v3/video-agents/${agent}`,
    stopVideoAgentSession: `/v3/video-agents/${agent}/stop`,
    createAssetUpload: "/v3/assets/direct-uploads",
    completeAssetUpload: `/v3/assets/${asset}/complete`,
    createWebhookEndpoint: "/v3/webhooks/endpoints",
    updateWebhookEndpoint: `/v3/webhooks/endpoints/${endpoint}`,
  };
}

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 4 });
const look = fc.constant("look_def456");
const voice = fc.constant("voice_xyz789");

const goodVideo: Places = { ...videoPlaces, avatar_id: look, "avatar_id.*": look, voice_id: voice };

/** The places of a body where it stands inside another. */
function inside(path: string, places: Places): Places {
  return Object.fromEntries(Object.entries(places).map(([name, value]) => [`${path}.${name}`, value]));
}

const goodPlaces: Readonly<Record<string, Places>> = {
  createAvatar: {
    avatar_group_id: fc.constantFrom("group_xyz789", null),
    avatar_id: fc.constantFrom("look_abc123", null),
    "reference_images.*": files("image"),
  },
  updateAvatarGroup: { default_voice_id: fc.constantFrom("voice_xyz789", null) },
  createAvatarConsent: { reroute_url: orNull(urls), consent_video: orNull(files("video")) },
  createVideo: goodVideo,
  createVideoBatch: { ...inside("videos.*", goodVideo), callback_url: orNull(urls) },
  cloneVoice: { audio: files("audio") },
  createSpeech: {
    voice_id: voice,
    text: fc.constantFrom("One two three.", "漢字", "Nine & a half <b>"),
    input_type: fc.constant("text"),
  },
  createVideoAgent: {
    avatar_id: orNull(look),
    voice_id: orNull(voice),
    style_id: fc.constant(null),
    "files.*": files("image"),
    callback_url: orNull(urls),
  },
  sendVideoAgentMessage: { avatar_id: orNull(look), voice_id: orNull(voice), "files.*": files("audio") },
  createAssetUpload: {
    content_type: fc.constantFrom("video/mp4", "image/png", "audio/mp3"),
    size_bytes: fc.integer({ min: 1, max: 50_000_000 }),
  },
  completeAssetUpload: { checksum_sha256: fc.constant(null) },
  createWebhookEndpoint: { url: urls },
  updateWebhookEndpoint: { url: orNull(urls) },
};

export interface Writing {
  readonly id: OperationId;
  readonly method: string;
  readonly schema: Schema;
  /** Bodies that name what exists. */
  readonly furnished: fc.Arbitrary<unknown>;
  /** Furnished or made from the schema alone. */
  readonly any: fc.Arbitrary<unknown>;
}

export const writing: readonly Writing[] = writingRoutes.map(({ id, method, bodySchema: schema }) => {
  const furnished = valid(schema, goodPlaces[id]);
  return { id: id as OperationId, method, schema, furnished, any: fc.oneof(furnished, valid(schema)) };
});

export function writingOf(id: OperationId): Writing {
  const found = writing.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} takes no JSON body.`);
  return found;
}
