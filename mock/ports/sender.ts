/** The way out for webhooks, as a port: the only network traffic that the mock ever starts by itself. */

export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SenderPort {
  /** Never rejects and never takes longer than `timeoutMs` of real time. Redirects are not followed. */
  readonly send: (outgoing: Outgoing, timeoutMs: number) => Promise<SendOutcome>;
}

/** What came back. Headers and the beginning of the body are for people to read, and may be left out. */
export type SendOutcome =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | { readonly error: string };

/** Characters that are read of a receiver's body. */
export const readBodySize: number = 2048;
/** How long they are waited for: the status has decided already. */
const readBodyMs = 1000;

export function systemSender(): SenderPort {
  return {
    send: async ({ url, headers, body }, timeoutMs) => {
      try {
        const response = await fetch(url, {
          method: "POST",
          headers,
          body,
          redirect: "manual",
          signal: AbortSignal.timeout(timeoutMs),
        });
        const headersBack = Object.fromEntries(response.headers);
        return { status: response.status, headers: headersBack, body: await beginningOf(response) };
      } catch (error) {
        return { error: describe(error, timeoutMs) };
      }
    },
  };
}

/** The status is all that counts; a body that never comes or never ends must not hold the connection. */
async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return "";
  const reader = body.getReader();
  let timer: unknown;
  const patience = new Promise<{ readonly done: true; readonly value?: undefined }>((resolve) => {
    timer = setTimeout(() => resolve({ done: true }), readBodyMs);
  });
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (text.length < readBodySize) {
      const { done, value } = await Promise.race([reader.read(), patience]);
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Cut off halfway: what came is all there is to show.
  }
  clearTimeout(timer as number);
  // Not waited for: a receiver that is slow to hear of it would hold the delivery.
  reader.cancel().catch(() => undefined);
  return text.slice(0, readBodySize);
}

function describe(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return "failed for an unknown reason";
  if (error.name === "TimeoutError") return `no answer within ${timeoutMs} ms`;
  const { cause } = error;
  return cause instanceof Error ? cause.message : error.message;
}
