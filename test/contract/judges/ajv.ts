/** The contract's own schemas, judged by ajv at run time and in strict mode. */

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { contract, type Schema } from "../document.ts";
import { formats } from "./formats.ts";

const componentsBase = "#/components/schemas/";

/** A schema with its references turned into names under which `createJudge` knows the components. */
function named(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(named);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" ? String(value).replace(componentsBase, "/") : named(value),
    ]),
  );
}

export function createJudge(): { readonly compile: (schema: Schema) => ValidateFunction } {
  // The item of a batch adds a property to a union of objects and need not say once more that it is an object.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats });
  // The one keyword of OpenAPI that stands inside schemas only repeats what the `const` of each branch says; the
  // extensions are about types.
  ajv.addVocabulary(["discriminator", "x-id", "x-id-by", "x-id-type"]);
  for (const [name, schema] of Object.entries(contract.components.schemas))
    ajv.addSchema({ $id: `/${name}`, ...(named(schema) as object) });
  return { compile: (schema) => ajv.compile(named(schema) as object) };
}

const judge = createJudge();

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** The contract's own verdict on a value. */
export const validatorOf: (schema: Schema) => ValidateFunction = once(judge.compile);
