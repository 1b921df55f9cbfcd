/**
 * The last one to touch a request: it adds the credential, and only to requests that go to the base URL's origin. The
 * platform follows no redirect: it would carry `X-Api-Key` along to wherever it is sent.
 */
import { CredentialError, HeyGenError, RedirectError, UsageError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { discard, sentInit, summarize } from "./request.ts";

export interface Transport {
  /**
   * The answer to a request, once the credential is in it; rejects with what the fetch function says. `onSend` is called
   * before it leaves. Refuses to send to another origin than the base URL's.
   */
  readonly send: (request: Request, attempts: number, onSend: () => void) => Promise<Response>;
  /** Has the next request carry another token, once; false where there is none to be had. */
  readonly renew: () => boolean;
}

/** One call's way to the network: it knows which token was refused, and which one came in its place. */
export function openTransport({ origin, credential, fetch, redactor }: Settings): Transport {
  let used = "";
  let isRefused = false;
  let fresh: string | null = null;

  const obtain = async (refused?: string): Promise<string> => {
    try {
      const token = await credential!.next(refused);
      redactor.learn(token);
      return token;
    } catch (error) {
      if (error instanceof HeyGenError) throw error;
      throw new CredentialError("bearer gave no token: it failed.", { cause: redactor.cause(error) });
    }
  };

  const send: Transport["send"] = async (request, attempts, onSend) => {
    const { url, headers, signal } = request;
    if (!url.startsWith(`${origin}/`)) throw new UsageError(`This client sends to ${origin} only.`);
    if (credential) {
      if (isRefused) fresh ??= await obtain(used);
      used = fresh ?? credential.known ?? (await obtain());
      headers.set(credential.header, credential.prefix + used);
    }
    // A credential may have come too late, and who is told of the request may call it off.
    signal.throwIfAborted();
    onSend();
    signal.throwIfAborted();
    const response = await fetch(request);
    if (response.ok || response.status >= 400) return response;
    const { follow } = await import("./redirects.ts");
    const refuse = (why: string, status: number): RedirectError =>
      new RedirectError({
        ...sentInit(summarize(request, redactor), attempts, redactor, ` was redirected ${why}.`),
        status,
      });
    return follow(response, request, { origin, fetch, discard, refuse });
  };

  return {
    send,
    renew: () => {
      if (!credential?.isRenewable || isRefused) return false;
      isRefused = true;
      return true;
    },
  };
}
