/**
 * The short way to the mock's own inboxes. What goes to one of them is handed over in process, so that inboxes work
 * where the mock has no port, and behind a public name that leads nowhere from here. Nothing real passes on this way:
 * a receiver that hangs, or takes too long, has timed out at once, and the time that a post carries is its world's own.
 */

import { answerMs } from "./domain/deliveries.ts";
import { ApiError } from "./domain/errors.ts";
import type { InboxManner } from "./domain/inbox.ts";
import { inboxAt } from "./domain/inbox.ts";
import type { Outgoing, SendOutcome } from "./ports/sender.ts";
import type { HandOver } from "./webhook/dispatcher.ts";

export interface ShortWayOptions {
  /** Whether the address is one of this mock. */
  readonly isOwn: (url: string) => boolean;
  readonly take: (
    place: { readonly name: string; readonly tag: string | null },
    post: Pick<Outgoing, "headers" | "body">,
    now: number,
  ) => InboxManner;
}

export function createShortWay({ isOwn, take }: ShortWayOptions): (url: string) => HandOver | undefined {
  return (url) => {
    const place = isOwn(url) ? inboxAt(new URL(url)) : undefined;
    if (place === undefined) return undefined;
    return (outgoing, now) => {
      try {
        return outcomeOf(take(place, lowerCased(outgoing), now));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { status: error.refusal.status, body: error.message };
      }
    };
  };
}

function lowerCased({ headers, body }: Outgoing): Pick<Outgoing, "headers" | "body"> {
  return {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body,
  };
}

function outcomeOf({ kind, status, delayMs }: InboxManner): SendOutcome {
  if (kind === "hang" || delayMs >= answerMs) return { error: `no answer within ${answerMs} ms` };
  return kind === "reset" ? { error: "the connection was cut without an answer" } : { status };
}
