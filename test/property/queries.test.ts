/** Whatever stands in an address: a documented answer, and never a failure of the mock. */

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { flat } from "../contract/arbitraries/flat.ts";
import { anyText, hostileTexts } from "../contract/arbitraries/values.ts";
import { exampleExchange } from "../contract/judges/requests.ts";
import { type Parameter, type Route, routes } from "../support/contract.ts";
import { expectRefusal } from "../support/refusals.ts";
import { runs } from "../support/runs.ts";
import { observe, openMock, type Reply, type Session, Text } from "../support/sessions.ts";

const { session } = openMock();

/** Texts that a URL can carry: half a surrogate pair becomes U+FFFD on its way. */
const hostile = fc.oneof(fc.constantFrom(...hostileTexts), anyText, fc.constant("x".repeat(300)));

const lists = routes.filter(
  ({ method, parameters }) => method === "GET" && parameters.some(({ name }) => name === "token"),
);

/** Texts for one query parameter, and whether the contract lets each through. */
function values({ name, schema }: Parameter): fc.Arbitrary<{ readonly text: string; readonly isGood: boolean }> {
  const { enum: allowed, minimum = 0, maximum = 0, minLength = 0, maxLength = Infinity } = flat(schema);
  if (name === "token") return hostile.map((text) => ({ text, isGood: false }));
  if (allowed !== undefined) {
    return fc.oneof(
      fc.constantFrom(...allowed).map((value) => ({ text: String(value), isGood: true })),
      hostile.filter((text) => !allowed.includes(text)).map((text) => ({ text, isGood: false })),
    );
  }
  if (schema.type === "integer") {
    const number = fc.oneof(
      fc.integer({ min: minimum, max: maximum }),
      fc.integer({ min: -5, max: maximum + 5 }),
      fc.integer(),
    );
    return fc.oneof(
      number.map((value) => ({ text: String(value), isGood: value >= minimum && value <= maximum })),
      fc
        .oneof(hostile, fc.constantFrom("1.0", "01", "+1", "1e1", " 1", "1 ", "0x1", "1n", "-0"))
        .filter((text) => !/^[1-9]\d*$/.test(text))
        .map((text) => ({ text, isGood: false })),
    );
  }
  return hostile.map((text) => ({ text, isGood: [...text].length >= minLength && [...text].length <= maxLength }));
}

interface Query {
  readonly route: Route;
  readonly pairs: readonly (readonly [string, string])[];
  /** Name of the parameter to be complained about; undefined when all is well. */
  readonly wrong: string | undefined;
}

const query: fc.Arbitrary<Query> = fc.constantFrom(...lists).chain((route) => {
  const declared = route.parameters.filter((parameter) => parameter.in === "query");
  const each = declared.map((parameter) =>
    fc.option(fc.record({ value: values(parameter), isTwice: fc.integer({ max: 9, min: 0 }).map((n) => n === 0) })),
  );
  const foreign = fc.array(
    fc.tuple(
      hostile.filter((name) => declared.every((parameter) => parameter.name !== name)),
      hostile,
    ),
    { maxLength: 2 },
  );
  return fc.tuple(fc.tuple(...each), foreign).map(([chosen, others]) => {
    const given = chosen
      .map((choice, at) => ({ choice, name: (declared[at] as Parameter).name }))
      .filter(({ choice }) => choice !== null);
    const pairs = given.flatMap(({ choice, name }) =>
      Array.from({ length: choice?.isTwice ? 2 : 1 }, () => [name, choice?.value.text ?? ""] as const),
    );
    const isBad = ({ required = false }: Parameter, at: number): boolean => {
      const choice = chosen[at] ?? null;
      return choice === null ? required : !choice.value.isGood;
    };
    // A parameter that is there twice is found while reading, before any value is judged.
    const wrong = given.find(({ choice }) => choice?.isTwice)?.name ?? declared.find(isBad)?.name;
    return { route, pairs: [...others, ...pairs], wrong };
  });
});

