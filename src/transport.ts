/**
 * The last one to touch a request: it adds the credential, and only to requests that go to the base URL's origin. The
 * platform follows no redirect: it would carry `X-Api-Key` along to wherever it is sent.
 */
import { CredentialError, RedirectError, UsageError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { discard, sentInit, summarize } from "./request.ts";
import type { Fail } from "./tokens.ts";

export interface Transport {
  /** Puts the credential in. Refuses requests that go to another origin than the base URL's. */
  readonly authorize: (request: Request) => Promise<void>;
  /** The answer to a request; rejects with what the fetch function says. */
  readonly send: (request: Request, attempts: number) => Promise<Response>;
  /** Has the next request carry another token, once; false where there is none to be had. */
  readonly renew: () => boolean;
}

/** One call's way to the network: it knows which token was refused, and which one came in its place. */
export function openTransport({ origin, credential, fetch, redactor }: Settings): Transport {
  let used = "";
  let isRefused = false;
  let fresh: string | null = null;

  const fail: Fail = (why, cause) =>
    new CredentialError(`bearer gave no token: ${why}.`, { cause: redactor.cause(cause) });
  const obtain = async (refused?: string): Promise<string> => {
    const token = await credential!.next(fail, refused);
    redactor.learn(token);
    return token;
  };

  return {
    authorize: async ({ url, headers }) => {
      if (!url.startsWith(`${origin}/`)) throw new UsageError(`This client sends to ${origin} only.`);
      if (!credential) return;
      if (isRefused) fresh ??= await obtain(used);
      used = fresh ?? credential.known ?? (await obtain());
      headers.set(credential.header, credential.prefix + used);
    },
    send: async (request, attempts) => {
      const response = await fetch(request);
      if (response.ok || response.status >= 400) return response;
      const { follow } = await import("./redirects.ts");
      const refuse = (why: string, status: number): RedirectError =>
        new RedirectError({
          ...sentInit(summarize(request, redactor), attempts, redactor, ` was redirected ${why}.`),
          status,
        });
      return follow(response, request, { origin, fetch, discard, refuse });
    },
    renew: () => {
      if (!credential?.isRenewable || isRefused) return false;
      isRefused = true;
      return true;
    },
  };
}
