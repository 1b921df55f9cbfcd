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

describe("a line", () => {
  test("is as wide as its glyphs with one column between two, and has a box for what the font lacks", () => {
    expect(["", "A", "AI", "A I", "\uFFFD"].map(lineWidth)).toEqual([0, 5, 9, 12, 4]);
    for (const odd of ["é", "toString", ""]) expect([hasGlyph(odd), glyphOf(odd)]).toEqual([false, glyphOf("\uFFFD")]);
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

describe("text for a card", () => {
  test("is read no further than two thousand characters", () => {
    expect(toDrawable("a".repeat(2001))).toBe("a".repeat(2000));
    expect(toDrawable(`${"a".repeat(1999)}bc`)).toBe(`${"a".repeat(1999)}b`);
  });

  test("loses what draws nothing itself, and has one space for any that follow each other", () => {
    expect(toDrawable("a\u0301\u200D\uFE0Fb")).toBe("ab");
    expect(toDrawable("\u0000 a \t\r\n\u0085\u00A0 b\u0007")).toBe("a b");
  });
});

describe("wrapping", () => {
  const width = lineWidth("mmmm");

  test("takes a word that fits to the pixel, and not one pixel more", () => {
    expect(wrap("mm m", lineWidth("mm m"))).toEqual(["mm m"]);
    expect(wrap("mm m", lineWidth("mm m") - 1)).toEqual(["mm", "m"]);
    expect(wrap("mmmm", width)).toEqual(["mmmm"]);
    expect(wrap("mmmm", width - 1)).toEqual(["mmm", "m"]);
  });

  test("breaks a word that is too long, on a line of its own", () => {
    expect(wrap("a mmmmmmmmmm b", width)).toEqual(["a", "mmmm", "mmmm", "mm b"]);
    expect(wrap("mmmm  a", width)).toEqual(["mmmm", "a"]);
  });

  test("always gets on, one character a line where not even one fits", () => {
    expect(wrap("mw", 1)).toEqual(["m", "w"]);
    expect(wrap("", width)).toEqual([]);
    expect(wrap("   ", width)).toEqual([]);
  });

  test("stops after so many lines", () => {
    const words = "mmmm mmmm mmmm mmmm";
    expect([0, 1, 2, 3, 4, 9].map((most) => wrap(words, width, most).length)).toEqual([0, 1, 2, 3, 4, 4]);
    expect(wrap("m".repeat(40), width, 2)).toEqual(["mmmm", "mmmm"]);
  });
});

describe("three dots", () => {
  const dots = lineWidth("...");

  test("stand behind the line where there is room, else in place of its end", () => {
    const room = lineWidth("mm...");
    expect(withDots("mm", room)).toBe("mm...");
    expect(withDots("mm", room - 1)).toBe("m...");
    expect(withDots("mmm", room)).toBe("mm...");
  });

  test("are left out where there is no room for anything beside them", () => {
    expect(withDots("il", dots + 1)).toBe("il");
    expect(withDots("il", dots)).toBe("il");
    expect(withDots("il", dots + 2)).toBe("i...");
  });
});
