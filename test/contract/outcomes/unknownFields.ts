/** Fields of a body that the contract knows nothing of, whichever of several kinds the body is. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { Fields } from "../diff/document.ts";
import { below, fieldsOf, follow, isFields, resolved } from "../diff/document.ts";
import type { Node, View } from "../diff/view.ts";
import { viewOf } from "../diff/view.ts";
import { contract } from "../document.ts";

/** @returns dotted paths, `scenes.0.colour` */
export function unknownFields(operation: OperationId, body: unknown): readonly string[] {
  const { method, path } = operationMeta[operation];
  const document = contract as unknown as Fields;
  const place = follow(document, `#${encodeURI(below("/paths", path, method.toLowerCase()))}`);
  const request = resolved(document, { value: fieldsOf(place.value["requestBody"]), pointer: place.pointer });
  const schema = fieldsOf(fieldsOf(fieldsOf(request.value["content"])["application/json"])["schema"]);
  return search(document, [[{ value: schema, pointer: request.pointer }]], body, "");
}

/** @param nodes what the value may be; a field is known when any of them knows it */
function search(document: Fields, nodes: readonly Node[], value: unknown, path: string): readonly string[] {
  const views = nodes.flatMap((node) => expand(document, node));
  const child = (name: string | number): string => (path === "" ? String(name) : `${path}.${name}`);
  if (Array.isArray(value)) {
    const items = views.map((view) => view.items).filter((node) => node.length > 0);
    return items.length === 0
      ? []
      : value.flatMap((item: unknown, index) => search(document, items, item, child(index)));
  }
  if (!isFields(value)) return [];
  const isClosed = views.some(({ others }) => others === "closed");
  return Object.entries(value).flatMap(([name, each]) => {
    const known = views.flatMap((view) => view.properties.get(name) ?? ([] as Node)).map((part) => [part]);
    if (known.length > 0) return search(document, known, each, child(name));
    return isClosed ? [child(name)] : [];
  });
}

/** A schema and the kinds that it may be of. */
function expand(document: Fields, node: Node): readonly View[] {
  const view = viewOf(document, node);
  return [view, ...view.choices.flat().flatMap((branch) => expand(document, branch))];
}
