/** Calls by method and path of the contract, which types them: nothing about the wire is typed twice. */
import type { Route, Routes } from "../generated/operations.ts";
import { apiError, isRecord, parseError } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import { createExchange } from "./exchange.ts";
import type { Kinds } from "./optionKinds.ts";
import { callKinds, checkKinds } from "./optionKinds.ts";
import type { CallOptions, Settings } from "./options.ts";
import type { Page, PagedList } from "./pages.ts";
import { pagedList } from "./pages.ts";
import type { Call } from "./safe.ts";
import { callOf } from "./safe.ts";
import type { CallArguments, Data, Envelope, ListId, Query } from "./wire.ts";

export type ListRoute = { [R in Route]: Routes[R] extends ListId ? R : never }[Route];

export interface Caller {
  /** The `data` of the answer; throws a `HeyGenError` for anything but success. */
  readonly call: <R extends Route>(
    route: R,
    args: CallArguments<Routes[R]>,
    options?: CallOptions,
    /** Whether the data is what answers of its kind have in common. Default: it is there. */
    isWhole?: (data: unknown) => boolean,
  ) => Call<Data<Routes[R]>, Routes[R]>;
  /** A list operation, page by page. */
  readonly list: <R extends ListRoute>(
    route: R,
    query?: Query<Routes[R]>,
    options?: CallOptions,
  ) => PagedList<Envelope<Routes[R]>, Routes[R]>;
}

interface LooseArguments {
  readonly path?: object;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/**
 * What is loaded later makes its own from the settings, which hold all state: handed one, it would share less code with what
 * is there, and bundlers would cut that into more pieces.
 */
export function createCaller(settings: Settings, exchange: Exchange = createExchange(settings)): Caller {
  const { redactor, clock } = settings;

  /** The whole answer of an operation, held against what every answer of its kind has. */
  const envelope = async (
    route: string,
    { path, query, body }: LooseArguments,
    isWhole: (data: unknown, answer: object) => boolean,
    given: CallOptions = {},
  ): Promise<{ readonly data: unknown; readonly response: Response }> => {
    const options = checkKinds(given, callKinds as Kinds<CallOptions>);
    const [method, template] = route.split(" ") as [string, string];
    const answer = await exchange(method, template, { ...options, params: { path, query } as object, body });
    const answered = { ...answer, redactor };
    if (!answer.ok) throw apiError(answer.error, answered, { cause: answer.cause, now: clock.now() });
    const { data } = answer;
    if (!isRecord(data) || !isWhole(data["data"], data)) throw parseError("off_contract", data, answered);
    return { data, response: answer.response };
  };

  const call = (
    route: Route,
    args: LooseArguments,
    options?: CallOptions,
    isWhole: (data: unknown, answer: object) => boolean = isThere,
  ): Call<unknown> =>
    callOf(
      envelope(route, args, isWhole, options).then(({ data, response }) => ({
        data: (data as { readonly data: unknown }).data,
        response,
      })),
    );
  const list = (
    route: ListRoute,
    query: Readonly<Record<string, unknown>> | null = {},
    options?: CallOptions,
  ): PagedList<Page> => {
    const fetchPage = (token?: string): Call<Page> =>
      callOf(envelope(route, { query: { ...query, token } }, Array.isArray, options) as Promise<Answered>);
    return pagedList(fetchPage, query?.["token"] as string | undefined);
  };
  // What was checked above is now taken for what the contract says of that operation.
  return { call, list } as object as Caller;
}

/** What comes with `has_more` is a list, also where it is always one page. Data is never bare text or a number. */
function isThere(data: unknown, answer: object): boolean {
  return "has_more" in answer ? Array.isArray(data) : data !== null && typeof data === "object";
}

interface Answered {
  readonly data: Page;
  readonly response: Response;
}
