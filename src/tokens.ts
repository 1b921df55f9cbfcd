/**
 * Tokens from a promise or a function, and one refresh for all calls that are refused together. Loaded with the first of
 * them: a key, or a token given as text, wants nothing of this. What it shares with the client is handed to it, for
 * whatever two chunks import is packed as a third.
 */
import type { Bearer } from "./credential.ts";

export interface Tokens {
  /**
   * The token for the next attempt; with one that was refused, another in its place. Who asks together shares that one.
   * Throws what `fail` makes of a source that fails or gives no token.
   */
  readonly next: (fail: Fail, refused?: string) => Promise<string>;
  /** The refresh under way took too long: the next one asks anew instead of waiting for it, too. */
  readonly giveUp: () => void;
}

/** The error for a bearer that gave no token. */
export type Fail = (why: string, cause?: unknown) => Error;

export function createTokens(bearer: Exclude<Bearer, string>, isToken: (text: string) => boolean): Tokens {
  const ask = async (fail: Fail, refresh: boolean): Promise<string> => {
    let token: unknown;
    try {
      token = await (typeof bearer === "function" ? bearer({ refresh }) : bearer);
    } catch (error) {
      throw fail("it failed", error);
    }
    if (typeof token === "string" && isToken(token)) return token;
    throw fail("it must be printable ASCII without spaces");
  };

  // The token that was refused, and what came in its place, or is about to: late 401s of the old one must not refresh
  // again, and a source that has not remembered the new one is corrected.
  let last: { readonly refused: string; readonly fresh: Promise<string>; isPending: boolean } | null = null;

  const refresh = (fail: Fail, refused: string): Promise<string> => {
    if (last?.refused === refused) return last.fresh;
    const current = { refused, fresh: ask(fail, true), isPending: true };
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

  return {
    next: async (fail, refused) => {
      if (refused !== undefined) return refresh(fail, refused);
      const token = await ask(fail, false);
      return token === last?.refused ? last.fresh : token;
    },
    giveUp: () => {
      if (last?.isPending) last = null;
    },
  };
}
