/** Asking a service the fixed list of questions, and writing down how its answers differ from the contract. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { createApi } from "../api.ts";
import { conceal } from "../conceal.ts";
import type { Fields } from "../diff/document.ts";
import { below, fieldsOf, follow, isFields, resolved } from "../diff/document.ts";
import type { Node } from "../diff/view.ts";
import { contract } from "../document.ts";
import type { Exchange } from "../exchange.ts";
import type { Target } from "../target.ts";
import { UnreachableError } from "../target.ts";
import type { Look } from "./calls.ts";
import { callOf, looks } from "./calls.ts";
import type { Census, Fact, Shape } from "./walk.ts";
import { walk } from "./walk.ts";

export type ObservationKind =
  | Fact["kind"]
  | "renamed"
  | "status"
  | "redirect"
  | "content-type"
  | "pagination"
  | "unanswered"
  | "slow";

/** A difference from the contract, seen `count` times. */
export interface Observation {
  readonly operation: OperationId;
  readonly status: number;
  readonly kind: ObservationKind;
  readonly path: string;
  readonly got: string;
  readonly owner: string;
  readonly count: number;
}

export interface Observed {
  readonly calls: number;
  readonly skipped: readonly OperationId[];
  readonly observations: readonly Observation[];
  /** By `operation status path`. */
  readonly census: Readonly<Record<string, Shape>>;
}

/** The service does not take the key: nothing can be said about its answers. */
export class KeyRefusedError extends Error {
  override readonly name = "KeyRefusedError";
}

export interface ObserveOptions {
  readonly target: Target;
  readonly key: string;
  /** Milliseconds above which an answer is noted as slow. */
  readonly slowMs: number;
}

/** Calls in a row without an answer after which nobody is there. */
const mostUnanswered = 3;

export async function observe({ target, key, slowMs }: ObserveOptions): Promise<Observed> {
  const api = createApi({ target, key, alias: "$KEY", record: async () => {}, admit: () => {} });
  const shown = new Map<OperationId, { first: unknown; nextToken: unknown }>();
  const seen = new Map<string, Observation>();
  const census: Census = new Map();
  const skipped: OperationId[] = [];
  let calls = 0;
  let unanswered = 0;
  const tell = (observation: Omit<Observation, "count">): void => {
    const id = JSON.stringify(observation);
    seen.set(id, { ...observation, count: (seen.get(id)?.count ?? 0) + 1 });
  };
  for (const look of looks) {
    const { operation } = look;
    const init = callOf(look, shown);
    if (init === null) {
      skipped.push(operation);
      continue;
    }
    calls += 1;
    const started = performance.now();
    let exchange: Exchange;
    try {
      exchange = await api.call(operation, init);
      unanswered = 0;
    } catch (error) {
      unanswered += 1;
      const why = error instanceof Error ? error.message : String(error);
      if (unanswered === mostUnanswered) throw new UnreachableError(`${target.name} stopped answering: ${why}`);
      tell({ operation, status: 0, kind: "unanswered", path: "", got: why, owner: operation });
      continue;
    }
    if (operation === "getCurrentUser" && [401, 403].includes(exchange.status))
      throw new KeyRefusedError(`${target.name} refused the key (${exchange.status}).`);
    if (performance.now() - started > slowMs)
      tell({
        operation,
        status: exchange.status,
        kind: "slow",
        path: "",
        got: `more than ${slowMs} ms`,
        owner: operation,
      });
    judge({ look, exchange: masked(exchange, key), census, tell, page: shown.get(operation) });
    if (exchange.status === 200 && operationMeta[operation].method === "GET" && !shown.has(operation))
      shown.set(operation, { first: [exchange.body?.data].flat()[0], nextToken: exchange.body?.next_token });
  }
  return { calls, skipped, observations: withRenames([...seen.values()]), census: shapesOf(census) };
}

/** A service that shows the key again, as a value or as a name, must not bring it into a report. */
function masked(exchange: Exchange, key: string): Exchange {
  const without = (value: unknown): unknown => {
    if (typeof value === "string") return conceal(value, key);
    if (Array.isArray(value)) return value.map(without);
    if (!isFields(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [conceal(name, key), without(each)]));
  };
  const { text, body } = exchange;
  return exchange.showsKey ? { ...exchange, text: conceal(text, key), body: without(body) } : exchange;
}

interface Judged {
  readonly look: Look;
  readonly exchange: Exchange;
  readonly census: Census;
  readonly tell: (observation: Omit<Observation, "count">) => void;
  /** What the first page of the same list has shown. */
  readonly page: { readonly first: unknown } | undefined;
}

