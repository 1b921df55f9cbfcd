/** This project's client, behind the functions that certify one. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { Client, VideoBody } from "../../../src/index.ts";
import {
  AbortError,
  APIError,
  ConnectionError,
  createClient,
  JobFailedError,
  PaginationError,
  ParseError,
  RedirectError,
  TimeoutError,
  WaitError,
} from "../../../src/index.ts";
import { verify } from "../../../src/webhooks/index.ts";
import type { ClientUnderTest, Connect, Ending, Failure, Input } from "../client/subject.ts";

type AnyVerb = (path: string, init: object) => Promise<{ readonly data?: unknown; readonly response: Response }>;

/** A refusal as the verbs give it, which throw none. */
class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super("The API said no.");
    this.failure = failure;
  }
}

export const connectHeyGen: Connect = ({ baseUrl, key, fetch, clock, timeoutMs }) =>
  adapt(
    createClient({
      baseUrl,
      apiKey: key,
      fetch: (request) => fetch(request),
      warn: () => undefined,
      ...(clock && { clock }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    }),
  );

function adapt(client: Client): ClientUnderTest {
  const call = async (operation: OperationId, input: Input = {}, options: Ending = {}): Promise<unknown> => {
    const { method, path } = operationMeta[operation];
    const { path: pathParams = {}, query = {}, body } = input;
    const verb = client[method] as unknown as AnyVerb;
    const init = { params: { path: pathParams, query }, ...(body !== undefined && { body }), ...options };
    const { data, response, ...rest } = await verb(path, init);
    if (response.ok) return data;
    const { error = {} } =
      (rest as { readonly error?: { readonly error?: Record<string, string | null> } }).error ?? {};
    const { code = null, param = null } = error;
    throw new Refused({ kind: "api", status: response.status, code, param });
  };
  return {
    call,
    list: (operation, { path = {}, query = {} } = {}, options = {}) => lists(client, path, query, options)[operation](),
    createVideo: async (body, options) => (await client.videos.create(body as VideoBody, options)).video_id,
    getVideo: (id, options) => client.videos.get(id, options),
    waitForVideo: (id, options) => client.videos.wait(id, options),
    upload: async ({ bytes, ...details }, options) => (await client.assets.upload(bytes, details, options)).asset_id,
    directUpload: async ({ bytes, ...details }, options) =>
      (await client.assets.directUpload(bytes, details, options)).asset_id,
    verifyWebhook: ({ body, headers, secret, now }) => verify(body, headers, secret, { now: () => now }),
    explain,
  };
}

function lists(
  { avatars, looks, videos, voices, batches, videoAgents, assets, webhooks }: Client,
  path: Readonly<Record<string, string>>,
  query: object,
  options: Ending,
): Readonly<Record<Parameters<ClientUnderTest["list"]>[0], () => AsyncIterable<unknown>>> {
  return {
    listAvatarGroups: () => avatars.list(query, options),
    listAvatarLooks: () => looks.list(query, options),
    listVideos: () => videos.list(query, options),
    getVideoBatch: () => batches.items(path["batch_id"] ?? "", query, options),
    listVoices: () => voices.list(query, options),
    listVideoAgentSessions: () => videoAgents.list(query, options),
    listVideoAgentStyles: () => videoAgents.styles(query, options),
    listAssets: () => assets.list(query as { username: string }, options),
    listWebhookEndpoints: () => webhooks.endpoints.list(query, options),
    listWebhookEvents: () => webhooks.events(query, options),
  };
}

function explain(error: unknown): Failure {
  if (error instanceof Refused) return error.failure;
  if (error instanceof APIError) {
    const { status, code, param } = error;
    return { kind: "api", status, code, param };
  }
  if (error instanceof AbortError) return { kind: "aborted" };
  if (error instanceof TimeoutError) return { kind: "timeout" };
  if (error instanceof ConnectionError) return { kind: "network" };
  if (error instanceof ParseError || error instanceof RedirectError) return { kind: "answer", status: error.status };
  if (error instanceof JobFailedError) return { kind: "failed", code: error.code };
  if (error instanceof WaitError) return { kind: "late" };
  return { kind: error instanceof PaginationError ? "paging" : "other" };
}
