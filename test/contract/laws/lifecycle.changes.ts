/** What is changed, shown by two views at once, or stopped. */
import type { OperationId } from "../../../generated/operations.ts";
import { textAt } from "../answers.ts";
import type { CallInit } from "../api.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Item } from "../steps.ts";
import { createAvatar, createVideo, done, getGroup, getLook, getVideo, listed, show } from "../steps.ts";

const shared = { group: "lifecycle", phase: "coverage" } as const satisfies Partial<ActiveLaw>;

const readers: readonly (readonly [OperationId, Readonly<Record<string, string>>, OperationId, string, string])[] = [
  ["listVideos", {}, "getVideo", "video_id", "id"],
  ["listAvatarGroups", {}, "getAvatarGroup", "group_id", "id"],
  ["listAvatarLooks", {}, "getAvatarLook", "look_id", "id"],
  ["listVoices", { type: "public" }, "getVoice", "voice_id", "voice_id"],
  ["listVideoAgentSessions", {}, "getVideoAgentSession", "session_id", "session_id"],
];

export const changeLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "L9",
    sentence: "Who asks for one of several things gets that one: its id is the one that was asked for.",
    premise: "A list had two things or more.",
    operations: readers.map(([, , get]) => get),
    effect: "ro",
    check: async ({ account: { api }, met }) => {
      for (const [list, query, get, param, key] of readers) {
        const { status, body } = await api.call(list, { query: { ...query, limit: 5 } });
        if (status !== 200 || !Array.isArray(body?.data) || body.data.length < 2) continue;
        for (const { [key]: id } of body.data as readonly Item[]) {
          const item = await done(api, get, { path: { [param]: id } });
          must(item[key] === id, `${get} of ${id} answered with ${item[key]}.`);
          met();
        }
      }
    },
  },
  {
    ...shared,
    id: "L17",
    sentence:
      "A change changes what it names and nothing else; set to what it is, nothing changes; `events` is replaced, not added to.",
    premise: "Something was changed.",
    operations: ["updateAvatarLook", "updateAvatarGroup", "updateWebhookEndpoint"],
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const { api, look } = await stage(context);
      const { groupId, lookId } = await createAvatar(api, "photo");
      const endpoint = await done(api, "createWebhookEndpoint", {
        body: { url: "https://hooks.example/a", events: ["avatar_video.success", "avatar_video.fail"] },
      });
      const path = { endpoint_id: endpoint.endpoint_id };
      const readEndpoint = async (): Promise<Item> =>
        (await listed(api, "listWebhookEndpoints")).find((each) => each.endpoint_id === endpoint.endpoint_id);
      const changes: readonly (readonly [OperationId, CallInit, () => Promise<Item>])[] = [
        ["updateAvatarLook", { path: { look_id: lookId }, body: { name: "On deck" } }, () => getLook(api, lookId)],
        [
          "updateAvatarGroup",
          { path: { group_id: groupId }, body: { default_voice_id: look.default_voice_id } },
          () => getGroup(api, groupId),
        ],
        ["updateWebhookEndpoint", { path, body: { events: ["batch.finished"] } }, readEndpoint],
        ["updateWebhookEndpoint", { path, body: { url: "https://hooks.example/b" } }, readEndpoint],
      ];
      for (const [operation, init, read] of changes) {
        const before = await read();
        const wanted = show({ ...before, ...(init.body as object) });
        for (const which of ["", ", done again,"]) {
          const answer = await done(api, operation, init);
          const after = show(await read());
          must(after === wanted, `${operation}${which} with ${show(init.body)} made ${show(before)} into ${after}.`);
          must(show(answer) === wanted, `${operation} answered ${show(answer)}, and there is ${wanted}.`);
        }
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "L18",
    sentence:
      "A signed address works from the GET that shows it until it expires, and no longer; another GET then gives one of the same file that works.",
    premise: "A completed video has an address on the target itself that says when it expires.",
    operations: ["getVideo"],
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const { api, control, look, target } = { ...(await stage(context)), target: context.target };
      const id = await createVideo(api, look);
      await control.runUntilIdle();
      const address = async (): Promise<URL> => {
        const text = textAt(await getVideo(api, id), "video_url");
        must(URL.canParse(text), `A video has the address ${text}, which is none.`);
        return new URL(text);
      };
      const load = async ({ pathname, search }: URL): Promise<number> =>
        (await api.request("GET", pathname + search, { headers: { "x-api-key": null } })).status;
      const first = await address();
      const expires = Number(first.searchParams.get("Expires")) * 1000;
      if (first.origin !== new URL(target.baseUrl).origin || !(expires > 0)) return;
      must((await load(first)) === 200, `The address of a video does not work: ${first.pathname}.`);
      await control.advance(expires - (await control.now()) - 1);
      must((await load(first)) === 200, "The address of a video has expired earlier than it said.");
      await control.advance(1);
      const status = await load(first);
      must(status >= 400 && status < 500, `The address of a video still answers ${status} after it has expired.`);
      const second = await address();
      must(second.pathname === first.pathname, `Another GET gives another file: ${second.pathname}.`);
      must((await load(second)) === 200, "The address of another GET does not work.");
      context.met();
    },
  },
  {
    ...shared,
    id: "L19",
    sentence: "A session that was stopped is at work no more: stopping it again changes nothing, nor does time.",
    premise: "A session at work was stopped.",
    operations: ["createVideoAgent", "stopVideoAgentSession", "getVideoAgentSession"],
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const { api, control } = await stage(context);
      for (const ms of [0, 1, 2000]) {
        const { session_id: id } = await done(api, "createVideoAgent", { body: { prompt: "A tour of the harbour." } });
        await control.advance(ms);
        const path = { session_id: id };
        const read = async (): Promise<string> => show(await done(api, "getVideoAgentSession", { path }));
        await done(api, "stopVideoAgentSession", { path, body: {} });
        const stopped = await read();
        await done(api, "stopVideoAgentSession", { path, body: {} });
        must((await read()) === stopped, `A second stop made ${stopped} into ${await read()}.`);
        await control.advance(3_600_000);
        must((await read()) === stopped, `An hour after its stop a session went from ${stopped} to ${await read()}.`);
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "L20",
    sentence: "`looks_count` of a group is the number of looks that the list has of it.",
    premise: "There is a group.",
    operations: ["listAvatarGroups", "listAvatarLooks", "getAvatarGroup"],
    effect: "ro",
    check: async ({ account: { api }, met }) => {
      for (const ownership of ["public", "private"]) {
        const { body } = await api.call("listAvatarGroups", { query: { ownership, limit: 6 } });
        for (const { id, looks_count: count } of (body?.data ?? []) as readonly Item[]) {
          const looks = await listed(api, "listAvatarLooks", { group_id: id });
          must(looks.length === count, `The group ${id} says it has ${count} looks, and the list has ${looks.length}.`);
          const odd = looks.find((look) => look.group_id !== id);
          must(odd === undefined, `The looks of the group ${id} include one of ${odd?.group_id}.`);
          met();
        }
      }
    },
  },
];
