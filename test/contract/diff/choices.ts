/** Values that are one of several kinds: which kinds are the same in both contracts. */
import type { Shift } from "./change.ts";
import type { Fields } from "./document.ts";
import { canonical, textOf } from "./document.ts";
import type { Node, View } from "./view.ts";
import { viewOf } from "./view.ts";

export interface Documents {
  readonly old: Fields;
  readonly now: Fields;
}

export interface SchemaPair {
  readonly old: Node;
  readonly now: Node;
  /** Of the value; empty for the whole body. */
  readonly path: string;
}

export type Tell = (shift: Omit<Shift, "path" | "oldPointer" | "newPointer"> & Partial<Shift>) => void;
export type Walk = (pair: SchemaPair) => void;

interface Compared {
  readonly before: View;
  readonly after: View;
  readonly path: string;
}

export function compareChoices(
  documents: Documents,
  { before, after, path }: Compared,
  { tell, walk }: { readonly tell: Tell; readonly walk: Walk },
): void {
  const place = path === "" ? "the body" : path;
  const count = Math.max(before.choices.length, after.choices.length);
  for (let index = 0; index < count; index += 1) {
    const old = before.choices[index];
    const now = after.choices[index];
    if (!old || !now) {
      const message = `${place} ${now ? "has to be" : "need not be"} one of several kinds`;
      tell({ kind: now ? "choice-added" : "choice-removed", message, narrows: now !== undefined, widens: !now });
      continue;
    }
    const { pairs, removed, added } = match(documents, old, now);
    for (const [was, is] of pairs) walk({ old: was, now: is, path: `${path}${label(documents.now, is)}` });
    const unmatched = [
      ...removed.map((node) => ["removed", node, documents.old] as const),
      ...added.map((node) => ["added", node, documents.now] as const),
    ];
    for (const [what, node, document] of unmatched)
      tell({
        kind: `branch-${what}`,
        message: `${place}: the kind ${label(document, node) || "without a name"} was ${what}`,
        narrows: what === "removed",
        widens: what === "added",
        ...(what === "removed"
          ? { oldPointer: node[0]?.pointer ?? null, newPointer: after.pointer }
          : { oldPointer: before.pointer, newPointer: node[0]?.pointer ?? null }),
      });
  }
}

/** Branches that are the same one: by the constants that tell them apart, by name, by type, or by being all the same. */
function match(
  { old: oldDocument, now: newDocument }: Documents,
  old: readonly Node[],
  now: readonly Node[],
): {
  readonly pairs: readonly (readonly [Node, Node])[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
} {
  const pairs: (readonly [Node, Node])[] = [];
  let removed = [...old];
  let added = [...now];
  for (const key of [constants, referenced, typeNames, whole]) {
    for (const was of removed) {
      const mine = key(oldDocument, was);
      const same = mine === "" ? [] : added.filter((is) => key(newDocument, is) === mine);
      if (same.length !== 1 || removed.filter((each) => key(oldDocument, each) === mine).length !== 1) continue;
      pairs.push([was, same[0]!]);
      removed = removed.filter((each) => each !== was);
      added = added.filter((each) => each !== same[0]);
    }
  }
  return { pairs, removed, added };
}

type Key = (document: Fields, node: Node) => string;

const constants: Key = (document, node) => {
  const found = [...viewOf(document, node).properties].flatMap(([name, property]) => {
    const { members } = viewOf(document, property);
    return members?.size === 1 ? [`${name}=${[...members.keys()].join()}`] : [];
  });
  return found.toSorted().join(" ");
};

const referenced: Key = (_, node) => textOf(node[0]?.value["$ref"]);
const typeNames: Key = (document, node) => namesOf(viewOf(document, node));
const whole: Key = (_, node) => canonical(node.map(({ value }) => value));

function label(document: Fields, node: Node): string {
  const name = constants(document, node) || referenced(document, node).split("/").at(-1) || "";
  return name === "" ? "" : `(${name})`;
}

/** `string or null` */
export function namesOf({ types }: View): string {
  if (types.size === 7) return "anything";
  const named = [...types].map((type) => (type === "fraction" ? "number" : type));
  return named.filter((type) => type !== "integer" || !types.has("fraction")).join(" or ") || "nothing";
}
