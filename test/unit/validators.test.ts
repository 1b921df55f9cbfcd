/**
 * The generated validators come from rewritten schemas and shortened code. Here they are held against ajv itself, at run
 * time, on the bundle as it stands: the verdicts must be the same, for good bodies and for spoiled ones.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { type OperationId, operations } from "../../generated/operations.ts";
import { propertyOrder, requestBody, responses, type Validate } from "../../generated/validators.ts";
import { formats } from "../../spec/generate/formats.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Media {
  schema: object;
  examples?: Record<string, { value?: Json; $ref?: string }>;
}

// The contract's own keywords (discriminator, example, x-…) are annotations to plain JSON Schema.
const ajv = new Ajv2020({ strict: false, formats });
ajv.addSchema({ ...contract, $id: "contract" });

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], contract);

const resolved = <T>(node: T | { $ref: string }): T =>
  typeof node === "object" && node !== null && "$ref" in node ? resolved(at(node.$ref) as T) : node;

const pointerTo = (...steps: string[]): string =>
  `contract#/${steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;

const examplesOf = ({ examples = {} }: Media): Json[] =>
  Object.values(examples).map((example) => resolved<{ value?: Json }>(example).value ?? null);

interface Subject {
  name: string;
  generated: Validate;
  plain: (data: unknown) => boolean;
  examples: Json[];
}

const bodies: Subject[] = [];
const answers: Subject[] = [];
for (const [id, { path, method }] of Object.entries(operations) as [OperationId, { path: string; method: string }][]) {
  const operation = at(`#/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}`) as {
    requestBody?: { content: Record<string, Media> };
    responses: Record<string, { content?: Record<string, Media> } | { $ref: string }>;
  };
  const media = operation.requestBody?.content["application/json"];
  const generated = requestBody[id];
  if (media && generated) {
    const plain = ajv.compile({
      $ref: pointerTo("paths", path, method.toLowerCase(), "requestBody", "content", "application/json", "schema"),
    });
    bodies.push({ name: id, generated, plain, examples: examplesOf(media) });
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    const answer = resolved<{ content?: Record<string, Media> }>(response).content?.["application/json"];
    const check = responses[id][status];
    // Most errors share one validator: trying it once is enough.
    if (!answer || !check || answers.some(({ generated: known }) => known === check)) continue;
    const schema = structuredClone(answer.schema) as { $ref?: string };
    const plain = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as object);
    answers.push({ name: `${id} ${status}`, generated: check, plain, examples: examplesOf(answer) });
  }
}

/** Every place in a value, as a list of keys. */
const places = (value: Json, prefix: string[] = []): string[][] => [
  prefix,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => places(inner, [...prefix, key]))
    : []),
];

/** A copy in which the value at a place is replaced, or removed where the replacement is undefined. */
function spoil(value: Json, [key, ...rest]: string[], replacement: Json | undefined): Json {
  if (key === undefined) return replacement ?? null;
  const copy = structuredClone(value) as Record<string, Json>;
  if (rest.length > 0) copy[key] = spoil(copy[key] ?? null, rest, replacement);
  else if (replacement === undefined) delete copy[key];
  else copy[key] = replacement;
  return copy;
}

const anyValue = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, "", "x", "photo", "avatar_v", 0, -1, 0.5, 1e9, true, [], {}, [
    "x",
  ]),
  fc.constantFrom<Json>("https://example.com/a.png", "http:///x", "a b", "#12AB34", "x".repeat(6000), { type: "url" }),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

const spoiled = ({ examples }: Subject): fc.Arbitrary<Json> =>
  fc.constantFrom(...examples).chain((example) => {
    const everywhere = places(example);
    const surplus = everywhere.map((place) => [...place, "surplus"]);
    const change = fc.tuple(fc.constantFrom(...everywhere, ...surplus), anyValue);
    return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
      // A change below something that an earlier change removed has nothing to change.
      changes.reduce((body, [place, replacement]) => {
        const parent = place
          .slice(0, -1)
          .reduce<Json | undefined>((node, key) => (node as Record<string, Json> | null)?.[key], body);
        return typeof parent === "object" && parent !== null ? spoil(body, place, replacement) : body;
      }, example),
    );
  });

