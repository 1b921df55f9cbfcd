/**
 * The mock on a port, with one saboteur of the matrix before it: `sabotaged <saboteur, or none> [referee]`. Prints its URL.
 * For the referee it is as where Schemathesis runs in CI: one key, time that stands still, and jobs that take none.
 */

import type { MockOptions } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/listen.ts";
import { saboteurs } from "../contract/saboteurs/index.ts";

const [, , id, visitor] = process.argv;
const saboteur = saboteurs.find((each) => each.id === id);
if (saboteur?.side === "client") throw new RangeError(`${id} spoils clients, and this is a server.`);
if (saboteur === undefined && id !== "none") throw new RangeError(`There is no saboteur ${id}.`);
const still: MockOptions = {
  frozen: true,
  startAt: Date.UTC(2026, 0, 1),
  queueMs: 0,
  renderMs: 0,
  trainingMs: 0,
  strictWorlds: true,
};
const mock = createMock(visitor === "referee" ? still : {});
const handle = saboteur === undefined ? mock.handle : saboteur.wrap(mock.handle);
const { url } = await listen({ ...mock, handle }, { port: 0 });
process.stdout.write(`${url}\n`);
