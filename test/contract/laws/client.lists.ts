/** Lists that a client goes through by itself. */
import fc from "fast-check";
import type { Seen, Turn } from "../client/script.ts";
import type { Stage } from "../client/stage.ts";
import { clientLaw, describe, openStage, refusal, rest } from "../client/stage.ts";
import type { Input } from "../client/subject.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { ListId } from "../lists.ts";
import { everyList } from "../lists.ts";

const list = fc.constantFrom(...everyList);
/** How many items each page holds: a page may be empty and not the last. */
const sizes = fc.array(fc.nat(4), { minLength: 1, maxLength: 5 });
/** Signs that mean something in addresses. */
const tokenOf = (page: number): string => `p${page}+/=&? ü%41`;

function inputOf(of: ListId, query: Input["query"] = {}): Input {
  if (of === "getVideoBatch") return { path: { batch_id: "b1" }, query };
  return { query: of === "listAssets" ? { username: "ann", ...query } : query };
}

function pageBody(of: ListId, items: readonly object[], next: string | null): Turn {
  const page = { has_more: next !== null, next_token: next };
  return { body: of === "getVideoBatch" ? { data: { batch_id: "b1", items, ...page } } : { data: items, ...page } };
}

/** Item number of all pages. */
const itemsOf = (pages: readonly number[]): readonly { readonly id: string }[][] => {
  let count = 0;
  return pages.map((size) => Array.from({ length: size }, () => ({ id: `i${count++}` })));
};

function serve(of: ListId, pages: readonly (readonly object[])[]): (seen: Seen) => Turn {
  return ({ url }) => {
    const token = url.searchParams.get("token");
    const at = token === null ? 0 : pages.findIndex((_, page) => tokenOf(page) === token);
    const items = pages[at];
    if (!items) return refusal(400, "invalid_parameter", "token");
    return pageBody(of, items, at + 1 < pages.length ? tokenOf(at + 1) : null);
  };
}

/** At most so many items, then the loop is left. */
async function take({ client }: Stage, of: ListId, input: Input, most = Infinity): Promise<unknown[]> {
  const items: unknown[] = [];
  if (most === 0) return items;
  for await (const item of client.list(of, input)) {
    items.push(item);
    if (items.length >= most) break;
  }
  return items;
}

export const clientListLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K9",
    sentence:
      "Going through a list gives what its pages hold, in their order, and each page is asked for once, with the same filters.",
    premise: "A list was gone through to its end.",
    operations: everyList,
    check: async (context) => {
      const limit = fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined });
      await context.forAll(fc.record({ list, sizes, limit }), async ({ list: of, sizes: given, limit: asked }) => {
        const pages = itemsOf(given);
        const stage = openStage(context, serve(of, pages));
        const outcome = await stage.settle(() => take(stage, of, inputOf(of, { limit: asked })));
        must(outcome.ok, `${of} of ${given.length} pages ${describe(outcome)}.`);
        const [got, held] = [JSON.stringify(outcome.value), JSON.stringify(pages.flat())];
        must(got === held, `${of} gave ${got}, and its pages hold ${held}.`);
        const tokens = stage.seen.map(({ url }) => url.searchParams.get("token"));
        const wanted = given.map((_, page) => (page === 0 ? null : tokenOf(page)));
        must(
          JSON.stringify(tokens) === JSON.stringify(wanted),
          `${of} was asked for the tokens ${JSON.stringify(tokens)}, and gave ${JSON.stringify(wanted)}.`,
        );
        for (const { url } of stage.seen) {
          const sent = url.searchParams.get("limit");
          must(sent === (asked === undefined ? null : String(asked)), `${of} with limit ${asked} was sent ${sent}.`);
        }
        context.met();
      });
    },
  }),
  clientLaw({
    id: "K19",
    sentence: "A list asks for no page before somebody wants an item of it, and for none after the loop was left.",
    premise: "A loop over a list was left before its end.",
    operations: everyList,
    check: async (context) => {
      await context.forAll(fc.record({ list, sizes, most: fc.nat(8) }), async ({ list: of, sizes: given, most }) => {
        const pages = itemsOf(given);
        const total = pages.flat().length;
        if (most > total) return;
        const stage = openStage(context, serve(of, pages));
        const made = await stage.settle(async () => void stage.client.list(of, inputOf(of)));
        await rest();
        must(made.ok, `${of}, of which nobody wanted an item yet, ${describe(made)}.`);
        must(stage.seen.length === 0, `${of} asked for a page before anybody wanted an item.`);
        await stage.settle(() => take(stage, of, inputOf(of), most));
        await rest();
        let needed = 0;
        for (let have = 0; have < most; needed += 1) have += given[needed] ?? 0;
        must(
          stage.seen.length === needed,
          `${of} asked for ${stage.seen.length} pages to give ${most} items, which ${needed} hold.`,
        );
        context.met();
      });
    },
  }),
  clientLaw({
    id: "K20",
    sentence: "A list whose tokens lead back to where they came from, or that promises more and gives no token, ends.",
    premise: "A list had no end of its own.",
    operations: everyList,
    check: async (context) => {
      const cycle = fc.record({ list, lead: fc.nat(2), length: fc.integer({ min: 1, max: 3 }) });
      await context.forAll(cycle, async ({ list: of, lead, length }) => {
        const stage = openStage(context, (_, at) =>
          pageBody(of, [{ id: `i${at}` }], tokenOf(at < lead ? at : lead + ((at - lead) % length))),
        );
        await stage.settle(() => take(stage, of, inputOf(of)));
        const distinct = lead + length;
        must(
          stage.seen.length <= distinct + 1,
          `${of} has ${distinct} tokens that lead in a circle, and was asked for ${stage.seen.length} pages.`,
        );
        context.met();
      });
      for (const of of everyList) {
        const page = { has_more: true, next_token: null };
        const body =
          of === "getVideoBatch" ? { data: { items: [{ id: "i0" }], ...page } } : { data: [{ id: "i0" }], ...page };
        const stage = openStage(context, () => ({ body }));
        await stage.settle(() => take(stage, of, inputOf(of)));
        must(stage.seen.length === 1, `${of} gave no token, and was asked for ${stage.seen.length} pages.`);
        context.met();
      }
    },
  }),
  clientLaw({
    id: "K23",
    sentence:
      "When a page cannot be had, the loop has given all items of the pages before it and then fails as that page did.",
    premise: "A page after the first was refused.",
    operations: everyList,
    check: async (context) => {
      const given = fc.record({ list, sizes, status: fc.constantFrom(400, 401, 403, 404) });
      await context.forAll(given, async ({ list: of, sizes: some, status }) => {
        const pages = itemsOf(some);
        const stage = openStage(context, (_, at) =>
          at < pages.length ? pageBody(of, pages[at] ?? [], tokenOf(at + 1)) : refusal(status, "some_code"),
        );
        const items: unknown[] = [];
        const outcome = await stage.settle(async () => {
          for await (const item of stage.client.list(of, inputOf(of))) items.push(item);
        });
        const [got, held] = [JSON.stringify(items), JSON.stringify(pages.flat())];
        must(got === held, `${of} gave ${got} before a page was refused, and the pages hold ${held}.`);
        must(!outcome.ok && outcome.failure.status === status, `${of}, refused with ${status}, ${describe(outcome)}.`);
        context.met();
      });
    },
  }),
];
