/** Paging: every item once and in order, whatever the limits, and whatever comes and goes between two pages. */

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { catalogue, type ListKind, lists, newestFirst, ownGroups, readPage } from "../support/lists.ts";
import { runs } from "../support/runs.ts";
import { listAll, openMock, type Session, withQuery } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

const { fresh, session } = openMock();

/** A world with enough of everything: videos made at equal and at different instants, and looks added to old groups. */
const furnished = session("furnished");
const titles = ["Tour", "tour de force", "Détour", null, "a&folder_id=b", "100%"];
const folders = ["f1", "f2", "", null];
const videoIds: string[] = [];
/** Looks and groups made here, oldest first. */
const lookIds: string[] = [];
const groupIds: string[] = [];

beforeAll(async () => {
  for (let n = 0; n < 48; n += 1) {
    const body = {
      type: "avatar",
      avatar_id: "look_def456",
      script: "Hi.",
      title: titles[n % titles.length],
      folder_id: folders[n % folders.length],
    };
    videoIds.push((await furnished.data("POST", "/v3/videos", body)).video_id);
    if (n % 5 === 0) await furnished.advance(n * 100);
  }
  for (let n = 0; n < 9; n += 1) {
    const joined = n % 3 === 2 ? { avatar_group_id: groupIds[0] } : {};
    const made = await furnished.data("POST", "/v3/avatars", {
      type: "photo",
      name: `Photo ${n}`,
      file: { type: "url", url: "https://a.b/c.png" },
      ...joined,
    });
    lookIds.push(made.avatar_item.id);
    if (n % 3 !== 2) groupIds.push(made.avatar_group.id);
    if (n % 4 === 0) await furnished.advance(1);
  }
});

type Query = Readonly<Record<string, string>>;

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

