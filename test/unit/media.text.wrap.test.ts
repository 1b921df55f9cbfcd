import { describe, expect, test } from "vitest";
import { lineWidth } from "../../mock/domain/media/font.ts";
import { toDrawable, withDots, wrap } from "../../mock/domain/media/text.ts";

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
