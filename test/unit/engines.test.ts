import { expect, test } from "vitest";
import { createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";
import { checkFormat, checkResolution, chooseEngine } from "../../mock/domain/engines.ts";
import { ApiError } from "../../mock/domain/errors.ts";
import { ruleSets } from "../../mock/domain/rules.ts";

/** The field that a check refuses; undefined: none. */
function refusedBy(check: () => void): string | null | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.refusal.param;
  }
}

const { looks } = createCatalogue("engines");
const photo = looks.find(({ avatarType, engines }) => avatarType === "photo_avatar" && engines.includes("avatar_v"));
const twin = looks.find(({ avatarType }) => avatarType === "digital_twin");

// The mock makes no such group, so this rule cannot be seen from both of its sides through the API.
test("by the rules of live, a photo look moves as told with Avatar V once its group has a twin", () => {
  if (photo === undefined || twin === undefined) expect.fail("The catalogue lacks a look to try this with.");
  const choose = (group: typeof looks): string =>
    chooseEngine({ engine: { type: "avatar_v" }, motion_prompt: "Waves." }, photo, {
      rules: ruleSets.live,
      findLook: () => undefined,
      looksOf: () => group,
    });
  expect(() => choose([photo])).toThrow("has none");
  expect(choose([photo, { ...twin, groupId: photo.groupId }])).toBe("avatar_v");
});

test("by the rules of live, Avatar V takes what a look is to do, and not how it is to feel", () => {
  const other = looks.find(({ avatarType, engines }) => avatarType === "digital_twin" && engines.includes("avatar_v"));
  if (other === undefined) expect.fail("The catalogue lacks a look to try this with.");
  const refused = (wish: { readonly motion_prompt?: string; readonly expressiveness?: string }): unknown =>
    refusedBy(() =>
      chooseEngine({ engine: { type: "avatar_v" }, ...wish }, other, {
        rules: ruleSets.live,
        findLook: () => undefined,
        looksOf: () => [other],
      }),
    );
  expect(refused({ motion_prompt: "Waves." })).toBeUndefined();
  expect(refused({ expressiveness: "high" })).toBe("expressiveness");
});

test("what takes the background away needs a look that can be cut out; a bare picture always can", () => {
  const [able, unable] = [true, false].map((has) => looks.find(({ tags }) => tags.includes("matting") === has));
  if (able === undefined || unable === undefined) expect.fail("The catalogue lacks a look to try this with.");
  for (const [request, refused] of [
    [{ output_format: "webm" }, "output_format"],
    [{ remove_background: true }, "remove_background"],
    [{ output_format: "mp4", remove_background: false }, undefined],
    [{}, undefined],
  ] as const) {
    expect(refusedBy(() => checkFormat(request, unable))).toBe(refused);
    for (const look of [able, null]) expect(refusedBy(() => checkFormat(request, look))).toBeUndefined();
  }
});

test.each(["guide", "live"] as const)(
  "by the rules of %s, a look is had in each resolution, but for 4k of a photo with Avatar III by those of live",
  (name) => {
    const rules = ruleSets[name];
    for (const engine of ["avatar_iii", "avatar_iv", "avatar_v"] as const)
      for (const look of looks) {
        const refused = (resolution: "4k" | "1080p" | "720p" | null | undefined): unknown =>
          refusedBy(() => checkResolution(resolution, { look, engine, rules }));
        const isTooFine = name === "live" && engine === "avatar_iii" && look.avatarType === "photo_avatar";
        expect(refused("4k")).toBe(isTooFine ? "resolution" : undefined);
        for (const other of ["1080p", "720p", null, undefined] as const) expect(refused(other)).toBeUndefined();
      }
  },
);
