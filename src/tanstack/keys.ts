/** Names in the cache. They hold ids and filters only: keys are shown by devtools and written down by persisters. */

/** What TanStack takes for a key. */
export type QueryKey = readonly unknown[];

export interface Scope {
  /**
   * Whose data it is, for one `QueryClient` that serves several accounts or servers: an account's id or name, never its
   * key or token. Default: `"default"`.
   */
  readonly scope?: string | undefined;
}

/** From wide to narrow: each key begins with those before it, so that invalidating one reaches all below. */
export interface HeyGenKeys {
  /** Everything of this scope, for example to remove it at sign-out. */
  readonly all: QueryKey;
  readonly videos: Family;
  /** Groups: the characters. */
  readonly avatars: Family;
  readonly looks: Omit<Family, "one">;
  readonly voices: Omit<Family, "one">;
  readonly createVideo: QueryKey;
}

interface Family {
  readonly all: QueryKey;
  readonly lists: QueryKey;
  readonly list: (query?: object) => QueryKey;
  readonly one: (id: string | undefined) => QueryKey;
}

/** The keys of all queries and mutations of this entry. */
export function heygenKeys({ scope = "default" }: Scope = {}): HeyGenKeys {
  const all = ["heygen", scope];
  const family = (noun: string): Family => ({
    all: [...all, noun],
    lists: [...all, noun, "list"],
    list: (query = {}) => [...all, noun, "list", query],
    one: (id) => [...all, noun, "one", id],
  });
  return {
    all,
    videos: family("videos"),
    avatars: family("avatars"),
    looks: family("looks"),
    voices: family("voices"),
    createVideo: [...all, "videos", "create"],
  };
}
