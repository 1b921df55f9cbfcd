import { answering, describeGroup, hearing, json, taking, telling } from "../support/saboteurs.ts";

const inbox = /^GET \/__mock\/inbox\/[^/]+$/;
const newEndpoint = /^POST \/v3\/webhooks\/endpoints$/;

/** Changes what came in. Newest first. */
const posting = (change: (messages: any[]) => any[]): ReturnType<typeof telling> =>
  telling(inbox, ({ data }) => void (data.messages = change(data.messages)));

const each = (change: (message: any) => void): ReturnType<typeof telling> =>
  posting((messages) => {
    messages.forEach(change);
    return messages;
  });

const twice = posting((messages) => messages.flatMap((message) => [message, message]));

const anEndpoint = ({ body }: { readonly body: any }): unknown => ({
  endpoint_id: "made_up",
  url: body.url,
  status: "enabled",
  created_at: "2026-11-28T00:00:00.000Z",
  events: null,
  secret: "whsec_made_up",
});

describeGroup("webhooks", {
  W1: twice,
  W2: each(({ event }) => {
    if (event?.event_data?.callback_id) event.event_data.callback_id = null;
  }),
  // Everybody gets everything.
  W3: hearing(newEndpoint, ({ body }) => void delete body.events),
  // The GET is a read behind.
  W4: telling(/^GET \/v3\/videos\/[^/]+$/, ({ data }, { memory }) => {
    if (data?.status !== "completed" || memory.has(data.id)) return;
    memory.set(data.id, true);
    data.status = "processing";
  }),
  // Signed is another body.
  W5: each(({ headers }) => {
    headers["heygen-signature"] = headers["heygen-signature"]?.split("").toReversed().join("");
  }),
  // A new secret that is not used.
  W6: answering(/\/rotate-secret$/, ({ url }, { memory }) => {
    memory.set("count", (memory.get("count") ?? 0) + 1);
    return json({ data: { endpoint_id: url.pathname.split("/").at(-2), secret: `whsec_new_${memory.get("count")}` } });
  }),
  // Made anew for each attempt.
  W7: each((message) => void (message.body = message.body.replace("{", `{"attempt":${message.number},`))),
  W8: each((message) => void (message.event_id = `${message.event_id}-${message.number}`)),
  W9: answering(/^DELETE \/v3\/webhooks\/endpoints\//, () => json({ data: {}, error: null })),
  W10: telling(/^GET \/v3\/webhooks\/events$/, (body) => void (body.data = body.data.toReversed())),
  W11: twice,
  W12: each((message) => void (message.at_ms += 5000)),
  W13: taking(newEndpoint, /^400/, anEndpoint),
  W13G: taking(newEndpoint, /^409/, anEndpoint),
  W14: telling(/^GET \/v3\/webhooks\/event-types$/, ({ data }) => void data.pop()),
});
