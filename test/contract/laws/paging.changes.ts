/**
 * Lists while they change. A model knows which items there are and where a reader stands; each page must be what the
 * model says, whatever came and went between two pages.
 */
import fc from "fast-check";
import type { Context } from "../context.ts";
import type { Ground, Kind, Maker } from "../kinds.ts";
import { groundOf, kinds, make, remove } from "../kinds.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Place } from "../lists.ts";
import { everyList, readPage, walk } from "../lists.ts";

type Step =
  | { readonly do: "create" }
  | { readonly do: "read"; readonly limit: number }
  /** Which ones: any, all that the reader saw, the one it stands at, or all that it did not see yet. */
  | { readonly do: "delete"; readonly which: "one" | "seen" | "anchor" | "unseen"; readonly at: number };

interface Session {
  /** By name, which is told better than a kind. */
  readonly kind: string;
  readonly before: number;
  readonly steps: readonly Step[];
}

const create: fc.Arbitrary<Step> = fc.constant({ do: "create" });
const read: fc.Arbitrary<Step> = fc.integer({ min: 1, max: 3 }).map((limit) => ({ do: "read", limit }));
const deletion: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("delete" as const),
  which: fc.constantFrom("one" as const, "seen" as const, "anchor" as const, "unseen" as const),
  at: fc.nat(9),
});

function sessions(of: readonly Kind[], ...steps: readonly fc.Arbitrary<Step>[]): fc.Arbitrary<Session> {
  return fc.record({
    kind: fc.constantFrom(...of.map(({ name }) => name)),
    before: fc.integer({ min: 2, max: 5 }),
    steps: fc.array(fc.oneof(...steps), { minLength: 2, maxLength: 12, size: "max" }),
  });
}

const common = { group: "paging", phase: "sessions", effect: "paid", needs: ["worlds"] } as const;

export const pagingChangeLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "P1",
    phase: "coverage",
    operations: everyList,
    sentence: "Page by page, a list holds everything that was made, once, and nothing else that was not there before.",
    premise: "Things were made, and their list was read in pages of one, of some and of all.",
    check: async ({ fresh, met }) => {
      const maker = await fresh();
      const ground = await groundOf(maker.api);
      for (const kind of kinds) {
        const place = kind.place(ground);
        const before = new Set((await walk(maker.api, kind.list, place)).ids);
        const made: string[] = [];
        for (let n = 0; n < 5; n += 1) made.push((await make(maker, kind, ground, n)).id);
        for (const limit of [1, 3, 50]) {
          const { ids } = await walk(maker.api, kind.list, place, { limits: [limit] });
          const found = ids.filter((id) => !before.has(id));
          must(
            found.toSorted().join() === made.toSorted().join(),
            `${kind.list} in pages of ${limit} holds ${found.length} new items after 5 of the kind ${kind.name} were made.`,
          );
          must(ids.length === before.size + 5, `${kind.list} in pages of ${limit} lost some of what was there before.`);
          met();
        }
      }
    },
  },
  {
    ...common,
    id: "P9",
    operations: everyList,
    sentence: "What is made while a list is read moves nothing that is older onto another page, or off the list.",
    premise: "A page was read by a token after something new was made.",
    check: (context) => context.forAll(sessions(kinds, create, read, read), (session) => play(context, session)),
  },
  {
    ...common,
    id: "P10",
    operations: everyList,
    sentence:
      "What is deleted while a list is read, be it the item a page ended with or all that was read, makes nothing that stays be skipped or come twice.",
    premise: "A page was read by a token after something was deleted.",
    check: (context) =>
      context.forAll(
        sessions(
          kinds.filter(({ remove: operation }) => operation !== null),
          create,
          read,
          read,
          deletion,
        ),
        (session) => play(context, session),
      ),
  },
  {
    ...common,
    id: "P17",
    phase: "coverage",
    operations: everyList,
    sentence: "What was just made stands first in its list, and what was just deleted stands in it no more.",
    premise: "Something was made, or deleted, and its list was read.",
    check: async ({ fresh, met }) => {
      const maker = await fresh();
      const ground = await groundOf(maker.api);
      for (const kind of kinds) {
        const head = async (): Promise<readonly string[]> =>
          (await readPage(maker.api, kind.list, kind.place(ground), { limit: 3 })).ids;
        const [first, second] = [await make(maker, kind, ground, 0), await make(maker, kind, ground, 1)];
        const made = (await head()).slice(0, 2).join();
        must(
          made === `${second.id},${first.id}`,
          `${kind.list} begins with ${made}, not with the ${kind.name} just made.`,
        );
        met();
        if (kind.remove === null) continue;
        await remove(maker.api, kind, second.id);
        const left = await head();
        must(
          left[0] === first.id && !left.includes(second.id),
          `${kind.list} still lists a ${kind.name} that was deleted.`,
        );
        met();
      }
    },
  },
];

