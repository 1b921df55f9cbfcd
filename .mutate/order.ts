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
      const first: Portion[] = [];
      for (const [file, indexes] of [...(killers.get(source) ?? [])].toReversed().slice(0, 8)) {
        const due = (wanted.get(file) ?? []).filter((index) => indexes.has(index));
        if (due.length > 0) first.push({ file, indexes: due });
      }
      const done = new Map(first.map(({ file, indexes }) => [file, new Set(indexes)]));
      const rest = [...wanted].map(([file, indexes]) => ({
        file,
        indexes: indexes.filter((index) => done.get(file)?.has(index) !== true),
      }));
      const isKin = (file: string): boolean => nouns.some((noun) => basename(file).startsWith(noun));
      const isCheap = (file: string, index: number): boolean => isKin(file) || costOf(file, index) <= cheapMs;
      const portions = (isDue: typeof isCheap): Portion[] =>
        rest
          .map(({ file, indexes }) => ({ file, indexes: indexes.filter((index) => isDue(file, index)) }))
          .filter(({ indexes }) => indexes.length > 0)
          .map((portion) => ({ portion, rank: rankOf(portion) }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ portion }) => portion);
      const rankOf = ({ file, indexes }: Portion): number => {
        const cost = 10 + indexes.reduce((sum, index) => sum + costOf(file, index), 0);
        return isKin(file) ? cost / kinship : cost;
      };
      first.sort((a, b) => rankOf(a) - rankOf(b));
      return [...first, ...portions(isCheap), ...portions((file, index) => !isCheap(file, index))];
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
