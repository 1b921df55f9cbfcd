/** What a client sends is what it was given, and what it was given stays as it was. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { canonical } from "../canonical.ts";
import { home } from "../client/script.ts";
import { aFile, aVideo, clientLaw, describe, good, openStage, refusal } from "../client/stage.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";

const json = (Object.keys(operationMeta) as OperationId[]).filter(
  (operation) => !/form/.test(operationMeta[operation].body?.contentType ?? ""),
);
const operation = fc.constantFrom(...json);
/** No dots alone: a URL takes them for a way up. */
const segment = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter(isSegment);
const nasty = fc.oneof(
  segment,
  fc.constantFrom(
    "a b",
    "a+b",
    "a/b",
    "a?b=c&d",
    "a#b",
    "100%",
    "%41",
    "é",
    "日本",
    "💡",
    "a;b",
    "a,b",
    "a=b",
    "a'b\"c",
  ),
);
const scalar = fc.oneof(fc.constantFrom("", "true", "0"), nasty, fc.integer(), fc.boolean(), fc.constant(undefined));

function isSegment(text: string): boolean {
  return !/^\.+$/.test(text) && text.isWellFormed();
}

export const clientRequestLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K2",
    sentence:
      "A request goes to the operation's method and path, with each parameter in its place and a body that reads as it was given.",
    premise: "An operation was called.",
    check: async (context) => {
      const object = fc.dictionary(fc.string({ unit: "grapheme", maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), {
        maxKeys: 4,
      });
      const given = fc.record({ operation, values: fc.array(nasty, { minLength: 3, maxLength: 3 }), body: object });
      await context.forAll(given, async ({ operation: of, values, body }) => {
        const { method, path, pathParams, body: takes } = operationMeta[of];
        const params = Object.fromEntries(pathParams.map((name, at) => [name, values[at] ?? "x"]));
        const text = JSON.stringify(body);
        const stage = openStage(context, () => refusal(404, "not_found"));
        await stage.settle(() =>
          stage.client.call(of, { path: params, ...(takes && { body: JSON.parse(text) as object }) }),
        );
        const [sent] = stage.seen;
        must(sent !== undefined, `${of} with ${JSON.stringify(params)} was not sent.`);
        must(sent.url.origin === home, `${of} was sent to ${sent.url.origin}.`);
        must(sent.method === method, `${of} was sent as ${sent.method}, not ${method}.`);
        const wanted = path.split("/").map((part) => params[/^\{(\w+)\}$/.exec(part)?.[1] ?? ""] ?? part);
        const arrived = sent.url.pathname.split("/").map(decoded);
        must(
          JSON.stringify(arrived) === JSON.stringify(wanted),
          `${of} with ${JSON.stringify(params)} arrived as ${sent.url.pathname}.`,
        );
        if (takes)
          must(canonicalText(sent.text) === canonicalText(text), `${of} was given ${text} and sent ${sent.text}.`);
        else must(sent.text === "", `${of} takes no body and sent ${sent.text}.`);
        context.met();
      });
    },
  }),
  clientLaw({
    id: "K3",
    sentence:
      "Query parameters arrive as they were given, whatever is in them: empty text and false are sent, undefined is not.",
    premise: "An operation was called with query parameters.",
    check: async (context) => {
      const withQuery = json.filter((each) => Object.keys(operationMeta[each].query).length > 0);
      const given = fc.record({
        operation: fc.constantFrom(...withQuery),
        values: fc.array(scalar, { minLength: 6, maxLength: 6 }),
      });
      await context.forAll(given, async ({ operation: of, values }) => {
        const { query: names, pathParams } = operationMeta[of];
        const query = Object.fromEntries(Object.keys(names).map((name, at) => [name, values[at]]));
        const path = Object.fromEntries(pathParams.map((name) => [name, "x1"]));
        const stage = openStage(context, () => refusal(404, "not_found"));
        await stage.settle(() => stage.client.call(of, { path, query }));
        const [sent] = stage.seen;
        must(sent !== undefined, `${of} with ${JSON.stringify(query)} was not sent.`);
        const arrived = Object.fromEntries(sent.url.searchParams);
        const wanted = Object.fromEntries(
          Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
        );
        must(
          canonical(arrived) === canonical(wanted),
          `${of} with ${JSON.stringify(wanted)} was sent as ${sent.url.search}.`,
        );
        context.met();
      });
    },
  }),
  clientLaw({
    id: "K13",
    sentence: "What a call is given is the same afterwards, whatever came of the call.",
    premise: "A call was given an object.",
    check: async (context) => {
      for (const status of [200, 400, 503]) {
        const stage = openStage(context, () => (status === 200 ? good.video() : refusal(status, "some_code")));
        const inputs = {
          body: { ...aVideo, voice_settings: { speed: 1 }, list: [3, 1, 2] },
          query: { limit: 5, token: undefined, ownership: "private" },
          path: { video_id: "v1" },
          file: { ...aFile, bytes: aFile.bytes.slice() },
        };
        const print = (): string =>
          JSON.stringify(inputs, (_, value: unknown) => (value === undefined ? "undefined" : value));
        const before = print();
        const { client } = stage;
        await stage.settle(() => client.createVideo(inputs.body));
        await stage.settle(() => client.call("createVideo", { body: inputs.body }));
        await stage.settle(() => client.call("getVideo", { path: inputs.path }));
        await stage.settle(() => client.upload(inputs.file));
        await stage.settle(async () => {
          for await (const _ of client.list("listAvatarLooks", { query: inputs.query }));
        });
        must(print() === before, `Calls were given ${before}, which is now ${print()}.`);
        context.met();
      }
    },
  }),
  clientLaw({
    id: "K25",
    sentence:
      "Calls at the same time do not mix: each gets the answer to its own request, in whatever order answers come.",
    premise: "Several calls were under way at once.",
    check: async (context) => {
      const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
      await context.forAll(order, async (places) => {
        const waiting: (() => void)[] = [];
        const stage = openStage(context, ({ url }) => good.video({ id: url.pathname.split("/").at(-1) }), {
          between: (fetch) => async (input, init) => {
            const answer = await fetch(input, init);
            await new Promise<void>((resolve) => {
              waiting.push(resolve);
              if (waiting.length === places.length) for (const place of places) waiting[place]?.();
            });
            return answer;
          },
        });
        const outcome = await stage.settle(() => Promise.all(places.map((at) => stage.client.getVideo(`v${at}`))));
        must(outcome.ok, `Calls at the same time ${describe(outcome)}.`);
        const ids = outcome.value.map((video) => (video as { readonly id?: unknown } | null)?.id);
        must(
          ids.every((id, at) => id === `v${places[at]}`),
          `Calls for ${places.map((at) => `v${at}`).join(", ")} got ${ids.join(", ")}.`,
        );
        context.met();
      });
    },
  }),
  clientLaw({
    id: "K15",
    sentence: "A file arrives with its bytes, name and media type, in every attempt the same.",
    premise: "A file was uploaded.",
    operations: ["uploadAsset"],
    check: async (context) => {
      const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
      await context.forAll(fc.record({ bytes, fails: fc.nat(2) }), async (given) => {
        const stage = openStage(context, (_, at) => (at < given.fails ? refusal(503, "not_now") : good.asset));
        await stage.settle(() => stage.client.upload({ ...aFile, bytes: Uint8Array.from(given.bytes) }));
        for (const { bytes: sent, headers } of stage.seen) {
          const type = headers.get("content-type") ?? "";
          const form = await new Response(sent, { headers: { "content-type": type } }).formData().catch(() => null);
          const file = form?.get("file");
          must(file instanceof File, `A file was sent as ${type}, which holds no part named file.`);
          const arrived = new Uint8Array(await file.arrayBuffer());
          must(
            String(arrived) === String(given.bytes),
            `The bytes ${String(given.bytes)} were sent as ${String(arrived)}.`,
          );
          must(file.name === aFile.filename, `The file ${aFile.filename} was sent as ${file.name}.`);
          must(file.type === aFile.contentType, `A file of type ${aFile.contentType} was sent as ${file.type}.`);
          context.met();
        }
      });
    },
  }),
];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What is no JSON stays as it is. */
function canonicalText(text: string): string {
  try {
    return canonical(JSON.parse(text));
  } catch {
    return text;
  }
}
