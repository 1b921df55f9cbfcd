import { describeGroup, hearing, telling } from "../support/saboteurs.ts";

describeGroup("time", {
  // Time in whole seconds.
  L7: hearing(/^POST \/__mock\/clock\/advance$/, ({ body }) => void (body.ms = Math.floor(body.ms / 1000) * 1000)),
  // Seconds in 32 bits.
  Q4: telling(/^GET \/v3\/videos\/(?!statuses|batches)[^/]+$/, ({ data }) => {
    data.created_at |= 0;
  }),
});
