import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propertyOrder, requestBody, type ValidationIssue } from "../../generated/validators.ts";
import { firstComplaint } from "../../mock/web/issues.ts";

const issue = (
  keyword: string,
  instancePath: string,
  params: Readonly<Record<string, unknown>> = {},
  message?: string,
): ValidationIssue => ({ keyword, instancePath, schemaPath: "", params, ...(message !== undefined && { message }) });

describe("a complaint", () => {
  test.each([
    [issue("required", "", { missingProperty: "file" }), "file", "file is required."],
    [issue("required", "/file", { missingProperty: "url" }), "file.url", "file.url is required."],
    [
      issue("additionalProperties", "/engine", { additionalProperty: "speed" }),
      "engine.speed",
      "engine.speed is not a field that is accepted here.",
    ],
    [issue("type", "/name", { type: "string" }), "name", "name must be a string."],
    [issue("type", "/limit", { type: "integer" }), "limit", "limit must be an integer."],
    [issue("type", "/title", { type: ["string", "null"] }), "title", "title must be a string or null."],
    [issue("type", "", { type: "object" }), null, "The body must be an object."],
    [
      issue("enum", "/fit", { allowedValues: ["contain", "cover", null] }),
      "fit",
      "fit must be one of: contain, cover, null.",
    ],
    [issue("const", "/type", { allowedValue: "url" }), "type", 'type must be "url".'],
    [
      issue("discriminator", "", { tag: "type", error: "tag", allowedValues: ["url", "base64"] }),
      "type",
      "type is required, one of: url, base64.",
    ],
    [
      issue("discriminator", "/file", { tag: "type", error: "mapping", allowedValues: ["url", "base64"] }),
      "file.type",
      "file.type must be one of: url, base64.",
    ],
    [issue("minimum", "/limit", { limit: 1 }), "limit", "limit must be at least 1."],
    [issue("maximum", "/limit", { limit: 50 }), "limit", "limit must be at most 50."],
    [issue("exclusiveMinimum", "/scale", { limit: 0 }), "scale", "scale must be greater than 0."],
    [issue("exclusiveMaximum", "/scale", { limit: 2 }), "scale", "scale must be less than 2."],
    [issue("minLength", "/name", { limit: 1 }), "name", "name must not be empty."],
    [issue("minLength", "/name", { limit: 3 }), "name", "name must have at least 3 characters."],
    [issue("maxLength", "/script", { limit: 5000 }), "script", "script must have at most 5000 characters."],
    [issue("minItems", "/list", { limit: 1 }), "list", "list must have at least 1 items."],
    [
      issue("maxItems", "/reference_images", { limit: 3 }),
      "reference_images",
      "reference_images must have at most 3 items.",
    ],
    [issue("pattern", "/value", { pattern: "^#" }), "value", "value must match ^#."],
    [issue("format", "/url", { format: "uri" }), "url", "url must be an absolute URL."],
    [issue("format", "/at", { format: "hour" }), "at", "at must be of the format hour."],
    [
      issue("exactlyOne", "/background", { members: ["url", "asset_id"], given: 2 }),
      "background.url",
      "Exactly one of url, asset_id must be given; 2 were.",
    ],
    [issue("someday", "/x", {}, "must be well"), "x", "x must be well."],
    [issue("someday", "/x"), "x", "x does not fit the contract."],
  ])("of %j names %j", (given, param, message) => {
    expect(firstComplaint([given])).toEqual({ param, message });
  });

  test("reads JSON pointers as they are written", () => {
    expect(firstComplaint([issue("type", "/a~1b/~01/3", { type: "string" })]).param).toBe("a/b.~1.3");
  });

  test("is about the first field in the contract's order, wherever it stands among the issues", () => {
    const order = ["type", "name", "file", "file.type", "file.url", "list", "list.*", "list.*.a", "list.*.b"];
    const inOrder = [
      issue("type", "", { type: "object" }),
      issue("discriminator", "", { tag: "type", allowedValues: ["url"] }),
      issue("minLength", "/name", { limit: 1 }),
      issue("required", "", { missingProperty: "file" }),
      issue("required", "/file", { missingProperty: "url" }),
      issue("type", "/list", { type: "array" }),
      issue("type", "/list/0/b", { type: "string" }),
      issue("type", "/list/2/a", { type: "string" }),
      issue("type", "/list/2/b", { type: "string" }),
      issue("type", "/list/10/a", { type: "string" }),
      issue("additionalProperties", "", { additionalProperty: "aaa" }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: 1 }), (some) => {
        const first = inOrder.find((each) => some.includes(each)) as ValidationIssue;
        expect(firstComplaint(some, order)).toEqual(firstComplaint([first], order));
      }),
    );
  });

  test("passes over the wrappers of unions and the null that a nullable field could have been", () => {
    const inner = issue("minLength", "/a", { limit: 1 });
    const noise = [issue("anyOf", "/a"), issue("oneOf", "/a"), issue("type", "/a", { type: "null" })];
    expect(firstComplaint([...noise, inner])).toEqual(firstComplaint([inner]));
    expect(firstComplaint(noise).param).toBe("a");
  });

  test("can be made of nothing", () => {
    expect(firstComplaint([])).toEqual({ param: null, message: "The request does not fit the contract." });
  });

  test("is a sentence that names its place, for whatever the validators find in any body", () => {
    const body = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(
        fc.constantFrom("type", "script", "file", "avatar_id", "engine", "name"),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom("createVideo" as const, "createAvatar" as const), body, (operation, value) => {
        const validate = requestBody[operation];
        if (validate?.(value) !== false) return;
        const { param, message } = firstComplaint(validate.errors ?? [], propertyOrder[operation]);
        expect(message).toMatch(/^\S.*\.$/s);
        expect(message).not.toMatch(/undefined|\[object/);
        if (param !== null && !message.startsWith("Exactly one")) expect(message.startsWith(param)).toBe(true);
      }),
    );
  });
});

