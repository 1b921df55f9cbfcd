/**
 * A fetch handler that verifies posts and hands each event to a function of its type. 2xx means handled: the service
 * sends again whatever got another answer, and so an event whose handler succeeded is handled once and one whose handler
 * failed is handled again.
 */

import type { WebhookEventType } from "../../generated/api.ts";
import type { EventOf, ReceivedEvent } from "./events.ts";
import { WebhookVerificationError } from "./failure.ts";
import type { ReplayOptions, ReplayStore } from "./replay.ts";
import { checkIdentity, claim, memoryReplayStore } from "./replay.ts";
import type { Delivery, FreshnessOptions } from "./verify.ts";
import { authenticate } from "./verify.ts";

type Secrets = string | readonly string[];

/** Handles an event; it is handled when the promise resolves, and comes again when it rejects. */
export type EventHandler<Event> = (event: Event, delivery: Delivery) => unknown;

/** A handler for each type of event. */
export type EventHandlers = {
  readonly [Type in WebhookEventType]?: EventHandler<EventOf<Type>> | undefined;
};

export interface RouterOptions extends FreshnessOptions, ReplayOptions {
  /** The endpoint's secret, several while it is rotated, or a function that is asked for them at each post. */
  readonly secrets: Secrets | (() => Secrets | Promise<Secrets>);
  /** Handlers by type. The service waits ten seconds for an answer: leave what takes longer to a queue. */
  readonly on?: EventHandlers | undefined;
  /** For every other type. Default: such events are answered with 200 and forgotten. */
  readonly onOther?: EventHandler<ReceivedEvent> | undefined;
  /** Hears of every post that was refused and of every handler, store or secret that failed. Default: the status alone tells. */
  readonly onError?: ((error: unknown, delivery: Delivery | undefined) => unknown) | undefined;
  /** Default: `memoryReplayStore()`, which is enough for one process. */
  readonly store?: ReplayStore | undefined;
  /** Bytes of a body that are read at most. Default: 1 MiB. */
  readonly maxBytes?: number | undefined;
}

/**
 * The handler always resolves: 200 handled, handled before, not wanted, or OPTIONS, with which the service may probe an
 * address; 400 not an event; 401 not verified; 405; 409 being handled by another request; 413; 500 a handler, the store
 * or the secrets failed.
 */
export function createRouter({
  secrets,
  on = {},
  onOther,
  onError,
  store = memoryReplayStore(),
  maxBytes = 1_048_576,
  now = Date.now,
  ...rest
}: RouterOptions): (request: Request) => Promise<Response> {
  checkIdentity(rest.identifyBy);
  const options = { ...rest, now };
  return async (request) => {
    if (request.method === "OPTIONS") return answer(200, "ready");
    if (request.method !== "POST") return answer(405, "method_not_allowed");
    let delivery: Delivery | undefined;
    const tell = async (error: unknown): Promise<void> => {
      try {
        await onError?.(error, delivery);
      } catch {
        // What became of the event is told to the service, whatever becomes of a log line.
      }
    };
    try {
      const body = await read(request, maxBytes);
      if (body === undefined) return answer(413, "payload_too_large");
      const known = typeof secrets === "function" ? await secrets() : secrets;
      const { id, ...authentic } = await authenticate(body, request.headers, known, options);
      delivery = authentic.delivery;
      const { event } = delivery;
      const own = Object.hasOwn(on, event.event_type) ? on[event.event_type as WebhookEventType] : undefined;
      const handle = (own as EventHandler<ReceivedEvent> | undefined) ?? onOther;
      if (handle === undefined) return answer(200, "ignored");
      const { state, confirm, release } = await claim(store, id, options);
      if (state !== "claimed") return answer(state === "handled" ? 200 : 409, state);
      try {
        await handle(event, delivery);
      } catch (error) {
        await tell(error);
        await release();
        return answer(500, "handler_failed");
      }
      // The work is done. That it could not be noted is no reason to have it done again.
      await confirm().catch(tell);
      return answer(200, "handled");
    } catch (error) {
      await tell(error);
      if (!(error instanceof WebhookVerificationError)) return answer(500, "internal_error");
      return answer(error.reason === "bad_payload" ? 400 : 401, error.reason);
    }
  };
}

function answer(status: number, result: string): Response {
  return Response.json({ result }, { status, headers: { Allow: "POST, OPTIONS" } });
}

/** The body, or undefined when it is larger than that; then the rest of it is left where it is. */
async function read({ headers, body }: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(headers.get("Content-Length")) > maxBytes) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = (body ?? new Blob().stream()).getReader();
  for (let size = 0; ;) {
    const { value } = await reader.read();
    if (value === undefined) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.byteLength;
    if (size > maxBytes) {
      // What a cancelled sender has to say is of no interest.
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}
