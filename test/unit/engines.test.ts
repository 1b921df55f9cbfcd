import { expect, test } from "vitest";
import { createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";
import { chooseEngine } from "../../mock/domain/engines.ts";
import { ruleSets } from "../../mock/domain/rules.ts";

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
