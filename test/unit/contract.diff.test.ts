/** What a change of the contract breaks: one small change at a time, each with its verdict, forwards and backwards. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import control from "../../generated/control/openapi.json" with { type: "json" };
import contract from "../../generated/openapi.json" with { type: "json" };
import type { Side } from "../contract/diff/index.ts";
import { diffContracts } from "../contract/diff/index.ts";
import type { Loose } from "./contract.diff.table.ts";
import { mutated, small, table } from "./contract.diff.table.ts";

function sides(changes: ReturnType<typeof diffContracts>): readonly Side[] {
  return [...new Set(changes.flatMap(({ breaks }) => breaks))].toSorted();
}

const swapped: Readonly<Record<Side, Side>> = { client: "server", server: "client" };

describe("A change of the contract", () => {
  test.each(table)("%s", (_, mutate, expected) => {
    const { old, now } = mutated(mutate);
    expect(sides(diffContracts(old, now))).toEqual(expected);
  });

  test.each(table)("is told with its place, unless it is a remark: %s", (name, mutate) => {
    const { old, now } = mutated(mutate);
    const changes = diffContracts(old, now);
    const isRemark = /description|another name/.test(name);
    expect(changes.length > 0).toBe(!isRemark);
    for (const { oldPointer, newPointer, message } of changes) {
      if (oldPointer !== null) expect(at(old, oldPointer)).toBeDefined();
      if (newPointer !== null) expect(at(now, newPointer)).toBeDefined();
      expect(message).not.toContain("undefined");
    }
  });

  test.each(table)("breaks the other side when it is taken back: %s", (_, mutate) => {
    const { old, now } = mutated(mutate);
    const facts = (changes: ReturnType<typeof diffContracts>, isBack: boolean): readonly string[] =>
      changes
        .map(({ breaks, oldPointer, newPointer, direction }) =>
          JSON.stringify([
            direction,
            breaks.map((side) => (isBack ? swapped[side] : side)).toSorted(),
            isBack ? [newPointer, oldPointer] : [oldPointer, newPointer],
          ]),
        )
        .toSorted();
    expect(facts(diffContracts(now, old), true)).toEqual(facts(diffContracts(old, now), false));
  });

  test("is no change when nothing changed: for any order of names, and for both contracts of this project", () => {
    for (const document of [small, contract, control]) {
      const shuffled = shuffle(structuredClone(document));
      expect(diffContracts(document, document)).toEqual([]);
      expect(diffContracts(document, shuffled)).toEqual([]);
    }
  });

  test("adds up: one of a body and one of an answer break whom either breaks", () => {
    const rows = (start: string): typeof table => table.filter(([name]) => name.startsWith(start));
    fc.assert(
      fc.property(fc.constantFrom(...rows("a body's")), fc.constantFrom(...rows("an answer's")), (first, second) => {
        const { now } = mutated((parts, document) => {
          first[1](parts, document);
          second[1](parts, document);
        });
        expect(sides(diffContracts(small, now))).toEqual([...new Set([...first[2], ...second[2]])].toSorted());
      }),
    );
  });
});

test("A change in a schema that operations share is told once, with all of them", () => {
  const now: Loose = structuredClone(contract);
  now.components.schemas.AvatarLook.properties.preview_video_url.type = "string";
  const [change, ...more] = diffContracts(contract, now);
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    kind: "became-not-nullable",
    breaks: ["server"],
    newPointer: "/components/schemas/AvatarLook/properties/preview_video_url",
    uses: ["createAvatar 200", "listAvatarLooks 200", "getAvatarLook 200", "updateAvatarLook 200"],
  });
});

test("Two spellings of one meaning are no change", () => {
  const now: Loose = structuredClone(small);
  const { Thing } = now.components.schemas;
  Thing.properties.note = { anyOf: [{ type: "string", minLength: 2, maxLength: 10 }, { type: "null" }] };
  Thing.properties.state = { allOf: [{ enum: ["done", "open", "x"] }, { type: "string", enum: ["open", "done"] }] };
  Thing.properties.id = { $ref: "#/components/schemas/Text" };
  now.components.schemas.Text = { type: "string", minLength: 0 };
  expect(diffContracts(small, now)).toEqual([]);
});

test("What is no contract is refused in words", () => {
  expect(() => diffContracts({}, small)).toThrow("The old document is no OpenAPI 3 document.");
  const away: Loose = structuredClone(small);
  away.components.schemas.Kind = { $ref: "other.json#/Kind" };
  expect(() => diffContracts(small, away)).toThrow("bundle it first");
  away.components.schemas.Kind = { $ref: "#/components/schemas/Nothing" };
  expect(() => diffContracts(small, away)).toThrow("leads nowhere");
});

describe("A document that is built another way", () => {
  const within = (change: (document: Loose) => void): Loose => {
    const document: Loose = structuredClone(small);
    change(document);
    return document;
  };
  const dangling = { $ref: "#/components/nothing/Here" };
  const get = "/paths/~1things~1{id}/get";

  test.each<[string, (document: Loose, operation: Loose) => void]>([
    ["/paths must be an object", (document) => (document.paths = [])],
    ["/paths/~1x must be an object", (document) => (document.paths["/x"] = null)],
    ["/paths/~1x/get must be an object", (document) => (document.paths["/x"] = { get: "foo" })],
    [`${get}/parameters must be a list`, (_, operation) => (operation.parameters = "foo")],
    [`${get}/parameters/0 must be an object`, (_, operation) => (operation.parameters = ["size"])],
    [`${get}/parameters/0/name must be text`, (_, operation) => delete operation.parameters[0].name],
    [`${get}/responses must be an object`, (_, operation) => (operation.responses = [])],
    [`${get}/responses/200 must be an object`, (_, operation) => (operation.responses["200"] = "fine")],
    [`${get}/requestBody/content must be an object`, (_, operation) => (operation.requestBody = { content: [] })],
    [
      "/components/schemas/Thing/properties/id must be a schema",
      ({ components }) => (components.schemas.Thing.properties.id = "foo"),
    ],
    ["/components/schemas/Kind/enum must be a list", ({ components }) => (components.schemas.Kind.enum = "a")],
    [
      "/components/schemas/Thing/properties must be an object",
      ({ components: { schemas } }) => (schemas.Thing.properties = []),
    ],
    ["/components/schemas/Thing/type must be text", ({ components: { schemas } }) => (schemas.Thing.type = {})],
    ["/servers must be a list", (document) => (document.servers = {})],
    ["/security must be a list", (document) => (document.security = "Key")],
    ["the reference #/components/nothing/Here leads nowhere", (document) => (document.paths["/x"] = dangling)],
    [
      "the reference #/components/nothing/Here leads nowhere",
      (_, operation) => (operation.responses["500"] = dangling),
    ],
    [
      "the reference #/% leads nowhere",
      (document) =>
        (document.paths["/x"] = { put: { requestBody: { content: { "text/plain": { schema: { $ref: "#/%" } } } } } }),
    ],
    [
      `the reference at ${get}/responses/500 leads to itself`,
      ({ components }, { responses }) => {
        responses["500"] = { $ref: "#/components/responses/Round" };
        components.responses = { Round: responses["500"] };
      },
    ],
  ])("is none, on whichever side it stands: %s", (words, change) => {
    const wrong = within((document) => change(document, document.paths["/things/{id}"].get));
    for (const [old, now, which] of [
      [small, wrong, "new"],
      [wrong, small, "old"],
      [wrong, wrong, "old"],
    ] as const)
      expect(() => diffContracts(old, now)).toThrow(new RangeError(`The ${which} document is no contract: ${words}.`));
  });

  test("is one with what OpenAPI allows", () => {
    const odd = within((document) => {
      Object.assign(document.paths, { "x-note": "text", "/y": { $ref: "#/components/pathItems/Y" } });
      document.components.pathItems = { Y: { get: { responses: { "x-note": 1, "200": { description: "Fine." } } } } };
      document.components.schemas.Thing.properties["x-any"] = true;
      document.components.schemas.Thing.properties.self = { $ref: "#/components/schemas/Thing" };
    });
    expect(diffContracts(odd, odd)).toEqual([]);
  });
});

function at(document: Loose, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce((value, part) => value?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

function shuffle(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(shuffle);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, each]) => [name, shuffle(each)]),
  );
}