function query(filters: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Query> {
  const fields = Object.fromEntries(
    Object.entries(filters).map(([name, values]) => [name, maybe(fc.constantFrom(...values))]),
  );
  return fc
    .record(fields)
    .map((chosen) =>
      Object.fromEntries(Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    );
}

const filters: Record<keyof typeof lists, fc.Arbitrary<Query>> = {
  avatars: query({ ownership: ["public", "private"] }),
  looks: query({
    ownership: ["public", "private"],
    avatar_type: ["studio_avatar", "digital_twin", "photo_avatar", "video_avatar"],
    group_id: ["group_abc123", "group_xyz789", "no_such_group"],
  }),
  videos: query({ title: ["tour", "TOUR", "our", "é", "%", "folder_id=", "zzz"], folder_id: ["f1", "f2", "", "f3"] }),
  voices: query({
    type: ["public", "private"],
    engine: ["starfish", "fish", "elevenlabs", "none"],
    language: ["English", "german", "Klingon"],
    gender: ["female", "male"],
  }),
};

const asked: fc.Arbitrary<{ readonly kind: keyof typeof lists; readonly filter: Query }> = fc.oneof(
  ...(Object.keys(lists) as (keyof typeof lists)[]).map((kind) => filters[kind].map((filter) => ({ kind, filter }))),
);

/** Pages until the end, with one limit after the other, the last of them again and again. */
async function walk(
  reader: Session,
  path: string,
  limits: readonly (number | undefined)[],
  { defaultLimit, id }: ListKind,
): Promise<readonly string[]> {
  const seen: string[] = [];
  let token: string | null = null;
  let turn = 0;
  do {
    const limit = limits[Math.min(turn, limits.length - 1)];
    const { status, body }: Answer = await readPage(reader, path, { limit, token });
    expect(status).toBe(200);
    expect(body.has_more).toBe(body.next_token !== null);
    if (body.has_more) expect(body.data).toHaveLength(limit ?? defaultLimit);
    else expect(body.data.length).toBeLessThanOrEqual(limit ?? defaultLimit);
    if (token !== null) expect(body.data).not.toHaveLength(0);
    seen.push(...body.data.map(id));
    // An end must come: no page leads to itself.
    expect(body.next_token === null || body.next_token !== token).toBe(true);
    token = body.next_token;
    turn += 1;
  } while (token !== null);
  return seen;
}

/** What the filter lets through, newest first, by what is known of each item apart from the list. */
async function expected(kind: keyof typeof lists, filter: Query): Promise<readonly string[]> {
  const has = (name: string, value: string | null): boolean => filter[name] === undefined || filter[name] === value;
  switch (kind) {
    case "videos": {
      const items = await Promise.all(videoIds.toReversed().map((id) => furnished.data("GET", `/v3/videos/${id}`)));
      return items
        .filter(
          (item) =>
            (item.title ?? "").toLowerCase().includes((filter["title"] ?? "").toLowerCase()) &&
            has("folder_id", item.folder_id ?? ""),
        )
        .map(({ id }) => id);
    }
    case "voices":
      if (filter["type"] === "private") return [];
      return newestFirst(catalogue.voices)
        .filter(
          (voice) =>
            has("gender", voice.gender) && (filter["engine"] === undefined || voice.engines.includes(filter["engine"])),
        )
        .filter(
          ({ language }) =>
            filter["language"] === undefined || language.toLowerCase() === filter["language"].toLowerCase(),
        )
        .map(({ id }) => id);
    case "avatars": {
      const stock = newestFirst(catalogue.groups).map(({ id }) => id);
      const own = (await ownItems("/v3/avatars", groupIds)).map(({ id }) => id);
      return [...(filter["ownership"] === "public" ? [] : own), ...(filter["ownership"] === "private" ? [] : stock)];
    }
    case "looks": {
      const type = filter["avatar_type"] === "video_avatar" ? "digital_twin" : filter["avatar_type"];
      const fits = (avatarType: string, groupId: string): boolean =>
        (type === undefined || avatarType === type) && has("group_id", groupId);
      const stock = newestFirst(catalogue.looks)
        .filter((look) => fits(look.avatarType, look.groupId))
        .map(({ id }) => id);
      const own = (await ownItems("/v3/avatars/looks", lookIds))
        .filter((look) => fits(look.avatar_type, look.group_id))
        .map(({ id }) => id);
      return [...(filter["ownership"] === "public" ? [] : own), ...(filter["ownership"] === "private" ? [] : stock)];
    }
  }
}

/** Items made here, latest first, and below them those that the world began with. */
async function ownItems(path: string, made: readonly string[]): Promise<readonly Answer[]> {
  const items = await listAll(furnished, withQuery(path, { ownership: "private" }));
  const born = items.filter(({ id }) => !made.includes(id));
  expect(born.map(({ name }) => ownGroups.find((group) => name.startsWith(group)))).toEqual(ownGroups);
  return [...made.toReversed().map((id) => items.find((item) => item.id === id)), ...born];
}

describe("a list that nobody changes", () => {
  const limits = fc.array(maybe(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 8, max: 50 }))), {
    minLength: 1,
    maxLength: 12,
  });

  test("gives each item that its filters let through once, newest first, by any sequence of limits", async () => {
    await fc.assert(
      fc.asyncProperty(asked, limits, async ({ kind, filter }, sequence) => {
        const seen = await walk(furnished, withQuery(lists[kind].path, filter), sequence, lists[kind]);
        expect(seen).toEqual(await expected(kind, filter));
      }),
      runs(120),
    );
  });

  test("takes every limit from 1 to its greatest and no other", async () => {
    for (const { path, maxLimit } of Object.values(lists)) {
      const texts = {
        accepted: ["1", "2", String(maxLimit - 1), String(maxLimit)],
        refused: [
          "0",
          "-1",
          "-0",
          String(maxLimit + 1),
          "1e1",
          "01",
          "+5",
          "5.0",
          " 5",
          "5 ",
          "",
          "ten",
          "NaN",
          "Infinity",
          "0x5",
          "٣",
          "9".repeat(400),
        ],
      };
      for (const limit of texts.accepted)
        expect((await furnished.send("GET", withQuery(path, { limit }))).status).toBe(200);
      for (const limit of texts.refused) {
        const { status, body } = await furnished.send("GET", withQuery(path, { limit }));
        expect([limit, status, body.error.param]).toEqual([limit, 400, "limit"]);
      }
    }
  });

  test("shows each item as it is on its own", async () => {
    for (const [kind, single] of [
      ["avatars", "/v3/avatars/"],
      ["looks", "/v3/avatars/looks/"],
      ["videos", "/v3/videos/"],
    ] as const) {
      for (const item of await listAll(furnished, lists[kind].path))
        expect(item).toEqual(await furnished.data("GET", single + item.id));
    }
    for (const { type: _type, support_locale: _locale, ...shared } of await listAll(furnished, "/v3/voices")) {
      expect(await furnished.data("GET", `/v3/voices/${shared.voice_id}`)).toMatchObject(shared);
    }
  });

  test("narrows as a filter grows, and filters intersect", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ kind, filter }) => {
        const read = async (part: Query): Promise<readonly string[]> =>
          walk(furnished, withQuery(lists[kind].path, part), [50], lists[kind]);
        const parts = await Promise.all(Object.entries(filter).map(([name, value]) => read({ [name]: value })));
        // A voice list without a type is one of public voices, so that is what it is compared with.
        const all = await read(kind === "voices" && filter["type"] !== undefined ? { type: filter["type"] } : {});
        expect(await read(filter)).toEqual(all.filter((id) => parts.every((part) => part.includes(id))));
      }),
      runs(40),
    );
  });
});

/** One thing that happens to a list while it is being read. */
type Step =
  | { readonly do: "page"; readonly limit: number }
  | { readonly do: "insert"; readonly afterMs: number }
  | { readonly do: "delete"; readonly which: "anchor" | "prefix" | "seen" | "unseen" | "any"; readonly at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("page" as const), limit: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("insert" as const), afterMs: fc.constantFrom(0, 0, 1, 1000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("delete" as const),
      which: fc.constantFrom("anchor", "prefix", "seen", "unseen", "any"),
      at: fc.nat(),
    }),
  },
);

