/**
 * What is known to be right and wrong: what a run of the suite has sent and been answered, and the sites of the contract, at
 * the bound and one step beyond. A contract that judges any of it otherwise is another contract.
 */

import type { OperationId } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import { brokenAll } from "../contract/arbitraries/breakers.ts";
import { variantsOf } from "../contract/arbitraries/variants.ts";
import { contract, type Route, routes, routeTaken } from "../contract/document.ts";
import type { Fetch } from "../contract/index.ts";
import { runContract } from "../contract/index.ts";
import { badTrials, goodTrials } from "../contract/sites/trials.ts";
import { payloads, placesOf } from "../contract/specimens.ts";
import type { SpecJudge, Spot } from "./specJudge.ts";
import { createSpecJudge } from "./specJudge.ts";

export interface Evidence {
  readonly spot: Spot;
  readonly value: unknown;
  readonly isRight: boolean;
}

export interface Known {
  readonly evidence: readonly Evidence[];
  /** `createVideo 200`: what was answered. */
  readonly statuses: ReadonlySet<string>;
  /** Every text that stood in the JSON of an answer: names of open sets are among them. */
  readonly words: ReadonlySet<string>;
  readonly exchanges: number;
}

interface Heard {
  readonly operation: string;
  readonly sent: unknown;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly status: number;
  /** As JSON, which may be anything; undefined where it is none. */
  readonly answer: { readonly error?: { readonly param?: unknown } | null } | null | undefined;
}

/** Runs the suite on a target and keeps what it has seen; what has no meaning twice is kept once. */
export async function gather(target: Fetch, { seed, runs }: { seed: number; runs: number }): Promise<Known> {
  const heard: Heard[] = [];
  const record: Fetch = async (request) => {
    const text = request.headers.get("content-type")?.startsWith("application/json")
      ? await request.clone().text()
      : "";
    const answer = await target(request);
    const { pathname, searchParams } = new URL(request.url);
    const route = routeTaken(request.method, pathname);
    // What is answered again for its key says nothing of what was sent.
    const isOwn = !answer.headers.has("x-mock-fault") && !answer.headers.has("idempotent-replayed");
    if (route !== undefined && isOwn)
      heard.push({
        operation: route.id,
        sent: parsed(text),
        parameters: parametersOf(route, { pathname, searchParams, headers: request.headers }),
        status: answer.status,
        answer: parsed(await answer.clone().text()) as Heard["answer"],
      });
    return answer;
  };
  await runContract({ target: record, seed, runs, judges: ["generated"] });

  const honest = createSpecJudge(contract);
  const known = new Set<string>();
  const evidence: Evidence[] = [];
  const note = (spot: Spot, value: unknown, isRight: boolean): void => {
    const key = `${spot.operation} ${spot.part} ${isRight} ${JSON.stringify(value)}`;
    if (!known.has(key)) evidence.push({ spot, value, isRight });
    known.add(key);
  };
  for (const each of sites(honest)) note(each.spot, each.value, each.isRight);
  for (const { operation, sent, parameters, status, answer } of heard) {
    if (answer !== undefined) note({ operation, part: String(status) }, answer, true);
    const param: unknown = answer?.error?.param;
    // Rules beyond the schemas refuse, too: what is refused proves something only where the schema is the reason.
    const isRefused = (spot: Spot, value: unknown): boolean => status === 400 && honest.allows(spot, value) === false;
    for (const [part, value] of Object.entries(parameters)) {
      const spot = { operation, part };
      // An id that is not found has been read.
      if (status < 300 || (status === 404 && part.startsWith("path "))) note(spot, value, true);
      else if (part.endsWith(` ${String(param)}`) && isRefused(spot, value)) note(spot, value, false);
    }
    const spot = { operation, part: "body" };
    if (sent !== undefined && status < 300) note(spot, sent, true);
    else if (sent !== undefined && isRefused(spot, sent)) note(spot, sent, false);
  }
  const words = new Set<string>();
  for (const { answer } of heard) wordsOf(answer, words);
  return {
    evidence,
    words,
    statuses: new Set(heard.map(({ operation, status }) => `${operation} ${status}`)),
    exchanges: heard.length,
  };
}

