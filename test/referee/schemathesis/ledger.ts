/**
 * What Schemathesis finds and is accepted, each with the day it was looked at and the reason. Everything else that it finds
 * fails the step. A line says which check complains and how the mock answered, never of which operation alone, so that it
 * excuses nothing that it was not written for.
 */

/** One check that failed for one request. */
export interface Finding {
  readonly check: string;
  readonly operation: string;
  readonly status: number;
  /** Of the error that was answered; null for a success or for no JSON. */
  readonly code: string | null;
  readonly param: string | null;
  readonly message: string;
}

export interface Accepted {
  readonly id: string;
  readonly since: string;
  readonly reason: string;
  readonly covers: (finding: Finding) => boolean;
}

/** A request that fits its schema and is refused by a rule that no schema can state. */
function rule(id: string, message: RegExp, reason: string, code = "invalid_parameter"): Accepted {
  return {
    id,
    since: "2026-11-28",
    reason,
    covers: (finding) =>
      finding.check === "positive_data_acceptance" &&
      finding.status === 400 &&
      finding.code === code &&
      message.test(finding.message),
  };
}

export const accepted: readonly Accepted[] = [
  {
    id: "wrong method",
    since: "2026-11-28",
    reason: "The vendor answers 404 to a wrong method on a path that exists, not 405. Allow is sent all the same.",
    covers: ({ check, status, code, message }) =>
      check === "unsupported_method" &&
      status === 404 &&
      code === "not_found" &&
      / does not take [A-Z]+; /.test(message),
  },
  rule("token", /^token is not a next_token of this list/, "Tokens are given out, and none can be made up."),
  rule("unknown id", /^([\w.]+: )*No (\w+ )+has the id given in /, "Whether a thing exists is in no schema."),
  rule(
    "media type",
    /media_type must start with "\w+\/" here\.$/,
    "One schema of a file serves for pictures, films and sound.",
  ),
  rule("asset type", /must name an? \w+ asset; this one is of type /, "What an asset is depends on its bytes."),
  rule("base64", /must be standard base64 with padding\.$/, "contentEncoding describes and does not validate."),
  rule("file", /^The file is (empty|of no type that can be stored)/, "What a file is depends on its bytes."),
  rule("stored types", /^content_type must name one of the types/, "The vendor's schema has any text here."),
  rule(
    "either",
    /^Give (video_ids, batch_ids|url, events) or both/,
    "One of two parameters, or of two fields that may be null.",
  ),
  rule("consent", /^Only digital twins need consent/, "What a group holds is in no schema."),
  rule(
    "consent ways",
    /^consent_video cannot be combined with (consent_text|reroute_url)\./,
    "One of several fields that may each be null.",
  ),
  rule("id list", /^video_ids must be ids joined by single commas/, "The vendor's schema has any text here."),
  rule("size", /^size_bytes must be at most \d+ for a file of type/, "How much is too much depends on the type."),
  rule(
    "reference",
    /references\.\d+ must be a picture, a clip or a recording\.$/,
    "One schema of a file serves for pictures, films and sound.",
  ),
  rule(
    "playback",
    /playback\.mode says how a clip is fitted to the speech over it, and nobody speaks here/,
    "Whether anybody speaks depends on other fields of the scene.",
  ),
  rule(
    "engine settings",
    /engine_settings are for \w+, but this voice is spoken by \w+\.$/,
    "What speaks a voice is in no schema.",
  ),
  rule(
    "group",
    /^([\w.]+: )*avatar_id must name a look of the group/,
    "Which group a look belongs to is in no schema.",
  ),
  rule("gender", /^gender must be male or female, or be left out/, "The vendor's schema has any text here."),
  rule(
    "voice",
    /^This voice is spoken by \w+, and speech needs one of starfish/,
    "What a voice can do is in no schema.",
  ),
  rule(
    "no voice",
    /^([\w.]+: )*voice_id is needed with script/,
    "Whether a look has a voice of its own is in no schema.",
  ),
  rule("silence", /^The text has no word that could be said/, "What can be said is in no schema.", "tts_text_invalid"),
  rule(
    "full",
    /cloned voices, which is all that it may have/,
    "What an account may have is in no schema.",
    "resource_limit_reached",
  ),
];
