/**
 * Which path did the caller mean? Paths are compared segment by segment, because that is how they are got wrong: a plural
 * forgotten, a parent left out, an older version's name. Spelled as a whole `/v3/look` is nearer to `/v3/voices` than to
 * `/v3/avatars/looks`.
 */

export interface Route {
  readonly method: string;
  readonly path: string;
}

export interface Near<R extends Route> {
  readonly route: R;
  /** 0 for the same path. Below 0.5 it is a slip of the pen, from 1 on another word. */
  readonly distance: number;
}

/** A segment that one of the two paths lacks. */
const lacking = 0.5;
const lackingParameter = 0.2;
/** Comes of a slash too many. */
const lackingNothing = 0.1;
/** Any text may be an id, but a word that the contract has is meant before it; and few ids are words. */
const asParameter = 0.2;
const wordAsParameter = 0.4;
/** Upper case; another number of things; the same letters. */
const otherCase = 0.03;
const otherForm = 0.05;
const otherOrder = 0.15;
const otherMethod = 0.25;
/** Half of the words, or a letter in three. */
const likely = 0.5;
/** Longer paths are compared by their beginning. In UTF-16 code units. */
const longestPath = 100;

/** The nearest routes, one for each path: that of the caller's method, where there is one. */
export function nearestRoutes<R extends Route>(
  routes: readonly R[],
  { method, path }: Route,
  most: number = 3,
): readonly Near<R>[] {
  const given = segmentsOf(path.slice(0, longestPath));
  const between = remembering(segmentDistance);
  const best = new Map<string, Near<R>>();
  for (const route of routes) {
    const isOther = route.method !== (method === "HEAD" ? "GET" : method);
    const distance = pathDistance(given, segmentsOf(route.path), between) + (isOther ? otherMethod : 0);
    if (distance < (best.get(route.path)?.distance ?? Infinity)) best.set(route.path, { route, distance });
  }
  return [...best.values()].toSorted((a, b) => a.distance - b.distance).slice(0, most);
}

/** The name that was meant, if one is spelled nearly so. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const short = given.slice(0, longestPath);
  const [first] = names
    .map((name) => ({ name, distance: spellingDistance(short, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  return first !== undefined && first.distance <= likely ? first.name : undefined;
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").slice(1);
}

/** What it takes at least to make one list of segments the other: putting in, leaving out, respelling. */
function pathDistance(given: readonly string[], wanted: readonly string[], between: Costs["between"]): number {
  return alignment(given, wanted, {
    without: (segment) => (segment === "" ? lackingNothing : isParameter(segment) ? lackingParameter : lacking),
    between,
  });
}

/** Paths share most of their segments, so that each pair comes up many times. */
function remembering(between: Costs["between"]): Costs["between"] {
  const known = new Map<string, Map<string, number>>();
  return (given, wanted) => {
    const row = known.get(given) ?? new Map<string, number>();
    known.set(given, row);
    const distance = row.get(wanted) ?? between(given, wanted);
    row.set(wanted, distance);
    return distance;
  };
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function segmentDistance(given: string, wanted: string): number {
  if (isParameter(wanted)) return given === "" ? 1 : /^[a-z]+$/i.test(given) ? wordAsParameter : asParameter;
  return spellingDistance(given, wanted);
}

/** Of two words: 0 for the same one, from 1 on for another. */
function spellingDistance(given: string, wanted: string): number {
  if (given === wanted) return 0;
  if (given.toLowerCase() === wanted) return otherCase;
  if (formOf(given) === formOf(wanted)) return otherForm;
  if (given.length === wanted.length && lettersOf(given) === lettersOf(wanted)) return otherOrder;
  const letters = alignment([...given.toLowerCase()], [...wanted], {
    without: () => 1,
    between: (a, b) => (a === b ? 0 : 1),
  });
  // Words of one length share a third of their letters by chance.
  const spelling = (1.5 * letters) / Math.max(given.length, wanted.length);
  return Math.min(1, spelling, wordDistance(given, wanted));
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].toSorted().join("");
}

/** `video_status.get` has to do with `videos`, and `avatar_group` with `avatars`. */
function wordDistance(given: string, wanted: string): number {
  const [one, other] = [given, wanted].map((text) => new Set(text.split(/[-_.]/).map(formOf)));
  if (one === undefined || other === undefined) return 1;
  const shared = [...one].filter((word) => other.has(word)).length;
  return 1 - shared / Math.max(one.size, other.size);
}

/** Of a word in any case, and in the singular as the contract's plurals have it. */
function formOf(word: string): string {
  return word.toLowerCase().replace(/(?<=ch|us)es$|s$/, "");
}

interface Costs {
  /** Of what only one of the two has. */
  readonly without: (part: string) => number;
  readonly between: (given: string, wanted: string) => number;
}

/** The edit distance of two lists. */
function alignment(given: readonly string[], wanted: readonly string[], { without, between }: Costs): number {
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
