/** Saboteurs of the laws about time. */

import { hearing, telling } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

export const timeSaboteurs = saboteursOf("time", {
  "time-in-whole-seconds": [
    "L7",
    "Time goes on in whole seconds alone.",
    hearing(/^POST \/__mock\/clock\/advance$/, ({ body }) => {
      if (body?.ms) body.ms = Math.floor(body.ms / 1000) * 1000;
    }),
  ],
  "seconds-in-32-bits": [
    "Q6",
    "Instants have 32 bits.",
    telling(/^GET \/v3\/videos\/(?!statuses|batches)[^/]+$/, ({ data }) => {
      if (data?.created_at) data.created_at |= 0;
    }),
  ],
});
