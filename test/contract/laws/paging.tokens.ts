/** Page tokens: good again and again for the list that gave them, and for nothing else. */
import fc from "fast-check";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Shelf } from "../library.ts";
import { openLibrary } from "../library.ts";
import { askPage, everyList, readPage } from "../lists.ts";

const common = { group: "paging", operations: everyList, effect: "ro" } as const;

const refused = "400 invalid_parameter token";

export const pagingTokenLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "P11",
    phase: "coverage",
    sentence: "A token leads to the same place each time, whatever the limit of the next page is.",
    premise: "A list gave a token.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      for (const { list, place } of shelves) {
        const { nextToken: token, ids: first } = await readPage(api, list, place, { limit: 2 });
        if (token === null) continue;
        const once = (await readPage(api, list, place, { limit: 5, token })).ids;
        const again = (await readPage(api, list, place, { limit: 5, token })).ids;
        const fewer = (await readPage(api, list, place, { limit: 1, token })).ids;
        must(once.join() === again.join(), `${list} led to ${once.join()} by a token, and then to ${again.join()}.`);
        must(
          once[0] === fewer[0],
          `${list} led to ${once[0]} by a token with limit=5, and to ${fewer[0]} with limit=1.`,
        );
        must(!first.includes(once[0] ?? ""), `${list} led back to ${once[0]} by its token.`);
        context.met();
      }
    },
  },
  {
    ...common,
    id: "P12",
    phase: "random",
    sentence:
      "A token that was changed, cut or invented, or that another list or filter gave, is 400 and names token; nothing is shown for it.",
    premise: "A list was asked with a token that it did not give.",
    check: async (context) => {
      const { api, shelves: all } = await openLibrary(context);
      const shelves = all.map(({ list, place }): Asked => ({ list, place }));
      const tokens = new Map<Asked, string | null>();
      const tokenOf = async (shelf: Asked): Promise<string | null> => {
        if (!tokens.has(shelf))
          tokens.set(shelf, (await readPage(api, shelf.list, shelf.place, { limit: 1 })).nextToken);
        return tokens.get(shelf) ?? null;
      };
      const mustRefuse = async ({ list, place }: Asked, token: string, what: string): Promise<void> => {
        const { status, body } = await askPage(api, list, place, { limit: 3, token });
        const seen = `${status} ${String(body?.error?.code)} ${String(body?.error?.param)}`;
        must(seen === refused, `${list} answered ${seen} to ${what} (${JSON.stringify(token)}), not ${refused}.`);
        context.met();
      };
      for (const shelf of shelves)
        for (const other of shelves) {
          const token = await tokenOf(other);
          if (other.list !== shelf.list && token !== null)
            await mustRefuse(shelf, token, `the token that ${other.list} gave`);
        }
      await context.forAll(
        fc.record({ shelf: fc.constantFrom(...shelves), change }),
        async ({ shelf, change: [what, changed] }) => {
          const token = await tokenOf(shelf);
          const other = changed(token ?? "bm9uZQ");
          if (other !== token) await mustRefuse(shelf, other, `a token that was ${what}`);
        },
        { share: 2 },
      );
    },
  },
];

type Asked = Pick<Shelf, "list" | "place">;

type Change = readonly [string, (token: string) => string];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.nat().map((at): Change => ["cut", (token) => token.slice(0, at % token.length)]),
  fc.nat().map((at): Change => ["cut in front", (token) => token.slice((at % token.length) + 1)]),
  fc.nat().map((at): Change => ["changed in one letter", (token) => turned(token, at % token.length)]),
  fc.constantFrom("0", "=", " ", "a").map((more): Change => ["made longer", (token) => token + more]),
  fc.constantFrom<Change>(
    ["written backwards", (token) => [...token].toReversed().join("")],
    ["percent-encoded twice", (token) => [...token].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("")],
  ),
  fc
    .oneof(fc.constantFrom("0", "1", "null", "eyJvZmZzZXQiOjB9", "__proto__", "\u0000"), fc.string({ minLength: 1 }))
    .map((text): Change => ["invented", () => text]),
);

function turned(token: string, at: number): string {
  return token.slice(0, at) + (token[at] === "x" ? "y" : "x") + token.slice(at + 1);
}
