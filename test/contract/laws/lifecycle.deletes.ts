/** What is deleted is gone, and nothing else is. */
import type { OperationId } from "../../../generated/operations.ts";
import type { Api, CallInit } from "../api.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Item } from "../steps.ts";
import {
  createAvatar,
  createVideo,
  direct,
  done,
  footage,
  getGroup,
  getLook,
  getVideo,
  listed,
  listen,
  refused,
  show,
} from "../steps.ts";

/** Something that can be deleted: how it is made and in which calls its id leads to it. */
interface Mortal {
  readonly name: string;
  readonly make: (api: Api, look: Item, n: number) => Promise<string>;
  readonly param: string;
  readonly remove: OperationId;
  /** Calls that find it no more. */
  readonly uses: readonly (readonly [OperationId, CallInit?])[];
  readonly list: readonly [OperationId, Readonly<Record<string, string>>?];
  /** What its list calls its id. */
  readonly key: string;
  readonly code: string;
}

const mortals: readonly Mortal[] = [
  {
    name: "video",
    make: (api, look) => createVideo(api, look),
    param: "video_id",
    remove: "deleteVideo",
    uses: [["getVideo"]],
    list: ["listVideos"],
    key: "id",
    code: "not_found",
  },
  {
    name: "group",
    make: async (api) => (await createAvatar(api, "digital_twin")).groupId,
    param: "group_id",
    remove: "deleteAvatarGroup",
    uses: [
      ["getAvatarGroup"],
      ["updateAvatarGroup", { body: { default_voice_id: null } }],
      ["createAvatarConsent", { body: {} }],
    ],
    list: ["listAvatarGroups", { ownership: "private" }],
    key: "id",
    code: "avatar_not_found",
  },
  {
    name: "look",
    make: async (api) => (await createAvatar(api, "photo")).lookId,
    param: "look_id",
    remove: "deleteAvatarLook",
    uses: [["getAvatarLook"], ["updateAvatarLook", { body: { name: "Nobody" } }]],
    list: ["listAvatarLooks", { ownership: "private" }],
    key: "id",
    code: "not_found",
  },
  {
    name: "webhook endpoint",
    // No two endpoints of an account may have one address.
    make: async (api, _, n) =>
      (await done(api, "createWebhookEndpoint", { body: { url: `https://hooks.example/${n}` } })).endpoint_id,
    param: "endpoint_id",
    remove: "deleteWebhookEndpoint",
    uses: [["updateWebhookEndpoint", { body: { events: ["avatar_video.success"] } }], ["rotateWebhookSecret"]],
    list: ["listWebhookEndpoints"],
    key: "endpoint_id",
    code: "webhook_not_found",
  },
  {
    name: "voice",
    make: async (api) =>
      (await done(api, "cloneVoice", { body: { voice_name: "Clone", audio: footage } })).voice_clone_id,
    param: "voice_id",
    remove: "deleteVoice",
    uses: [["getVoice"]],
    list: ["listVoices", { type: "private" }],
    key: "voice_id",
    code: "voice_not_found",
  },
];

const shared = {
  group: "lifecycle",
  phase: "coverage",
  effect: "paid",
  needs: ["worlds"],
} as const satisfies Partial<ActiveLaw>;

const at = ({ param }: Mortal, id: string, init: CallInit = {}): CallInit => ({ ...init, path: { [param]: id } });

