/** Many callers at once see what they could have seen one after the other. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { textAt } from "../answers.ts";
import type { Api } from "../api.ts";
import { stage } from "../courses.ts";
import { interleave, overlaps, plansOf, scheduled } from "../interleave.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { linearize } from "../linearizable.ts";
import type { Deed } from "../models/register.ts";
import { registerFrom, registers, story } from "../models/register.ts";
import type { Item } from "../steps.ts";
import {
  avatarOf,
  createAvatar,
  createVideo,
  done,
  getLook,
  getVideo,
  listed,
  queueMs,
  refused,
  renderMs,
  show,
  videoOf,
} from "../steps.ts";

const shared = {
  group: "concurrency",
  phase: "concurrent",
  effect: "paid",
  needs: ["worlds"],
} as const satisfies Partial<ActiveLaw>;

const deed = fc.record({
  do: fc.constantFrom("read", "read", "read", "write", "write", "write", "delete") satisfies fc.Arbitrary<Deed["do"]>,
  value: fc.nat(2),
});

/** Makes one of each kind that there is any number of. */
const makings: readonly (readonly [OperationId, (look: Item, n: number) => object, (data: Item) => string])[] = [
  ["createVideo", (look) => videoOf(look), (data) => textAt(data, "video_id")],
  ["createAvatar", () => avatarOf("photo"), (data) => textAt(data, "avatar_item.id")],
  ["createWebhookEndpoint", (_, n) => ({ url: `https://hooks.example/${n}` }), (data) => textAt(data, "endpoint_id")],
  ["createVideoBatch", (look) => ({ videos: [videoOf(look)] }), (data) => textAt(data, "batch_id")],
];

async function idsOf(api: Api, operation: OperationId, key = "id"): Promise<readonly string[]> {
  return (await listed(api, operation, operation === "listAvatarLooks" ? { ownership: "private" } : {})).map(
    (item) => item[key],
  );
}

const rank = ["pending", "processing", "completed"];

