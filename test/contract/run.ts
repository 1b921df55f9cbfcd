/**
 * A run: the laws in the order of their phases, each in accounts and with a seed of its own. Every exchange is held against the
 * standing laws on the way. A law that does not hold ends itself and nothing else.
 */
import type { OperationId } from "../../generated/operations.ts";
import type { Odd } from "./attempt.ts";
import { OverBudget, Stopped, timeIsUp, tryLaw } from "./attempt.ts";
import type { Connect } from "./client/subject.ts";
import { concealAll, holdsKey } from "./conceal.ts";
import type { OpenContext } from "./context.ts";
import { openContext } from "./context.ts";
import type { Exchange } from "./exchange.ts";
import { toCurl } from "./exchange.ts";
import type { JudgeName } from "./judges/index.ts";
import { openJudges } from "./judges/index.ts";
import type { ActiveLaw, Effect, Law, Need, StandingLaw } from "./law.ts";
import { isStanding, phases } from "./law.ts";
import { laws as allLaws } from "./laws/index.ts";
import { createLedger, keysOf } from "./ledger.ts";
import { oddityOf } from "./oddity.ts";
import { checkRun } from "./options.ts";
import { replayOf } from "./replay.ts";
import type { LawResult, Report } from "./report.ts";
import { seedOf } from "./seeds.ts";
import type { Where } from "./target.ts";
import { openTarget } from "./target.ts";
import { enumKeysOf } from "./walk.ts";
import { createWatch, together } from "./watch.ts";

export interface ContractOptions {
  /** A base URL, or a fetch function (`createMock().fetch`), or another way there. */
  readonly target: Where;
  /** Where a way is asked for addresses below it. Default: `http://localhost`, in this process. */
  readonly baseUrl?: string;
  /** Default `mock_demo`. */
  readonly key?: string;
  /** Laws to try: ids or groups, `-P9` without one. Default: all. */
  readonly laws?: readonly string[];
  /** Laws or groups that are tried before the others. */
  readonly first?: readonly string[];
  /** Ends with the first law that does not hold, and does not look for the smallest counterexample. Default: false. */
  readonly stopAtFirst?: boolean;
  /** The same seed tries the same. Default: 1. */
  readonly seed?: number;
  /** Where a failing property goes on; from a report. */
  readonly path?: string;
  /** Runs of each property. Default 25. */
  readonly runs?: number;
  /** Milliseconds after which nothing new is begun. Default: no end. */
  readonly timeMs?: number;
  readonly rules?: "guide" | "live";
  /**
   * What may be done to the target: `ro` reads, `rw` also writes what is free, `paid` also what may cost credits. Default:
   * `ro`, and `paid` where the target has a control API, because a mock costs nothing.
   */
  readonly effects?: Effect;
  /** Most paid calls; beyond, laws are skipped. Default: 0 without a control API, else no end. */
  readonly budget?: number;
  /** `open` takes properties that the contract does not name. Default: `closed` with a control API, else `open`. */
  readonly mode?: "closed" | "open";
  /**
   * Who judges bodies. Default: the generated validators and Hyperjump, and Prism where `@stoplight/prism-http` is
   * installed.
   */
  readonly judges?: readonly JudgeName[];
  /** Milliseconds for one request, 600000 at most. Default 10000. */
  readonly timeoutMs?: number;
  /** Certifies this client, too: by itself, and with the target. */
  readonly client?: Connect;
  /** How `--client` names it, for the lines of a report that try a law again. */
  readonly clientName?: string;
  /** Another way to the same kind of target, like the same mock over TCP, that must not be told from it. */
  readonly twin?: Where;
  /** Told of each law as it ends. */
  readonly onResult?: (result: LawResult, progress: { readonly done: number; readonly of: number }) => void;
}

/** Laws under way at a time, over a network and where there is control: no one else's service is to be hurried. */
const lanes = 8;

const order: readonly Effect[] = ["ro", "rw", "paid"];

