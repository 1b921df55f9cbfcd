/** Calls by operationId: method and path come from the contract's table, so a resource is one line per operation. */
import { operationMeta } from "../generated/operations.ts";
import type { OperationId } from "../generated/operations.ts";
import { apiError, isRecord, parseError } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import type { Page, PagedList } from "./pages.ts";
import { pagedList } from "./pages.ts";
import type { Redactor } from "./redaction.ts";
import type { CallArguments, Data, Envelope, ListId, Query } from "./wire.ts";

/** Last argument of every resource method. */
export interface CallOptions {
  /** Ends the call at once, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sent besides those of the client, for example `Idempotency-Key`. They cannot replace the credential. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface Caller {
  /** The `data` of the answer; throws a `HeyGenError` for anything but success. */
  readonly call: <Id extends OperationId>(id: Id, args: CallArguments<Id>, options?: CallOptions) => Promise<Data<Id>>;
  /** A list operation, page by page. */
  readonly list: <Id extends ListId>(id: Id, query?: Query<Id>, options?: CallOptions) => PagedList<Envelope<Id>>;
}

interface LooseArguments {
  readonly path?: object;
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly isList?: boolean;
}

export function createCaller(exchange: Exchange, redactor: Redactor): Caller {
  /** The whole answer of an operation, held against what every answer of its kind has. */
  const envelope = async (
    id: OperationId,
    { path, query, body, isList = false }: LooseArguments,
    options: CallOptions = {},
  ): Promise<unknown> => {
    const { method, path: template, paginated } = operationMeta[id];
    const answer = await exchange(method, template, { ...options, params: { path, query }, body });
    const { response, sent: request } = answer;
    if (!answer.ok) throw apiError(answer.error, response, { request, redactor, cause: answer.cause });
    const { data } = answer;
    if (!isWhole(data, { isList, paginated })) throw parseError("off_contract", data, response, request, redactor);
    return data;
  };

  // What was checked above is now taken for what the contract says of that operation.
  return {
    call: async (id, args, options) => ((await envelope(id, args as LooseArguments, options)) as { data: never }).data,
    list: (id, query: Readonly<Record<string, unknown>> = {}, options) => {
      const fetchPage = async (token?: string): Promise<Page> =>
        (await envelope(id, { query: { ...query, token }, isList: true }, options)) as Page;
      return pagedList(fetchPage, query["token"] as string | undefined) as PagedList<never>;
    },
  };
}

function isWhole(
  answer: unknown,
  { isList, paginated }: { readonly isList: boolean; readonly paginated: boolean },
): boolean {
  if (!isRecord(answer)) return false;
  const { data } = answer;
  if (isList || "has_more" in answer) return Array.isArray(data);
  // What has pages and is no list, like a batch, holds its page inside.
  return paginated ? isRecord(data) && Array.isArray(data["items"]) : data != null;
}
