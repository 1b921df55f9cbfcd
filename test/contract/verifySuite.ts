/**
 * The proof that the suite can fail: each saboteur is put before a target, or around a client, that keeps the laws, and must
 * be found. What is told of it is the law that found it first, and how many requests that took.
 */

import { connectHeyGen } from "./adapters/heygen.ts";
import type { Connect } from "./client/subject.ts";
import type { JudgeName } from "./judges/index.ts";
import { openJudges } from "./judges/index.ts";
import type { Law } from "./law.ts";
import { isStanding, needs } from "./law.ts";
import { laws as allLaws } from "./laws/index.ts";
import { checkVerifying } from "./options.ts";
import { choose, runContract } from "./run.ts";
import type { Saboteur } from "./saboteurs/index.ts";
import { plant, saboteurs as allSaboteurs } from "./saboteurs/index.ts";
import type { Where } from "./target.ts";
import { fetchTo, openTarget } from "./target.ts";

export interface VerifyOptions {
  /** A base URL, or a fetch function (`createMock().fetch`), of something with a control API that keeps every law. */
  readonly target: Where;
  /** Where a fetch function is called with addresses below it. Default: `http://localhost`, in this process. */
  readonly baseUrl?: string;
  /** Default `mock_demo`. */
  readonly key?: string;
  /** A client that keeps every law. Default: the one of this package. */
  readonly client?: Connect;
  /** The rules that the target goes by; saboteurs of other rules, or for laws of other rules, are left out, as are
   * those that only a target in this process can meet. Default: `guide`. */
  readonly rules?: "guide" | "live";
  /** How many seeds each saboteur is met with; numbers told are medians. Default 3. */
  readonly seeds?: number;
  /** Runs of each property. Default 25. */
  readonly runs?: number;
  /** Default: all. */
  readonly saboteurs?: readonly Saboteur[];
  /** Whether the target and client are first tried without a saboteur; laws that they break find nobody. Default: true. */
  readonly triesHonest?: boolean;
  /** Told of each saboteur as it ends. */
  readonly onResult?: (result: MatrixRow, progress: { readonly done: number; readonly of: number }) => void;
}

export interface MatrixRow {
  readonly saboteur: Saboteur;
  /** Found with every seed. */
  readonly isKilled: boolean;
  /** The laws that found it first, the most frequent one first. */
  readonly laws: readonly string[];
  /** Median of the requests made, to the target and by the client, until it was found, or until nothing was left to try. */
  readonly requests: number;
  /** Median, milliseconds. */
  readonly ms: number;
}