function judge({ look, exchange, census, tell, page }: Judged): void {
  const { operation, status: promised } = look;
  const { status, headers, body, text } = exchange;
  const told = (kind: ObservationKind, got: string, path = ""): void =>
    tell({ operation, status, kind, path, got, owner: operation });
  if (status >= 300 && status < 400) {
    told("redirect", originOf(headers.get("location")));
    return;
  }
  const node = answerOf(operation, status);
  if (status !== promised) told("status", `${status} instead of ${promised}${node ? "" : ", which is not documented"}`);
  if (text === "") return;
  const type = (headers.get("content-type") ?? "none").split(";")[0]!.trim();
  if (type !== "application/json" || body === undefined) {
    told("content-type", body === undefined ? `${type}, and no JSON` : type);
    if (body === undefined) return;
  }
  if (!node) return;
  const prefix = `${operation} ${status}`;
  const own: Census = new Map();
  walk(
    { document: contract as unknown as Fields, census: own, tell: (fact) => tell({ operation, status, ...fact }) },
    node,
    body,
    "",
  );
  for (const [path, shape] of own) add(census, `${prefix} ${path}`, shape);
  if (operationMeta[operation].paginated && status === 200) judgePage({ look, body, page }, told);
}

/** What a schema cannot say of a page. */
function judgePage(
  { look, body, page }: { readonly look: Look; readonly body: any; readonly page: Judged["page"] },
  told: (kind: "pagination", got: string, path: string) => void,
): void {
  const items: unknown = body?.data;
  const limit = look.query?.["limit"];
  if (!Array.isArray(items)) return;
  if (typeof limit === "number" && items.length > limit)
    told("pagination", `more items than the limit of a page`, "data");
  if (body.has_more === true && typeof body.next_token !== "string")
    told("pagination", "has_more without a token to go on with", "next_token");
  if (body.has_more === false && typeof body.next_token === "string")
    told("pagination", "a token although nothing is left", "next_token");
  if (look.isNextPage === true && page && items.length > 0 && JSON.stringify(items[0]) === JSON.stringify(page.first))
    told("pagination", "the second page begins like the first", "data");
}

function answerOf(operation: OperationId, status: number): Node | null {
  const document = contract as unknown as Fields;
  const { method, path } = operationMeta[operation];
  const { value: found } = follow(document, `#${encodeURI(below("/paths", path, method.toLowerCase()))}`);
  const responses = fieldsOf(found["responses"]);
  if (!(String(status) in responses)) return null;
  const pointer = below("/paths", path, method.toLowerCase(), "responses", status);
  const { value, pointer: at } = resolved(document, { value: fieldsOf(responses[String(status)]), pointer });
  const media = fieldsOf(fieldsOf(value["content"])["application/json"]);
  return [{ value: fieldsOf(media["schema"]), pointer: below(at, "content", "application/json", "schema") }];
}

function originOf(location: string | null): string {
  return location !== null && URL.canParse(location) ? new URL(location).origin : "the same origin";
}

function add(census: Census, key: string, shape: NonNullable<ReturnType<Census["get"]>>): void {
  const known = census.get(key);
  if (!known) {
    census.set(key, shape);
    return;
  }
  known.present += shape.present;
  known.of += shape.of;
  for (const [type, count] of Object.entries(shape.types)) known.types[type] = (known.types[type] ?? 0) + count;
  for (const value of shape.values) known.values.add(value);
  for (const format of shape.formats) known.formats.add(format);
}

function shapesOf(census: Census): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    [...census]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { types, present, of, values, formats }]) => [
        key,
        { types, present, of, values: [...values].toSorted(), formats: [...formats].toSorted() },
      ]),
  );
}

/** A property that is always missing where another one is always new was given another name. */
function withRenames(observations: readonly Observation[]): readonly Observation[] {
  const gone = new Set<Observation>();
  const renamed: Observation[] = [];
  const parent = ({ path }: Observation): string => path.slice(0, Math.max(0, path.lastIndexOf(".")));
  for (const missing of observations.filter(({ kind }) => kind === "missing")) {
    const candidates = observations.filter(
      (other) =>
        other.kind === "unknown" &&
        !gone.has(other) &&
        other.operation === missing.operation &&
        other.status === missing.status &&
        parent(other) === parent(missing) &&
        other.count === missing.count,
    );
    const [successor, ...more] = candidates;
    if (!successor || more.length > 0) continue;
    gone.add(missing).add(successor);
    renamed.push({ ...missing, kind: "renamed", got: successor.path.slice(successor.path.lastIndexOf(".") + 1) });
  }
  return [...observations.filter((each) => !gone.has(each)), ...renamed];
}