describe("a field that the contract does not know", () => {
  const order = [
    "type",
    "script",
    "voice_settings",
    "voice_settings.speed",
    "scenes",
    "scenes.*.input",
    "scenes.*.input.script",
  ];
  const complain = (place: string, additionalProperty: string): string =>
    firstComplaint([issue("additionalProperties", place, { additionalProperty })], order).message;

  test.each([
    ["", "scirpt", "scirpt", "script"],
    ["", "Script", "Script", "script"],
    ["", "settings", "settings", "voice_settings"],
    ["/voice_settings", "speeed", "voice_settings.speeed", "voice_settings.speed"],
    ["/scenes/1/input", "scripts", "scenes.1.input.scripts", "scenes.1.input.script"],
  ])("is led to the one that is spelled nearly so, in its own place: %s %s", (place, field, named, meant) => {
    expect(complain(place, field)).toBe(`${named} is not a field that is accepted here. Did you mean ${meant}?`);
  });

  test.each([
    [issue("required", "/voice_settings", { missingProperty: "speed" }), "sped", "voice_settings.speed is required."],
    [
      issue("exactlyOne", "", { members: ["script", "audio_url"], given: 0 }),
      "scirpt",
      "Exactly one of script, audio_url must be given; 0 were.",
    ],
  ])("is told of with what is missing for it: %j", (missing, field, words) => {
    const { instancePath } = missing;
    const others = ["colour", field].map((name) =>
      issue("additionalProperties", instancePath, { additionalProperty: name }),
    );
    const elsewhere = issue("additionalProperties", "/scenes/0", { additionalProperty: field });
    const place = instancePath === "" ? "" : "voice_settings.";
    const meant = field === "sped" ? "speed" : "script";
    expect(firstComplaint([elsewhere, ...others, missing], order).message).toBe(
      `${words} There is ${place}${field}: did you mean ${place}${meant}?`,
    );
    expect(firstComplaint([elsewhere, missing], order).message).toBe(words);
  });

  test.each([
    ["", "colour"],
    ["", "speed"],
    ["/voice_settings", "script"],
    ["", "x".repeat(100_000)],
  ])("is not guessed at where none is near: %s %s", (place, field) => {
    expect(complain(place, field)).not.toContain("Did you mean");
  });
});
