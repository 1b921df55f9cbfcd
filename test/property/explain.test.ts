/**
 * `explain` and the mock must agree on every body: written apart, after the same facts. Each look that the mock has, and
 * some of each kind that are made for the purpose, with every engine and every field that its look decides on.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { AvatarLook, CreateVideoBody } from "../../generated/api.ts";
import type { ExplainOptions, LookFacts, Problem } from "../../src/explain.ts";
import { explain } from "../../src/explain.ts";
import { isLong, runs } from "../support/runs.ts";
import { listAll, openMock, type Session } from "../support/sessions.ts";

const file = { type: "url", url: "https://a.b/c" } as const;
const recorded = { audio_asset_id: "asset_sample_speech" } as const;
const engines = [undefined, null, "avatar_iii", "avatar_iv", "avatar_v"] as const;

type Input = Readonly<Record<string, unknown>>;

/** What steers a look, in all combinations, for each way to name the engine. */
function* inputs(look: AvatarLook, siblings: readonly AvatarLook[]): Generator<Input> {
  const references = [undefined, siblings.find(isTwin)?.id, look.id, "nothing"];
  for (const engine of engines) {
    for (const reference of engine === "avatar_v" ? new Set(references) : [undefined]) {
      for (let bits = 0; bits < 8; bits += 1) {
        yield {
          avatar_id: look.id,
          ...(bits & 4 ? { script: "Hi." } : recorded),
          ...(engine === undefined ? {} : { engine: engine && { type: engine, ...named(reference) } }),
          ...(bits & 1 ? { motion_prompt: "Waves." } : {}),
          ...(bits & 2 ? { expressiveness: "high" } : {}),
        };
      }
    }
  }
}

const isTwin = ({ avatar_type: type }: AvatarLook): boolean => type === "digital_twin";
const named = (reference: string | undefined): Input =>
  reference === undefined ? {} : { reference_look_id: reference };

/** What is asked of the picture, in all combinations. */
function* formats(): Generator<Input> {
  for (let bits = 0; bits < 16; bits += 1) {
    yield {
      ...(bits & 1 ? { output_format: "webm" } : {}),
      ...(bits & 2 ? { background: { type: "color", value: "#00ff00" } } : {}),
      ...(bits & 4 ? { remove_background: true } : {}),
      ...(bits & 8 ? { resolution: "4k" } : {}),
    };
  }
}

const kindOf = (look: AvatarLook): string =>
  [
    look.avatar_type,
    look.supported_api_engines,
    look.tags?.includes("matting"),
    look.default_voice_id === null,
    look.status,
    look.name.startsWith("In "),
  ].join(" ");

