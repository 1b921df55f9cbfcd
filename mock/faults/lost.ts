/** A part of an answer: all of its head, and as much of its body as went through. */
export interface SentPart {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * No answer, or not all of it: the connection ended first. In process the caller gets it as the platform's fetch would
 * tell it, a TypeError with a cause; a server that drives the mock by `handle` breaks its connection instead.
 */
export class ConnectionLost extends TypeError {
  override readonly name = "TypeError";
  /** What is sent before the connection ends; null when it is reset at once. */
  readonly sent: SentPart | null;

  constructor(sent: SentPart | null = null) {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
    super("fetch failed", { cause });
    this.sent = sent;
  }
}

/** What a caller in process sees of it: a body that breaks off, as with `fetch`, or a rejection where nothing was sent. */
export function lostInProcess(error: unknown): Response {
  if (!(error instanceof ConnectionLost) || error.sent === null) throw error;
  const { status, headers, body } = error.sent;
  let isSent = body.length === 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        if (isSent)
          controller.error(
            new TypeError("terminated", {
              cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
            }),
          );
        else controller.enqueue(body);
        isSent = true;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers });
}
