/** Instants as text. The only place of the domain that knows `Date`, and only to write down a number, or to read one. */

/** 2026-11-21T10:00:00.000Z */
export function isoText(instant: number): string {
  return new Date(instant).toISOString();
}

/** What a text with an instant in it must look like, for whoever is told so. */
export const instantExample: string = "2026-11-21T10:00:00Z";

/**
 * Milliseconds since 1970 of a text such as `instantExample`: a day, a time of day, and `Z` or an offset. undefined at
 * anything else, and at a day that no month has: `Date` would go on with the first days of the next.
 */
export function readInstantText(text: string): number | undefined {
  const day =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(
      text,
    )?.[1] ?? "";
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || !isoText(midnight).startsWith(day)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
