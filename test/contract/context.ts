/** What a law's check has at hand, and what is noted while it works. */
import fc from "fast-check";
import type { OperationId } from "../../generated/operations.ts";
import type { Api } from "./api.ts";
import { createApi } from "./api.ts";
import type { ClientUnderTest, Connect, ConnectOptions } from "./client/subject.ts";
import type { Control } from "./control.ts";
import { createControl } from "./control.ts";
import type { Exchange } from "./exchange.ts";
import type { Judges } from "./judges/index.ts";
import { Violation } from "./law.ts";
import type { Ledger } from "./ledger.ts";
import { runsForAll, sampleOf } from "./sample.ts";
import { hash } from "./seeds.ts";
import type { Target } from "./target.ts";

export interface Account {
  readonly api: Api;
  /** null where the target has none. */
  readonly control: Control | null;
}

export interface ForAllOptions {
  /** Of the usual number of runs: a check that costs many requests a run takes less. Default 1. */
  readonly share?: number;
}

export interface Context {
  readonly target: Target;
  readonly rules: "guide" | "live";
  /** The account of the run's own key. */
  readonly account: Account;
  /**
   * A fresh account: a world that nobody has seen, frozen where there is control. For laws that need `worlds`.
   */
  readonly fresh: () => Promise<Account & { readonly control: Control }>;
  /** The premise held once more. */
  readonly met: (times?: number) => void;
  /** The law for generated values: the smallest counterexample is found and told. */
  readonly forAll: <T>(
    values: fc.Arbitrary<T>,
    check: (value: T) => Promise<void>,
    options?: ForAllOptions,
  ) => Promise<void>;
  /**
   * Attempts that do not touch each other, in one account: some at a time where they would wait for a network. What is seen
   * of them is told in their order, whichever came first, and those that were begun together end together.
   */
  readonly each: <T>(
    account: Account,
    items: readonly T[],
    attempt: (api: Api, item: T) => Promise<void>,
  ) => Promise<void>;
  /** Numbers for choices that are no values of a property; the same with the same seed. */
  readonly seed: number;
  /** The usual number of runs of a property. */
  readonly runs: number;
  /**
   * What is tried of things that are tried one by one: all of them, or with less than 25 runs as many less, chosen by the
   * seed, and of each kind at least one. The report tells how many of how many.
   */
  readonly sample: <T>(items: readonly T[], kindOf: (item: T) => string) => readonly T[];
  readonly ledger: Ledger;
  readonly judges: Judges;
  /** Connects the client under test. For laws that need `client`; throws elsewhere. */
  readonly connect: Connect;
  /** The account of the other target that has the same key, fresh. For laws that need `twin`. */
  readonly freshTwin: (key: string) => Promise<Account & { readonly control: Control }>;
}

/** What a failing property tells besides its message. */
export interface Counterexample {
  readonly value: string;
  /** With the seed it leads to the same value again. */
  readonly path: string;
}

/** A property failed: the violation of its smallest counterexample. */
export class PropertyViolation extends Violation {
  readonly counterexample: Counterexample;

  constructor(message: string, counterexample: Counterexample) {
    super(message);
    this.counterexample = counterexample;
  }
}

/** How many were tried of how many. */
export interface Sampled {
  readonly tried: number;
  readonly of: number;
}

export interface ContextOptions {
  readonly target: Target;
  readonly rules: "guide" | "live";
  readonly key: string;
  readonly law: string;
  readonly seed: number;
  /** Where to start a property again; from a report. */
  readonly path?: string | undefined;
  readonly runs: number;
  /** Whether the smallest counterexample is looked for. Default true. */
  readonly shrinks?: boolean;
  /** No property begins another run after this instant (milliseconds since 1970). */
  readonly until: number;
  readonly ledger: Ledger;
  readonly judges: Judges;
  readonly client?: Connect | undefined;
  readonly twin?: Target | undefined;
  readonly admit: (operation: OperationId | null, body: unknown) => void;
  /** Told of each request of the client under test, wherever it goes. */
  readonly onClientRequest: () => void;
  readonly onExchange: (exchange: Exchange) => Promise<void>;
}

export interface OpenContext {
  readonly context: Context;
  readonly premiseMet: () => number;
  /** Whether the time was up before a property had all its runs. */
  readonly isCutShort: () => boolean;
  /** Whether the path led to a value of some property; null where no property was tried. */
  readonly hasLed: () => boolean | null;
  /** Empties the fresh accounts: what a law has left there is no use to anybody, and in a mock it takes memory. */
  readonly leave: () => Promise<void>;
  /** What `sample` chose, of how many; null where it had no choice to make. */
  readonly sampled: () => Sampled | null;
  /** The exchanges since the last run of a property began, or since the beginning. */
  readonly trace: () => readonly Exchange[];
}

/** Attempts of `each` at a time, over a network and where there is control: no one else's service is to be hurried. */
const mostAtOnce = 8;

/** Exchanges kept of one run; the last ones tell what went wrong. */
const longestTrace = 50;

