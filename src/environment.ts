/** What the client may know of the place it runs in. Every look is guarded: each of these can be missing or forbidden. */

/** A variable of the process environment, trimmed; undefined where it is unset or empty, or where there is none. */
export function readVariable(name: string): string | undefined {
  // Deno asks for permission here, and may be refused it.
  return (look("process", "env", name) as string | undefined)?.trim() || undefined;
}

/** Origin of the page or worker that the client runs in; undefined outside browsers and where a page has none. */
export function pageOrigin(): string | undefined {
  const origin = look("location", "origin");
  return origin === "null" ? undefined : (origin as string | undefined);
}

/** Whether this is a page or a worker of one, where whoever opens it can read what it holds. */
export function isBrowser(): boolean {
  // Servers may have workers too, but these have no location, and no document; Deno's have a location.
  return Boolean(look("location") && (look("document") ?? look("WorkerGlobalScope")) && !look("Deno"));
}

/** What stands in the global scope under these names. */
function look(...path: readonly string[]): unknown {
  // What is missing has no parts: to ask for one throws, as to ask for what is forbidden does.
  try {
    return path.reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], globalThis);
  } catch {
    return undefined;
  }
}
