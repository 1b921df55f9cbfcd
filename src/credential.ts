/**
 * What proves to the API who calls. It lives in closures only, never on an object that a user can reach, and is asked
 * for anew before each attempt, so that a token may change under way.
 */
import { UsageError } from "./errors.ts";
import type { Tokens } from "./tokens.ts";

/** Gives a token: `refresh` is true when the API has just refused the one before with a 401. */
export type TokenSource = (context: { readonly refresh: boolean }) => string | Promise<string>;

/** An OAuth access token, one that is on its way, or a function that is called before each attempt. */
export type Bearer = string | Promise<string> | TokenSource;

export interface Credential extends Tokens {
  readonly header: "X-Api-Key" | "Authorization";
  /** What stands before it in the header. */
  readonly prefix: "" | "Bearer ";
  /** The key or token for each attempt; null where it may be another one each time, of which `next` tells. */
  readonly known: string | null;
  /** Whether another token can be had for one that was refused. */
  readonly isRenewable: boolean;
}

/**
 * Exactly one of the two, or the key of the environment when neither is given; null without any. White space around a
 * key is dropped: keys are read from files that end with a line break.
 */
export function chooseCredential(
  given: { readonly apiKey?: string | undefined; readonly bearer?: Bearer | undefined },
  keyOfEnvironment: string | undefined,
): Credential | null {
  const apiKey = given.apiKey?.trim();
  const bearer = typeof given.bearer === "string" ? given.bearer.trim() : given.bearer;
  if (apiKey && bearer) throw new UsageError("Give apiKey or bearer, not both.");
  const secret = bearer || apiKey || keyOfEnvironment;
  if (!secret) return null;
  const known = typeof secret === "string" ? secret : null;
  if (known !== null && !isPrintable(known))
    throw new UsageError(
      `${bearer ? "bearer" : apiKey ? "apiKey" : "HEYGEN_API_KEY"} must be printable ASCII without spaces.`,
    );
  // A promise may fail before anyone asks; who asks is told.
  Promise.resolve(secret).catch(() => undefined);
  let tokens: Tokens | undefined;
  return {
    header: bearer ? "Authorization" : "X-Api-Key",
    prefix: bearer ? "Bearer " : "",
    known,
    isRenewable: typeof secret === "function",
    next: async (...asked) => {
      const { createTokens } = await import("./tokens.ts");
      return (tokens ??= createTokens(secret as Exclude<Bearer, string>, isPrintable)).next(...asked);
    },
    giveUp: () => tokens?.giveUp(),
  };
}

/** The platform's own complaint about a header would repeat its value. */
const isPrintable = (secret: string): boolean => /^[\x21-\x7e]+$/.test(secret);
