/** Where the bytes of direct uploads are put. It stands for a file store: no credential, no envelope, a status and a sentence. */

import type { Context, Hono } from "hono";
import { ApiError } from "../domain/errors.ts";
import type { UploadRecord } from "../domain/uploads.ts";
import { checkPut, receive, unknownUpload } from "../domain/uploads.ts";
import { respond } from "../web/answers.ts";
import { readBytes } from "../web/body.ts";
import type { Settings } from "../web/settings.ts";
import { findUpload, makeRoom, storeUpload, uploadTag } from "../world/files.ts";
import { findAsset } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { faultyPage } from "./faultyPages.ts";

export function addUploads(app: Hono, settings: Settings): void {
  const find = (c: Context): World | undefined => settings.worlds.byTag(uploadTag(c.req.param("token") ?? ""));
  const answer = async (c: Context): Promise<Response> => {
    try {
      await put(c, settings);
      return respond(c, 200, null);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return respond(c, error.refusal.status, `${error.message}\n`, {
        "Content-Type": "text/plain; charset=utf-8",
        "X-Content-Type-Options": "nosniff",
      });
    }
  };
  app.put("/uploads/:token", faultyPage(settings, answer, find));
}

async function put(c: Context, settings: Settings): Promise<void> {
  const token = c.req.param("token") ?? "";
  const first = open(settings, token);
  // The instant of arrival counts: whoever began in time may end in peace.
  checkPut(first.upload, { now: settings.worlds.enter(first.world), contentType: c.req.header("content-type") });
  const bytes = await readBytes(c.req.raw, first.upload.sizeBytes);
  const sha256 = hex(await crypto.subtle.digest("SHA-256", bytes));
  // While the bytes came the upload may have been completed, or its world reset.
  const { world, upload } = open(settings, token);
  const received = receive(upload, {
    sizeBytes: bytes.length,
    sha256,
    isCompleted: findAsset(world, upload.id) !== undefined,
  });
  makeRoom(world, { sizeBytes: bytes.length, now: settings.worlds.enter(world), replacedId: upload.id });
  storeUpload(world, received, bytes);
}

function open({ worlds }: Settings, token: string): { readonly world: World; readonly upload: UploadRecord } {
  const world = worlds.byTag(uploadTag(token));
  if (world === undefined) throw unknownUpload();
  const upload = findUpload(world, token);
  if (upload === undefined) throw unknownUpload();
  return { world, upload };
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
