/** A world as data: what is written down of it is plain, whole, and follows every change. */

import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../mock/app.ts";
import { compose } from "../../mock/compose.ts";
import { fakeClock } from "../../mock/ports/clock.ts";
import { partsOf, refillOutbox } from "../../mock/world/parts.ts";
import { createBareWorld, type World } from "../../mock/world/world.ts";
import { createClient } from "../../src/index.ts";
import { png } from "../support/files.ts";
import { start } from "../support/targets.ts";
import { tour } from "../support/tour.ts";
import { worldOf } from "../support/worlds.ts";

type Dump = Readonly<Record<string, readonly (readonly [string, unknown])[]>>;

/** Rows by key, so that their order is of no account; the order of a restored world is seen in its answers. */
const dump = (world: World): Dump =>
  Object.fromEntries(
    partsOf(world).map(({ name, stored }) => [name, [...stored.rows()].toSorted(([a], [b]) => (a < b ? -1 : 1))]),
  );

let world: World;
/** Each part as those see it who read it once, at the start, and from then on only the rows that are said to change. */
const shadow = new Map<string, Map<string, unknown>>();

beforeAll(async () => {
  const { settings } = compose({
    frozen: true,
    startAt: start,
    clock: fakeClock(start),
    sender: { send: async ({ url }) => ({ status: url.endsWith("/down") ? 500 : 200 }) },
  });
  const app = createApp(settings, { api: async () => "", control: async () => "" });
  world = settings.worlds.open("busy");
  for (const { name, stored } of partsOf(world)) {
    const rows = new Map(stored.rows());
    shadow.set(name, rows);
    stored.watch((key) => {
      const value = stored.read(key);
      if (value === undefined) rows.delete(key);
      else rows.set(key, value);
    });
  }
  const send = async (request: Request): Promise<Response> => app.fetch(request);
  const client = createClient({
    apiKey: "busy",
    baseUrl: "http://localhost",
    fetch: send,
    clock: {
      now: () => world.clock.anchor,
      sleep: async (ms) => void (await settings.pace.moveTo(world, world.clock.anchor + ms)),
    },
  });
  await client.webhooks.endpoints.create({ url: "http://127.0.0.1:9/down" });
  await tour({
    client,
    file: { bytes: png, name: "dot.png", type: "image/png" },
    receiver: "http://127.0.0.1:9/hook",
    advance: (ms) => settings.pace.moveTo(world, world.clock.anchor + ms),
    visit: (url, init) => send(new Request(url, init)),
  });
  await client.consent.create("group_xyz789");
  await client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Hi." });
});

describe("a world that has seen the use of every operation", () => {
  test("is plain data: JSON gives each row back as it was", () => {
    for (const { name, stored } of partsOf(world)) {
      for (const [key, value] of stored.rows()) {
        if (value instanceof Uint8Array) continue;
        expect([name, key, JSON.parse(JSON.stringify(value))]).toStrictEqual([name, key, value]);
      }
    }
  });

  test("has told of every change: whoever followed row by row has the same", () => {
    for (const [name, rows] of Object.entries(dump(world))) {
      expect([name, new Map(rows)]).toEqual([name, shadow.get(name)]);
    }
  });

  test("is the same again when its rows are put into another, in whatever order they come", () => {
    for (const order of ["as written", "reversed"]) {
      const { home, universe, clock } = world;
      const copy = createBareWorld(home, world, universe, clock);
      const rows = new Map(partsOf(world).map(({ name, stored }) => [name, [...stored.rows()]]));
      for (const { name, stored } of partsOf(copy)) {
        const given = rows.get(name) ?? [];
        stored.restore(order === "reversed" ? given.toReversed() : given);
      }
      refillOutbox(copy);
      expect(dump(copy)).toEqual(dump(world));
      expect(toSend(copy)).toEqual(toSend(world));
    }
  });
});

test("one watches at a time: who came last hears of fields and collections alike", () => {
  const own = worldOf();
  const heard: [string, string][] = [];
  for (const watcher of ["first", "second"])
    for (const { name, stored } of partsOf(own)) stored.watch(() => heard.push([watcher, name]));
  own.nextSeq += 1;
  own.scripts.delete("nobody");
  own.ruleUses.set("rule", 1);
  expect(heard).toEqual([
    ["second", "nextSeq"],
    ["second", "ruleUses"],
  ]);
});

/** What is due, by instant; an entry that its delivery has outlived is skipped, as the outbox does. */
function toSend({ outbox, deliveries }: World): readonly unknown[] {
  return [...outbox.stored.rows()].map(([, item]) => item).filter(({ id, at }) => deliveries.get(id)?.dueAt === at);
}
