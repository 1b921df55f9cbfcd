/** The operations that take an Idempotency-Key, and an account in which each of them can be done. */
import type { OperationId, operations } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import { textAt } from "./answers.ts";
import type { Api, CallInit } from "./api.ts";
import type { Context } from "./context.ts";
import type { Exchange } from "./exchange.ts";
import { pictureForm, videoBody } from "./kinds.ts";
import { must } from "./law.ts";
import type { Scene } from "./mistakes.ts";
import { openScene } from "./scene.ts";

export type KeyedId = {
  [Op in OperationId]: (typeof operations)[Op]["idempotent"] extends true ? Op : never;
}[OperationId];

interface Keyed {
  readonly call: (scene: Scene, n: number) => CallInit;
  /** What the answer says was made; for what makes nothing, a secret or link that is new each time. */
  readonly made: (body: Exchange["body"]) => string;
  /** A body that is refused. */
  readonly wrong: CallInit;
}

/** Every operation that takes a key. One that is new to the contract is missed here by the compiler. */
export const keyed: Readonly<Record<KeyedId, Keyed>> = {
  createAvatar: {
    call: (_, n) => ({ body: { type: "prompt", name: `Sailor ${n}`, prompt: "A sailor." } }),
    made: (body) => textAt(body, "data.avatar_item.id"),
    wrong: { body: { type: "prompt" } },
  },
  createAvatarConsent: {
    call: ({ path }, n) => ({ path, body: { reroute_url: `https://app.example/${n}` } }),
    made: (body) => textAt(body, "data.url"),
    wrong: { body: { reroute_url: 5 } },
  },
  createVideo: {
    call: (scene, n) => ({ body: videoBody(scene, n) }),
    made: (body) => textAt(body, "data.video_id"),
    wrong: { body: { type: "avatar" } },
  },
  createVideoBatch: {
    call: (scene, n) => ({ body: { videos: [videoBody(scene, n)] } }),
    made: (body) => textAt(body, "data.batch_id"),
    wrong: { body: { videos: [] } },
  },
  uploadAsset: {
    call: (_, n) => ({ raw: pictureForm(`dot-${n}.png`) }),
    made: (body) => textAt(body, "data.asset_id"),
    wrong: { raw: new FormData() },
  },
  createAssetUpload: {
    call: (_, n) => ({ body: { filename: `dot-${n}.png`, content_type: "image/png", size_bytes: 68 } }),
    made: (body) => textAt(body, "data.asset_id"),
    wrong: { body: { filename: "dot.png" } },
  },
  createWebhookEndpoint: {
    call: (_, n) => ({ body: { url: `https://hooks.example/keyed/${n}` } }),
    made: (body) => textAt(body, "data.endpoint_id"),
    wrong: { body: { url: 5 } },
  },
  rotateWebhookSecret: {
    call: ({ path }) => ({ path }),
    made: (body) => textAt(body, "data.secret"),
    wrong: { path: { endpoint_id: "nothing_here" } },
  },
};

export const keyedIds: readonly KeyedId[] = Object.keys(keyed) as KeyedId[];

export interface Bench {
  readonly api: Api;
  readonly scene: Scene;
  readonly control: Scene["control"];
  /** Sends the `n`th request of an operation, with a key or (null) without. */
  readonly send: (operation: KeyedId, n: number, key: string | null, changes?: CallInit) => Promise<Exchange>;
}

/** An account with a digital twin, so that consent can be asked for. */
export async function openBench(fresh: Context["fresh"]): Promise<Bench> {
  const account = await fresh();
  const found = await openScene(account);
  const twin = await account.api.call("createAvatar", {
    body: { type: "digital_twin", name: "Twin", file: { type: "url", url: "https://files.example/twin.mp4" } },
  });
  const scene = { ...found, path: { ...found.path, group_id: String(twin.body?.data?.avatar_group?.id) } };
  return {
    ...account,
    scene,
    send: (operation, n, key, changes) =>
      account.api.call(operation, {
        ...(changes ?? keyed[operation].call(scene, n)),
        ...(changes && keyed[operation].call(scene, n).path && { path: changes.path ?? scene.path }),
        ...(key !== null && { headers: { "idempotency-key": key } }),
      }),
  };
}

export function madeBy(operation: KeyedId, { status, text, body }: Exchange): string {
  must(status === operationMeta[operation].success, `${operation} answered ${status}: ${text.slice(0, 200)}`);
  return keyed[operation].made(body);
}
