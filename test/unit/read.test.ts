/** How much of an answer is read. */
import { expect, test } from "vitest";
import { readText } from "../../src/read.ts";

const piece = new Uint8Array(2 ** 20).fill(0x61);

/** Gives 32 MiB and these bytes more. */
function answer(more: number): { readonly response: Response; readonly isCanceled: () => boolean } {
  let pieces = 32;
  let isCanceled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (pieces > 0) controller.enqueue(piece);
        else if (pieces === 0 && more > 0) controller.enqueue(piece.subarray(0, more));
        else controller.close();
        pieces -= 1;
      },
      cancel: () => {
        isCanceled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), isCanceled: () => isCanceled };
}

test("an answer of 32 MiB is read, and of a longer one no more than that", async () => {
  const whole = answer(0);
  expect((await readText(whole.response))?.length).toBe(2 ** 25);
  expect(whole.isCanceled()).toBe(false);
  const longer = answer(1);
  expect(await readText(longer.response)).toBeNull();
  expect(longer.isCanceled()).toBe(true);
});
