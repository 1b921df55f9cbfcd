/**
 * The short way to the mock's own inboxes. What goes to one of them is handed over in process, so that inboxes work
 * where the mock has no port, and behind a public name that leads nowhere from here. Nothing real passes on this way:
 * a receiver that hangs, or takes too long, has timed out at once.
 */

import { ApiError } from "./domain/errors.ts";
import type { InboxManner } from "./domain/inbox.ts";
import { inboxAt } from "./domain/inbox.ts";
import type { Outgoing, SenderPort, SendOutcome } from "./ports/sender.ts";

export interface InboxSenderOptions {
  /** Whether the address is one of this mock. */
  readonly isOwn: (url: string) => boolean;
  readonly take: (
    place: { readonly name: string; readonly tag: string | null },
    post: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  ) => InboxManner;
}

export function createInboxSender(sender: SenderPort, { isOwn, take }: InboxSenderOptions): SenderPort {
  return {
    send: async (outgoing, timeoutMs) => {
      const place = isOwn(outgoing.url) ? inboxAt(new URL(outgoing.url)) : undefined;
      if (place === undefined) return sender.send(outgoing, timeoutMs);
      try {
        return outcomeOf(take(place, lowerCased(outgoing)), timeoutMs);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { status: error.refusal.status, body: error.message };
      }
    },
  };
}

function lowerCased({ headers, body }: Outgoing): Pick<Outgoing, "headers" | "body"> {
  return {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body,
  };
}

function outcomeOf({ kind, status, delayMs }: InboxManner, timeoutMs: number): SendOutcome {
  if (kind === "hang" || delayMs >= timeoutMs) return { error: `no answer within ${timeoutMs} ms` };
  return kind === "reset" ? { error: "the connection was cut without an answer" } : { status };
}