describe.each(bodies)("the validator of $name's body", (subject) => {
  test("accepts every example of the contract", () => {
    expect(subject.examples.length).toBeGreaterThan(0);
    for (const example of subject.examples)
      expect(subject.generated(example), JSON.stringify(subject.generated.errors)).toBe(true);
  });

  test("agrees with plain ajv on spoiled bodies, and says why it refuses", () => {
    fc.assert(
      fc.property(spoiled(subject), (body) => {
        const verdict = subject.generated(body);
        expect(verdict, JSON.stringify(subject.generated.errors)).toBe(subject.plain(body));
        expect((subject.generated.errors ?? []).length > 0).toBe(!verdict);
      }),
    );
  });
});

describe.each(answers)("the validator of $name's answer", (subject) => {
  test("accepts every example of the contract, closed as it is", () => {
    for (const example of subject.examples)
      expect(subject.generated(example), JSON.stringify(subject.generated.errors)).toBe(true);
  });

  test.skipIf(subject.examples.length === 0)(
    "agrees with plain ajv, but for properties that the contract does not name",
    () => {
      fc.assert(
        fc.property(spoiled(subject), (body) => {
          const refused = !subject.generated(body);
          const otherwise = (subject.generated.errors ?? []).filter(
            ({ keyword }) => keyword !== "unevaluatedProperties",
          );
          expect(refused && otherwise.length > 0, JSON.stringify(otherwise)).toBe(!subject.plain(body));
        }),
      );
    },
  );
});

test("an answer with a property that the contract does not name is refused, at any depth", () => {
  const check = responses.getVideo["200"];
  const [example] = answers.find(({ name }) => name === "getVideo 200")?.examples ?? [];
  for (const place of [["surplus"], ["data", "surplus"]]) {
    expect(check?.(spoil(example ?? null, place, 1))).toBe(false);
    expect(check?.errors).toMatchObject([
      { keyword: "unevaluatedProperties", params: { unevaluatedProperty: "surplus" } },
    ]);
  }
});

test("of an exactly-one-of group, none and two are one issue that lists the members; null is as good as absent", () => {
  const check = requestBody.createVideo;
  const video = { type: "avatar", avatar_id: "look_def456", voice_id: "voice_xyz789" };
  for (const [group, given] of [
    [{}, 0],
    [{ script: null }, 0],
    [{ script: "Hi", audio_url: "https://example.com/a.mp3" }, 2],
  ] as const) {
    expect(check?.({ ...video, ...group })).toBe(false);
    const params = { members: ["script", "audio_url", "audio_asset_id"], given };
    expect(check?.errors).toMatchObject([{ keyword: "exactlyOne", instancePath: "", params }]);
  }
  expect(check?.({ ...video, script: "Hi", audio_url: null })).toBe(true);
});

test("the order of properties is the contract's, through branches and into arrays", () => {
  const order = propertyOrder.createVideo ?? [];
  for (const [earlier, later] of [
    ["type", "avatar_id"],
    ["background", "background.type"],
    ["background.type", "resolution"],
  ]) {
    expect(order.indexOf(earlier ?? "")).toBeGreaterThan(-1);
    expect(order.indexOf(earlier ?? "")).toBeLessThan(order.indexOf(later ?? ""));
  }
  expect(propertyOrder.createAvatar).toContain("reference_images.*.url");
});

test.each([
  ["http://localhost:3000/hook?a=b&c=%20#top", true],
  ["http://[::1]:3000/", true],
  ["mailto:someone@example.com", true],
  ["https://", false],
  ["http:///path", false],
  ["http:/path", false],
  ["//example.com", false],
  ["example.com/a", false],
  ["https://example.com/a b", false],
  ["https://example.com/ä", false],
  ["https://example.com/%zz", false],
  ["https://example.com:99999/", false],
])("the format uri holds for %j: %s", (text, expected) => {
  expect(formats.uri?.(text)).toBe(expected);
});

test("a body with very many faults is judged in time that grows with their number, not with its square", () => {
  const judge = requestBody.createAvatar;
  // With the square this takes minutes and runs into the test's time limit; as it is, well under a second.
  const body = { type: "prompt", name: "a", prompt: "b", reference_images: Array.from({ length: 200_000 }, () => 1) };
  expect(judge?.(body)).toBe(false);
  expect(judge?.errors?.length).toBeGreaterThan(200_000);
});
