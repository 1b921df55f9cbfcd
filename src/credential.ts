/**
 * What proves to the API who calls. It lives in closures only, never on an object that a user can reach, and is asked
 * for anew before each attempt, so that a token may change under way.
 */
import { CredentialError, UsageError } from "./errors.ts";

/** Gives a token: `refresh` is true when the API has just refused the one before with a 401. */
export type TokenSource = (context: { readonly refresh: boolean }) => string | Promise<string>;

/** An OAuth access token, one that is on its way, or a function that is called before each attempt. */
export type Bearer = string | Promise<string> | TokenSource;

export interface Credential {
  readonly header: "X-Api-Key" | "Authorization";
  /** The key or token for the next attempt. */
  readonly secret: () => string | Promise<string>;
  /** What stands before it in the header. */
  readonly prefix: "" | "Bearer ";
  /** Another token in place of one that was refused; null where there is no other. Callers that come together share one. */
  readonly refresh: ((refused: string) => Promise<string>) | null;
  /** The refresh under way took too long: the next one asks anew instead of waiting for it, too. */
  readonly giveUp?: () => void;
  /** What is known before the first request. */
  readonly known: string | null;
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
  if (bearer) return bearerCredential(bearer);
  const key = apiKey || keyOfEnvironment;
  if (!key) return null;
  checkSecret(key, apiKey ? "apiKey" : "HEYGEN_API_KEY");
  return { header: "X-Api-Key", secret: () => key, prefix: "", refresh: null, known: key };
}

function bearerCredential(bearer: Bearer): Credential {
  const kind = { header: "Authorization", prefix: "Bearer " } as const;
  if (typeof bearer === "string") {
    checkSecret(bearer, "bearer");
    return { ...kind, secret: () => bearer, refresh: null, known: bearer };
  }
  const ask = async (refresh: boolean): Promise<string> => {
    const token: unknown = await (typeof bearer === "function" ? bearer({ refresh }) : bearer);
    if (typeof token !== "string" || !isPrintable(token))
      throw new CredentialError("bearer gave no token: it must be printable ASCII without spaces.");
    return token;
  };

  // A promise may fail before anyone asks; who asks is told.
  if (typeof bearer !== "function") bearer.catch(() => undefined);

  // The token that was refused, and what came in its place, or is about to: late 401s of the old one must not refresh
  // again, and a source that has not remembered the new one is corrected.
  let last: { readonly refused: string; readonly fresh: Promise<string>; isPending: boolean } | null = null;
  const secret = async (): Promise<string> => {
    const token = await ask(false);
    return token === last?.refused ? last.fresh : token;
  };
  const refresh = (refused: string): Promise<string> => {
    if (last?.refused === refused) return last.fresh;
    const current = { refused, fresh: ask(true), isPending: true };
    last = current;
    const forget = (): void => {
      if (last === current) last = null;
    };
    const settle = (token: string): void => {
      current.isPending = false;
      // The same one again is none that came in its place: the next 401 asks anew.
      if (token === refused) forget();
    };
    current.fresh.then(settle, forget);
    return current.fresh;
  };
  const giveUp = (): void => {
    if (last?.isPending) last = null;
  };
  return { ...kind, secret, refresh: typeof bearer === "function" ? refresh : null, giveUp, known: null };
}

const isPrintable = (secret: string): boolean => /^[\x21-\x7e]+$/.test(secret);

/** The platform's own complaint about a header would repeat its value. */
function checkSecret(secret: string, name: string): void {
  if (!isPrintable(secret)) throw new UsageError(`${name} must be printable ASCII without spaces.`);
}