/** Operations that a real account pays for. */
const paid: ReadonlySet<OperationId> = new Set([
  "createVideo",
  "createVideoBatch",
  "createVideoAgent",
  "sendVideoAgentMessage",
  "createAvatar",
  "cloneVoice",
  "createSpeech",
]);

/**
 * Tries the laws on a target.
 *
 * @throws UnreachableError where target or twin does not answer
 * @throws RangeError for an option that is none, an unknown law, laws that send nothing, a path that leads nowhere, a judge that
 *   is not installed, and a twin where one of the two has no control API
 */
export async function runContract(options: ContractOptions): Promise<Report> {
  checkRun(options);
  const chosen = choose(options.laws);
  const [one] = chosen;
  if (options.path !== undefined && (chosen.length > 1 || one === undefined || isStanding(one)))
    throw new RangeError(
      "path leads through the values of one law: choose that one, as the report does that tells it.",
    );
  const foremost = new Set(options.first === undefined ? [] : choose(options.first));
  const { key = "mock_demo", seed = 1, runs = 25, rules = "guide", timeMs = Infinity, timeoutMs, path } = options;
  const { stopAtFirst = false } = options;
  const started = Date.now();
  const base = options.baseUrl ?? (typeof options.target === "string" ? options.target : undefined);
  const target = await openTarget({ where: options.target, baseUrl: base, key, timeoutMs });
  const twin = options.twin === undefined ? undefined : await openTarget({ where: options.twin, key, timeoutMs });
  const without = twin && [target, twin].find(({ hasControl }) => !hasControl);
  if (without) throw new RangeError(`A twin needs a control API on both sides, and ${without.name} has none.`);
  const { client } = options;
  const effects = options.effects ?? (target.hasControl ? "paid" : "ro");
  const budget = options.budget ?? (target.hasControl ? Infinity : 0);
  const mode = options.mode ?? (target.hasControl ? "closed" : "open");
  const judges = await openJudges(options.judges);
  const isFirst = (law: Law): boolean => foremost.has(law);
  const standing = chosen.filter(isStanding);
  const idle = new Map(standing.flatMap((law) => reasonToRest(law, { mode, judges: judges.names })));
  const active = chosen
    .filter((law): law is ActiveLaw => !isStanding(law))
    .toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));

  if (active.length === 0 && standing.length > 0)
    throw new RangeError(
      `${standing.map(({ id }) => id).join(", ")}: held against what other laws send, and nothing else. Add one of those, or a group of them.`,
    );
  const awake = standing.filter((law) => !idle.has(law));
  /** As the report has them, whichever ends first. */
  const ranks: readonly Law[] = [...active, ...idle.keys(), ...awake];
  const ledger = createLedger();
  const tasks = active.map((law) => ({ law, watch: createWatch(awake) }));
  const results: LawResult[] = [];
  let spent = 0;
  /** A judge that is blind: whatever it would let pass is worth nothing, so that nothing more is tried. */
  let blind: string | null = null;
  /** Whether one law too many was broken for anything more to be tried. */
  let isOver = false;
  const of = chosen.length;
  const conclude = (concluded: LawResult): void => {
    const { reason, finding } = concluded;
    const result = { ...concluded, ...concealAll({ reason, finding }, key) };
    results.push(result);
    options.onResult?.(result, { done: results.length, of });
  };
  const circumstances: Circumstances = { target, client, twin, judges: judges.names, effects, rules };
  const attempt = async ({ law, watch }: (typeof tasks)[number]): Promise<LawResult> => {
    const isLate = Date.now() - started > timeMs;
    const reason =
      blind ?? (isOver ? "another law was broken before it" : isLate ? timeIsUp : reasonToSkip(law, circumstances));
    if (reason !== null) return untried(law, reason);
    let requests = 0;
    const from = Date.now();
    let odd: (Odd & { readonly at: number }) | null = null;
    const look = async (exchange: Exchange, at: number): Promise<void> => {
      const hearing = await judges.hear(exchange);
      if (hearing.answer !== null) for (const seen of enumKeysOf(hearing.answer)) ledger.note(seen);
      watch.see(exchange, hearing, at);
      const why = oddityOf(exchange, hearing);
      if (why !== null && at > (odd?.at ?? 0)) odd = { exchange, why, at };
    };
    /** Exchanges that judges still think about. */
    const looks: Promise<void>[] = [];
    const opened = openContext({
      target,
      rules,
      key,
      law: law.id,
      seed: seedOf(seed, law.id),
      path,
      runs,
      shrinks: !stopAtFirst,
      until: started + timeMs,
      ledger,
      judges,
      client,
      twin,
      admit: (operation) => {
        if (operation === null || !paid.has(operation)) return;
        if (spent >= budget) throw new OverBudget();
        spent += 1;
      },
      onClientRequest: () => {
        requests += 1;
      },
      onExchange: async (exchange) => {
        requests += 1;
        for (const seen of keysOf(exchange)) ledger.note(seen);
        // What a fault made of an answer, at a law's own wish, is no claim of the target's.
        if (target.hasControl && exchange.headers.has("x-mock-fault")) return;
        const looking = look(exchange, requests);
        // One judge is a thread of its own, and no law needs its word to go on.
        looking.catch(() => undefined);
        looks.push(looking);
        if (!stopAtFirst) return;
        await looking;
        if (watch.hasFound()) throw new Stopped();
      },
    });
    const outcome = await tryLaw(law, opened, {
      odd: () => odd,
      settled: async () => {
        const failed = (await Promise.allSettled(looks)).find(({ status }) => status === "rejected");
        if (failed?.status === "rejected") throw failed.reason;
      },
      complete: (finding, trail) => ({
        ...finding,
        curl: trail.map(({ request }) => toCurl(request, target.baseUrl)),
        replay: replayOf(law, options, { path: finding.counterexample?.path }),
      }),
    });
    // Of one that did not hold all is left as it is, to be looked at.
    if (outcome.finding === null) await opened.leave();
    if (path !== undefined && outcome.finding === null && outcome.outcome !== "skipped") mustLead(law, path, opened);
    if (law.phase === "canary" && outcome.outcome === "broken") blind = `${law.id} is broken`;
    isOver ||= stopAtFirst && (outcome.outcome === "violated" || watch.hasFound());
    return { law, ...outcome, met: opened.premiseMet(), sampled: opened.sampled(), requests, ms: Date.now() - from };
  };

  // Over a network a law mostly waits. What laws change is in accounts of their own, so that they do not touch each other.
  // Where one decides whether the next is tried, they go one by one, and the same seed does the same.
  const isHurried = target.hasControl && !target.isInProcess && !stopAtFirst && budget === Infinity;
  // Only what shows that a judge can see, or was asked to come first, is waited for: where each phase ended by itself, its last
  // law would keep the other lanes from the next.
  const stages = Map.groupBy(tasks, ({ law }) => (isFirst(law) ? "first" : law.phase === "canary"));
  for (const stage of stages.values())
    await inLanes(isHurried ? lanes : 1, stage, async (task) => conclude(await attempt(task)));
  for (const [law, reason] of idle) conclude(untried(law, reason));
  for (const { law, met, found, by } of together(
    awake,
    tasks.map(({ watch }) => watch),
  ))
    conclude({
      law,
      outcome: found ? "violated" : met === 0 ? "vacuous" : "held",
      reason: null,
      met,
      sampled: null,
      requests: 0,
      ms: 0,
      finding: found && {
        message: found.message,
        counterexample: null,
        curl: [toCurl(found.exchange.request, target.baseUrl)],
        // It sends nothing: the law does that which made this exchange.
        replay: replayOf(law, options, { beside: tasks[by]?.law }),
      },
    });

  return {
    target: target.name,
    baseUrl: target.baseUrl,
    rules,
    effects,
    seed,
    startedAt: new Date(started).toISOString(),
    ms: Date.now() - started,
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
    spent,
    results: results.toSorted((a, b) => ranks.indexOf(a.law) - ranks.indexOf(b.law)),
    // A code of an error, of which a target may make what it likes, is a part of some names.
    seen: Object.fromEntries(
      [...ledger.seen()].filter(([name]) => !holdsKey(name, key)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** What would hold because nothing was tried is no good news. @throws RangeError */
function mustLead({ id }: Law, path: string, { hasLed }: Pick<OpenContext, "hasLed">): void {
  if (hasLed() === null) throw new RangeError(`${id} generates no values that path could lead through.`);
  if (hasLed() === false) throw new RangeError(`path ${path} leads to no example of ${id}, with this seed.`);
}

function untried(law: Law, reason: string): LawResult {
  return { law, outcome: "skipped", reason, met: 0, sampled: null, requests: 0, ms: 0, finding: null };
}

/** Each item once, begun in their order, `atOnce` of them under way at a time. */
async function inLanes<T>(atOnce: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const lane = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** @throws RangeError for a name that is neither a law nor a group, and where nothing is left of what was asked for */
export function choose(names: readonly string[] = []): readonly Law[] {
  const fits = (law: Law, name: string): boolean => law.id === name || law.group === name;
  const groups = (): string => `Groups: ${[...new Set(allLaws.map(({ group }) => group))].join(", ")}.`;
  for (const name of names.map((each) => each.replace(/^-/, ""))) {
    if (name === "") throw new RangeError(`An empty name is no law and no group. ${groups()}`);
    if (!allLaws.some((law) => fits(law, name))) throw new RangeError(`There is no law or group ${name}. ${groups()}`);
  }
  const wanted = names.filter((name) => !name.startsWith("-"));
  const unwanted = names.filter((name) => name.startsWith("-")).map((name) => name.slice(1));
  const chosen = allLaws.filter(
    (law) =>
      (wanted.length === 0 || wanted.some((name) => fits(law, name))) && !unwanted.some((name) => fits(law, name)),
  );
  if (chosen.length === 0) throw new RangeError(`Nothing is left of the laws ${names.join(",")}.`);
  return chosen;
}

interface Circumstances {
  readonly target: { readonly hasControl: boolean; readonly isInProcess: boolean };
  readonly client: Connect | undefined;
  readonly twin: { readonly hasControl: boolean } | undefined;
  readonly judges: readonly JudgeName[];
  readonly effects: Effect;
  readonly rules: "guide" | "live";
}

const lackings: Readonly<Record<Need, string>> = {
  fetch: "it needs a target in the same process",
  control: "it needs a target with a control API",
  worlds: "it needs a target with a control API",
  client: "it needs a client",
  twin: "it needs a twin of the target, with a control API",
  prism: "it needs the judge prism",
};

function reasonToSkip(law: ActiveLaw, circumstances: Circumstances): string | null {
  const { target, client, twin, judges, effects, rules } = circumstances;
  if (law.rules !== undefined && law.rules !== rules) return `it is of the rules ${law.rules}`;
  if (order.indexOf(law.effect) > order.indexOf(effects)) return `it needs --effects ${law.effect}`;
  const has: Readonly<Record<Need, boolean>> = {
    fetch: target.isInProcess,
    control: target.hasControl,
    worlds: target.hasControl,
    client: client !== undefined,
    twin: twin?.hasControl === true,
    prism: judges.includes("prism"),
  };
  const lacked = law.needs?.find((need) => !has[need]);
  return lacked === undefined ? null : lackings[lacked];
}

/** A standing law with the reason why it has nothing to say here. */
function reasonToRest(
  law: StandingLaw,
  { mode, judges }: { readonly mode: "closed" | "open"; readonly judges: readonly JudgeName[] },
): readonly (readonly [StandingLaw, string])[] {
  if (law.mode !== undefined && law.mode !== mode) return [[law, `it is of the mode ${law.mode}`]];
  const missing = law.judges?.find((judge) => !judges.includes(judge));
  return missing === undefined ? [] : [[law, `it needs the judge ${missing}`]];
}