describe.each(["guide", "live"] as const)("by the rules of %s", (rules) => {
  const owner: Session = openMock({ rules }).session("explain");
  let looks: readonly AvatarLook[];
  /** Of each kind one, and three when there is time, kinds being all that the rules can tell apart. */
  let chosen: readonly AvatarLook[];

  const optionsFor = async (look: AvatarLook): Promise<ExplainOptions> => {
    const group = await owner.data("GET", `/v3/avatars/${look.group_id}`);
    const groupLooks = looks.filter(({ group_id: id }) => id === look.group_id);
    return { rules, groupLooks, consentStatus: group.consent_status };
  };

  /** The mock's verdict in the words of `explain`. */
  const verdict = async (body: unknown): Promise<Pick<Problem, "param" | "code"> | undefined> => {
    const { status, body: answer } = await owner.send("POST", "/v3/videos", body);
    if (status === 200) return undefined;
    expect(status).toBe(400);
    return { param: answer.error.param, code: answer.error.code };
  };

  const agree = async (body: Input, look: LookFacts, options: ExplainOptions): Promise<readonly Problem[]> => {
    const problems = explain(body as unknown as CreateVideoBody, look, options);
    const first = problems.find(({ outcome }) => outcome === "refused");
    const expected = await verdict(body);
    if (first?.param !== expected?.param || first?.code !== expected?.code)
      expect.fail(
        `${JSON.stringify(body)} of ${JSON.stringify(look)}: mock ${expected?.param}, explain ${first?.param}`,
      );
    return problems;
  };

  beforeAll(async () => {
    const make = async (body: Input): Promise<string> =>
      (await owner.data("POST", "/v3/avatars", body)).avatar_group.id;
    const approved = await make({ type: "digital_twin", name: "Approved", file });
    await owner.data("POST", `/v3/avatars/${approved}/consent`, { consent_video: file });
    await make({ type: "photo", name: "In a twin's group", file, avatar_group_id: approved });
    for (const name of ["Trained", "In training"]) {
      await make({ type: "photo", name, file });
      await make({ type: "photo", name: `${name} [[fail]]`, file });
      await make({ type: "prompt", name, prompt: "A person." });
      const open = await make({ type: "digital_twin", name, file });
      await make({ type: "photo", name: "In the group of a twin not approved", file, avatar_group_id: open });
      if (name === "Trained") await owner.advance(3000);
    }
    looks = await listAll(owner, "/v3/avatars/looks");
    const seen = new Map<string, number>();
    chosen = looks.filter((look) => {
      const count = seen.get(kindOf(look)) ?? 0;
      seen.set(kindOf(look), count + 1);
      return count < (isLong ? 3 : 1);
    });
  });

  test("the looks at hand differ in all that the rules tell apart", () => {
    const values = <Value>(of: (look: AvatarLook) => Value): ReadonlySet<Value> => new Set(looks.map(of));
    expect(values((look) => look.avatar_type)).toEqual(new Set(["studio_avatar", "digital_twin", "photo_avatar"]));
    expect(values((look) => look.status)).toEqual(
      new Set([null, "completed", "processing", "pending_consent", "failed"]),
    );
    expect(values((look) => look.tags?.includes("matting")).size).toBe(2);
    expect(values((look) => look.default_voice_id === null).size).toBe(2);
    expect(values(({ supported_api_engines: listed }) => String(listed)).size).toBeGreaterThan(1);
    expect(chosen.length).toBeGreaterThan(15);
  });

  test("explain finds nothing where the mock takes a video, and first what the mock refuses it for", async () => {
    let refusals = 0;
    for (const look of chosen) {
      const options = await optionsFor(look);
      for (const input of inputs(
        look,
        looks.filter(({ group_id: id }) => id === look.group_id),
      )) {
        for (const format of formats()) {
          const problems = await agree({ type: "avatar", ...input, ...format }, look, options);
          refusals += Number(problems.length > 0);
        }
      }
    }
    expect(refusals).toBeGreaterThan(1000);
  }, 120_000);

  test("a video of several looks is taken when nothing is found in any of them", async () => {
    const scene = fc.nat().chain((at) => {
      const look = chosen[at % chosen.length] as AvatarLook;
      const siblings = looks.filter(({ group_id: id }) => id === look.group_id);
      return fc.record({ look: fc.constant(look), input: fc.constantFrom(...inputs(look, siblings)) });
    });
    const scenes = fc.array(scene, { minLength: 1, maxLength: 3 });
    const bodyOf = {
      studio: (figures: readonly { readonly input: Input }[], resolution: string | null) => ({
        type: "studio",
        scenes: [
          { type: "image", source: file, duration: 1 },
          ...figures.map(({ input }) => ({ type: "avatar_video", input: { type: "avatar", ...input } })),
        ],
        resolution,
      }),
      cinematic: (figures: readonly { readonly look: AvatarLook }[]) => ({
        type: "cinematic_avatar",
        prompt: "They wave.",
        avatar_id: figures.map(({ look }) => look.id),
      }),
    };
    await fc.assert(
      fc.asyncProperty(
        scenes,
        fc.constantFrom("studio", "cinematic"),
        fc.constantFrom("4k", "1080p", null),
        async (figures, kind, resolution) => {
          const body = bodyOf[kind](figures, resolution);
          const found: Problem[] = [];
          for (const look of new Set(figures.map((figure) => figure.look)))
            found.push(...explain(body as unknown as CreateVideoBody, look, await optionsFor(look)));
          const refused = found.filter(({ outcome }) => outcome === "refused").map(({ param }) => param);
          const expected = await verdict(body);
          if (expected === undefined) expect(refused).toEqual([]);
          else expect(refused).toContain(expected.param);
        },
      ),
      runs(300),
    );
  }, 60_000);

  test("a video of which it says that it fails is taken and fails for that reason, and any other is rendered", async () => {
    const made = new Map<string, string | undefined>();
    for (const look of chosen) {
      const body = { type: "avatar", avatar_id: look.id, ...recorded } as const;
      const problems = await agree(body, look, await optionsFor(look));
      if (problems.some(({ outcome }) => outcome === "refused")) continue;
      const { video_id: id } = await owner.data("POST", "/v3/videos", body);
      made.set(id, problems.find(({ outcome }) => outcome === "fails")?.code);
    }
    await owner.advance(600_000);
    expect(new Set(made.values())).toEqual(new Set(["avatar_not_ready", undefined]));
    for (const [id, code] of made) {
      const { status, failure_code } = await owner.data("GET", `/v3/videos/${id}`);
      expect([status, failure_code ?? undefined]).toEqual([code === undefined ? "completed" : "failed", code]);
    }
  });
});
