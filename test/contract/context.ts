/** What a law's check has at hand, and what is noted while it works. */
import fc from "fast-check";
import type { OperationId } from "../../generated/operations.ts";
import type { Api } from "./api.ts";
import { createApi } from "./api.ts";
import type { Connect } from "./client/subject.ts";
import type { Control } from "./control.ts";
import { createControl } from "./control.ts";
import type { Exchange } from "./exchange.ts";
import type { Judges } from "./judges/index.ts";
import { Violation } from "./law.ts";
import type { Ledger } from "./ledger.ts";
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
  /** Numbers for choices that are no values of a property; the same with the same seed. */
  readonly seed: number;
  /** The usual number of runs of a property; 25 or more asks for all of what is tried one by one. */
  readonly runs: number;
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
  readonly onExchange: (exchange: Exchange) => Promise<void>;
}

export interface OpenContext {
  readonly context: Context;
  readonly premiseMet: () => number;
  /** The exchanges since the last run of a property began, or since the beginning. */
  readonly trace: () => readonly Exchange[];
}

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
    onExchange,
  } = options;
  let met = 0;
  let worlds = 0;
  let trace: Exchange[] = [];

  const open = (name: string, at = target): Account => {
    const record = async (exchange: Exchange): Promise<void> => {
      trace.push(exchange);
      if (trace.length > longestTrace) trace.shift();
      await onExchange(exchange);
    };
    const alias = name === key ? "$KEY" : "$KEY_2";
    return {
      api: createApi({ target: at, key: name, alias, admit, record }),
      control: at.hasControl ? createControl(at, name) : null,
    };
  };

  const openFresh = async (name: string, at = target): Promise<Account & { readonly control: Control }> => {
    const { api, control } = open(name, at);
    if (!control) throw new Error("A law asked for a fresh account and does not say that it needs worlds.");
    // What an earlier run with the same seed has left there is no part of this one.
    await control.call("resetWorld");
    await control.freeze();
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
      return client(how);
    },
    freshTwin: (name) => {
      if (!twin) throw new Error("A law asked for another target and does not say that it needs one.");
      return openFresh(name, twin);
    },
    met: (times = 1) => {
      met += times;
    },
    forAll: async (values, check, { share = 1 } = {}) => {
      let failure: unknown;
      const property = fc.asyncProperty(values, async (value) => {
        trace = [];
        try {
          await check(value);
        } catch (error) {
          failure = error;
          throw error;
        }
      });
      const details = await fc.check(property, {
        seed,
        numRuns: Math.max(1, Math.ceil(runs * share)),
        endOnFailure: !shrinks,
        interruptAfterTimeLimit: Math.max(1, until - Date.now()),
        ...(path !== undefined && { path }),
      });
      if (!details.failed) return;
      if (details.counterexample === null) return;
      if (!(failure instanceof Violation)) throw failure;
      const value = fc.stringify(details.counterexample[0]);
      throw new PropertyViolation(failure.message, { value, path: details.counterexamplePath });
    },
  };

  return { context, premiseMet: () => met, trace: () => trace };
}
