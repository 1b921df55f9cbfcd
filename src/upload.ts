/** Bytes on their way out: as the part of a form, or straight to where files lie. */
import { UploadError } from "./jobs/errors.ts";
import type { Settings } from "./options.ts";
import { discard } from "./request.ts";
import { askStore } from "./store.ts";
import type { Data } from "./wire.ts";

/** A file from a form or a disk (`openAsBlob` of `node:fs` reads it only as it is sent), or bytes in memory. */
export type FileBytes = Blob | Uint8Array | ArrayBuffer;

export interface FileDetails {
  /** Display name of the asset. Default: the name of a `File`, else `file`. */
  readonly filename?: string | undefined;
  /** Media type. Default: that of a `Blob`, else `application/octet-stream`. */
  readonly contentType?: string | undefined;
}

export interface DirectUploadDetails extends FileDetails {
  /** SHA-256 of the bytes in hex: the store then takes no others. */
  readonly checksumSha256?: string | undefined;
}

/** A file with its name and media type. */
export interface NamedFile {
  readonly blob: Blob;
  readonly filename: string;
  readonly contentType: string;
}

export function nameFile(file: FileBytes, { filename, contentType }: FileDetails): NamedFile {
  const { name, type } = file as { readonly name?: string; readonly type?: string };
  return {
    // Without a type of its own: one would become a header that an upload address was not signed for.
    blob: new Blob([file as BlobPart]),
    filename: filename ?? name ?? "file",
    contentType: contentType ?? (type || "application/octet-stream"),
  };
}

/** A multipart body with one part, made anew for each time it is sent. */
export function formOf({ blob, filename, contentType }: NamedFile): () => FormData {
  return () => {
    const form = new FormData();
    form.append("file", blob.slice(0, blob.size, contentType), filename);
    return form;
  };
}

/** Puts the bytes where the API has made room for them. */
export async function putBytes(
  blob: Blob,
  { asset_id: id, upload_url, upload_headers: headers }: Data<"createAssetUpload">,
  settings: Settings,
  signal?: AbortSignal,
): Promise<void> {
  const request = new Request(upload_url, { method: "PUT", headers, body: blob, ...(signal && { signal }) });
  const refused = (message: string, status: number): UploadError => new UploadError({ message, id, status });
  discard(await askStore(request, `The bytes of asset ${id} could not be put`, refused, settings, signal));
}
