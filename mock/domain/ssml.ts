/** Marked up text (SSML): read for its words and its pauses; what else it asks for is left out. */

export type Piece = { readonly text: string } | { readonly pauseMs: number };

const tokenPattern = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^<>"'])*>|[^<]+|</g;
const tagPattern = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;

const longestPauseMs = 5000;
const usualPauseMs = 250;

/** undefined: it is not well formed. */
export function readSsml(markup: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  const open: string[] = [];
  for (const token of markup.match(tokenPattern) ?? []) {
    if ((token.startsWith("<!--") && token.endsWith("-->")) || (token.startsWith("<?") && token.endsWith("?>")))
      continue;
    if (!token.startsWith("<")) {
      const text = withoutEntities(token);
      if (text === undefined) return undefined;
      pieces.push({ text });
      continue;
    }
    const tag = tagPattern.exec(token);
    if (tag === null) return undefined;
    const [, closing, name = "", attributes = "", selfClosing] = tag;
    if (closing === "/") {
      if (selfClosing === "/" || attributes !== "" || open.pop() !== name) return undefined;
    } else {
      if (selfClosing !== "/") open.push(name);
      const pauseMs = name === "break" ? pauseOf(attributes) : 0;
      if (pauseMs === undefined) return undefined;
      if (pauseMs > 0) pieces.push({ pauseMs });
    }
  }
  return open.length === 0 ? pieces : undefined;
}

function pauseOf(attributes: string): number | undefined {
  const time = /\stime\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
  if (time === undefined) return usualPauseMs;
  const length = /^\+?(\d{1,6}(?:\.\d{1,6})?|\.\d{1,6})(ms|s)$/.exec(time.trim());
  if (length === null) return undefined;
  const [, amount, unit] = length;
  return Math.min(longestPauseMs, Math.round(Number(amount) * (unit === "s" ? 1000 : 1)));
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function withoutEntities(text: string): string | undefined {
  let isSound = true;
  const plain = text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));|&/gi,
    (_, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      const character =
        name === undefined
          ? code <= 0x10_ffff
            ? String.fromCodePoint(code)
            : undefined
          : Object.hasOwn(named, name)
            ? named[name]
            : undefined;
      isSound &&= character !== undefined;
      return character ?? "";
    },
  );
  return isSound ? plain : undefined;
}
