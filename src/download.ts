import { DownloadError } from "./jobs/errors.ts";
import type { Settings } from "./options.ts";
import { askStore } from "./store.ts";

interface Finished {
  readonly id: string;
  /** The job's. */
  readonly status: string;
  readonly url?: string | null | undefined;
}

export async function download(
  { id, status, url }: Finished,
  settings: Settings,
  signal?: AbortSignal,
): Promise<Response> {
  if (!url) {
    const why = status === "completed" ? "has no file" : `is ${status}; wait for it first`;
    throw new DownloadError({ message: `The video ${id} ${why}.`, id, status: null });
  }
  return askStore(
    new Request(url, signal ? { signal } : {}),
    `The file of video ${id} could not be fetched`,
    (message, answered) => new DownloadError({ message, id, status: answered }),
    settings,
    signal,
  );
}
