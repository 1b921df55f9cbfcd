/**
 * What must compile and what must not, checked by `tsc` alone. Each `@ts-expect-error` stands over one line that has one
 * mistake: when the types grow too loose, the unused directive is the error.
 */
import type { BatchId, VideoId, operations as Wire } from "../../generated/api.ts";
import type {
  APIError,
  AvatarLook,
  Client,
  Data,
  ErrorCode,
  OperationId,
  Page,
  PagedList,
  VideoAgentSession,
  VideoBatchDetail,
  VideoBatchItem,
  VideoDetail,
  VideoStatusEntry,
  WebhookEvent,
} from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import type { Equal } from "./equal.ts";
import { same } from "./equal.ts";

// The table of operations and the types of the wire are made from the same contract; what the service sends of its own
// accord is in the latter alone.
same<Equal<OperationId, Exclude<keyof Wire, `on${string}` | `${string}Finished`>>>();
same<Equal<Data<"getVideo">, VideoDetail>>();
same<Equal<Data<"createVideoBatch">, { batch_id: BatchId }>>();
same<Equal<Data<"createVideo">, { video_id: VideoId; status: string; output_format?: "mp4" | "webm" }>>();
// Whatever success the contract documents, the client gives as it is: law K1 tries the same with values.
type Answer<Id extends OperationId> = Wire[Id]["responses"] extends infer Responses
  ? { [Status in keyof Responses & (200 | 201 | 202)]: Responses[Status] }[keyof Responses & (200 | 201 | 202)]
  : never;
type Documented<Id extends OperationId> =
  Answer<Id> extends { readonly content: { readonly "application/json": { readonly data: infer Told } } }
    ? Told
    : never;
same<Equal<{ [Id in OperationId]: [Documented<Id>] extends [Data<Id>] ? never : Id }[OperationId], never>>();
same<Equal<{ [Id in OperationId]: [Documented<Id>] extends [never] ? Id : never }[OperationId], never>>();
// No operation is without a type: `never` would say that its answer was not found.
same<Equal<{ [Id in OperationId]: [Data<Id>] extends [never] ? Id : never }[OperationId], never>>();

export function options(maybe: string | undefined): readonly Client[] {
  return [
    createClient(),
    createClient({ apiKey: maybe, baseUrl: maybe, fetch: globalThis.fetch }),
    createClient({ bearer: "token", fetch: async (request) => new Response(request.url) }),
    createClient({ clock: { now: () => 0, sleep: async () => undefined } }),
    // @ts-expect-error no such option
    createClient({ apikey: "sk" }),
    // @ts-expect-error a key is a string
    createClient({ apiKey: 7 }),
  ];
}

export async function resources(client: Client, signal: AbortSignal): Promise<void> {
  const video: VideoDetail = await client.videos.wait("vid_1", { signal, onProgress: ({ status }) => status });
  // An answer is never without its required fields, and optional ones are not promised.
  const id: string = video.id;
  // @ts-expect-error may be missing
  const url: string = video.video_url;

  await client.videos.create({ type: "avatar", avatar_id: "look_1", script: "Hi", engine: { type: "avatar_v" } });
  await client.videos.create({
    type: "image",
    image: { type: "asset_id", asset_id: "a" },
    audio_url: "https://a.test/a",
  });
  // @ts-expect-error neither script nor audio
  await client.videos.create({ type: "avatar", avatar_id: "look_1" });
  // @ts-expect-error both script and audio
  await client.videos.create({ type: "avatar", avatar_id: "look_1", script: "Hi", audio_url: "https://a.test/a" });
  // @ts-expect-error no such engine
  await client.videos.create({ type: "avatar", avatar_id: "look_1", script: "Hi", engine: { type: "avatar_ix" } });
  // @ts-expect-error a twin needs a file
  await client.avatars.create({ type: "digital_twin", name: "Ann" });
  // @ts-expect-error an id is needed
  await client.videos.get();
  // @ts-expect-error no such field
  await client.looks.update("look_1", { title: "Ann" });
  await client.consent.create("group_1");

  const looks: PagedList<Page & { data: AvatarLook[] }> = client.looks.list({ group_id: undefined, limit: 5 });
  for await (const look of looks) same<Equal<typeof look, AvatarLook>>();
  for await (const page of client.looks.list().pages()) same<Equal<(typeof page)["data"], AvatarLook[]>>();
  same<Equal<Awaited<ReturnType<ReturnType<Client["looks"]["list"]>["toArray"]>>, AvatarLook[]>>();
  // @ts-expect-error no such filter value
  client.looks.list({ ownership: "stolen" });
  // @ts-expect-error no such filter
  client.voices.list({ colour: "red" });
  // @ts-expect-error users are not listed
  client.users.list();
  void [id, url];
}

