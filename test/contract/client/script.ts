/**
 * A server that says what it is told to say, and remembers all that it is sent: no mock of anything. Its fetch function
 * does what the platform's does with what matters here: it listens to signals, and follows redirects with the headers that
 * it was given, unless told not to.
 */
import { Violation } from "../law.ts";
import type { SuiteClock } from "./subject.ts";

/** The origin of the server; every other one is somebody else. */
export const home = "https://api.client-under-test.example";
export const key = "sk_suite_0123456789abcdef";

/** A request as it came. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  /** Milliseconds since the server was opened: of the suite's clock and real ones. */
  readonly at: number;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless it is text. */
  readonly body?: unknown;
  /** Bytes after which the body breaks off. */
  readonly breakAt?: number;
  /** Bytes after which nothing more comes. */
  readonly hangAt?: number;
}

/** What comes of a request: an answer, a connection that breaks, or nothing at all. */
export type Turn = Reply | "reset" | "hang";

export interface Script {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: SuiteClock;
  readonly seen: readonly Seen[];
  /** Bodies of answers of which neither the end was read nor the rest refused. */
  readonly undrained: () => number;
  /** Asked for pauses, in milliseconds. */
  readonly sleeps: readonly number[];
  /** Rejects with a violation as soon as there are too many requests. */
  readonly overrun: Promise<never>;
}

export interface ScriptOptions {
  /** Told before each pause, of each request as it comes, and when nothing more comes of an answer. */
  readonly onSleep?: () => void;
  readonly onRequest?: (seen: Seen) => void;
  readonly onStall?: () => void;
  /** Requests that are answered; a client that goes on after them would never end. Default 60. */
  readonly most?: number;
}

/** @param answer what comes of a request, the first being number 0 */
export function openScript(
  answer: (seen: Seen, number: number) => Turn,
  { onSleep, onRequest, onStall, most = 60 }: ScriptOptions = {},
): Script {
  const seen: Seen[] = [];
  const sleeps: number[] = [];
  const openedAt = performance.now();
  let sleptMs = 0;
  let undrained = 0;
  let tellOverrun: (violation: Violation) => void = () => undefined;
  const overrun = new Promise<never>((_, reject) => {
    tellOverrun = reject;
  });
  overrun.catch(() => undefined);
  const elapsedMs = (): number => sleptMs + performance.now() - openedAt;

  const serve = async (request: Request): Promise<Response> => {
    request.signal.throwIfAborted();
    const bytes = new Uint8Array(await request.clone().arrayBuffer());
    const { method, headers } = request;
    const text = new TextDecoder().decode(bytes);
    const arrived: Seen = {
      method,
      url: new URL(request.url),
      headers: new Headers(headers),
      bytes,
      text,
      at: elapsedMs(),
    };
    seen.push(arrived);
    if (seen.length > most) {
      tellOverrun(new Violation(`More than ${most} requests were sent, the last one ${method} ${request.url}.`));
      // For ever: a client without end would leave nobody else a turn.
      return new Promise<never>(() => undefined);
    }
    const turn = answer(arrived, seen.length - 1);
    onRequest?.(arrived);
    request.signal.throwIfAborted();
    if (turn === "reset") throw new TypeError("fetch failed");
    if (turn === "hang") return untilAborted(request.signal);
    const response = respond(turn, { signal: request.signal, onStall }, (isOpen) => (undrained += isOpen ? 1 : -1));
    const location = response.headers.get("location");
    if (location === null || request.redirect !== "follow" || response.status < 300 || response.status > 399)
      return response;
    await response.body?.cancel();
    const isGet = response.status === 303 || (response.status < 303 && method === "POST");
    const next = new Request(new URL(location, request.url), {
      method: isGet ? "GET" : method,
      headers,
      signal: request.signal,
      ...(!isGet && bytes.length > 0 && { body: bytes }),
    });
    return serve(next);
  };

  return {
    seen,
    sleeps,
    overrun,
    undrained: () => undrained,
    fetch: (input, init) => serve(new Request(input, init)),
    clock: {
      now: () => startAt + elapsedMs(),
      sleep: async (ms, signal) => {
        sleeps.push(ms);
        onSleep?.();
        signal?.throwIfAborted();
        sleptMs += ms;
      },
    },
  };
}

/** When the suite's clock begins: an instant that lies far from the machine's own. */
export const startAt: number = Date.parse("2031-03-04T05:06:07Z");

function respond(
  { status = 200, headers = {}, body = {}, breakAt, hangAt }: Reply,
  { signal, onStall }: { readonly signal: AbortSignal; readonly onStall: (() => void) | undefined },
  note: (isOpen: boolean) => void,
): Response {
  const isText = typeof body === "string";
  const whole = new TextEncoder().encode(isText ? body : JSON.stringify(body));
  const all = new Headers({ "content-type": isText ? "text/plain" : "application/json", ...headers });
  if (status === 204 || whole.length === 0) return new Response(null, { status, headers: all });
  const end = breakAt ?? hangAt ?? whole.length;
  let at = 0;
  let isOpen = true;
  note(true);
  const close = (): void => {
    if (isOpen) note(false);
    isOpen = false;
  };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        if (at < end) {
          // In pieces, so that half of a body can be read.
          const piece = whole.slice(at, Math.min(end, at + 64));
          at += piece.length;
          return controller.enqueue(piece);
        }
        if (hangAt !== undefined) {
          onStall?.();
          await untilAborted(signal).catch((error: unknown) => {
            close();
            controller.error(error);
          });
        } else if (breakAt === undefined) {
          close();
          controller.close();
        } else {
          close();
          controller.error(new TypeError("terminated"));
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers: all });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
}
