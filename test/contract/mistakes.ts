/**
 * Mistakes that a request can hold, by operation, in the order in which they win over each other. Each is made by itself
 * first, so that what two of them lead to can be told from what one alone does.
 */
import type { OperationId } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import type { Api } from "./api.ts";
import type { Control } from "./control.ts";
import type { Exchange } from "./exchange.ts";
import type { Ground } from "./kinds.ts";
import { pictureForm, videoBody } from "./kinds.ts";

/** From the one that wins over all others to the one that wins over none. */
export const ranks = [
  "no credential",
  "no such route",
  // What a key has kept is looked for before anything else is read, so that a request on its way is known by its key.
  "malformed idempotency key",
  "unreadable body",
  "against the schema",
  "no such thing",
  "not allowed",
  "against a rule",
  "conflict",
  "over a limit",
] as const;
export type Rank = (typeof ranks)[number];

export const statusOf: Readonly<Record<Rank, number>> = {
  "no credential": 401,
  "no such route": 404,
  "malformed idempotency key": 400,
  "unreadable body": 400,
  "against the schema": 400,
  "no such thing": 404,
  "not allowed": 403,
  "against a rule": 400,
  conflict: 409,
  "over a limit": 429,
};

export interface Draft {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly raw?: string | FormData;
  readonly headers: Readonly<Record<string, string | null>>;
  /** Behind the path. */
  readonly suffix: string;
}

type Part = "credential" | "route" | "key" | "path" | "query" | "one field" | "the other fields" | "state";

export interface Mistake {
  readonly rank: Rank;
  /** What it needs for itself: two mistakes that need the same part cannot be made at once. */
  readonly parts: readonly Part[];
  readonly make: (draft: Draft) => Draft;
  /** Brings the account to where the request is a mistake; the answer of it takes that back. */
  readonly arm?: () => Promise<() => Promise<unknown>>;
}

/** What requests need to be right, and what makes them wrong in the end only. */
export interface Scene extends Ground {
  readonly path: Readonly<Record<string, string>>;
  readonly publicPath: Readonly<Record<string, string>>;
  readonly takenUrl: string;
  readonly otherUrl: string;
  /** An upload to which nothing was put. */
  readonly emptyUpload: string;
  readonly control: Control;
}

const nothing = "0".repeat(32);

const bodies: Partial<Record<OperationId, (scene: Scene) => Readonly<Record<string, unknown>>>> = {
  createAvatar: () => ({ type: "prompt", name: "Sailor", prompt: "A sailor." }),
  updateAvatarGroup: ({ voice }) => ({ default_voice_id: voice }),
  createAvatarConsent: () => ({}),
  updateAvatarLook: () => ({ name: "Other" }),
  createVideo: (scene) => videoBody(scene),
  createVideoBatch: (scene) => ({ videos: [videoBody(scene)] }),
  designVoice: () => ({ prompt: "A calm voice." }),
  cloneVoice: () => ({ voice_name: "Mine", audio: { type: "url", url: "https://files.example/speech.mp3" } }),
  createSpeech: ({ voice }) => ({ text: "Good morning.", voice_id: voice }),
  createVideoAgent: () => ({ prompt: "A tour." }),
  sendVideoAgentMessage: () => ({ message: "Shorter." }),
  stopVideoAgentSession: () => ({}),
  completeAssetUpload: () => ({}),
  createAssetUpload: () => ({ filename: "dot.png", content_type: "image/png", size_bytes: 68 }),
  createWebhookEndpoint: () => ({ url: "https://hooks.example/new" }),
  updateWebhookEndpoint: ({ otherUrl }) => ({ url: otherUrl }),
};

/** One field more, which the schema does not take. */
const spoilt: Partial<Record<OperationId, Readonly<Record<string, unknown>>>> = {
  createAvatar: { name: 5 },
  updateAvatarGroup: { no_such_field: 1 },
  createAvatarConsent: { reroute_url: 5 },
  updateAvatarLook: { name: 5 },
  createVideo: { title: 5 },
  createVideoBatch: { title: 5 },
  designVoice: { seed: "x" },
  cloneVoice: { language: 5 },
  createSpeech: { speed: "x" },
  createVideoAgent: { mode: 5 },
  sendVideoAgentMessage: { voice_id: 5 },
  stopVideoAgentSession: { no_such_field: 1 },
  completeAssetUpload: { checksum_sha256: 5 },
  createAssetUpload: { size_bytes: "x" },
  createWebhookEndpoint: { events: 5 },
  updateWebhookEndpoint: { events: 5 },
};

/** Right by the schema, and wrong for what it names. */
const unruly: Partial<Record<OperationId, (scene: Scene) => Readonly<Record<string, unknown>>>> = {
  createAvatar: () => ({ type: "photo", file: { type: "asset_id", asset_id: nothing }, prompt: undefined }),
  updateAvatarGroup: () => ({ default_voice_id: nothing }),
  createVideo: () => ({ avatar_id: nothing }),
  createVideoBatch: (scene) => ({ videos: [{ ...videoBody(scene), avatar_id: nothing }] }),
  cloneVoice: () => ({ audio: { type: "asset_id", asset_id: nothing } }),
  createSpeech: () => ({ voice_id: nothing }),
  createVideoAgent: () => ({ avatar_id: nothing }),
  sendVideoAgentMessage: () => ({ avatar_id: nothing }),
  updateWebhookEndpoint: () => ({ url: null }),
};

