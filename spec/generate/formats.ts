/**
 * The string formats that the contract uses, stricter than the usual ajv-formats. ajv stops the generation at a format
 * that is not here. Bundled into generated/validators.ts, so web standards only.
 */

const escaped = "%[0-9A-Fa-f]{2}";
const pathChar = `(?:[\\w.~!$&'()*+,;=:@-]|${escaped})`;
const authority = `(?:[\\w.~!$&'()*+,;=:@\\[\\]-]|${escaped})*`;
const uriPattern = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?://${authority}(?:/${pathChar}*)*|/?(?:${pathChar}+(?:/${pathChar}*)*)?)` +
    `(?:\\?(?:${pathChar}|[/?])*)?(?:#(?:${pathChar}|[/?])*)?$`,
);

const webWithoutHost = /^https?:(?!\/\/[^/?#])/i;

/** RFC 3986, absolute; `URL` refuses what the grammar alone would let through, as a port of 99999. */
const uri = (text: string): boolean => uriPattern.test(text) && !webWithoutHost.test(text) && URL.canParse(text);

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339. `Date` knows the length of each month, but takes the 30th of February for the 1st of March. */
function dateTime(text: string): boolean {
  const day = instantPattern.exec(text)?.[1];
  if (day === undefined) return false;
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

export const formats: Record<string, (text: string) => boolean> = { uri, "date-time": dateTime };

/** JSON Schema counts code points, JavaScript counts UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
