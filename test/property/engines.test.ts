/**
 * Which look may be rendered how: every look of the catalogue with every engine and every field that depends on it.
 * The rules stand here a second time, as tables, in the words of the design (guide) and of the observed service (live).
 */

import { beforeAll, describe, expect, test } from "vitest";
import { listAll, openMock, type Session } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

type LookType = "studio_avatar" | "digital_twin" | "photo_avatar";
type Engine = "avatar_iii" | "avatar_iv" | "avatar_v";
type Field = "motion_prompt" | "expressiveness";

const yes = true;
const no = false;

/** field → engine → [studio, twin, photo] */
type Table = Readonly<Record<Field, Readonly<Record<Engine, readonly [boolean, boolean, boolean]>>>>;

const tables: Readonly<Record<"guide" | "live", Table>> = {
  guide: {
    motion_prompt: { avatar_iii: [no, no, no], avatar_iv: [yes, yes, yes], avatar_v: [no, no, no] },
    expressiveness: { avatar_iii: [no, no, no], avatar_iv: [yes, yes, yes], avatar_v: [no, no, no] },
  },
  live: {
    // No photo look of the catalogue that lists Avatar V has a twin in its group to take the movement from.
    motion_prompt: { avatar_iii: [no, no, no], avatar_iv: [no, no, yes], avatar_v: [yes, yes, no] },
    expressiveness: { avatar_iii: [no, no, no], avatar_iv: [no, no, yes], avatar_v: [no, no, no] },
  },
};

const types: readonly LookType[] = ["studio_avatar", "digital_twin", "photo_avatar"];
const engines: readonly (Engine | null | undefined)[] = ["avatar_iii", "avatar_iv", "avatar_v", null, undefined];

/** All that is asked of one look: 2 to the power of 5 combinations of fields for each way to name the engine. */
function* requests(look: Answer): Generator<Answer> {
  for (const engine of engines) {
    for (let bits = 0; bits < 32; bits += 1) {
      const has = (bit: number): boolean => (bits & (1 << bit)) !== 0;
      yield {
        type: "avatar",
        avatar_id: look.id,
        audio_asset_id: "asset_sample_speech",
        ...(engine === undefined ? {} : { engine: engine === null ? null : { type: engine } }),
        ...(has(0) ? { motion_prompt: "Waves." } : {}),
        ...(has(1) ? { expressiveness: "high" } : {}),
        ...(has(2) ? { output_format: "webm" } : {}),
        ...(has(3) ? { background: { type: "color", value: "#00ff00" } } : {}),
        ...(has(4) ? { remove_background: true } : {}),
      };
    }
  }
}

/** Every field that the rules forbid; the request is accepted when there is none. */
function forbidden(look: Answer, body: Answer, table: Table): readonly string[] {
  const engine: Engine = body.engine?.type ?? "avatar_iv";
  const column = types.indexOf(look.avatar_type);
  const isTransparent = body.output_format === "webm";
  const hasMatting: boolean = look.tags.includes("matting");
  const verdicts: Readonly<Record<string, boolean>> = {
    engine: !look.supported_api_engines.includes(engine),
    motion_prompt: body.motion_prompt !== undefined && table.motion_prompt[engine][column] !== true,
    expressiveness: body.expressiveness !== undefined && table.expressiveness[engine][column] !== true,
    output_format: isTransparent && !hasMatting,
    background: isTransparent && body.background !== undefined,
    remove_background: body.remove_background === true && !hasMatting,
  };
  return Object.entries(verdicts)
    .filter(([, isForbidden]) => isForbidden)
    .map(([name]) => name);
}

describe.each(["guide", "live"] as const)("by the rules of %s", (rules) => {
  const owner: Session = openMock({ rules }).session("engines");
  let looks: readonly Answer[];

  beforeAll(async () => {
    const file = { type: "url", url: "https://a.b/c" };
    for (const body of [
      { type: "digital_twin", name: "Twin", file },
      { type: "photo", name: "Photo", file },
      { type: "prompt", name: "Prompt", prompt: "A person." },
    ]) {
      const { avatar_group: group } = await owner.data("POST", "/v3/avatars", body);
      if (group.consent_status !== null)
        await owner.data("POST", `/v3/avatars/${group.id}/consent`, { consent_video: file });
    }
    await owner.advance(3000);
    // A twin without consent is refused for that reason before any other could be seen.
    looks = (await listAll(owner, "/v3/avatars/looks")).filter(
      ({ status }) => status === null || status === "completed",
    );
  });

  test("the looks at hand differ in type, engines and matting", () => {
    const kinds = new Set(
      looks.map((look) => `${look.avatar_type} ${look.supported_api_engines.join()} ${look.tags.includes("matting")}`),
    );
    for (const type of types) {
      expect([...kinds].filter((kind) => kind.startsWith(type)).length).toBeGreaterThanOrEqual(
        type === "photo_avatar" ? 2 : 4,
      );
    }
    expect(looks.length).toBeGreaterThan(84);
  });

  test("each look takes exactly what its engines, its type and its matting allow", async () => {
    for (const look of looks) {
      for (const body of requests(look)) {
        const expected = forbidden(look, body, tables[rules]);
        const { status, body: answer } = await owner.send("POST", "/v3/videos", body);
        if (
          status !== (expected.length === 0 ? 200 : 400) ||
          (status === 400 && !expected.includes(answer.error.param))
        ) {
          expect.fail(
            `${JSON.stringify(body)} of a ${look.avatar_type} answers ${status} ${answer.error?.param}; forbidden: ${expected.join() || "nothing"}`,
          );
        }
      }
    }
  }, 60_000);

  test("the verdict is the same whenever it is asked for, and the same with the default engine named or not", async () => {
    const look = looks.find(({ supported_api_engines: listed }) => listed.length === 3);
    for (const body of requests(look)) {
      const ask = async (engine: unknown): Promise<unknown> =>
        (await owner.send("POST", "/v3/videos", { ...body, engine })).body.error?.param;
      expect(await ask({ type: "avatar_iv" })).toBe(await ask(null));
      await owner.advance(1);
    }
  });

  test("avatar_v takes over the movement of a twin look of the same group, and of nothing else", async () => {
    const speak = async (look: string, reference: string | null): Promise<unknown> =>
      (
        await owner.send("POST", "/v3/videos", {
          type: "avatar",
          avatar_id: look,
          script: "Hi.",
          engine: { type: "avatar_v", reference_look_id: reference },
        })
      ).body.error?.param;
    const able = looks.filter(
      ({ supported_api_engines: listed, default_voice_id: voice }) => listed.includes("avatar_v") && voice !== null,
    );
    for (const look of able.slice(0, 12)) {
      for (const reference of looks) {
        const isGood = reference.avatar_type === "digital_twin" && reference.group_id === look.group_id;
        expect(await speak(look.id, reference.id)).toBe(isGood ? undefined : "engine.reference_look_id");
      }
      expect(await speak(look.id, null)).toBeUndefined();
      expect(await speak(look.id, "nothing")).toBe("engine.reference_look_id");
    }
  });
});
