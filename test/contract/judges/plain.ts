/** An exchange as data that one thread can hand to another. */
import type { Exchange, SentRequest } from "../exchange.ts";

export interface PlainExchange {
  readonly request: SentRequest;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export function plain({ request, status, headers, text }: Exchange): PlainExchange {
  return { request, status, headers: Object.fromEntries(headers), text };
}