export const concurrencyLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "X1",
    sentence:
      "What several callers see of one look, group, endpoint or video at once is what they could have seen by calling one after the other.",
    premise: "Calls overlapped.",
    operations: [
      "getAvatarLook",
      "updateAvatarLook",
      "deleteAvatarLook",
      "getAvatarGroup",
      "updateWebhookEndpoint",
      "deleteVideo",
    ],
    check: async (context) => {
      const { api, look } = await stage(context);
      const course = fc.record({ at: fc.nat(registers.length - 1), plans: plansOf(deed), scheduler: fc.scheduler() });
      let n = 0;
      await context.forAll(course, async ({ at, plans, scheduler }) => {
        const { name, open } = registers[at] as (typeof registers)[number];
        const { first, values, act } = await open(api, look, (n += 1));
        // A kind that cannot be changed is read instead.
        const deeds = plans.map((plan) =>
          plan.map(({ do: what, value }): Deed => {
            const wish = values[value];
            return wish === undefined ? { do: what === "write" ? "read" : what, value: "" } : { do: what, value: wish };
          }),
        );
        const history = await interleave(deeds, scheduler, act);
        must(
          linearize(history, registerFrom(first)) !== null,
          `What callers saw of ${name}, at first ${show(first)}, fits no order of their calls: ${story(history)}.`,
        );
        if (overlaps(history)) context.met();
      });
    },
  },
  {
    ...shared,
    id: "X2",
    sentence: "Of many creates at once each makes one thing of its own, and the lists have them all.",
    premise: "Things were made at once.",
    operations: ["createVideo", "createAvatar", "createWebhookEndpoint", "createVideoBatch"],
    check: async (context) => {
      const { api, look } = await stage(context);
      let n = 0;
      await context.forAll(
        scheduled(fc.array(fc.nat(makings.length - 1), { minLength: 2, maxLength: 8 })),
        async ({ value: kinds, scheduler }) => {
          const plans = kinds.map((kind) => [{ kind, n: (n += 1) }]);
          const history = await interleave(plans, scheduler, async (input) => {
            const [operation, body, idOf] = makings[input.kind] as (typeof makings)[number];
            return idOf(await done(api, operation, { body: body(look, input.n) }));
          });
          const ids = history.map(({ output }) => output);
          must(new Set(ids).size === ids.length, `Made at once were ${show(ids)}.`);
          const there = new Set([
            ...(await idsOf(api, "listVideos")),
            ...(await idsOf(api, "listAvatarLooks")),
            ...(await idsOf(api, "listWebhookEndpoints", "endpoint_id")),
          ]);
          for (const { input, output: id } of history) {
            if (makings[input.kind]?.[0] === "createVideoBatch")
              await done(api, "getVideoBatch", { path: { batch_id: id } });
            else
              must(there.has(id), `${makings[input.kind]?.[0]}, with others at once, made ${id}, which no list has.`);
          }
          context.met();
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "X3",
    sentence:
      "Of several deletions of one thing at once one succeeds and the others are 404; of several endpoints for one address one is made and the others are 409.",
    premise: "Several wanted the same at once.",
    operations: ["deleteVideo", "deleteAvatarLook", "createWebhookEndpoint"],
    check: async (context) => {
      const { api, look } = await stage(context);
      let n = 0;
      await context.forAll(
        scheduled(fc.integer({ min: 2, max: 5 })),
        async ({ value: callers, scheduler }) => {
          n += 1;
          const [video, { lookId }] = [await createVideo(api, look), await createAvatar(api, "photo")];
          const one = [
            { operation: "deleteVideo", init: { path: { video_id: video } }, loses: 404 },
            { operation: "deleteAvatarLook", init: { path: { look_id: lookId } }, loses: 404 },
            { operation: "createWebhookEndpoint", init: { body: { url: `https://hooks.example/${n}` } }, loses: 409 },
          ] as const;
          const plans = Array.from({ length: callers }, () => one);
          const history = await interleave(
            plans,
            scheduler,
            async ({ operation, init }) => (await api.call(operation, init)).status,
          );
          for (const { operation, loses } of one) {
            const statuses = history.filter(({ input }) => input.operation === operation).map(({ output }) => output);
            const wanted = [200, ...Array.from({ length: callers - 1 }, () => loses)];
            must(
              show(statuses.toSorted((a, b) => a - b)) === show(wanted),
              `${callers} × ${operation} at once answered ${statuses.join()}.`,
            );
          }
          await refused(api, "getVideo", { path: { video_id: video } }, { status: 404 });
          context.met();
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "X4",
    sentence:
      "Who writes reads what they wrote, in GET and list, whatever others do at the same time to things of their own.",
    premise: "Several wrote and read.",
    operations: ["updateAvatarLook", "getAvatarLook", "listAvatarLooks"],
    check: async (context) => {
      const { api } = await stage(context);
      const looks: string[] = [];
      for (let n = 0; n < 3; n += 1) looks.push((await createAvatar(api, "photo")).lookId);
      const names = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 }), {
        minLength: 3,
        maxLength: 3,
      });
      await context.forAll(
        scheduled(names),
        async ({ value: plans, scheduler }) => {
          await interleave(plans, scheduler, async (name, caller) => {
            const id = looks[caller] as string;
            await done(api, "updateAvatarLook", { path: { look_id: id }, body: { name } });
            const { name: shown } = await getLook(api, id);
            must(shown === name, `Named ${name}, a look is shown as ${shown}.`);
            const inList = (await listed(api, "listAvatarLooks", { ownership: "private" })).find(
              (each) => each.id === id,
            );
            must(inList?.name === name, `Named ${name}, a look is listed as ${inList?.name}.`);
          });
          context.met();
        },
        { share: 0.3 },
      );
    },
  },
  {
    ...shared,
    id: "X5",
    sentence:
      "For several who watch one video while time goes by, it never goes back: who asks later sees no earlier state.",
    premise: "Watchers looked while time went by.",
    operations: ["getVideo", "bulkVideoStatuses"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      const steps = fc.array(fc.constantFrom(1, queueMs, renderMs), { minLength: 2, maxLength: 4 });
      await context.forAll(
        scheduled(steps),
        async ({ value: walk, scheduler }) => {
          const id = await createVideo(api, look);
          const reads = [0, 0, 0, 0];
          const history = await interleave([walk, reads, reads], scheduler, async (ms, caller) => {
            if (caller === 0) await control.advance(ms);
            return caller === 0 ? null : (await getVideo(api, id)).status;
          });
          const seen = history.filter(({ output }) => output !== null);
          for (const a of seen)
            for (const b of seen) {
              const isBack = a.to < b.from && rank.indexOf(a.output) > rank.indexOf(b.output);
              must(!isBack, `One watcher saw ${a.output}, and then another one ${b.output}.`);
            }
          if (overlaps(history)) context.met();
        },
        { share: 0.6 },
      );
    },
  },
];
