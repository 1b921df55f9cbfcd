import { createHash } from "node:crypto";
import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../errors.ts";

/** What the API takes, by the ending of the name. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".mp3": "audio/mpeg",
  ".wav": "audio/wav",
  ".pdf": "application/pdf",
  ".srt": "application/x-subrip",
};

/**
 * A file on the disk, read only as it is sent, and again for each attempt, so that its size is no matter of memory. Name
 * and media type are those of the path; a file of another ending has no type. It must not change before it is sent.
 *
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export async function fileFrom(path: string | URL): Promise<File> {
  try {
    const plain = typeof path === "string" ? path : fileURLToPath(path);
    if (!(await stat(plain)).isFile()) throw new Error("It is no file.");
    const type = mediaTypes[extname(plain).toLowerCase()] ?? "";
    return new File([await openAsBlob(plain)], basename(plain), { type });
  } catch (cause) {
    throw new UsageError(`The file ${path} cannot be read.`, { cause });
  }
}

/** SHA-256 in hex, for `checksum` of an upload, of a file that is larger than memory. */
export async function checksumOf(file: Blob): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.stream()) hash.update(chunk);
  return hash.digest("hex");
}
