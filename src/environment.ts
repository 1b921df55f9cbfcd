/** What the client may know of the place it runs in. Every look is guarded: each of these can be missing or forbidden. */

interface Surroundings {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly location?: { readonly origin?: string };
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
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

/** Whether this is a page or a worker of one, where whoever opens it can read what it holds. */
export function isBrowser(): boolean {
  // Servers may have workers too, but these have no location, and no document.
  return (
    attempt(({ location, document, WorkerGlobalScope }) => location && (document ?? WorkerGlobalScope)) !== undefined
  );
}

function attempt<T>(look: (global: Surroundings) => T): T | undefined {
  try {
    return look(globalThis);
  } catch {
    return undefined;
  }
}
