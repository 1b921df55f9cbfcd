/** A request's body, read in the way of the content type that the contract declares for the operation. */

import type { OperationId } from "../../generated/operations.ts";
import { operations } from "../../generated/operations.ts";
import type { JsonBody } from "../web/body.ts";
import { readJson } from "../web/body.ts";
import type { FormNote } from "../web/multipart.ts";
import { readFilePart } from "../web/multipart.ts";
import type { Settings } from "../web/settings.ts";

/** @param onRead is told what was sent before it is judged, so that the journal knows of refused bodies, too */
export async function readBody(
  operation: OperationId,
  request: Request,
  { maxBodyBytes, maxUploadBytes }: Settings,
  onRead: (body: JsonBody | FormNote) => void,
): Promise<unknown> {
  const { body: declared } = operations[operation];
  if (declared === null) return undefined;
  if (declared.contentType === "multipart/form-data")
    return { file: await readFilePart(request, "file", { maxBodyBytes, maxFileBytes: maxUploadBytes }, onRead) };
  const body = await readJson(request, { maxBytes: maxBodyBytes, required: declared.required });
  onRead(body);
  return body.value;
}
