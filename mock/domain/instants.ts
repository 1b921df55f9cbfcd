/** Instants as text. The only place of the domain that knows `Date`, and only to write down a number it was given. */

/** 2026-11-21T10:00:00.000Z */
export function isoText(instant: number): string {
  return new Date(instant).toISOString();
}
