/**
 * A client under test, behind as few functions as certify it. Whoever certifies a client of their own writes them: each is
 * a line or two that calls the client, and hides nothing of what it does.
 */
import type { OperationId } from "../../../generated/operations.ts";
import type { ListId } from "../lists.ts";

/** Time that the suite moves: a pause of a minute takes none. A client that takes no clock is slower, not worse. */
export interface SuiteClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects with the signal's reason when it aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface ConnectOptions {
  readonly baseUrl: string;
  readonly key: string;
  /** All that the client may send goes through here; as the platform's own, redirects that are to be followed included. */
  readonly fetch: typeof globalThis.fetch;
  readonly clock?: SuiteClock;
  /** Real milliseconds for one attempt. Default: the client's own. */
  readonly timeoutMs?: number;
}

export type Connect = (options: ConnectOptions) => ClientUnderTest;

export interface Ending {
  readonly signal?: AbortSignal;
}

export interface Input {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
}

export interface ClientUnderTest {
  /** Any operation that sends JSON or nothing. Resolves with the JSON of the answer, whole; rejects for anything but success. */
  readonly call: (operation: OperationId, input?: Input, options?: Ending) => Promise<unknown>;
  /** The items of a list, over as many requests as it takes. */
  readonly list: (operation: ListId, input?: Input, options?: Ending) => AsyncIterable<unknown>;
  /** Resolves with the new video's id. */
  readonly createVideo: (body: unknown, options?: Ending & { readonly idempotencyKey?: string }) => Promise<string>;
  readonly getVideo: (id: string, options?: Ending) => Promise<unknown>;
  /** Asks until the video is over: resolves with it, rejects where it failed. */
  readonly waitForVideo: (id: string, options?: Ending & { readonly timeoutMs?: number }) => Promise<unknown>;
  /** Resolves with the new asset's id. */
  readonly upload: (file: Upload, options?: Ending) => Promise<string>;
  /** The same in three steps, the bytes put straight to where files lie; for clients that do that. */
  readonly directUpload?: (file: Upload, options?: Ending) => Promise<string>;
  /** Rejects what is not signed; for clients that receive webhooks. */
  readonly verifyWebhook?: (post: WebhookPost) => Promise<unknown>;
  /** What an error of this client says, so that errors of all clients can be compared. */
  readonly explain: (error: unknown) => Failure;
}

export interface Upload {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly filename: string;
  readonly contentType: string;
}

export interface WebhookPost {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly secret: string;
  /** Milliseconds since 1970: when it is received. */
  readonly now: number;
}

export interface Failure {
  /**
   * `api`: the API said no. `answer`: an answer that is none. `network`: no answer. `timeout`, `aborted`. `failed`: the job
   * came to nothing. `late`: the wait was over first. `paging`: a list that would never end. `other`: anything else.
   */
  readonly kind: "api" | "answer" | "network" | "timeout" | "aborted" | "failed" | "late" | "paging" | "other";
  readonly status?: number | null;
  readonly code?: string | null;
  readonly param?: string | null;
}
