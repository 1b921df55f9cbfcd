/** Examples and required ids of each event, read off the contract itself. */

import contract from "../../generated/openapi.json" with { type: "json" };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Post {
  readonly requestBody: {
    readonly content: {
      readonly "application/json": {
        readonly schema: Schema;
        readonly examples: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
      };
    };
  };
}

/** Follows references until there is none. */
function resolved<Value extends { readonly $ref?: string }>(value: Value): Value {
  if (value.$ref === undefined) return value;
  let found: unknown = contract;
  for (const name of value.$ref.slice(2).split("/")) found = (found as Readonly<Record<string, unknown>>)[name];
  return resolved(found as Value);
}

const contents = Object.entries(contract.webhooks as unknown as Readonly<Record<string, { readonly post: Post }>>).map(
  ([type, { post }]) => [type, post.requestBody.content["application/json"]] as const,
);

export const eventExamples: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  contents.map(([type, { examples }]) => [type, Object.values(examples).map((each) => resolved(each).value)]),
);

/** Ids that are neither optional nor null. */
export const promisedIds: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  contents.map(([type, { schema }]) => {
    const data = resolved(resolved(schema).properties?.["event_data"] ?? {});
    const isId = (name: string): boolean =>
      name.endsWith("_id") && resolved(data.properties?.[name] ?? {}).type === "string";
    return [type, (data.required ?? []).filter(isId)];
  }),
);
