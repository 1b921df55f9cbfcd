/** Things with one value that can be read, changed and deleted, as one caller sees them. */
import type { OperationId } from "../../../generated/operations.ts";
import type { Api, CallInit } from "../api.ts";
import { must } from "../law.ts";
import type { Model, Operation } from "../linearizable.ts";
import type { Item } from "../steps.ts";
import { createAvatar, createVideo, done, getGroup, getLook, getVideo, show } from "../steps.ts";

export interface Deed {
  readonly do: "read" | "write" | "delete";
  /** To be written, as it is shown later on. */
  readonly value: string;
}

/** What a caller is told: the value that is there, or that there is none any more. */
export type Seen = { readonly value: string | null } | "gone";

/** The state is the value that is there; null: the thing was deleted. */
export function registerFrom(first: string): Model<string | null, Deed, Seen> {
  return {
    initial: first,
    step: (state, { do: what, value }, seen) => {
      if (state === null || seen === "gone") return state === null && seen === "gone" ? [null] : [];
      if (what === "delete") return [null];
      const after = what === "write" ? value : state;
      return seen.value === after ? [after] : [];
    },
  };
}

/** Some calls in the order in which they began, with the instants between which each took place. */
export function story(history: readonly Operation<Deed, Seen>[]): string {
  return history
    .toSorted((a, b) => a.from - b.from)
    .map(({ input, output, from, to }) => {
      const wish = input.do === "write" ? ` ${input.value}` : "";
      return `${from} to ${to}: ${input.do}${wish} → ${output === "gone" ? "404" : show(output.value)}`;
    })
    .join("; ");
}

export interface Opened {
  readonly first: string;
  /** What can be written; nothing where nothing can. */
  readonly values: readonly string[];
  readonly act: (deed: Deed) => Promise<Seen>;
}

export interface Register {
  readonly name: string;
  /** Makes a new one; `n` tells one from another. */
  readonly open: (api: Api, look: Item, n: number) => Promise<Opened>;
}

async function ask(api: Api, operation: OperationId, init: CallInit, valueOf: (data: Item) => string): Promise<Seen> {
  const { status, body, text } = await api.call(operation, init);
  if (status === 404) return "gone";
  must(status === 200, `${operation}, with others at once, answered ${status}: ${text.slice(0, 160)}`);
  return { value: init.body === undefined && operation.startsWith("delete") ? null : valueOf(body.data) };
}

export const registers: readonly Register[] = [
  {
    name: "a look",
    open: async (api) => {
      const { lookId } = await createAvatar(api, "photo");
      const path = { look_id: lookId };
      const name = (look: Item): string => look.name;
      return {
        first: name(await getLook(api, lookId)),
        values: ["a", "b", "c"],
        act: ({ do: what, value }) => {
          if (what === "read") return ask(api, "getAvatarLook", { path }, name);
          if (what === "delete") return ask(api, "deleteAvatarLook", { path }, name);
          return ask(api, "updateAvatarLook", { path, body: { name: value } }, name);
        },
      };
    },
  },
  {
    name: "a group",
    open: async (api) => {
      const { body } = await api.call("listVoices", { query: { type: "public", limit: 3 } });
      const { groupId } = await createAvatar(api, "digital_twin");
      const path = { group_id: groupId };
      const voice = (group: Item): string => String(group.default_voice_id);
      return {
        first: voice(await getGroup(api, groupId)),
        values: body.data.map((each: Item) => each.voice_id),
        act: ({ do: what, value }) => {
          if (what === "read") return ask(api, "getAvatarGroup", { path }, voice);
          if (what === "delete") return ask(api, "deleteAvatarGroup", { path }, voice);
          return ask(api, "updateAvatarGroup", { path, body: { default_voice_id: value } }, voice);
        },
      };
    },
  },
  {
    name: "a webhook endpoint",
    open: async (api, _, n) => {
      const values = ["avatar_video.success", "avatar_video.fail", "batch.finished"];
      const { endpoint_id: id } = await done(api, "createWebhookEndpoint", {
        body: { url: `https://hooks.example/register/${n}`, events: ["video_agent.fail"] },
      });
      const path = { endpoint_id: id };
      const wish = ({ events }: Item): string => events.join();
      return {
        first: "video_agent.fail",
        values,
        act: async ({ do: what, value }) => {
          if (what === "write") return ask(api, "updateWebhookEndpoint", { path, body: { events: [value] } }, wish);
          if (what === "delete") return ask(api, "deleteWebhookEndpoint", { path }, wish);
          const { body } = await api.call("listWebhookEndpoints", { query: { limit: 100 } });
          const found = body.data.find((each: Item) => each.endpoint_id === id);
          return found === undefined ? "gone" : { value: wish(found) };
        },
      };
    },
  },
  {
    name: "a video",
    open: async (api, look) => {
      const id = await createVideo(api, look);
      const path = { video_id: id };
      const title = (video: Item): string => video.title;
      return {
        first: title(await getVideo(api, id)),
        values: [],
        act: ({ do: what }) => ask(api, what === "delete" ? "deleteVideo" : "getVideo", { path }, title),
      };
    },
  },
];
