/** Who is told what, how often, and in which order. */
import fc from "fast-check";
import { webhookPayloads } from "../../../generated/validators.ts";
import { courses, endedCourses } from "../courses.ts";
import type { Hooked, Message } from "../hooks.ts";
import { failure, hooked, subscribe, success } from "../hooks.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Fate, Item } from "../steps.ts";
import { createVideo, done, fates, getVideo, listed, queueMs, renderMs, show, slowMs, videoOf } from "../steps.ts";

export const shared = {
  group: "webhooks",
  phase: "random",
  effect: "paid",
  needs: ["worlds"],
  // By the live rules a receiver must be public, which no inbox of a target at hand is.
  rules: "guide",
} as const satisfies Partial<ActiveLaw>;

export const about = (messages: readonly Message[], id: string): readonly Message[] =>
  messages.filter(({ event }) => event?.event_data?.video_id === id);

const typesOf = (messages: readonly Message[]): string =>
  messages.map(({ event_type: type }) => type).join(", ") || "nothing";

export function wantedType(status: string): string {
  return status === "completed" ? success : status === "failed" ? failure : "nothing";
}

/** One of them is told of for sure. */
export const videosOf: fc.Arbitrary<readonly Fate[]> = fc
  .array(fc.constantFrom<Fate>(...fates), { maxLength: 3 })
  .map((some) => [...some, "good"]);

async function makeAll({ api, look }: Hooked, wanted: readonly Fate[], more: object = {}): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const fate of wanted) ids.push(await createVideo(api, look, fate, more));
  return ids;
}

