/** Saboteurs of the laws about webhooks: they spoil what an inbox of the target has received, or what it is told to send. */

import { answering, hearing, json, type Json, taking, telling, type Wrap } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const inbox = /^GET \/__mock\/inbox\/[^/]+$/;
const newEndpoint = /^POST \/v3\/webhooks\/endpoints$/;

/** Changes what came in. Newest first. */
const posting = (change: (messages: Json[]) => Json[]): Wrap =>
  telling(inbox, ({ data }) => {
    if (data?.messages) data.messages = change(data.messages);
  });

const each = (change: (message: Json) => void): Wrap =>
  posting((messages) => {
    messages.forEach(change);
    return messages;
  });

const twice = posting((messages) => messages.flatMap((message) => [message, message]));

const anEndpoint = ({ body }: { readonly body: Json }): unknown => ({
  endpoint_id: "made_up",
  url: body.url,
  status: "enabled",
  created_at: "2026-11-28T00:00:00.000Z",
  events: null,
  secret: "whsec_made_up",
});

export const webhookSaboteurs = saboteursOf("webhooks", {
  "webhook-twice": ["W1", "Each message comes twice.", twice],
  "webhook-lost": ["W1", "The newest message never comes.", posting((messages) => messages.slice(1))],
  "callback-id-lost": [
    "W2",
    "The callback_id does not come back.",
    each(({ event }) => {
      if (event?.event_data?.callback_id) event.event_data.callback_id = null;
    }),
  ],
  "unsubscribed-events": [
    "W3",
    "Everybody gets everything.",
    hearing(newEndpoint, ({ body }) => void delete body?.events),
  ],
  "webhook-before-the-poll": [
    "W4",
    "The first read of a video that is completed still shows it rendering.",
    telling(/^GET \/v3\/videos\/[^/]+$/, ({ data }, { memory }) => {
      if (data?.status !== "completed" || memory.has(data.id)) return;
      memory.set(data.id, true);
      data.status = "processing";
    }),
  ],
  "signature-of-another-body": [
    "W5",
    "Signed is another body than the one that is sent.",
    each((message) => {
      if (message.body?.startsWith("{")) message.body = JSON.stringify(JSON.parse(message.body), null, 1);
    }),
  ],
  "signature-is-wrong": [
    "W5",
    "The signature is turned round.",
    each(({ headers }) => {
      headers["heygen-signature"] = headers["heygen-signature"]?.split("").toReversed().join("");
    }),
  ],
  "new-secret-unused": [
    "W6",
    "A new secret is shown and never used.",
    answering(/\/rotate-secret$/, ({ url }, { memory }) => {
      memory.set("count", (memory.get("count") ?? 0) + 1);
      const secret = `whsec_new_${memory.get("count")}`;
      return json(200, { data: { endpoint_id: url.pathname.split("/").at(-2), secret } });
    }),
  ],
  "another-body-each-attempt": [
    "W7",
    "A message is made anew for each attempt.",
    each((message) => void (message.body = message.body.replace("{", `{"attempt":${message.number},`))),
  ],
  "another-id-each-attempt": [
    "W8",
    "Each attempt has an id of its own.",
    each((message) => void (message.event_id = `${message.event_id}-${message.number}`)),
  ],
  "endpoint-stays": [
    "W9",
    "An endpoint that was deleted goes on hearing.",
    answering(/^DELETE \/v3\/webhooks\/endpoints\//, () => json(200, { data: {}, error: null })),
  ],
  "history-oldest-first": [
    "W10",
    "The history is oldest first.",
    telling(/^GET \/v3\/webhooks\/events$/, (body) => void (body.data = body.data?.toReversed())),
  ],
  "batch-told-twice": [
    "W11",
    "The end of a batch is told twice.",
    posting((messages) =>
      messages.flatMap((message) => (/"video_batch|batch\./.test(message.body) ? [message, message] : [message])),
    ),
  ],
  "waits-for-the-slow": ["W12", "Messages are five seconds late.", each((message) => void (message.at_ms += 5000))],
  "any-address-live": ["W13", "Any address is taken.", taking(newEndpoint, /^400/, anEndpoint), { rules: "live" }],
  "one-address-twice": [
    "W13G",
    "An address that is taken is taken again.",
    taking(newEndpoint, /^409/, anEndpoint),
    { rules: "guide" },
  ],
  "event-type-not-listed": [
    "W14",
    "One type of events is not listed.",
    telling(/^GET \/v3\/webhooks\/event-types$/, ({ data }) => void data?.pop()),
  ],
});
