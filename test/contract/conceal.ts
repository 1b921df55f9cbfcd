/** Nothing that is reported may carry the caller's key, also where a target repeats it. */

/** As in the client: shorter ones are no secrets, and their letters stand in every text. */
const shortestSecret = 4;

/** Whether the key, as it is or as it stands in addresses and in JSON, is in the text. */
export function holdsKey(text: string, key: string): boolean {
  return spellings(key).some((spelling) => text.includes(spelling));
}

/** The text with `alias` for the key. */
export function conceal(text: string, key: string, alias = "$KEY"): string {
  return spellings(key).reduce((rest, spelling) => rest.replaceAll(spelling, alias), text);
}

/** The same data with every text in it concealed. Names of properties stay as they are: programs look for them. */
export function concealAll<T>(data: T, key: string): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return conceal(value, key);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each)]));
  };
  return walk(data) as T;
}

/** Of the key that was asked for last: each text of an exchange is looked through for the same one. */
let latest: { readonly key: string; readonly spellings: readonly string[] } | undefined;

function spellings(key: string): readonly string[] {
  if (key.length < shortestSecret) return [];
  if (latest?.key !== key)
    latest = { key, spellings: [...new Set([key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)])] };
  return latest.spellings;
}
