import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { freshApi, wholeList } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("voices", (target) => {
  const api = (): Api => freshApi(target());

  test("there are 30 or more, of both genders and several languages", async () => {
    const voices = await wholeList(api(), "/v3/voices");
    expect(voices.length).toBeGreaterThanOrEqual(30);
    expect(new Set(voices.map(({ gender }) => gender))).toEqual(new Set(["female", "male"]));
    expect(new Set(voices.map(({ language }) => language)).size).toBeGreaterThanOrEqual(5);
  });

  test("each of the list can be fetched, in its own shape", async () => {
    const own = api();
    for (const voice of await wholeList(own, "/v3/voices")) {
      const { type, support_locale, ...shared } = voice;
      expect([type, typeof support_locale]).toEqual(["public", "boolean"]);
      expect((await own.get(`/v3/voices/${voice.voice_id}`)).data).toEqual({
        ...shared,
        support_interactive_avatar: false,
        status: null,
        failure_message: null,
        created_at: expect.any(Number),
      });
    }
  });

  test("are the public ones by default; a fresh world has none of its own", async () => {
    const own = api();
    expect((await own.get("/v3/voices?type=public")).body).toEqual((await own.get("/v3/voices")).body);
    expect((await own.get("/v3/voices?type=private")).body).toEqual({ data: [], has_more: false, next_token: null });
  });

  test("language, gender and engine filter, and combine", async () => {
    const own = api();
    const all = await wholeList(own, "/v3/voices");
    expect(await wholeList(own, "/v3/voices?language=german")).toEqual(
      all.filter((voice) => voice.language === "German"),
    );
    const women = all.filter((voice) => voice.language === "English" && voice.gender === "female");
    expect(women.length).toBeGreaterThan(1);
    expect(await wholeList(own, "/v3/voices?language=English&gender=female")).toEqual(women);
    const starfish = await wholeList(own, "/v3/voices?engine=starfish");
    expect(starfish.length).toBeGreaterThan(0);
    expect(starfish.length).toBeLessThan(all.length);
    expect(await wholeList(own, "/v3/voices?engine=starfish&language=English&gender=female")).toEqual(women);
    expect(await wholeList(own, "/v3/voices?engine=parrot")).toEqual([]);
  });

  test.each([
    ["gender=other", "gender"],
    ["type=mine", "type"],
    ["language=", "language"],
    ["engine=", "engine"],
    ["limit=101", "limit"],
  ])("%s is refused", async (query, param) => {
    expect((await api().get(`/v3/voices?${query}`)).verdict).toEqual([400, "invalid_parameter", param]);
  });

  test("an unknown one is a 404 of its own", async () => {
    expect((await api().get("/v3/voices/voice_nowhere")).verdict).toEqual([404, "voice_not_found", null]);
  });
});
