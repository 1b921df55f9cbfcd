/**
 * The deterministic part of a run: for each operation with a JSON body the bodies that go to the limits of what the
 * contract allows, and those that go one step too far.
 */

import type { OperationId } from "../../../generated/operations.ts";
import { brokenAll } from "../arbitraries/breakers.ts";
import { variantsOf } from "../arbitraries/variants.ts";
import type { Schema } from "../document.ts";
import { contract } from "../document.ts";
import { bodySchemaOf } from "../ground.ts";

export interface Trial {
  readonly operation: OperationId;
  /** Of the ledger: `site createVideo body <avatar>.script maxLength at the bound`. */
  readonly key: string;
  readonly place: string;
  /** The keyword that is tried, and how. */
  readonly how: string;
  readonly body: unknown;
  /** Where the caller must be told to look; null for the body as a whole. Of a good body: nothing. */
  readonly param: string | null;
}

const good = new Map<OperationId, readonly Trial[]>();
const bad = new Map<OperationId, readonly Trial[]>();

/** What the contract allows, at the limits of each site. */
export function goodTrials(operation: OperationId): readonly Trial[] {
  return kept(good, operation, (schema) =>
    variantsOf(schema).map(({ value, place, aspect }) => ({
      operation,
      key: keyOf(operation, place, aspect),
      place,
      how: aspect,
      body: value,
      param: null,
    })),
  );
}

/** What the contract forbids: each kind of violation of each site once, everything else being good. */
export function badTrials(operation: OperationId): readonly Trial[] {
  return kept(bad, operation, (schema) => {
    const seen = new Set<string>();
    const forms = new Set<string>();
    const found: Trial[] = [];
    for (const { body } of goodTrials(operation)) {
      // What can be broken depends on what is there, not on which text or number it is.
      const form = formOf(body);
      if (forms.has(form)) continue;
      forms.add(form);
      let key = "";
      let place = "";
      let how = "";
      const isNew = (site: {
        readonly path: readonly string[];
        readonly how: string;
        readonly value?: unknown;
      }): boolean => {
        place = placeOf(body, site.path);
        how = site.how;
        key = keyOf(operation, place, `${how} violated`);
        const exact = `${key} ${shown(site.value)}`;
        return !seen.has(exact) && Boolean(seen.add(exact));
      };
      for (const { body: wrong, param } of brokenAll(schema, body, isNew))
        found.push({ operation, key, place, how, body: wrong, param });
    }
    return found;
  });
}

function kept(
  store: Map<OperationId, readonly Trial[]>,
  operation: OperationId,
  make: (schema: Schema) => readonly Trial[],
): readonly Trial[] {
  const schema = bodySchemaOf(operation);
  const made = store.get(operation) ?? (schema === undefined ? [] : make(schema));
  store.set(operation, made);
  return made;
}

function keyOf(operation: OperationId, place: string, aspect: string): string {
  return `site ${operation} body ${place || "(whole)"} ${aspect}`;
}

/** What tells one violation from another: not how long a text is or what stands around it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "object";
  return typeof value === "string" ? `text of ${value.length} ${value.slice(0, 40)}` : String(value);
}

/** The fields by which the contract tells the branches of its unions apart. */
const tags: ReadonlySet<string> = new Set(
  Object.values(contract.components.schemas).flatMap(({ discriminator }) => discriminator?.propertyName ?? []),
);

/** A body with the kinds of its values in place of them; the tags stay. */
function formOf(value: unknown, name = ""): string {
  if (tags.has(name)) return String(value);
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (Array.isArray(value))
    return `[${value.length} ${[...value.slice(0, 3), value.at(-1)].map((item) => formOf(item)).join()}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}:${formOf(each, key)}`)
    .join()}}`;
}

/** `scenes.*<image>.source`: a path without indices, and with the branches that it goes through. */
function placeOf(body: unknown, path: readonly string[]): string {
  let place = "";
  let at: unknown = body;
  for (const part of ["", ...path]) {
    if (part !== "") {
      const isItem = Array.isArray(at);
      at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[part];
      place += isItem ? ".*" : place === "" ? part : `.${part}`;
    }
    if (typeof at !== "object" || at === null || Array.isArray(at)) continue;
    for (const tag of tags) {
      const branch: unknown = (at as Readonly<Record<string, unknown>>)[tag];
      if (typeof branch === "string") place += `<${branch}>`;
    }
  }
  return place;
}
