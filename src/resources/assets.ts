import type { Caller } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { Settings } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call, WithResponse } from "../safe.ts";
import { callOf } from "../safe.ts";
import type { DirectUploadDetails, FileBytes, FileDetails } from "../upload.ts";
import { formOf, nameFile, putBytes } from "../upload.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface Assets {
  /**
   * Uploads a file of at most 32 MB. What it is, the API reads from its bytes; the asset can be used at once, as
   * `{ type: "asset_id", asset_id }` wherever a file is wanted.
   *
   * @throws APIError with status 413 for a larger file (see `directUpload`), 400 for one that is empty or of no known type.
   */
  readonly upload: (
    file: FileBytes,
    details?: FileDetails,
    options?: CallOptions,
  ) => Call<Data<"uploadAsset">, "uploadAsset">;
  /** Assets of one owner, newest first; your own `username` is told by `client.users.me()`. */
  readonly list: (query: Query<"listAssets">, options?: CallOptions) => PagedList<Envelope<"listAssets">, "listAssets">;
  readonly get: (assetId: string, options?: CallOptions) => Call<Data<"getAsset">, "getAsset">;
  /** Deletes an asset; what was made from it stays. */
  readonly delete: (assetId: string, options?: CallOptions) => Call<Data<"deleteAsset">, "deleteAsset">;
  /** First step of a direct upload: where to `PUT` the bytes, and with which headers. `directUpload` does all steps. */
  readonly createUpload: (
    body: Body<"createAssetUpload">,
    options?: CallOptions,
  ) => Call<Data<"createAssetUpload">, "createAssetUpload">;
  /** Last step of a direct upload; may be repeated. Fails with 409 `conflict` while the bytes are not there. */
  readonly completeUpload: (
    assetId: string,
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
    details?: DirectUploadDetails,
    options?: CallOptions,
  ) => Call<Data<"completeAssetUpload">, "completeAssetUpload">;
}

export function createAssets({ call, list }: Caller, settings: Settings): Assets {
  const createUpload: Assets["createUpload"] = (body, options) =>
    call("POST /v3/assets/direct-uploads", { body }, options);
  const completeUpload: Assets["completeUpload"] = (assetId, body, options) =>
    call("POST /v3/assets/{asset_id}/complete", { path: { asset_id: assetId }, body }, options);

  return {
    upload: (file, details = {}, options = {}) =>
      call("POST /v3/assets", { body: formOf(nameFile(file, details)) }, options),
    list: (query, options) => list("GET /v3/assets", query, options),
    get: (assetId, options) => call("GET /v3/assets/{asset_id}", { path: { asset_id: assetId } }, options),
    delete: (assetId, options) => call("DELETE /v3/assets/{asset_id}", { path: { asset_id: assetId } }, options),
    createUpload,
    completeUpload,
    directUpload: (file, details = {}, options = {}) => {
      const work = async (): Promise<WithResponse<Data<"completeAssetUpload">>> => {
        const { checksumSha256: checksum_sha256 } = details;
        const { blob, filename, contentType: content_type } = nameFile(file, details);
        const announced = {
          filename,
          content_type,
          size_bytes: blob.size,
          ...(checksum_sha256 && { checksum_sha256 }),
        };
        const slot = await createUpload(announced, options);
        await putBytes(blob, slot, settings, options.signal);
        return completeUpload(slot.asset_id, undefined, options).withResponse();
      };
      return callOf(work());
    },
  };
}
