import type { AssetId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import { later } from "../later.ts";
import { callKinds } from "../optionKinds.ts";
import type { CallOptions, Settings } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import { callOf } from "../safe.ts";
import type { FileBytes, FileDetails, UploadOptions } from "../upload.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface Assets {
  /**
   * Uploads a file: in one request up to 32 MiB, else straight to where files lie, as `directUpload` does. The asset can be
   * used at once, as `{ type: "asset_id", asset_id }` wherever a file is wanted. Connections that fail are tried again
   * with the same bytes. What the file is, the API reads from its bytes; only a direct upload wants a media type.
   *
   * @throws APIError with status 400 for a file that is empty, or of no type or size that the API takes; UsageError when
   * it cannot be read; UploadError when the file store refuses the bytes.
   */
  readonly upload: (
    file: FileBytes,
    details?: FileDetails,
    options?: UploadOptions,
  ) => Call<Data<"uploadAsset">, "completeAssetUpload">;
  /** Assets of one owner, newest first; your own `username` is told by `client.users.me()`. */
  readonly list: (query: Query<"listAssets">, options?: CallOptions) => PagedList<Envelope<"listAssets">, "listAssets">;
  readonly get: (assetId: AssetId, options?: CallOptions) => Call<Data<"getAsset">, "getAsset">;
  /** Deletes an asset; what was made from it stays. */
  readonly delete: (assetId: AssetId, options?: CallOptions) => Call<Data<"deleteAsset">, "deleteAsset">;
  /** First step of a direct upload: where to `PUT` the bytes, and with which headers. `directUpload` does all steps. */
  readonly createUpload: (
    body: Body<"createAssetUpload">,
    options?: CallOptions,
  ) => Call<Data<"createAssetUpload">, "createAssetUpload">;
  /** Last step of a direct upload; may be repeated. Fails with 409 `conflict` while the bytes are not there. */
  readonly completeUpload: (
    assetId: AssetId,
    body?: Body<"completeAssetUpload">,
    options?: CallOptions,
  ) => Call<Data<"completeAssetUpload">, "completeAssetUpload">;
  /**
   * Uploads a file of any size that the API makes room for: asks for an address, puts the bytes there without the
   * credential and the client's headers, and completes the upload. Wants a media type the API knows: that of a `Blob`,
   * or `contentType`.
   *
   * @throws UploadError when the file store refuses the bytes; whatever the two requests to the API throw.
   */
  readonly directUpload: (
    file: FileBytes,
    details?: FileDetails,
    options?: UploadOptions,
  ) => Call<Data<"completeAssetUpload">, "completeAssetUpload">;
}

export function createAssets({ call, list }: Caller, settings: Settings): Assets {
  // Loaded with the first file: most apps send none.
  const files = (
    given: UploadOptions,
  ): Promise<readonly [part: typeof import("./assets.files.ts"), options: UploadOptions]> =>
    later(() => import("./assets.files.ts"), given, callKinds);

  return {
    upload: (file, details, given = {}) =>
      callOf(files(given).then(([{ upload }, options]) => upload(settings, [file, details, options]))),
    list: (query, options) => list("GET /v3/assets", query, options),
    get: (assetId, options) => call("GET /v3/assets/{asset_id}", { path: { asset_id: assetId } }, options),
    delete: (assetId, options) => call("DELETE /v3/assets/{asset_id}", { path: { asset_id: assetId } }, options),
    createUpload: (body, options) => call("POST /v3/assets/direct-uploads", { body }, options),
    completeUpload: (assetId, body, options) =>
      call("POST /v3/assets/{asset_id}/complete", { path: { asset_id: assetId }, body }, options),
    directUpload: (file, details, given = {}) =>
      callOf(files(given).then(([{ directUpload }, options]) => directUpload(settings, [file, details, options]))),
  };
}
