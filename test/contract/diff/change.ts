/** One difference between two contracts, and whom it breaks. */

export type Side = "client" | "server";

/** `request`: sent by clients. `response`: sent by the API, also to webhooks. null: neither, or both. */
export type Direction = "request" | "response";

export interface Change {
  /** What happened, in a few words with dashes: `enum-member-added`. */
  readonly kind: string;
  readonly direction: Direction | null;
  /** The operations, events and answers that it reaches. */
  readonly uses: readonly string[];
  /** The value that it is about, `data[].status`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /**
   * `client`: one made for the old contract may fail at a server of the new one. `server`: one made for the old contract
   * (a mock, a proxy) may fail a client of the new one. Neither: the change is additive.
   */
  readonly breaks: readonly Side[];
  /** Where it stands in the old document; null for what was not there. */
  readonly oldPointer: string | null;
  readonly newPointer: string | null;
}

/** What a comparison finds before it is known where the value goes. */
export interface Shift {
  readonly kind: string;
  readonly path: string;
  readonly message: string;
  /** Values that were allowed are not any more. */
  readonly narrows: boolean;
  /** Values are allowed that were not. */
  readonly widens: boolean;
  readonly oldPointer: string | null;
  readonly newPointer: string | null;
}

/**
 * A request may be anything that the new contract still takes, and an answer anything that clients of the old one were
 * told of: narrowing breaks who sends, widening breaks who reads.
 */
export function sidesOf({ narrows, widens }: Pick<Shift, "narrows" | "widens">, direction: Direction): readonly Side[] {
  const [narrowed, widened]: [Side, Side] = direction === "request" ? ["client", "server"] : ["server", "client"];
  const sides = [...(narrows ? [narrowed] : []), ...(widens ? [widened] : [])];
  return sides.toSorted();
}

/** One change for each place: a schema that many operations share is told once, with all its uses. */
export function gather(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const { kind, direction, oldPointer, newPointer, message, breaks, uses } = change;
    const key = JSON.stringify([kind, direction, oldPointer, newPointer, breaks, withoutPath(message, change.path)]);
    const earlier = found.get(key);
    found.set(key, earlier ? { ...earlier, uses: [...new Set([...earlier.uses, ...uses])] } : change);
  }
  return [...found.values()];
}

function withoutPath(message: string, path: string): string {
  return path === "" ? message : message.replaceAll(path, "");
}
