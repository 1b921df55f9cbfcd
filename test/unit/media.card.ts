/** Reads what a card shows, apart from how it was set: rows of text by their brightness, and letters by their shapes. */

import { drawCard } from "../../mock/domain/media/card.ts";
import { glyphOf } from "../../mock/domain/media/font.ts";

export interface ShownRow {
  readonly text: string;
  /** Squares to a font pixel. */
  readonly scale: number;
  /** Brightness above the ground. */
  readonly level: number;
  readonly top: number;
  readonly left: number;
  /** The first column behind it. */
  readonly right: number;
}

export interface ShownCard {
  /** In squares, without what the picture's whole macroblocks have beyond its size. */
  readonly columns: number;
  readonly rows: number;
  /** The rule above the text; null: there is none. */
  readonly rule: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly text: readonly ShownRow[];
}

const capitals = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789."].map((character) => {
  const { width, ink } = glyphOf(character);
  return { character, width, drawn: new Set(ink.map(([x, y]) => x + 8 * y)) };
});
const capitalHeight = 7;
const ruleLevel = 48;

/** Reads capitals, digits, and dots behind them or alone; throws where something else is. */
export function readCard(width: number, height: number, lines: readonly string[]): ShownCard {
  const drawn = drawCard({ width, height, hue: 0, lines });
  const bare = drawCard({ width, height, hue: 0, lines: [] });
  const stride = drawn.macroblocksAcross * 4;
  const above = drawn.luma.map((value, at) => value - (bare.luma[at] ?? 0));
  const levelAt = (x: number, y: number): number => (x < stride ? (above[y * stride + x] ?? 0) : 0);
  const everyRow = Array.from({ length: above.length / stride }, (_, y) =>
    above.subarray(y * stride, (y + 1) * stride),
  );
  const levels = everyRow.map((row) => {
    const inks = new Set(row.filter((level) => level !== 0));
    if (inks.size > 1) throw new Error("Two inks in one row.");
    return [...inks][0] ?? 0;
  });

  const text: ShownRow[] = [];
  let rule: ShownCard["rule"] = null;
  for (let top = 0; top < levels.length; top += 1) {
    const level = levels[top] ?? 0;
    if (level === 0) continue;
    let bottom = top;
    while (levels[bottom + 1] === level) bottom += 1;
    const left = Math.min(...everyRow.slice(top, bottom + 1).map((row) => row.findIndex((each) => each !== 0)));
    const right =
      Math.max(...everyRow.slice(top, bottom + 1).map((row) => row.findLastIndex((each) => each !== 0))) + 1;
    const size = bottom + 1 - top;
    if (level === ruleLevel) rule = { top, left, width: right - left, height: size };
    else if (size === 1 && right - left === 5) text.push({ text: "...", scale: 1, level, top: top - 6, left, right });
    else {
      if (size % capitalHeight !== 0) throw new Error(`Letters ${size} high.`);
      const scale = size / capitalHeight;
      text.push({ text: readRow(levelAt, { top, left, right, scale }), scale, level, top, left, right });
    }
    top = bottom;
  }
  return { columns: Math.floor(width / 4), rows: Math.floor(height / 4), rule, text };
}

function readRow(
  levelAt: (x: number, y: number) => number,
  { top, left, right, scale }: { top: number; left: number; right: number; scale: number },
): string {
  const isInk = (column: number, row: number): boolean => {
    const [x, y] = [left + column * scale, top + row * scale];
    const level = levelAt(x, y);
    for (let at = 1; at < scale * scale; at += 1)
      if (levelAt(x + (at % scale), y + Math.floor(at / scale)) !== level)
        throw new Error("A font pixel of two shades.");
    return level !== 0;
  };
  const isEmpty = (column: number): boolean => {
    for (let row = 0; row < capitalHeight; row += 1) if (isInk(column, row)) return false;
    return true;
  };
  let read = "";
  let column = 0;
  while (left + column * scale < right) {
    if (isEmpty(column) && isEmpty(column + 1) && isEmpty(column + 2)) {
      read += " ";
      column += 3;
      continue;
    }
    const fits = capitals.find(({ width, drawn }) => {
      if (!isEmpty(column + width)) return false;
      for (let row = 0; row < capitalHeight; row += 1)
        for (let x = 0; x < width; x += 1) if (isInk(column + x, row) !== drawn.has(x + 8 * row)) return false;
      return true;
    });
    if (fits === undefined) throw new Error(`No letter at ${column} behind ${read}.`);
    read += fits.character;
    column += fits.width + 1;
  }
  return read;
}
