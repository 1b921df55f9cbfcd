/** Ids: any string will do, the id of something else will not, and the type of a look is known once it was checked. */
import type {
  AvatarLook,
  BatchId,
  components,
  ErrorBody,
  ErrorCode,
  GroupId,
  LookId,
  OpenWebhookEventType,
  operations as Wire,
  ResourceId,
  SessionId,
  VideoId,
  VoiceId,
} from "../../generated/api.ts";
import type { Body, Client, Data, Query } from "../../src/index.ts";
import type { Equal } from "./equal.ts";
import { same } from "./equal.ts";

type Path<Id extends keyof Wire> = Wire[Id]["parameters"]["path"];
type Schemas = components["schemas"];

// What comes out is typed …
same<Equal<Data<"createVideo">["video_id"], VideoId>>();
same<Equal<Data<"getVideo">["id"], VideoId>>();
same<Equal<Data<"createVideoBatch">["batch_id"], BatchId>>();
same<Equal<Data<"getAvatarGroup">["id"], GroupId>>();
same<Equal<NonNullable<Data<"getAvatarLook">["group_id"]>, GroupId>>();
same<Equal<NonNullable<Data<"getAvatarLook">["default_voice_id"]>, VoiceId>>();
same<Equal<Data<"cloneVoice">["voice_clone_id"], VoiceId>>();
same<Equal<NonNullable<NonNullable<Schemas["VideoAgentMessage"]["resource_ids"]>[number]>, ResourceId>>();
// … and so is what goes in, wherever it goes in.
same<Equal<Path<"getVideo">, { video_id: VideoId }>>();
same<Equal<Path<"getVideoAgentResource">, { session_id: SessionId; resource_id: ResourceId }>>();
same<Equal<NonNullable<Query<"listAvatarLooks">["group_id"]>, GroupId>>();
same<Equal<Schemas["CreateVideoFromCinematicAvatar"]["avatar_id"], LookId[]>>();
same<Equal<NonNullable<Schemas["AvatarVEngine"]["reference_look_id"]>, LookId<"digital_twin">>>();
// No string that is named like an id is left without its kind, but those that name anything at all, or are yours.
type Untyped<Shape> = {
  [Name in keyof Shape & `${string}_id`]: Equal<NonNullable<Shape[Name]>, string> extends true ? Name : never;
}[keyof Shape & `${string}_id`];
same<
  Equal<
    { [Name in keyof Schemas]: Untyped<Schemas[Name]> }[keyof Schemas],
    "callback_id" | "entity_id" | "node_id" | "space_id"
  >
>();

export async function anyString(client: Client, found: string): Promise<void> {
  await client.videos.create({ type: "avatar", avatar_id: found, script: "Hi", voice_id: "voice_1" });
  await client.GET("/v3/videos/{video_id}", { params: { path: { video_id: found } } });
  const id: VideoId = found;
  const text: string = id;
  const ids: ReadonlyMap<string, number> = new Map([[id, 1]]);
  const byId: Record<VideoId, number> = { [id]: 1, vid_2: 2 };
  void [text, ids.get(id), byId[id]];
}

export async function notThatOfAnother(client: Client, group: GroupId, look: LookId, voice: VoiceId): Promise<void> {
  await client.videos.create({ type: "avatar", avatar_id: look, script: "Hi", voice_id: voice });
  // @ts-expect-error a video is made of a look, not of its group
  await client.videos.create({ type: "avatar", avatar_id: group, script: "Hi" });
  // @ts-expect-error a look is no voice
  await client.videos.create({ type: "avatar", avatar_id: look, script: "Hi", voice_id: look });
  // @ts-expect-error none of these is a look
  await client.videos.create({ type: "cinematic_avatar", prompt: "She waves.", avatar_id: [group] });
  // @ts-expect-error a look is no video
  await client.GET("/v3/videos/{video_id}", { params: { path: { video_id: look } } });
  // @ts-expect-error looks are listed by group
  client.looks.list({ group_id: look });
  const { video_id } = await client.videos.create({ type: "avatar", avatar_id: look, script: "Hi" });
  // @ts-expect-error a video is no look
  const wrong: LookId = video_id;
  // @ts-expect-error nor is anything else than text
  const number: LookId = 7;
  void [wrong, number];
}

export async function resources(client: Client, group: GroupId, photo: LookId<"photo_avatar">): Promise<void> {
  await client.avatars.get(group);
  await client.looks.get("look_1");
  // @ts-expect-error a group is no look
  await client.looks.get(group);
  // @ts-expect-error a look has no consent of its own
  await client.consent.create(photo);
  // @ts-expect-error a look is not waited for
  await client.videos.wait(photo);
  await client.videos.create({ type: "avatar", avatar_id: photo, script: "Hi", expressiveness: "low" });
  // @ts-expect-error photo looks do not have Avatar V
  await client.videos.create({ type: "avatar", avatar_id: photo, script: "Hi", engine: { type: "avatar_v" } });
}

export function typeOfLook(look: AvatarLook): void {
  same<Equal<AvatarLook["avatar_type"], "studio_avatar" | "digital_twin" | "photo_avatar">>();
  const any: LookId = look.id;
  if (look.avatar_type === "photo_avatar") {
    same<Equal<typeof look.id, LookId<"photo_avatar">>>();
    // What is not the type of the look stays as it was: optional, nullable.
    same<Equal<typeof look.gender, string | null | undefined>>();
    // @ts-expect-error a photo look is no twin
    const twin: LookId<"digital_twin"> = look.id;
    void twin;
  } else {
    same<Equal<typeof look.id, LookId<"studio_avatar"> | LookId<"digital_twin">>>();
  }
  // @ts-expect-error not checked yet
  const photo: LookId<"photo_avatar"> = look.id;
  // @ts-expect-error no such type
  const other: LookId<"painting"> = "look_1";
  void [any, photo, other];
}

/** An enum that the contract leaves open keeps its known values, for an editor to offer. */
export function openEnums(error: ErrorBody): void {
  same<Equal<ErrorBody["code"], ErrorCode | (string & {})>>();
  same<Equal<OpenWebhookEventType, Schemas["WebhookEventType"] | (string & {})>>();
  same<Equal<NonNullable<AvatarLook["supported_api_engines"]>[number], Schemas["EngineName"] | (string & {})>>();
  same<
    Equal<Exclude<Data<"getAvatarGroup">["consent_status"], null | undefined>, Schemas["ConsentStatus"] | (string & {})>
  >();
  const known: ErrorCode = "rate_limit_exceeded";
  const isNew: boolean = error.code === "a_code_of_tomorrow";
  // @ts-expect-error a list of subscriptions is closed
  const body: Body<"createWebhookEndpoint"> = { url: "https://a.test/hook", events: ["an.event"] };
  void [known, isNew, body];
}

/** A job may come to a state that nobody has heard of yet, and a switch without a default says nothing of it. */
export function openStates(video: Data<"getVideo">, kind: AvatarLook["avatar_type"]): string {
  same<Equal<Data<"getVideo">["status"], Schemas["VideoStatus"] | (string & {})>>();
  same<Equal<Exclude<AvatarLook["status"], null | undefined>, Schemas["AvatarStatus"] | (string & {})>>();
  same<Equal<Data<"getVideoBatch">["status"], "processing" | "completed" | "failed" | (string & {})>>();
  // @ts-expect-error a kind decides what may be done with a thing, and is closed
  const other: typeof kind = "hologram";
  void other;
  switch (video.status) {
    case "a_state_of_tomorrow":
      return "new";
    default:
      return video.status;
  }
}
