/** What all lists share: pages, tokens, limits and the reading of a query. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, createAvatar, createVideo, freshApi } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const lists = [
  { path: "/v3/avatars", max: 50, usual: 20, filter: "ownership=public", other: "ownership=private" },
  {
    path: "/v3/avatars/looks",
    max: 50,
    usual: 20,
    filter: "avatar_type=studio_avatar",
    other: "avatar_type=photo_avatar",
  },
  { path: "/v3/voices", max: 100, usual: 20, filter: "gender=female", other: "gender=male" },
  { path: "/v3/videos", max: 100, usual: 10, filter: "title=a", other: "title=b" },
];

describeTargets("lists", (target) => {
  const api = (): Api => freshApi(target());
  const badToken = [400, "invalid_parameter", "token"];

  /** A world with enough videos for several pages. */
  async function filled(): Promise<Api> {
    const own = api();
    for (let made = 0; made < 25; made += 1) await createVideo(own, { title: `a and b ${made}` });
    return own;
  }

  describe.each(lists)("$path", ({ path, max, usual, filter, other }) => {
    const idOf = (item: Answer): string => item.id ?? item.voice_id;
    const pages = async (own: Api, limits: readonly number[]): Promise<string[]> => {
      const ids: string[] = [];
      let token = "";
      for (let at = 0; ; at += 1) {
        const { body } = await own.get(`${path}?limit=${limits[at % limits.length]}${token}`);
        ids.push(...body.data.map(idOf));
        expect(body.has_more).toBe(body.next_token !== null);
        if (!body.has_more) return ids;
        expect(body.data).toHaveLength(limits[at % limits.length] as number);
        token = `&token=${body.next_token}`;
      }
    };

    test("gives every item once, in one order, whatever the limits", async () => {
      const own = await filled();
      const ids = await pages(own, [max]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const limits of [[1, 7], [3], [usual]]) expect(await pages(own, limits)).toEqual(ids);
    });

    test(`holds ${usual} items by default`, async () => {
      expect((await (await filled()).get(path)).data).toHaveLength(usual);
    });

    test("a last page that is full promises no empty one", async () => {
      const own = await filled();
      const total = (await pages(own, [max])).length;
      const first = await own.get(`${path}?limit=${total % max === 0 ? max : total % max}`);
      if (first.body.next_token === null) return;
      const rest = await own.get(`${path}?limit=${max}&token=${first.body.next_token}`);
      expect(rest.body).toMatchObject({ has_more: false, next_token: null });
    });

    test.each([1, max])("limit=%d is accepted", async (limit) => {
      expect((await api().get(`${path}?limit=${limit}`)).status).toBe(200);
    });

    test.each([
      "0",
      "-1",
      "-0",
      String(max + 1),
      "01",
      "%2B5",
      "+5",
      "5.0",
      "5.",
      "1e1",
      "0x5",
      "",
      "%20",
      "%205",
      "five",
      "NaN",
      "Infinity",
      "5,6",
      "٥",
      "99999999999999999999",
      "null",
      "%00",
    ])("limit=%s is refused", async (limit) => {
      expect((await api().get(`${path}?limit=${limit}`)).verdict).toEqual([400, "invalid_parameter", "limit"]);
    });

    test("a parameter given twice is refused, even with one value", async () => {
      const own = api();
      expect((await own.get(`${path}?limit=5&limit=5`)).verdict).toEqual([400, "invalid_parameter", "limit"]);
      expect((await own.get(`${path}?${filter}&${filter}`)).verdict).toEqual([
        400,
        "invalid_parameter",
        filter.split("=")[0],
      ]);
    });

    test("parameters that the contract does not name are ignored", async () => {
      const own = await filled();
      const { body } = await own.get(`${path}?limit=3`);
      for (const query of [
        "page=2",
        "limit[]=9",
        "Limit=9",
        "__proto__=9",
        "constructor=9",
        "limit%00=9",
        "&&&",
        "=",
        "%ZZ=1",
        `x=${"y".repeat(8000)}`,
      ])
        expect((await own.get(`${path}?limit=3&${query}`)).body).toEqual(body);
    });

    describe("a token", () => {
      const tokenOf = async (own: Api, query = "limit=2"): Promise<string> =>
        (await own.get(`${path}?${query}`)).body.next_token;

      test("is refused when it was changed, or never was one", async () => {
        const own = await filled();
        const token = await tokenOf(own);
        const changed = [
          token.slice(1),
          token.slice(0, -1),
          `${token}0`,
          token.toUpperCase(),
          `0${token}`,
          token.replace("-", "+"),
          [...token].toReversed().join(""),
          ` ${token}`,
        ];
        const invented = [
          "x",
          "0",
          "-",
          "--",
          "null",
          "undefined",
          "1-1-1",
          "NaN-NaN-0",
          "eyJsYXN0X2lkIjoiOTk5In0",
          "💥",
          "\u0000",
          "__proto__",
          "constructor",
          "'; DROP TABLE videos",
          "x".repeat(5000),
        ];
        for (const bad of [...changed, ...invented])
          expect((await own.get(`${path}?token=${encodeURIComponent(bad)}`)).verdict).toEqual(badToken);
      });

      test("is refused when it is empty", async () => {
        expect((await api().get(`${path}?token=`)).verdict).toEqual(badToken);
      });

      test("is refused under another filter, and good under its own", async () => {
        const own = await filled();
        const token = await tokenOf(own, `limit=2&${filter}`);
        expect((await own.get(`${path}?token=${token}&${filter}`)).status).toBe(200);
        expect((await own.get(`${path}?token=${token}&${other}`)).verdict).toEqual(badToken);
        expect((await own.get(`${path}?token=${token}`)).verdict).toEqual(badToken);
      });

      test("is refused by every other list", async () => {
        const own = await filled();
        const token = await tokenOf(own);
        for (const { path: elsewhere } of lists)
          expect((await own.get(`${elsewhere}?token=${token}`)).status).toBe(elsewhere === path ? 200 : 400);
      });

      test("is refused in another world", async () => {
        const token = await tokenOf(await filled());
        expect((await (await filled()).get(`${path}?token=${token}`)).verdict).toEqual(badToken);
      });

      test("allows another limit, and is good again and again", async () => {
        const own = await filled();
        const token = await tokenOf(own);
        const [few, many] = [
          await own.get(`${path}?limit=1&token=${token}`),
          await own.get(`${path}?limit=9&token=${token}`),
        ];
        expect(many.data.slice(0, 1)).toEqual(few.data);
        expect((await own.get(`${path}?limit=1&token=${token}`)).body).toEqual(few.body);
      });
    });
  });

  test("two filters cannot pass for one whose value looks like them", async () => {
    const own = api();
    for (const folder_id of ["b", "b&title=a"])
      for (let made = 0; made < 3; made += 1) await createVideo(own, { title: "a", folder_id });
    const { body } = await own.get(`/v3/videos?limit=1&folder_id=${encodeURIComponent("b&title=a")}`);
    expect((await own.get(`/v3/videos?limit=1&folder_id=b&title=a&token=${body.next_token}`)).verdict).toEqual(
      badToken,
    );
  });

  test("the samples' tokens belong each to their own list", async () => {
    const own = api();
    expect((await own.get("/v3/avatars/looks?token=eyJsYXN0X2lkIjoiMTIzIn0")).verdict).toEqual(badToken);
    expect((await own.get("/v3/avatars?token=eyJsYXN0X2lkIjoiNDU2In0")).verdict).toEqual(badToken);
  });

  describe("between two pages", () => {
    test("new items do not push others onto the next page", async () => {
      const own = await filled();
      const all = (await own.get("/v3/videos?limit=100")).data;
      const first = await own.get("/v3/videos?limit=5");
      for (let made = 0; made < 3; made += 1) await createVideo(own);
      const second = await own.get(`/v3/videos?limit=100&token=${first.body.next_token}`);
      expect([...first.data, ...second.data]).toEqual(all);
    });

    test("deleted ones leave no gap, even the one that the page ended with", async () => {
      const own = await filled();
      const all = (await own.get("/v3/videos?limit=100")).data;
      const first = await own.get("/v3/videos?limit=5");
      for (const { id } of [first.data[0], first.data[4], all[7]]) await own.remove(`/v3/videos/${id}`);
      const second = await own.get(`/v3/videos?limit=100&token=${first.body.next_token}`);
      expect(second.data).toEqual(all.slice(5).filter((video: Answer) => video.id !== all[7].id));
    });

    test("deleting all that follows leaves an empty last page", async () => {
      const own = await filled();
      const first = await own.get("/v3/videos?limit=5");
      for (const { id } of (await own.get(`/v3/videos?limit=100&token=${first.body.next_token}`)).data)
        await own.remove(`/v3/videos/${id}`);
      expect((await own.get(`/v3/videos?token=${first.body.next_token}`)).body).toEqual({
        data: [],
        has_more: false,
        next_token: null,
      });
    });

    test("a token reaches from one's own items over into the catalogue", async () => {
      const own = api();
      const { group } = await createAvatar(own, aPhoto);
      const { body } = await own.get("/v3/avatars?limit=1");
      expect(body.data[0].id).toBe(group.id);
      const rest = await own.get(`/v3/avatars?limit=50&token=${body.next_token}`);
      expect(rest.data.map(({ id }: Answer) => id)).toContain("group_abc123");
    });
  });
});
