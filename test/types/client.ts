/**
 * What must compile and what must not, checked by `tsc` alone. Each `@ts-expect-error` stands over one line that has one
 * mistake: when the types grow too loose, the unused directive is the error.
 */
import type { operations as Wire } from "../../generated/api.ts";
import type {
  APIError,
  AvatarLook,
  Client,
  Data,
  ErrorCode,
  OperationId,
  Page,
  PagedList,
  VideoDetail,
} from "../../src/index.ts";
import { createClient } from "../../src/index.ts";

/** The compiler calls two types identical only if they are, where mutual assignability would take `any` for anything. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const same = <_Yes extends true>(): void => undefined;

// The table of operations and the types of the wire are made from the same contract.
same<Equal<OperationId, keyof Wire>>();
same<Equal<Data<"getVideo">, VideoDetail>>();
same<Equal<Data<"createVideo">, { video_id: string; status: string; output_format?: "mp4" | "webm" }>>();
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