/** Bodies, answers and events at each bound, inside, and one step beyond. */
function sites(honest: SpecJudge): readonly Evidence[] {
  const places = [
    ...routes
      .flatMap(placesOf)
      .map(({ route, status, schema }) => ({ operation: route.id, part: status ?? "body", schema })),
    ...payloads.map(({ name, schema }) => ({ operation: name, part: "body", schema })),
  ];
  const done = new Set<string>();
  const seenNulls = new Set<string>();
  return places.flatMap(({ operation, part, schema }) => {
    // Refusals of all operations share a schema.
    const key = schema.$ref ?? `${operation} ${part}`;
    if (done.has(key)) return [];
    done.add(key);
    const spot = { operation, part };
    if (part === "body" && isOperation(operation)) {
      const good = goodTrials(operation).map(({ body }) => ({ spot, value: body, isRight: true }));
      const nulls = good.flatMap(({ value }) => nullsIn(value, seenNulls, operation));
      const judged = nulls.map((value) => ({ spot, value, isRight: honest.allows(spot, value) === true }));
      return [...good, ...judged, ...badTrials(operation).map(({ body }) => ({ spot, value: body, isRight: false }))];
    }
    const seen = new Set<string>();
    return variantsOf(schema).flatMap(({ value }) => {
      const isNew = (site: {
        readonly path: readonly string[];
        readonly how: string;
        readonly value?: unknown;
      }): boolean => {
        const name = `${site.path.join(".")} ${site.how} ${typeof site.value}`;
        return !seen.has(name) && Boolean(seen.add(name));
      };
      const wrong = [...brokenAll(schema, value, isNew)].map(({ body }) => ({ spot, value: body, isRight: false }));
      return [{ spot, value, isRight: true }, ...wrong];
    });
  });
}

/** The value with null in each place, beside each set of neighbours once. */
function nullsIn(value: unknown, seen: Set<string>, place: string): readonly unknown[] {
  const here = seen.has(place) ? [] : [null];
  seen.add(place);
  if (typeof value !== "object" || value === null) return here;
  if (Array.isArray(value)) return [...here, ...nullsIn(value[0], seen, `${place}.*`).map((other) => [other])];
  const neighbours = Object.keys(value).toSorted().join();
  const tag = String((value as { readonly type?: unknown }).type);
  const inside = Object.entries(value).flatMap(([name, each]) =>
    nullsIn(each, seen, `${place}.${name}<${tag} ${neighbours}>`).map((other) => ({ ...value, [name]: other })),
  );
  return [...here, ...inside];
}

function isOperation(name: string): name is OperationId {
  return name in operationMeta;
}

function parametersOf(
  { id, path }: Route,
  { pathname, searchParams, headers }: { pathname: string; searchParams: URLSearchParams; headers: Headers },
): Readonly<Record<string, string | undefined>> {
  const meta = operationMeta[id as keyof typeof operationMeta];
  const query = Object.keys(meta.query).map((name) => {
    const values = searchParams.getAll(name);
    return [`query ${name}`, values.length > 1 ? undefined : values[0]] as const;
  });
  const named = meta.headers.map((name) => [`header ${name}`, headers.get(name) ?? undefined] as const);
  const given = pathname.split("/").map(decodeURIComponent);
  const places = path.split("/").map((part, at) => [`path ${part.slice(1, -1)}`, given[at]] as const);
  return Object.fromEntries([...query, ...named, ...places.filter(([, value], at) => path.split("/")[at] !== value)]);
}

function wordsOf(value: unknown, words: Set<string>): void {
  if (typeof value === "string") words.add(value);
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) wordsOf(each, words);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
