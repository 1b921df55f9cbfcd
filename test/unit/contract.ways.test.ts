/** A way of the live API that the mock does not simulate is none of the contract's, however it is written. */
import { expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { runContract } from "../contract/index.ts";

// With these seeds such a name stands where the contract has an id: `/v3/assets/%73tatuses`, and `/v3/assets/statuses`.
test.each([1020, 1055])("seed %i finds no other way for an id that is such a name", async (seed) => {
  const { results } = await runContract({ target: createMock().fetch, laws: ["D5"], seed });
  expect(results.map(({ outcome, finding }) => [outcome, finding?.message])).toEqual([["held", undefined]]);
});
