/**
 * Callers at the same time. Each makes its calls one after the other; which of them goes on next is drawn, in process from
 * a seed, so that a run can be had again, and over TCP by the network as well.
 */
import fc from "fast-check";
import type { Operation } from "./linearizable.ts";

/** What each of several callers does, in its order. */
export type Plans<Input> = readonly (readonly Input[])[];

export function plansOf<Input>(input: fc.Arbitrary<Input>): fc.Arbitrary<Plans<Input>> {
  return fc.array(fc.array(input, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 });
}

/** Has the callers go about their plans at once. @returns what was called and answered, with the order of beginnings and ends */
export async function interleave<Input, Output>(
  plans: Plans<Input>,
  scheduler: fc.Scheduler,
  call: (input: Input, caller: number) => Promise<Output>,
): Promise<readonly Operation<Input, Output>[]> {
  let instant = 0;
  const history: Operation<Input, Output>[] = [];
  const failures: unknown[] = [];
  const lead = async (plan: readonly Input[], caller: number): Promise<void> => {
    for (const input of plan) {
      await scheduler.schedule(Promise.resolve(), `caller ${caller} begins`);
      const from = (instant += 1);
      const answer = call(input, caller).then(
        (output) => ({ output }),
        (error: unknown) => void failures.push(error),
      );
      // The answer is kept back by lot, too: others may be quicker although they began later.
      const answered = await scheduler.schedule(answer, `caller ${caller} ends`);
      if (answered === undefined) return;
      history.push({ input, output: answered.output, from, to: (instant += 1) });
    }
  };
  // Nobody is left calling when a run is over, not even after a failure.
  await scheduler.waitFor(Promise.all(plans.map(lead)));
  if (failures.length > 0) throw failures[0];
  return history;
}

/** Values with the lots that decide who goes on next. */
export function scheduled<T>(
  values: fc.Arbitrary<T>,
): fc.Arbitrary<{ readonly value: T; readonly scheduler: fc.Scheduler }> {
  return fc.record({ value: values, scheduler: fc.scheduler() });
}

/** Whether any two calls were under way at once. */
export function overlaps(history: readonly Operation<unknown, unknown>[]): boolean {
  return history.some((a) => history.some((b) => a !== b && a.from < b.to && b.from < a.to));
}
