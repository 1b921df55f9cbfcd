/** Who is calling. Any non-empty credential opens a world of its own; a few spellings are refused on purpose. */

import type { Context } from "hono";
import { ApiError } from "../domain/errors.ts";

export type Scheme = "api_key" | "bearer";

export interface Credential {
  readonly scheme: Scheme;
  readonly worldName: string;
}

const refusedPattern = /^(?:invalid|expired)/i;

/** The credential up to its first colon, so that a token that rotates behind it keeps its world. */
export function worldNameOf(credential: string): string {
  return credential.split(":", 1)[0] ?? "";
}

export function isAccepted(worldName: string): boolean {
  return worldName !== "" && !refusedPattern.test(worldName);
}

/** An API key wins over a bearer token when both are sent. Missing and refused credentials are answered alike, as by the vendor. */
export function readCredential(headers: {
  readonly apiKey: string | undefined;
  readonly authorization: string | undefined;
}): Credential {
  const key = headers.apiKey?.trim();
  const bearer = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
  const [text, scheme]: [string, Scheme] =
    key === undefined || key === "" ? [bearer ?? "", "bearer"] : [key, "api_key"];
  const worldName = worldNameOf(text);
  if (!isAccepted(worldName)) throw new ApiError({ status: 401, code: "unauthorized", message: "Unauthorized" });
  return { scheme, worldName };
}

export function credentialOf(c: Context): Credential {
  return readCredential({ apiKey: c.req.header("x-api-key"), authorization: c.req.header("authorization") });
}
