/**
 * Redirects, followed by hand: a platform that follows them itself carries `X-Api-Key` along to wherever it is sent. Loaded
 * with the first one, for the API gives none. What it shares with the client is handed to it, for whatever two chunks
 * import is packed as a third.
 */
import type { RedirectError } from "./errors.ts";
import type { Fetch } from "./options.ts";

const most = 5;
const statuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What a redirect met with. */
export interface Way {
  readonly origin: string;
  readonly fetch: Fetch;
  readonly discard: (response: Response) => void;
  readonly refuse: (why: string, status: number) => RedirectError;
}

/** The answer at the end of the way; the first one itself when it leads nowhere. Goes no step beyond the origin. */
export async function follow(
  response: Response,
  request: Request,
  { origin, fetch, discard, refuse }: Way,
): Promise<Response> {
  const { method, headers, signal } = request;
  let answer = response;
  let { url } = request;
  for (let hops = 0; ; hops += 1) {
    const { status, type } = answer;
    if (type === "opaqueredirect")
      throw refuse("to an address that the browser hides; set baseUrl to where the API is", status);
    const location = answer.headers.get("Location");
    if (location === null || !statuses.has(status) || !URL.canParse(location, url)) return answer;
    discard(answer);
    const target = new URL(location, url);
    if (target.origin !== origin)
      throw refuse(`to ${target.origin}, where the credential does not belong; nothing was sent there`, status);
    if (method !== "GET") throw refuse("and writes are not sent twice; set baseUrl to where the API is", status);
    if (hops === most) throw refuse(`more than ${most} times`, status);
    signal.throwIfAborted();
    url = target.href;
    answer = await fetch(new Request(url, { method, headers, signal, redirect: "manual" }));
  }
}
