import { hexColour } from "./colour.ts";

/** What a figure wears: named in the picture's title where possible ("Amara in navy suit"), else chosen by number. */
export type Cut = "suit" | "crew" | "turtleneck" | "hoodie" | "collar";

export interface Outfit {
  readonly cut: Cut;
  /** Main colour, the same in shadow, and trimmings: shirt, stripe, cords. */
  readonly cloth: string;
  readonly shade: string;
  readonly trim: string;
  /** A tie, a stripe, a pale collar. */
  readonly extra: boolean;
}

/** Word in the title, cut, and the cloth's hue, saturation and lightness. */
const wardrobe: readonly (readonly [string, Cut, readonly [number, number, number]])[] = [
  ["navy suit", "suit", [222, 48, 24]],
  ["charcoal blazer", "suit", [215, 8, 27]],
  ["evening wear", "suit", [250, 12, 15]],
  ["news desk", "suit", [212, 36, 30]],
  ["conference stage", "suit", [265, 26, 30]],
  ["white shirt", "collar", [210, 20, 90]],
  ["linen shirt", "collar", [38, 32, 74]],
  ["denim jacket", "collar", [214, 38, 44]],
  ["lab coat", "collar", [200, 14, 92]],
  ["chef's apron", "collar", [30, 10, 88]],
  ["green turtleneck", "turtleneck", [146, 38, 28]],
  ["wool coat", "turtleneck", [30, 38, 44]],
  ["knitted cardigan", "turtleneck", [14, 48, 42]],
  ["grey hoodie", "hoodie", [214, 6, 52]],
  ["running gear", "hoodie", [352, 62, 44]],
  ["blue scrubs", "crew", [200, 48, 46]],
  ["hi-vis vest", "crew", [66, 88, 50]],
  ["striped tee", "crew", [208, 44, 32]],
];

const cuts: readonly Cut[] = ["suit", "crew", "turtleneck", "hoodie", "collar"];
const tones: readonly (readonly [number, number])[] = [
  [42, 34],
  [30, 46],
  [55, 26],
];
const striped = /striped|hi-vis/;

function outfit(cut: Cut, hue: number, saturation: number, lightness: number, extra: boolean): Outfit {
  return {
    cut,
    cloth: hexColour(hue, saturation, lightness),
    shade: hexColour(hue, saturation, lightness - 8),
    trim: hexColour(hue, 40, 90),
    extra,
  };
}

/** `choice` is any whole number from 0, `hue` the colour of what the title does not describe. */
export function outfitFor(title: string, choice: number, hue: number): Outfit {
  const words = title.toLowerCase();
  const named = wardrobe.find(([word]) => words.includes(word));
  const extra = Math.floor(choice / 15) % 2 === 1;
  if (named) {
    const [, cut, colour] = named;
    return outfit(cut, ...colour, cut === "suit" ? extra : striped.test(words));
  }
  const [saturation, lightness] = tones[Math.floor(choice / 5) % 3] ?? [40, 40];
  return outfit(cuts[choice % 5] ?? "crew", hue, saturation, lightness, extra);
}
