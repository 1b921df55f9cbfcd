import fc from "fast-check";
import { expect, test } from "vitest";
import { createCache } from "../../mock/http/cache.ts";

test("as many things as it holds are kept, those that were asked for last, and the rest is made anew", () => {
  const key = fc.constantFrom("a", "b", "c", "d", "e");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(key, { maxLength: 30 }), (capacity, asked) => {
      const made: string[] = [];
      const cache = createCache<string>(capacity);
      let latest: readonly string[] = [];
      for (const name of asked) {
        const before = made.length;
        expect(cache(name, () => (made.push(name), `what ${name} is`))).toBe(`what ${name} is`);
        expect(made.length - before).toBe(latest.includes(name) ? 0 : 1);
        latest = [...latest.filter((each) => each !== name), name].slice(-capacity);
      }
    }),
    { examples: [[2, ["a", "b", "a", "c", "a", "b"]]] },
  );
});