export interface Matrix {
  readonly target: string;
  readonly rules: "guide" | "live";
  readonly seeds: number;
  readonly runs: number;
  readonly ms: number;
  /** Laws that target or client break by themselves. They were left out, for they would find anybody. */
  readonly brokenAnyway: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Laws about the contract and the judges, which are the same whatever target and client do. */
const ofTheSuiteItself = ["-harness", "-S8"];

/**
 * @throws UnreachableError where nobody answers
 * @throws RangeError for an option that is none, and for a target without a control API: most laws could not be tried on it
 */
export async function verifySuite(options: VerifyOptions): Promise<Matrix> {
  checkVerifying(options);
  const { key = "mock_demo", rules = "guide", seeds = 3, runs = 25, triesHonest = true, onResult } = options;
  const { client = connectHeyGen } = options;
  const started = Date.now();
  const baseUrl = options.baseUrl ?? (typeof options.target === "string" ? options.target : undefined);
  const target = fetchTo(options.target);
  const where = baseUrl === undefined ? {} : { baseUrl };
  const opened = await openTarget({ key, where: target, ...where });
  if (!opened.hasControl)
    throw new RangeError("Only a target with a control API can be verified with, such as heygen-mock.");
  // The same mock without a saboteur is its own twin.
  const common = { key, rules, runs, twin: baseUrl ?? target, ...where } as const;

  const canBeMet = ({ law: name, rules: its = rules }: Saboteur): boolean => {
    const law = lawOf(name);
    const isAnywhere = opened.isInProcess || !needs(law, "fetch");
    const isDue = isStanding(law) || law.rules === undefined || law.rules === rules;
    return its === rules && isDue && isAnywhere && judgesOf(name).every((each) => has.includes(each));
  };
  const { names: has } = await openJudges();
  const asked = (options.saboteurs ?? allSaboteurs).filter(canBeMet);
  const judges = [...new Set(asked.flatMap(({ law }) => judgesOf(law)))];

  const brokenAnyway = triesHonest
    ? brokenOf(await runContract({ ...common, target, client, laws: ofTheSuiteItself, judges }))
    : [];
  const meet = async (saboteur: Saboteur, seed: number): Promise<Meeting> => {
    const planted = plant(saboteur, { target, client });
    const laws = lawsFor(saboteur).filter((id) => !brokenAnyway.includes(id));
    if (laws.length === 0) return { law: null, requests: 0, ms: 0 };
    const first = [saboteur.group];
    const report = await runContract({
      ...common,
      ...planted,
      seed,
      laws,
      first,
      judges: judgesOf(saboteur.law),
      stopAtFirst: true,
    });
    const found = report.results.find(({ outcome }) => outcome === "violated");
    return { law: found?.law ?? null, requests: report.requests, ms: report.ms };
  };
  const rows: MatrixRow[] = [];
  for (const saboteur of asked) {
    const meetings: Meeting[] = [];
    for (let seed = 1; seed <= seeds; seed += 1) meetings.push(await meet(saboteur, seed));
    const row = rowOf(saboteur, meetings);
    rows.push(row);
    onResult?.(row, { done: rows.length, of: asked.length });
  }
  return { target: opened.name, rules, seeds, runs, ms: Date.now() - started, brokenAnyway, rows };
}

/** Whether the suite has found every saboteur, on a target that is none itself. */
export function isVerified({ rows, brokenAnyway }: Matrix): boolean {
  return brokenAnyway.length === 0 && rows.every(({ isKilled }) => isKilled);
}

interface Meeting {
  readonly law: Law | null;
  readonly requests: number;
  readonly ms: number;
}

function rowOf(saboteur: Saboteur, meetings: readonly Meeting[]): MatrixRow {
  const counts = new Map<string, number>();
  for (const { law } of meetings) if (law) counts.set(law.id, (counts.get(law.id) ?? 0) + 1);
  return {
    saboteur,
    isKilled: meetings.every(({ law }) => law !== null),
    laws: [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id),
    requests: median(meetings.map(({ requests }) => requests)),
    ms: median(meetings.map(({ ms }) => ms)),
  };
}

function lawOf(name: string): Law {
  const law = allLaws.find(({ id }) => id === name);
  if (!law) throw new RangeError(`There is no law ${name}.`);
  return law;
}

/** The judges that a law needs to find anybody; others cost time. */
export function judgesOf(name: string): readonly JudgeName[] {
  const law = lawOf(name);
  const needsPrism = isStanding(law) ? law.judges?.includes("prism") === true : needs(law, "prism");
  return needsPrism ? ["generated", "prism"] : ["generated"];
}

/** What stands before the target no client alone can show, and what is around the client no target. */
function lawsFor({ side }: Saboteur): readonly string[] {
  const isFit = (law: Law): boolean => (side === "target" ? law.group !== "client" : needs(law, "client"));
  return choose(ofTheSuiteItself)
    .filter(isFit)
    .map(({ id }) => id);
}

function brokenOf({ results }: Awaited<ReturnType<typeof runContract>>): readonly string[] {
  return results.filter(({ outcome }) => outcome === "violated" || outcome === "broken").map(({ law }) => law.id);
}

/** The middle one; of an even number the lower of the two. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
