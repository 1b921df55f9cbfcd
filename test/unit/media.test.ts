import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";
import { hueOf, previewSvg, variationOf } from "../../mock/domain/media/svg.ts";

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
const size = fc.integer({ min: 16, max: 4096 });
const preview = fc.record({
  title: hostile,
  subtitle: hostile,
  badge: hostile,
  hue: fc.double(),
  width: fc.oneof(size, fc.double()),
  height: fc.oneof(size, fc.double()),
  variation: fc.oneof(fc.nat(), fc.double(), fc.maxSafeInteger()),
  person: fc.oneof(fc.nat(), fc.double()),
  gender: fc.constantFrom("female" as const, "male" as const, null),
});

const token =
  /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="(?:[^<&"]|&(?:amp|lt|gt|quot|#39);)*")*)\s*(\/?)>|((?:[^<&]|&(?:amp|lt|gt|quot|#39);)+)/gy;

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Checks nesting, quoting, entities and characters; returns the elements with their attributes, values as written. */
function parseXml(xml: string): readonly Element[] {
  const open: string[] = [];
  const elements: Element[] = [];
  let at = 0;
  for (const match of xml.matchAll(token)) {
    if (match.index !== at) break;
    at += match[0].length;
    const [, closing, name, attributes = "", empty, text] = match;
    if (text !== undefined || name === undefined) {
      if (open.length === 0) throw new Error("Text outside the root.");
      continue;
    }
    if (closing === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
      ([, attribute = "", value = ""]) => [attribute, value] as const,
    );
    const named = new Map(pairs);
    if (named.size < pairs.length) throw new Error(`<${name}> repeats an attribute.`);
    elements.push({ name, attributes: named });
    if (empty === "") open.push(name);
  }
  if (at !== xml.length || open.length > 0) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
  // oxlint-disable-next-line no-control-regex -- exactly what XML forbids
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u.test(xml)) throw new Error("A character that XML forbids.");
  return elements;
}

function figuresOf(seed: string): readonly string[] {
  return createCatalogue(seed).looks.map((look) =>
    previewSvg({
      title: "",
      subtitle: "",
      hue: hueOf(look.id),
      width: 640,
      height: 360,
      variation: variationOf(look.id),
      person: variationOf(look.groupId),
      gender: look.gender,
    }),
  );
}

describe("a preview picture", () => {
  test("is well-formed whatever the texts and numbers", () => {
    fc.assert(
      fc.property(preview, (input) => {
        const names = parseXml(previewSvg(input)).map(({ name }) => name);
        expect(names[0]).toBe("svg");
        expect(names.filter((name) => name === "text")).toHaveLength(input.badge === "" ? 2 : 3);
      }),
      { numRuns: 500 },
    );
  });

  test("runs nothing, fetches nothing and refers only to itself", () => {
    const allowed = new Set([
      "svg",
      "defs",
      "linearGradient",
      "stop",
      "rect",
      "circle",
      "ellipse",
      "path",
      "g",
      "text",
    ]);
    fc.assert(
      fc.property(preview, (input) => {
        const svg = previewSvg(input);
        const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
        for (const { name, attributes } of parseXml(svg)) {
          expect(allowed).toContain(name);
          for (const [attribute, value] of attributes) {
            expect(attribute).not.toMatch(/^on|href|style|src/i);
            if (attribute !== "aria-label" && value.includes("url("))
              expect(ids).toContain(/^url\(#(\w+)\)$/.exec(value)?.[1]);
          }
        }
      }),
    );
  });

  test("has exactly the asked size", () => {
    fc.assert(
      fc.property(size, size, (width, height) => {
        const [root] = parseXml(previewSvg({ title: "Amara", subtitle: "", hue: 10, width, height }));
        expect(["width", "height", "viewBox"].map((name) => root?.attributes.get(name))).toEqual([
          `${width}`,
          `${height}`,
          `0 0 ${width} ${height}`,
        ]);
      }),
    );
  });

  test("holds no number that is none", () => {
    fc.assert(
      fc.property(preview, (input) => {
        const values = parseXml(previewSvg({ ...input, title: "" })).flatMap(({ attributes }) => [
          ...attributes.values(),
        ]);
        expect(values.filter((value) => /NaN|Infinity|undefined|null/.test(value))).toEqual([]);
      }),
    );
  });

  test("shows the name, escaped, and the badge", () => {
    const svg = previewSvg({ title: `<A> & "B"`, subtitle: "it's", hue: 0, width: 1920, height: 1080, badge: "twin" });
    expect(svg).toContain(">&lt;A&gt; &amp; &quot;B&quot;</text>");
    expect(svg).toContain(">it&#39;s</text>");
    expect(svg).toContain(">twin</text>");
  });

  test("cuts a long name with dots instead of running over the edge", () => {
    const svg = previewSvg({ title: "a very long name ".repeat(30), subtitle: "", hue: 0, width: 640, height: 360 });
    expect(svg).toMatch(/>a very long[^<]*…<\/text>/);
    expect(svg.length).toBeLessThan(8000);
  });

  test("differs for each look of a catalogue, even without its name", () => {
    for (const seed of ["heygen", "other"]) {
      const figures = figuresOf(seed);
      // The gradients' ids differ anyway; they must not be what makes the difference.
      const drawn = figures.map((svg) => svg.replaceAll(/p[0-9a-z]+s?(?=["')])/g, "p"));
      expect(new Set(drawn).size).toBe(figures.length);
    }
  });

  test("shows the same person in all looks of a character", () => {
    const skinOf = (svg: string): string | undefined =>
      /<g fill="(#[0-9a-f]{6})"><circle cx="-62" cy="-256"/.exec(svg)?.[1];
    const look = (title: string, person: number): string =>
      previewSvg({ title, subtitle: "", hue: 0, width: 640, height: 360, person });
    const skins = Array.from({ length: 7 }, (_, person) => skinOf(look("in navy suit", person)));
    expect(new Set(skins).size).toBe(7);
    expect(Array.from({ length: 7 }, (_, person) => skinOf(look("on sofa", person)))).toEqual(skins);
  });

  test("wears what its title says", () => {
    const look = (title: string): string =>
      previewSvg({ title, subtitle: "", hue: 90, width: 640, height: 360, variation: 7 });
    expect(look("Amara in navy suit")).toContain("#203");
    expect(look("Amara in white shirt")).not.toContain("#203");
  });

  test("is the same for the same input, and has a hue from 0 to 359", () => {
    fc.assert(
      fc.property(preview, hostile, (input, id) => {
        expect(previewSvg(input)).toBe(previewSvg(input));
        expect(hueOf(id)).toBe(hueOf(id));
        expect(hueOf(id)).toBeGreaterThanOrEqual(0);
        expect(hueOf(id)).toBeLessThan(360);
      }),
    );
    const hues = new Set(Array.from({ length: 5000 }, (_, at) => hueOf(`look_${at}`)));
    expect(hues).toEqual(new Set(Array.from({ length: 360 }, (_, hue) => hue)));
  });
});
