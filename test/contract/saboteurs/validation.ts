/** Saboteurs of the laws about requests. */

import { answering, everywhere, hearing, refusal, replying, rewriting, telling, type Wrap } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const speech = /^POST \/v3\/voices\/speech$/;
const video = /^POST \/v3\/videos$/;

const lengthOf = (text: unknown): number => (typeof text === "string" ? [...text].length : 0);

const doesHalf: Wrap = (honest) => async (request) => {
  const again = request.clone();
  const answer = await honest(request);
  if (answer.status === 400 && again.url.endsWith("/v3/video-agents"))
    await honest(new Request(again.url, { method: "POST", headers: again.headers, body: '{"prompt":"A demo"}' }));
  return answer;
};

/** Reads a limit that is written in another way. */
const reading = (written: string, as: string): Wrap =>
  hearing(/^GET /, ({ url: { searchParams } }) => {
    if (searchParams.get("limit") === written) searchParams.set("limit", as);
  });

export const validationSaboteurs = saboteursOf("validation", {
  "text-longer-than-most": [
    "V1",
    "A text that is too long is taken.",
    hearing(speech, ({ body }) => {
      if (lengthOf(body?.text) > 5000) body.text = "Nine.";
    }),
  ],
  "text-shorter-than-least": [
    "V1",
    "A text of nothing is taken.",
    hearing(speech, ({ body }) => {
      if (body?.text === "") body.text = "Nine.";
    }),
  ],
  "number-beyond-most": [
    "V1",
    "A speed that is too high is taken.",
    hearing(speech, ({ body }) => {
      if (typeof body?.speed === "number" && body.speed > 1) body.speed = 1;
    }),
  ],
  "another-param-named": [
    "V1",
    "A text that is too long is refused under the name of the voice.",
    replying(speech, ({ status }, { text }) =>
      status === 400 && text.length > 5000 ? refusal(400, "invalid_parameter", "voice_id") : undefined,
    ),
  ],
  "half-of-a-refusal-is-done": ["V2", "Half of what was refused is done all the same.", doesHalf],
  "longest-text-refused": [
    "V3",
    "A text of the largest length is refused.",
    answering(speech, ({ body }) =>
      lengthOf(body?.text) === 5000 ? refusal(400, "invalid_parameter", "text") : undefined,
    ),
  ],
  "longest-words-refused": [
    "V3",
    "A text for a consent of the largest length is refused.",
    answering(/^POST \/v3\/avatars\/[^/]+\/consent$/, ({ body }) =>
      lengthOf(body?.consent_text) === 1000 ? refusal(400, "invalid_parameter", "consent_text") : undefined,
    ),
  ],
  "null-is-one-given": [
    "V3",
    "A script that is null counts as given, beside a sound.",
    answering(video, ({ body }) => (body?.script === null ? refusal(400, "invalid_parameter", "script") : undefined)),
  ],
  "unknown-field-taken": [
    "V4",
    "A field that nobody knows is taken.",
    hearing(everywhere, ({ body }) => void delete body?.unknown),
  ],
  "two-of-one-taken": [
    "V5",
    "A script and a sound are taken together.",
    hearing(video, ({ body }) => {
      if (body?.script && body.audio_url) delete body.audio_url;
    }),
  ],
  "type-guessed": [
    "V7",
    "A video without a type is one of an avatar.",
    hearing(video, ({ body }) => {
      if (body) body.type ??= "avatar";
    }),
  ],
  "caller-sets-what-is-not-theirs": [
    "V8",
    "The name of a new look is what a caller forged.",
    telling(/^POST \/v3\/avatars$/, ({ data }, { status }) => {
      if (status < 300) data.avatar_item.name = "forged_by_caller";
    }),
  ],
  "number-from-text": [
    "V9",
    'A speed of "5" is taken for a number.',
    hearing(speech, ({ body }) => {
      if (body?.speed === "5") body.speed = 1;
    }),
  ],
  "boolean-coerced": [
    "V9",
    '"true" is taken for true.',
    hearing(everywhere, ({ body }) => {
      for (const [name, value] of Object.entries(body ?? {})) if (value === "true") body[name] = true;
    }),
  ],
  "number-with-a-zero": ["V10", "A limit of 05 is taken for 5.", reading("05", "5")],
  "limit-zero-is-one": ["V10", "A limit of 0 is taken for 1.", reading("0", "1")],
  "parameter-twice": [
    "V10",
    "Of a parameter that comes twice the first one counts.",
    hearing(/^GET \/v3/, ({ url: { searchParams } }) => {
      for (const name of new Set(searchParams.keys())) searchParams.set(name, searchParams.get(name) ?? "");
    }),
  ],
  "any-content-type": [
    "V11",
    "JSON is taken under the type text/plain.",
    hearing(everywhere, ({ headers }) => {
      if (headers.get("content-type") === "text/plain") headers.set("content-type", "application/json");
    }),
  ],
  "array-for-object": [
    "V12",
    "An array of nothing is taken for an object of nothing.",
    rewriting(everywhere, (text) => (text === "[]" ? "{}" : text)),
  ],
  "first-of-two-counts": [
    "V13",
    "Of a name that comes twice the first one is looked at, too.",
    answering(everywhere, ({ text }) =>
      /^\{"\w+":\[\[5\]\]/.test(text) ? refusal(400, "invalid_parameter", "type") : undefined,
    ),
  ],
  "title-is-trimmed": [
    "V14",
    "Blanks round a title are cut off.",
    hearing(video, ({ body }) => {
      if (typeof body?.title === "string") body.title = body.title.trim();
    }),
  ],
  "slash-in-an-id-breaks": [
    "V15",
    "An id that holds an escaped slash is an error of the service's own.",
    answering(everywhere, ({ url }) => (url.href.includes("%252F") ? refusal(500, "internal_error") : undefined)),
  ],
  "slash-in-an-id-breaks-changes": [
    "V20",
    "A change under an id that holds an escaped slash is an error of the service's own.",
    answering(/^(?!GET)/, ({ url }) => (url.href.includes("%252F") ? refusal(500, "internal_error") : undefined)),
  ],
  "large-body-read": [
    "V16",
    "How large a body says that it is, nobody looks at.",
    hearing(/./, ({ headers }) => headers.delete("content-length")),
  ],
  "declared-type-believed": [
    "V17",
    "A file is what its sender says, not what it is.",
    telling(/v3\/assets$/, ({ data }, { status }) => {
      if (status === 200 && data?.mime_type) data.mime_type = "application/octet-stream";
    }),
  ],
  "unknown-parameter-refused": [
    "V18",
    "A parameter that nobody knows is refused.",
    answering(everywhere, ({ url }) =>
      url.search.includes("zz_unknown") ? refusal(400, "invalid_parameter", "zz_unknown") : undefined,
    ),
  ],
  "long-idempotency-key": [
    "V19",
    "An idempotency key that is too long is cut.",
    hearing(everywhere, ({ headers }) => {
      const key = headers.get("idempotency-key");
      if (key !== null) headers.set("idempotency-key", key.slice(0, 255));
    }),
  ],
  "trailing-slash": [
    "R10",
    "A path with a slash at its end is the one without.",
    hearing(/^GET \/v3\/.*\/$/, ({ url }) => {
      url.pathname = url.pathname.replace(/\/$/, "");
    }),
  ],
});
