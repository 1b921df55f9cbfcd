/** The way of a file into the account: in a form, or by an address that the API gives. Loaded when it is first needed. */
import type { Caller } from "../call.ts";
import { createCaller } from "../call.ts";
import type { CallOptions, Settings } from "../options.ts";
import type { WithResponse } from "../safe.ts";
import type { FileBytes, FileDetails, ReadyFile, UploadOptions } from "../upload.ts";
import { putBytes, readyFile, remaining } from "../upload.ts";
import type { Data } from "../wire.ts";

/** What the contract says of the largest file in a form. */
const mostFormBytes = 32 * 2 ** 20;

/** What `assets.upload` and `assets.directUpload` are called with. */
type Given = readonly [source: FileBytes, details?: FileDetails | undefined, options?: UploadOptions | undefined];

type Way<T> = (file: ReadyFile, options: CallOptions, caller: Caller, settings: Settings) => Promise<WithResponse<T>>;

const put: Way<Data<"completeAssetUpload">> = async (file, options, { call }, settings) => {
  const { filename, contentType: content_type, sizeBytes: size_bytes, checksum } = file;
  const body = { filename, content_type, size_bytes, ...(checksum && { checksum_sha256: checksum }) };
  const left = remaining(options, settings);
  const slot = await call("POST /v3/assets/direct-uploads", { body }, left());
  await putBytes(file, slot, left(), settings);
  // The key is that of the first step, which alone takes one.
  const { idempotencyKey: _, ...rest } = left();
  const path = { asset_id: slot.asset_id };
  return call("POST /v3/assets/{asset_id}/complete", { path }, rest).withResponse();
};

const send: Way<Data<"uploadAsset">> = async (file, options, caller, settings) => {
  if (file.sizeBytes <= mostFormBytes && !file.checksum)
    return caller.call("POST /v3/assets", { body: file.form }, options).withResponse();
  const { data, ...answer } = await put(file, options, caller, settings);
  // One shape for both ways. A status there is always the same, and says nothing.
  const { status: _, ...asset } = data;
  return { data: asset, ...answer };
};

const through =
  <T>(way: Way<T>) =>
  async (settings: Settings, [source, details = {}, options = {}]: Given): Promise<WithResponse<T>> => {
    // What it takes to read the file is part of the whole.
    const left = remaining(options, settings);
    const file = await readyFile(source, details, left(), settings);
    const answered = await way(file, left(), createCaller(settings), settings);
    file.tell("done", file.sizeBytes);
    return answered;
  };

export const upload: (settings: Settings, file: Given) => Promise<WithResponse<Data<"uploadAsset">>> = through(send);
export const directUpload: (settings: Settings, file: Given) => Promise<WithResponse<Data<"completeAssetUpload">>> =
  through(put);
