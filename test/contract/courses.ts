/** Videos of any fate, watched while time goes by. */
import fc from "fast-check";
import type { Account, Context } from "./context.ts";
import type { Control } from "./control.ts";
import { must } from "./law.ts";
import type { Fate, Item } from "./steps.ts";
import { createVideo, direct, fates, getVideo, slowMs, speaker, untilEndMs } from "./steps.ts";

const fate = fc.constantFrom<Fate>(...fates);
/** Around the instants at which something happens, and far beyond. */
const stepMs = fc.constantFrom(0, 1, 999, 1000, 3999, 4000, 5000, slowMs);

export interface Course {
  readonly fates: readonly Fate[];
  readonly steps: readonly number[];
}

export const courses: fc.Arbitrary<Course> = fc.record({
  fates: fc.array(fate, { minLength: 1, maxLength: 3 }),
  steps: fc.array(stepMs, { minLength: 1, maxLength: 6 }),
});

/** The same, with a video that is seen twice after its end for sure. */
export const endedCourses: fc.Arbitrary<Course> = courses.map(({ fates: some, steps }) => ({
  fates: ["good", ...some],
  steps: [...steps, untilEndMs, 1],
}));

export type Steered = Account & { readonly control: Control };

/** Videos with these fates, and a look at each at every instant, the first one included. */
export async function follow(
  account: Steered,
  look: Item,
  { fates: wanted, steps }: Course,
  visit: (id: string, video: Item, now: number) => void | Promise<void>,
): Promise<void> {
  const { api, control } = account;
  const ids: string[] = [];
  for (const each of wanted) ids.push(await createVideo(api, look, each));
  let now = await control.now();
  for (const ms of [0, ...steps]) {
    if (ms > 0) await control.advance(ms);
    now += ms;
    for (const id of ids) await visit(id, await getVideo(api, id), now);
  }
}

/** A world in which jobs go as told, and somebody who speaks in its videos. */
export async function stage({ fresh }: Pick<Context, "fresh">): Promise<Steered & { readonly look: Item }> {
  const account = await fresh();
  const look = await speaker(account.api);
  must(look !== undefined, "No public look has a voice and Avatar IV, so that no video can be made.");
  await direct(account.control);
  return { ...account, look };
}
