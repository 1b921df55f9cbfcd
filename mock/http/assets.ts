import type { AssetRecord } from "../domain/assets.ts";
import { assetLink, displayName, unknownAsset, viewAsset } from "../domain/assets.ts";
import { ApiError, invalidParameter } from "../domain/errors.ts";
import type { FileType } from "../domain/fileTypes.ts";
import { acceptedTypes, detectFileType } from "../domain/fileTypes.ts";
import { checkCompletion, planUpload, uploadMs } from "../domain/uploads.ts";
import { usernameOf } from "../domain/users.ts";
import { addAsset, makeRoom, removeAsset, uploadToken } from "../world/files.ts";
import { findAsset } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { mint } from "../world/world.ts";
import { listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const assets: Pick<
  Handlers,
  "uploadAsset" | "listAssets" | "getAsset" | "deleteAsset" | "createAssetUpload" | "completeAssetUpload"
> = {
  uploadAsset: ({ world, body, now, view }) => {
    const { name, bytes } = body.file;
    const type = detectFileType(bytes);
    if (type === undefined)
      throw invalidParameter(
        "file",
        `The file is of no type that can be stored: ${acceptedTypes}. What counts are its bytes, and neither its name nor its declared type.`,
      );
    makeRoom(world, { sizeBytes: bytes.length, now });
    const key = mint(world, "asset");
    const asset = assetOf({ ...key, name, type, now });
    addAsset(world, asset, bytes);
    return {
      data: { asset_id: asset.id, url: assetLink(asset, view), mime_type: asset.mimeType, size_bytes: bytes.length },
    };
  },
  listAssets: ({ world, query, view }) => {
    const isMine = query.username === usernameOf(world);
    // The empty folder names the workspace's root, which is where all of them are.
    const isRoot = (query.folder_id ?? "") === "";
    return listPage({
      world,
      list: "assets",
      query,
      defaultLimit: 20,
      sources: isMine && isRoot ? [world.assets] : [],
      view: (asset) => viewAsset(asset, ownerOf(world), view),
    });
  },
  getAsset: ({ world, path, view }) => ({ data: viewAsset(assetAt(world, path.asset_id), ownerOf(world), view) }),
  deleteAsset: ({ world, path }) => {
    const { id } = assetAt(world, path.asset_id);
    removeAsset(world, id);
    return { data: { id } };
  },
  createAssetUpload: ({ world, body, now, view }) => {
    const upload = planUpload(body, { now, mint: () => mint(world, "asset") });
    world.uploads.set(upload.id, upload);
    return {
      data: {
        asset_id: upload.id,
        upload_url: view.link(`/uploads/${uploadToken(world, upload.id)}`),
        upload_headers: { "Content-Type": upload.contentType },
        expires_in_seconds: uploadMs / 1000,
        max_bytes: upload.sizeBytes,
        status: "pending_upload",
      },
    };
  },
  completeAssetUpload: ({ world, path, body, now, view }) => {
    const id = path.asset_id;
    const done = findAsset(world, id);
    const upload = world.uploads.get(id);
    if (upload === undefined)
      throw done === undefined
        ? unknownAsset()
        : new ApiError({
            status: 409,
            code: "conflict",
            message: "This asset came by no direct upload: there is nothing to complete.",
          });
    const type = checkCompletion(upload, { checksum: body?.checksum_sha256 ?? null, bytes: world.files.get(id) });
    const asset = done ?? assetOf({ id, seq: mint(world, "asset").seq, name: upload.filename, type, now });
    if (done === undefined) world.assets.insert(asset);
    return {
      data: {
        asset_id: id,
        url: assetLink(asset, view),
        mime_type: asset.mimeType,
        size_bytes: upload.sizeBytes,
        status: "processing",
      },
    };
  },
};

function assetOf({
  id,
  seq,
  name,
  type,
  now,
}: {
  id: string;
  seq: number;
  name: string;
  type: FileType;
  now: number;
}): AssetRecord {
  return { id, seq, createdAt: now, name: displayName(name, { id, type }), kind: type.kind, mimeType: type.mimeType };
}

function ownerOf(world: World): { readonly owner: string; readonly spaceId: string } {
  return { owner: usernameOf(world), spaceId: `space_${world.label}` };
}

function assetAt(world: World, id: string): AssetRecord {
  const asset = findAsset(world, id);
  if (asset === undefined) throw unknownAsset();
  return asset;
}
