/** Lists that fetch themselves: nothing is sent before someone iterates, and no page beyond what is consumed. */
import type { OperationId } from "../generated/operations.ts";
import { UsageError } from "./errors.ts";
import { PaginationError } from "./jobs/errors.ts";
import type { Call, SafeResult } from "./safe.ts";

/** One page as the API sends it. */
export interface Page {
  readonly data: readonly unknown[];
  readonly has_more: boolean;
  readonly next_token?: string | null;
}

/** A page that stands inside something else: the items of a batch. */
export interface InnerPage extends Omit<Page, "data"> {
  readonly items: readonly unknown[];
}

/** What the pages of a list hold. */
export type ItemOf<P> = P extends
  | { readonly data: readonly (infer Item)[] }
  | { readonly items: readonly (infer Item)[] }
  ? Item
  : never;

/**
 * All items of a list, over as many requests as it takes. `for await (const look of client.looks.list())` stops asking
 * when the loop stops. Each iteration begins anew. `P` is the page as the API sends it.
 */
export interface PagedList<P, Id extends OperationId = never> extends AsyncIterable<ItemOf<P>> {
  /** The same, page by page. */
  readonly pages: () => AsyncGenerator<P, void, undefined>;
  /** Items in an array: at most `limit` of them (default: all), with no request beyond those. */
  readonly toArray: (options?: { readonly limit?: number | undefined }) => Promise<ItemOf<P>[]>;
  /** The first page, or why there is none: see `Call.safe`. */
  readonly safe: () => Promise<SafeResult<P, Id>>;
}

/** The list behind a function that asks for one page; `first` is the token to begin with. */
export function pagedList<P extends Page | InnerPage, Id extends OperationId = never>(
  fetchPage: (token?: string) => Call<P, Id>,
  first?: string,
): PagedList<P, Id> {
  async function* pages(): AsyncGenerator<P, void, undefined> {
    const seen = new Set<string | undefined>();
    let token = first;
    for (;;) {
      const page = await fetchPage(token);
      yield page;
      if (!page.has_more) return;
      seen.add(token);
      token = page.next_token ?? "";
      if (!token) throw new PaginationError("The API promised more items and gave no token.");
      if (seen.has(token)) {
        throw new PaginationError("The API gave a page token twice: the list would never end.");
      }
    }
  }

  async function* items(): AsyncGenerator<ItemOf<P>, void, undefined> {
    for await (const page of pages()) yield* itemsOf(page) as readonly ItemOf<P>[];
  }

  return {
    pages,
    safe: async () => fetchPage(first).safe(),
    [Symbol.asyncIterator]: items,
    toArray: async ({ limit: most } = {}) => {
      const limit = most ?? Infinity;
      const collected: ItemOf<P>[] = [];
      if (Number.isNaN(limit)) throw new UsageError("limit must be a number.");
      if (!(limit > 0)) return collected;
      for await (const item of items()) if (collected.push(item) >= limit) break;
      return collected;
    },
  };
}

/** Which of the two it is: that it holds a list at all was looked at when it arrived. */
function itemsOf(page: Page | InnerPage): readonly unknown[] {
  return "data" in page ? page.data : page.items;
}
