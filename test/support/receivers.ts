/** Receivers that end with the test that began them. */

import { afterEach } from "vitest";
import type { Manner, Receiver } from "./receiver.ts";
import { startReceiver } from "./receiver.ts";

/** To be called once, at the top of a file. */
export function receivers(): (answer?: Manner, port?: number) => Promise<Receiver> {
  const open: Receiver[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
  });
  return async (answer, port) => {
    const made = await startReceiver(answer, port);
    open.push(made);
    return made;
  };
}
