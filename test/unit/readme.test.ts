import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { helpText } from "../../mock/node/flags.ts";
import { withGeneratedParts } from "../support/readmeParts.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the table of what is supported is the one that the code gives (npm run generate writes it)", async () => {
  expect(await withGeneratedParts(readme)).toBe(readme);
});

test("every operation can be called through a named method of the client", () => {
  expect(readme).not.toContain("verbs only");
});

test("every flag of the command stands in the README", () => {
  const flags = [...helpText().matchAll(/^ {2}(--[a-z-]+)/gm)]
    .map(([, flag = ""]) => flag)
    .filter((flag) => !["--help", "--version"].includes(flag));
  expect(flags.length).toBeGreaterThan(10);
  for (const flag of flags) expect(readme).toContain(`\`${flag}\``);
});
