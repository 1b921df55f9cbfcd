/** The contract by itself, before anybody is asked: it compiles, and its own examples are true. */
import type { Schema } from "../document.ts";
import { contract, routes } from "../document.ts";
import { validatorOf } from "../judges/ajv.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { runsForAll } from "../sample.ts";
import { payloads, placesOf } from "../specimens.ts";

/** Each schema inside a schema, with the place where it stands. */
function* within(node: unknown, place: string): Generator<readonly [string, Schema]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [place, node];
  for (const [key, value] of Object.entries(node))
    if (!["examples", "enum", "required", "default", "const", "discriminator"].includes(key))
      yield* within(value, `${place}/${key}`);
}

export const lintLaws: readonly ActiveLaw[] = [
  {
    id: "S8",
    group: "schema",
    phase: "canary",
    sentence:
      "Every schema of the contract compiles in strict mode, and every example and default fits its own schema.",
    premise: "A schema or an example of the contract was judged.",
    operations: "all",
    effect: "ro",
    check: async ({ met, runs, sample }) => {
      for (const [name, whole] of sample(Object.entries(contract.components.schemas), () => "schema")) {
        // By its name, so that it is compiled once for all that refer to it.
        validatorOf({ $ref: `#/components/schemas/${name}` });
        // Compiling each part by itself takes a second.
        for (const [place, schema] of runs < runsForAll ? [[name, whole] as const] : within(whole, name)) {
          const values = [...(Array.isArray(schema.examples) ? schema.examples : [])];
          if ("default" in schema) values.push(schema.default);
          for (const value of values) mustFit(place, schema, value);
        }
        met();
      }
      for (const { name, schema, examples } of sample([...routes.flatMap(placesOf), ...payloads], () => "place"))
        for (const example of examples) {
          mustFit(name, schema, example);
          met();
        }
    },
  },
];

function mustFit(place: string, schema: Schema, value: unknown): void {
  const validate = validatorOf(schema);
  must(validate(value), `${place} has an example that does not fit: ${JSON.stringify(validate.errors)}`);
}
