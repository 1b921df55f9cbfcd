/**
 * The fetch function that openapi-fetch is given: the last one to touch a request. It adds the credential, and only to
 * requests that go to the base URL's origin. Redirects are followed by hand, because a platform that follows them itself
 * carries `X-Api-Key` along to wherever it is sent.
 */
import { ConnectionError, RedirectError, UsageError } from "./errors.ts";
import type { Fetch, Settings } from "./options.ts";
import { discard, summarize } from "./request.ts";

const mostRedirects = 5;
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function createTransport({ baseUrl, credential, fetch, redactor }: Settings): Fetch {
  const { origin } = new URL(baseUrl);

  const attempt = async (request: Request): Promise<Response> => {
    try {
      return await fetch(request);
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      const sent = summarize(request, redactor);
      const said = error instanceof Error ? describe(error) : "fetch failed";
      const message = redactor.text(`${sent.method} ${sent.path}: no answer from ${origin} (${said}).`);
      throw new ConnectionError({ message, request: sent, cause: redactor.cause(error) });
    }
  };

  return async (request) => {
    if (new URL(request.url).origin !== origin) throw new UsageError(`This client sends to ${origin} only.`);
    request.signal.throwIfAborted();
    if (credential) request.headers.set(credential.header, credential.value);
    let current = request;
    for (let hops = 0; ; hops += 1) {
      const response = await attempt(current);
      const refuse = (why: string): RedirectError => {
        const sent = summarize(request, redactor);
        const message = redactor.text(`${sent.method} ${sent.path} was redirected ${why}.`);
        return new RedirectError({ message, request: sent, status: response.status });
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
}

function redirectTarget(response: Response, from: string): URL | null {
  const location = response.headers.get("Location");
  if (location === null || !redirectStatuses.has(response.status)) return null;
  return URL.canParse(location, from) ? new URL(location, from) : null;
}

/** Node says "fetch failed" and keeps the reason, like ECONNREFUSED, on the cause. */
function describe({ message, cause }: Error): string {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? `${message}: ${code}` : message;
}
