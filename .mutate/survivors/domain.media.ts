/** Of `mock/domain/media`: bytes, sounds, cards and what is drawn. */

import type { Reasons } from "../ledger.ts";

export const media: Reasons = {
  "mock/domain/media/aac.ts": [
    [/^soundingFour\[place\]\?\.\[.*\] → soundingFour\[place\]\[/, "A place is one of four."],
    [
      /^\(tones\[tone\]\?\.endMs \?\? Infinity\) <= ms → .* < ms$|^ms < startMs → ms <= startMs$/,
      "Where a tone sets in or ends it is not loud enough to sound.",
    ],
    [/^loudness < faintest → loudness <= faintest$/, "No loudness is exactly the faintest."],
  ],
  "mock/domain/media/babble.ts": [[/^\(\) => "" → \(\) => undefined$/, "Neither ends a sentence."]],
  "mock/domain/media/bits.ts": [
    [
      /^length \+ count <= buffer\.length → length \+ count < buffer\.length$/,
      "That there is more room than is needed shows nowhere.",
    ],
    [/^buffer\.length \* 2 → buffer\.length \/ 2$/, "How often it grows shows nowhere but in time."],
  ],
  "mock/domain/media/card.ts": [
    [
      /^rows \/ \(scale \* linePitch\) → rows \* |^scale \* linePitch → scale \/ linePitch$/,
      "Rows that are set beyond those that fit show nowhere, and only take time.",
    ],
    [
      /^row < macroblocksDown \* 4 → row <= macroblocksDown \* 4$/,
      "What is written behind the end of bytes goes nowhere.",
    ],
  ],
  "mock/domain/media/chime.ts": [
    [/^time < seconds \/ 2 → time <= seconds \/ 2$/, "It is one sample of 4800, and nobody hears it."],
    [/^128 \+ loudness \* .* → 128 - loudness \* /, "A wave that is turned over sounds the same."],
  ],
  "mock/domain/media/cutout.ts": [
    [
      /^Math\.hypot\(.*\) <= radius \+ 0\.5 → .* < radius \+ 0\.5$/,
      "The square of a half is no whole number, and that of a distance between squares is.",
    ],
  ],
  "mock/domain/media/figure.ts": [
    [/^choose\(2\) === 0 → choose\(2\) !== 0$/, "Half of those of no known sex are women either way."],
  ],
  "mock/domain/media/gif.ts": [
    [
      /^width < 12 → (?:true|width <= 12)$/,
      "The lowest bits come first: of an end that is written in thirteen, twelve are read.",
    ],
    [
      /^next === 1 << width && width < 12 → false$|^width < 12 → width >= 12$/,
      "A narrower end is padded to the same bytes, unless the table filled twice and a picture ends just where it grows.",
    ],
    [
      /^pendingCount >= 8 → pendingCount > 8$/,
      "A byte that is whole and waits goes out with the next code, or at the end.",
    ],
    [/^prefix \* 256 \+ index → prefix \* 256 - index$/, "Any key will do that no other pair has."],
  ],
};
