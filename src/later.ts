/** Parts of the client that are loaded when they are first needed: most apps move no file, and many wait for nothing. */
import { untilAborted } from "./clock.ts";
import { AbortError, HeyGenError } from "./errors.ts";
import type { Kinds } from "./optionKinds.ts";
import { checkKinds } from "./optionKinds.ts";

/**
 * What `load` imports, and the options that are given to it.
 *
 * @throws UsageError for options that are none; AbortError as soon as their signal says so; HeyGenError when it cannot be
 * loaded.
 */
export async function later<T, Options extends { readonly signal?: AbortSignal | undefined }>(
  load: () => Promise<T>,
  given: Options,
  kinds: Kinds<Options>,
): Promise<readonly [part: T, options: Options]> {
  const options = checkKinds(given, kinds);
  const { signal } = options;
  try {
    if (!signal?.aborted) return [await untilAborted(load(), signal), options];
  } catch (cause) {
    if (!signal?.aborted) throw new HeyGenError("A part of heygen-v3 could not be loaded.", { cause });
  }
  throw new AbortError(signal.reason);
}
