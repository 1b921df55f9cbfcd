/**
 * The exact list of what the mock knowingly does differently from the live service, each with its reason. What is not
 * here is meant to be the same; a difference that somebody finds is a bug, or becomes a line. The README shows it as a
 * table. Facts about the service are those of September 2026, as observed or published.
 */

export interface Difference {
  /** Stands for the line elsewhere: in tests, and in reports. */
  readonly id: string;
  /** What it is about, in the words of the README. */
  readonly subject: string;
  readonly live: string;
  readonly mock: string;
  readonly reason: string;
  /** Set when the rule set `live` does as the service does: the rules of the mock that differ. Without it both sets differ. */
  readonly rules?: readonly string[];
}

export const ledger: readonly Difference[] = [
  {
    id: "motion-prompt",
    subject: "`motion_prompt`",
    live: "by engine and look type: photo looks on Avatar IV, all with a reference on Avatar V",
    mock: "every look on Avatar IV, none on III and V",
    reason: "the guides say so",
    rules: ["motionPrompt", "motionPromptByTwin"],
  },
  {
    id: "expressiveness",
    subject: "`expressiveness`",
    live: "photo looks on Avatar IV",
    mock: "every look on Avatar IV",
    reason: "the guides say so",
    rules: ["expressiveness"],
  },
  {
    id: "photo-4k",
    subject: "`4k` of photo looks on Avatar III",
    live: "refused",
    mock: "rendered",
    reason: "the guides name no limit",
    rules: ["fourK"],
  },
  {
    id: "prompt-look-type",
    subject: "type of a look made from a prompt",
    live: "`photo_avatar`",
    mock: "`studio_avatar`",
    reason: "the guide's sample shows it",
    rules: ["promptLookType"],
  },
  {
    id: "preview-while-training",
    subject: "preview of a photo or prompt avatar in training",
    live: "null until training ends",
    mock: "there from the first answer",
    reason: "the guide's sample shows it",
    rules: ["previewWhileTraining"],
  },
  {
    id: "local-callbacks",
    subject: "webhook and callback addresses",
    live: "public HTTPS only",
    mock: "`http:` and loopback, too",
    reason: "the mock runs beside the app",
    rules: ["localCallbacks"],
  },
  {
    id: "durations",
    subject: "how long jobs take",
    live: "minutes, at times hours",
    mock: "seconds, and as long as it is told",
    reason: "that is what it is for",
  },
  {
    id: "pictures",
    subject: "what a video, picture or voice shows and says",
    live: "the avatar",
    mock: "a card with what was asked for; tones for words",
    reason: "nothing is rendered here",
  },
  {
    id: "moderation-and-money",
    subject: "moderation, credit, plans",
    live: "judge every request",
    mock: "errors and failures that are asked for",
    reason: "a test must choose them",
  },
  {
    id: "rate-limits",
    subject: "429",
    live: "above an unpublished rate, and above ten jobs at once",
    mock: "never, unless limits or faults are switched on",
    reason: "tests must not fail by chance",
  },
  {
    id: "keys",
    subject: "credentials",
    live: "those that were issued",
    mock: "any but those that start with `invalid` or `expired`; each opens a world",
    reason: "no account is needed",
  },
  {
    id: "remote-files",
    subject: "files given by URL",
    live: "fetched and judged: `download_failed`, size, length",
    mock: "never fetched; judged by the ending of the name where it must be",
    reason: "no request leaves the machine",
  },
  {
    id: "unauthorized-param",
    subject: "`param` and `doc_url` of errors",
    live: "left out, null or filled, by no rule",
    mock: "always there; `param` null or the dotted place, `doc_url` the page of the code, null for codes that only a mock has",
    reason: "a client that reads them must have something to read",
  },
  {
    id: "unknown-fields",
    subject: "fields that a body does not know",
    live: "refused where the schema is closed, else not known",
    mock: "refused where the contract closes the object",
    reason: "a misspelled field should not go unseen",
  },
  {
    id: "body-size",
    subject: "bodies that are too large",
    live: "not documented",
    mock: "413 `payload_too_large`",
    reason: "the code is known from the vendor's own client",
  },
  {
    id: "idempotency-key-format",
    subject: "a malformed `Idempotency-Key`",
    live: "not documented",
    mock: "400 `invalid_parameter`",
    reason: "as for any other parameter",
  },
  {
    id: "list-order",
    subject: "order of lists",
    live: "documented for some",
    mock: "newest first everywhere",
    reason: "the order of those that are documented",
  },
  {
    id: "ids",
    subject: "ids",
    live: "random",
    mock: "made from seed, world and number",
    reason: "the same test sees the same bytes",
  },
  {
    id: "webhook-schedule",
    subject: "pauses between webhook attempts",
    live: "exponential, for about a day; figures not published",
    mock: "5 s doubling up to 4 h, for 24 hours",
    reason: "some figures had to be chosen",
  },
  {
    id: "webhook-disabling",
    subject: "when a webhook endpoint is disabled, and enabled again",
    live: "not documented",
    mock: "after 24 hours without a success, one delivery given up; by any PATCH",
    reason: "the status exists, so an app must be able to meet it",
  },
  {
    id: "consent-page",
    subject: "the consent page",
    live: "records a video of the person",
    mock: "two buttons",
    reason: "the answer is what an app waits for",
  },
  {
    id: "token-format",
    subject: "page tokens",
    live: "unpadded base64url of JSON, seen so in samples",
    mock: "place and signature; the samples of the guides work, too",
    reason: "tokens are opaque, and one that was not issued must be told apart",
  },
];
