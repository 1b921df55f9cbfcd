/**
 * What must not be read back, taken out before anything is written down: credentials, wherever they stand; secrets of
 * endpoints; signatures and passwords in addresses; and the last part of addresses that work for whoever holds them.
 * Done when a request is noted, so that no stored entry has a secret. Nearly all texts have nothing to hide, so each is
 * searched once for all signs together: of plain searches one after the other, each would cost as much.
 */

/** What one caller must not find again, and the sign of it. */
export interface Secrets {
  /** The longest first. */
  readonly texts: readonly string[];
  /** Found in every text that has something to hide, and in few others. */
  readonly sign: RegExp;
}

export const mask: string = "***";
/** Shorter credentials stand in too many places that mean something else: nobody keeps a secret with them. */
export const shortestSecret: number = 8;

const endpointSecret = /whsec_[\w+/=-]+/g;
const bearerAddress = /\/(uploads|consent)\/[^"'\s/?#\\]+/g;
const userInfo = /:\/\/[^\s/"'@?#\\]+@/g;
const signing =
  "x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig|secret|auth|authorization|api[-_]?key|x-api-key|key|access[-_]?(?:token|key)|awsaccesskeyid|googleaccessid|key-pair-id|policy|password|pwd";
const signedPath = new RegExp(String.raw`([?&](?:${signing})=)[^&#\s"'\\]+`, "gi");
const signedAddress = new RegExp(String.raw`([?&](?:${signing}|token)=)[^&#\s"'\\]+`, "gi");

const fixedSigns = ["[=@]", "whsec_", "/uploads/", "/consent/"];

function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

/** All spellings of a credential: whole, on either side of its colon, as JSON writes it and as addresses do. */
export function secretsOf(credentials: readonly string[]): Secrets {
  const found = new Set<string>();
  for (const credential of credentials) {
    const colon = credential.indexOf(":");
    const parts = colon === -1 ? [credential] : [credential, credential.slice(0, colon), credential.slice(colon + 1)];
    for (const part of parts) {
      if (part.length < shortestSecret) continue;
      found.add(part);
      found.add(JSON.stringify(part).slice(1, -1));
      found.add(encodeURIComponent(part.toWellFormed()));
    }
  }
  const texts = [...found].toSorted((a, b) => b.length - a.length);
  return { texts, sign: new RegExp([...fixedSigns, ...texts.map(literally)].join("|")) };
}

export function maskText(text: string, { texts, sign }: Secrets, signed: RegExp = signedAddress): string {
  if (!sign.test(text)) return text;
  let shown = text;
  for (const secret of texts) shown = shown.replaceAll(secret, mask);
  return shown
    .replace(endpointSecret, `whsec_${mask}`)
    .replace(bearerAddress, `/$1/${mask}`)
    .replace(userInfo, `://${mask}@`)
    .replace(signed, `$1${mask}`);
}

/** A path and its query. Page tokens stay: they are no secrets, and without them a request cannot be understood. */
export function maskPath(path: string, secrets: Secrets): string {
  return maskText(path, secrets, signedPath);
}

/** Deeper than any body that the contract takes; what lies below is left out, so that nobody runs out of stack. */
export const deepestBody: number = 200;

/** The value itself when it has nothing to hide. */
export function maskJson(value: unknown, secrets: Secrets, depth = 0): unknown {
  if (typeof value === "string") return maskText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepestBody) return "…";
  if (Array.isArray(value)) {
    const items = value.map((item) => maskJson(item, secrets, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let isChanged = false;
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => {
    const shown: [string, unknown] = [maskText(name, secrets), maskJson(item, secrets, depth + 1)];
    if (shown[0] !== name || shown[1] !== item) isChanged = true;
    return shown;
  });
  return isChanged ? Object.fromEntries(entries) : value;
}

/** An address without what only its owner should see: for lists of who was told what. */
export function publicAddress(url: string): string {
  return url.replace(userInfo, "://").replace(/[?#].*/s, "");
}
