/** What the outcome of `.safe()` is known to be once it has been looked at, checked by `tsc` alone: see client.ts. */
import type {
  APIError,
  AuthenticationError,
  BadRequestError,
  Call,
  Client,
  ConflictError,
  HeyGenError,
  Job,
  NotFoundError,
  PaymentRequiredError,
  RateLimitError,
  SafeResult,
  VideoDetail,
} from "../../src/index.ts";

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const same = <_Yes extends true>(): void => undefined;

export async function byOk(client: Client): Promise<string> {
  const result = await client.videos.get("vid_1").safe();
  same<Equal<typeof result, SafeResult<VideoDetail, "getVideo">>>();
  // @ts-expect-error nobody has looked whether it is there
  const early: string = result.data.id;
  if (result.ok) {
    same<Equal<typeof result.data, VideoDetail>>();
    same<Equal<typeof result.status, number>>();
    same<Equal<typeof result.response, Response>>();
    same<Equal<typeof result.requestId, string | null>>();
    same<Equal<typeof result.error, undefined>>();
    return result.data.id;
  }
  same<Equal<typeof result.data, undefined>>();
  // @ts-expect-error a failure has no data
  void result.data.id;
  // @ts-expect-error nor the id of a request
  void result.requestId;
  const error: HeyGenError = result.error;
  void early;
  return error.message;
}

/** Each status of the contract has its class, and those that the contract does not have are none. */
export async function byStatus(client: Client): Promise<string | null> {
  const result = await client.videos.get("vid_1").safe();
  if (result.ok) return null;
  same<Equal<typeof result.status, 400 | 401 | 404 | 429 | null>>();
  switch (result.status) {
    case 400:
      same<Equal<typeof result.error, BadRequestError>>();
      return result.error.param;
    case 401:
      same<Equal<typeof result.error, AuthenticationError>>();
      return result.error.code;
    case 404:
      same<Equal<typeof result.error, NotFoundError>>();
      same<Equal<typeof result.response, Response>>();
      return result.error.docUrl;
    case 429:
      same<Equal<typeof result.error, RateLimitError>>();
      return String(result.error.retryAfterMs);
    // @ts-expect-error a read meets no conflict
    case 409:
      return null;
    case null:
      same<Equal<typeof result.error, HeyGenError>>();
      same<Equal<typeof result.response, Response | null>>();
      // @ts-expect-error it may have come without an answer
      void result.response.headers;
      // @ts-expect-error it may be no error of the API
      return result.error.code;
    default: {
      const nothing: never = result;
      return nothing;
    }
  }
}

/** Different operations have different statuses. */
export async function ofCreates(client: Client): Promise<void> {
  const made = await client.videos.create({ type: "avatar", avatar_id: "look_1", script: "Hi" }).safe();
  if (!made.ok && made.status === 402) same<Equal<typeof made.error, PaymentRequiredError>>();
  if (!made.ok && made.status === 409) same<Equal<typeof made.error, ConflictError>>();
  // @ts-expect-error the contract has no such status for anything
  if (!made.ok && made.status === 418) void made.error;
}

export async function ofLists(client: Client): Promise<void> {
  const page = await client.looks.list().safe();
  if (page.ok) same<Equal<typeof page.data.has_more, boolean>>();
  // @ts-expect-error a list is no promise
  void client.looks.list().then;
}

export async function ofWaits(client: Client): Promise<void> {
  const job: Job<VideoDetail> = client.videos.wait("vid_1");
  const result = await job.safe();
  if (result.ok) same<Equal<typeof result.data, VideoDetail>>();
  else same<Equal<typeof result.error, HeyGenError>>();
  // @ts-expect-error a wait is many answers, so that it has no one status
  void result.status;
  for await (const state of job) same<Equal<typeof state, VideoDetail>>();
  await client.videos.wait(job.toJSON());
  // @ts-expect-error a job is written down first
  await client.videos.wait(job);
}

export async function withResponse(call: Call<VideoDetail, "getVideo">): Promise<number> {
  const { data, response, requestId } = await call.withResponse();
  same<Equal<typeof data, VideoDetail>>();
  same<Equal<typeof requestId, string | null>>();
  // A call is its data to who only awaits it.
  same<Equal<Awaited<typeof call>, VideoDetail>>();
  return response.status;
}

export function ofErrors(error: APIError): void {
  // @ts-expect-error errors are not written to
  error.status = 200;
  // @ts-expect-error the answer of an error has its body read: `body`
  void error.text;
}
