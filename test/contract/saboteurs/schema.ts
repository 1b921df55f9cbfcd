/** Saboteurs of the laws about answers. */

import {
  answering,
  everywhere,
  headersOf,
  hearing,
  type Json,
  refusal,
  replying,
  rewriting,
  telling,
  withBody,
} from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

/** A list as it is answered, not a refusal. */
const isList = (body: Json): boolean => Array.isArray(body.data);
const reads = /^GET \/v3\/avatars$/;
const videos = /^GET \/v3\/videos$/;
const seen = { seenBy: ["V18"] };

const eachOf = (body: Json): Json[] => (Array.isArray(body.data) ? body.data : []);

export const schemaSaboteurs = saboteursOf("schema", {
  "undeclared-status": [
    "S1",
    "A list is answered with 418.",
    telling(reads, (body) => (isList(body) ? 418 : undefined)),
    seen,
  ],
  redirect: [
    "S1",
    "A list is said to have moved elsewhere.",
    replying(
      reads,
      () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example/v3/avatars" } }),
    ),
    seen,
  ],
  "wrong-content-type": [
    "S2",
    "A list is said to be HTML.",
    replying(reads, async (answer) => {
      const headers = headersOf(answer);
      headers.set("content-type", "text/html");
      return new Response(await answer.text(), { status: answer.status, headers });
    }),
    seen,
  ],
  "body-is-cut": [
    "S2",
    "The end of a list is lost on the way.",
    replying(reads, async (answer) => withBody(answer, (await answer.text()).slice(0, -5))),
    seen,
  ],
  "has-more-as-text": [
    "S3",
    "has_more is a text.",
    telling(videos, (body) => {
      if (isList(body)) body.has_more = "no";
    }),
    seen,
  ],
  "number-as-text": [
    "S3",
    "Numbers are sent as texts.",
    telling(reads, (body) => {
      for (const each of eachOf(body)) each.looks_count = String(each.looks_count);
    }),
    seen,
  ],
  "unknown-property": [
    "S4",
    "A list has a property that nobody knows.",
    telling(videos, (body) => {
      if (isList(body)) body.surplus = 1;
    }),
    seen,
  ],
  "429-without-when": [
    "S5",
    "A 429 does not say when to come again.",
    replying(everywhere, (answer) => {
      const headers = headersOf(answer);
      headers.delete("retry-after");
      return new Response(answer.body, { status: answer.status, headers });
    }),
  ],
  "count-below-nothing": [
    "S3",
    "A batch has less than no items in a status.",
    telling(/^GET \/v3\/videos\/batches\/[^/]+$/, ({ data }) => {
      for (const status of Object.keys(data?.counts_by_status ?? {})) data.counts_by_status[status] = -1;
    }),
    { seenBy: ["B1"] },
  ],
  "required-dropped": [
    "S6",
    "has_more is left out.",
    telling(videos, (body) => {
      if (isList(body)) delete body.has_more;
    }),
    seen,
  ],
  "null-for-a-name": [
    "S6",
    "Names are null.",
    telling(reads, (body) => {
      for (const each of eachOf(body)) each.name = null;
    }),
    seen,
  ],
  "address-with-a-blank": [
    "S7",
    "Addresses of pictures hold a blank.",
    telling(reads, (body) => {
      for (const each of eachOf(body)) if (each.preview_image_url) each.preview_image_url = "https://a b";
    }),
    seen,
  ],
  "created-at-in-ms": [
    "S9",
    "created_at is in milliseconds.",
    telling(reads, (body) => {
      for (const each of eachOf(body)) each.created_at *= 1000;
    }),
    seen,
  ],
  "enum-value-invented": [
    "S10",
    "Groups have a status that there is not.",
    telling(reads, (body) => {
      for (const each of eachOf(body)) each.status = "paused";
    }),
    seen,
  ],
  "duplicate-key": [
    "S11",
    "A name stands twice in one object.",
    replying(videos, async (answer) => withBody(answer, (await answer.text()).replace("{", '{"has_more":true,'))),
    seen,
  ],
  "400-for-404": [
    "S12",
    "What is not found is answered with 400.",
    replying(everywhere, ({ status }) => (status === 404 ? refusal(400, "invalid_parameter") : undefined)),
  ],
  "200-for-404": [
    "S12",
    "What is not found is answered with 200.",
    telling(everywhere, (_, { status }) => (status === 404 ? 200 : status)),
  ],
  "another-default": [
    "S13",
    "The speed of speech is 2 where none is given.",
    hearing(/voices\/speech$/, ({ body }) => {
      if (body) body.speed ??= 2;
    }),
  ],
  "no-blanks": [
    "S14",
    "JSON with line breaks is refused.",
    answering(/^POST \/v3/, ({ text }) => (text.includes("\n") ? refusal(400, "invalid_parameter") : undefined)),
  ],
  "example-refused": [
    "S15",
    "Whoever sends a callback_id is refused.",
    answering(everywhere, ({ text }) => (text.includes("callback_id") ? refusal(400, "invalid_parameter") : undefined)),
  ],
  "link-leads-nowhere": [
    "S16",
    "The id of a new video is none that is known.",
    telling(/^POST \/v3\/videos$/, ({ data }) => {
      if (data) data.video_id += "x";
    }),
  ],
  "first-of-two-names": [
    "V13",
    "Of a name that comes twice in an object the first one counts.",
    rewriting(/^POST \/v3/, (text) => text.replace(/^\{("\w+"):\[\[5\]\],(.*)\}$/s, "{$2,$1:[[5]]}")),
  ],
});
