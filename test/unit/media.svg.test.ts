import { describe, expect, test } from "vitest";
import { hexColour } from "../../mock/domain/media/colour.ts";
import { escapeXml, type PreviewInput, previewSvg } from "../../mock/domain/media/svg.ts";
import { outfitFor } from "../../mock/domain/media/wardrobe.ts";

const input: PreviewInput = { title: "Ana", subtitle: "Sub", hue: 20, width: 800, height: 400, variation: 16 };

const draw = (more: Partial<PreviewInput> = {}): string => previewSvg({ ...input, ...more });

/** Attributes of the elements that a pattern fits, as numbers where they are some. */
function attributesOf(svg: string, pattern: RegExp): readonly Readonly<Record<string, number | string>>[] {
  return [...svg.matchAll(pattern)].map(([element]) =>
    Object.fromEntries(
      [...element.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        /^-?[\d.]+$/.test(value) ? Number(value) : value,
      ]),
    ),
  );
}
const textsOf = (svg: string): readonly Readonly<Record<string, number | string>>[] => attributesOf(svg, /<text .*?>/g);
const shownOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text .*?>(.*?)<\/text>/g)].map(([, text = ""]) => text);
const placeOf = (svg: string): string | undefined => /<g transform="(.*?)">/.exec(svg)?.[1];
const backdropOf = (svg: string): string | undefined => /fill-opacity="\.5">(.*?)<\/g>/.exec(svg)?.[1];

