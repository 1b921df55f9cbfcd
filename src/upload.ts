/** Bytes on their way out: as the part of a form, or straight to where files lie. */
import { after, untilAborted } from "./clock.ts";
import { tellerOf } from "./debug.ts";
import { AbortError, TimeoutError, UsageError } from "./errors.ts";
import { UploadError } from "./jobs/errors.ts";
import type { CallOptions, Settings } from "./options.ts";
import { checkLimits } from "./options.ts";
import { policyOf } from "./policy.ts";
import { discard } from "./request.ts";
import { openStore } from "./store.ts";
import type { Data } from "./wire.ts";

/**
 * A file from a form or a disk (`fileFrom` of `heygen-v3/node` reads it only as it is sent), bytes in memory, or a
 * stream, which is read into memory first: its size must be known, and a retry sends it again.
 */
export type FileBytes = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

export interface FileDetails {
  /** Display name of the asset. Default: the name of a `File`, else `file`. */
  readonly filename?: string | undefined;
  /** Media type. Default: that of a `Blob`, else `application/octet-stream`. */
  readonly contentType?: string | undefined;
  /**
   * SHA-256 of the bytes in hex, or true to have it computed, for which the file is read into memory. The bytes then go
   * straight to the store, whatever their size, which takes no others.
   */
  readonly checksum?: boolean | string | undefined;
}

export interface UploadProgress {
  /** `preparing`: a stream is read, a checksum computed. `sending`, and `done` when the asset can be used. */
  readonly phase: "preparing" | "sending" | "done";
  /**
   * Bytes that the platform has taken to send, which runs ahead of the network by what its buffers hold; 0 again with
   * each attempt. Node takes them piece by piece; of a form its frame is left out. Where the platform reads files by
   * itself, as browsers do, this stays 0 until `done`.
   */
  readonly sentBytes: number;
  /** Size of the file; null while a stream is read. */
  readonly totalBytes: number | null;
}

