import { UsageError } from "./errors.ts";

/** What proves to the API who calls. Lives in closures only, never on an object that a user can reach. */
export interface Credential {
  readonly header: "X-Api-Key" | "Authorization";
  /** The header's value. */
  readonly value: string;
  /** The key or token itself. */
  readonly secret: string;
}

/**
 * Exactly one of the two, or the key of the environment when neither is given; null without any. White space around a
 * key is dropped: keys are read from files that end with a line break.
 */
export function chooseCredential(
  given: { readonly apiKey?: string | undefined; readonly bearer?: string | undefined },
  keyOfEnvironment: string | undefined,
): Credential | null {
  const apiKey = given.apiKey?.trim();
  const bearer = given.bearer?.trim();
  if (apiKey && bearer) throw new UsageError("Give apiKey or bearer, not both.");
  if (bearer) return { header: "Authorization", value: `Bearer ${checked(bearer, "bearer")}`, secret: bearer };
  const key = apiKey || keyOfEnvironment;
  return key ? { header: "X-Api-Key", value: checked(key, apiKey ? "apiKey" : "HEYGEN_API_KEY"), secret: key } : null;
}

/** The platform's own complaint about a header would repeat its value. */
function checked(secret: string, name: string): string {
  if (/[^\x21-\x7e]/.test(secret)) throw new UsageError(`${name} must be printable ASCII without spaces.`);
  return secret;
}
