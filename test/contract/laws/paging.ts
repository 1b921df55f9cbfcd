/** Pages of every list: all there is, once, in one order, as much of it as was asked for. Tried by reading alone. */
import fc from "fast-check";
import type { Api } from "../api.ts";
import type { ActiveLaw, Law, StandingLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Shelf } from "../library.ts";
import { openLibrary } from "../library.ts";
import { askPage, everyList, idOf, limitsOf, readPage, walk } from "../lists.ts";
import { pagingChangeLaws } from "./paging.changes.ts";
import { pagingFilterLaws } from "./paging.filters.ts";
import { pagingTokenLaws } from "./paging.tokens.ts";

const common = { group: "paging", operations: everyList, effect: "ro" } as const;

function told(ids: readonly string[]): string {
  return ids.length > 12 ? `${ids.slice(0, 12).join(", ")} … (${ids.length})` : ids.join(", ") || "nothing";
}

const readingLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "P2",
    phase: "coverage",
    sentence: "No item of a list comes twice, on one page or on two.",
    premise: "A list of two items or more was read page by page.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      for (const { list, place } of shelves) {
        const { ids } = await walk(api, list, place, { limits: [3, 7], most: 15 });
        const again = ids.find((id, at) => ids.indexOf(id) < at);
        must(again === undefined, `${list} with limits of 3 and 7 lists ${again} twice.`);
        if (ids.length > 1) context.met();
      }
    },
  },
  {
    ...common,
    id: "P3",
    phase: "random",
    sentence: "The items and their order are the same whatever the limits of the pages are.",
    premise: "A list that fills more than one page was read twice, with other limits.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      const asked = shelves.map(({ list, place }) => ({ list, place }));
      const whole = new Map<(typeof asked)[number], readonly string[]>();
      const limits = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 50 })), {
        minLength: 1,
        maxLength: 6,
      });
      await context.forAll(fc.record({ shelf: fc.constantFrom(...asked), limits }), async ({ shelf, limits: each }) => {
        const { list, place } = shelf;
        const all = whole.get(shelf) ?? (await walk(api, list, place)).ids;
        whole.set(shelf, all);
        const { ids, isWhole } = await walk(api, list, place, { limits: each, most: 12 });
        const expected = isWhole ? all : all.slice(0, ids.length);
        must(
          ids.join() === expected.join(),
          `${list} read with limits of ${each.join(", ")} holds ${told(ids)}; read with the largest it holds ${told(expected)}.`,
        );
        if (ids.length > (each[0] ?? 0)) context.met();
      });
    },
  },
  {
    ...common,
    id: "P4",
    phase: "coverage",
    sentence:
      "Lists are newest first, those made in one instant in the order of their making; items of a batch are in the order in which they were given.",
    premise: "Two neighbours of a list say when they were made, or which they are.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      for (const { list, place, made } of shelves) {
        const { items, ids } = await walk(api, list, place, { most: 5 });
        const order = items.map((item) => orderOf(list, item));
        for (const [at, place_] of order.entries()) {
          const before = order[at - 1];
          if (before === undefined || before === null || place_ === null) continue;
          must(
            before <= place_,
            `${list} lists ${ids[at - 1]} before ${ids[at]}, which comes first by its own telling.`,
          );
          context.met();
        }
        if (made === null) continue;
        const listed = ids.filter((id) => made.includes(id));
        must(
          listed.join() === made.toReversed().join(),
          `${list} lists ${told(listed)}; they were made in the order ${told(made)}.`,
        );
        context.met();
      }
    },
  },
  {
    ...common,
    id: "P5",
    phase: "coverage",
    sentence: "A page holds as many items as were asked for, and only the last one fewer.",
    premise: "A page was read that was not the last one.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      for (const { list, place } of shelves)
        for (const limit of [1, 4, limitsOf(list).max]) {
          const { pages } = await walk(api, list, place, { limits: [limit], most: 4 });
          for (const { ids, hasMore } of pages) {
            must(ids.length <= limit, `${list} with limit=${limit} answered with ${ids.length} items.`);
            must(!hasMore || ids.length === limit, `${list} has more, and only ${ids.length} of ${limit} on the page.`);
            if (hasMore) context.met();
          }
        }
    },
  },
  {
    ...common,
    id: "P7",
    phase: "coverage",
    sentence: "A page that promises more is followed by a page that holds something.",
    premise: "A page was full and had more behind it, or was full and the last one.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      for (const { list, place } of shelves) {
        const { max } = limitsOf(list);
        const { ids, isWhole } = await walk(api, list, place, { most: 3 });
        if (ids.length === 0) continue;
        // The promise is hardest to keep where a page ends with the last item of all.
        const limits = isWhole ? [divisorOf(ids.length, max), ids.length] : [max];
        for (const limit of limits.filter((each) => each <= max)) {
          const { pages } = await walk(api, list, place, { limits: [limit], most: 4 });
          for (const [at, page] of pages.entries()) {
            must(
              at === 0 || page.ids.length > 0,
              `${list} with limit=${limit} had more after page ${at}, and page ${at + 1} is empty.`,
            );
            if (page.ids.length === limit) context.met();
          }
        }
      }
    },
  },
  {
    ...common,
    id: "P8",
    phase: "coverage",
    sentence:
      "Without a limit a page holds the documented number of items; both bounds are taken, and what is outside or no whole number is 400 and names limit.",
    premise: "A limit at, inside or beyond its bounds was sent, or a list longer than a page was read without one.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context, { isDeep: true });
      for (const { list, place } of shelves) {
        const { min, max, usual } = limitsOf(list);
        for (const limit of [min, max]) await readPage(api, list, place, { limit });
        for (const limit of ["0", "-1", String(max + 1), "1.5", "five", "", "1e1", "01", "99999999999999999999"])
          await mustRefuse(api, { list, place }, limit);
        const { ids, hasMore } = await readPage(api, list, place);
        must(ids.length <= usual, `${list} without a limit answered with ${ids.length} items, not ${usual}.`);
        must(
          !hasMore || ids.length === usual,
          `${list} without a limit has more, and shows ${ids.length} of ${usual}.`,
        );
        context.met(hasMore ? 12 : 11);
      }
    },
  },
  {
    ...common,
    id: "P13",
    phase: "coverage",
    sentence: "Reading on comes to an end: the last page has no token, and no token leads back.",
    premise: "A list was read to its end over more than one page.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      for (const { list, place } of shelves) {
        const { ids } = await walk(api, list, place, { most: 10 });
        const limit = Math.min(limitsOf(list).max, Math.max(1, Math.floor(ids.length / 3)));
        const { pages, isWhole } = await walk(api, list, place, { limits: [limit], most: 20 });
        if (!isWhole) continue;
        const most = Math.floor(ids.length / limit) + 1;
        must(pages.length <= most, `${list} of ${ids.length} items took ${pages.length} pages of ${limit}.`);
        if (pages.length > 1) context.met();
      }
    },
  },
];

