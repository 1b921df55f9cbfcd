/** How far words are from each other, and which one was meant. */

/** Upper case; another number of things; the same letters. */
const otherCase = 0.03;
const otherForm = 0.05;
const otherOrder = 0.15;
/** Half of the words, or a letter in three. */
const likely = 0.5;
/** Longer words are compared by their beginning. In UTF-16 code units. */
const longestWord = 100;

/** The name that was meant, if one is spelled nearly so. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const short = given.slice(0, longestWord);
  const [first] = names
    .map((name) => ({ name, distance: spellingDistance(short, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  return first !== undefined && first.distance <= likely ? first.name : undefined;
}

/** Of two words: 0 for the same one, from 1 on for another. */
export function spellingDistance(given: string, wanted: string): number {
  if (given === wanted) return 0;
  const lower = given.toLowerCase();
  if (lower === wanted) return otherCase;
  if (lettersOf(lower) === lettersOf(wanted)) return otherOrder;
  const letters = alignment([...lower], [...wanted], {
    without: () => 1,
    between: (a, b) => (a === b ? 0 : 1),
  });
  // Words of one length share a third of their letters by chance.
  const spelling = (1.5 * letters) / Math.max(given.length, wanted.length);
  return Math.max(otherForm, Math.min(1, spelling, wordDistance(given, wanted)));
}

function lettersOf(word: string): string {
  return [...word].toSorted().join("");
}

/** `video_status.get` has to do with `videos`, and `avatar_group` with `avatars`. */
function wordDistance(given: string, wanted: string): number {
  const [one, other] = [wordsOf(given), wordsOf(wanted)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return 1 - shared / Math.max(one.size, other.size);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.split(/[-_.]/).map(formOf));
}

/** Of a word in any case, and in the singular as the contract's plurals have it. */
function formOf(word: string): string {
  return word.toLowerCase().replace(/(?<=ch|us)es$|(?<!u)s$/, "");
}

export interface Costs {
  /** Of what only one of the two has. */
  readonly without: (part: string) => number;
  readonly between: (given: string, wanted: string) => number;
}

/** The edit distance of two lists. */
export function alignment(given: readonly string[], wanted: readonly string[], { without, between }: Costs): number {
  let row = [0];
  for (const part of wanted) row.push((row.at(-1) as number) + without(part));
  for (const one of given) {
    const next = [(row[0] as number) + without(one)];
    for (const [index, other] of wanted.entries()) {
      const swapped = (row[index] as number) + between(one, other);
      const left = (row[index + 1] as number) + without(one);
      next.push(Math.min(swapped, left, (next[index] as number) + without(other)));
    }
    row = next;
  }
  return row.at(-1) as number;
}
