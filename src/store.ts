/**
 * The place where files lie, behind presigned addresses: it is asked without the client's credential and headers, and
 * what it says of an error is not in the API's words.
 */
import { untilAborted } from "./clock.ts";
import { AbortError, ConnectionError } from "./errors.ts";
import type { HeyGenError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { discard, summarize } from "./request.ts";

/** The answer to a request, if it is 2xx. `problem` begins each message; messages name the place, never the address. */
export async function askStore(
  request: Request,
  problem: string,
  refused: (message: string, status: number) => HeyGenError,
  { fetch, redactor }: Settings,
  signal?: AbortSignal,
): Promise<Response> {
  const { origin } = new URL(request.url);
  let response: Response;
  try {
    response = await untilAborted(fetch(request), signal);
  } catch (error) {
    if (signal?.aborted) throw new AbortError(signal.reason);
    const message = `${problem}: no answer from ${origin}.`;
    throw new ConnectionError({
      message,
      request: summarize(request, redactor),
      attempts: 1,
      cause: redactor.cause(error),
    });
  }
  if (response.ok) return response;
  discard(response);
  throw refused(`${problem}: ${origin} answered ${response.status}.`, response.status);
}
