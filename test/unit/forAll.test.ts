/** The smallest example of a law that does not hold, and what is no example at all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { OpenContext } from "../contract/context.ts";
import { openContext, PropertyViolation } from "../contract/context.ts";
import { openJudges } from "../contract/judges/index.ts";
import { Violation } from "../contract/law.ts";
import { createLedger } from "../contract/ledger.ts";
import { openTarget, UnansweredError } from "../contract/target.ts";

const target = await openTarget({ where: createMock({ frozen: true }).fetch, key: "mock_demo" });
const judges = await openJudges(["generated"]);

const open = (): OpenContext =>
  openContext({
    target,
    rules: "guide",
    key: "mock_demo",
    law: "P1",
    seed: 1,
    runs: 100,
    until: Infinity,
    ledger: createLedger(),
    judges,
    admit: () => {},
    onClientRequest: () => {},
    onExchange: async () => {},
  });

const numbers = fc.integer({ min: 0, max: 1000 });

async function caught(work: Promise<void>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("It held.");
}

describe("a property", () => {
  test("tells the smallest example, and what was sent for that one", async () => {
    const { context, trace } = open();
    const check = async (value: number): Promise<void> => {
      await context.account.api.request("GET", `/v3/nothing/${value}`);
      if (value >= 7) throw new Violation(`not ${value}`);
    };
    expect(await caught(context.forAll(numbers, check))).toMatchObject({
      message: "not 7",
      counterexample: { value: "7" },
    });
    expect(trace().map(({ request }) => request.path)).toEqual(["/v3/nothing/7"]);
  });

  test("ends with the first request that was not answered, which is an example of nothing", async () => {
    const { context } = open();
    const lost = new UnansweredError("no answer");
    const seen: number[] = [];
    const check = async (value: number): Promise<void> => {
      // What is left half done would make each smaller value look like a violation.
      if (seen.at(-1)! >= 500) throw new Violation("there already");
      seen.push(value);
      if (value >= 500) throw lost;
    };
    expect(await caught(context.forAll(numbers, check))).toBe(lost);
    expect(seen.filter((value) => value >= 500)).toHaveLength(1);
  });

  test("keeps the example that it had when a smaller one was not answered", async () => {
    const { context } = open();
    let violations = 0;
    const check = async (value: number): Promise<void> => {
      if (value < 300) return;
      violations += 1;
      if (violations > 2) throw new UnansweredError("no answer");
      throw new Violation(`not ${value}`);
    };
    const error = await caught(context.forAll(numbers, check));
    expect(error).toBeInstanceOf(PropertyViolation);
    const { message, counterexample } = error as PropertyViolation;
    expect(message).toBe(`not ${counterexample.value}`);
  });
});

test("a value that does not meet a precondition is passed over", async () => {
  const { context } = open();
  let tried = 0;
  await context.forAll(numbers, async (value) => {
    fc.pre(value % 2 === 0);
    tried += 1;
  });
  expect(tried).toBe(100);
});
