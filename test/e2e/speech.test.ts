import fc from "fast-check";
import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { freshApi, visit, wholeList } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const voice_id = "voice_xyz789";
const dayMs = 24 * 3_600_000;

/** What a player reads off a WAV before it plays. */
function wavOf(bytes: Buffer): { readonly seconds: number; readonly samples: Uint8Array; readonly rate: number } {
  expect([bytes.toString("latin1", 0, 4), bytes.toString("latin1", 8, 16), bytes.toString("latin1", 36, 40)]).toEqual([
    "RIFF",
    "WAVEfmt ",
    "data",
  ]);
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  const [rate, bytesPerSecond, length] = [bytes.readUInt32LE(24), bytes.readUInt32LE(28), bytes.readUInt32LE(40)];
  expect(bytes.length).toBe(44 + length + (length % 2));
  return { seconds: length / bytesPerSecond, samples: bytes.subarray(44, 44 + length), rate };
}

describeTargets("speech", (target) => {
  const api = (): Api => freshApi(target());
  const speak = async (own: Api, text: string, more: object = {}): Promise<Answer> => {
    const { verdict, data } = await own.post("/v3/voices/speech", { text, voice_id, ...more });
    expect([text, verdict]).toEqual([text, [200]]);
    return data;
  };
  const wordsOf = (data: Answer): string[] => data.word_timestamps.map(({ word }: Answer) => word).slice(1, -1);
  const load = async (url: string): Promise<Buffer> => Buffer.from(await (await visit(target(), url)).arrayBuffer());

  test("is there at once, with the times of its words between two marks", async () => {
    const data = await speak(api(), "The ferry leaves at nine.");
    expect(data).toEqual({
      audio_url: expect.stringMatching(new RegExp(`^${target().url}/media/\\w{32}/speech/\\w{32}\\.wav\\?Expires=`)),
      duration: 1.72,
      request_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      word_timestamps: [
        { word: "<start>", start: 0, end: 0 },
        { word: "The", start: 0.05, end: 0.305 },
        { word: "ferry", start: 0.305, end: 0.67 },
        { word: "leaves", start: 0.67, end: 1.09 },
        { word: "at", start: 1.09, end: 1.29 },
        { word: "nine.", start: 1.29, end: 1.6 },
        { word: "<end>", start: 1.72, end: 1.72 },
      ],
    });
  });

  test("is a WAV of exactly the length it says, with sound where words are and silence where none are", async () => {
    const own = api();
    const data = await speak(own, '<speak>One <break time="800ms"/> two.</speak>', { input_type: "ssml" });
    const { seconds, samples, rate } = wavOf(await load(data.audio_url));
    expect(seconds).toBe(data.duration);
    const [, one, two] = data.word_timestamps;
    expect(two.start - one.end).toBeCloseTo(0.8, 6);
    const loudest = (from: number, to: number): number =>
      Math.max(
        ...samples.subarray(Math.round(from * rate), Math.round(to * rate)).map((sample) => Math.abs(sample - 128)),
      );
    for (const { start, end } of [one, two]) expect(loudest(start, end)).toBeGreaterThan(40);
    expect([loudest(0, one.start), loudest(one.end, two.start), loudest(two.end, seconds)]).toEqual([0, 0, 0]);
  });

  test("is served in parts, and to any page", async () => {
    const data = await speak(api(), "Hello.");
    const answer = await visit(target(), data.audio_url, { headers: { range: "bytes=0-3" } });
    expect([
      answer.status,
      answer.headers.get("content-type"),
      answer.headers.get("access-control-allow-origin"),
      await answer.text(),
    ]).toEqual([206, "audio/wav", "*", "RIFF"]);
  });

  test("in any text has ordered times that end with the recording", async () => {
    const own = api();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 200, unit: "grapheme" }),
        fc.constantFrom(0.5, 0.8, 1, 1.37, 2),
        async (noise, speed) => {
          const text = [...`word ${noise}`].slice(0, 5000).join("");
          const data = await speak(own, text, { speed });
          const times = data.word_timestamps as { start: number; end: number }[];
          for (const [index, { start, end }] of times.entries()) {
            expect(end).toBeGreaterThanOrEqual(start);
            expect(start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0);
          }
          expect(times.at(-1)).toEqual({ word: "<end>", start: data.duration, end: data.duration });
          expect(wavOf(await load(data.audio_url)).seconds).toBe(data.duration);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("is faster and slower by the factor that is asked for", async () => {
    const own = api();
    const text = "Somewhat longer sentences are needed to measure this well.";
    const lengths = await Promise.all(
      [0.5, 1, 2].map(async (speed) => (await speak(own, text, { speed })).duration as number),
    );
    const [slow = 0, usual = 0, fast = 0] = lengths.map((length) => length - 0.17);
    expect([slow / usual, usual / fast]).toEqual([expect.closeTo(2, 2), expect.closeTo(2, 2)]);
  });

  test("in scripts without spaces has a word for each character, and leaves signs out", async () => {
    const own = api();
    expect(wordsOf(await speak(own, "漢字の台本。"))).toEqual(["漢", "字", "の", "台", "本"]);
    expect(wordsOf(await speak(own, "Rock — paper … 3 scissors! 😀"))).toEqual(["Rock", "paper", "3", "scissors!"]);
  });

  test("of the same text in two voices sounds different, and in one voice the same", async () => {
    const own = api();
    const other = (await wholeList(own, "/v3/voices?engine=starfish")).find((voice) => voice.voice_id !== voice_id);
    const [first, again, second] = [
      await speak(own, "Hello."),
      await speak(own, "Hello."),
      await speak(own, "Hello.", { voice_id: other.voice_id }),
    ];
    expect((await load(first.audio_url)).equals(await load(again.audio_url))).toBe(true);
    expect((await load(first.audio_url)).equals(await load(second.audio_url))).toBe(false);
  });

  test("takes language and locale along", async () => {
    const own = api();
    await speak(own, "Hello.", { language: "English", locale: "en-GB" });
    await speak(own, "Hello.", { language: null, locale: null, speed: 1, input_type: "text" });
  });

  test.each([
    ["<speak>Hello &amp; <emphasis level='strong'>good</emphasis> morning</speak>", ["Hello", "good", "morning"]],
    ["Bare text", ["Bare", "text"]],
    ["<p>R&#38;D &#x41;B &lt;i&gt;</p>", ["R&D", "AB", "<i>"]],
    ['<?xml version="1.0"?><!-- <no> --><speak xml:lang="en-GB"><s>One</s><s>Two</s></speak>', ["One", "Two"]],
    ['<say-as interpret-as="a>b">x1</say-as>', ["x1"]],
    ["fish<break/>chips", ["fish", "chips"]],
  ])("marked up as %s says what stands between the marks", async (text, words) => {
    expect(wordsOf(await speak(api(), text, { input_type: "ssml" }))).toEqual(words);
  });

  test("says the marks themselves when the text is plain", async () => {
    expect(wordsOf(await speak(api(), "a <b>bold</b> & plain"))).toEqual(["a", "<b>bold</b>", "plain"]);
  });

  test("pauses for as long as a break says, at any speed, and five seconds at most", async () => {
    const own = api();
    const length = async (pause: string): Promise<number> =>
      (await speak(own, `one${pause} two`, { input_type: "ssml", speed: 2 })).duration;
    const none = await length("");
    for (const [pause, seconds] of [
      ['<break time="500ms"/>', 0.5],
      ["<break time='1.5s'/>", 1.5],
      ['<break time="0ms"/>', 0],
      ["<break/>", 0.25],
      ['<break strength="strong"></break>', 0.25],
      ['<break time="99s"/>', 5],
    ] as const) {
      expect([pause, (await length(pause)) - none]).toEqual([pause, expect.closeTo(seconds, 6)]);
    }
  });

  test.each([
    ["text", " \n\t"],
    ["text", "… — !"],
    ["ssml", "<speak></speak>"],
    ["ssml", '<break time="1s"/>'],
    ["ssml", "<speak>Hello"],
    ["ssml", "Hello</speak>"],
    ["ssml", "<a><b>Hello</a></b>"],
    ["ssml", "one < two"],
    ["ssml", "salt & pepper"],
    ["ssml", "one &nbsp; two"],
    ["ssml", "one &#x110000; two"],
    ["ssml", "<p class=x>Hello</p>"],
    ["ssml", "<!-- Hello"],
    ["ssml", 'Hello <break time="soon"/>'],
  ])("of %s '%s' cannot be said", async (input_type, text) => {
    expect((await api().post("/v3/voices/speech", { text, voice_id, input_type })).verdict).toEqual([
      400,
      "tts_text_invalid",
      "text",
    ]);
  });

  test.each([
    [{ text: undefined }, "text"],
    [{ text: "" }, "text"],
    [{ text: "x".repeat(5001) }, "text"],
    [{ voice_id: undefined }, "voice_id"],
    [{ voice_id: "" }, "voice_id"],
    [{ voice_id: "voice_nowhere" }, "voice_id"],
    [{ voice_id: "group_abc123" }, "voice_id"],
    [{ input_type: "markdown" }, "input_type"],
    [{ speed: 0.49 }, "speed"],
    [{ speed: 2.01 }, "speed"],
    [{ speed: null }, "speed"],
    [{ locale: 1 }, "locale"],
  ])("asked for with %j is refused", async (wrong, param) => {
    expect((await api().post("/v3/voices/speech", { text: "Hello.", voice_id, ...wrong })).verdict).toEqual([
      400,
      "invalid_parameter",
      param,
    ]);
  });

  test("can be had of exactly the voices that starfish can use", async () => {
    const own = api();
    const starfish = new Set((await wholeList(own, "/v3/voices?engine=starfish")).map((voice) => voice.voice_id));
    for (const voice of await wholeList(own, "/v3/voices")) {
      const { verdict } = await own.post("/v3/voices/speech", { text: "Hello.", voice_id: voice.voice_id });
      expect([voice.name, verdict]).toEqual([
        voice.name,
        starfish.has(voice.voice_id) ? [200] : [400, "invalid_parameter", "voice_id"],
      ]);
    }
  });

  test("of 5000 characters is made in good time, and hostile markup is too", async () => {
    const own = api();
    for (const text of [
      "a ".repeat(2500),
      `${"<a>".repeat(700)}x`,
      `<a ${"b='c' ".repeat(700)}`,
      "&".repeat(4000),
      `<a${" ".repeat(4000)}`,
    ]) {
      const begun = process.cpuUsage();
      const { status, data } = await own.post("/v3/voices/speech", { text, voice_id, input_type: "ssml" });
      if (status === 200) await load(data.audio_url);
      expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
    }
  });

  test("can be fetched for seven days, whatever becomes of its voice, and not after a reset", async () => {
    const own = api();
    const { data: cloned } = await own.post("/v3/voices/clone", {
      audio: { type: "asset_id", asset_id: "asset_sample_speech" },
      voice_name: "Mine",
    });
    await own.world.clock.runUntilIdle();
    const { audio_url } = await speak(own, "Hello.", { voice_id: cloned.voice_clone_id });
    await own.remove(`/v3/voices/${cloned.voice_clone_id}`);
    await own.world.clock.advance(7 * dayMs - 1);
    expect((await visit(target(), audio_url)).status).toBe(200);
    await own.world.clock.advance(1);
    expect((await visit(target(), audio_url)).status).toBe(403);
    const { audio_url: later } = await speak(own, "Hello.");
    own.world.reset();
    expect((await visit(target(), later)).status).toBe(404);
  });
});