describe("the layout of a preview", () => {
  test("has the name above the line under it, at the foot, over a shade that reaches down to the edge", () => {
    const svg = draw();
    const [title, subtitle] = textsOf(svg);
    expect([title?.["x"], title?.["y"], title?.["font-size"], title?.["font-weight"]]).toEqual([20, 354.8, 27.2, 700]);
    expect([subtitle?.["x"], subtitle?.["y"], subtitle?.["font-size"]]).toEqual([20, 380, 16.8]);
    expect(attributesOf(svg, /<rect y=.*?>/g)).toEqual([expect.objectContaining({ y: 264, width: 800, height: 136 })]);
  });

  test("has its word in a pill at the top that is as long as the word", () => {
    expect([draw(), draw({ badge: "" })].map((svg) => textsOf(svg).length)).toEqual([2, 2]);
    for (const [badge, width] of [
      ["twin", 64],
      ["training", 102.4],
    ] as const) {
      const svg = draw({ badge });
      const [pill] = attributesOf(svg, /<rect x="20".*?>/g);
      expect([pill?.["y"], pill?.["width"], pill?.["height"], pill?.["rx"]]).toEqual([20, width, 30.4, 15.2]);
      const text = textsOf(svg)[2];
      expect([text?.["x"], text?.["y"], text?.["font-size"], text?.["font-weight"]]).toEqual([32.8, 40.8, 16, 600]);
    }
  });

  test("cuts what is longer than its line with dots, and never to nothing", () => {
    // A letter takes about 0.56 of the size of its font: there is room for 49 of 27.2, 80 of 16.8 and 80 of 16 pixels.
    const long = (letter: string, count: number): string => letter.repeat(count);
    expect(shownOf(draw({ title: long("a", 49), subtitle: long("b", 80), badge: long("c", 80) }))).toEqual([
      long("a", 49),
      long("b", 80),
      long("c", 80),
    ]);
    expect(shownOf(draw({ title: long("a", 50), subtitle: long("b", 81), badge: long("c", 81) }))).toEqual([
      `${long("a", 48)}…`,
      `${long("b", 79)}…`,
      `${long("c", 79)}…`,
    ]);
    expect(shownOf(draw({ title: `${long("a", 47)} ${long("b", 9)}` }))[0]).toBe(`${long("a", 47)}…`);
    expect(shownOf(draw({ title: long("😀", 49) }))[0]).toBe(long("😀", 49));
    const thin = { width: 16, height: 8192, title: "abcdefghijklmnopqrstuvwxyz", subtitle: "", badge: "xyz" };
    expect(shownOf(draw(thin))).toEqual([`${"abcdefghijklmnopqrstuvwxyz".slice(0, 22)}…`, "", "xyz"]);
  });

  test("has a figure as large as the shorter side wants it, aside in some wide pictures, higher in tall ones", () => {
    const asides = [0, 16, 32, 48].map((variation) => placeOf(draw({ variation })));
    expect(asides).toEqual([
      "translate(312 400) scale(0.9302)",
      "translate(400 400) scale(0.9302)",
      "translate(488 400) scale(0.9302)",
      "translate(312 400) scale(0.9302)",
    ]);
    const at = (width: number, height: number): string | undefined => placeOf(draw({ width, height, variation: 0 }));
    expect([at(520, 400), at(521, 400), at(400, 400), at(400, 500)]).toEqual([
      "translate(260 400) scale(0.9302)",
      "translate(172.5 400) scale(0.9302)",
      "translate(200 400) scale(0.9302)",
      "translate(200 460) scale(0.9302)",
    ]);
  });

  test("has one of four things behind the figure", () => {
    expect([0, 8, 16, 24, 32].map((variation) => backdropOf(draw({ variation })))).toEqual([
      '<circle cx="400" cy="192" r="160"/>',
      '<path d="M0 400L440 0H800V160L280 400Z"/>',
      '<rect x="270.4" y="32" width="120" height="248" rx="8"/><rect x="409.6" y="32" width="120" height="248" rx="8"/>',
      '<circle cx="160" cy="100" r="112"/><circle cx="680" cy="248" r="144"/>',
      '<circle cx="400" cy="192" r="160"/>',
    ]);
  });

  test.each([
    [Number.NaN, 16],
    [-3, 16],
    [15, 16],
    [16.4, 16],
    [16.5, 17],
    [8192, 8192],
    [8193, 8192],
    [Infinity, 8192],
  ])("takes a side of %d pixels as %i", (asked, side) => {
    expect(draw({ width: asked })).toContain(` width="${side}" height="400" viewBox="0 0 ${side} 400"`);
    expect(draw({ height: asked })).toContain(` width="800" height="${side}" viewBox="0 0 800 ${side}"`);
  });

  test("has a ground of its hue, and clothes of one that stands out from it", () => {
    const svg = draw({ hue: 380.4, variation: 3 * 64 });
    expect(attributesOf(svg, /<stop .*?>/g).map((stop) => stop["stop-color"])).toEqual([
      hexColour(20, 62, 84),
      hexColour(55, 52, 60),
      "#0b1020",
      "#0b1020",
    ]);
    expect(svg).toContain(`<g fill="${hexColour(35, 70, 93)}" fill-opacity=".5">`);
    const clothes = [0, 1, 2, 3, 4, 5].map((at) => [at, 160 + (at % 5) * 25] as const);
    for (const [at, hue] of clothes)
      expect(draw({ variation: at * 64 })).toContain(outfitFor("Ana", at * 64, hue).cloth);
    expect(draw({ hue: 300, variation: 4 * 64 })).toContain(outfitFor("Ana", 4 * 64, 180).cloth);
    // A suit with an odd number of fifteens is worn with a tie.
    expect(draw({ title: "In navy suit", variation: 15 })).toContain(hexColour(160 + 150, 55, 45));
  });

  test("takes any number for its variation: whole, positive, and within 32 bits", () => {
    const figure = (variation: number): string => draw({ variation, person: 1 });
    expect(figure(-9.7)).toBe(figure(9));
    expect(figure(2 ** 32 + 9)).toBe(figure(9));
    expect(figure(Number.NaN)).toBe(figure(0));
    expect(figure(Infinity)).toBe(figure(0));
    expect(figure(9)).not.toBe(figure(24));
  });

  test("draws the person of the variation where none is named, and the variation of its texts", () => {
    expect(draw({ variation: 3 })).toBe(draw({ variation: 3, person: 3 }));
    const { variation: _, ...texts } = input;
    const other = new Set(
      ["A", "B", "C", "D"].map((subtitle) =>
        previewSvg({ ...texts, title: "", subtitle }).replaceAll(/p\w+(?=[")])|>[A-D]</g, ""),
      ),
    );
    expect(other.size).toBe(4);
  });

  test("has names of its gradients that no other picture has, as several can stand in one page", () => {
    const idOf = (more: Partial<PreviewInput>): string | undefined => / id="(\w+)"/.exec(draw(more))?.[1];
    const ids = [{}, { title: "B" }, { subtitle: "B" }, { hue: 21 }, { variation: 17 }].map(idOf);
    expect(new Set(ids).size).toBe(5);
  });
});

test("a text in XML is escaped, and what XML cannot hold is replaced", () => {
  expect(escapeXml(`<a href='x'>&&"</a>`)).toBe("&lt;a href=&#39;x&#39;&gt;&amp;&amp;&quot;&lt;/a&gt;");
  expect(escapeXml("a\tb\nc\rd😀\uE000\uFFFD")).toBe("a\tb\nc\rd😀\uE000\uFFFD");
  expect(escapeXml("\0\u0008\u000B\u001F\uD800\uFFFE\uFFFF")).toBe("\uFFFD".repeat(7));
});

describe("clothes", () => {
  test.each([
    ["Amara in Navy Suit", "suit", [222, 48, 24]],
    ["News desk", "suit", [212, 36, 30]],
    ["white shirt", "collar", [210, 20, 90]],
    ["knitted cardigan", "turtleneck", [14, 48, 42]],
    ["grey hoodie", "hoodie", [214, 6, 52]],
    ["blue scrubs", "crew", [200, 48, 46]],
  ] as const)("of a picture called %s are a %s in its colour, whatever number is drawn", (title, cut, colour) => {
    const [hue, saturation, lightness] = colour;
    for (const choice of [0, 1, 2, 3, 4, 5, 77])
      expect(outfitFor(title, choice, 100)).toEqual({
        cut,
        cloth: hexColour(hue, saturation, lightness),
        shade: hexColour(hue, saturation, lightness - 8),
        trim: hexColour(hue, 40, 90),
        extra: cut === "suit" && choice === 77,
      });
  });

  test("that are striped or made to be seen have their stripes under each number", () => {
    for (const choice of [0, 15])
      expect(["striped tee", "hi-vis vest", "blue scrubs"].map((title) => outfitFor(title, choice, 0).extra)).toEqual([
        true,
        true,
        false,
      ]);
  });

  test("of a title that names none are one of thirty: five cuts in three tones, with and without more", () => {
    const all = Array.from({ length: 31 }, (_, choice) => outfitFor("Ana", choice, 200));
    expect(new Set(all.map((outfit) => JSON.stringify(outfit))).size).toBe(30);
    expect(all.slice(0, 6).map(({ cut }) => cut)).toEqual(["suit", "crew", "turtleneck", "hoodie", "collar", "suit"]);
    expect([0, 4, 5, 9, 10, 15].map((choice) => all[choice]?.cloth)).toEqual([
      hexColour(200, 42, 34),
      hexColour(200, 42, 34),
      hexColour(200, 30, 46),
      hexColour(200, 30, 46),
      hexColour(200, 55, 26),
      hexColour(200, 42, 34),
    ]);
    expect([14, 15, 29, 30].map((choice) => all[choice]?.extra)).toEqual([false, true, true, false]);
  });
});
