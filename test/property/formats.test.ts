/** The judges' formats and those of the generated validators were written apart, and say the same of every text. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { formats as generated } from "../../spec/generate/formats.ts";
import { formats as judges } from "../contract/judges/formats.ts";
import { runs } from "../support/runs.ts";

const partsOf = (signs: string): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...signs) });

const addresses = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  partsOf("htps:/?#[]@a.b%20é 1~"),
  fc
    .tuple(
      fc.constantFrom("http://", "https:", "mailto:", "urn:", "ftp://", "http:///", "//", "x:", "https://[::1]"),
      partsOf("/?#[]@a.b%2é 1~:9"),
    )
    .map((parts) => parts.join("")),
);

const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));

const instants = fc
  .tuple(
    fc.constantFrom("2024", "2026", "1900", "2000", "0000", "26"),
    two(13),
    two(32),
    fc.constantFrom("T", "t", " "),
    two(25),
    two(61),
    two(61),
    fc.constantFrom("", ".", ".5"),
    fc.constantFrom("Z", "z", "+14:00", "-24:00", "+05", "", "+05:60"),
  )
  .map(([year, month, day, t, hour, minute, second, fraction, offset]) =>
    [`${year}-${month}-${day}${t}${hour}:${minute}:${second}`, fraction, offset].join(""),
  );

test.each([
  ["uri", addresses],
  ["date-time", instants],
] as const)("of %s", (name, texts) => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(texts, (text) => {
      const verdict = generated[name]?.(text) ?? false;
      verdicts.add(verdict);
      expect([text, judges[name]?.(text)]).toEqual([text, verdict]);
    }),
    runs(5000),
  );
  expect(verdicts.size).toBe(2);
});
