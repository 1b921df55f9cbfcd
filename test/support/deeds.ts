/** What an actor does besides using the API: listening for webhooks, spoiling them, steering jobs, and looking at what came of it. */

import fc from "fast-check";
import type { Reply, Session } from "./sessions.ts";

export type Deed =
  | { readonly do: "subscribe" | "look" | "test"; readonly at: number }
  | { readonly do: "spoil"; readonly kind: string }
  | { readonly do: "manner"; readonly at: number; readonly manner: object }
  | { readonly do: "scenario"; readonly name: string }
  | { readonly do: "steer"; readonly at: number; readonly verb: string }
  | { readonly do: "idle" };

const inboxes = ["one", "two"];
const faults = ["duplicate", "reorder", "late", "early", "drop", "wrong_signature", "stale_timestamp", "unsubscribed"];
const manners = [{ status: 500, times: 2 }, { hang: true, times: 1 }, { reset: true, times: 1 }, { status: 204 }];
const events = ["avatar_video.success", "batch.finished"];
const views = [
  ...inboxes.map((name) => `/__mock/inbox/${name}`),
  "/__mock/webhooks/deliveries",
  "/__mock/journal",
  "/v3/webhooks/events",
  "/v3/webhooks/endpoints",
];

export const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom("subscribe" as const, "look" as const, "look" as const), at: fc.nat() }),
  fc.record({ do: fc.constant("test" as const), at: fc.nat() }),
  fc.record({ do: fc.constant("spoil" as const), kind: fc.constantFrom(...faults) }),
  fc.record({ do: fc.constant("manner" as const), at: fc.nat(), manner: fc.constantFrom(...manners) }),
  fc.record({ do: fc.constant("scenario" as const), name: fc.constantFrom("happy", "instant", "instant", "flaky") }),
  fc.record({
    do: fc.constant("steer" as const),
    at: fc.nat(),
    verb: fc.constantFrom("hold", "release", "complete", "fail"),
  }),
  fc.constant({ do: "idle" as const }),
);

/** @param own addresses of what the actor made, of which some are jobs */
export function createDeeds(
  session: Session,
  ask: Session["send"],
  own: readonly string[],
): { readonly [Kind in Deed["do"]]: (deed: Extract<Deed, { do: Kind }>) => Promise<Reply> } {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] as string;
  const jobOf = (at: number): string => pick(own, at).replace(/^.*\//, "");
  return {
    subscribe: ({ at }) =>
      ask("POST", "/v3/webhooks/endpoints", { url: session.mock.world(session.key).inbox(pick(inboxes, at)).url }),
    look: ({ at }) => ask("GET", pick(views, at)),
    test: ({ at }) => ask("POST", "/__mock/webhooks/test-events", { event_type: pick(events, at) }),
    spoil: ({ kind }) => ask("POST", "/__mock/webhooks/faults", { kind }),
    manner: ({ at, manner }) => ask("PUT", `/__mock/inbox/${pick(inboxes, at)}/answer`, manner),
    scenario: ({ name }) => ask("PUT", "/__mock/scenario", { name }),
    steer: ({ at, verb }) => ask("POST", `/__mock/jobs/${jobOf(at)}/${verb}`),
    idle: () => ask("POST", "/__mock/clock/run-until-idle"),
  };
}