const promiseLaw: StandingLaw = {
  id: "P6",
  group: "paging",
  sentence: "A list has a next token exactly where it says that there is more.",
  premise: "An operation answered with a page.",
  judge: ({ operation, status, body }) => {
    const page = body?.data !== null && typeof body?.data === "object" && "has_more" in body.data ? body.data : body;
    if (operation === null || status !== 200 || page === null || typeof page !== "object" || !("has_more" in page))
      return undefined;
    const { has_more: hasMore, next_token: token } = page;
    return hasMore === (typeof token === "string" && token !== "") && (token === null || hasMore === true)
      ? null
      : `${operation} answered with has_more ${JSON.stringify(hasMore)} and next_token ${JSON.stringify(token)}.`;
  },
};

export const pagingLaws: readonly Law[] = [
  promiseLaw,
  ...readingLaws,
  ...pagingTokenLaws,
  ...pagingFilterLaws,
  ...pagingChangeLaws,
];

async function mustRefuse(api: Api, { list, place }: Pick<Shelf, "list" | "place">, limit: string): Promise<void> {
  const { status, body } = await askPage(api, list, place, { limit });
  const seen = `${status} ${String(body?.error?.code)} ${String(body?.error?.param)}`;
  must(
    seen === "400 invalid_parameter limit",
    `${list} with limit=${limit} answered ${seen}, not 400 invalid_parameter limit.`,
  );
}

/** Ascending along the list: an index as it is, an instant the other way round; null where an item tells neither. */
function orderOf(
  list: Shelf["list"],
  item: { readonly created_at?: unknown; readonly uploaded_at?: unknown },
): number | null {
  if (list === "getVideoBatch") return Number(idOf(list, item));
  const at = item.created_at ?? item.uploaded_at;
  if (typeof at === "number") return -at;
  const ms = typeof at === "string" ? Date.parse(at) : Number.NaN;
  return Number.isNaN(ms) ? null : -ms;
}

/** The largest number up to `max` that divides `total`, and is not `total` itself. */
function divisorOf(total: number, max: number): number {
  for (let by = Math.min(max, Math.floor(total / 2)); by > 1; by -= 1) if (total % by === 0) return by;
  return 1;
}