export async function batches(client: Client): Promise<void> {
  same<Equal<Awaited<ReturnType<Client["videos"]["statuses"]>>, VideoStatusEntry[]>>();
  await client.videos.statuses(["vid_1"] as const);
  await client.videos.statuses({ videoIds: ["vid_1"], batchIds: undefined });
  // @ts-expect-error the names of the wire are not those of the client
  await client.videos.statuses({ video_ids: ["vid_1"] });

  await client.batches.create({
    videos: [
      { type: "studio", scenes: [{ type: "image", source: { type: "asset_id", asset_id: "a" }, duration: 3 }] },
      { type: "cinematic_avatar", prompt: "He waves.", avatar_id: ["look_1"] },
    ],
  });
  // @ts-expect-error a batch without videos
  await client.batches.create({ title: "Spring" });
  same<Equal<Awaited<ReturnType<Client["batches"]["get"]>>, VideoBatchDetail>>();
  for await (const item of client.batches.items("batch_1", { limit: 5 })) same<Equal<typeof item, VideoBatchItem>>();
  for await (const page of client.batches.items("batch_1").pages()) same<Equal<typeof page, VideoBatchDetail>>();
}

export async function agents(client: Client): Promise<void> {
  await client.voices.design({ prompt: "A calm narrator" });
  // @ts-expect-error a voice without a name
  await client.voices.clone({ audio: { type: "asset_id", asset_id: "a" } });
  const session: VideoAgentSession = await client.videoAgents.wait("s_1", { onProgress: ({ progress }) => progress });
  await client.videoAgents.resource(session.session_id, "res_1");
  // @ts-expect-error a resource has an id of its own
  await client.videoAgents.resource(session.session_id);
  // @ts-expect-error no such mode
  await client.videoAgents.create({ prompt: "A tour", mode: "silent" });
}

export async function webhooks(client: Client): Promise<void> {
  const { secret } = await client.webhooks.endpoints.rotateSecret("ep_1");
  const text: string = secret;
  // @ts-expect-error no such event
  await client.webhooks.endpoints.create({ url: "https://a.test/hook", events: ["consent.approved"] });
  // @ts-expect-error one cannot be read
  await client.webhooks.endpoints.get("ep_1");
  for await (const event of client.webhooks.events({ event_type: "batch.finished" }))
    same<Equal<typeof event.created_at, string>>();
  void text;
}

/** `event_type` tells the events apart, and each has its own fields. */
export function onEvent(event: WebhookEvent): string | null {
  switch (event.event_type) {
    case "avatar_video.success":
      return event.event_data.url;
    case "batch.finished":
      // @ts-expect-error a batch is not one video
      return event.event_data.video_id;
    default:
      // @ts-expect-error not every event has a batch
      return event.event_data.batch_id;
  }
}

export async function verbs(client: Client): Promise<string> {
  const got = await client.GET("/v3/videos/{video_id}", { params: { path: { video_id: "vid_1" } } });
  await client.GET("/v3/videos", { params: { query: { limit: 5 } }, headers: { Prefer: "code=429" } });
  await client.GET("/v3/users/me");
  await client.POST("/v3/avatars/{group_id}/consent", { params: { path: { group_id: "g" } } });
  // @ts-expect-error the parameter is needed
  await client.GET("/v3/videos/{video_id}");
  // @ts-expect-error the parameter has another name
  await client.GET("/v3/videos/{video_id}", { params: { path: { id: "vid_1" } } });
  // @ts-expect-error no such path
  await client.GET("/v3/video");
  // @ts-expect-error no such method on this path
  await client.PUT("/v3/videos/{video_id}", { params: { path: { video_id: "vid_1" } } });
  // @ts-expect-error the body is needed
  await client.POST("/v3/videos");

  // Either of the three tells success from failure, and an error may be a proxy's page.
  if (got.error !== undefined) {
    return typeof got.error === "string" ? got.error : got.error.error.code;
  }
  same<Equal<typeof got.data, { data: VideoDetail }>>();
  return got.data.data.id;
}

export function errorCodes({ code }: APIError): string {
  // Known codes complete in an editor; others are not refused.
  const known: ErrorCode = "avatar_consent_required";
  // @ts-expect-error not in the closed list
  const unknown: ErrorCode = "no_such_code";
  if (code === known || code === "code_of_next_year") return code;
  void unknown;
  switch (code) {
    case null:
      return "a proxy's page";
    case "rate_limit_exceeded":
      return "later";
    default:
      return code;
  }
}
