import { tintOf } from "./colour.ts";
import { glyphGap, glyphHeight, glyphOf, linePitch, lineWidth } from "./font.ts";
import { macroblockPx, type Mosaic, squarePx } from "./mosaic.ts";
import { blockStep, macroblockStep } from "./parameterSets.ts";
import { toDrawable, withDots, wrap } from "./text.ts";

/**
 * Lines of text on a quiet ground, the first one larger where there is room. The text takes the largest size at
 * which all of it fits; at the smallest size, what does not fit is cut off with dots. One font pixel is one or more
 * whole squares, and the leftmost macroblock column stays bare: the ground's shading runs down there.
 */

/** Steps of `blockStep` above the ground. */
const titleInk = 9;
const bodyInk = 7;
const ruleInk = 3;

const groundTop = 84;
/** Darkening from top to bottom, in steps of `macroblockStep`. */
const groundSteps = 8;

const mostLines = 60;

interface Size {
  readonly title: number;
  readonly body: number;
}

interface Row {
  readonly text: string;
  readonly scale: number;
  readonly ink: number;
}

/** One row more than fits shows that something does not. */
function setRows(lines: readonly string[], { title, body }: Size, columns: number, rows: number): readonly Row[] {
  return lines.flatMap((line, at) => {
    const [scale, ink] = at === 0 ? [title, titleInk] : [body, bodyInk];
    const wrapped = wrap(line, Math.floor(columns / scale), Math.floor(rows / (scale * linePitch)) + 2);
    return (wrapped.length > 0 ? wrapped : [""]).map((text) => ({ text, scale, ink }));
  });
}

function heightOf(rows: readonly Row[]): number {
  return (
    rows.reduce((sum, row) => sum + row.scale * linePitch, 0) - (rows.at(-1)?.scale ?? 0) * (linePitch - glyphHeight)
  );
}

/** The largest setting that fits, or the smallest one cut to what fits. */
function fitRows(lines: readonly string[], columns: number, rows: number): readonly Row[] {
  const isWithin = ({ text, scale }: Row): boolean => lineWidth(text) * scale <= columns;
  const largest = Math.max(1, Math.round(Math.min(columns, rows) / 100));
  for (let body = largest; body >= 1; body--) {
    for (const title of [body * 2, body]) {
      const set = setRows(lines, { title, body }, columns, rows);
      if (heightOf(set) <= rows && set.every(isWithin)) return set;
    }
  }
  const set = setRows(lines, { title: 1, body: 1 }, columns, rows);
  const count = Math.floor((rows + linePitch - glyphHeight) / linePitch);
  const shown = set.slice(0, count);
  const last = shown.pop();
  if (last === undefined) return [];
  const dotted = { ...last, text: withDots(last.text, columns) };
  // Where there is no room for a letter beside them, the dots stand alone.
  return [...shown, isWithin(dotted) ? dotted : { ...last, text: "..." }].filter(isWithin);
}

export interface CardText {
  readonly width: number;
  readonly height: number;
  readonly hue: number;
  readonly lines: readonly string[];
}

export function drawCard({ width, height, hue, lines }: CardText): Mosaic {
  const macroblocksAcross = Math.ceil(width / macroblockPx);
  const macroblocksDown = Math.ceil(height / macroblockPx);
  const stride = macroblocksAcross * 4;
  const luma = new Uint8Array(stride * macroblocksDown * 4);

  const ground = (row: number): number =>
    groundTop - macroblockStep * Math.floor(((row >> 2) * groundSteps) / macroblocksDown);
  for (let row = 0; row < macroblocksDown * 4; row++) luma.fill(ground(row), row * stride, (row + 1) * stride);

  function ink(column: number, row: number, across: number, down: number, level: number): void {
    for (let y = row; y < row + down; y++)
      luma.fill(ground(y) + level * blockStep, y * stride + column, y * stride + column + across);
  }

  const shownColumns = Math.floor(width / squarePx);
  const shownRows = Math.floor(height / squarePx);
  const margin = Math.max(4, Math.round(Math.min(shownColumns, shownRows) / 14));
  const columns = shownColumns - 2 * margin;
  const rows = shownRows - 2 * margin;
  const drawable = lines.slice(0, mostLines).map(toDrawable);
  while (drawable.at(-1) === "") drawable.pop();
  // The rule above the text needs a little room of its own.
  const ruleHeight = Math.max(1, Math.round(rows / 100));
  const ruleRoom = ruleHeight * 5;
  const set = fitRows(drawable, columns, rows - ruleRoom);

  if (set.length > 0) {
    let top = margin + Math.max(0, Math.floor((rows - ruleRoom - heightOf(set)) / 2));
    ink(margin, top, Math.min(columns, ruleHeight * 16), ruleHeight, ruleInk);
    top += ruleRoom;
    for (const { text, scale, ink: level } of set) {
      let column = margin;
      for (const character of text) {
        const glyph = glyphOf(character);
        for (const [x, y] of glyph.ink) ink(column + x * scale, top + y * scale, scale, scale, level);
        column += (glyph.width + glyphGap) * scale;
      }
      top += linePitch * scale;
    }
  }
  return { macroblocksAcross, macroblocksDown, luma, ...tintOf(hue) };
}
