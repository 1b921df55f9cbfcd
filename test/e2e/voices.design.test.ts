import fc from "fast-check";
import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { freshApi, wholeList } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("voices found by a description", (target) => {
  const api = (): Api => freshApi(target());
  const find = async (own: Api, body: object): Promise<Answer[]> => {
    const { verdict, data } = await own.post("/v3/voices", body);
    expect(verdict).toEqual([200]);
    return data.voices as Answer[];
  };
  const ids = (voices: readonly Answer[]): string[] => voices.map(({ voice_id }) => voice_id);

  test("are three existing ones, as the list shows them, and nothing is made", async () => {
    const own = api();
    const all = await wholeList(own, "/v3/voices");
    const { data } = await own.post("/v3/voices", { prompt: "Calm and deep" });
    expect(data).toEqual({ seed: 0, voices: [expect.anything(), expect.anything(), expect.anything()] });
    for (const voice of data.voices) expect(all).toContainEqual(voice);
    expect(await wholeList(own, "/v3/voices")).toEqual(all);
    expect(await wholeList(own, "/v3/voices?type=private")).toEqual([]);
  });

  test("are those whose names and traits the description speaks of, before others", async () => {
    const own = api();
    for (const name of (await wholeList(own, "/v3/voices")).map((voice) => voice.name as string)) {
      const [manner = name] = name.split(" — ").slice(1);
      const [first] = await find(own, { prompt: `Somebody like a ${manner}, please` });
      expect([manner, first.name]).toEqual([manner, expect.stringContaining(manner)]);
    }
    expect((await find(own, { prompt: "An elderly woman, relaxed" })).map(({ gender }) => gender)).toEqual([
      "female",
      "female",
      "female",
    ]);
    expect((await find(own, { prompt: "An elderly MAN, relaxed" })).map(({ gender }) => gender)).toEqual([
      "male",
      "male",
      "male",
    ]);
    expect((await find(own, { prompt: "speaks Polish" })).slice(0, 2).map(({ language }) => language)).toEqual([
      "Polish",
      "Polish",
    ]);
  });

  test("are the same for the same description and seed, in every world", async () => {
    const [own, other] = [api(), api()];
    for (const seed of [0, 1, 5])
      expect(ids(await find(own, { prompt: "Bright", seed }))).toEqual(
        ids(await find(other, { prompt: "Bright", seed })),
      );
    expect(ids(await find(own, { prompt: "Bright" }))).toEqual(ids(await find(own, { prompt: "Bright", seed: 0 })));
    const orders = new Set(
      (await Promise.all(["a", "b", "c", "d", "e"].map((prompt) => find(own, { prompt })))).map((voices) =>
        ids(voices).join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(1);
  });

  test("are, seed by seed, every voice once, and then none", async () => {
    const own = api();
    const all = await wholeList(own, "/v3/voices");
    const found: string[] = [];
    const rounds = Math.ceil(all.length / 3);
    for (let seed = 0; seed < rounds; seed += 1)
      found.push(...ids(await find(own, { prompt: "A warm storyteller", seed })));
    expect(found.toSorted()).toEqual(ids(all).toSorted());
    const { data } = await own.post("/v3/voices", { prompt: "A warm storyteller", seed: rounds });
    expect(data).toEqual({ seed: rounds, voices: [] });
    expect(await find(own, { prompt: "A warm storyteller", seed: Number.MAX_SAFE_INTEGER })).toEqual([]);
  });

  test("are of the gender and the language that are asked for", async () => {
    const own = api();
    for (const gender of ["male", "female"])
      for (const voice of await find(own, { prompt: "anybody", gender })) expect(voice.gender).toBe(gender);
    for (const [locale, language] of [
      ["de-DE", "German"],
      ["PT_br", "Portuguese"],
      ["ja", "Japanese"],
    ]) {
      const voices = await find(own, { prompt: "anybody", locale });
      expect([locale, voices.map((voice) => voice.language)]).toEqual([locale, [language, language]]);
    }
    expect(await find(own, { prompt: "anybody", gender: null, locale: null })).toHaveLength(3);
    for (const locale of ["fi", "", "constructor", "__proto__"])
      expect(await find(own, { prompt: "anybody", locale })).toEqual([]);
  });

  test.each([
    [{ prompt: undefined }, "prompt"],
    [{ prompt: "" }, "prompt"],
    [{ prompt: "x".repeat(1001) }, "prompt"],
    [{ gender: "robot" }, "gender"],
    [{ gender: "" }, "gender"],
    [{ seed: -1 }, "seed"],
    [{ seed: 0.5 }, "seed"],
    [{ seed: null }, "seed"],
    [{ count: 3 }, "count"],
  ])("asked for with %j are refused", async (wrong, param) => {
    expect((await api().post("/v3/voices", { prompt: "Calm", ...wrong })).verdict).toEqual([
      400,
      "invalid_parameter",
      param,
    ]);
  });

  test("come for any prompt, as three different ones", async () => {
    const own = api();
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" }), async (prompt) => {
        fc.pre([...prompt].length <= 1000);
        expect(new Set(ids(await find(own, { prompt }))).size).toBe(3);
      }),
      { numRuns: 50 },
    );
  });

  test("are known by the beginnings of words, whatever their endings and their case", async () => {
    const own = api();
    const names = (await wholeList(own, "/v3/voices")).map((voice) => voice.name as string);
    for (const name of names) {
      const manner = name.split(" — ").at(-1) ?? "";
      const [word = ""] = manner.match(/\p{L}{6,}/gu) ?? [];
      if (word === "") continue;
      const [first] = await find(own, { prompt: `${word.slice(0, 5).toUpperCase()}nesslike` });
      expect(String(first?.name).toLowerCase()).toContain(word.slice(0, 5).toLowerCase());
    }
  });
});
