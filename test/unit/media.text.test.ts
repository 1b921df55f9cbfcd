import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glyphOf, hasGlyph, lineWidth } from "../../mock/domain/media/font.ts";
import { toDrawable, withDots, wrap } from "../../mock/domain/media/text.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "",
    "</text><script>alert(1)</script>",
    '" onload="x',
    "&amp;&#0;]]>",
    "😀👩‍🚀",
    "\uD800",
    "\0\u0008\uFFFE",
    "<!--",
    "x".repeat(5000),
    "日本語 عربي",
  ),
);

describe("the bitmap font", () => {
  test("has a different glyph for each printable ASCII character", () => {
    const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
    expect(characters.filter((character) => !hasGlyph(character))).toEqual([]);
    const glyphs = characters.map((character) => JSON.stringify(glyphOf(character)));
    expect(new Set(glyphs).size).toBe(95);
    expect(glyphs).not.toContain(JSON.stringify(glyphOf("\uFFFD")));
  });

  test("draws every glyph within its cell, 1 to 5 wide and 9 high, and leaves none but the space empty", () => {
    for (let code = 32; code < 127; code++) {
      const { width, ink } = glyphOf(String.fromCharCode(code));
      expect(width >= 1 && width <= 5 && ink.every(([x, y]) => x < width && y < 9)).toBe(true);
      expect(ink.length === 0).toBe(code === 32);
    }
  });
});

describe("text on a card", () => {
  test("becomes what the font can draw", () => {
    expect(toDrawable("  Größe naïve Łódź\t“ok” – ½…\r\n x ")).toBe('Grosse naive Lodz "ok" - 1/2... x');
    expect(toDrawable("12.5 s · 😀 日本")).toBe("12.5 s · \uFFFD \uFFFD\uFFFD");
    fc.assert(
      fc.property(hostile, (text) => {
        expect(Array.from(toDrawable(text)).every((character) => character === "\uFFFD" || hasGlyph(character))).toBe(
          true,
        );
      }),
    );
  });

  test("wraps to the width and loses nothing but spaces", () => {
    fc.assert(
      fc.property(hostile.map(toDrawable), fc.integer({ min: 6, max: 200 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.every((line) => lineWidth(line) <= width)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  test("breaks between words where it can", () => {
    expect(wrap("one two three", lineWidth("one two"))).toEqual(["one two", "three"]);
    expect(wrap("incomprehensible", lineWidth("incom"))[0]).toBe("incom");
  });

  test("shows with dots that it was cut, within the width", () => {
    fc.assert(
      fc.property(hostile.map(toDrawable), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const cut = withDots(wrap(text, width)[0] ?? "", width);
        expect(cut.endsWith("...")).toBe(true);
        expect(lineWidth(cut)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
