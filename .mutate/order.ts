/**
 * Which tests are called first: those that killed a mutant of the same source lately, then those named like the source or
 * its folder, and the cheap ones.
 */

import { basename, dirname } from "node:path";
import type { Measured } from "./files.ts";

export interface Portion {
  readonly file: string;
  readonly indexes: readonly number[];
}

export interface Order {
  readonly plan: (wish: {
    readonly source: string;
    readonly tests: readonly string[] | undefined;
    readonly measured: Measured;
  }) => Iterable<Portion>;
  readonly killed: (source: string, file: string, index: number) => void;
}

/** Tests that take longer come after all others, unless they are named so. */
const cheapMs = 100;
/** How much more a test may cost that is named like the source: laws for any seed take a second. */
const kinship = 100;
/** … and one that killed a mutant of the source: it comes first, unless it would use all patience up. */
const killing = 1000;

export function createOrder(): Order {
  /** Per source: tests that killed, the latest last. */
  const killers = new Map<string, Map<string, Set<number>>>();
  return {
    killed: (source, file, index) => {
      const own = killers.get(source) ?? new Map<string, Set<number>>();
      killers.set(source, own);
      const indexes = own.get(file) ?? new Set();
      indexes.add(index);
      own.delete(file);
      own.set(file, indexes);
    },
    plan: ({ source, tests, measured }) => {
      const wanted = byFile(tests ?? allOf(measured));
      const nouns = [basename(source).split(".")[0], basename(dirname(source))].map((noun) => `${noun}.`);
      const costOf = (file: string, index: number): number => measured[file]?.[index] ?? 0;
      const isKin = (file: string): boolean => nouns.some((noun) => basename(file).startsWith(noun));
      const isCheap = (file: string, index: number): boolean => isKin(file) || costOf(file, index) <= cheapMs;
      const rankOf = ({ file, indexes }: Portion, worth: number): number =>
        (10 + indexes.reduce((sum, index) => sum + costOf(file, index), 0)) / worth;
      const ranked: { readonly portion: Portion; readonly rank: number }[] = [];
      const done = new Map<string, ReadonlySet<number>>();
      for (const [file, indexes] of [...(killers.get(source) ?? [])].toReversed().slice(0, 8)) {
        const portion = { file, indexes: (wanted.get(file) ?? []).filter((index) => indexes.has(index)) };
        done.set(file, new Set(portion.indexes));
        ranked.push({ portion, rank: rankOf(portion, killing) });
      }
      const dear: { readonly portion: Portion; readonly rank: number }[] = [];
      for (const [file, indexes] of wanted) {
        const rest = indexes.filter((index) => done.get(file)?.has(index) !== true);
        const cheap = { file, indexes: rest.filter((index) => isCheap(file, index)) };
        const other = { file, indexes: rest.filter((index) => !isCheap(file, index)) };
        ranked.push({ portion: cheap, rank: rankOf(cheap, isKin(file) ? kinship : 1) });
        dear.push({ portion: other, rank: rankOf(other, 1) });
      }
      return [ranked, dear].flatMap((portions) =>
        portions
          .filter(({ portion }) => portion.indexes.length > 0)
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ portion }) => portion),
      );
    },
  };
}

function allOf(measured: Measured): readonly string[] {
  return Object.entries(measured).flatMap(([file, tests]) =>
    tests.flatMap((ms, index) => (ms === null || ms === undefined ? [] : [`${file}#${index}`])),
  );
}

function byFile(tests: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const files = new Map<string, number[]>();
  for (const id of tests) {
    const [file = "", index] = id.split("#");
    const indexes = files.get(file) ?? [];
    indexes.push(Number(index));
    files.set(file, indexes);
  }
  return files;
}
