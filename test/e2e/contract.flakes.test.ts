/** What chance decides in a run must not decide whether the mock keeps the laws. Long runs only. */

import { expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { passed, runContract } from "../contract/index.ts";
import { isLong } from "../support/runs.ts";

const seeds = 200;

test.runIf(isLong)(
  `${seeds} runs of the usual length, each with another seed, find nothing`,
  async () => {
    const fallen: unknown[] = [];
    for (let seed = 1; seed <= seeds; seed += 1) {
      // Each on a mock of its own, as everybody's first run is.
      const mock = createMock();
      const report = await runContract({ target: mock.fetch, seed: seed * 7919 });
      await mock.close();
      if (passed(report)) continue;
      for (const { law, outcome, finding } of report.results)
        if (outcome === "violated" || outcome === "broken")
          fallen.push([report.seed, law.id, outcome, finding?.message, finding?.replay]);
    }
    expect(fallen).toEqual([]);
  },
  6 * 3_600_000,
);
