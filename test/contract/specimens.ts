/** Good and spoiled values for every place of the contract where JSON stands, made once a run and the same in each. */

import fc from "fast-check";
import { type Broken, broken } from "./arbitraries/breakers.ts";
import { valid } from "./arbitraries/values.ts";
import { contract, resolve, responseOf, type Route, routes, type Schema } from "./document.ts";

export interface Place {
  /** For people: `createVideo, body`. */
  readonly name: string;
  readonly route: Route;
  /** undefined: the request's body. */
  readonly status: string | undefined;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}

const json = "application/json";

export function placesOf(route: Route): readonly Place[] {
  const { id, operation, bodySchema } = route;
  const body = operation.requestBody && resolve(operation.requestBody).content[json];
  const bodies =
    bodySchema === undefined
      ? []
      : [{ name: `${id}, body`, route, status: undefined, schema: bodySchema, examples: examplesOf(body?.examples) }];
  const answers = Object.keys(operation.responses).flatMap((status): readonly Place[] => {
    const media = responseOf(route, status)?.content?.[json];
    if (media === undefined) return [];
    return [{ name: `${id}, ${status}`, route, status, schema: media.schema, examples: examplesOf(media.examples) }];
  });
  return [...bodies, ...answers];
}

export const places: readonly Place[] = routes.flatMap(placesOf);

/** What each kind of event posts. */
export const payloads: readonly {
  readonly name: string;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}[] = Object.entries(contract.webhooks).map(([name, { post }]) => {
  const media = resolve(post.requestBody)?.content[json];
  if (media === undefined) throw new Error(`The event ${name} posts no JSON.`);
  return { name, schema: media.schema, examples: examplesOf(media.examples) };
});

function examplesOf(examples: Readonly<Record<string, unknown>> = {}): readonly unknown[] {
  return Object.values(examples).map((example) => (resolve(example) as { readonly value: unknown }).value);
}

/** Places often share a schema, and a tree of arbitraries is dear. */
const made = new Map<string, fc.Arbitrary<unknown>>();

function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const key = schema.$ref ?? JSON.stringify(schema);
  const arbitrary = made.get(key) ?? valid(schema);
  made.set(key, arbitrary);
  return arbitrary;
}

const seed = 20261121;

/** As they are after their way over the wire. */
export function goodOnes({ schema }: { readonly schema: Schema }, numRuns: number): readonly unknown[] {
  return fc.sample(arbitraryOf(schema), { numRuns, seed }).map(sent);
}

export function spoiledOnes({ schema }: { readonly schema: Schema }, numRuns: number): readonly Broken[] {
  const spoiled = fc.sample(broken(schema, arbitraryOf(schema)), { numRuns, seed });
  return spoiled.map((each) => ({ ...each, body: sent(each.body) }));
}

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
