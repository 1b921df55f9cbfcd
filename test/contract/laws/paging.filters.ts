/** Filters of lists, empty lists, and what lists say of their items. */
import type { OperationId } from "../../../generated/operations.ts";
import type { Api } from "../api.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { openLibrary } from "../library.ts";
import type { Item, ListId, Place } from "../lists.ts";
import { askPage, everyList, idOf, walk } from "../lists.ts";

const common = { group: "paging", operations: everyList, effect: "ro" } as const;

interface Filter {
  readonly list: ListId;
  readonly name: string;
  /** Values that the item is found under; none where it does not tell. */
  readonly values: (item: Item) => readonly string[];
  /** Whether the item must be shown under the value. Default: it must where the value is one of its own. */
  readonly fits?: (item: Item, value: string) => boolean;
  /** A value that nothing has, where the filter takes any text. */
  readonly nothing?: string;
}

const text = (value: unknown): readonly string[] => (typeof value === "string" && value !== "" ? [value] : []);

const filters: readonly Filter[] = [
  { list: "listAvatarLooks", name: "group_id", values: (look) => text(look.group_id), nothing: "no_such_group" },
  { list: "listAvatarLooks", name: "avatar_type", values: (look) => text(look.avatar_type) },
  { list: "listVideos", name: "folder_id", values: (video) => text(video.folder_id), nothing: "no_such_folder" },
  {
    list: "listVideos",
    name: "title",
    values: (video) => text(video.title).flatMap((title) => [title, title.slice(1, 4), title.toUpperCase()]),
    fits: (video, value) =>
      String(video.title ?? "")
        .toLowerCase()
        .includes(value.toLowerCase()),
    nothing: "no such title",
  },
  { list: "listVoices", name: "gender", values: (voice) => text(voice.gender) },
  { list: "listVoices", name: "language", values: (voice) => text(voice.language), nothing: "Klingon" },
  { list: "listVideoAgentStyles", name: "tag", values: (style) => style.tags ?? [], nothing: "no-such-tag" },
  { list: "listWebhookEvents", name: "event_type", values: (event) => text(event.event_type) },
];

/** Filters that part a list in two; items do not tell which side they are on. */
const parted: readonly (readonly [ListId, string, readonly string[]])[] = [
  ["listAvatarGroups", "ownership", ["public", "private"]],
  ["listAvatarLooks", "ownership", ["public", "private"]],
];

/** Reads whose answers are one item of a list. */
const single: Partial<Record<ListId, readonly [OperationId, string]>> = {
  listAvatarGroups: ["getAvatarGroup", "group_id"],
  listAvatarLooks: ["getAvatarLook", "look_id"],
  listVideos: ["getVideo", "video_id"],
  listVoices: ["getVoice", "voice_id"],
  listVideoAgentSessions: ["getVideoAgentSession", "session_id"],
  listAssets: ["getAsset", "asset_id"],
};