const conflicting: Partial<Record<OperationId, (scene: Scene) => Readonly<Record<string, unknown>>>> = {
  createWebhookEndpoint: ({ takenUrl }) => ({ url: takenUrl }),
  updateWebhookEndpoint: ({ takenUrl }) => ({ url: takenUrl }),
};

const guarded: ReadonlySet<OperationId> = new Set([
  "updateAvatarLook",
  "deleteAvatarLook",
  "updateAvatarGroup",
  "deleteAvatarGroup",
  "deleteVoice",
] as const);

const jobs: ReadonlySet<OperationId> = new Set([
  "createVideo",
  "createVideoBatch",
  "createVideoAgent",
  "sendVideoAgentMessage",
] as const);

/** A request that nothing is wrong with. */
export function draftOf(operation: OperationId, scene: Scene | null): Draft {
  const { pathParams, body } = operationMeta[operation];
  const path = Object.fromEntries(pathParams.map((name) => [name, scene?.path[name] ?? nothing]));
  const query: Record<string, string> = {};
  if (operation === "listAssets") query["username"] = scene?.username ?? "nobody";
  if (operation === "bulkVideoStatuses") query["video_ids"] = nothing;
  const json = scene === null ? undefined : bodies[operation]?.(scene);
  const isForm = body?.contentType === "multipart/form-data";
  return { path, query, ...(json && { body: json }), ...(isForm && { raw: pictureForm() }), headers: {}, suffix: "" };
}

/** @param scene null: only what can be wrong wherever it is sent */
export function mistakesOf(operation: OperationId, scene: Scene | null): readonly Mistake[] {
  const { pathParams, body, paginated, idempotent } = operationMeta[operation];
  const all: Mistake[] = [
    {
      rank: "no credential",
      parts: ["credential"],
      make: (draft) => ({ ...draft, headers: { ...draft.headers, "x-api-key": null } }),
    },
    { rank: "no such route", parts: ["route"], make: (draft) => ({ ...draft, suffix: "/no/such/part/here" }) },
  ];
  const withPath = (rank: Rank, path: Draft["path"]): Mistake => ({
    rank,
    parts: ["path"],
    make: (draft) => ({ ...draft, path: { ...draft.path, ...path } }),
  });
  const withBody = (rank: Rank, part: Part, more: Draft["body"]): Mistake => ({
    rank,
    parts: [part],
    make: (draft) => ({ ...draft, body: { ...draft.body, ...more } }),
  });
  const [first] = pathParams;
  if (first !== undefined) {
    all.push(
      withPath("against the schema", { [first]: "x".repeat(256) }),
      withPath("no such thing", { [first]: nothing }),
    );
  }
  // Without a scene a thing is not there, and what else is wrong would not be seen alone.
  if (paginated && (scene !== null || first === undefined))
    all.push({
      rank: "against the schema",
      parts: ["query"],
      make: (draft) => ({ ...draft, query: { ...draft.query, limit: "0" } }),
    });
  if (scene === null) return all;
  if (idempotent)
    all.push({
      rank: "malformed idempotency key",
      parts: ["key"],
      make: (draft) => ({ ...draft, headers: { ...draft.headers, "idempotency-key": "not a key" } }),
    });
  if (body !== null) {
    const isForm = body.contentType === "multipart/form-data";
    all.push({
      rank: "unreadable body",
      parts: ["one field", "the other fields"],
      make: (draft) => ({
        ...draft,
        raw: "{",
        headers: { ...draft.headers, "content-type": isForm ? body.contentType : "application/json" },
      }),
    });
  }
  if (operation in spoilt) all.push(withBody("against the schema", "one field", spoilt[operation]));
  if (guarded.has(operation) && first !== undefined)
    all.push(withPath("not allowed", { [first]: scene.publicPath[first] ?? "" }));
  if (operation in unruly) all.push(withBody("against a rule", "the other fields", unruly[operation]?.(scene)));
  if (operation in conflicting) all.push(withBody("conflict", "the other fields", conflicting[operation]?.(scene)));
  if (operation === "completeAssetUpload") all.push(withPath("conflict", { [first ?? ""]: scene.emptyUpload }));
  if (jobs.has(operation))
    all.push({
      rank: "over a limit",
      parts: ["state"],
      make: (draft) => draft,
      arm: async () => {
        await scene.control.call("setLimits", { body: { concurrent_jobs: 1 } });
        return () => scene.control.call("clearLimits");
      },
    });
  return all;
}

/** Sends what the mistakes make of a right request. */
export async function commit(
  api: Api,
  operation: OperationId,
  { scene, mistakes }: { readonly scene: Scene | null; readonly mistakes: readonly Mistake[] },
): Promise<Exchange> {
  const { method, path: template } = operationMeta[operation];
  // An unreadable body is no place for fields any more, so it comes last.
  const inTurn = mistakes.toSorted((a, b) => a.parts.length - b.parts.length);
  const { path, query, body, raw, headers, suffix } = inTurn.reduce(
    (draft, { make }) => make(draft),
    draftOf(operation, scene),
  );
  const back: (() => Promise<unknown>)[] = [];
  for (const { arm } of mistakes) if (arm) back.push(await arm());
  const init = { headers, ...(raw === undefined ? body && { body } : { raw }) };
  const place = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  try {
    return suffix === ""
      ? await api.call(operation, { ...init, path, query })
      : await api.request(method, place + suffix, init);
  } finally {
    for (const each of back) await each();
  }
}
