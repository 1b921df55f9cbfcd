import { later } from "./later.ts";

/**
 * Loads now what is otherwise loaded when it is first needed: what waits, moves files, asks for tokens and follows redirects.
 * For pages that may be offline by then, and for tests on a clock of their own, which loading takes no time of.
 *
 * @throws HeyGenError when something cannot be loaded.
 */
export async function preload(): Promise<void> {
  const parts = (): Promise<unknown> =>
    Promise.all([
      import("./jobs/desk.ts"),
      import("./download.ts"),
      import("./redirects.ts"),
      import("./resources/assets.files.ts"),
      import("./tokens.ts"),
    ]);
  await later(parts, {}, {});
}
