/** The way out for webhooks, as a port: the only network traffic that the mock ever starts by itself. */

export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SenderPort {
  /** Never rejects and never takes longer than `timeoutMs` of real time. Redirects are not followed. */
  readonly send: (
    outgoing: Outgoing,
    timeoutMs: number,
  ) => Promise<{ readonly status: number } | { readonly error: string }>;
}

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
        // The status is all that counts; a body that never ends must not hold the connection.
        await response.body?.cancel();
        return { status: response.status };
      } catch (error) {
        return { error: describe(error, timeoutMs) };
      }
    },
  };
}

function describe(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return "failed for an unknown reason";
  if (error.name === "TimeoutError") return `no answer within ${timeoutMs} ms`;
  const { cause } = error;
  return cause instanceof Error ? cause.message : error.message;
}