export const deletionLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "L11",
    sentence: "What was deleted is gone: reading, changing and deleting it again are 404, and its list has it no more.",
    premise: "Something was deleted.",
    operations: mortals.map(({ remove }) => remove),
    check: async (context) => {
      const { api, control, look } = await stage(context);
      for (const mortal of mortals) {
        const id = await mortal.make(api, look, 1);
        await control.runUntilIdle();
        const ids = async (): Promise<readonly unknown[]> =>
          (await listed(api, ...mortal.list)).map((item) => item[mortal.key]);
        must((await ids()).includes(id), `A new ${mortal.name} is not in ${mortal.list[0]}.`);
        await done(api, mortal.remove, at(mortal, id));
        const gone = { status: 404, code: mortal.code };
        for (const [operation, init] of [...mortal.uses, [mortal.remove] as const])
          await refused(api, operation, at(mortal, id, init), gone);
        must(!(await ids()).includes(id), `${mortal.list[0]} still shows a ${mortal.name} that was deleted.`);
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "L12",
    sentence: "A deletion takes away one thing: everything else of the account is as it was.",
    premise: "Of two of a kind one was deleted.",
    operations: mortals.map(({ remove }) => remove),
    check: async (context) => {
      const { api, control, look } = await stage(context);
      for (const mortal of mortals) {
        await mortal.make(api, look, 1);
        const id = await mortal.make(api, look, 2);
        await control.runUntilIdle();
        // A group goes with its last look, and the looks with their group.
        const companion = mortal.name === "look" ? (await getLook(api, id)).group_id : null;
        const isOther = (item: Item): boolean =>
          ![item.id, item.group_id, item.endpoint_id, item.voice_id].includes(id) && item.id !== companion;
        const rest = async (): Promise<string> => {
          const seen: Item[] = [];
          for (const each of mortals) seen.push(...(await listed(api, ...each.list)));
          return show(seen.filter(isOther));
        };
        const before = await rest();
        await done(api, mortal.remove, at(mortal, id));
        must((await rest()) === before, `When one ${mortal.name} was deleted, something else changed.`);
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "L13",
    sentence: "A group goes with its last look and not before, and takes all its looks along when it is deleted.",
    premise: "A group with two looks was taken apart.",
    operations: ["deleteAvatarLook", "deleteAvatarGroup"],
    check: async ({ fresh, met }) => {
      const { api, control } = await fresh();
      await direct(control);
      for (const type of ["photo", "prompt", "digital_twin"] as const) {
        const { groupId, lookId } = await createAvatar(api, type);
        const second = await createAvatar(api, type, "good", { avatar_group_id: groupId });
        must(second.groupId === groupId, `A look asked for in the group ${groupId} came into ${second.groupId}.`);
        await done(api, "deleteAvatarLook", { path: { look_id: lookId } });
        const { looks_count: count } = await getGroup(api, groupId);
        must(count === 1, `After one of two looks was deleted, looks_count is ${count}.`);
        await done(api, "deleteAvatarLook", { path: { look_id: second.lookId } });
        await refused(
          api,
          "getAvatarGroup",
          { path: { group_id: groupId } },
          { status: 404, code: "avatar_not_found" },
        );

        const whole = await createAvatar(api, type);
        const other = await createAvatar(api, type, "good", { avatar_group_id: whole.groupId });
        await done(api, "deleteAvatarGroup", { path: { group_id: whole.groupId } });
        for (const id of [whole.lookId, other.lookId])
          await refused(api, "getAvatarLook", { path: { look_id: id } }, { status: 404, code: "not_found" });
        met();
      }
    },
  },
  {
    ...shared,
    id: "L14",
    effect: "rw",
    sentence: "What belongs to everybody can be neither changed nor deleted: 4xx, and it is as it was.",
    premise: "A public group, look or voice was to be changed.",
    operations: ["deleteAvatarGroup", "deleteAvatarLook", "updateAvatarLook", "updateAvatarGroup", "deleteVoice"],
    check: async ({ fresh, met }) => {
      const { api } = await fresh();
      const first = async (list: OperationId, query: Record<string, string>): Promise<Item> =>
        (await listed(api, list, query))[0];
      const group = await first("listAvatarGroups", { ownership: "public" });
      const look = await first("listAvatarLooks", { ownership: "public" });
      const voice = await first("listVoices", { type: "public" });
      const tries: readonly (readonly [OperationId, OperationId, CallInit])[] = [
        ["deleteAvatarGroup", "getAvatarGroup", { path: { group_id: group?.id } }],
        ["updateAvatarGroup", "getAvatarGroup", { path: { group_id: group?.id }, body: { default_voice_id: null } }],
        ["deleteAvatarLook", "getAvatarLook", { path: { look_id: look?.id } }],
        ["updateAvatarLook", "getAvatarLook", { path: { look_id: look?.id }, body: { name: "Mine" } }],
        ["deleteVoice", "getVoice", { path: { voice_id: voice?.voice_id } }],
      ];
      for (const [operation, get, init] of tries) {
        if (Object.values(init.path ?? {}).some((id) => id === undefined)) continue;
        const { path = {} } = init;
        const before = show(await done(api, get, { path }));
        const { status } = await api.call(operation, init);
        must(status >= 400 && status < 500, `${operation} of something public answered ${status}.`);
        must(show(await done(api, get, { path })) === before, `${operation} was refused and has changed something.`);
        met();
      }
    },
  },
  {
    ...shared,
    id: "L16",
    sentence: "A video deleted before its end is never told of: no event, no message, whatever time goes by.",
    premise: "A video was deleted while it was waiting or rendered.",
    operations: ["deleteVideo", "listWebhookEvents"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      await listen(api);
      for (const ms of [0, 999, 1000, 4999]) {
        const [id, kept] = [await createVideo(api, look), await createVideo(api, look, "failing")];
        await control.advance(ms);
        must(
          !["completed", "failed"].includes((await getVideo(api, id)).status),
          `A video ended ${ms} ms after its birth.`,
        );
        await done(api, "deleteVideo", { path: { video_id: id } });
        const happened = (await control.advance(60_000)).data.happened;
        must(!happened.some((event) => event.id === id), `Time told of the video ${id} after it was deleted.`);
        const events = await listed(api, "listWebhookEvents", { entity_id: id });
        must(events.length === 0, `After a video was deleted it was told of: ${show(events[0])}.`);
        const told = await listed(api, "listWebhookEvents", { entity_id: kept });
        must(told.length === 1, `The video beside it was told of ${told.length} times.`);
        must((await getVideo(api, kept)).status === "failed", "The video beside it did not come to its end.");
        context.met();
      }
    },
  },
];
