import { type Document, resolve, type Schema } from "./document.ts";

/**
 * The dotted paths of all properties below a schema, depth first, in the order in which the contract writes them and
 * across all branches; items of an array are `*`. Of two violations the one that comes first here is reported.
 */
export function propertyOrder(document: Document, root: Schema): string[] {
  const paths = new Set<string>();
  const open = new Set<Schema>();

  const visit = (node: Schema, prefix: string): void => {
    const schema = resolve<Schema>(document, node);
    if (open.has(schema)) return;
    open.add(schema);
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === "properties") {
        for (const [name, property] of Object.entries(value as Record<string, Schema>)) {
          paths.add(prefix + name);
          visit(property, `${prefix}${name}.`);
        }
      } else if (keyword === "items") {
        paths.add(`${prefix}*`);
        visit(value as Schema, `${prefix}*.`);
      } else if (["allOf", "anyOf", "oneOf"].includes(keyword)) {
        for (const branch of value as Schema[]) visit(branch, prefix);
      }
    }
    open.delete(schema);
  };

  visit(root, "");
  return [...paths];
}
