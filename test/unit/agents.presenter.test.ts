/** Whom an agent casts, for any prompt, where the caller leaves it a choice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Casting, Presenter } from "../../mock/domain/agents.presenter.ts";
import { castFor } from "../../mock/domain/agents.presenter.ts";
import type { Wishes } from "../../mock/domain/agents.sessions.ts";
import { createStyles } from "../../mock/domain/agents.styles.ts";
import { createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";
import { orientationOf } from "../../mock/domain/looks.ts";

const { looks, voices } = createCatalogue("1");
const styles = createStyles("1");
const free: Wishes = { orientation: null, lookId: null, voiceId: null, styleId: null, brandKitId: null };
const stock: Casting = {
  now: 0,
  publicLooks: looks,
  publicVoices: voices,
  findLook: (id) => looks.find((look) => look.id === id),
  findVoice: (id) => voices.find((voice) => voice.id === id),
  findStyle: (id) => styles.find((style) => style.id === id),
};

function forAnyPrompt(
  holds: (cast: (wishes?: Partial<Wishes>, casting?: Partial<Casting>) => Presenter) => void,
): void {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (prompt) => {
      holds((wishes, casting) => castFor(prompt, { ...free, ...wishes }, { ...stock, ...casting }));
    }),
    { numRuns: 200 },
  );
}

test("a look has a voice of its own, which speaks, and the shape that was wished for", () => {
  forAnyPrompt((cast) => {
    for (const orientation of [null, "landscape", "portrait"] as const) {
      const { lookId, voiceId } = cast({ orientation });
      const look = stock.findLook(lookId);
      expect(look?.defaultVoiceId).toBe(voiceId);
      if (look !== undefined && orientation !== null) expect(orientationOf(look)).toBe(orientation);
    }
  });
});

test("where no look fits, any look is better than none", () => {
  const publicLooks = looks.filter(({ defaultVoiceId }) => defaultVoiceId === null);
  forAnyPrompt((cast) => expect(publicLooks.map(({ id }) => id)).toContain(cast({}, { publicLooks }).lookId));
});

test("a look without a voice that is ready speaks English in one of its gender, with the engine for scripts", () => {
  forAnyPrompt((cast) => {
    for (const gender of ["female", "male", null] as const) {
      const findLook = (id: string): ReturnType<Casting["findLook"]> => {
        const look = stock.findLook(id);
        return look && { ...look, gender };
      };
      const { voiceId } = cast({}, { findLook, findVoice: () => undefined });
      const voice = voices.find(({ id }) => id === voiceId);
      expect(voice).toMatchObject({ language: "English", ...(gender !== null && { gender }) });
      expect(voice?.engines).toContain("starfish");
    }
  });
});

test("a look that is not known may speak in either gender, and one without a gender, too", () => {
  for (const findLook of [
    () => undefined,
    (id: string): ReturnType<Casting["findLook"]> => ({ ...(stock.findLook(id) ?? looks[0]!), gender: null }),
  ]) {
    const heard = new Set<string | undefined>();
    forAnyPrompt((cast) => {
      const { voiceId } = cast({}, { findLook, findVoice: () => undefined });
      heard.add(voices.find(({ id }) => id === voiceId)?.gender);
    });
    expect(heard).toEqual(new Set(["female", "male"]));
  }
});

test("a voice that cannot speak yet is not taken", () => {
  const making = { createdAt: 0, startsAt: 0, endsAt: 10, outcome: { kind: "completed" } } as const;
  const findVoice: Casting["findVoice"] = (id) => {
    const voice = stock.findVoice(id);
    return voice && { ...voice, id: "cloned", making };
  };
  forAnyPrompt((cast) => {
    expect(cast({}, { findVoice, now: 9 }).voiceId).not.toBe("cloned");
    expect(cast({}, { findVoice, now: 10 }).voiceId).toBe("cloned");
  });
});

test("where no voice fits, any voice is better than none", () => {
  const publicVoices = voices.filter(({ language }) => language !== "English");
  forAnyPrompt((cast) => {
    const { voiceId } = cast({}, { publicVoices, findVoice: () => undefined });
    expect(publicVoices.map(({ id }) => id)).toContain(voiceId);
  });
});

test("what the caller chose is taken as it is; the shape is its own, the style's, or left open", () => {
  forAnyPrompt((cast) => {
    expect(cast({ lookId: "mine", voiceId: "own" })).toEqual({ lookId: "mine", voiceId: "own", aspectRatio: "auto" });
    for (const { id, aspectRatio } of styles) {
      expect(cast({ styleId: id }).aspectRatio).toBe(aspectRatio ?? "auto");
      expect(cast({ styleId: id, orientation: "portrait" }).aspectRatio).toBe("9:16");
      expect(cast({ styleId: id, orientation: "landscape" }).aspectRatio).toBe("16:9");
    }
  });
});

test("without a style none is looked for", () => {
  const findStyle = (): never => expect.unreachable("a style was looked for");
  forAnyPrompt((cast) => expect(cast({}, { findStyle }).aspectRatio).toBe("auto"));
});
