/** What must compile and what must not of `heygen-v3/webhooks`, checked by `tsc` alone; see client.ts beside this. */
import type {
  Delivery,
  EventOf,
  NamedEvent,
  ReceivedEvent,
  ReplayStore,
  RouterOptions,
  UnlistedEvent,
  WebhookEvent,
  WebhookEventType,
} from "../../src/webhooks/index.ts";
import { createRouter, memoryReplayStore, parseUnsigned, sign, verify } from "../../src/webhooks/index.ts";
import type { WebhookVerificationError } from "../../src/webhooks/index.ts";

/** The compiler calls two types identical only if they are, where mutual assignability would take `any` for anything. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const same = <_Yes extends true>(): void => undefined;

// Every event type of the contract has an event, and none is without a type.
same<Equal<(WebhookEvent | NamedEvent)["event_type"], WebhookEventType>>();
same<Equal<{ [Type in WebhookEventType]: [EventOf<Type>] extends [never] ? Type : never }[WebhookEventType], never>>();
same<Equal<EventOf<"podcast.fail">, { event_type: "podcast.fail"; event_data: unknown }>>();

/** A known type narrows; what is left in `default:` is a text and its data, whatever comes in years to come. */
export function onEvent(event: ReceivedEvent): string {
  switch (event.event_type) {
    case "avatar_video.success":
      same<Equal<typeof event, EventOf<"avatar_video.success">>>();
      return event.event_data.url;
    case "avatar_video.fail":
      // @ts-expect-error a failed video has no file
      return event.event_data.url;
    case "video_agent.fail":
      // @ts-expect-error the agent may have failed before there was a video
      return event.event_data.video_id;
    case "batch.finished":
      return `${event.event_data.batch_id} ${event.event_data.total_items}`;
    case "podcast.fail":
      // @ts-expect-error nothing is known of its fields
      return event.event_data.reason;
    default: {
      const type: string = event.event_type;
      // @ts-expect-error not every event has a video
      const id: unknown = event.event_data.video_id;
      return type === "hologram.success" ? JSON.stringify(event.event_data) : String(id);
    }
  }
}

/** Also without a switch, and taken apart. */
export function onParts({ event_type: type, event_data: data }: ReceivedEvent): string {
  if (type === "instant_avatar.success") return data.avatar_group_id;
  // @ts-expect-error not known here
  return data.avatar_group_id;
}

export async function receive(
  request: Request,
  node: { headers: Record<string, string | string[] | undefined> },
): Promise<void> {
  const { event, eventId, sentAt, confirm } = await verify(await request.text(), request.headers, "whsec_1");
  same<Equal<typeof event, ReceivedEvent>>();
  same<Equal<[typeof eventId, typeof sentAt], [string, number]>>();
  await confirm();
  await verify(new Uint8Array(2), node.headers, ["whsec_1", "whsec_2"] as const, { toleranceMs: undefined });
  await verify(await request.arrayBuffer(), { "heygen-signature": "" }, "s", { store: memoryReplayStore() });
  // @ts-expect-error a body that was parsed
  await verify(await request.json().then((body: object) => body), request.headers, "whsec_1");
  // @ts-expect-error a secret is needed
  await verify("", request.headers);
  // @ts-expect-error an environment variable may be missing
  await verify("", request.headers, undefined as string | undefined);
  // @ts-expect-error no such option
  await verify("", request.headers, "whsec_1", { tolerance: 300 });
  // @ts-expect-error no store of events
  await verify("", request.headers, "whsec_1", { store: new Map() });
  same<Equal<ReturnType<typeof parseUnsigned>, ReceivedEvent>>();
  same<Equal<ReturnType<typeof sign>, Promise<string>>>();
}

export const store: ReplayStore = {
  claim: async (id, { now, expiresAt }) => (id === "" || now > expiresAt ? "handled" : "claimed"),
  confirm: async (id) => id,
  release: async () => undefined,
};

export const options: RouterOptions = {
  secrets: async () => ["whsec_1"],
  on: {
    "avatar_video.success": async ({ event_data: { video_id: id } }, { eventId }) => `${id} ${eventId}`,
    "podcast.success": (event) => same<Equal<typeof event, EventOf<"podcast.success">>>(),
    "avatar_video.fail": undefined,
  },
  onOther: (event, delivery) => {
    same<Equal<[typeof event, typeof delivery], [ReceivedEvent, Delivery]>>();
  },
};

same<Equal<ReturnType<typeof createRouter>, (request: Request) => Promise<Response>>>();
// @ts-expect-error secrets are needed
createRouter({});
// @ts-expect-error no such event
createRouter({ secrets: "whsec_1", on: { "avatar_video.done": () => undefined } });
// @ts-expect-error of another event
createRouter({ secrets: "whsec_1", on: { "avatar_video.fail": ({ event_data }) => event_data.url } });

/** `reason` is closed: a switch over it needs no default. */
export function statusOf({ reason }: WebhookVerificationError): number {
  switch (reason) {
    case "missing_header":
    case "bad_signature":
    case "stale_timestamp":
      return 401;
    case "replayed":
      return 409;
    case "bad_payload":
      return 400;
  }
}

/** A test makes an event of the future like this. */
export const unlisted: UnlistedEvent = {
  event_type: "hologram.success" as string as UnlistedEvent["event_type"],
  event_data: {},
};