export function openContext(options: ContextOptions): OpenContext {
  const {
    target,
    rules,
    key,
    law,
    seed,
    path,
    runs,
    shrinks = true,
    until,
    ledger,
    judges,
    client,
    twin,
    admit,
    onClientRequest,
    onExchange,
  } = options;
  let met = 0;
  let isCutShort = false;
  let hasLed: boolean | null = null;
  let worlds = 0;
  const left: Control[] = [];
  let trace: Exchange[] = [];
  let sampled: Sampled | null = null;

  const record = async (exchange: Exchange): Promise<void> => {
    trace.push(exchange);
    if (trace.length > longestTrace) trace.shift();
    await onExchange(exchange);
  };

  // Accounts of the suite's own are shown by their names: what they hold is there to be looked at, and is no one else's.
  const apiOf = (name: string, at: Target, telling = record): Api =>
    createApi({ target: at, key: name, alias: name === key ? "$KEY" : name, admit, record: telling });

  const open = (name: string, at = target): Account => ({
    api: apiOf(name, at),
    control: at.hasControl ? createControl(at, name) : null,
  });

  const atOnce = target.hasControl && !target.isInProcess ? mostAtOnce : 1;

  const openFresh = async (name: string, at = target): Promise<Account & { readonly control: Control }> => {
    const { api, control } = open(name, at);
    if (!control) throw new Error("A law asked for a fresh account and does not say that it needs worlds.");
    // What an earlier run with the same seed has left there is no part of this one.
    await control.call("resetWorld");
    await control.freeze();
    left.push(control);
    return { api, control };
  };

  const context: Context = {
    target,
    rules,
    seed,
    runs,
    ledger,
    judges,
    account: open(key),
    fresh: () => {
      worlds += 1;
      return openFresh(`contract_${hash(`${law}/${seed}/${worlds}`).toString(36)}`);
    },
    connect: (how) => {
      if (!client) throw new Error("A law asked for a client and does not say that it needs one.");
      return connected(client, {
        ...how,
        fetch: (input, init) => {
          onClientRequest();
          return how.fetch(input, init);
        },
      });
    },
    freshTwin: (name) => {
      if (!twin) throw new Error("A law asked for another target and does not say that it needs one.");
      return openFresh(name, twin);
    },
    each: async ({ api }, items, attempt) => {
      for (let from = 0; from < items.length; from += atOnce) {
        const together = items.slice(from, from + atOnce).map(async (item) => {
          const seen: Exchange[] = [];
          const own = apiOf(api.key, target, async (exchange) => void seen.push(exchange));
          try {
            await attempt(own, item);
            return { seen, failure: null };
          } catch (error) {
            return { seen, failure: { error } };
          }
        });
        for (const { seen, failure } of await Promise.all(together)) {
          for (const exchange of seen) await record(exchange);
          if (failure) throw failure.error;
        }
      }
    },
    sample: (items, kindOf) => {
      const chosen = sampleOf(items, kindOf, { share: runs / runsForAll, seed });
      if (chosen.length < items.length || sampled)
        sampled = { tried: (sampled?.tried ?? 0) + chosen.length, of: (sampled?.of ?? 0) + items.length };
      return chosen;
    },
    met: (times = 1) => {
      met += times;
    },
    forAll: async (values, check, { share = 1 } = {}) => {
      let found: { readonly violation: Violation; readonly trace: Exchange[] } | undefined;
      /** What ended a check that could not go on, and says nothing of the law. */
      let broken: { readonly error: unknown } | undefined;
      const property = fc.asyncProperty(values, async (value) => {
        // Nor would anything after it: what it has left half done stands in the way, and looks like a smaller example.
        if (broken) return;
        trace = [];
        try {
          await check(value);
        } catch (error) {
          if (fc.PreconditionFailure.isFailure(error)) throw error;
          if (error instanceof Violation) found = { violation: error, trace };
          else broken = { error };
          // An example that was found before it is still one.
          if (!broken || !found) throw error;
        }
      });
      const details = await follow(property, {
        seed,
        numRuns: Math.max(1, Math.ceil(runs * share)),
        endOnFailure: !shrinks,
        interruptAfterTimeLimit: Math.max(1, until - Date.now()),
        ...(path !== undefined && { path }),
      });
      // Of several properties a path leads through one.
      hasLed = hasLed === true || (details !== null && (details.numRuns > 0 || details.interrupted));
      if (details === null) return;
      isCutShort ||= details.interrupted;
      if (broken && !found) throw broken.error;
      if (!details.failed || details.counterexample === null || !found) return;
      // Smaller ones were tried after it, and were none.
      ({ trace } = found);
      const value = fc.stringify(details.counterexample[0]);
      throw new PropertyViolation(found.violation.message, { value, path: details.counterexamplePath });
    },
  };

  const leave = async (): Promise<void> => {
    for (const control of left.splice(0)) {
      try {
        await control.call("resetWorld");
      } catch {
        // Who does not answer any more is found out by the next law.
      }
    }
  };

  return {
    context,
    leave,
    premiseMet: () => met,
    isCutShort: () => isCutShort,
    hasLed: () => hasLed,
    sampled: () => sampled,
    trace: () => trace,
  };
}

/** Tries a property; null where its path leaves the values that there are. */
async function follow<T>(
  property: fc.IAsyncProperty<T>,
  parameters: fc.Parameters<T>,
): Promise<fc.RunDetails<T> | null> {
  try {
    return await fc.check(property, parameters);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Unable to replay")) return null;
    throw error;
  }
}

/** @throws Violation where nothing comes of it that could be called a client */
function connected(connect: Connect, how: ConnectOptions): ClientUnderTest {
  let client: unknown;
  try {
    client = connect(how);
  } catch (error) {
    throw new Violation(`The client cannot be connected: ${String(error)}`);
  }
  if (typeof client !== "object" || client === null)
    throw new Violation(`What connects the client returns ${String(client)}.`);
  return client as ClientUnderTest;
}
