/**
 * A file on its way in. The body that the caller reads outlives connections: when one breaks off, the rest is asked for
 * by range, and what a server sends again is skipped, so that each byte comes once and none is missing.
 */
import { createCaller } from "./call.ts";
import { tellerOf } from "./debug.ts";
import { AbortError, UsageError } from "./errors.ts";
import { DownloadError } from "./jobs/errors.ts";
import { isRendered } from "./jobs/kinds.ts";
import type { CallOptions, Settings } from "./options.ts";
import { checkMs } from "./options.ts";
import { discard } from "./request.ts";
import { openStore } from "./store.ts";

export interface DownloadProgress {
  /** Bytes of the file that are there, those before `offset` included. */
  readonly receivedBytes: number;
  /** Size of the file; null where its server does not say. */
  readonly totalBytes: number | null;
}

export interface DownloadOptions extends CallOptions {
  /**
   * Milliseconds without a byte after which a connection is given up and another one asked for the rest; also the time of
   * the request for the address. Default 30000. How long the whole takes does not matter.
   */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds until the whole file must be there. Default: none. */
  readonly deadlineMs?: number | undefined;
  /**
   * How often in a row a connection may fail without bringing a byte of the file; each one that brings some starts the
   * count anew. Default 2; 0 never asks again. A server that wants to be left alone for more than ten minutes is not
   * waited for unless `deadlineMs` leaves time for it.
   */
  readonly retries?: number | undefined;
  /** Bytes of the file to leave out at its start, because they are there already. Default 0. */
  readonly offset?: number | undefined;
  /** Called with each piece that is read from the body. What it throws is ignored. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** What an answer says of its file and of the part that it brings. */
interface Part {
  readonly response: Response;
  readonly start: number;
  readonly totalBytes: number | null;
  /** Ranges count packed bytes, and what the platform hands on is unpacked. */
  readonly isPacked: boolean;
}

/** A response of the bytes that were asked for. */
interface Downloaded {
  readonly data: Response;
  readonly response: Response;
}

export async function download(id: string, options: DownloadOptions, settings: Settings): Promise<Downloaded> {
  const { offset = 0, onProgress, signal, timeoutMs, deadlineMs = Infinity, retries } = options;
  const { call } = createCaller(settings);
  checkMs("deadlineMs", deadlineMs);
  if (!Number.isSafeInteger(offset) || offset < 0) throw new UsageError("offset must be a whole number, 0 or more.");
  const problem = `The file of video ${id} could not be fetched`;
  const { text } = settings.redactor;
  const refuse = (message: string, status: number | null, retryAfterMs: number | null = null): DownloadError =>
    new DownloadError({ message: text(message), id: text(id), status, retryAfterMs });
  const store = openStore(
    {
      problem,
      refuse,
      signal,
      timeoutMs: timeoutMs ?? settings.timeoutMs ?? 30_000,
      deadlineMs,
      retries: retries ?? settings.retries,
    },
    settings,
  );
  const locate = async (): Promise<string> => {
    // The deadline is one for all requests; without it, each has its own.
    const left = deadlineMs === Infinity ? {} : { deadlineMs: Math.max(1, store.leftMs()) };
    const video = await call("GET /v3/videos/{video_id}", { path: { video_id: id } }, { ...options, ...left });
    // Throws when the render failed.
    isRendered(video, settings.redactor);
    const { status, video_url: address } = video;
    if (status === "completed" && address) return address;
    throw refuse(
      `The video ${id} ${status === "completed" ? "has no file" : `is ${status}; wait for it first`}.`,
      null,
    );
  };
  let url = await locate();
  const tell = tellerOf(onProgress);
  let at = offset;
  let first: Part | undefined;
  let isRanged = true;

  /** The file from `at` on, or from an earlier byte. */
  const open = async (): Promise<Part> => {
    for (let isRenewed = false; ;) {
      const from = isRanged ? at : 0;
      let part: Part;
      try {
        const etag = first?.response.headers.get("ETag");
        const headers: Record<string, string> = from > 0 ? { Range: `bytes=${from}-` } : {};
        // Weak tags do not promise the same bytes.
        if (from > 0 && etag?.startsWith('"')) headers["If-Range"] = etag;
        part = readPart(await store.ask((stop) => new Request(url, { headers, signal: stop })), from);
      } catch (error) {
        if (!(error instanceof DownloadError)) throw error;
        if (error.status === 403 && !isRenewed) {
          isRenewed = true;
          url = await locate();
        } else if (error.status === 416 && from > 0 && first) isRanged = false;
        else throw error;
        continue;
      }
      const { response, start, totalBytes, isPacked } = part;
      const { status } = response;
      let why: string | undefined;
      if (status !== 200 && status !== 206) why = `its server answered ${status}.`;
      else if (first && !isSameFile(first, part)) why = "it has changed since the first byte; download it anew.";
      else if (start === 0 || (start === from && !isPacked)) {
        if (totalBytes === null || offset <= totalBytes) return part;
        why = `it has ${totalBytes} bytes, and offset is ${offset}.`;
      } else if (from === 0) why = "its server sends parts that nobody asked for.";
      discard(response);
      if (why !== undefined) throw refuse(`${problem}: ${why}`, status);
      isRanged = false;
    }
  };

  let reader: ReadableStreamDefaultReader<Uint8Array>;
  let skip = 0;
  let total: number | null = null;
  const begin = (part: Part): void => {
    reader = part.response.body?.getReader() ?? new Blob().stream().getReader();
    skip = at - part.start;
    total ??= part.totalBytes;
    if (part.isPacked) isRanged = false;
  };
  /** The next bytes; null at the end. */
  const next = async (): Promise<Uint8Array | null> => {
    for (;;) {
      try {
        const { done, value } = await store.read(reader);
        if (done && (total === null ? skip === 0 : at === total)) return null;
        if (done) throw store.lost();
        if (value.length <= skip) {
          skip -= value.length;
          continue;
        }
        const bytes = value.subarray(skip);
        skip = 0;
        at += bytes.length;
        if (total !== null && at > total) throw refuse(`${problem}: more than its ${total} bytes came.`, null);
        store.renew();
        tell({ receivedBytes: at, totalBytes: total });
        return bytes;
      } catch (error) {
        // All is there, and only the end was not well told.
        if (at === total && !(error instanceof AbortError)) return null;
        await store.recover(error);
        begin(await open());
      }
    }
  };

  first = await open();
  begin(first);
  const onAbort = (): void => void reader.cancel().catch(() => undefined);
  const leave = (): void => signal?.removeEventListener("abort", onAbort);
  // Also while nobody reads, nothing more is to come.
  signal?.addEventListener("abort", onAbort, { once: true });
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const bytes = await next();
          if (bytes) controller.enqueue(bytes);
          else controller.close();
          if (!bytes) leave();
        } catch (error) {
          leave();
          await reader.cancel().catch(() => undefined);
          throw error;
        }
      },
      cancel: async (reason) => {
        leave();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, describe(first, offset));
  return { data: response, response };
}

