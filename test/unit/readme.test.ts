import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { helpText } from "../../mock/node/flags.ts";
import { headingsOf, linksWithin } from "../support/anchors.ts";
import { examplesOf, run } from "../support/examples.ts";
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

test("every link within the README leads to one of its headings", () => {
  const anchors = new Set(headingsOf(readme).map(({ anchor }) => anchor));
  const links = linksWithin(readme);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

test("the table of contents names every chapter, and every part of the mock's, in their order", () => {
  const [, contents = ""] = readme.split(/^## .*$/m, 1)[0]?.split("<!-- contents -->") ?? [];
  const headings = headingsOf(readme);
  const depth = headings.findIndex(({ text }) => text === "The mock in depth");
  const end = headings.findIndex(({ level }, index) => level === 2 && index > depth);
  const named = headings.filter(({ level }, index) => level === 2 || (index > depth && index < end));
  expect(linksWithin(contents)).toEqual(named.map(({ anchor }) => anchor));
});

test("an anchor is made as GitHub makes it", () => {
  const text =
    "# Journal, verification\n```sh\n# no heading\n```\n## `A` (b): c_d-e\n## Twice\n## Twice\n[x](#twice-1)";
  expect(headingsOf(text).map(({ anchor }) => anchor)).toEqual([
    "journal-verification",
    "a-b-c_d-e",
    "twice",
    "twice-1",
  ]);
  expect(linksWithin(text)).toEqual(["twice-1"]);
});

describe("the examples of the client", () => {
  const examples = ["Thirty seconds with the client", "The client in depth"].flatMap((chapter) =>
    examplesOf(readme, chapter),
  );

  test.each(examples.map((example) => [example.heading, example] as const))(
    "run, and print what they say: %s",
    async (_, example) => {
      const printed = await run(example);
      expect(example.says.length === 0 ? [] : printed).toEqual(example.says);
    },
  );

  test("are all found", () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(examples.filter(({ says }) => says.length > 0).length).toBeGreaterThanOrEqual(7);
  });
});

describe("the examples of the mock in process", () => {
  const [first, ...others] = examplesOf(readme, "Thirty seconds with the mock");
  const examples = examplesOf(readme, "The mock in depth").map((example) =>
    // It says that it goes on after the first one.
    example.heading.startsWith("Journal") ? { ...example, code: (first?.code ?? "") + example.code } : example,
  );

  test("are one at the beginning and one for each part that says more than curl does", () => {
    expect([first?.heading, others]).toEqual(["Thirty seconds with the mock", []]);
    expect(examples.map(({ heading }) => heading)).toEqual([
      "Journal, verification, waiting",
      "Webhooks",
      "Snapshots and persistence",
    ]);
  });

  test("make a video and wait for its end", async () => {
    expect(await run({ ...first!, code: `${first!.code}\nconsole.log(video.status);` })).toEqual(["completed"]);
  });

  test.each(examples.map((example) => [example.heading, example] as const))("run: %s", async (heading, example) => {
    const printed = await run(example);
    expect(printed).toEqual(heading === "Webhooks" ? ["verified delivered"] : []);
  });
});
