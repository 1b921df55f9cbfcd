/** Changes to a JSON body, most of which make it wrong: which ones do is for its schema to say. */
import fc from "fast-check";

/** What is done to one place of a body; the place is counted, so that the same change fits bodies of any shape. */
export interface Change {
  readonly at: number;
  readonly do: "drop" | "replace" | "add" | "repeat";
  readonly value: unknown;
}

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    "",
    " ",
    "x",
    [],
    {},
    "0".repeat(32),
    "https://files.example/a.mp4",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.integer(),
  fc.constantFrom("avatar", "image", "studio", "prompt", "photo", "url", "asset_id", "base64", "1080p", "16:9"),
  fc.jsonValue({ maxDepth: 1 }),
);

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(60),
  do: fc.constantFrom("replace", "replace", "drop", "add", "repeat"),
  value,
});

/** The body with the change made, as new JSON. */
export function spoil(body: unknown, { at, do: how, value: other }: Change): unknown {
  const copy: unknown = structuredClone(body);
  const places = placesOf(copy);
  const place = places[at % places.length];
  if (!place) return other;
  const { holder, name } = place;
  const table = holder as Record<string | number, unknown>;
  if (how === "drop") {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete table[name];
  } else if (how === "replace") table[name] = other;
  else if (Array.isArray(holder)) holder.push(how === "repeat" ? holder[0] : other);
  else table[how === "repeat" ? `${name}_2` : "no_such_field"] = how === "repeat" ? table[name] : other;
  return copy;
}

interface Spot {
  readonly holder: object;
  readonly name: string | number;
}

function placesOf(holder: unknown): readonly Spot[] {
  if (typeof holder !== "object" || holder === null) return [];
  const names = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  return names.flatMap((name): readonly Spot[] => [
    { holder, name },
    ...placesOf((holder as Readonly<Record<string | number, unknown>>)[name]),
  ]);
}