export const tellingLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "W1",
    sentence:
      "Each end of a video is told once, as a success or as a failure, to the endpoint and to its callback_url; and what has not ended is not told of.",
    premise: "Videos came to their end or did not, with somebody listening.",
    operations: ["createVideo", "createWebhookEndpoint"],
    check: async (context) => {
      const set = await hooked(context);
      const [hook, callback] = [await set.inbox("hook"), await set.inbox("callback")];
      await subscribe(set, hook);
      await context.forAll(courses, async ({ fates: wanted, steps }) => {
        await hook.clear();
        await callback.clear();
        const ids = await makeAll(set, wanted, { callback_url: callback.url });
        for (const ms of steps) await set.control.advance(ms);
        const [told, called] = [await hook.messages(), await callback.messages()];
        for (const id of ids) {
          const { status } = await getVideo(set.api, id);
          for (const [who, messages] of [
            ["endpoint", told],
            ["callback_url", called],
          ] as const) {
            const types = typesOf(about(messages, id));
            must(types === wantedType(status), `A video is ${status}, and its ${who} was told: ${types}.`);
          }
          context.met();
        }
      });
    },
  },
  {
    ...shared,
    id: "W2",
    sentence:
      "What is told is valid under the contract and agrees with the GET at that instant; the callback_id comes back; a callback is the same body without a signature.",
    premise: "An end was told.",
    operations: ["createVideo", "getVideo"],
    check: async (context) => {
      const set = await hooked(context);
      const [hook, callback] = [await set.inbox("hook"), await set.inbox("callback")];
      await subscribe(set, hook);
      const wishes = fc.record({
        fate: fc.constantFrom<Fate>("good", "failing"),
        callback_id: fc.string({ maxLength: 40 }),
      });
      await context.forAll(
        wishes,
        async ({ fate, callback_id }) => {
          await hook.clear();
          await callback.clear();
          const id = await createVideo(set.api, set.look, fate, { callback_id, callback_url: callback.url });
          await set.control.advance(queueMs + renderMs);
          const [[message], [called]] = [about(await hook.messages(), id), about(await callback.messages(), id)];
          must(message !== undefined && called !== undefined, "An end was not told in its instant.");
          const validate = webhookPayloads[message.event.event_type as keyof typeof webhookPayloads];
          must(validate(message.event), `What was told breaks the contract: ${show(validate.errors?.slice(0, 3))}.`);
          const { event_data: data } = message.event;
          const video = await getVideo(set.api, id);
          const [wanted, told] =
            fate === "good"
              ? [[pathOf(video.video_url)], [pathOf(data.url)]]
              : [
                  [video.failure_code, video.failure_message],
                  [data.failure_code, data.failure_message],
                ];
          must(show(told) === show(wanted), `Told was ${show(told)}, and the GET says ${show(wanted)}.`);
          must(
            data.callback_id === callback_id,
            `The callback_id ${show(callback_id)} came back as ${show(data.callback_id)}.`,
          );
          must(called.body === message.body, `The callback was ${called.body}, the event ${message.body}.`);
          must(!("heygen-signature" in called.headers), "A callback was signed.");
          context.met();
        },
        { share: 0.6 },
      );
    },
  },
  {
    ...shared,
    id: "W3",
    sentence:
      "An endpoint hears of the events that it named, or of all if it named none, and of one thing alone if it asked for that.",
    premise: "Endpoints with different wishes were listening.",
    operations: ["createWebhookEndpoint"],
    check: async (context) => {
      const set = await hooked(context);
      const wishes: readonly (readonly string[] | null)[] = [
        null,
        [success],
        [failure],
        [success, failure],
        ["batch.finished"],
      ];
      const inboxes = await Promise.all(wishes.map((_, n) => set.inbox(`wish-${n}`)));
      for (const [n, inbox] of inboxes.entries()) await subscribe(set, inbox, { events: wishes[n] ?? null });
      const single = await set.inbox("single");
      await context.forAll(
        videosOf,
        async (wanted) => {
          for (const inbox of [...inboxes, single]) await inbox.clear();
          const ids = await makeAll(set, wanted);
          const endpoint = await subscribe(set, single, { entity_id: ids[0] as string });
          const videos = wanted.map((fate) => videoOf(set.look, fate));
          await done(set.api, "createVideoBatch", { body: { videos } });
          await set.control.advance(slowMs + queueMs);
          const everything = (await inboxes[0]?.messages()) ?? [];
          const all = new Set<unknown>(everything.map(({ event_id: id }) => id));
          for (const [n, inbox] of inboxes.entries()) {
            const [wish, messages] = [wishes[n] ?? null, await inbox.messages()];
            const odd = messages.find(({ event_type: type }) => wish !== null && !wish.includes(String(type)));
            must(odd === undefined, `An endpoint that asked for ${show(wish)} was told of ${odd?.event_type}.`);
            const { body } = await set.api.call("listWebhookEvents", { query: { limit: 100 } });
            const due = (body.data as Item[]).filter(
              ({ event_id: id, event_type: type }) => all.has(id) && (wish === null || wish.includes(type)),
            );
            must(
              messages.length === due.length,
              `An endpoint for ${show(wish)} got ${messages.length} of ${due.length} events.`,
            );
            if (messages.length > 0) context.met();
          }
          const odd = (await single.messages()).find(({ event }) => event.event_data.video_id !== ids[0]);
          must(odd === undefined, `An endpoint for one video was told ${odd?.event_type} of another thing.`);
          await done(set.api, "deleteWebhookEndpoint", { path: { endpoint_id: endpoint.id } });
        },
        { share: 0.3 },
      );
    },
  },
  {
    ...shared,
    id: "W4",
    sentence:
      "Nothing is told before it is so: an end not before the GET shows it, and of two ends the earlier one first.",
    premise: "Messages were compared with GETs at every step.",
    operations: ["getVideo", "createVideo"],
    check: async (context) => {
      const set = await hooked(context);
      const hook = await set.inbox("hook");
      await subscribe(set, hook);
      await context.forAll(
        endedCourses,
        async ({ fates: wanted, steps }) => {
          await hook.clear();
          const ids = await makeAll(set, wanted);
          for (const ms of [0, ...steps]) {
            await set.control.advance(ms);
            const messages = await hook.messages();
            for (const id of ids) {
              const { status } = await getVideo(set.api, id);
              const types = typesOf(about(messages, id));
              must(
                types === "nothing" || types === wantedType(status),
                `A video that is ${status} was told of: ${types}.`,
              );
            }
            const times = messages.map(({ at_ms: at }) => at);
            must(show(times) === show(times.toSorted((a, b) => a - b)), `Messages came in the order ${show(times)}.`);
            if (messages.length > 0) context.met();
          }
        },
        { share: 0.6 },
      );
    },
  },
  {
    ...shared,
    id: "W11",
    sentence:
      "The end of a batch is told once, with its last item and not before, to its endpoint and to its callback_url.",
    premise: "A batch was at work or at its end.",
    operations: ["createVideoBatch", "getVideoBatch"],
    check: async (context) => {
      const set = await hooked(context);
      const [hook, callback] = [await set.inbox("hook"), await set.inbox("callback")];
      await subscribe(set, hook, { events: ["batch.finished"] });
      await context.forAll(
        courses,
        async ({ fates: wanted, steps }) => {
          await hook.clear();
          await callback.clear();
          const videos = wanted.map((fate) => videoOf(set.look, fate));
          const { batch_id } = await done(set.api, "createVideoBatch", {
            body: { videos, callback_url: callback.url },
          });
          for (const ms of [0, ...steps]) {
            await set.control.advance(ms);
            const { status, counts_by_status: counts } = await done(set.api, "getVideoBatch", { path: { batch_id } });
            const isOver = status !== "processing";
            for (const inbox of [hook, callback]) {
              // What an earlier run left at work may end in this one.
              const messages = (await inbox.messages()).filter(({ event }) => event.event_data.batch_id === batch_id);
              must(
                messages.length === (isOver ? 1 : 0),
                `A batch that is ${status} was told of ${messages.length} times.`,
              );
              const { event_data: data } = messages[0]?.event ?? {};
              const fits = data === undefined || show(data.counts_by_status) === show(counts);
              must(fits, `The end of a batch with ${show(counts)} was told as ${show(data)}.`);
            }
            context.met();
          }
        },
        { share: 0.6 },
      );
    },
  },
  {
    ...shared,
    id: "W10",
    sentence: "The history lists what was told, newest first, by type and by thing, and each as its receiver got it.",
    premise: "Events were told and listed.",
    operations: ["listWebhookEvents"],
    check: async (context) => {
      const set = await hooked(context);
      const hook = await set.inbox("hook");
      await subscribe(set, hook);
      await context.forAll(
        videosOf,
        async (wanted) => {
          await hook.clear();
          const ids = await makeAll(set, wanted);
          await set.control.advance(slowMs + queueMs);
          const got = (await hook.messages()).toReversed();
          const history = (await listed(set.api, "listWebhookEvents")).slice(0, got.length);
          const plain = (type: unknown, data: unknown, id: unknown): string => show([id, type, data]);
          for (const [n, { event, event_id: id }] of got.entries()) {
            const { event_type: type, event_data: data, event_id: own } = history[n];
            const [listedAs, gotAs] = [plain(type, data, own), plain(event.event_type, event.event_data, id)];
            must(listedAs === gotAs, `Event ${n} of the history is ${listedAs}, and got was ${gotAs}.`);
            context.met();
          }
          for (const id of ids) {
            const own = await listed(set.api, "listWebhookEvents", { entity_id: id });
            must(
              own.length === about(got, id).length,
              `The history of a video has ${own.length} events, of ${about(got, id).length}.`,
            );
          }
          for (const type of [success, failure]) {
            const odd = (await listed(set.api, "listWebhookEvents", { event_type: type })).find(
              (each) => each.event_type !== type,
            );
            must(odd === undefined, `The history of ${type} lists ${odd?.event_type}.`);
          }
        },
        { share: 0.4 },
      );
    },
  },
];

function pathOf(url: unknown): string {
  return typeof url === "string" && URL.canParse(url) ? new URL(url).pathname : show(url);
}
