/**
 * The last one to touch a request: it adds the credential, and only to requests that go to the base URL's origin.
 * Redirects are followed by hand, because a platform that follows them itself carries `X-Api-Key` along to wherever it is
 * sent.
 */
import { CredentialError, HeyGenError, RedirectError, UsageError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { discard, summarize } from "./request.ts";

const mostRedirects = 5;
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

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

  const obtain = async (token: string | Promise<string>): Promise<string> => {
    try {
      const secret = typeof token === "string" ? token : await token;
      redactor.learn(secret);
      return secret;
    } catch (error) {
      if (error instanceof HeyGenError) throw error;
      throw new CredentialError("bearer gave no token: it failed.", { cause: redactor.cause(error) });
    }
  };

  const send: Transport["send"] = async (request, attempts, onSend) => {
    if (!request.url.startsWith(`${origin}/`)) throw new UsageError(`This client sends to ${origin} only.`);
    if (credential) {
      if (isRefused) fresh ??= await obtain(credential.refresh!(used));
      used = fresh ?? (await obtain(credential.secret()));
      request.headers.set(credential.header, credential.prefix + used);
    }
    // A credential may have come too late, and who is told of the request may call it off.
    request.signal.throwIfAborted();
    onSend();
    let current = request;
    for (let hops = 0; ; hops += 1) {
      request.signal.throwIfAborted();
      const response = await fetch(current);
      const refuse = (why: string): RedirectError => {
        const sent = summarize(request, redactor);
        const message = redactor.text(`${sent.method} ${sent.path} was redirected ${why}.`);
        return new RedirectError({ message, request: sent, attempts, status: response.status });
      };
      if (response.type === "opaqueredirect")
        throw refuse("to an address that the browser hides; set baseUrl to where the API is");
      const target = redirectTarget(response, current.url);
      if (!target) return response;
      discard(response);
      if (target.origin !== origin)
        throw refuse(`to ${target.origin}, where the credential does not belong; nothing was sent there`);
      if (current.method !== "GET" && current.method !== "HEAD")
        throw refuse("and writes are not sent twice; set baseUrl to where the API is");
      if (hops === mostRedirects) throw refuse(`more than ${mostRedirects} times`);
      const { method, headers, signal } = current;
      current = new Request(target, { method, headers, signal, redirect: "manual" });
    }
  };

  return {
    send,
    renew: () => {
      if (!credential?.refresh || isRefused) return false;
      isRefused = true;
      return true;
    },
  };
}

function redirectTarget(response: Response, from: string): URL | null {
  const location = response.headers.get("Location");
  if (location === null || !redirectStatuses.has(response.status)) return null;
  return URL.canParse(location, from) ? new URL(location, from) : null;
}
