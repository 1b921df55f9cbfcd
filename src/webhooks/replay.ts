/**
 * Which events were handled. An event is claimed before it is handled and confirmed after; when handling fails the claim
 * is released, so that the service's next attempt, which has the same id, is taken. A process that dies in between leaves
 * a claim that lapses with its lease. So what succeeds is done once, and what fails is done again.
 */
import { HeyGenError } from "../errors.ts";

/** Instants in milliseconds since 1970. */
export interface Term {
  readonly now: number;
  /** From then on the entry counts as absent. */
  readonly expiresAt: number;
}

/** What came of a claim: it is the caller's, another request holds it, or the event was handled. */
export type ClaimState = "claimed" | "in_flight" | "handled";

/**
 * Where events are remembered: memory, or something that all instances of a receiver share. Give each receiver keys of its
 * own, because an event has one id at all endpoints.
 */
export interface ReplayStore {
  /** Must be atomic: of two calls at once, one gets `claimed`. In Redis `SET key in_flight NX PXAT expiresAt`, else `GET`. */
  readonly claim: (id: string, term: Term) => Promise<ClaimState>;
  /** The event was handled: claims get `handled` until it expires. In Redis `SET key handled PXAT expiresAt`. */
  readonly confirm: (id: string, term: Term) => Promise<unknown>;
  /** It was not: the next claim is granted. In Redis `DEL key`. */
  readonly release: (id: string) => Promise<unknown>;
}

/** How events are remembered. */
export interface ReplayOptions {
  /** Milliseconds after which a claim that was neither confirmed nor released lapses: above the longest handling. Default: 5 min. */
  readonly leaseMs?: number | undefined;
  /** Milliseconds for which a handled event is remembered: above the 24 hours in which the service tries again. Default: 48 h. */
  readonly rememberMs?: number | undefined;
  /**
   * What makes two deliveries the same. `event_id` (default) is what the service means by it, but the id is not signed: who
   * holds an old post can send it under another id. `body` stops that, and takes two events with the same bytes for one.
   */
  readonly identifyBy?: "event_id" | "body" | undefined;
}

/** @throws HeyGenError for another word: taken for the default, it would let more through than was meant. */
export function checkIdentity(identifyBy: unknown): void {
  if (identifyBy != null && identifyBy !== "event_id" && identifyBy !== "body")
    throw new HeyGenError('identifyBy must be "event_id" or "body".');
}

/** An event that is in this request's hands, or is not. */
export interface Claim {
  readonly state: ClaimState;
  readonly confirm: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Without a store everything is granted and nothing noted. */
export async function claim(
  store: ReplayStore | undefined,
  id: string,
  { now, leaseMs = 300_000, rememberMs = 172_800_000 }: ReplayOptions & { readonly now: () => number },
): Promise<Claim> {
  const at = now();
  const expiresAt = at + leaseMs;
  return {
    state: (await store?.claim(id, { now: at, expiresAt })) ?? "claimed",
    confirm: async () => void (await store?.confirm(id, { now: now(), expiresAt: now() + rememberMs })),
    release: async () => {
      // A claim that has lapsed may be somebody else's by now.
      if (now() < expiresAt) await store?.release(id);
    },
  };
}

/**
 * Remembers in this process, so that it is not for receivers with several instances, nor beyond a restart.
 *
 * @param capacity how many events are kept, those in flight included. The handled ones give way to new ones, the oldest
 * first; when all are in flight, a new one is told to come again. Default: 10,000, some 2 MB.
 */
export function memoryReplayStore({ capacity = 10_000 }: { readonly capacity?: number | undefined } = {}): ReplayStore {
  type State = "in_flight" | "handled";
  const entries = new Map<string, { readonly state: State; readonly expiresAt: number }>();
  /** Puts an entry at the end: a Map keeps the place of a key that is set again. */
  const put = (id: string, state: State, expiresAt: number): void => {
    entries.delete(id);
    entries.set(id, { state, expiresAt });
  };
  return {
    claim: async (id, { now, expiresAt }) => {
      const found = entries.get(id);
      if (found !== undefined && found.expiresAt > now) return found.state;
      for (const [old, entry] of entries) {
        const isLive = entry.expiresAt > now;
        if (isLive && entries.size < capacity) break;
        if (!isLive || entry.state === "handled") entries.delete(old);
      }
      if (entries.size >= capacity) return "in_flight";
      put(id, "in_flight", expiresAt);
      return "claimed";
    },
    confirm: async (id, { expiresAt }) => put(id, "handled", expiresAt),
    release: async (id) => entries.delete(id),
  };
}