/** Status and headers of the body that the caller gets, which begins at `offset` whatever the server has sent. */
function describe({ response, start, totalBytes, isPacked }: Part, offset: number): ResponseInit {
  const headers = new Headers(response.headers);
  if (isPacked) {
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
  }
  if (start === offset) return { status: response.status, headers };
  for (const name of ["Content-Length", "Content-Range"]) headers.delete(name);
  if (totalBytes !== null) {
    headers.set("Content-Length", String(totalBytes - offset));
    headers.set("Content-Range", `bytes ${offset}-${totalBytes - 1}/${totalBytes}`);
  }
  return { status: 206, headers };
}

function readPart(response: Response, from: number): Part {
  const { status, headers } = response;
  const isPacked = !/^(identity)?$/i.test(headers.get("Content-Encoding") ?? "");
  const length = isPacked ? null : numberOf(headers.get("Content-Length"));
  if (status !== 206) return { response, start: 0, totalBytes: length, isPacked };
  const range = headers.get("Content-Range");
  // A browser hides it from pages of other origins unless the server allows it; what was asked for is then believed.
  if (range === null) return { response, start: from, totalBytes: length === null ? null : from + length, isPacked };
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(range) ?? [];
  return { response, start: numberOf(start) ?? NaN, totalBytes: isPacked ? null : numberOf(total), isPacked };
}

function numberOf(text: string | null | undefined): number | null {
  return text && /^\d+$/.test(text) ? Number(text) : null;
}

/** Tags decide where both have one; sizes must agree in any case. */
function isSameFile(one: Part, other: Part): boolean {
  const [tag, otherTag] = [one, other].map(({ response }) => response.headers.get("ETag")?.replace(/^W\//, ""));
  const areTagged = tag !== undefined && otherTag !== undefined;
  const [date, otherDate] = [one, other].map(({ response }) => response.headers.get("Last-Modified"));
  if (areTagged ? tag !== otherTag : date && otherDate && date !== otherDate) return false;
  return one.totalBytes === null || other.totalBytes === null || one.totalBytes === other.totalBytes;
}
