/**
 * One of each thing in a fresh world, so that every operation finds something of the caller's own: made by the examples of
 * the contract, read from lists where there is nothing to make.
 */

import type { OperationId } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import { putBytes } from "./answers.ts";
import type { Api, CallInit } from "./api.ts";
import type { Account, Context } from "./context.ts";
import { resolve, routeOf } from "./document.ts";
import type { Exchange } from "./exchange.ts";
import { must } from "./law.ts";
import { readPage } from "./lists.ts";

export interface Ground {
  /** What leads an operation to something that exists: path parameters and required parameters of the query. */
  readonly leadTo: (
    operation: OperationId,
  ) => Required<Pick<CallInit, "path">> & { readonly query: Record<string, string> };
}

/** The least picture there is: one transparent dot. */
export const picture: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

export function pictureForm(name = "file"): FormData {
  const form = new FormData();
  form.append(name, new File([picture], "dot.png", { type: "image/png" }));
  return form;
}

/** The request examples of the contract. */
export function requestExamples(operation: OperationId): readonly (readonly [name: string, value: unknown])[] {
  const { requestBody } = routeOf(operation).operation;
  const examples = requestBody && resolve(requestBody).content["application/json"]?.examples;
  return Object.entries(examples ?? {}).map(([name, example]) => [
    name,
    (resolve(example as object) as { readonly value: unknown }).value,
  ]);
}

export function requestExample(operation: OperationId, wanted?: string): unknown {
  const all = requestExamples(operation);
  return (all.find(([name]) => name === wanted) ?? all[0])?.[1];
}

export function bodySchemaOf(operation: OperationId): ReturnType<typeof routeOf>["bodySchema"] {
  return routeOf(operation).bodySchema;
}

/** Operations that take a JSON body. */
export const jsonOperations: readonly OperationId[] = (Object.keys(operationMeta) as OperationId[]).filter(
  (operation) => operationMeta[operation].body?.contentType === "application/json",
);

/** Names that stand for nothing, of the form that ids have. */
const nothing = "nothing_here";

/**
 * Also serves the paths of a world in which little exists: whatever could not be made stands under a name that is none.
 *
 * @throws Violation when a thing that every operation needs cannot be made
 */
export async function furnish(api: Api): Promise<Ground> {
  const made = async (
    operation: OperationId,
    body: unknown,
    path?: Record<string, string>,
  ): Promise<Exchange["body"]> => {
    const exchange = await api.call(operation, { body, ...(path && { path }) });
    const { status, text, body: answer } = exchange;
    const isMade = status < 300 && typeof answer?.data === "object" && answer.data !== null;
    must(isMade, `${operation} answered ${status}, and made nothing to go on with: ${text.slice(0, 200)}`);
    return answer.data;
  };
  const me = await api.call("getCurrentUser");
  const twin = await ownTwin(api);
  const [video, batch, agent, endpoint, clone] = [
    await made("createVideo", requestExample("createVideo")),
    await made("createVideoBatch", requestExample("createVideoBatch")),
    await made("createVideoAgent", requestExample("createVideoAgent", "chat")),
    await made("createWebhookEndpoint", { url: "https://files.heygen.ai/hooks/ground" }),
    await made("cloneVoice", requestExample("cloneVoice")),
  ];
  const upload = await made("createAssetUpload", {
    filename: "dot.png",
    content_type: "image/png",
    size_bytes: picture.length,
  });
  await putBytes(api, upload, picture);
  const asset = (await api.call("uploadAsset", { raw: pictureForm() })).body?.data;
  const ids: Readonly<Record<string, string>> = {
    group_id: twin?.group_id ?? nothing,
    look_id: twin?.id ?? nothing,
    video_id: video.video_id,
    batch_id: batch.batch_id,
    session_id: agent.session_id,
    resource_id: nothing,
    endpoint_id: endpoint.endpoint_id,
    voice_id: clone.voice_clone_id,
    asset_id: asset?.asset_id ?? nothing,
  };
  return {
    leadTo: (operation) => ({
      path:
        operation === "completeAssetUpload"
          ? { asset_id: upload.asset_id }
          : Object.fromEntries(operationMeta[operation].pathParams.map((name) => [name, ids[name] ?? nothing])),
      query: leadingQuery(operation, { username: me.body?.data?.username, video_ids: video.video_id }),
    }),
  };
}

/** Parameters of the query without which an operation says nothing. */
function leadingQuery(
  operation: OperationId,
  { username = "nobody", video_ids: videoIds }: { readonly username?: string; readonly video_ids: string },
): Record<string, string> {
  if (operation === "listAssets") return { username };
  return operation === "bulkVideoStatuses" ? { video_ids: videoIds } : {};
}

/** A look of the caller's own that videos can be made with. */
async function ownTwin(api: Api): Promise<{ readonly id: string; readonly group_id: string } | undefined> {
  const { items: looks } = await readPage(api, "listAvatarLooks", { query: { ownership: "private" } }, { limit: 50 });
  return looks.find(({ status, avatar_type: type }) => status === "completed" && type === "digital_twin") ?? looks[0];
}

/** Everything that lists show, as text: two of them are equal if nothing that can be listed has changed. */
export async function observe({ each }: Pick<Context, "each">, account: Account, { leadTo }: Ground): Promise<string> {
  const seen: string[] = [];
  await each(account, [...lists.entries()], async (api, [at, operation]) => {
    const { path, query } = leadTo(operation);
    const { status, body } = await api.call(operation, {
      path,
      query: { ...query, ...biggest(operation), ...own(operation) },
    });
    seen[at] = `${operation} ${status} ${JSON.stringify(body)}`;
  });
  // Each look at a link signs it anew; the object behind it is the same.
  return seen.join("\n").replaceAll(/(Expires|Signature|Key-Pair-Id)=[\w%.~-]+/g, "$1");
}

const lists = (Object.keys(operationMeta) as OperationId[]).filter(
  (operation) => operationMeta[operation].method === "GET" && operation !== "getVideoAgentResource",
);

function biggest(operation: OperationId): { readonly limit?: number } {
  const limit = routeOf(operation).parameters.find(({ name }) => name === "limit")?.schema.maximum;
  return limit === undefined ? {} : { limit };
}

/** Stock is neither mine nor changed. */
function own(operation: OperationId): Record<string, string> {
  if (operation === "listAvatarGroups" || operation === "listAvatarLooks") return { ownership: "private" };
  return operation === "listVoices" ? { type: "private" } : {};
}
