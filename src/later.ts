/** Parts of the client that are loaded when they are first needed: most apps move no file, and many wait for nothing. */
import { untilAborted } from "./clock.ts";
import { AbortError, HeyGenError } from "./errors.ts";

/**
 * What `load` imports.
 *
 * @throws AbortError as soon as the caller's signal says so; HeyGenError when it cannot be loaded.
 */
export async function later<T>(load: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    if (!signal?.aborted) return await untilAborted(load(), signal);
  } catch (cause) {
    if (!signal?.aborted) throw new HeyGenError("A part of heygen-v3 could not be loaded.", { cause });
  }
  throw new AbortError(signal.reason);
}
