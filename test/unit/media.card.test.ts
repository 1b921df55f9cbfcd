import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCard } from "../../mock/domain/media/card.ts";
import { linePitch, lineWidth } from "../../mock/domain/media/font.ts";
import { wrap } from "../../mock/domain/media/text.ts";
import { readCard, type ShownCard } from "./media.card.ts";

const word = fc.string({ unit: fc.constantFrom(..."ABCDEFGHKLMNOPRSTUVXYZ0235689"), minLength: 1, maxLength: 12 });
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const side = fc.integer({ min: 64, max: 700 });

/** What the rows say of each line of text, told apart by nothing but spaces. */
function said(card: ShownCard): string {
  return card.text.map(({ text }) => text).join(" ");
}

function margins(card: ShownCard): number {
  return Math.max(4, Math.round(Math.min(card.columns, card.rows) / 14));
}

describe("the ground of a card", () => {
  test("darkens in eight steps from top to bottom, and is even from left to right", () => {
    const groundOf = (height: number): readonly number[] => {
      const { luma, macroblocksAcross } = drawCard({ width: 100, height, hue: 0, lines: [] });
      const stride = macroblocksAcross * 4;
      expect(stride).toBe(28);
      return Array.from({ length: luma.length / stride / 4 }, (_, at) => {
        const shades = new Set(luma.subarray(at * 4 * stride, (at + 1) * 4 * stride));
        expect(shades.size).toBe(1);
        return [...shades][0] ?? 0;
      });
    };
    expect(groundOf(128)).toEqual([84, 80, 76, 72, 68, 64, 60, 56]);
    expect(groundOf(256)).toEqual([84, 84, 80, 80, 76, 76, 72, 72, 68, 68, 64, 64, 60, 60, 56, 56]);
    expect(groundOf(50)).toEqual([84, 76, 68, 60]);
  });
});

