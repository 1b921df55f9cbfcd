/** Whether a message can be believed, and what becomes of one that is not taken. */
import fc from "fast-check";
import type { Message } from "../hooks.ts";
import { hooked, judged, readEndpoint, subscribe, success } from "../hooks.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { createVideo, show, untilEndMs } from "../steps.ts";
import { about, shared } from "./webhooks.ts";

const dayMs = 86_400_000;

/** The text with another letter at one place. */
function bent(text: string, at: number): string {
  const place = at % text.length;
  const letter = text[place] === "0" ? "1" : "0";
  return text.slice(0, place) + letter + text.slice(place + 1);
}

const misanswers = fc.constantFrom({ status: 500 }, { status: 302 }, { status: 404 }, { hang: true }, { reset: true });

export const deliveryLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "W5",
    sentence:
      "The signature of a message fits its body and the endpoint's secret; with one letter of body, signature or secret changed, or read six minutes late, it does not.",
    premise: "A signed message was verified.",
    operations: ["createWebhookEndpoint"],
    check: async (context) => {
      const set = await hooked(context);
      const hook = await set.inbox("hook");
      const { secret } = await subscribe(set, hook);
      const id = await createVideo(set.api, set.look, "good", { callback_id: "Grüße 👋" });
      await set.control.advance(untilEndMs);
      const [message] = about(await hook.messages(), id);
      must(message !== undefined, "The end of a video was not told.");
      const verdict = await judged(message, secret);
      must(verdict === "verified", `A message of the target does not verify: ${verdict}.`);
      for (const lateMs of [360_000, -360_000])
        must((await judged(message, secret, lateMs)) !== "verified", "A message verifies six minutes off its time.");
      const { headers, body } = message;
      await context.forAll(fc.nat(), async (at) => {
        const signature = bent(headers["heygen-signature"] ?? "0", at);
        const spoiled: readonly (readonly [string, Pick<Message, "body" | "headers">, string])[] = [
          ["body", { headers, body: bent(body, at) }, secret],
          ["signature", { body, headers: { ...headers, "heygen-signature": signature } }, secret],
          ["secret", message, bent(secret, at)],
        ];
        for (const [what, changed, key] of spoiled)
          must(
            (await judged(changed, key)) !== "verified",
            `A message with its ${what} changed at ${at} still verifies.`,
          );
        context.met();
      });
    },
  },
  {
    ...shared,
    id: "W7",
    sentence:
      "A message that is not taken comes again, with the same id and the same bytes, after pauses that grow, until it is taken or a day has passed.",
    premise: "A message was not taken at first.",
    operations: ["createWebhookEndpoint"],
    check: async (context) => {
      const set = await hooked(context);
      const { api, control, look } = set;
      const hook = await set.inbox("hook");
      await subscribe(set, hook, { events: [success] });
      const course = fc.record({ how: misanswers, times: fc.integer({ min: 1, max: 6 }) });
      await context.forAll(
        course,
        async ({ how, times }) => {
          await hook.clear();
          await hook.answer({ ...how, times });
          await createVideo(api, look);
          await control.advance(untilEndMs + dayMs);
          const messages = await hook.messages();
          must(messages.length === times + 1, `Not taken ${times} times, a message came ${messages.length} times.`);
          mustBeOne(messages);
          context.met();
        },
        { share: 0.4 },
      );
      await hook.clear();
      await hook.answer({ status: 500 });
      await createVideo(api, look);
      await control.advance(untilEndMs + 2 * dayMs);
      const messages = await hook.messages();
      mustBeOne(messages);
      const [first, last] = [messages[0]?.at_ms ?? 0, messages.at(-1)?.at_ms ?? 0];
      must(
        messages.length > 3 && last - first <= dayMs,
        `Never taken, it came ${messages.length} times over ${last - first} ms.`,
      );
      await control.advance(7 * dayMs);
      must((await hook.messages()).length === messages.length, "A message that was given up came again.");
    },
  },
  {
    ...shared,
    id: "W8",
    sentence:
      "By its id each message is taken once: however answers went, there are as many ids as ends, and none is missing.",
    premise: "Messages came more than once.",
    operations: ["createWebhookEndpoint"],
    check: async (context) => {
      const set = await hooked(context);
      const { api, control, look } = set;
      const hook = await set.inbox("hook");
      await subscribe(set, hook);
      const course = fc.record({
        how: misanswers,
        times: fc.integer({ min: 1, max: 4 }),
        videos: fc.array(fc.constantFrom("good", "failing") satisfies fc.Arbitrary<"good" | "failing">, {
          minLength: 1,
          maxLength: 4,
        }),
      });
      await context.forAll(
        course,
        async ({ how, times, videos }) => {
          await hook.clear();
          await hook.answer({ ...how, times });
          const ids: string[] = [];
          for (const fate of videos) ids.push(await createVideo(api, look, fate));
          await control.advance(untilEndMs + 3_600_000);
          const messages = await hook.messages();
          const events = new Map(messages.map((message) => [message.event_id, message.event?.event_data?.video_id]));
          const [told, made] = [show([...events.values()].map(String).toSorted()), show(ids.toSorted())];
          must(told === made, `By ids, there were told ${told}, of ${made}.`);
          if (messages.length > events.size) context.met();
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "W12",
    sentence:
      "A receiver that fails, hangs or hangs up holds up nobody: others get everything at once, and the API answers.",
    premise: "One receiver took nothing while another was listening.",
    operations: ["createWebhookEndpoint"],
    check: async (context) => {
      const set = await hooked(context);
      const { api, control, look } = set;
      const [dead, alive] = [await set.inbox("dead"), await set.inbox("alive")];
      const { id: deadId } = await subscribe(set, dead);
      await subscribe(set, alive);
      await context.forAll(
        misanswers,
        async (how) => {
          await alive.clear();
          await dead.answer(how);
          const id = await createVideo(api, look);
          const due = (await control.now()) + untilEndMs;
          await control.advance(untilEndMs);
          const messages = about(await alive.messages(), id);
          must(
            messages.length === 1,
            `Beside a receiver with ${show(how)} another one got ${messages.length} messages.`,
          );
          must(messages[0]?.at_ms === due, `Due at ${due}, it came at ${messages[0]?.at_ms}.`);
          must((await readEndpoint(api, deadId)) !== undefined, "The endpoints could not be read.");
          context.met();
        },
        { share: 0.2 },
      );
    },
  },
];

/** Attempts for one message. */
function mustBeOne(messages: readonly Message[]): void {
  for (const each of ["event_id", "body"] as const) {
    const values = new Set(messages.map((message) => message[each]));
    must(
      values.size === 1,
      `One message came with ${values.size} values of ${each}: ${show([...values].slice(0, 2))}.`,
    );
  }
  const pauses = messages.slice(1).map(({ at_ms: at }, n) => at - (messages[n]?.at_ms ?? 0));
  const grows = pauses.every((pause, n) => pause > 0 && pause >= (pauses[n - 1] ?? 0));
  must(grows, `The pauses between attempts were ${pauses.join(", ")} ms.`);
}
