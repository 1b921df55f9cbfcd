/** One law, tried to its end: what came of it, and what it means where its check could not go on. */
import type { OpenContext } from "./context.ts";
import { PropertyViolation } from "./context.ts";
import type { Exchange } from "./exchange.ts";
import { JudgeError } from "./judges/judgeError.ts";
import type { ActiveLaw } from "./law.ts";
import { Violation } from "./law.ts";
import type { Finding, LawResult } from "./report.ts";
import { UnansweredError } from "./target.ts";

/** No call that costs may be made any more. */
export class OverBudget extends Error {}

/** A law was broken on the way, and nothing more is wanted. */
export class Stopped extends Error {}

/** An answer that the contract does not allow, and why. */
export interface Odd {
  readonly exchange: Exchange;
  readonly why: string;
}

export const timeIsUp = "the time is up";

type Tried = Pick<LawResult, "outcome" | "reason" | "finding">;

export interface AttemptOptions {
  /** The last odd answer that the law was given. */
  readonly odd: () => Odd | null;
  /** All that the law was given has been judged. Rejects where a judge failed. */
  readonly settled: () => Promise<void>;
  readonly complete: (finding: Pick<Finding, "message" | "counterexample">, trail: readonly Exchange[]) => Finding;
}

export async function tryLaw(
  law: ActiveLaw,
  { context, premiseMet, isCutShort, trace }: OpenContext,
  { odd, settled, complete }: AttemptOptions,
): Promise<Tried> {
  try {
    // What the law has to say itself comes before what was said of its answers.
    const [checked, judged] = [await failureOf(() => law.check(context)), await failureOf(settled)];
    const failed = checked ?? judged;
    if (failed) throw failed.error;
    if (premiseMet() > 0) return { outcome: "held", reason: null, finding: null };
    return isCutShort()
      ? { outcome: "skipped", reason: timeIsUp, finding: null }
      : { outcome: "vacuous", reason: null, finding: null };
  } catch (error) {
    if (error instanceof OverBudget)
      return { outcome: "skipped", reason: "the budget for paid calls is used up", finding: null };
    if (error instanceof Stopped)
      return { outcome: "skipped", reason: "another law was broken while it was tried", finding: null };
    const trail = trace().slice(-10);
    if (error instanceof Violation) {
      const counterexample = error instanceof PropertyViolation ? error.counterexample : null;
      return {
        outcome: "violated",
        reason: null,
        finding: complete({ message: error.message, counterexample }, trail),
      };
    }
    const answer = odd();
    if (answer !== null && !(error instanceof UnansweredError) && !(error instanceof JudgeError)) {
      // A law takes answers as if they kept the contract: the one that did not is what led it astray.
      const finding = complete({ message: answer.why, counterexample: null }, [answer.exchange]);
      return { outcome: "violated", reason: null, finding };
    }
    const message = isOfReading(error) ? ownFault(error) : error instanceof Error ? error.message : String(error);
    return { outcome: "broken", reason: message, finding: complete({ message, counterexample: null }, trail) };
  }
}

async function failureOf(work: () => Promise<void>): Promise<{ readonly error: unknown } | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return { error };
  }
}

/** What comes of reading something that is not there, or is of another kind. */
function isOfReading(error: unknown): error is Error {
  return [TypeError, RangeError, SyntaxError, URIError].some((kind) => error instanceof kind);
}

function ownFault({ name, message }: Error): string {
  return `The check itself failed (${name}: ${message}), and no answer of the API was off the contract: the law takes more for granted than that promises, or the control API or the client is not what it should be.`;
}
