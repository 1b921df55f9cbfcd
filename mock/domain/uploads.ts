/** Direct uploads: room announced for one file, an address that takes its bytes for an hour, and the checks that make an asset of them. */

import type { components } from "../../generated/api.ts";
import { ApiError, invalidParameter } from "./errors.ts";
import type { AssetKind, FileType } from "./fileTypes.ts";
import { acceptedTypes, detectFileType, fileTypeNamed } from "./fileTypes.ts";

export type CreateUploadBody = components["schemas"]["CreateAssetUploadBody"];

export interface UploadRecord {
  /** Id of the asset to be. */
  readonly id: string;
  readonly createdAt: number;
  readonly filename: string;
  /** As announced; the bytes must come under the very same one. */
  readonly contentType: string;
  readonly sizeBytes: number;
  /** Lower-case hex; null: none was announced. */
  readonly checksum: string | null;
  /** Of the bytes that have come; null while none have. */
  readonly receivedSha256: string | null;
}

/** For how long an address takes bytes. */
export const uploadMs: number = 60 * 60 * 1000;

const mebibyte = 1024 * 1024;
const maxBytesByKind: Readonly<Record<AssetKind, number>> = {
  video: 100 * mebibyte,
  image: 50 * mebibyte,
  audio: 50 * mebibyte,
  document: 50 * mebibyte,
  subtitle: 50 * mebibyte,
};

/** Checks everything first, then mints the id: a refused request leaves no gap. */
export function planUpload(
  body: CreateUploadBody,
  { now, mint }: { now: number; mint: () => { readonly id: string } },
): UploadRecord {
  const contentType = body.content_type.trim();
  const type = /^[ -~]*$/.test(contentType) ? fileTypeNamed(contentType) : undefined;
  if (type === undefined)
    throw invalidParameter(
      "content_type",
      `content_type must name one of the types that can be stored: ${acceptedTypes}.`,
    );
  const maxBytes = maxBytesByKind[type.kind];
  if (body.size_bytes > maxBytes)
    throw invalidParameter("size_bytes", `size_bytes must be at most ${maxBytes} for a file of type ${type.kind}.`);
  return {
    id: mint().id,
    createdAt: now,
    filename: body.filename,
    contentType,
    sizeBytes: body.size_bytes,
    checksum: body.checksum_sha256?.toLowerCase() ?? null,
    receivedSha256: null,
  };
}

/** Refusals of the address itself. It stands for a file store, which has no envelope: its callers look at the status. */
function refusedPut(status: 400 | 403 | 404 | 409, message: string): ApiError {
  return new ApiError({ status, code: "upload_refused", message });
}

export function unknownUpload(): ApiError {
  return refusedPut(404, "No upload has this address.");
}

export function hasExpired({ createdAt }: UploadRecord, now: number): boolean {
  return now >= createdAt + uploadMs;
}

/** What can be told before the bytes are read. */
export function checkPut(
  upload: UploadRecord,
  { now, contentType }: { now: number; contentType: string | undefined },
): void {
  const { contentType: wanted } = upload;
  if (hasExpired(upload, now)) throw refusedPut(403, "The address has expired: start another direct upload.");
  if (contentType !== wanted)
    throw refusedPut(
      403,
      `The headers must be those of upload_headers, letter by letter: Content-Type must be ${wanted}.`,
    );
}

/** The upload with its bytes, of which no more than announced are ever read. They may come again until it is completed; from then on only the same ones are taken, and change nothing. */
export function receive(
  upload: UploadRecord,
  { sizeBytes, sha256, isCompleted }: { sizeBytes: number; sha256: string; isCompleted: boolean },
): UploadRecord {
  if (sizeBytes !== upload.sizeBytes)
    throw refusedPut(400, `The file must have exactly the ${upload.sizeBytes} bytes that were announced.`);
  if (upload.checksum !== null && upload.checksum !== sha256)
    throw refusedPut(400, "The bytes have another SHA-256 than the one announced.");
  if (isCompleted && upload.receivedSha256 !== sha256)
    throw refusedPut(409, "The upload was completed, and its file no longer changes.");
  return { ...upload, receivedSha256: sha256 };
}

/** Whether the bytes are what was announced and what the caller now says; returns what they are. */
export function checkCompletion(
  upload: UploadRecord,
  { checksum, bytes }: { checksum: string | null; bytes: Uint8Array | undefined },
): FileType {
  if (upload.receivedSha256 === null)
    throw new ApiError({ status: 409, code: "conflict", message: "Nothing has been put to upload_url yet." });
  if (bytes === undefined) {
    throw new ApiError({
      status: 409,
      code: "conflict",
      message:
        "The address expired long ago, and other files needed the room of these bytes: start another direct upload.",
    });
  }
  if (checksum !== null && checksum.toLowerCase() !== upload.receivedSha256)
    throw invalidParameter("checksum_sha256", "The stored bytes have another SHA-256.");
  const type = detectFileType(bytes);
  if (type === undefined || type !== fileTypeNamed(upload.contentType)) {
    throw invalidParameter(
      null,
      `The stored bytes are ${type === undefined ? "of no type that can be stored" : type.mimeType}, and ${upload.contentType} was announced.`,
    );
  }
  return type;
}
