/** Holds the exchanges of a law against the standing laws; of each of these the first breach is kept. */
import type { Exchange } from "./exchange.ts";
import type { Hearing } from "./judges/index.ts";
import type { StandingLaw } from "./law.ts";
import { oddityOf } from "./oddity.ts";

export interface Watched {
  readonly law: StandingLaw;
  met: number;
  found: { readonly message: string; readonly exchange: Exchange; readonly at: number } | null;
}

export interface Watch {
  /** Exchanges may be seen in any order: the first by `at` is the first. */
  readonly see: (exchange: Exchange, hearing: Hearing, at: number) => void;
  readonly seen: () => readonly Watched[];
  readonly hasFound: () => boolean;
}

export function createWatch(standing: readonly StandingLaw[]): Watch {
  const watched: readonly Watched[] = standing.map((law) => ({ law, met: 0, found: null }));
  return {
    see: (exchange, hearing, at) => {
      for (const each of watched) {
        const message = judge(each.law, exchange, hearing);
        if (message === undefined) continue;
        each.met += 1;
        if (message !== null && at < (each.found?.at ?? Infinity)) each.found = { message, exchange, at };
      }
    },
    seen: () => watched,
    hasFound: () => watched.some(({ found }) => found !== null),
  };
}

/** What several with the same laws have seen, as if one had seen all of it, the first one's first; `by` says whose that is. */
export function together(
  standing: readonly StandingLaw[],
  watches: readonly Watch[],
): readonly (Watched & { readonly by: number })[] {
  return standing.map((law, at) => {
    const all = watches.map((watch) => watch.seen()[at]);
    const met = all.reduce((sum, each) => sum + (each?.met ?? 0), 0);
    const by = all.findIndex((each) => each?.found);
    return { law, met, found: all[by]?.found ?? null, by };
  });
}

/** A law that cannot read an answer, because it is none that the contract allows, is broken by it. */
function judge(law: StandingLaw, exchange: Exchange, hearing: Hearing): string | null | undefined {
  try {
    return law.judge(exchange, hearing);
  } catch (error) {
    const odd = oddityOf(exchange, hearing);
    if (odd !== null) return odd;
    throw new Error(`${law.id} could not read an answer that keeps the contract: ${String(error)}`, { cause: error });
  }
}
