/** What comes of a law where a judge failed, too. */
import { expect, test } from "vitest";
import type { AttemptOptions } from "../contract/attempt.ts";
import { tryLaw } from "../contract/attempt.ts";
import type { OpenContext } from "../contract/context.ts";
import { JudgeError } from "../contract/judges/judgeError.ts";
import type { ActiveLaw } from "../contract/law.ts";
import { Violation } from "../contract/law.ts";

const blind = new JudgeError("Prism could not judge: it is blind");

async function outcomeOf(check: () => Promise<void>, options: Partial<AttemptOptions>): Promise<readonly unknown[]> {
  const opened = {
    context: {},
    premiseMet: () => 1,
    isCutShort: () => false,
    trace: () => [],
  } as unknown as OpenContext;
  const { outcome, reason, finding } = await tryLaw({ check } as unknown as ActiveLaw, opened, {
    odd: () => null,
    settled: async () => undefined,
    complete: (found) => ({ ...found, curl: [], replay: "" }),
    ...options,
  });
  return [outcome, reason, finding?.message];
}

const settled = (): Promise<void> => Promise.reject(blind);
const odd: AttemptOptions["odd"] = () => ({ exchange: {} as never, why: "an odd answer" });

test("a law that holds says nothing where its answers could not be judged, and blames no answer for it", async () => {
  expect(await outcomeOf(async () => undefined, {})).toEqual(["held", null, undefined]);
  for (const each of [{ settled }, { settled, odd }])
    expect(await outcomeOf(async () => undefined, each)).toEqual(["broken", blind.message, blind.message]);
});

test("a law that does not hold is told all the same", async () => {
  const broken = (): Promise<void> => Promise.reject(new Violation("it does not hold"));
  expect(await outcomeOf(broken, { settled })).toEqual(["violated", null, "it does not hold"]);
});

test("all that a law was given is judged before it is said which answer led it astray", async () => {
  let isJudged = false;
  const astray = (): Promise<void> => Promise.reject(new TypeError("nothing to read"));
  const found = await outcomeOf(astray, {
    settled: async () => {
      await Promise.resolve();
      isJudged = true;
    },
    odd: () => (isJudged ? odd() : null),
  });
  expect(found).toEqual(["violated", null, "an odd answer"]);
});
