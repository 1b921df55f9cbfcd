/** Files lie elsewhere, behind presigned addresses: they are fetched without the client's credential and headers. */
import { untilAborted } from "./clock.ts";
import { ConnectionError } from "./errors.ts";
import { DownloadError } from "./jobErrors.ts";
import type { Settings } from "./options.ts";
import { discard, summarize } from "./request.ts";

interface Finished {
  readonly id: string;
  /** The job's. */
  readonly status: string;
  readonly url?: string | null | undefined;
}

export async function download(
  { id, status, url }: Finished,
  { fetch, redactor }: Settings,
  signal?: AbortSignal,
): Promise<Response> {
  if (!url) {
    const why = status === "completed" ? "has no file" : `is ${status}; wait for it first`;
    throw new DownloadError({ message: `The video ${id} ${why}.`, id, status: null });
  }
  const request = new Request(url, signal ? { signal } : {});
  let response: Response;
  try {
    response = await untilAborted(fetch(request), signal);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    const message = `The file of video ${id} could not be fetched: no answer from ${new URL(request.url).origin}.`;
    throw new ConnectionError({ message, request: summarize(request, redactor), cause: redactor.cause(error) });
  }
  if (response.ok) return response;
  discard(response);
  const message = `The file of video ${id} could not be fetched: ${new URL(request.url).origin} answered ${response.status}.`;
  throw new DownloadError({ message, id, status: response.status });
}
