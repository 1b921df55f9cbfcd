/**
 * The formats of the contract, RFC 3986 and RFC 3339, written a second time: what the generated validators bring along
 * is neither used nor copied here, so that a mistake in either shows as a disagreement of the judges.
 */

/** An absolute address: of the characters that RFC 3986 has, each percent sign with its two digits, and parsed. */
function isAddress(text: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || !URL.canParse(text)) return false;
  if (/[^\w.~:/?#[\]@!$&'()*+,;=%-]/.test(text) || /%(?![0-9a-f]{2})/i.test(text)) return false;
  const [beforeFragment = "", ...fragments] = text.slice(scheme.length + 1).split("#");
  const hierarchy = beforeFragment.split("?", 1)[0] ?? "";
  const isWithAuthority = hierarchy.startsWith("//");
  const [authority = "", ...path] = isWithAuthority ? hierarchy.slice(2).split("/") : ["", hierarchy];
  // Brackets belong around an IPv6 address and nowhere else.
  if (/[[\]]/.test(path.join("/") + beforeFragment.slice(hierarchy.length) + fragments.join("#"))) return false;
  if (fragments.length > 1) return false;
  return scheme !== "http" && scheme !== "https" ? true : isWithAuthority && authority !== "";
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** A full date, a full time and an offset; second 60 is a leap second. */
function isInstant(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)t(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-](\d\d):(\d\d))$/i.exec(text);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, aside = 0, asideMinutes = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour < 24 &&
    minute < 60 &&
    second <= 60 &&
    aside < 24 &&
    asideMinutes < 60
  );
}

export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  uri: isAddress,
  "date-time": isInstant,
};
