import { expect, test } from "vitest";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import { settingsOf, withSettings } from "../../mock/world/settings.ts";
import { worldOf } from "../support/worlds.ts";

const { universe } = worldOf();
const settings = settingsOf(universe);

test("a mock takes the settings of a world from elsewhere, and they are the same when it gives them on", () => {
  const changed = { ...settings, seed: "other", rules: "live" as const, queueMs: 7, maxStoredBytes: 9 };
  expect(settingsOf(withSettings(universe, changed, loadCatalogue))).toEqual(changed);
});

test.each(["nobody's", "", "toString", "__proto__"])("rules called %j are refused", (rules) => {
  const foreign = { ...settings, rules: rules as typeof settings.rules };
  expect(() => withSettings(universe, foreign, loadCatalogue)).toThrow(`There are no rules called ${rules}.`);
});
