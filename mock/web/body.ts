/** Reading a request's body: bounded, checked for its type, parsed, and refused with one clear sentence otherwise. */

import { ApiError, invalidParameter } from "../domain/errors.ts";

export const defaultMaxBodyBytes: number = 48 * 1024 * 1024;

export interface JsonBody {
  /** Undefined when nothing was sent. */
  readonly value: unknown;
  /** In bytes. */
  readonly size: number;
}

export async function readJson(
  request: Request,
  { maxBytes, required }: { maxBytes: number; required: boolean },
): Promise<JsonBody> {
  const bytes = await readBytes(request, maxBytes);
  const size = bytes.length;
  if (size === 0) {
    if (required) throw invalidParameter(null, "A JSON body is needed.");
    return { value: undefined, size };
  }
  const type = request.headers.get("content-type");
  if (type === null || !/^application\/json\s*(?:;|$)/i.test(type.trim())) {
    throw invalidParameter(
      "Content-Type",
      `The body must be sent as application/json${type === null ? "; it came without a Content-Type" : ""}.`,
    );
  }
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown, size };
  } catch {
    throw invalidParameter(null, "The body is not valid JSON.");
  }
}

/** All of a body, refused as soon as it is seen to be larger than `maxBytes`. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): ApiError =>
    new ApiError({
      status: 413,
      code: "payload_too_large",
      message: `The body is larger than the ${maxBytes} bytes allowed here.`,
    });
  const cutOff = (): never => {
    throw invalidParameter(null, "The body ended before it was complete.");
  };
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > maxBytes) throw tooLarge();
  if (announced !== null) {
    // Over a port no more than what was announced can arrive, so that it need not be counted: reading at once takes half the
    // time. In process it is the caller's own memory.
    const bytes = new Uint8Array(await request.arrayBuffer().catch(cutOff));
    if (bytes.length > maxBytes) throw tooLarge();
    return bytes;
  }
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = request.body.getReader();
  const hungUp = whenAborted(request.signal);
  for (;;) {
    // A caller that hangs up halfway ends the request here; nothing has been changed yet.
    const { done, value } = await Promise.race([reader.read(), hungUp]).catch(cutOff);
    if (done) break;
    total += value.length;
    // The rest is left unread and not cancelled: a platform's stream of a form would throw where nobody can catch it.
    if (total > maxBytes) throw tooLarge();
    chunks.push(value);
  }
  const bytes = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** In process nobody closes a connection: a stream of a caller that gave up would be waited for without end. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
  // It may come when nobody waits any more.
  aborted.catch(() => undefined);
  return aborted;
}
