/** Who is calling. Any non-empty credential opens a world of its own; a few spellings are refused on purpose. */

import type { Context } from "hono";
import { ApiError } from "../domain/errors.ts";

export type Scheme = "api_key" | "bearer";

export interface Credential {
  readonly scheme: Scheme;
  readonly worldName: string;
}

const refusedPattern = /^(?:invalid|expired)/i;

/** The credential, as it comes out of a header, up to its first colon: a token that rotates behind it keeps its world. */
export function worldNameOf(credential: string): string {
  return credential.trim().split(":", 1)[0] ?? "";
}

export function isAccepted(worldName: string): boolean {
  return worldName !== "" && !refusedPattern.test(worldName);
}

/** What a header can hold: no line, and none of the many characters that have no byte of their own. */
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * For programs that name a world by its credential.
 *
 * @throws RangeError at one that no request gets in with
 */
export function checkedWorldName(credential: unknown): string {
  const name = typeof credential === "string" && sendable.test(credential) ? worldNameOf(credential) : "";
  if (isAccepted(name)) return name;
  throw new RangeError(
    "A world is named by a credential that requests get in with: text for a header, not empty, and starting neither with invalid nor with expired.",
  );
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

/** @param admit refuses worlds that this mock is not to have */
export function credentialOf(c: Context, admit: (worldName: string) => void): Credential {
  const credential = readCredential({
    apiKey: c.req.header("x-api-key"),
    authorization: c.req.header("authorization"),
  });
  admit(credential.worldName);
  return credential;
}

/** With `--strict-worlds` only named keys are let in, and a stranger learns why. */
export function createAdmission(known: ReadonlySet<string> | null): (worldName: string) => void {
  return (worldName) => {
    if (known === null || known.has(worldName)) return;
    throw new ApiError({
      status: 401,
      code: "unauthorized",
      message: "This mock was started with --strict-worlds and knows no such key; it takes those named by --key.",
    });
  };
}
