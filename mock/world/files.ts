/** Bytes that a world keeps: those of its assets, and those put to direct uploads that are not complete yet. */

import type { AssetRecord } from "../domain/assets.ts";
import { ApiError } from "../domain/errors.ts";
import type { UploadRecord } from "../domain/uploads.ts";
import { hasExpired } from "../domain/uploads.ts";
import { digest } from "./ids.ts";
import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";
import type { World } from "./world.ts";

export const defaultMaxStoredBytes: number = 512 * 1024 * 1024;

export type Bytes = Uint8Array<ArrayBuffer>;

export interface FileStore extends Storable<Bytes> {
  readonly totalBytes: number;
  readonly get: (id: string) => Bytes | undefined;
  readonly put: (id: string, bytes: Bytes) => void;
  readonly remove: (id: string) => void;
}

export function createFileStore(): FileStore {
  const byId = new Map<string, Bytes>();
  let totalBytes = 0;
  const { note, watch } = createWatch();
  const remove = (id: string): void => {
    const bytes = byId.get(id);
    if (bytes === undefined) return;
    totalBytes -= bytes.length;
    byId.delete(id);
    note(id);
  };
  const put = (id: string, bytes: Bytes): void => {
    remove(id);
    byId.set(id, bytes);
    totalBytes += bytes.length;
    note(id);
  };
  return {
    get totalBytes() {
      return totalBytes;
    },
    get: (id) => byId.get(id),
    put,
    remove,
    stored: {
      rows: () => byId,
      read: (id) => byId.get(id),
      restore: (rows) => {
        for (const [id, bytes] of rows) put(id, bytes);
      },
      watch,
    },
  };
}

/**
 * Everything lies in memory, so what a world may keep has an end. Bytes that were put to an address and are not
 * completed when it expires stay, for their owner may only be late, but they give way to others, oldest first.
 */
export function makeRoom(
  world: World,
  { sizeBytes, now, replacedId }: { sizeBytes: number; now: number; replacedId?: string },
): void {
  const { files, universe } = world;
  const { maxStoredBytes } = universe;
  const sizeOf = (id: string): number => files.get(id)?.length ?? 0;
  let free = maxStoredBytes - files.totalBytes + (replacedId === undefined ? 0 : sizeOf(replacedId));
  if (sizeBytes <= free) return;
  const abandoned = [...world.uploads.values()].filter(
    (upload) => upload.id !== replacedId && hasExpired(upload, now) && world.assets.get(upload.id) === undefined,
  );
  const left = free + abandoned.reduce((sum, { id }) => sum + sizeOf(id), 0);
  if (sizeBytes <= left) {
    for (const { id } of abandoned) {
      if (sizeBytes <= free) return;
      free += sizeOf(id);
      files.remove(id);
    }
    return;
  }
  throw new ApiError({
    status: 413,
    code: "payload_too_large",
    param: "file",
    message: `This account's files may have ${maxStoredBytes} bytes in all, and ${Math.max(0, left)} are left: delete assets first.`,
  });
}

export function addAsset(world: World, asset: AssetRecord, bytes: Bytes): void {
  world.files.put(asset.id, bytes);
  world.assets.insert(asset);
}

/** With its bytes, and with the address that they came by. */
export function removeAsset(world: World, id: string): void {
  world.assets.remove(id);
  world.files.remove(id);
  world.uploads.delete(id);
}

export function storeUpload(world: World, upload: UploadRecord, bytes: Bytes): void {
  world.uploads.set(upload.id, upload);
  world.files.put(upload.id, bytes);
}

/** What stands behind `/uploads/`: the world, the asset to be, and a signature, for ids alone are no secret. */
export function uploadToken(world: World, id: string): string {
  return `${world.tag}${id}${signature(world, id)}`;
}

function signature({ key }: World, id: string): string {
  return digest(key, "upload", id).slice(0, 32);
}

const partLength = 32;

/** The tag of the world that a token leads to. */
export function uploadTag(token: string): string {
  return token.slice(0, partLength);
}

export function findUpload(world: World, token: string): UploadRecord | undefined {
  const id = token.slice(partLength, 2 * partLength);
  return uploadToken(world, id) === token ? world.uploads.get(id) : undefined;
}
