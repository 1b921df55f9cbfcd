/**
 * A call is a promise of its data that throws, and has two more faces: `.safe()` never rejects and tells each outcome
 * apart by its status, `.withResponse()` adds the answer as it came.
 */
import type { operations as Wire } from "../generated/api.ts";
import type { OperationId } from "../generated/operations.ts";
import type { StatusErrors } from "./apiErrors.ts";
import { APIError } from "./apiErrors.ts";
import type { HeyGenError } from "./errors.ts";
import { AnswerError, HeyGenError as Base } from "./errors.ts";

/** Data together with the answer that brought it. Its body is read already. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** From `X-Request-Id`; null where the service gives none, as it mostly does. */
  readonly requestId: string | null;
}

/** Statuses of errors that the contract has for an operation. */
type ErrorStatus<Id extends OperationId> = Extract<keyof Wire[Id]["responses"], keyof StatusErrors>;

/** An outcome told apart by `ok`, and failures by `status`. */
export type SafeResult<T, Id extends OperationId = never> =
  | (WithResponse<T> & { readonly ok: true; readonly status: number; readonly error?: undefined })
  | {
      [S in ErrorStatus<Id>]: {
        readonly ok: false;
        readonly status: S;
        readonly data?: undefined;
        readonly error: StatusErrors[S];
        readonly response: Response;
      };
    }[ErrorStatus<Id>]
  | {
      readonly ok: false;
      /** null where no answer came that the contract knows: the connection failed, time was up, a proxy spoke. */
      readonly status: null;
      readonly data?: undefined;
      /** An `APIError` here has a status of no class: see its `status`. */
      readonly error: HeyGenError;
      readonly response: Response | null;
    };

export interface Call<T, Id extends OperationId = never> extends Promise<T> {
  /** The outcome, whatever it is. Rejects for nothing that is an error of this client. */
  readonly safe: () => Promise<SafeResult<T, Id>>;
  readonly withResponse: () => Promise<WithResponse<T>>;
}

/** The call behind work that is under way. */
export function callOf<T, Id extends OperationId = never>(
  work: Promise<{ readonly data: T; readonly response: Response }>,
): Call<T, Id> {
  const promise = work.then(({ data }) => data);
  const withResponse = async (): Promise<WithResponse<T>> => {
    quiet(promise);
    const { data, response } = await work;
    return { data, response, requestId: response.headers.get("X-Request-Id") };
  };
  const safe = async (): Promise<SafeResult<T, Id>> => {
    try {
      const answered = await withResponse();
      return { ok: true, status: answered.response.status, ...answered };
    } catch (error) {
      if (!(error instanceof Base)) throw error;
      const response = error instanceof AnswerError ? error.response : null;
      const status =
        error instanceof APIError && error.constructor !== APIError && error.status < 500 ? error.status : null;
      return { ok: false, status, error, response } as SafeResult<T, Id>;
    }
  };
  return Object.assign(promise, { safe, withResponse });
}

/** Who asks for another face of a call does not look at the promise: its rejection is not unhandled. */
function quiet(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
