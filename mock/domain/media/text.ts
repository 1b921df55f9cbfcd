import { glyphGap, glyphOf, hasGlyph, lineWidth } from "./font.ts";

/** From any text to lines that the bitmap font can draw and a card can hold. */

/** What decomposition (NFKD) does not reduce to ASCII by itself. */
const replacements: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  þ: "th",
  Þ: "Th",
  "‘": "'",
  "’": "'",
  "‚": ",",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": "<<",
  "»": ">>",
  "‹": "<",
  "›": ">",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "⁄": "/",
  "•": "*",
  "×": "x",
  "→": "->",
  "←": "<-",
  "€": "EUR",
  "£": "GBP",
};

/** A text is never read further than this; no card can show more. */
const longestText = 2000;

/** Only what the font has, with one "\uFFFD" for each character that has no counterpart there. Line breaks and tabs become spaces. */
export function toDrawable(text: string): string {
  const plain = text
    .slice(0, longestText)
    .normalize("NFKD")
    // Combining marks, joiners, variation selectors: they change a neighbour and draw nothing themselves.
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ");
  let drawable = "";
  for (const character of plain) {
    if (hasGlyph(character)) drawable += character;
    else drawable += replacements[character] ?? "\uFFFD";
  }
  return drawable.trim();
}

/** What fits from the front of a text; at least one character, so that wrapping always gets on. */
function headOf(text: string, width: number): string {
  let used = -glyphGap;
  let head = "";
  for (const character of text) {
    used += glyphOf(character).width + glyphGap;
    if (used > width && head !== "") break;
    head += character;
  }
  return head;
}

/**
 * Lines no wider than `width` font pixels, broken at spaces, or inside a word that is too long for a line. Stops
 * after `most` lines: what cannot be shown is not measured.
 */
export function wrap(text: string, width: number, most: number = Infinity): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const whole of text.split(" ")) {
    let word = whole;
    while (word !== "") {
      if (lines.length >= most) return lines;
      const longer = line === "" ? word : `${line} ${word}`;
      if (headOf(longer, width) === longer) {
        line = longer;
        word = "";
      } else if (line !== "") {
        lines.push(line);
        line = "";
      } else {
        const head = headOf(word, width);
        lines.push(head);
        word = word.slice(head.length);
      }
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The line cut to leave room for three dots, which say that text is missing. */
export function withDots(line: string, width: number): string {
  const room = width - lineWidth("...") - glyphGap;
  if (room <= 0) return line;
  return `${headOf(line, room)}...`;
}
