/**
 * Three keywords that exist only between the contract and its validators. The contract says the same in plain JSON
 * Schema; `prepare` rewrites it, because ajv would report each branch of an `anyOf` or `oneOf` and drown the one error
 * that a caller can act on.
 */
import { _, type CodeKeywordDefinition, type KeywordCxt, stringify } from "ajv";
import { getProperty } from "ajv/dist/compile/codegen/index.js";

/** `anyOf: [S, {type: "null"}]` → `orNull: S`: null passes, anything else answers to S alone. */
export const orNull: CodeKeywordDefinition = {
  keyword: "orNull",
  schemaType: ["object", "boolean"],
  code(cxt: KeywordCxt) {
    const { gen, data } = cxt;
    const valid = gen.name("valid");
    // With allErrors ajv counts the errors of S itself, so that this keyword adds none of its own.
    gen.if(_`${data} !== null`, () => {
      const branch = cxt.subschema({ keyword: "orNull" }, valid);
      cxt.mergeValidEvaluated(branch, valid);
    });
  },
};

/**
 * The contract says that exactly one of some properties must be given, where null is as good as absent, by a `oneOf`
 * with a branch for each: that one required, the others null. → `exactlyOne: [names]`: one error, which lists them.
 */
export const exactlyOne: CodeKeywordDefinition = group("exactlyOne", "exactly one of the group must be given", "!==");

/** The same with one more branch, in which all are null. → `atMostOne: [names]`. */
export const atMostOne: CodeKeywordDefinition = group("atMostOne", "at most one of the group may be given", ">");

function group(keyword: string, message: string, wrong: "!==" | ">"): CodeKeywordDefinition {
  return {
    keyword,
    type: "object",
    schemaType: "array",
    error: { message, params: ({ schema, params }) => _`{members: ${stringify(schema)}, given: ${params.given}}` },
    code(cxt: KeywordCxt) {
      const { gen, data } = cxt;
      const given = gen.let("given", 0);
      cxt.setParams({ given });
      for (const name of cxt.schema as string[]) {
        const value = _`${data}${getProperty(name)}`;
        gen.if(_`${value} !== undefined && ${value} !== null`, () => gen.code(_`${given}++`));
      }
      cxt.fail(wrong === ">" ? _`${given} > 1` : _`${given} !== 1`);
    },
  };
}
