import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleAssets } from "../../mock/domain/assets.ts";
import type { ApiError } from "../../mock/domain/errors.ts";
import { planSpeech, type Speech, type SpeechRequest } from "../../mock/domain/speech.ts";
import type { VoiceRecord } from "../../mock/domain/voices.ts";

const voice = (id: string, engines: readonly string[]): VoiceRecord => ({
  id,
  seq: 1,
  createdAt: 0,
  ownership: "public",
  name: id,
  language: "English",
  gender: "female",
  engines,
  supportPause: true,
  supportLocale: true,
  making: null,
});
const voices = [
  voice("star", ["starfish"]),
  voice("both", ["starfish", "elevenlabs"]),
  voice("eleven", ["elevenlabs"]),
];

function plan(request: SpeechRequest, defaultVoiceId: string | null = "star"): Speech {
  return planSpeech(request, {
    now: 0,
    defaultVoiceId,
    findVoice: (id) => voices.find((each) => each.id === id),
    findAsset: (id) => sampleAssets.find((each) => each.id === id),
  });
}

function refusal(request: SpeechRequest, defaultVoiceId?: string | null): ApiError | undefined {
  try {
    plan(request, defaultVoiceId);
    return undefined;
  } catch (error) {
    return error as ApiError;
  }
}

function refused(request: SpeechRequest, defaultVoiceId?: string | null): unknown {
  return refusal(request, defaultVoiceId)?.refusal.param;
}

describe("a script", () => {
  test("lasts 0.4 seconds a word, a second at least", () => {
    expect(plan({ script: "one two three four five" }).durationMs).toBe(2000);
    expect(plan({ script: "Hi" }).durationMs).toBe(1000);
    expect(plan({ script: " \n " }).durationMs).toBe(1000);
    expect(plan({ script: "  one  two\n\nthree\t four five " }).durationMs).toBe(2000);
  });

  test("without spaces counts two characters as a word", () => {
    expect(plan({ script: "漢".repeat(20) }).durationMs).toBe(4400);
    expect(plan({ script: "ไทย".repeat(10) }).durationMs).toBeGreaterThan(4000);
  });

  test("spoken faster is shorter", () => {
    const script = "word ".repeat(30);
    expect(plan({ script, voice_settings: { speed: 1.5 } }).durationMs).toBe(8000);
    expect(plan({ script, voice_settings: { speed: 0.5 } }).durationMs).toBe(24_000);
  });

  test("never takes less time for having more in it", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (script, more) => {
        expect(plan({ script: `${script} ${more}` }).durationMs).toBeGreaterThanOrEqual(plan({ script }).durationMs);
      }),
    );
  });

  test("is spoken by the voice named, else by the look's own, and by none only if there is neither", () => {
    expect(plan({ script: "a", voice_id: "both" }).voiceId).toBe("both");
    expect(plan({ script: "a", voice_id: null }).voiceId).toBe("star");
    expect(refused({ script: "a" }, null)).toBe("voice_id");
    expect(refusal({ script: "a" }, null)?.message).toContain("voice_id is needed");
    expect(refused({ script: "a", voice_id: "nobody" })).toBe("voice_id");
  });

  test("takes settings of an engine that the voice has, and no others", () => {
    const settings = (engine: unknown): SpeechRequest => ({
      script: "a",
      voice_id: "both",
      voice_settings: { engine_settings: engine as never },
    });
    expect(refused(settings({ engine_type: "fish" }))).toBe("voice_settings.engine_settings");
    expect(refused(settings({ engine_type: "elevenlabs", model: "eleven_v3", stability: 0.7 }))).toBe(
      "voice_settings.engine_settings.stability",
    );
    for (const stability of [undefined, null, 0, 0.5, 1])
      expect(plan(settings({ engine_type: "elevenlabs", model: "eleven_v3", stability })).voiceId).toBe("both");
    expect(plan(settings({ engine_type: "elevenlabs", model: "eleven_turbo_v2_5", stability: 0.7 })).voiceId).toBe(
      "both",
    );
    // Of another engine the field is none that the contract knows, and may hold anything.
    expect(plan(settings({ engine_type: "starfish", model: "eleven_v3", stability: 0.7 })).voiceId).toBe("both");
    expect(plan(settings(null)).voiceId).toBe("both");
  });
});

describe("a recording", () => {
  test("lasts ten seconds, as it is never fetched, and is spoken by nobody", () => {
    const silent = { script: null, voiceId: null, durationMs: 10_000 };
    expect(plan({ audio_url: "https://a.b/c.mp3" }, null)).toEqual(silent);
    expect(plan({ audio_asset_id: "asset_sample_speech", voice_id: "star" })).toEqual(silent);
  });

  test("must be http, or an audio asset, and a voice named beside it must exist", () => {
    expect(refused({ audio_url: "ftp://a.b/c.mp3" })).toBe("audio_url");
    expect(refused({ audio_asset_id: "asset_sample_footage" })).toBe("audio_asset_id");
    expect(refused({ audio_asset_id: "nothing" })).toBe("audio_asset_id");
    expect(refused({ audio_url: "https://a.b/c.mp3", voice_id: "nobody" })).toBe("voice_id");
  });
});