interface Changing {
  readonly kind: ListKind;
  readonly filter: Query;
  /** Makes one more item that the filter lets through and returns its id. */
  readonly insert: (session: Session, n: number) => Promise<string>;
  readonly remove: (session: Session, id: string) => Promise<unknown>;
}

const photo = { type: "photo", file: { type: "url", url: "https://a.b/c.png" } };

const changing: Readonly<Record<string, Changing>> = {
  videos: {
    kind: lists.videos,
    filter: { title: "kept" },
    insert: async (to, n) => {
      // Every other one is not let through, so that pages have to step over it.
      await to.data("POST", "/v3/videos", {
        type: "avatar",
        avatar_id: "look_def456",
        script: "Hi.",
        title: "left out",
      });
      return (
        await to.data("POST", "/v3/videos", {
          type: "avatar",
          avatar_id: "look_def456",
          script: "Hi.",
          title: `Kept ${n}`,
        })
      ).video_id;
    },
    remove: (from, id) => from.data("DELETE", `/v3/videos/${id}`),
  },
  "looks of one group": {
    kind: lists.looks,
    filter: { group_id: "group_xyz789" },
    insert: async (to, n) =>
      (await to.data("POST", "/v3/avatars", { ...photo, name: `Look ${n}`, avatar_group_id: "group_xyz789" }))
        .avatar_item.id,
    remove: (from, id) => from.data("DELETE", `/v3/avatars/looks/${id}`),
  },
  "groups, with the stock ones after them": {
    kind: lists.avatars,
    filter: {},
    insert: async (to, n) => (await to.data("POST", "/v3/avatars", { ...photo, name: `Group ${n}` })).avatar_group.id,
    remove: (from, id) => from.data("DELETE", `/v3/avatars/${id}`),
  },
};

/** Reads a list while it changes. Returns what was read, and what had to be. */
async function readWhileChanging(
  { kind, filter, insert, remove }: Changing,
  count: number,
  steps: readonly Step[],
): Promise<{ readonly seen: readonly string[]; readonly due: readonly string[] }> {
  const reader = fresh();
  const path = withQuery(kind.path, filter);
  const seen: string[] = [];
  const gone = new Set<string>();
  const mine: string[] = [];
  for (let n = 0; n < count; n += 1) {
    if (n % 3 === 0) await reader.advance(n);
    mine.push(await insert(reader, n));
  }
  /** What was there when the first page was read, newest first. */
  let atFirst: readonly string[] | undefined;
  let token: string | null = null;
  let isDone = false;
  let removedSincePage = false;

  /** Whether there is more to come. */
  const turnPage = async (limit: number): Promise<boolean> => {
    if (isDone) return false;
    atFirst ??= (await listAll(reader, path)).map(kind.id);
    const page = await readPage(reader, path, { limit, token });
    expect((await readPage(reader, path, { limit, token })).text).toBe(page.text);
    const ids: string[] = page.body.data.map(kind.id);
    expect(ids.filter((id) => gone.has(id))).toEqual([]);
    if (token !== null && !removedSincePage) expect(ids).not.toHaveLength(0);
    seen.push(...ids);
    expect(page.body.next_token === null || page.body.next_token !== token).toBe(true);
    token = page.body.next_token;
    isDone = token === null;
    removedSincePage = false;
    return !isDone;
  };
  const removeAll = async (ids: readonly (string | undefined)[]): Promise<void> => {
    // Stock items cannot be deleted; only what this test made is.
    for (const id of new Set(ids)) {
      if (id === undefined || gone.has(id) || !mine.includes(id)) continue;
      await remove(reader, id);
      gone.add(id);
      removedSincePage = true;
    }
  };

  for (const each of steps) {
    if (each.do === "page") await turnPage(each.limit);
    if (each.do === "insert") {
      await reader.advance(each.afterMs);
      mine.push(await insert(reader, mine.length));
    }
    if (each.do === "delete") {
      const left = mine.filter((id) => !gone.has(id));
      const pools = { seen, unseen: left.filter((id) => !seen.includes(id)), any: left };
      if (each.which === "anchor") await removeAll([seen.at(-1)]);
      else if (each.which === "prefix") await removeAll(seen);
      else await removeAll([pools[each.which][each.at % Math.max(1, pools[each.which].length)]]);
    }
  }
  while (await turnPage(2));
  // What was deleted before it was read is not due; all else that was there at first is, in the same order.
  return { seen, due: (atFirst ?? []).filter((id) => !gone.has(id) || seen.includes(id)) };
}

describe.each(Object.entries(changing))("a list that changes while it is read: %s", (_name, list) => {
  test("neither skips nor repeats what remains, in order, whatever was inserted and deleted", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 12 }), fc.array(step, { maxLength: 14 }), async (count, steps) => {
        const { seen, due } = await readWhileChanging(list, count, steps);
        expect(seen).toEqual(due);
      }),
      runs(60),
    );
  });
});
