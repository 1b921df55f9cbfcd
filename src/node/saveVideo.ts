/**
 * A video on the disk, whole or not at all. Bytes are collected in a file beside the target, whose name says which file
 * they belong to; a later call goes on where that one ends, and only the whole gets the final name.
 */
import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { open, rename, rm, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Client } from "../client.ts";
import type { DownloadOptions } from "../download.ts";

export type SaveOptions = Omit<DownloadOptions, "offset">;

export interface SavedVideo {
  readonly path: string;
  readonly sizeBytes: number;
  /** Media type, as its server gave it; null if it gave none. */
  readonly contentType: string | null;
  /** Bytes that were there already, from a call that did not come to its end. */
  readonly resumedBytes: number;
}

/**
 * Writes the file of a finished video to `path`, and replaces what is there. Until all of it is there it lies beside the
 * target as `<path>.<hash>.part`, which is left behind when the call fails, and taken up by the next one as long as
 * the video's file is still the same (its entity tag or date, and its size).
 *
 * @throws what `client.videos.download` and reading its body throw; errors of the file system as they are.
 */
export async function saveVideo(
  client: { readonly videos: Pick<Client["videos"], "download"> },
  videoId: string,
  path: string | URL,
  options: SaveOptions = {},
): Promise<SavedVideo> {
  const target = typeof path === "string" ? path : fileURLToPath(path);
  const download = (offset: number): Promise<Response> => client.videos.download(videoId, { ...options, offset });

  let response = await download(0);
  let part = partOf(target, videoId, response);
  let there = await usableBytes(part);
  const isWhole = there > 0 && there === part.totalBytes;
  if (there > 0) await response.body?.cancel();
  if (there > 0 && !isWhole) {
    const rest = await download(there).catch(nothingMore);
    if (rest !== null && partOf(target, videoId, rest).path === part.path) response = rest;
    else {
      // Another file has taken the place of the first between the two requests; or no byte of it is missing, or it is shorter
      // than what is there, which cannot be told where its server does not say how long it is.
      await rest?.body?.cancel();
      await rm(part.path, { force: true });
      response = await download(0);
      part = partOf(target, videoId, response);
      there = 0;
    }
  }
  const sizeBytes = isWhole ? there : await collect(response, part, there);
  await finish(part.path, target, sizeBytes);
  return { path: target, sizeBytes, contentType: response.headers.get("Content-Type"), resumedBytes: there };
}

/** Where the bytes that were asked for begin behind the end of the file. */
function nothingMore(error: unknown): null {
  // Not by its class: the client may come from another copy of this package.
  if (error instanceof Error && (error as { readonly status?: unknown }).status === 416) return null;
  throw error;
}

/** Where the bytes of one file are collected. */
interface Part {
  readonly path: string;
  readonly totalBytes: number | null;
  /** Whether a later call can know that it goes on with the same file. */
  readonly isLasting: boolean;
}

function partOf(target: string, videoId: string, { headers }: Response): Part {
  const size = headers.get("Content-Range")?.split("/")[1] ?? headers.get("Content-Length");
  const totalBytes = size && /^\d+$/.test(size) ? Number(size) : null;
  const tag = headers.get("ETag") ?? headers.get("Last-Modified");
  const isLasting = tag !== null || totalBytes !== null;
  const key = isLasting ? JSON.stringify([videoId, tag, totalBytes]) : randomUUID();
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 16);
  return { path: `${target}.${hash}.part`, totalBytes, isLasting };
}

async function usableBytes({ path, totalBytes }: Part): Promise<number> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (totalBytes === null || size <= totalBytes) return size;
  await rm(path, { force: true });
  return 0;
}

/** Writes the body behind the bytes that are there and returns the size. What fails leaves only what is of use later. */
async function collect(response: Response, { path, isLasting }: Part, offset: number): Promise<number> {
  let at = offset;
  let file: FileHandle | undefined;
  try {
    // By position and never cut: two calls for one file write the same bytes to the same places.
    file = await open(path, constants.O_WRONLY | constants.O_CREAT);
    for await (const chunk of response.body ?? []) at = await writeAt(file, chunk, at);
    // Only what is on the disk may get the final name.
    await file.sync();
    return at;
  } catch (error) {
    await response.body?.cancel().catch(() => undefined);
    if (!isLasting || at === 0) await rm(path, { force: true });
    throw error;
  } finally {
    await file?.close();
  }
}

async function writeAt(file: FileHandle, chunk: Uint8Array, from: number): Promise<number> {
  for (let written = 0; written < chunk.length;) {
    const { bytesWritten } = await file.write(chunk, written, chunk.length - written, from + written);
    written += bytesWritten;
  }
  return from + chunk.length;
}

async function finish(part: string, target: string, sizeBytes: number): Promise<void> {
  try {
    await rename(part, target);
  } catch (error) {
    // Another call for the same file was first, and has given it the name.
    const isDone = await stat(target).then(
      ({ size }) => size === sizeBytes,
      () => false,
    );
    if (!isDone || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