describe("the text of a card", () => {
  test("is all there, or ends in dots where it is cut, always within the margins", () => {
    let cut = 0;
    fc.assert(
      fc.property(side, side, fc.array(line, { minLength: 1, maxLength: 8 }), (width, height, lines) => {
        const card = readCard(width, height, lines);
        const margin = margins(card);
        for (const { top, left, right, scale } of card.text) {
          expect(left).toBe(margin);
          expect(right).toBeLessThanOrEqual(card.columns - margin);
          expect(top).toBeGreaterThan(margin);
          expect(top + 9 * scale).toBeLessThanOrEqual(card.rows - margin);
        }
        if (card.text.length === 0) return;
        const squeezed = said(card).replaceAll(" ", "");
        const whole = lines.join("").replaceAll(" ", "");
        if (squeezed !== whole) {
          cut += 1;
          expect(squeezed).toMatch(/\.\.\.$/);
          expect(whole.startsWith(squeezed.slice(0, -3))).toBe(true);
          expect(card.text.every(({ scale }) => scale === 1)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
    expect(cut).toBeGreaterThan(0);
  });

  test("has the largest size at which all of it fits, the first line twice as large where there is room", () => {
    fc.assert(
      fc.property(side, side, fc.array(line, { minLength: 2, maxLength: 5 }), (width, height, lines) => {
        const card = readCard(width, height, lines);
        const margin = margins(card);
        const [columns, rows] = [card.columns - 2 * margin, card.rows - 2 * margin];
        const room = rows - 5 * Math.max(1, Math.round(rows / 100));
        const fits = (title: number, body: number): boolean => {
          const set = lines.flatMap((text, at) => {
            const scale = at === 0 ? title : body;
            return wrap(text, Math.floor(columns / scale)).map((row) => ({ scale, width: lineWidth(row) * scale }));
          });
          const needed = set.reduce((sum, { scale }, at) => sum + scale * (at < set.length - 1 ? linePitch : 9), 0);
          return needed <= room && set.every(({ width: needs }) => needs <= columns);
        };
        const largest = Math.max(1, Math.round(Math.min(columns, room) / 100));
        const sizes = Array.from({ length: largest }, (_, at) => largest - at).flatMap((body) => [
          [body * 2, body] as const,
          [body, body] as const,
        ]);
        const [title, body] = sizes.find(([one, other]) => fits(one, other)) ?? [1, 1];
        const shown = new Set(card.text.map(({ scale, level }) => `${level}: ${scale}`));
        if (shown.size === 2) expect(shown).toEqual(new Set([`144: ${title}`, `112: ${body}`]));
        else for (const each of shown) expect(each).toBe(`144: ${title}`);
      }),
      { numRuns: 60 },
    );
  });

  test("stands in the middle, under a rule, with the first line brighter", () => {
    const sizes = [
      [1280, 720],
      [720, 1280],
      [320, 180],
      [80, 300],
      [1920, 1080],
      [3840, 2160],
    ] as const;
    const set = sizes.map(([width, height]) => {
      const card = readCard(width, height, ["A", "B", "C"]);
      const [title, ...body] = card.text;
      const last = body.at(-1);
      const [above, below] = [card.rule?.top ?? 0, card.rows - (last?.top ?? 0) - 9 * (last?.scale ?? 0)];
      expect(Math.abs(below - above)).toBeLessThanOrEqual(1);
      expect(said(card)).toBe("A B C");
      expect([title?.level, ...body.map(({ level }) => level)]).toEqual([144, 112, 112]);
      const { rule } = card;
      expect(rule?.left).toBe(margins(card));
      expect((title?.top ?? 0) - (rule?.top ?? 0)).toBe(5 * (rule?.height ?? 0));
      expect((body[1]?.top ?? 0) - (body[0]?.top ?? 0)).toBe(linePitch * (body[0]?.scale ?? 0));
      return [title?.scale, last?.scale, rule?.width, rule?.height];
    });
    expect(set).toEqual([
      [2, 1, 32, 2],
      [4, 2, 48, 3],
      [1, 1, 16, 1],
      [2, 1, 12, 1],
      [4, 2, 32, 2],
      [8, 4, 80, 5],
    ]);
  });

  test("uses its room to the last square, and small letters where one large one is too wide", () => {
    const scalesOf = (width: number, height: number, lines: readonly string[]): string =>
      readCard(width, height, lines)
        .text.map(({ text, scale }) => `${text} ${scale}`)
        .join(", ");
    expect(scalesOf(320, 176, ["A", "B"])).toBe("A 2, B 1");
    expect(scalesOf(320, 172, ["A", "B"])).toBe("A 1, B 1");
    expect(scalesOf(64, 300, ["AB"])).toBe("A 1, B 1");
    expect(scalesOf(64, 300, ["IA"])).toBe("I 1, A 1");
    expect(scalesOf(64, 132, ["ABC"])).toBe("A 1, ... 1");
    const single = readCard(640, 360, ["A"]);
    // Of an odd number of squares the last one is below.
    expect(single.rows - (single.text[0]?.top ?? 0) - 9 * 2).toBe((single.rule?.top ?? 0) + 1);
  });

  test("keeps an empty line between others, drops those at the end, and shows sixty at most", () => {
    const tops = (lines: readonly string[]): readonly number[] => readCard(400, 400, lines).text.map(({ top }) => top);
    const [first = 0, second = 0] = tops(["A", "", "B"]);
    expect(second - first).toBe(2 * linePitch + linePitch);
    expect(tops(["A", "B", "", "  ", ""])).toEqual(tops(["A", "B"]));
    const many = Array.from({ length: 61 }, (_, at) => `L${at}`);
    expect(readCard(1000, 4000, many).text.map(({ text }) => text)).toEqual(many.slice(0, 60));
  });

  test("is left out, with its rule, where there is none or no room for a letter", () => {
    for (const lines of [[], [""], [" ", ""]])
      expect(readCard(400, 400, lines)).toMatchObject({ rule: null, text: [] });
    for (const [width, height] of [
      [16, 16],
      [34, 300],
      [300, 50],
    ] as const)
      expect(readCard(width, height, ["WWW"])).toMatchObject({ rule: null, text: [] });
  });
});

test("a card has a tint of its hue, and is the same whenever it is drawn", () => {
  const card = { width: 200, height: 100, lines: ["SAME"] };
  const tints = [0, 90, 180, 270].map((hue) => drawCard({ ...card, hue })).map(({ cb, cr }) => `${cb} ${cr}`);
  expect(new Set(tints).size).toBe(4);
  expect(drawCard({ ...card, hue: 7 })).toEqual(drawCard({ ...card, hue: 7 }));
});
