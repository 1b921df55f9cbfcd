/** The conformance vectors in test/vectors, whose README tells their format. */
import { describe, expect, test } from "vitest";
import { HeyGenError } from "../../src/index.ts";
import { play, vectorFiles } from "../support/vectors.ts";

for (const { about, vectors } of vectorFiles()) {
  describe(about, () => {
    test.each(vectors.map((vector) => [vector.name, vector] as const))("%s", async (_, vector) => {
      const { at, paths, keys, tokens, warnings, rejects } = vector;
      const { outcome, timers, ...course } = await play(vector);
      expect(course.at).toEqual(at);
      expect(course).toMatchObject({
        ...(paths && { paths }),
        ...(keys !== undefined && { keys }),
        ...(tokens && { tokens }),
        ...(warnings !== undefined && { warnings }),
      });
      expect(outcome).toMatchObject(rejects ? { rejects } : { resolves: vector.resolves });
      if (rejects) expect((outcome as { readonly rejects: unknown }).rejects).toBeInstanceOf(HeyGenError);
      expect(timers).toBe(0);
    });
  });
}

test("the names of all vectors differ, so that a failure names one", () => {
  const names = vectorFiles().flatMap(({ vectors }) => vectors.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
});