describe("any query of any list", () => {
  const reader = session("reader");
  /** Items of a batch are a list that stands inside one thing. */
  let batch = "";
  beforeAll(async () => {
    const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };
    const made = await reader.send("POST", "/v3/videos/batches", { videos: [video, video] });
    batch = made.body.data.batch_id;
  });
  const addressOf = ({ path }: Route): string => path.replace("{batch_id}", batch);

  test("is answered with a page when the contract allows it, and else with 400 and the name of the first wrong parameter", async () => {
    await fc.assert(
      fc.asyncProperty(query, async ({ route, pairs, wrong }) => {
        const reply = await reader.send(
          "GET",
          `${addressOf(route)}?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`,
        );
        expect([reply.status, reply.body.error?.param]).toEqual(wrong === undefined ? [200, undefined] : [400, wrong]);
        if (wrong !== undefined) expectRefusal(reply);
      }),
      runs(400),
    );
  });

  test("may be no query at all and is answered all the same", async () => {
    const raw = fc.oneof(
      fc.string({
        unit: fc.constantFrom(
          "limit",
          "token",
          "title",
          "=",
          "&",
          "%",
          "%2",
          "%00",
          "%FF",
          "+",
          ";",
          "?",
          "#",
          "[]",
          "1",
          "é",
          "\u0000",
        ),
      }),
      anyText,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), raw, async (route, text) => {
        const reply = await reader.send("GET", `${addressOf(route)}?${text}`);
        if (reply.status !== 200) expectRefusal(reply);
      }),
      runs(300),
    );
  });
});

/** Things to put where an id belongs, as they stand in the address. */
const segment = fc.oneof(
  hostile.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    "..",
    ".",
    "%2e%2e",
    "%2F",
    "%2f%2e%2e%2f",
    "%",
    "%zz",
    "%E0%A4",
    "%00",
    "{group_id}",
    ":group_id",
    "looks",
    "*",
    "a b",
    "a;b=c",
    "a%3Fb",
    "é",
    "x".repeat(255),
    "x".repeat(256),
    "漢".repeat(255),
    "group_abc123%20",
    "GROUP_ABC123",
  ),
);

const templated = routes.filter(({ path }) => path.includes("{"));

describe("any path", () => {
  const method = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE");
  const known = fc.constantFrom("v3", "avatars", "looks", "videos", "voices", "users", "me", "consent", "");
  const parts = fc.array(fc.oneof(segment, known), { maxLength: 5 });

  test("and any method is answered in the envelope, and nothing comes of what is nobody's", async () => {
    const owner = session("paths");
    const before = await observe(owner);
    await fc.assert(
      fc.asyncProperty(method, fc.constantFrom("/v3/", "/v3", "/v2/", "/v1/", "/"), parts, async (verb, base, rest) => {
        const reply = await owner.send(verb, base + rest.join("/"));
        // The page of a consent is for people; an unknown one is still a page.
        if (reply.headers.get("content-type")?.startsWith("text/html")) expect(reply.status).toBe(404);
        else if (reply.status >= 400 && reply.status !== 501) expectRefusal(reply);
        else expect([200, 302, 501]).toContain(reply.status);
      }),
      runs(400),
    );
    expect(await observe(owner)).toBe(before);
  });
});

describe("any id in any path", () => {
  test("that names nothing is refused, and nothing comes of it", async () => {
    const owner = session("owner");
    await owner.data("POST", "/v3/videos", { type: "avatar", avatar_id: "look_def456", script: "Hi." });
    const before = await observe(owner);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...templated), segment, async (route, id) => {
        const { method, path } = route;
        const { text } = exampleExchange(route);
        const address = path.replaceAll(/\{\w+\}/g, () => id);
        const reply = await owner.send(method, address, text === undefined ? undefined : new Text(text));
        // An id that ends the segment early leads to a list instead: a page of it is as good as a refusal.
        if (reply.status !== 200) expectRefusal(reply);
        else expect([method, reply.body.data]).toEqual(["GET", expect.any(Array)]);
      }),
      runs(400),
    );
    expect(await observe(owner)).toBe(before);
  });

  test("is told apart by length as the contract says: 255 characters are an unknown id, 256 are none", async () => {
    for (const route of templated) {
      const { method, path, parameters } = route;
      const { text } = exampleExchange(route);
      const body = text === undefined ? undefined : new Text(text);
      const name = parameters.find((parameter) => parameter.in === "path")?.name;
      for (const letter of ["x", "é", "😀"]) {
        const ask = async (length: number): Promise<Reply> =>
          owner().send(method, path.replaceAll(/\{\w+\}/g, encodeURIComponent(letter.repeat(length))), body);
        expect((await ask(255)).status).toBe(404);
        const { status, body: refusal } = await ask(256);
        expect([status, refusal.error.param]).toEqual([400, name]);
      }
    }
  });
  const owner = (): Session => session("lengths");
});
