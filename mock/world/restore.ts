/** From rows to a world again. */

import type { Part } from "./parts.ts";
import { partsOf, refillOutbox } from "./parts.ts";
import type { Identity, Universe, World } from "./world.ts";
import { createBareWorld } from "./world.ts";

export interface Written {
  readonly home: string;
  readonly identity: Identity;
  readonly universe: Universe;
  /** The rows of each part. A part without an entry, as an older mock left it, stays as in a world without a row. */
  readonly parts: ReadonlyMap<string, readonly (readonly [key: string, value: unknown])[]>;
}

/** @throws when a part is not known here, or its rows are not what they should be */
export function restoreWorld({ home, identity, universe, parts }: Written): World {
  const world = createBareWorld(home, identity, universe, { anchor: 0, realAnchor: 0, rate: 0 });
  const known = new Map<string, Part>(partsOf(world).map((part) => [part.name, part]));
  for (const [name, rows] of parts) {
    const part = known.get(name);
    if (part === undefined) throw new Error(`Worlds have no ${name} here.`);
    part.stored.restore(rows);
  }
  // The one field that has no meaning before it is restored.
  if (parts.get("clock")?.length !== 1) throw new Error("The world has lost its clock.");
  refillOutbox(world);
  return world;
}
