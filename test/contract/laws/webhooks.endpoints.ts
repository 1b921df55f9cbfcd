/** Endpoints: who may be one, what is shown of one, and from when on a change of one holds. */
import bundle from "../../../generated/openapi.json" with { type: "json" };
import { webhookPayloads } from "../../../generated/validators.ts";
import type { Api } from "../api.ts";
import { hooked, judged, readEndpoint, subscribe } from "../hooks.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Item } from "../steps.ts";
import { createVideo, done, refused, show, untilEndMs } from "../steps.ts";
import { about, shared } from "./webhooks.ts";

export const endpointLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "W6",
    phase: "coverage",
    sentence: "A secret is shown when it is made and never again; a new one holds at once, and the old one no more.",
    premise: "A secret was changed.",
    operations: ["createWebhookEndpoint", "rotateWebhookSecret", "listWebhookEndpoints", "updateWebhookEndpoint"],
    check: async (context) => {
      const set = await hooked(context);
      const { api, control, look } = set;
      const hook = await set.inbox("hook");
      const { id, secret } = await subscribe(set, hook);
      must(typeof secret === "string" && secret !== "", "A new endpoint has no secret.");
      const path = { endpoint_id: id };
      const secrets = [secret];
      for (let n = 0; n < 3; n += 1) {
        const { secret: next } = await done(api, "rotateWebhookSecret", { path });
        must(!secrets.includes(next), "A new secret is an old one.");
        secrets.push(next);
        const video = await createVideo(api, look);
        await control.advance(untilEndMs);
        const [message] = about(await hook.messages(), video);
        must(message !== undefined, "The end of a video was not told.");
        for (const [at, each] of secrets.entries()) {
          const verdict = await judged(message, each);
          const wanted = at === secrets.length - 1;
          must(
            (verdict === "verified") === wanted,
            `A message is ${verdict} with the ${wanted ? "new" : "old"} secret.`,
          );
        }
        const answers = [
          await api.call("listWebhookEndpoints"),
          await api.call("updateWebhookEndpoint", { path, body: { events: null, url: hook.url } }),
          await api.call("listWebhookEvents"),
        ];
        const leak = answers.find(({ text }) => secrets.some((each) => text.includes(each)));
        must(leak === undefined, `${leak?.operation} shows a secret.`);
        must(
          answers.every(({ status }) => status === 200),
          "An endpoint could not be read or changed.",
        );
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "W9",
    phase: "coverage",
    sentence:
      "A new address, new wishes or the deletion of an endpoint hold from their answer on, also for what is still to come again.",
    premise: "An endpoint was changed before a message or between two attempts.",
    operations: ["updateWebhookEndpoint", "deleteWebhookEndpoint"],
    check: async (context) => {
      for (const when of ["before", "between"] as const)
        for (const what of ["address", "wishes", "deletion"] as const) {
          if (what === "wishes" && when === "between") continue;
          const set = await hooked(context);
          const { api, control, look } = set;
          const [old, other] = [await set.inbox("old"), await set.inbox("other")];
          const path = { endpoint_id: (await subscribe(set, old)).id };
          if (when === "between") await old.answer({ status: 500 });
          const id = await createVideo(api, look);
          await control.advance(when === "between" ? untilEndMs : untilEndMs - 1);
          const before = (await old.messages()).length;
          must(before === (when === "between" ? 1 : 0), `${before} messages came at the end of a video.`);
          if (what === "deletion") await done(api, "deleteWebhookEndpoint", { path });
          else
            await done(api, "updateWebhookEndpoint", {
              path,
              body: what === "address" ? { url: other.url } : { events: ["batch.finished"] },
            });
          await control.advance(3_600_000);
          must(
            (await old.messages()).length === before,
            `After a change of ${what} ${when} a message, one came to the old place.`,
          );
          const moved = about(await other.messages(), id).length;
          must(
            moved === (what === "address" ? 1 : 0),
            `After a change of ${what} ${when} a message, ${moved} came to the new one.`,
          );
          context.met();
        }
    },
  },
  {
    ...shared,
    id: "W13",
    rules: "live",
    effect: "rw",
    phase: "coverage",
    sentence: "Webhooks go to public https addresses: any other is 400 for `url`, and one that is taken is 409.",
    premise: "An endpoint was registered or refused.",
    operations: ["createWebhookEndpoint"],
    check: async ({ fresh, met }) => {
      const { api } = await fresh();
      const bad = [
        "http://hooks.example/",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://192.168.0.1/",
        "https://[::1]/",
        "ftp://hooks.example/",
      ];
      for (const url of bad) {
        await refused(api, "createWebhookEndpoint", { body: { url } }, { status: 400, param: "url" });
        met();
      }
      await mustBeUnique(api, "https://hooks.example/one");
    },
  },
  {
    ...shared,
    id: "W13G",
    effect: "rw",
    phase: "coverage",
    sentence:
      "Webhooks go to http and https addresses, one's own machine included: any other is 400 for `url`, and one that is taken is 409.",
    premise: "An endpoint was registered or refused.",
    operations: ["createWebhookEndpoint"],
    check: async ({ fresh, met }) => {
      const { api } = await fresh();
      for (const url of ["ftp://hooks.example/", "javascript:alert(1)", "nothing", "", "https://"]) {
        await refused(api, "createWebhookEndpoint", { body: { url } }, { status: 400, param: "url" });
        met();
      }
      for (const url of ["http://localhost:3000/hook", "http://127.0.0.1:1/", "https://hooks.example/one"])
        await mustBeUnique(api, url);
    },
  },
  {
    ...shared,
    id: "W14",
    phase: "coverage",
    sentence: "The types of events that are listed are those of the contract, and each can come, as the contract says.",
    premise: "A type was listed and sent.",
    operations: ["listWebhookEventTypes"],
    check: async (context) => {
      const set = await hooked(context);
      const { enum: known } = bundle.components.schemas.WebhookEventType;
      const types: readonly string[] = (await done(set.api, "listWebhookEventTypes")).map(
        ({ event_type: type }: Item) => type,
      );
      must(
        show(types.toSorted()) === show([...known].toSorted()),
        `Listed are ${types.join()}; in the contract stand ${known.join()}.`,
      );
      const hook = await set.inbox("hook");
      await subscribe(set, hook);
      for (const type of types) {
        await set.control.call("sendTestEvent", { body: { event_type: type } });
        const message = (await hook.messages()).at(-1);
        must(message?.event?.event_type === type, `Sent was ${type}, and ${message?.event_type} came.`);
        const validate = (
          webhookPayloads as Readonly<Record<string, (typeof webhookPayloads)[keyof typeof webhookPayloads]>>
        )[type];
        if (validate)
          must(
            validate(message?.event),
            `An event of the type ${type} breaks the contract: ${show(validate.errors?.[0])}.`,
          );
        context.met();
      }
    },
  },
];

async function mustBeUnique(api: Api, url: string): Promise<void> {
  const { endpoint_id: id } = await done(api, "createWebhookEndpoint", { body: { url } });
  await refused(api, "createWebhookEndpoint", { body: { url } }, { status: 409, code: "conflict" });
  const found = await readEndpoint(api, id);
  must(found?.url === url && found.status === "enabled", `The endpoint for ${url} is listed as ${show(found)}.`);
}
