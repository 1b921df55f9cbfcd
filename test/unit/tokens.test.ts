/** What is shared of refreshes that overtake each other. */
import { expect, test } from "vitest";
import type { Tokens } from "../../src/tokens.ts";
import { createTokens } from "../../src/tokens.ts";

const fail = (why: string): Error => new Error(why);

/** A source whose refreshes end when they are told to, in any order. */
function slow(): { readonly tokens: Tokens; readonly refreshes: PromiseWithResolvers<string>[] } {
  const refreshes: PromiseWithResolvers<string>[] = [];
  const bearer = (): Promise<string> => {
    refreshes.push(Promise.withResolvers<string>());
    return refreshes.at(-1)!.promise;
  };
  return { tokens: createTokens(bearer, () => true), refreshes };
}

test("a refresh that took too long and fails after all does not end the one that came after it", async () => {
  const { tokens, refreshes } = slow();
  const first = tokens.next(fail, "old");
  tokens.giveUp();
  const second = tokens.next(fail, "old");
  refreshes[0]!.reject(new Error("too late"));
  await expect(first).rejects.toThrow("it failed");
  const third = tokens.next(fail, "old");
  refreshes[1]!.resolve("new");
  expect([await second, await third, refreshes.length]).toEqual(["new", "new", 2]);
});

test("there is nothing to give up of a refresh that is done: who is refused late gets what it brought", async () => {
  const { tokens, refreshes } = slow();
  tokens.giveUp();
  const first = tokens.next(fail, "old");
  refreshes[0]!.resolve("new");
  expect(await first).toBe("new");
  tokens.giveUp();
  expect([await tokens.next(fail, "old"), refreshes.length]).toEqual(["new", 1]);
});