export const pagingFilterLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "P14",
    phase: "coverage",
    sentence: "A filter lets through the items that fit, all of them and no other, in the order of the whole list.",
    premise: "A list was read whole, and again under a filter with a value that one of its items has.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      const at = new Map(shelves.toReversed().map(({ list, place }) => [list, place]));
      for (const { list, name, values, fits } of filters) {
        const place = at.get(list);
        if (place === undefined) continue;
        const whole = await walk(api, list, place, { most: 10 });
        if (!whole.isWhole) continue;
        for (const value of new Set(
          whole.items
            .flatMap(values)
            .slice(0, 40)
            .filter((_, index) => index % 7 < 3),
        )) {
          const isFit = fits ?? ((item: Item) => values(item).includes(value));
          const expected = whole.items.filter((item) => isFit(item, value)).map((item) => idOf(list, item));
          const { ids } = await walk(api, list, place, { filters: { [name]: value }, most: 10 });
          must(
            ids.join() === expected.join(),
            `${list} with ${name}=${value} holds ${ids.length} items, not the ${expected.length} that fit: ${difference(ids, expected)}.`,
          );
          context.met();
        }
      }
      for (const [list, name, sides] of parted) {
        const whole = await walk(api, list, {}, { most: 10 });
        const parts = await Promise.all(
          sides.map((side) => walk(api, list, {}, { filters: { [name]: side }, most: 10 })),
        );
        if (!whole.isWhole) continue;
        const sum = new Set(parts.flatMap(({ ids }) => ids));
        const count = parts.reduce((total, { ids }) => total + ids.length, 0);
        must(
          count === sum.size && whole.ids.every((id) => sum.has(id)) && sum.size === whole.ids.length,
          `The parts of ${list} by ${name} hold ${count} items, ${sum.size} of them different; the whole holds ${whole.ids.length}.`,
        );
        context.met();
      }
      for (const [first, second] of [
        [filters[0], filters[1]],
        [filters[4], filters[5]],
        [filters[2], filters[3]],
      ] as const) {
        if (first === undefined || second === undefined || first.list !== second.list) continue;
        const place = at.get(first.list) ?? {};
        const item = (await walk(api, first.list, place, { most: 1 })).items.find(
          (each) => first.values(each).length > 0 && second.values(each).length > 0,
        );
        if (item === undefined) continue;
        const [a, b] = [{ [first.name]: first.values(item)[0] ?? "" }, { [second.name]: second.values(item)[0] ?? "" }];
        const [both, one, other] = await Promise.all(
          [{ ...a, ...b }, a, b].map((each) => walk(api, first.list, place, { filters: each, most: 10 })),
        );
        const expected = (one?.ids ?? []).filter((id) => other?.ids.includes(id));
        must(
          both?.ids.join() === expected.join(),
          `${first.list} with ${JSON.stringify({ ...a, ...b })} is not what both filters let through: ${difference(both?.ids ?? [], expected)}.`,
        );
        context.met();
      }
    },
  },
  {
    ...common,
    id: "P15",
    operations: ["listVideos"],
    phase: "coverage",
    sentence: "A longer part of a title finds no video that a shorter part of it does not find.",
    premise: "A video has a title of three letters or more.",
    check: async (context) => {
      const { api } = await openLibrary(context);
      const titles = (await walk(api, "listVideos", {}, { most: 1 })).items.map((video) => String(video.title ?? ""));
      for (const title of new Set(titles.filter((each) => each.length > 2).slice(0, 3))) {
        let wider: readonly string[] | null = null;
        for (const length of [1, 2, Math.ceil(title.length / 2), title.length]) {
          const found = await walk(api, "listVideos", {}, { filters: { title: title.slice(0, length) }, most: 10 });
          if (!found.isWhole) continue;
          const { ids } = found;
          const lost = wider === null ? undefined : ids.find((id) => !wider?.includes(id));
          must(
            lost === undefined,
            `title=${title.slice(0, length)} finds ${lost}, which a shorter part does not find.`,
          );
          must(ids.length > 0, `title=${title.slice(0, length)} finds nothing, and ${title} is listed.`);
          wider = ids;
          context.met();
        }
      }
    },
  },
  {
    ...common,
    id: "P16",
    phase: "coverage",
    sentence: "What a list says of an item is what the item says of itself; addresses may be signed anew.",
    premise: "An item of a list was read by its id.",
    check: async (context) => {
      const { api, shelves } = await openLibrary(context);
      for (const { list, place } of shelves) {
        const [operation, param] = single[list] ?? [];
        if (operation === undefined || param === undefined) continue;
        const { ids } = await walk(api, list, place, { most: 1, limits: [6] });
        for (const id of [...ids.slice(0, 2), ...ids.slice(5)]) {
          // Something may have happened between the two reads: what is not the same is looked at once more.
          const compare = (): Promise<string | null> => disagreement(api, { list, place, operation, param, id });
          const told = (await compare()) && (await compare());
          must(told === null, `${list} and ${operation} do not agree on ${id}: ${told}.`);
          context.met();
        }
      }
    },
  },
  {
    ...common,
    id: "P18",
    phase: "coverage",
    sentence: "A list of nothing is 200 with no items and no more of them, and never 404.",
    premise: "A list was empty, or was asked for something that nothing has.",
    check: async (context) => {
      const empty = context.target.hasControl ? (await context.fresh()).api : null;
      const { api, shelves } = await openLibrary(context);
      const asked: (readonly [Api, ListId, Place, Readonly<Record<string, string>>])[] = filters.flatMap((filter) =>
        filter.nothing === undefined ? [] : [[api, filter.list, {}, { [filter.name]: filter.nothing }] as const],
      );
      asked.push([api, "listWebhookEvents", {}, { entity_id: "nothing_has_this_id" }]);
      for (const { list, place } of shelves)
        if (empty !== null && place.path === undefined) asked.push([empty, list, place, {}]);
      for (const [who, list, place, query] of asked) {
        const { status, body, text: answer } = await askPage(who, list, place, query);
        must(status === 200, `${list} with ${JSON.stringify(query)} answered ${status}: ${answer.slice(0, 200)}`);
        if (body?.data?.length > 0) {
          must(who === empty, `${list} with ${JSON.stringify(query)} found ${body.data.length} items.`);
          continue;
        }
        const page = JSON.stringify([body?.data, body?.has_more, body?.next_token]);
        must(page === "[[],false,null]", `${list} holds nothing, and says data, has_more and next_token ${page}.`);
        context.met();
      }
    },
  },
];

function difference(ids: readonly string[], expected: readonly string[]): string {
  const missing = expected.filter((id) => !ids.includes(id)).slice(0, 3);
  const surplus = ids.filter((id) => !expected.includes(id)).slice(0, 3);
  return `missing ${missing.join(", ") || "none"}, too many ${surplus.join(", ") || "none"}${missing.length + surplus.length === 0 ? ", in another order" : ""}`;
}

interface Compared {
  readonly list: ListId;
  readonly place: Place;
  readonly operation: OperationId;
  readonly param: string;
  readonly id: string;
}

/** What the list and the single read say differently of properties that both have; null for nothing. */
async function disagreement(api: Api, { list, place, operation, param, id }: Compared): Promise<string | null> {
  const { items } = await walk(api, list, place, { most: 1, limits: [6] });
  const listed: Item = items.find((item) => idOf(list, item) === id);
  const { status, body, text: answer } = await api.call(operation, { path: { [param]: id } });
  if (status !== 200) return `${operation} answered ${status}: ${answer.slice(0, 120)}`;
  if (listed === undefined) return "it is listed no more";
  const names = Object.keys(listed).filter((name) => name in body.data);
  const wrong = names.find((name) => plain(listed[name]) !== plain(body.data[name]));
  return wrong === undefined
    ? null
    : `${wrong} is ${plain(listed[wrong])} in the list and ${plain(body.data[wrong])} by itself`;
}

/** As text, with no query behind an address. */
function plain(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "string" && /^https?:/.test(each) ? each.replace(/\?.*$/, "") : each,
    ) ?? "missing"
  );
}
