/**
 * Inboxes: receivers that the mock brings along, for apps that have none yet and for tests that want to see what was
 * sent. An inbox belongs to a world; its address says which by the world's tag, and means the default world without.
 */

import { invalidParameter } from "./errors.ts";

/** How an inbox answers. */
export interface InboxManner {
  readonly kind: "answer" | "hang" | "reset";
  /** Of an answer. */
  readonly status: number;
  /** Before it answers or cuts the connection. */
  readonly delayMs: number;
  /** For how many posts more; null: from now on. */
  readonly left: number | null;
}

export type Signature = "valid" | "invalid" | "missing" | "unknown";
export type Freshness = "fresh" | "stale" | "missing";

/** A post as it came. */
export interface InboxMessage {
  readonly number: number;
  /** In the world's own time. */
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether some of the body was too long to keep. */
  readonly isCut: boolean;
  readonly signature: Signature;
  readonly timestamp: Freshness;
  /** Endpoint whose secret the signature fits. */
  readonly endpointId: string | null;
  /** Number of the first message with the same event id; null: this is the first. */
  readonly repeats: number | null;
  /** Whether its body is what the contract says of its event; null: no event that the contract describes. */
  readonly isByContract: boolean | null;
  /** What was answered: a status, or that nothing was. */
  readonly answer: number | "hang" | "reset";
}

export interface InboxRecord {
  readonly name: string;
  readonly manner: InboxManner;
  /** How many messages there ever were. */
  readonly total: number;
}

/** Messages that an inbox keeps, the latest. */
export const keptMessages: number = 100;
/** Characters that are kept of a message's body. */
export const keptBody: number = 16_384;
/** Inboxes that a world has at most. */
export const inboxCapacity: number = 50;

export const friendly: InboxManner = { kind: "answer", status: 200, delayMs: 0, left: null };

export function emptyInbox(name: string): InboxRecord {
  return { name, manner: friendly, total: 0 };
}

/** One thing to do at a time, and for a number of posts or for good. */
export function readManner({
  status,
  hang = false,
  reset = false,
  delayMs = 0,
  times = null,
}: {
  status?: number | undefined;
  hang?: boolean | undefined;
  reset?: boolean | undefined;
  delayMs?: number | undefined;
  times?: number | null | undefined;
}): InboxManner {
  if ([status !== undefined, hang, reset].filter(Boolean).length > 1)
    throw invalidParameter(hang ? "hang" : "reset", "Give one of status, hang and reset: an inbox does one thing.");
  if (hang && delayMs > 0) throw invalidParameter("delay_ms", "An inbox that hangs never answers, so delays nothing.");
  return { kind: hang ? "hang" : reset ? "reset" : "answer", status: status ?? 200, delayMs, left: times };
}

/** What is kept of a post. @param earlier messages, oldest first */
export function messageOf(
  { manner, total }: InboxRecord,
  post: Omit<InboxMessage, "number" | "answer" | "isCut" | "repeats">,
  earlier: readonly InboxMessage[],
): InboxMessage {
  const eventId = post.headers["heygen-event-id"];
  const first =
    eventId === undefined ? undefined : earlier.find(({ headers }) => headers["heygen-event-id"] === eventId);
  return {
    ...post,
    body: post.body.slice(0, keptBody),
    isCut: post.body.length > keptBody,
    number: total + 1,
    repeats: first === undefined ? null : (first.repeats ?? first.number),
    answer: manner.kind === "answer" ? manner.status : manner.kind,
  };
}

/** The inbox after a post, which was met in the manner that it had before. */
export function afterPost(inbox: InboxRecord): InboxRecord {
  const { manner, total } = inbox;
  const next = manner.left === null ? manner : manner.left <= 1 ? friendly : { ...manner, left: manner.left - 1 };
  return { ...inbox, manner: next, total: total + 1 };
}

// A public URL may put a path of its own in front.
const inboxPath = /\/__mock\/inbox\/([\w.~-]{1,64})$/;

/** @param tag null: the default world's */
export function inboxPathOf(name: string, tag: string | null): string {
  return `/__mock/inbox/${name}${tag === null ? "" : `?world=${tag}`}`;
}

/** Which inbox an address leads to, as far as path and query tell; undefined: none. */
export function inboxAt(url: URL): { readonly name: string; readonly tag: string | null } | undefined {
  const name = inboxPath.exec(url.pathname)?.[1];
  return name === undefined ? undefined : { name, tag: url.searchParams.get("world") };
}
