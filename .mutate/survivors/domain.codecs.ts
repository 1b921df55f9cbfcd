/** Of `mock/domain/media`: codecs, containers, and what is drawn. */

import type { Reasons } from "../ledger.ts";
import { filled } from "./common.ts";

export const codecs: Reasons = {
  "mock/domain/media/intraSlice.ts": [
    [
      /^left \+ above \+ 1 → left \+ above - 1$|^level === 0 → (true|false|level !== 0)$/,
      "Counts are 0, 1 or 16, and so two of them are on average below 2 or from 8, whether 0 or 1, and however rounded.",
    ],
    [
      /^origin >= stride → origin > stride$/,
      "Macroblocks are four squares high: none begins in the second row of squares.",
    ],
    [
      /^at < stride → (false|at <= stride)$/,
      "In the top row the mean is what is to the left, the cheapest way as well as the one that is expected; the second row begins in the first column.",
    ],
    [/^at >= stride → at > stride$/, "The square below the very first is in a macroblock of raw pixels, like it."],
    [/^cost < bestCost → cost <= bestCost$/, "Of two ways that cost the same either will do."],
    [/^mode < expected → mode <= expected$/, "A mode that is expected is said in one bit, in the line before."],
  ],
  "mock/domain/media/mp4.ts": [
    [/^framesPerKeyFrame - 1 → framesPerKeyFrame \+ 1$/, "Nobody asks for the two repeats beyond the next key frame."],
  ],
  "mock/domain/media/png.ts": [[/^y < height → y <= height$/, "What is written behind the last row goes nowhere."]],
  "mock/domain/media/recording.ts": [
    [/^128 \+ loudness \* .* → 128 - loudness \* /, "A wave upside down sounds the same."],
    [/^index < to → index <= to$/, "A tone has faded to nothing where it ends."],
  ],
  "mock/domain/media/residual.ts": [
    [
      /^context < 2 → context <= 2$/,
      "Neighbours have none, one or sixteen coefficients, which is never two on average.",
    ],
    [/^level < 0 → level <= 0$/, "A level of 0 has been said before."],
  ],
  "mock/domain/media/vp9.ts": [
    [
      /^parts\.(literal\(0, 1\)|write\(0, 252\)); → ;$|^at < 3 → (false|at <= 3|at >= 3)$/,
      "A no is a zero, like what follows the end of a part.",
    ],
    [
      /^y < down \* squares → y <= down \* squares$|^x < wide → x <= wide$/,
      "What is written behind a row is the next one's to write over, and behind the last it goes nowhere.",
    ],
    [/^(row < down|column < across) → (row <= down|column <= across)$/, "A part that begins outside is passed over."],
    [/^bytes\(\)\.slice\(\) → bytes\(\)$/, "The bytes are a copy already; this one only has the type of a body."],
    [/^across \/ largestBlocks → across \* largestBlocks$/, "More room than is used."],
    [filled, "Each of the places, contexts and sizes has its row of chances."],
  ],
  "mock/domain/media/vp9Tokens.ts": [
    [
      filled,
      "Whatever is looked up has its row, but for size 1, which no picture without loss has: its coefficients are multiples of four.",
    ],
    [/^level < 0 → level <= 0$/, "A level of 0 has been said before."],
  ],
  "mock/domain/media/wardrobe.ts": [[/^\[40, 40\] → \[\]$/, "A remainder of 3 is the place of one of three tones."]],
  "mock/domain/media/webm.ts": [
    [
      /^own\[0\]\?\.atMs → own\[0\]\.atMs$/,
      "What is cut from a place to start on has at least the frame that is there.",
    ],
  ],
};