export interface UploadOptions extends CallOptions {
  /** Most bytes that a stream may have. Default 268435456 (256 MiB). */
  readonly maxBytes?: number | undefined;
  /** Told how far the upload is. What it throws is ignored. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** A file with its name and media type, ready to be sent as often as it takes. */
export interface ReadyFile {
  readonly sizeBytes: number;
  readonly filename: string;
  readonly contentType: string;
  readonly checksum: string | undefined;
  /** For each attempt its own. */
  readonly form: () => FormData;
  readonly body: () => Blob;
  readonly tell: (phase: UploadProgress["phase"], sentBytes: number) => void;
}

export async function readyFile(
  source: FileBytes,
  { filename, contentType, checksum }: FileDetails,
  { onProgress, maxBytes = 2 ** 28, signal, ...own }: UploadOptions,
  { clock, redactor, ...common }: Settings,
): Promise<ReadyFile> {
  const inform = tellerOf(onProgress);
  const isStream = source instanceof ReadableStream;
  if (!isStream && !(source instanceof Blob || source instanceof ArrayBuffer || ArrayBuffer.isView(source)))
    throw new UsageError(
      "A file is a Blob, bytes or a stream. For a path see fileFrom of heygen-v3/node, for base64 fromBase64.",
    );
  const { name, type } = source as { readonly name?: string; readonly type?: string };
  if (isStream || checksum === true) inform({ phase: "preparing", sentBytes: 0, totalBytes: null });
  // Without a type of its own: one would become a header that an upload address was not signed for.
  let blob: Blob;
  let sha256: string | undefined;
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  const timeoutMs = own.timeoutMs ?? common.timeoutMs ?? policyOf("POST", "/v3/assets").timeoutMs;
  const deadlineMs = own.deadlineMs ?? common.deadlineMs ?? 2 * timeoutMs;
  checkLimits({ timeoutMs, deadlineMs, retries: 0 });
  const cancel = after(clock, deadlineMs, onAbort);
  try {
    blob = new Blob(isStream ? await readAll(source, maxBytes, stop.signal) : [source as BlobPart]);
    sha256 = checksum === true ? await untilAborted(digest(blob), stop.signal) : checksum || undefined;
  } catch (cause) {
    if (signal?.aborted) throw new AbortError(signal.reason);
    const request = { method: "POST", path: "/v3/assets" };
    const message = `The file was not there within ${deadlineMs} ms.`;
    if (stop.signal.aborted) throw new TimeoutError({ message, request, attempts: 0, timeoutMs: deadlineMs });
    throw cause instanceof UsageError
      ? cause
      : new UsageError("The file cannot be read.", { cause: redactor.cause(cause) });
  } finally {
    cancel();
    signal?.removeEventListener("abort", onAbort);
  }

  const sizeBytes = blob.size;
  const tell: ReadyFile["tell"] = (phase, sentBytes) => inform({ phase, sentBytes, totalBytes: sizeBytes });
  const ready = { sizeBytes, filename: filename ?? name ?? "file", contentType: contentType ?? (type || unknownType) };
  const counted = (mediaType: string): File => {
    const file = new File([blob], ready.filename, { type: mediaType });
    if (!onProgress) return file;
    tell("sending", 0);
    // In pieces, where a blob in memory would give all of itself at once.
    const stream = (): ReadableStream<Uint8Array> => inPieces(blob, (sentBytes) => tell("sending", sentBytes));
    return Object.defineProperty(file, "stream", { value: stream });
  };
  return {
    ...ready,
    checksum: sha256,
    tell,
    body: () => counted(""),
    form: () => {
      const form = new FormData();
      // Without a third argument, for which the file would be copied and its stream lost.
      form.append("file", counted(ready.contentType));
      return form;
    },
  };
}

const unknownType = "application/octet-stream";

function inPieces(blob: Blob, tell: (bytes: number) => void): ReadableStream<Uint8Array> {
  let at = 0;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const piece = new Uint8Array(await blob.slice(at, at + 2 ** 17).arrayBuffer());
    if (piece.length === 0) return controller.close();
    at += piece.length;
    tell(at);
    controller.enqueue(piece);
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

async function readAll(stream: ReadableStream<Uint8Array>, maxBytes: number, signal: AbortSignal): Promise<BlobPart[]> {
  const reader = stream.getReader();
  const chunks: BlobPart[] = [];
  try {
    for (let size = 0; ;) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) return chunks;
      if (!ArrayBuffer.isView(value)) throw new UsageError("A stream of a file must give bytes (Uint8Array).");
      size += value.byteLength;
      // Written so that no number at all is no permission.
      if (!(size <= maxBytes)) throw new UsageError(`The stream has more than maxBytes: ${maxBytes}.`);
      chunks.push(value as BlobPart);
    }
  } catch (error) {
    reader.cancel(error).catch(() => undefined);
    throw error;
  }
}

async function digest(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What is left of the time of a call that takes several requests. */
export function remaining(options: CallOptions, settings: Settings): () => CallOptions {
  const { deadlineMs = settings.deadlineMs, ...rest } = options;
  const { now } = settings.clock;
  const startedAt = now();
  // What was no deadline from the start stays none, and is refused.
  const left = (ms: number): number => Math.max(Math.min(1, ms), ms - (now() - startedAt));
  return () => ({ ...rest, deadlineMs: deadlineMs && left(deadlineMs) });
}

const hints: Readonly<Record<number, string>> = {
  400: " These are not the bytes that were announced.",
  403: " The address has expired or was changed; upload the file again.",
  413: " The file is larger than was announced, or than the store takes.",
};

/** Puts the bytes where the API has made room for them: again, if need be, because the same bytes change nothing. */
export async function putBytes(
  { body }: ReadyFile,
  { asset_id: id, upload_url, upload_headers: headers }: Data<"createAssetUpload">,
  { signal, ...own }: CallOptions,
  settings: Settings,
): Promise<void> {
  const timeoutMs = own.timeoutMs ?? settings.timeoutMs ?? policyOf("POST", "/v3/assets").timeoutMs;
  const { text } = settings.redactor;
  const store = openStore(
    {
      problem: `The bytes of asset ${id} could not be put`,
      refuse: (message, status, retryAfterMs = null) =>
        new UploadError({ message: text(message + (hints[status!] ?? "")), id: text(id), status, retryAfterMs }),
      signal,
      timeoutMs,
      deadlineMs: own.deadlineMs ?? 2 * timeoutMs,
      retries: own.retries ?? settings.retries,
    },
    settings,
  );
  const init = { method: "PUT", headers, redirect: "manual" } as const;
  discard(await store.ask((stop) => new Request(upload_url, { ...init, body: body(), signal: stop })));
}
