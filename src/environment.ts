/** What the client may know of the place it runs in. Every look is guarded: each of these can be missing or forbidden. */

interface Surroundings {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly location?: { readonly origin?: string };
}

/** A variable of the process environment, trimmed; undefined where it is unset or empty, or where there is none. */
export function readVariable(name: string): string | undefined {
  // Deno asks for permission here, and may be refused it.
  return attempt(({ process }) => process?.env?.[name]?.trim()) || undefined;
}

/** Origin of the page or worker that the client runs in; undefined outside browsers and where a page has none. */
export function pageOrigin(): string | undefined {
  const origin = attempt(({ location }) => location?.origin);
  return origin === "null" ? undefined : origin;
}

function attempt<T>(look: (global: Surroundings) => T): T | undefined {
  try {
    return look(globalThis);
  } catch {
    return undefined;
  }
}
