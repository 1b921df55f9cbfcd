/**
 * @hyperjump/json-schema as a judge of bodies. It reads the contract's own schemas, where the generated validators come
 * from rewritten ones, and has formats of its own: the two share nothing. Loading it costs a good part of a second, so
 * that it is imported when it is first asked.
 */

import type { Validator } from "@hyperjump/json-schema/openapi-3-1";
import { contract } from "../document.ts";
import { formats } from "./formats.ts";

const base = "https://contract.test/bundle";

/** Compiled once and kept for the life of the process, as the library keeps its schemas. */
const compiled = new Map<string, Promise<Validator>>();

let loaded: Promise<typeof import("@hyperjump/json-schema/openapi-3-1")> | undefined;

async function load(): Promise<typeof import("@hyperjump/json-schema/openapi-3-1")> {
  const [{ addFormat }, library] = await Promise.all([
    import("@hyperjump/json-schema/experimental"),
    import("@hyperjump/json-schema/openapi-3-1"),
  ]);
  // Under the same path as in the contract, so that its references lead where they should.
  const schema = { $schema: "https://spec.openapis.org/oas/3.1/dialect/base", components: contract.components };
  library.registerSchema(schema as never, base);
  for (const [name, isGood] of Object.entries(formats))
    addFormat({
      id: `https://json-schema.org/format/${name}`,
      handler: (value) => typeof value !== "string" || isGood(value),
    });
  library.setShouldValidateFormat(true);
  return library;
}

/** @param component name of a schema of the contract */
export function judgeOf(component: string): Promise<Validator> {
  loaded ??= load();
  const judge =
    compiled.get(component) ?? loaded.then(({ validate }) => validate(`${base}#/components/schemas/${component}`));
  compiled.set(component, judge);
  return judge;
}

/** undefined: of a value nested some thousand deep it has no opinion, for its stack ends there. */
export function opinionOf(judge: Validator, body: unknown): boolean | undefined {
  try {
    return judge(body as never).valid;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