async function play({ fresh, met }: Context, { kind: name, before, steps }: Session): Promise<void> {
  const kind = kinds.find((each) => each.name === name) as Kind;
  const maker = await fresh();
  const ground = await groundOf(maker.api);
  const reader = await openReader(maker, kind, ground);
  for (let n = 0; n < before; n += 1) await reader.create();
  let isChanged = false;
  for (const step of [...steps, ...Array.from({ length: 3 }, (): Step => ({ do: "read", limit: 3 }))]) {
    if (step.do === "read") {
      const isOnward = await reader.read(step.limit);
      if (isOnward && isChanged) met();
      isChanged &&= isOnward;
    } else {
      if (step.do === "create") await reader.create();
      else await reader.remove(step.which, step.at);
      isChanged = true;
    }
  }
}

interface Reader {
  readonly create: () => Promise<void>;
  readonly remove: (which: "one" | "seen" | "anchor" | "unseen", at: number) => Promise<void>;
  /** @returns whether the page was reached by a token */
  readonly read: (limit: number) => Promise<boolean>;
}

interface Row {
  readonly id: string;
  /** Later ones have higher numbers. */
  readonly number: number;
}

/** An account may have ten voices of its own; a session that wants more goes on with those. */
const mostOwn = 8;

async function openReader(maker: Maker, kind: Kind, ground: Ground): Promise<Reader> {
  const place: Place = kind.place(ground);
  const old = (await walk(maker.api, kind.list, place)).ids;
  let rows: readonly Row[] = old.map((id, at) => ({ id, number: -at }));
  let made = 0;
  let token: string | null = null;
  let anchor = Infinity;
  const isOwn = ({ number }: Row): boolean => number > 0;

  return {
    create: async () => {
      if (rows.filter(isOwn).length >= mostOwn) return;
      made += 1;
      const { id } = await make(maker, kind, ground, made);
      rows = [{ id, number: made }, ...rows];
    },
    remove: async (which, at) => {
      const own = rows.filter(isOwn);
      const chosen = {
        one: own.slice(at % Math.max(1, own.length)).slice(0, 1),
        seen: own.filter(({ number }) => number >= anchor),
        anchor: own.filter(({ number }) => number === anchor),
        unseen: own.filter(({ number }) => number < anchor).slice(0, 3),
      }[which];
      for (const { id } of chosen) await remove(maker.api, kind, id);
      rows = rows.filter((row) => !chosen.includes(row));
    },
    read: async (limit) => {
      const wasOnward = token !== null;
      const rest = rows.filter(({ number }) => number < anchor);
      const expected = rest.slice(0, limit);
      const page = await readPage(maker.api, kind.list, place, { limit, token });
      const [seen, wanted] = [page.ids.join(", "), expected.map(({ id }) => id).join(", ")];
      const where = wasOnward ? "the next page" : "the first page";
      must(seen === wanted, `${kind.list}: ${where} of ${limit} holds [${seen}], not [${wanted}].`);
      must(
        page.hasMore === rest.length > limit,
        `${kind.list}: ${where} of ${limit} says has_more ${page.hasMore}, and ${rest.length - expected.length} follow.`,
      );
      token = page.nextToken;
      anchor = token === null ? Infinity : (expected.at(-1)?.number ?? Infinity);
      return wasOnward;
    },
  };
}
