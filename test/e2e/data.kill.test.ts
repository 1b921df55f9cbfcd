/** A mock with a data file, killed under write load again and again: what it acknowledged is there, and nothing is there by half. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { createKilled, told } from "../support/kills.ts";
import { startReceiver } from "../support/receiver.ts";
import { isLong } from "../support/runs.ts";

const folder = mkdtempSync(join(tmpdir(), "heygen-mock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How often in all, and after how many deaths a new file is begun. */
const [kills, killsPerFile] = isLong ? [1000, 50] : [15, 15];
const counts = fc.sample(fc.integer({ min: 1, max: 60 }), { numRuns: kills, seed: 20_261_121 });

describe(`a mock that is killed ${kills} times while it is written to`, () => {
  for (let from = 0; from < kills; from += killsPerFile) {
    test(
      `serves every acknowledged write, and nothing half done, after death ${from + 1} to ${from + killsPerFile}`,
      { timeout: isLong ? 600_000 : 120_000 },
      async () => {
        const receiver = await startReceiver();
        const killed = createKilled(join(folder, `${from}.db`), receiver);
        for (const count of counts.slice(from, from + killsPerFile)) await killed.round(count);
        const { videos, batches, assets, stderr } = await killed.finish();
        await receiver.close();

        const { writes, answers } = killed.log;
        const titles = writes.flatMap(({ kind, number }) => {
          if (kind === "video") return [`w${number}`];
          return kind === "batch" ? ["a", "b", "c"].map((each) => `w${number}${each}`) : [];
        });
        // A write that was repeated was done once, whether its first try had come through or not.
        expect(videos).toHaveLength(titles.length);
        expect(new Set(videos.map(({ title }) => title))).toEqual(new Set(titles));
        const ids = new Set(videos.map(({ id }) => id));
        for (const { kind, number } of writes) {
          if (kind === "video") expect(ids).toContain(answers.get(number).data.video_id);
          if (kind === "asset") expect(assets.get(number)).toBe(5000 + number);
        }
        for (const batch of batches) expect([batch.status, batch.items?.length]).toEqual(["completed", 3]);
        expect(videos.filter(({ status }) => status !== "completed")).toEqual([]);

        // Each end was told, and each time under the same id.
        const events = told(receiver);
        expect(new Set(events.keys())).toEqual(ids);
        for (const [id, eventIds] of events) expect([id, eventIds.size]).toEqual([id, 1]);
        expect(stderr).not.toContain("unexpected failure");
      },
    );
  }
});
