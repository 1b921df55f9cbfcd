/** Page tokens: good for the list, the filters and the world that they were given for, and for nothing else. */

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { lists, readPage } from "../support/lists.ts";
import { runs } from "../support/runs.ts";
import { openMock, type Reply, type Session, withQuery } from "../support/sessions.ts";

const mock = openMock();
const alice = mock.session("alice");
/** Three worlds: two of one mock, and one of the same name in a mock of another seed. */
const worlds = {
  alice,
  bob: mock.session("bob"),
  "alice elsewhere": openMock({ seed: "another" }).session("alice"),
} as const;

async function makeVideo(owner: Session, title: string, folder: string): Promise<void> {
  await owner.data("POST", "/v3/videos", {
    type: "avatar",
    avatar_id: "look_def456",
    script: "Hi.",
    title,
    folder_id: folder,
  });
}

beforeAll(async () => {
  for (const owner of Object.values(worlds))
    for (const title of ["x", "xy", "y", "x", "xy", "y"]) await makeVideo(owner, title, "f");
});

/** Addresses of lists of several pages, no two of which mean the same. */
const addresses = [
  "/v3/avatars",
  "/v3/avatars?ownership=public",
  "/v3/avatars?ownership=private",
  "/v3/avatars/looks",
  "/v3/avatars/looks?ownership=public",
  "/v3/avatars/looks?ownership=private",
  "/v3/avatars/looks?avatar_type=digital_twin",
  "/v3/avatars/looks?avatar_type=photo_avatar",
  "/v3/avatars/looks?group_id=group_abc123",
  "/v3/avatars/looks?group_id=group_abc123&ownership=public",
  "/v3/videos",
  "/v3/videos?title=x",
  "/v3/videos?title=y",
  "/v3/videos?folder_id=f",
  "/v3/videos?folder_id=f&title=x",
  "/v3/voices",
  "/v3/voices?gender=female",
  "/v3/voices?gender=male",
  "/v3/voices?language=English",
  "/v3/voices?language=English&gender=female",
  "/v3/voices?engine=starfish",
] as const;

const address = fc.constantFrom(...addresses);
const world = fc.constantFrom<keyof typeof worlds>("alice", "bob", "alice elsewhere");

async function tokenOf(owner: Session, path: string, limit = 1): Promise<string> {
  const { body } = await readPage(owner, path, { limit });
  expect(body.next_token, `${path} has more than one page`).toEqual(expect.any(String));
  return body.next_token;
}

function isRefused({ status, body }: Reply): void {
  expect({ status, code: body.error?.code, param: body.error?.param }).toEqual({
    status: 400,
    code: "invalid_parameter",
    param: "token",
  });
}

describe("a page token", () => {
  test("is good for its own list, filters and world, as often as it is sent and with any limit", async () => {
    await fc.assert(
      fc.asyncProperty(address, world, fc.integer({ min: 1, max: 49 }), async (path, name, limit) => {
        const owner = worlds[name];
        const all = (await readPage(owner, path, { limit: 50 })).body.data;
        const token = await tokenOf(owner, path);
        const once = await readPage(owner, path, { limit, token });
        expect(once.body.data).toEqual(all.slice(1, limit + 1));
        expect((await readPage(owner, path, { limit, token })).text).toBe(once.text);
      }),
      runs(60),
    );
  });

  test("is refused by every other list, filter, world and seed", async () => {
    await fc.assert(
      fc.asyncProperty(address, world, address, world, async (from, owner, to, stranger) => {
        fc.pre(from !== to || owner !== stranger);
        isRefused(await readPage(worlds[stranger], to, { token: await tokenOf(worlds[owner], from) }));
      }),
      runs(300),
    );
  });

  test("is refused where two filters only spell the same when written one after the other", async () => {
    const part = fc.string({
      unit: fc.constantFrom("a", "b", "&", "=", '"', ",", "%", "\n"),
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        part,
        part,
        fc.constantFrom("&title=", "=", '","', '"]&["title","', "\n"),
        async (folder, title, glue) => {
          const folded = folder + glue + title;
          for (const [each, inside] of [
            [title, folder],
            [title, folder],
            ["", folded],
            ["", folded],
          ] as const)
            await makeVideo(alice, each, inside);
          const two = withQuery("/v3/videos", { folder_id: folder, title });
          const one = withQuery("/v3/videos", { folder_id: folded });
          isRefused(await readPage(alice, one, { token: await tokenOf(alice, two) }));
          isRefused(await readPage(alice, two, { token: await tokenOf(alice, one) }));
        },
      ),
      runs(60),
    );
  });

  const forged: fc.Arbitrary<(token: string) => string> = fc.oneof(
    fc.nat().map((at) => (token: string) => token.slice(0, at % token.length)),
    fc.nat().map((at) => (token: string) => token.slice((at % (token.length - 1)) + 1)),
    fc.tuple(fc.nat(), fc.integer({ min: 0, max: 6 })).map(([at, bit]) => (token: string) => {
      const place = at % token.length;
      return token.slice(0, place) + String.fromCharCode(token.charCodeAt(place) ^ (1 << bit)) + token.slice(place + 1);
    }),
    fc.tuple(fc.nat(), fc.string({ minLength: 1 })).map(
      ([at, more]) =>
        (token: string) =>
          token.slice(0, at % (token.length + 1)) + more + token.slice(at % (token.length + 1)),
    ),
    fc.constantFrom<(token: string) => string>(
      (token) => token.toUpperCase(),
      (token) => btoa(token),
      (token) => ` ${token}`,
      (token) => `${token}\n`,
      (token) => `0${token}`,
      (token) => token.replace("-", ".0-"),
      (token) => [...token].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(""),
      (token) => token + token,
    ),
    fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z]{1,12}-[0-9a-z]{1,4}-[0-9a-f]{24}$/)).map((text) => () => text),
  );

  test("is refused after any change to it, and so is what never was one", async () => {
    await fc.assert(
      fc.asyncProperty(address, forged, async (path, forge) => {
        const token = await tokenOf(alice, path);
        const changed = forge(token);
        fc.pre(changed !== token);
        isRefused(await alice.send("GET", withQuery(path, { token: changed })));
      }),
      runs(400),
    );
  });

  test("says nothing about where it stands: neighbours differ in their seal", async () => {
    const seals = await Promise.all(
      [1, 2, 3].map(async (limit) => (await tokenOf(alice, lists.voices.path, limit)).slice(-24)),
    );
    expect(new Set(seals).size).toBe(3);
  });
});
