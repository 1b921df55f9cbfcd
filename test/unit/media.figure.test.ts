import { describe, expect, test } from "vitest";
import { type FigureInput, figure } from "../../mock/domain/media/figure.ts";
import { type Cut, outfitFor } from "../../mock/domain/media/wardrobe.ts";

const outfit = { cloth: "#c10000", shade: "#5ade00", trim: "#7e1000" };
const tie = "#71e000";
const usual: FigureInput = { person: 0, outfit: { ...outfit, cut: "crew", extra: false }, tie, gender: null };

function wearing(cut: Cut, extra: boolean): string {
  return figure({ ...usual, outfit: { ...outfit, cut, extra } });
}

describe("the clothes of a figure", () => {
  test("show the colours and the neck that their cut has", () => {
    const seen = (["suit", "crew", "turtleneck", "hoodie", "collar"] as const).map((cut) =>
      [true, false].map((extra) => {
        const svg = wearing(cut, extra);
        expect(svg).not.toContain("NaN");
        const colours = Object.entries({ ...outfit, tie }).filter(([, colour]) => svg.includes(`"${colour}"`));
        const isBare = /<g fill="#dfb49c"><ellipse cx="0" cy="-148"/.test(svg);
        return [...colours.map(([name]) => name), ...(isBare ? ["neck"] : [])].join(" ");
      }),
    );
    expect(seen).toEqual([
      ["cloth shade trim tie", "cloth shade trim"],
      ["cloth shade trim neck", "cloth shade neck"],
      ["cloth shade", "cloth shade"],
      ["cloth shade trim neck", "cloth shade trim neck"],
      ["cloth shade trim neck", "cloth shade neck"],
    ]);
  });

  test("go by the title, and by number where it names none", () => {
    const cutOf = (title: string, choice = 0): string => outfitFor(title, choice, 0).cut;
    expect(
      ["Amara in Navy Suit", "LAB COAT", "in wool coat", "running gear", "striped tee"].map((each) => cutOf(each)),
    ).toEqual(["suit", "collar", "turtleneck", "hoodie", "crew"]);
    const drawn = new Set(
      Array.from({ length: 30 }, (_, choice) => figure({ ...usual, outfit: outfitFor("", choice, 9) })),
    );
    // Two of five cuts look the same with and without what is extra.
    expect(drawn.size).toBe(24);
  });
});

describe("a person", () => {
  /** Everybody with the first skin and one of its nine colours of hair: each choice once with each other one. */
  function everybody(gender: FigureInput["gender"]): readonly string[] {
    const count = 9 * (gender === null ? 2 : 1) * 6 * 4 * 3;
    return Array.from({ length: count }, (_, at) => figure({ ...usual, person: at * 7, gender }));
  }
  const share = (people: readonly string[], part: string): number =>
    people.filter((svg) => svg.includes(part)).length / people.length;
  const glasses = `stroke="#33302e"`;
  const beard = "M-62-262C-58-160";
  const [paleSmile, darkSmile] = [`stroke="#f4e9e4"`, `stroke="#7d342d"`];

  test("wears glasses in one of four cases, and a man a beard in one of three", () => {
    expect((["female", "male", null] as const).map((gender) => share(everybody(gender), glasses))).toEqual([
      0.25, 0.25, 0.25,
    ]);
    const beards = (["female", "male", null] as const).map((gender) => share(everybody(gender), beard));
    expect(beards).toEqual([0, 1 / 3, 1 / 6]);
    for (const svg of everybody(null)) {
      expect(svg.includes(paleSmile)).toBe(svg.includes(beard));
      expect(svg.includes(darkSmile)).toBe(!svg.includes(beard));
    }
  });

  test("has a haircut of six for women or four for men", () => {
    const kinds = (["female", "male", null] as const).map((gender) => new Set(everybody(gender)).size);
    // Colours of hair, haircuts, with and without glasses, and a beard; one haircut is in both lists.
    expect(kinds).toEqual([9 * 6 * 2, 9 * 4 * 2 * 2, 9 * (6 * 2 + 4 * 2 * 2 - 2)]);
  });

  test("follows from any number, and is drawn without an empty group", () => {
    const drawn = (person: number): string => figure({ ...usual, person });
    expect([-5, 5.9, -5.9].map(drawn)).toEqual([drawn(5), drawn(5), drawn(5)]);
    expect([NaN, Infinity, -0.5].map((person) => drawn(person).length > 0)).toEqual([true, true, true]);
    expect(drawn(NaN)).toBe(drawn(0));
    for (const svg of everybody("male")) expect(svg).not.toMatch(/<g[^>]*><\/g>/);
    const skins = Array.from({ length: 7 }, (_, person) => /fill="(#\w+)"><circle cx="-62"/.exec(drawn(person))?.[1]);
    expect(new Set(skins).size).toBe(7);
  });
});
