/** An OpenAPI document as plain data: places in it by JSON pointer, and references followed. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Fields = { readonly [name: string]: Json | undefined };

/** A value and where it stands. */
export interface Place {
  readonly value: Fields;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** Text that stands there; empty for anything else. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

export function below(pointer: string, ...names: readonly (string | number)[]): string {
  return names.reduce<string>(
    (path, name) => `${path}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** @throws RangeError for a reference that leads nowhere, or out of the document: it has to be bundled first */
export function follow(document: Fields, reference: string): Place {
  if (!reference.startsWith("#/"))
    throw new RangeError(`the reference ${reference} leads out of the document; bundle it first`);
  const pointer = decoded(reference.slice(1));
  let value: Json | undefined = document as Json;
  for (const part of pointer.slice(1).split("/")) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = Array.isArray(value) ? (value as readonly Json[])[Number(name)] : fieldsOf(value)[name];
  }
  if (typeof value === "boolean") return { value: value ? {} : { not: {} }, pointer };
  if (!isFields(value)) throw new RangeError(`the reference ${reference} leads nowhere`);
  return { value, pointer };
}

/** What cannot be decoded is the name of nothing, and stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands at a place, with a reference there followed to its end. */
export function resolved(document: Fields, { value, pointer }: Place): Place {
  let place: Place = { value, pointer };
  for (let steps = 0; typeof place.value["$ref"] === "string"; steps += 1) {
    if (steps > 100) throw new RangeError(`the reference at ${pointer} leads to itself`);
    place = follow(document, place.value["$ref"]);
  }
  return place;
}

/** The same text for values that mean the same, whatever the order of their names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isFields(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}
