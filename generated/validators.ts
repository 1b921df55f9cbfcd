// @ts-nocheck
// Written by `npm run generate` from spec/. Do not edit.
import type { webhooks } from "./api.ts";
import type { OperationId } from "./operations.ts";

export interface ValidationIssue {
  /** A keyword of JSON Schema, or `exactlyOne`, `atMostOne`: of a group of properties several were given, or none. */
  readonly keyword: string;
  /** JSON pointer to the value at fault; a missing or surplus property is named in `params`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** As ajv gives them; for a group: `members`, the properties of the group in order, and `given`, how many were. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** `errors` belongs to the last call. */
export type Validate = ((data: unknown) => boolean) & { errors?: readonly ValidationIssue[] | null };

// spec/generate/formats.ts
var escaped = "%[0-9A-Fa-f]{2}";
var pathChar = `(?:[\\w.~!$&'()*+,;=:@-]|${escaped})`;
var authority = `(?:[\\w.~!$&'()*+,;=:@\\[\\]-]|${escaped})*`;
var uriPattern = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?://${authority}(?:/${pathChar}*)*|/?(?:${pathChar}+(?:/${pathChar}*)*)?)(?:\\?(?:${pathChar}|[/?])*)?(?:#(?:${pathChar}|[/?])*)?$`
);
var webWithoutHost = /^https?:(?!\/\/[^/?#])/i;
var uri = (text) => uriPattern.test(text) && !webWithoutHost.test(text) && URL.canParse(text);
var instantPattern = /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
function dateTime(text) {
  const day = instantPattern.exec(text)?.[1];
  if (day === void 0) return false;
  const midnight = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
var formats = { uri, "date-time": dateTime };
function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

// <stdin>
function joined(all, more) {
  if (all === null) return more;
  for (const one of more) all.push(one);
  return all;
}
var check_inline_0 = validate52;
var func1 = codePoints;
function validate52(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ownership !== void 0) {
      let data0 = data.ownership;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/ownership", schemaPath: "#/properties/ownership/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "public" || data0 === "private")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/ownership", schemaPath: "#/properties/ownership/enum", keyword: "enum", params: { allowedValues: ["public","private"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 50 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data2 = data.token;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var check_closed_AvatarGroupPage = validate53;
var formats0 = formats.uri;
function validate55(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "pending" || data === "approved" || data === "rejected" || data === "skipped")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["pending","approved","rejected","skipped"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "processing" || data === "pending_consent" || data === "failed" || data === "completed")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["processing","pending_consent","failed","completed"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" });
      errors++;
    }
    if (data.message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" });
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "code" && key0 !== "message") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.looks_count === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "looks_count" }, message: "must have required property 'looks_count'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      let data2 = data.gender;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.preview_image_url !== void 0) {
      let data3 = data.preview_image_url;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_image_url", schemaPath: "#/properties/preview_image_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_image_url", schemaPath: "#/properties/preview_image_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.preview_video_url !== void 0) {
      let data4 = data.preview_video_url;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.looks_count !== void 0) {
      let data5 = data.looks_count;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/looks_count", schemaPath: "#/properties/looks_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/looks_count", schemaPath: "#/properties/looks_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.default_voice_id !== void 0) {
      let data6 = data.default_voice_id;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default_voice_id", schemaPath: "#/properties/default_voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.consent_status !== void 0) {
      let data7 = data.consent_status;
      if (data7 !== null) {
        const _errs17 = errors;
        let valid2 = false;
        const _errs18 = errors;
        if (!validate55(data7, { instancePath: instancePath + "/consent_status" })) {
          vErrors = joined(vErrors, validate55.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs18 === errors;
        valid2 = valid2 || _valid0;
        const _errs19 = errors;
        if (typeof data7 !== "string") {
          (vErrors ??= []).push({ instancePath: instancePath + "/consent_status", schemaPath: "#/properties/consent_status/orNull/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" });
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
          (vErrors ??= []).push({ instancePath: instancePath + "/consent_status", schemaPath: "#/properties/consent_status/orNull/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
          errors++;
        } else {
          errors = _errs17;
          if (vErrors !== null) {
            if (_errs17) {
              vErrors.length = _errs17;
            } else {
              vErrors = null;
            }
          }
        }
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          for (const key0 in data7) {
            (vErrors ??= []).push({ instancePath: instancePath + "/consent_status", schemaPath: "#/properties/consent_status/orNull/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (data8 !== null) {
        if (!validate57(data8, { instancePath: instancePath + "/status" })) {
          vErrors = joined(vErrors, validate57.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.error !== void 0) {
      let data9 = data.error;
      if (data9 !== null) {
        if (!validate59(data9, { instancePath: instancePath + "/error" })) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.created_at !== void 0) {
      let data10 = data.created_at;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "id" && key1 !== "name" && key1 !== "gender" && key1 !== "preview_image_url" && key1 !== "preview_video_url" && key1 !== "looks_count" && key1 !== "default_voice_id" && key1 !== "consent_status" && key1 !== "status" && key1 !== "error" && key1 !== "created_at") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate54(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var check_closed_ErrorEnvelope = validate66;
function validate68(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "invalid_parameter" || data === "avatar_consent_required" || data === "content_policy_violation" || data === "voice_unavailable" || data === "download_failed" || data === "resource_limit_reached" || data === "resource_limit_exceeded" || data === "video_too_long" || data === "no_audio_track" || data === "script_too_short" || data === "tts_text_invalid" || data === "unlimited_mode_disabled" || data === "ephemeral_upload_disabled" || data === "hyperframes_project_invalid" || data === "hyperframes_project_too_large" || data === "unauthorized" || data === "authentication_failed" || data === "insufficient_credit" || data === "trial_limit_exceeded" || data === "plan_upgrade_required" || data === "subscription_required" || data === "forbidden" || data === "resource_access_denied" || data === "voice_not_usable" || data === "ai_vendor_access_restricted" || data === "phone_verification_required" || data === "not_found" || data === "avatar_not_found" || data === "avatar_group_not_found" || data === "voice_not_found" || data === "video_not_found" || data === "asset_not_found" || data === "webhook_not_found" || data === "template_not_found" || data === "resource_not_found" || data === "hyperframes_render_not_found" || data === "asset_not_available" || data === "request_in_progress" || data === "conflict" || data === "resource_not_ready" || data === "brand_kit_not_ready" || data === "payload_too_large" || data === "graph_invalid" || data === "rate_limit_exceeded" || data === "quota_exceeded" || data === "internal_error" || data === "video_delete_failed" || data === "voice_provider_error" || data === "service_unavailable" || data === "gateway_timeout")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["invalid_parameter","avatar_consent_required","content_policy_violation","voice_unavailable","download_failed","resource_limit_reached","resource_limit_exceeded","video_too_long","no_audio_track","script_too_short","tts_text_invalid","unlimited_mode_disabled","ephemeral_upload_disabled","hyperframes_project_invalid","hyperframes_project_too_large","unauthorized","authentication_failed","insufficient_credit","trial_limit_exceeded","plan_upgrade_required","subscription_required","forbidden","resource_access_denied","voice_not_usable","ai_vendor_access_restricted","phone_verification_required","not_found","avatar_not_found","avatar_group_not_found","voice_not_found","video_not_found","asset_not_found","webhook_not_found","template_not_found","resource_not_found","hyperframes_render_not_found","asset_not_available","request_in_progress","conflict","resource_not_ready","brand_kit_not_ready","payload_too_large","graph_invalid","rate_limit_exceeded","quota_exceeded","internal_error","video_delete_failed","voice_provider_error","service_unavailable","gateway_timeout"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" });
      errors++;
    }
    if (data.message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" });
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.node_id !== void 0) {
      let data2 = data.node_id;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data3 = data.port;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "code" && key0 !== "message" && key0 !== "node_id" && key0 !== "port" && key0 !== "path") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" });
      errors++;
    }
    if (data.message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" });
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      const _errs2 = errors;
      let valid1 = false;
      const _errs3 = errors;
      if (!validate68(data0, { instancePath: instancePath + "/code" })) {
        vErrors = joined(vErrors, validate68.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
          errors++;
        }
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.param !== void 0) {
      let data2 = data.param;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/param", schemaPath: "#/properties/param/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.doc_url !== void 0) {
      let data3 = data.doc_url;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data4 = data.errors;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate70(data4[i0], { instancePath: instancePath + "/errors/" + i0 })) {
            vErrors = joined(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "code" && key1 !== "message" && key1 !== "param" && key1 !== "doc_url" && key1 !== "errors") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" });
      errors++;
    }
    if (data.error !== void 0) {
      if (!validate67(data.error, { instancePath: instancePath + "/error" })) {
        vErrors = joined(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "error") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var check_CreateAvatarBody = validate73;
function validate76(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "url")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("url" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "url" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (!formats0(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.asset_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asset_id" }, message: "must have required property 'asset_id'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "asset_id")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("asset_id" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "asset_id" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.asset_id !== void 0) {
      let data1 = data.asset_id;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/asset_id", schemaPath: "#/properties/asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/asset_id", schemaPath: "#/properties/asset_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.media_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "media_type" }, message: "must have required property 'media_type'" });
      errors++;
    }
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "media_type" || key0 === "data")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("base64" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "base64" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.media_type !== void 0) {
      let data1 = data.media_type;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/media_type", schemaPath: "#/properties/media_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/media_type", schemaPath: "#/properties/media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "url") {
        if (!validate76(data, { instancePath })) {
          vErrors = joined(vErrors, validate76.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "asset_id") {
        if (!validate77(data, { instancePath })) {
          vErrors = joined(vErrors, validate77.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "base64") {
        if (!validate78(data, { instancePath })) {
          vErrors = joined(vErrors, validate78.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["url", "asset_id", "base64"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["url", "asset_id", "base64"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate75.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate74(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.file === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("digital_twin" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "digital_twin" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (!validate75(data.file, { instancePath: instancePath + "/file" })) {
        vErrors = joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.avatar_group_id !== void 0) {
      let data3 = data.avatar_group_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_group_id", schemaPath: "#/properties/avatar_group_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.file === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("photo" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "photo" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (!validate75(data.file, { instancePath: instancePath + "/file" })) {
        vErrors = joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.avatar_group_id !== void 0) {
      let data3 = data.avatar_group_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_group_id", schemaPath: "#/properties/avatar_group_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.prompt === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("prompt" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "prompt" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data2 = data.prompt;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference_images !== void 0) {
      let data3 = data.reference_images;
      if (!Array.isArray(data3) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/reference_images", schemaPath: "#/properties/reference_images/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length > 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reference_images", schemaPath: "#/properties/reference_images/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate75(data3[i0], { instancePath: instancePath + "/reference_images/" + i0 })) {
            vErrors = joined(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.avatar_group_id !== void 0) {
      let data5 = data.avatar_group_id;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_group_id", schemaPath: "#/properties/avatar_group_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.avatar_id !== void 0) {
      let data6 = data.avatar_id;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.aspect_ratio !== void 0) {
      let data7 = data.aspect_ratio;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "digital_twin") {
        if (!validate74(data, { instancePath })) {
          vErrors = joined(vErrors, validate74.errors);
          errors = vErrors.length;
        }
        var props0 = {};
        props0.type = true;
        props0.name = true;
        props0.file = true;
        props0.avatar_group_id = true;
      } else if (tag0 === "photo") {
        if (!validate83(data, { instancePath })) {
          vErrors = joined(vErrors, validate83.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.name = true;
          props0.file = true;
          props0.avatar_group_id = true;
        }
      } else if (tag0 === "prompt") {
        if (!validate85(data, { instancePath })) {
          vErrors = joined(vErrors, validate85.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.name = true;
          props0.prompt = true;
          props0.reference_images = true;
          props0.avatar_group_id = true;
          props0.avatar_id = true;
          props0.aspect_ratio = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["digital_twin", "photo", "prompt"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["digital_twin", "photo", "prompt"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate73.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate73.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check_inline_4 = validate90;
var pattern3 = new RegExp("^[A-Za-z0-9_\\-:.]{1,255}$", "u");
function validate90(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Idempotency-Key"] !== void 0) {
      let data0 = data["Idempotency-Key"];
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Idempotency-Key", schemaPath: "#/properties/Idempotency-Key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Idempotency-Key", schemaPath: "#/properties/Idempotency-Key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern3.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Idempotency-Key", schemaPath: "#/properties/Idempotency-Key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" }, message: 'must match pattern "^[A-Za-z0-9_\\-:.]{1,255}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Idempotency-Key", schemaPath: "#/properties/Idempotency-Key/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var check_closed_CreatedAvatarEnvelope = validate91;
function validate93(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "avatar_iii" || data === "avatar_iv" || data === "avatar_v")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["avatar_iii","avatar_iv","avatar_v"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.avatar_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_type" }, message: "must have required property 'avatar_type'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.avatar_type !== void 0) {
      let data2 = data.avatar_type;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_type", schemaPath: "#/properties/avatar_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data2 === "studio_avatar" || data2 === "digital_twin" || data2 === "photo_avatar")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_type", schemaPath: "#/properties/avatar_type/enum", keyword: "enum", params: { allowedValues: ["studio_avatar","digital_twin","photo_avatar"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.group_id !== void 0) {
      let data3 = data.group_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      let data4 = data.gender;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.preview_image_url !== void 0) {
      let data5 = data.preview_image_url;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_image_url", schemaPath: "#/properties/preview_image_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_image_url", schemaPath: "#/properties/preview_image_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.preview_video_url !== void 0) {
      let data6 = data.preview_video_url;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.default_voice_id !== void 0) {
      let data7 = data.default_voice_id;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default_voice_id", schemaPath: "#/properties/default_voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.image_width !== void 0) {
      let data8 = data.image_width;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/image_width", schemaPath: "#/properties/image_width/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image_width", schemaPath: "#/properties/image_width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.image_height !== void 0) {
      let data9 = data.image_height;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/image_height", schemaPath: "#/properties/image_height/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image_height", schemaPath: "#/properties/image_height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.preferred_orientation !== void 0) {
      let data10 = data.preferred_orientation;
      if (typeof data10 !== "string" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preferred_orientation", schemaPath: "#/properties/preferred_orientation/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data10 === "portrait" || data10 === "landscape" || data10 === "square" || data10 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preferred_orientation", schemaPath: "#/properties/preferred_orientation/enum", keyword: "enum", params: { allowedValues: ["portrait","landscape","square",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data11 = data.tags;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data11[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.supported_api_engines !== void 0) {
      let data13 = data.supported_api_engines;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          const _errs30 = errors;
          let valid5 = false;
          const _errs31 = errors;
          if (!validate93(data14, { instancePath: instancePath + "/supported_api_engines/" + i1 })) {
            vErrors = joined(vErrors, validate93.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs31 === errors;
          valid5 = valid5 || _valid0;
          const _errs32 = errors;
          if (typeof data14 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/supported_api_engines/" + i1, schemaPath: "#/properties/supported_api_engines/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          var _valid0 = _errs32 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/supported_api_engines/" + i1, schemaPath: "#/properties/supported_api_engines/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
            errors++;
          } else {
            errors = _errs30;
            if (vErrors !== null) {
              if (_errs30) {
                vErrors.length = _errs30;
              } else {
                vErrors = null;
              }
            }
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key0 in data14) {
              (vErrors ??= []).push({ instancePath: instancePath + "/supported_api_engines/" + i1, schemaPath: "#/properties/supported_api_engines/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/supported_api_engines", schemaPath: "#/properties/supported_api_engines/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data15 = data.status;
      if (data15 !== null) {
        if (!validate57(data15, { instancePath: instancePath + "/status" })) {
          vErrors = joined(vErrors, validate57.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.error !== void 0) {
      let data16 = data.error;
      if (data16 !== null) {
        if (!validate59(data16, { instancePath: instancePath + "/error" })) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key1 in data) {
      if (key1 !== "id" && key1 !== "name" && key1 !== "avatar_type" && key1 !== "group_id" && key1 !== "gender" && key1 !== "preview_image_url" && key1 !== "preview_video_url" && key1 !== "default_voice_id" && key1 !== "image_width" && key1 !== "image_height" && key1 !== "preferred_orientation" && key1 !== "tags" && key1 !== "supported_api_engines" && key1 !== "status" && key1 !== "error") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate91(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.avatar_item !== void 0) {
          let data1 = data0.avatar_item;
          if (data1 !== null) {
            if (!validate92(data1, { instancePath: instancePath + "/data/avatar_item" })) {
              vErrors = joined(vErrors, validate92.errors);
              errors = vErrors.length;
            }
          }
        }
        if (data0.avatar_group !== void 0) {
          let data2 = data0.avatar_group;
          if (data2 !== null) {
            if (!validate54(data2, { instancePath: instancePath + "/data/avatar_group" })) {
              vErrors = joined(vErrors, validate54.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key0 in data0) {
          if (key0 !== "avatar_item" && key0 !== "avatar_group") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var check_inline_6 = validate99;
function validate99(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group_id !== void 0) {
      let data0 = data.group_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.avatar_type !== void 0) {
      let data1 = data.avatar_type;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_type", schemaPath: "#/properties/avatar_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "studio_avatar" || data1 === "digital_twin" || data1 === "photo_avatar" || data1 === "video_avatar")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_type", schemaPath: "#/properties/avatar_type/enum", keyword: "enum", params: { allowedValues: ["studio_avatar","digital_twin","photo_avatar","video_avatar"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.ownership !== void 0) {
      let data2 = data.ownership;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/ownership", schemaPath: "#/properties/ownership/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data2 === "public" || data2 === "private")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/ownership", schemaPath: "#/properties/ownership/enum", keyword: "enum", params: { allowedValues: ["public","private"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 50 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" });
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data4 = data.token;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var check_closed_AvatarLookPage = validate100;
function validate100(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate92(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var check_inline_8 = validate104;
function validate104(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.look_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "look_id" }, message: "must have required property 'look_id'" });
      errors++;
    }
    if (data.look_id !== void 0) {
      let data0 = data.look_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/look_id", schemaPath: "#/properties/look_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/look_id", schemaPath: "#/properties/look_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/look_id", schemaPath: "#/properties/look_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var check_closed_AvatarLookEnvelope = validate105;
function validate105(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate92(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var check_UpdateAvatarLookBody = validate107;
function validate107(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var check_closed_DeletedAvatarLookEnvelope = validate108;
function validate108(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var check_inline_12 = validate109;
function validate109(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group_id" }, message: "must have required property 'group_id'" });
      errors++;
    }
    if (data.group_id !== void 0) {
      let data0 = data.group_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var check_closed_AvatarGroupEnvelope = validate110;
function validate110(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate54(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var check_UpdateAvatarGroupBody = validate112;
function validate112(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "default_voice_id")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.default_voice_id !== void 0) {
      let data0 = data.default_voice_id;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default_voice_id", schemaPath: "#/properties/default_voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/default_voice_id", schemaPath: "#/properties/default_voice_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var check_closed_DeletedAvatarGroupEnvelope = validate113;
function validate113(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var check_CreateAvatarConsentBody = validate114;
var pattern4 = new RegExp("^[^<>]*$", "u");
function validate114(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reroute_url !== void 0) {
      let data0 = data.reroute_url;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/reroute_url", schemaPath: "#/properties/reroute_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reroute_url", schemaPath: "#/properties/reroute_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.consent_text !== void 0) {
      let data1 = data.consent_text;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/consent_text", schemaPath: "#/properties/consent_text/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/consent_text", schemaPath: "#/properties/consent_text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
        if (!pattern4.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/consent_text", schemaPath: "#/properties/consent_text/pattern", keyword: "pattern", params: { pattern: "^[^<>]*$" }, message: 'must match pattern "^[^<>]*$"' });
          errors++;
        }
      }
    }
    if (data.consent_video !== void 0) {
      let data2 = data.consent_video;
      if (data2 !== null) {
        if (!validate75(data2, { instancePath: instancePath + "/consent_video" })) {
          vErrors = joined(vErrors, validate75.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var check_closed_AvatarConsentEnvelope = validate116;
function validate116(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.avatar_group === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "avatar_group" }, message: "must have required property 'avatar_group'" });
          errors++;
        }
        if (data0.avatar_group !== void 0) {
          if (!validate54(data0.avatar_group, { instancePath: instancePath + "/data/avatar_group" })) {
            vErrors = joined(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 !== "string" && data2 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
          if (typeof data2 === "string") {
            if (!formats0(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
              errors++;
            }
          }
        }
        for (const key0 in data0) {
          if (key0 !== "avatar_group" && key0 !== "url") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var check_inline_18 = validate118;
function validate118(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.folder_id !== void 0) {
      if (typeof data.folder_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data2 = data.limit;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoPage = validate119;
function validate121(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "pending" || data === "processing" || data === "completed" || data === "failed")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["pending","processing","completed","failed"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate121(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = joined(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.folder_id !== void 0) {
      let data3 = data.folder_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.completed_at !== void 0) {
      let data5 = data.completed_at;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data6 = data.duration;
      if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.video_url !== void 0) {
      let data7 = data.video_url;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/video_url", schemaPath: "#/properties/video_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats0(data7)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/video_url", schemaPath: "#/properties/video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.captioned_video_url !== void 0) {
      let data8 = data.captioned_video_url;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/captioned_video_url", schemaPath: "#/properties/captioned_video_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats0(data8)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/captioned_video_url", schemaPath: "#/properties/captioned_video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.subtitle_url !== void 0) {
      let data9 = data.subtitle_url;
      if (typeof data9 !== "string" && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/subtitle_url", schemaPath: "#/properties/subtitle_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data9 === "string") {
        if (!formats0(data9)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/subtitle_url", schemaPath: "#/properties/subtitle_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.thumbnail_url !== void 0) {
      let data10 = data.thumbnail_url;
      if (typeof data10 !== "string" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data10 === "string") {
        if (!formats0(data10)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.gif_url !== void 0) {
      let data11 = data.gif_url;
      if (typeof data11 !== "string" && data11 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/gif_url", schemaPath: "#/properties/gif_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data11 === "string") {
        if (!formats0(data11)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/gif_url", schemaPath: "#/properties/gif_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.video_page_url !== void 0) {
      let data12 = data.video_page_url;
      if (typeof data12 !== "string" && data12 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/video_page_url", schemaPath: "#/properties/video_page_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data12 === "string") {
        if (!formats0(data12)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/video_page_url", schemaPath: "#/properties/video_page_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.output_language !== void 0) {
      let data13 = data.output_language;
      if (typeof data13 !== "string" && data13 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/output_language", schemaPath: "#/properties/output_language/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.failure_code !== void 0) {
      let data14 = data.failure_code;
      if (typeof data14 !== "string" && data14 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.failure_message !== void 0) {
      let data15 = data.failure_message;
      if (typeof data15 !== "string" && data15 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/failure_message", schemaPath: "#/properties/failure_message/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "title" && key0 !== "status" && key0 !== "folder_id" && key0 !== "created_at" && key0 !== "completed_at" && key0 !== "duration" && key0 !== "video_url" && key0 !== "captioned_video_url" && key0 !== "subtitle_url" && key0 !== "thumbnail_url" && key0 !== "gif_url" && key0 !== "video_page_url" && key0 !== "output_language" && key0 !== "failure_code" && key0 !== "failure_message") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate120(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var check_CreateVideoBody = validate126;
var func25 = Object.prototype.hasOwnProperty;
function validate130(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_type" }, message: "must have required property 'engine_type'" });
      errors++;
    }
    if (data.engine_type !== void 0) {
      let data0 = data.engine_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/engine_type", schemaPath: "#/properties/engine_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("elevenlabs" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/engine_type", schemaPath: "#/properties/engine_type/const", keyword: "const", params: { allowedValue: "elevenlabs" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data1 === "eleven_multilingual_v2" || data1 === "eleven_turbo_v2_5" || data1 === "eleven_flash_v2_5" || data1 === "eleven_v3" || data1 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: ["eleven_multilingual_v2","eleven_turbo_v2_5","eleven_flash_v2_5","eleven_v3",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.stability !== void 0) {
      let data2 = data.stability;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.similarity_boost !== void 0) {
      let data3 = data.similarity_boost;
      if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/similarity_boost", schemaPath: "#/properties/similarity_boost/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/similarity_boost", schemaPath: "#/properties/similarity_boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/similarity_boost", schemaPath: "#/properties/similarity_boost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.style !== void 0) {
      let data4 = data.style;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/style", schemaPath: "#/properties/style/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/style", schemaPath: "#/properties/style/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/style", schemaPath: "#/properties/style/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.use_speaker_boost !== void 0) {
      let data5 = data.use_speaker_boost;
      if (typeof data5 !== "boolean" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/use_speaker_boost", schemaPath: "#/properties/use_speaker_boost/type", keyword: "type", params: { type: ["boolean","null"] }, message: "must be boolean,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate131(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_type" }, message: "must have required property 'engine_type'" });
      errors++;
    }
    if (data.engine_type !== void 0) {
      let data0 = data.engine_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/engine_type", schemaPath: "#/properties/engine_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("fish" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/engine_type", schemaPath: "#/properties/engine_type/const", keyword: "const", params: { allowedValue: "fish" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data1 === "s1" || data1 === "s2-pro" || data1 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: ["s1","s2-pro",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.stability !== void 0) {
      let data2 = data.stability;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.similarity !== void 0) {
      let data3 = data.similarity;
      if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/similarity", schemaPath: "#/properties/similarity/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/similarity", schemaPath: "#/properties/similarity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/similarity", schemaPath: "#/properties/similarity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_type" }, message: "must have required property 'engine_type'" });
      errors++;
    }
    if (data.engine_type !== void 0) {
      let data0 = data.engine_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/engine_type", schemaPath: "#/properties/engine_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("starfish" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/engine_type", schemaPath: "#/properties/engine_type/const", keyword: "const", params: { allowedValue: "starfish" }, message: "must be equal to constant" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.engine_type;
    if (typeof tag0 == "string") {
      if (tag0 === "elevenlabs") {
        if (!validate130(data, { instancePath })) {
          vErrors = joined(vErrors, validate130.errors);
          errors = vErrors.length;
        }
        var props0 = {};
        props0.engine_type = true;
        props0.model = true;
        props0.stability = true;
        props0.similarity_boost = true;
        props0.style = true;
        props0.use_speaker_boost = true;
      } else if (tag0 === "fish") {
        if (!validate131(data, { instancePath })) {
          vErrors = joined(vErrors, validate131.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.engine_type = true;
          props0.model = true;
          props0.stability = true;
          props0.similarity = true;
        }
      } else if (tag0 === "starfish") {
        if (!validate132(data, { instancePath })) {
          vErrors = joined(vErrors, validate132.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.engine_type = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["elevenlabs", "fish", "starfish"], tag: "engine_type", tagValue: tag0 }, message: 'value of tag "engine_type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["elevenlabs", "fish", "starfish"], tag: "engine_type", tagValue: tag0 }, message: 'tag "engine_type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate129.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate129.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate128(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.speed !== void 0) {
      let data0 = data.speed;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1.5 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.5 }, message: "must be <= 1.5" });
          errors++;
        }
        if (data0 < 0.5 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.pitch !== void 0) {
      let data1 = data.pitch;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 50 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pitch", schemaPath: "#/properties/pitch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" });
          errors++;
        }
        if (data1 < -50 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pitch", schemaPath: "#/properties/pitch/minimum", keyword: "minimum", params: { comparison: ">=", limit: -50 }, message: "must be >= -50" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/pitch", schemaPath: "#/properties/pitch/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.volume !== void 0) {
      let data2 = data.volume;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data3 = data.locale;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.engine_settings !== void 0) {
      let data4 = data.engine_settings;
      if (data4 !== null) {
        if (!validate129(data4, { instancePath: instancePath + "/engine_settings" })) {
          vErrors = joined(vErrors, validate129.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "reference_look_id")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar_v" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "avatar_v" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.reference_look_id !== void 0) {
      let data1 = data.reference_look_id;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/reference_look_id", schemaPath: "#/properties/reference_look_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reference_look_id", schemaPath: "#/properties/reference_look_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar_iv" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "avatar_iv" }, message: "must be equal to constant" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar_iii" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "avatar_iii" }, message: "must be equal to constant" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "avatar_v") {
        if (!validate139(data, { instancePath })) {
          vErrors = joined(vErrors, validate139.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "avatar_iv") {
        if (!validate140(data, { instancePath })) {
          vErrors = joined(vErrors, validate140.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "avatar_iii") {
        if (!validate141(data, { instancePath })) {
          vErrors = joined(vErrors, validate141.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["avatar_v", "avatar_iv", "avatar_iii"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["avatar_v", "avatar_iv", "avatar_iii"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate138.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate138.evaluated = { "dynamicProps": true, "dynamicItems": false };
var pattern5 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
function validate147(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.value === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("color" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "color" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^#[0-9a-fA-F]{6}$" }, message: 'must match pattern "^#[0-9a-fA-F]{6}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("image" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "image" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data1 === "string") {
        if (!formats0(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.asset_id !== void 0) {
      let data2 = data.asset_id;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/asset_id", schemaPath: "#/properties/asset_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/asset_id", schemaPath: "#/properties/asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    let given0 = 0;
    if (data.url !== void 0 && data.url !== null) {
      given0++;
    }
    if (data.asset_id !== void 0 && data.asset_id !== null) {
      given0++;
    }
    if (given0 !== 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/exactlyOne", keyword: "exactlyOne", params: { members: ["url", "asset_id"], given: given0 }, message: "exactly one of the group must be given" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "color") {
        if (!validate147(data, { instancePath })) {
          vErrors = joined(vErrors, validate147.errors);
          errors = vErrors.length;
        }
        var props0 = {};
        props0.type = true;
        props0.value = true;
      } else if (tag0 === "image") {
        if (!validate148(data, { instancePath })) {
          vErrors = joined(vErrors, validate148.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.url = true;
          props0.asset_id = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["color", "image"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["color", "image"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate146.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate146.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate152(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file_format !== void 0) {
      let data0 = data.file_format;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/file_format", schemaPath: "#/properties/file_format/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "srt")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/file_format", schemaPath: "#/properties/file_format/enum", keyword: "enum", params: { allowedValues: ["srt"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.style !== void 0) {
      let data1 = data.style;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/style", schemaPath: "#/properties/style/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data1 === "default" || data1 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/style", schemaPath: "#/properties/style/enum", keyword: "enum", params: { allowedValues: ["default",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "position" || key0 === "offset_x" || key0 === "offset_y")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data0 = data.position;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "top_left" || data0 === "top_right" || data0 === "bottom_left" || data0 === "bottom_right")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/position", schemaPath: "#/properties/position/enum", keyword: "enum", params: { allowedValues: ["top_left","top_right","bottom_left","bottom_right"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.offset_x !== void 0) {
      let data1 = data.offset_x;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/offset_x", schemaPath: "#/properties/offset_x/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/offset_x", schemaPath: "#/properties/offset_x/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data1 < -1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/offset_x", schemaPath: "#/properties/offset_x/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" });
          errors++;
        }
      }
    }
    if (data.offset_y !== void 0) {
      let data2 = data.offset_y;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/offset_y", schemaPath: "#/properties/offset_y/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/offset_y", schemaPath: "#/properties/offset_y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data2 < -1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/offset_y", schemaPath: "#/properties/offset_y/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate154(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "scale" || key0 === "opacity" || key0 === "placement")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate75(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.scale !== void 0) {
      let data1 = data.scale;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" });
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.opacity !== void 0) {
      let data2 = data.opacity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/opacity", schemaPath: "#/properties/opacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/opacity", schemaPath: "#/properties/opacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/opacity", schemaPath: "#/properties/opacity/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.placement !== void 0) {
      let data3 = data.placement;
      if (data3 !== null) {
        if (!validate156(data3, { instancePath: instancePath + "/placement" })) {
          vErrors = joined(vErrors, validate156.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.avatar_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_id" }, message: "must have required property 'avatar_id'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func25.call({"type":{"type":"string","const":"avatar"},"avatar_id":{"type":"string","minLength":1},"script":{"type":["string","null"],"minLength":1,"maxLength":5000},"audio_url":{"type":["string","null"],"format":"uri"},"audio_asset_id":{"type":["string","null"],"minLength":1},"voice_id":{"type":["string","null"],"minLength":1},"voice_settings":{"orNull":{"$ref":"/VoiceSettings"}},"engine":{"orNull":{"$ref":"/EngineInput"}},"motion_prompt":{"type":["string","null"]},"expressiveness":{"type":["string","null"],"enum":["high","medium","low",null]},"output_format":{"type":"string","enum":["mp4","webm"]},"remove_background":{"type":["boolean","null"]},"background":{"orNull":{"$ref":"/Background"}},"resolution":{"type":["string","null"],"enum":["4k","1080p","720p",null]},"aspect_ratio":{"type":["string","null"],"enum":["16:9","9:16","4:5","5:4","1:1","auto",null]},"fit":{"type":["string","null"],"enum":["contain","cover",null]},"caption":{"orNull":{"$ref":"/Caption"}},"watermark":{"orNull":{"$ref":"/Watermark"}},"title":{"type":["string","null"]},"folder_id":{"type":["string","null"]},"brand_glossary_id":{"type":["string","null"],"minLength":1},"callback_url":{"type":["string","null"],"format":"uri"},"callback_id":{"type":["string","null"]}}, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "avatar" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.avatar_id !== void 0) {
      let data1 = data.avatar_id;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.script !== void 0) {
      let data2 = data.script;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.audio_url !== void 0) {
      let data3 = data.audio_url;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.audio_asset_id !== void 0) {
      let data4 = data.audio_asset_id;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_id !== void 0) {
      let data5 = data.voice_id;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_settings !== void 0) {
      let data6 = data.voice_settings;
      if (data6 !== null) {
        const _errs15 = errors;
        if (!validate128(data6, { instancePath: instancePath + "/voice_settings" })) {
          vErrors = joined(vErrors, validate128.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs15 === errors;
        if (valid1) {
          var props0 = {};
          props0.speed = true;
          props0.pitch = true;
          props0.volume = true;
          props0.locale = true;
          props0.engine_settings = true;
        }
      }
    }
    if (data.engine !== void 0) {
      let data7 = data.engine;
      if (data7 !== null) {
        if (!validate138(data7, { instancePath: instancePath + "/engine" })) {
          vErrors = joined(vErrors, validate138.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.motion_prompt !== void 0) {
      let data8 = data.motion_prompt;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/motion_prompt", schemaPath: "#/properties/motion_prompt/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.expressiveness !== void 0) {
      let data9 = data.expressiveness;
      if (typeof data9 !== "string" && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expressiveness", schemaPath: "#/properties/expressiveness/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data9 === "high" || data9 === "medium" || data9 === "low" || data9 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expressiveness", schemaPath: "#/properties/expressiveness/enum", keyword: "enum", params: { allowedValues: ["high","medium","low",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.output_format !== void 0) {
      let data10 = data.output_format;
      if (typeof data10 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/output_format", schemaPath: "#/properties/output_format/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data10 === "mp4" || data10 === "webm")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/output_format", schemaPath: "#/properties/output_format/enum", keyword: "enum", params: { allowedValues: ["mp4","webm"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.remove_background !== void 0) {
      let data11 = data.remove_background;
      if (typeof data11 !== "boolean" && data11 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/remove_background", schemaPath: "#/properties/remove_background/type", keyword: "type", params: { type: ["boolean","null"] }, message: "must be boolean,null" });
        errors++;
      }
    }
    if (data.background !== void 0) {
      let data12 = data.background;
      if (data12 !== null) {
        if (!validate146(data12, { instancePath: instancePath + "/background" })) {
          vErrors = joined(vErrors, validate146.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.resolution !== void 0) {
      let data13 = data.resolution;
      if (typeof data13 !== "string" && data13 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data13 === "4k" || data13 === "1080p" || data13 === "720p" || data13 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/enum", keyword: "enum", params: { allowedValues: ["4k","1080p","720p",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.aspect_ratio !== void 0) {
      let data14 = data.aspect_ratio;
      if (typeof data14 !== "string" && data14 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data14 === "16:9" || data14 === "9:16" || data14 === "4:5" || data14 === "5:4" || data14 === "1:1" || data14 === "auto" || data14 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/enum", keyword: "enum", params: { allowedValues: ["16:9","9:16","4:5","5:4","1:1","auto",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.fit !== void 0) {
      let data15 = data.fit;
      if (typeof data15 !== "string" && data15 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data15 === "contain" || data15 === "cover" || data15 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/enum", keyword: "enum", params: { allowedValues: ["contain","cover",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.caption !== void 0) {
      let data16 = data.caption;
      if (data16 !== null) {
        const _errs35 = errors;
        if (!validate152(data16, { instancePath: instancePath + "/caption" })) {
          vErrors = joined(vErrors, validate152.errors);
          errors = vErrors.length;
        }
        var valid4 = _errs35 === errors;
        if (valid4) {
          var props3 = {};
          props3.file_format = true;
          props3.style = true;
        }
      }
    }
    if (data.watermark !== void 0) {
      let data17 = data.watermark;
      if (data17 !== null) {
        if (!validate154(data17, { instancePath: instancePath + "/watermark" })) {
          vErrors = joined(vErrors, validate154.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.title !== void 0) {
      let data18 = data.title;
      if (typeof data18 !== "string" && data18 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.folder_id !== void 0) {
      let data19 = data.folder_id;
      if (typeof data19 !== "string" && data19 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.brand_glossary_id !== void 0) {
      let data20 = data.brand_glossary_id;
      if (typeof data20 !== "string" && data20 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data20 === "string") {
        if (func1(data20) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.callback_url !== void 0) {
      let data21 = data.callback_url;
      if (typeof data21 !== "string" && data21 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data21 === "string") {
        if (!formats0(data21)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.callback_id !== void 0) {
      let data22 = data.callback_id;
      if (typeof data22 !== "string" && data22 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_id", schemaPath: "#/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    let given0 = 0;
    if (data.script !== void 0 && data.script !== null) {
      given0++;
    }
    if (data.audio_url !== void 0 && data.audio_url !== null) {
      given0++;
    }
    if (data.audio_asset_id !== void 0 && data.audio_asset_id !== null) {
      given0++;
    }
    if (given0 !== 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/exactlyOne", keyword: "exactlyOne", params: { members: ["script", "audio_url", "audio_asset_id"], given: given0 }, message: "exactly one of the group must be given" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.image === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func25.call({"type":{"type":"string","const":"image"},"image":{"$ref":"/AssetInput"},"script":{"type":["string","null"],"minLength":1,"maxLength":5000},"audio_url":{"type":["string","null"],"format":"uri"},"audio_asset_id":{"type":["string","null"],"minLength":1},"voice_id":{"type":["string","null"],"minLength":1},"voice_settings":{"orNull":{"$ref":"/VoiceSettings"}},"motion_prompt":{"type":["string","null"]},"expressiveness":{"type":["string","null"],"enum":["high","medium","low",null]},"output_format":{"type":"string","enum":["mp4","webm"]},"remove_background":{"type":["boolean","null"]},"background":{"orNull":{"$ref":"/Background"}},"resolution":{"type":["string","null"],"enum":["4k","1080p","720p",null]},"aspect_ratio":{"type":["string","null"],"enum":["16:9","9:16","4:5","5:4","1:1","auto",null]},"fit":{"type":["string","null"],"enum":["contain","cover",null]},"caption":{"orNull":{"$ref":"/Caption"}},"watermark":{"orNull":{"$ref":"/Watermark"}},"title":{"type":["string","null"]},"folder_id":{"type":["string","null"]},"brand_glossary_id":{"type":["string","null"],"minLength":1},"callback_url":{"type":["string","null"],"format":"uri"},"callback_id":{"type":["string","null"]}}, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("image" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "image" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate75(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.script !== void 0) {
      let data2 = data.script;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.audio_url !== void 0) {
      let data3 = data.audio_url;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.audio_asset_id !== void 0) {
      let data4 = data.audio_asset_id;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_id !== void 0) {
      let data5 = data.voice_id;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_settings !== void 0) {
      let data6 = data.voice_settings;
      if (data6 !== null) {
        const _errs14 = errors;
        if (!validate128(data6, { instancePath: instancePath + "/voice_settings" })) {
          vErrors = joined(vErrors, validate128.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs14 === errors;
        if (valid1) {
          var props1 = {};
          props1.speed = true;
          props1.pitch = true;
          props1.volume = true;
          props1.locale = true;
          props1.engine_settings = true;
        }
      }
    }
    if (data.motion_prompt !== void 0) {
      let data7 = data.motion_prompt;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/motion_prompt", schemaPath: "#/properties/motion_prompt/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.expressiveness !== void 0) {
      let data8 = data.expressiveness;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expressiveness", schemaPath: "#/properties/expressiveness/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data8 === "high" || data8 === "medium" || data8 === "low" || data8 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expressiveness", schemaPath: "#/properties/expressiveness/enum", keyword: "enum", params: { allowedValues: ["high","medium","low",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.output_format !== void 0) {
      let data9 = data.output_format;
      if (typeof data9 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/output_format", schemaPath: "#/properties/output_format/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data9 === "mp4" || data9 === "webm")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/output_format", schemaPath: "#/properties/output_format/enum", keyword: "enum", params: { allowedValues: ["mp4","webm"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.remove_background !== void 0) {
      let data10 = data.remove_background;
      if (typeof data10 !== "boolean" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/remove_background", schemaPath: "#/properties/remove_background/type", keyword: "type", params: { type: ["boolean","null"] }, message: "must be boolean,null" });
        errors++;
      }
    }
    if (data.background !== void 0) {
      let data11 = data.background;
      if (data11 !== null) {
        if (!validate146(data11, { instancePath: instancePath + "/background" })) {
          vErrors = joined(vErrors, validate146.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.resolution !== void 0) {
      let data12 = data.resolution;
      if (typeof data12 !== "string" && data12 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data12 === "4k" || data12 === "1080p" || data12 === "720p" || data12 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/enum", keyword: "enum", params: { allowedValues: ["4k","1080p","720p",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.aspect_ratio !== void 0) {
      let data13 = data.aspect_ratio;
      if (typeof data13 !== "string" && data13 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data13 === "16:9" || data13 === "9:16" || data13 === "4:5" || data13 === "5:4" || data13 === "1:1" || data13 === "auto" || data13 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/enum", keyword: "enum", params: { allowedValues: ["16:9","9:16","4:5","5:4","1:1","auto",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.fit !== void 0) {
      let data14 = data.fit;
      if (typeof data14 !== "string" && data14 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data14 === "contain" || data14 === "cover" || data14 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/enum", keyword: "enum", params: { allowedValues: ["contain","cover",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.caption !== void 0) {
      let data15 = data.caption;
      if (data15 !== null) {
        const _errs32 = errors;
        if (!validate152(data15, { instancePath: instancePath + "/caption" })) {
          vErrors = joined(vErrors, validate152.errors);
          errors = vErrors.length;
        }
        var valid3 = _errs32 === errors;
        if (valid3) {
          var props3 = {};
          props3.file_format = true;
          props3.style = true;
        }
      }
    }
    if (data.watermark !== void 0) {
      let data16 = data.watermark;
      if (data16 !== null) {
        if (!validate154(data16, { instancePath: instancePath + "/watermark" })) {
          vErrors = joined(vErrors, validate154.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.title !== void 0) {
      let data17 = data.title;
      if (typeof data17 !== "string" && data17 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.folder_id !== void 0) {
      let data18 = data.folder_id;
      if (typeof data18 !== "string" && data18 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.brand_glossary_id !== void 0) {
      let data19 = data.brand_glossary_id;
      if (typeof data19 !== "string" && data19 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data19 === "string") {
        if (func1(data19) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.callback_url !== void 0) {
      let data20 = data.callback_url;
      if (typeof data20 !== "string" && data20 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data20 === "string") {
        if (!formats0(data20)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.callback_id !== void 0) {
      let data21 = data.callback_id;
      if (typeof data21 !== "string" && data21 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_id", schemaPath: "#/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    let given0 = 0;
    if (data.script !== void 0 && data.script !== null) {
      given0++;
    }
    if (data.audio_url !== void 0 && data.audio_url !== null) {
      given0++;
    }
    if (data.audio_asset_id !== void 0 && data.audio_asset_id !== null) {
      given0++;
    }
    if (given0 !== 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/exactlyOne", keyword: "exactlyOne", params: { members: ["script", "audio_url", "audio_asset_id"], given: given0 }, message: "exactly one of the group must be given" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.color === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "color" }, message: "must have required property 'color'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "color")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("color" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "color" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data1 = data.color;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9a-fA-F]{6}$" }, message: 'must match pattern "^#[0-9a-fA-F]{6}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.avatar_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_id" }, message: "must have required property 'avatar_id'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func25.call({"type":{"type":"string","const":"avatar"},"avatar_id":{"type":"string","minLength":1},"script":{"type":["string","null"],"minLength":1,"maxLength":5000},"audio_url":{"type":["string","null"],"format":"uri"},"audio_asset_id":{"type":["string","null"],"minLength":1},"voice_id":{"type":["string","null"],"minLength":1},"voice_settings":{"orNull":{"$ref":"/VoiceSettings"}},"engine":{"orNull":{"$ref":"/EngineInput"}},"motion_prompt":{"type":["string","null"]},"expressiveness":{"type":["string","null"],"enum":["high","medium","low",null]},"background":{"orNull":{"$ref":"/StudioColorBackground"}}}, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "avatar" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.avatar_id !== void 0) {
      let data1 = data.avatar_id;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.script !== void 0) {
      let data2 = data.script;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.audio_url !== void 0) {
      let data3 = data.audio_url;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.audio_asset_id !== void 0) {
      let data4 = data.audio_asset_id;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_id !== void 0) {
      let data5 = data.voice_id;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_settings !== void 0) {
      let data6 = data.voice_settings;
      if (data6 !== null) {
        const _errs15 = errors;
        if (!validate128(data6, { instancePath: instancePath + "/voice_settings" })) {
          vErrors = joined(vErrors, validate128.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs15 === errors;
        if (valid1) {
          var props0 = {};
          props0.speed = true;
          props0.pitch = true;
          props0.volume = true;
          props0.locale = true;
          props0.engine_settings = true;
        }
      }
    }
    if (data.engine !== void 0) {
      let data7 = data.engine;
      if (data7 !== null) {
        if (!validate138(data7, { instancePath: instancePath + "/engine" })) {
          vErrors = joined(vErrors, validate138.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.motion_prompt !== void 0) {
      let data8 = data.motion_prompt;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/motion_prompt", schemaPath: "#/properties/motion_prompt/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.expressiveness !== void 0) {
      let data9 = data.expressiveness;
      if (typeof data9 !== "string" && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expressiveness", schemaPath: "#/properties/expressiveness/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data9 === "high" || data9 === "medium" || data9 === "low" || data9 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expressiveness", schemaPath: "#/properties/expressiveness/enum", keyword: "enum", params: { allowedValues: ["high","medium","low",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.background !== void 0) {
      let data10 = data.background;
      if (data10 !== null) {
        if (!validate171(data10, { instancePath: instancePath + "/background" })) {
          vErrors = joined(vErrors, validate171.errors);
          errors = vErrors.length;
        }
      }
    }
    let given0 = 0;
    if (data.script !== void 0 && data.script !== null) {
      given0++;
    }
    if (data.audio_url !== void 0 && data.audio_url !== null) {
      given0++;
    }
    if (data.audio_asset_id !== void 0 && data.audio_asset_id !== null) {
      given0++;
    }
    if (given0 !== 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/exactlyOne", keyword: "exactlyOne", params: { members: ["script", "audio_url", "audio_asset_id"], given: given0 }, message: "exactly one of the group must be given" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.input === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "input")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar_video" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "avatar_video" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.input !== void 0) {
      if (!validate168(data.input, { instancePath: instancePath + "/input" })) {
        vErrors = joined(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.source === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "source" || key0 === "script" || key0 === "audio_url" || key0 === "audio_asset_id" || key0 === "duration" || key0 === "voice_id" || key0 === "voice_settings")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("image" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "image" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate75(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.script !== void 0) {
      let data2 = data.script;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.audio_url !== void 0) {
      let data3 = data.audio_url;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.audio_asset_id !== void 0) {
      let data4 = data.audio_asset_id;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      let data5 = data.duration;
      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 300 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" });
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" });
          errors++;
        }
      }
    }
    if (data.voice_id !== void 0) {
      let data6 = data.voice_id;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_settings !== void 0) {
      let data7 = data.voice_settings;
      if (data7 !== null) {
        const _errs16 = errors;
        if (!validate128(data7, { instancePath: instancePath + "/voice_settings" })) {
          vErrors = joined(vErrors, validate128.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs16 === errors;
        if (valid1) {
          var props1 = {};
          props1.speed = true;
          props1.pitch = true;
          props1.volume = true;
          props1.locale = true;
          props1.engine_settings = true;
        }
      }
    }
    let given0 = 0;
    if (data.script !== void 0 && data.script !== null) {
      given0++;
    }
    if (data.audio_url !== void 0 && data.audio_url !== null) {
      given0++;
    }
    if (data.audio_asset_id !== void 0 && data.audio_asset_id !== null) {
      given0++;
    }
    if (data.duration !== void 0 && data.duration !== null) {
      given0++;
    }
    if (given0 !== 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/exactlyOne", keyword: "exactlyOne", params: { members: ["script", "audio_url", "audio_asset_id", "duration"], given: given0 }, message: "exactly one of the group must be given" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "mode" || key0 === "volume" || key0 === "mute")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data0 === "freeze" || data0 === "loop" || data0 === "fit_to_scene" || data0 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: ["freeze","loop","fit_to_scene",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.volume !== void 0) {
      let data1 = data.volume;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.mute !== void 0) {
      if (typeof data.mute !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/mute", schemaPath: "#/properties/mute/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.source === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "source" || key0 === "playback" || key0 === "script" || key0 === "audio_url" || key0 === "audio_asset_id" || key0 === "voice_id" || key0 === "voice_settings")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("video" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "video" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate75(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.playback !== void 0) {
      let data2 = data.playback;
      if (data2 !== null) {
        if (!validate179(data2, { instancePath: instancePath + "/playback" })) {
          vErrors = joined(vErrors, validate179.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.script !== void 0) {
      let data3 = data.script;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/script", schemaPath: "#/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.audio_url !== void 0) {
      let data4 = data.audio_url;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_url", schemaPath: "#/properties/audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.audio_asset_id !== void 0) {
      let data5 = data.audio_asset_id;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audio_asset_id", schemaPath: "#/properties/audio_asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_id !== void 0) {
      let data6 = data.voice_id;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_settings !== void 0) {
      let data7 = data.voice_settings;
      if (data7 !== null) {
        const _errs16 = errors;
        if (!validate128(data7, { instancePath: instancePath + "/voice_settings" })) {
          vErrors = joined(vErrors, validate128.errors);
          errors = vErrors.length;
        }
        var valid2 = _errs16 === errors;
        if (valid2) {
          var props2 = {};
          props2.speed = true;
          props2.pitch = true;
          props2.volume = true;
          props2.locale = true;
          props2.engine_settings = true;
        }
      }
    }
    let given0 = 0;
    if (data.script !== void 0 && data.script !== null) {
      given0++;
    }
    if (data.audio_url !== void 0 && data.audio_url !== null) {
      given0++;
    }
    if (data.audio_asset_id !== void 0 && data.audio_asset_id !== null) {
      given0++;
    }
    if (given0 > 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/atMostOne", keyword: "atMostOne", params: { members: ["script", "audio_url", "audio_asset_id"], given: given0 }, message: "at most one of the group may be given" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "avatar_video") {
        if (!validate167(data, { instancePath })) {
          vErrors = joined(vErrors, validate167.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "image") {
        if (!validate174(data, { instancePath })) {
          vErrors = joined(vErrors, validate174.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "video") {
        if (!validate177(data, { instancePath })) {
          vErrors = joined(vErrors, validate177.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["avatar_video", "image", "video"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["avatar_video", "image", "video"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate166.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate166.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate165(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.scenes === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenes" }, message: "must have required property 'scenes'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func25.call({"type":{"type":"string","const":"studio"},"scenes":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"/StudioScene"}},"resolution":{"type":["string","null"],"enum":["4k","1080p","720p",null]},"aspect_ratio":{"type":["string","null"],"enum":["16:9","9:16","4:5","5:4","1:1","auto",null]},"caption":{"orNull":{"$ref":"/Caption"}},"watermark":{"orNull":{"$ref":"/Watermark"}},"title":{"type":["string","null"]},"folder_id":{"type":["string","null"]},"brand_glossary_id":{"type":["string","null"],"minLength":1},"callback_url":{"type":["string","null"],"format":"uri"},"callback_id":{"type":["string","null"]}}, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("studio" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "studio" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.scenes !== void 0) {
      let data1 = data.scenes;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scenes", schemaPath: "#/properties/scenes/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        if (data1.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scenes", schemaPath: "#/properties/scenes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate166(data1[i0], { instancePath: instancePath + "/scenes/" + i0 })) {
            vErrors = joined(vErrors, validate166.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/scenes", schemaPath: "#/properties/scenes/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.resolution !== void 0) {
      let data3 = data.resolution;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data3 === "4k" || data3 === "1080p" || data3 === "720p" || data3 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/enum", keyword: "enum", params: { allowedValues: ["4k","1080p","720p",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.aspect_ratio !== void 0) {
      let data4 = data.aspect_ratio;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data4 === "16:9" || data4 === "9:16" || data4 === "4:5" || data4 === "5:4" || data4 === "1:1" || data4 === "auto" || data4 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/enum", keyword: "enum", params: { allowedValues: ["16:9","9:16","4:5","5:4","1:1","auto",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.caption !== void 0) {
      let data5 = data.caption;
      if (data5 !== null) {
        const _errs12 = errors;
        if (!validate152(data5, { instancePath: instancePath + "/caption" })) {
          vErrors = joined(vErrors, validate152.errors);
          errors = vErrors.length;
        }
        var valid3 = _errs12 === errors;
        if (valid3) {
          var props1 = {};
          props1.file_format = true;
          props1.style = true;
        }
      }
    }
    if (data.watermark !== void 0) {
      let data6 = data.watermark;
      if (data6 !== null) {
        if (!validate154(data6, { instancePath: instancePath + "/watermark" })) {
          vErrors = joined(vErrors, validate154.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.title !== void 0) {
      let data7 = data.title;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.folder_id !== void 0) {
      let data8 = data.folder_id;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.brand_glossary_id !== void 0) {
      let data9 = data.brand_glossary_id;
      if (typeof data9 !== "string" && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.callback_url !== void 0) {
      let data10 = data.callback_url;
      if (typeof data10 !== "string" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data10 === "string") {
        if (!formats0(data10)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.callback_id !== void 0) {
      let data11 = data.callback_id;
      if (typeof data11 !== "string" && data11 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_id", schemaPath: "#/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.prompt === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" });
      errors++;
    }
    if (data.avatar_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_id" }, message: "must have required property 'avatar_id'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func25.call({"type":{"type":"string","const":"cinematic_avatar"},"prompt":{"type":"string","minLength":1,"maxLength":10000},"avatar_id":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","minLength":1}},"references":{"type":["array","null"],"items":{"$ref":"/AssetInput"}},"duration":{"type":["integer","null"],"minimum":4,"maximum":15},"auto_duration":{"type":"boolean"},"enhance_prompt":{"type":"boolean"},"resolution":{"type":"string","enum":["720p","1080p"]},"aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"]},"title":{"type":["string","null"]},"folder_id":{"type":["string","null"]}}, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("cinematic_avatar" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "cinematic_avatar" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data1 = data.prompt;
      if (typeof data1 === "string") {
        if (func1(data1) > 1e4) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" });
          errors++;
        }
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.avatar_id !== void 0) {
      let data2 = data.avatar_id;
      if (Array.isArray(data2)) {
        if (data2.length > 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" });
          errors++;
        }
        if (data2.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id/" + i0, schemaPath: "#/properties/avatar_id/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id/" + i0, schemaPath: "#/properties/avatar_id/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data4 = data.references;
      if (!Array.isArray(data4) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate75(data4[i1], { instancePath: instancePath + "/references/" + i1 })) {
            vErrors = joined(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.duration !== void 0) {
      let data6 = data.duration;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 15 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 15 }, message: "must be <= 15" });
          errors++;
        }
        if (data6 < 4 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4 }, message: "must be >= 4" });
          errors++;
        }
      }
    }
    if (data.auto_duration !== void 0) {
      if (typeof data.auto_duration !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/auto_duration", schemaPath: "#/properties/auto_duration/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.enhance_prompt !== void 0) {
      if (typeof data.enhance_prompt !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/enhance_prompt", schemaPath: "#/properties/enhance_prompt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.resolution !== void 0) {
      let data9 = data.resolution;
      if (typeof data9 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data9 === "720p" || data9 === "1080p")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/enum", keyword: "enum", params: { allowedValues: ["720p","1080p"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.aspect_ratio !== void 0) {
      let data10 = data.aspect_ratio;
      if (typeof data10 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data10 === "16:9" || data10 === "9:16" || data10 === "1:1")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/enum", keyword: "enum", params: { allowedValues: ["16:9","9:16","1:1"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data11 = data.title;
      if (typeof data11 !== "string" && data11 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.folder_id !== void 0) {
      let data12 = data.folder_id;
      if (typeof data12 !== "string" && data12 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "avatar") {
        if (!validate127(data, { instancePath })) {
          vErrors = joined(vErrors, validate127.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "image") {
        if (!validate159(data, { instancePath })) {
          vErrors = joined(vErrors, validate159.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "studio") {
        if (!validate165(data, { instancePath })) {
          vErrors = joined(vErrors, validate165.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "cinematic_avatar") {
        if (!validate188(data, { instancePath })) {
          vErrors = joined(vErrors, validate188.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["avatar", "image", "studio", "cinematic_avatar"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["avatar", "image", "studio", "cinematic_avatar"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate126.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check_closed_CreatedVideoEnvelope = validate194;
function validate194(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.video_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "video_id" }, message: "must have required property 'video_id'" });
          errors++;
        }
        if (data0.status === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
          errors++;
        }
        if (data0.video_id !== void 0) {
          if (typeof data0.video_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/video_id", schemaPath: "#/properties/data/properties/video_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.status !== void 0) {
          if (typeof data0.status !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.output_format !== void 0) {
          let data3 = data0.output_format;
          if (typeof data3 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/output_format", schemaPath: "#/properties/data/properties/output_format/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data3 === "mp4" || data3 === "webm")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/output_format", schemaPath: "#/properties/data/properties/output_format/enum", keyword: "enum", params: { allowedValues: ["mp4","webm"] }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "video_id" && key0 !== "status" && key0 !== "output_format") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
var check_CreateVideoBatchBody = validate195;
function validate196(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate126(data, { instancePath })) {
    vErrors = joined(vErrors, validate126.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate126.evaluated.props;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.folder_id = true;
    }
    if (data.folder_id !== void 0) {
      if (data.folder_id !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: "null" }, message: "must be null" });
        errors++;
      }
    }
  }
  validate196.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate196.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate195(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.videos === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "videos" }, message: "must have required property 'videos'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "videos" || key0 === "title" || key0 === "folder_id" || key0 === "callback_url")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.videos !== void 0) {
      let data0 = data.videos;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate196(data0[i0], { instancePath: instancePath + "/videos/" + i0 })) {
            vErrors = joined(vErrors, validate196.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.folder_id !== void 0) {
      let data3 = data.folder_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.callback_url !== void 0) {
      let data4 = data.callback_url;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
var check_closed_CreatedVideoBatchEnvelope = validate199;
function validate199(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.batch_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "batch_id" }, message: "must have required property 'batch_id'" });
          errors++;
        }
        if (data0.batch_id !== void 0) {
          if (typeof data0.batch_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/batch_id", schemaPath: "#/properties/data/properties/batch_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "batch_id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}
var check_inline_24 = validate200;
function validate200(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data1 = data.token;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
var check_inline_25 = validate201;
function validate201(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.batch_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "batch_id" }, message: "must have required property 'batch_id'" });
      errors++;
    }
    if (data.batch_id !== void 0) {
      let data0 = data.batch_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/batch_id", schemaPath: "#/properties/batch_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/batch_id", schemaPath: "#/properties/batch_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/batch_id", schemaPath: "#/properties/batch_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoBatchEnvelope = validate202;
function validate204(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate207(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "code" && key0 !== "message") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate206(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item_index === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item_index" }, message: "must have required property 'item_index'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.item_index !== void 0) {
      let data0 = data.item_index;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/item_index", schemaPath: "#/properties/item_index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/item_index", schemaPath: "#/properties/item_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "queued" || data1 === "processing" || data1 === "completed" || data1 === "failed")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["queued","processing","completed","failed"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.video_id !== void 0) {
      let data2 = data.video_id;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (data3 !== null) {
        if (!validate207(data3, { instancePath: instancePath + "/error" })) {
          vErrors = joined(vErrors, validate207.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "item_index" && key0 !== "status" && key0 !== "video_id" && key0 !== "error") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.batch_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "batch_id" }, message: "must have required property 'batch_id'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.total_items === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_items" }, message: "must have required property 'total_items'" });
      errors++;
    }
    if (data.counts_by_status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_status" }, message: "must have required property 'counts_by_status'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.items === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.batch_id !== void 0) {
      if (typeof data.batch_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/batch_id", schemaPath: "#/properties/batch_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data2 === "processing" || data2 === "completed" || data2 === "failed")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["processing","completed","failed"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.total_items !== void 0) {
      let data3 = data.total_items;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/total_items", schemaPath: "#/properties/total_items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/total_items", schemaPath: "#/properties/total_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.counts_by_status !== void 0) {
      if (!validate204(data.counts_by_status, { instancePath: instancePath + "/counts_by_status" })) {
        vErrors = joined(vErrors, validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      let data5 = data.created_at;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data6 = data.items;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate206(data6[i0], { instancePath: instancePath + "/items/" + i0 })) {
            vErrors = joined(vErrors, validate206.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "batch_id" && key0 !== "title" && key0 !== "status" && key0 !== "total_items" && key0 !== "counts_by_status" && key0 !== "created_at" && key0 !== "items" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate203(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate203.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
var check_inline_27 = validate213;
function validate213(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.video_ids !== void 0) {
      let data0 = data.video_ids;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/video_ids", schemaPath: "#/properties/video_ids/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/video_ids", schemaPath: "#/properties/video_ids/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.batch_ids !== void 0) {
      let data1 = data.batch_ids;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/batch_ids", schemaPath: "#/properties/batch_ids/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/batch_ids", schemaPath: "#/properties/batch_ids/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoStatusPage = validate214;
function validate215(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.video_id !== void 0) {
      let data0 = data.video_id;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "queued" || data1 === "processing" || data1 === "completed" || data1 === "failed" || data1 === "not_found")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["queued","processing","completed","failed","not_found"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (data2 !== null) {
        if (!validate207(data2, { instancePath: instancePath + "/error" })) {
          vErrors = joined(vErrors, validate207.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.batch_id !== void 0) {
      let data3 = data.batch_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/batch_id", schemaPath: "#/properties/batch_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.item_index !== void 0) {
      let data4 = data.item_index;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/item_index", schemaPath: "#/properties/item_index/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/item_index", schemaPath: "#/properties/item_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "video_id" && key0 !== "status" && key0 !== "error" && key0 !== "batch_id" && key0 !== "item_index") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate215(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate215.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
var check_inline_29 = validate220;
function validate220(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.video_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "video_id" }, message: "must have required property 'video_id'" });
      errors++;
    }
    if (data.video_id !== void 0) {
      let data0 = data.video_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoDetailEnvelope = validate221;
function validate221(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate120(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
var check_closed_DeletedVideoEnvelope = validate223;
function validate223(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.deleted !== void 0) {
          if (typeof data0.deleted !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/deleted", schemaPath: "#/properties/data/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "id" && key0 !== "deleted") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
var check_inline_32 = validate224;
function validate224(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "public" || data0 === "private")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ["public","private"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data1 = data.engine;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      let data3 = data.gender;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data3 === "male" || data3 === "female")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/enum", keyword: "enum", params: { allowedValues: ["male","female"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data4 = data.limit;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data5 = data.token;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
var check_closed_VoicePage = validate225;
function validate226(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.voice_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voice_id" }, message: "must have required property 'voice_id'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.language === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" });
      errors++;
    }
    if (data.gender === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gender" }, message: "must have required property 'gender'" });
      errors++;
    }
    if (data.support_pause === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "support_pause" }, message: "must have required property 'support_pause'" });
      errors++;
    }
    if (data.support_locale === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "support_locale" }, message: "must have required property 'support_locale'" });
      errors++;
    }
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.voice_id !== void 0) {
      if (typeof data.voice_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.language !== void 0) {
      if (typeof data.language !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      if (typeof data.gender !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data4 === "public" || data4 === "private")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ["public","private"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.support_pause !== void 0) {
      if (typeof data.support_pause !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/support_pause", schemaPath: "#/properties/support_pause/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.support_locale !== void 0) {
      if (typeof data.support_locale !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/support_locale", schemaPath: "#/properties/support_locale/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.preview_audio_url !== void 0) {
      let data7 = data.preview_audio_url;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_audio_url", schemaPath: "#/properties/preview_audio_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats0(data7)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_audio_url", schemaPath: "#/properties/preview_audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "voice_id" && key0 !== "name" && key0 !== "language" && key0 !== "gender" && key0 !== "type" && key0 !== "support_pause" && key0 !== "support_locale" && key0 !== "preview_audio_url") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
function validate225(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate226(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate226.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
var check_DesignVoiceBody = validate230;
function validate230(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prompt === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "prompt" || key0 === "gender" || key0 === "locale" || key0 === "seed")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data0 = data.prompt;
      if (typeof data0 === "string") {
        if (func1(data0) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      let data1 = data.gender;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data2 = data.locale;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
var check_closed_DesignedVoicesEnvelope = validate231;
function validate231(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.voices === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "voices" }, message: "must have required property 'voices'" });
          errors++;
        }
        if (data0.seed === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'" });
          errors++;
        }
        if (data0.voices !== void 0) {
          let data1 = data0.voices;
          if (Array.isArray(data1)) {
            if (data1.length > 3) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/voices", schemaPath: "#/properties/data/properties/voices/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" });
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate226(data1[i0], { instancePath: instancePath + "/data/voices/" + i0 })) {
                vErrors = joined(vErrors, validate226.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/voices", schemaPath: "#/properties/data/properties/voices/type", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data0.seed !== void 0) {
          let data3 = data0.seed;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/seed", schemaPath: "#/properties/data/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/seed", schemaPath: "#/properties/data/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        for (const key0 in data0) {
          if (key0 !== "voices" && key0 !== "seed") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
var check_CloneVoiceBody = validate233;
function validate233(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.audio === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audio" }, message: "must have required property 'audio'" });
      errors++;
    }
    if (data.voice_name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voice_name" }, message: "must have required property 'voice_name'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "audio" || key0 === "voice_name" || key0 === "language" || key0 === "remove_background_noise")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.audio !== void 0) {
      if (!validate75(data.audio, { instancePath: instancePath + "/audio" })) {
        vErrors = joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.voice_name !== void 0) {
      let data1 = data.voice_name;
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_name", schemaPath: "#/properties/voice_name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_name", schemaPath: "#/properties/voice_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_name", schemaPath: "#/properties/voice_name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.remove_background_noise !== void 0) {
      if (typeof data.remove_background_noise !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/remove_background_noise", schemaPath: "#/properties/remove_background_noise/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate233.errors = vErrors;
  return errors === 0;
}
var check_closed_ClonedVoiceEnvelope = validate235;
function validate235(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.voice_clone_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "voice_clone_id" }, message: "must have required property 'voice_clone_id'" });
          errors++;
        }
        if (data0.voice_clone_id !== void 0) {
          if (typeof data0.voice_clone_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/voice_clone_id", schemaPath: "#/properties/data/properties/voice_clone_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "voice_clone_id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
var check_CreateSpeechBody = validate236;
function validate236(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
      errors++;
    }
    if (data.voice_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voice_id" }, message: "must have required property 'voice_id'" });
      errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func1(data0) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.voice_id !== void 0) {
      let data1 = data.voice_id;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.input_type !== void 0) {
      let data2 = data.input_type;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/input_type", schemaPath: "#/properties/input_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data2 === "text" || data2 === "ssml")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/input_type", schemaPath: "#/properties/input_type/enum", keyword: "enum", params: { allowedValues: ["text","ssml"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.speed !== void 0) {
      let data3 = data.speed;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" });
          errors++;
        }
        if (data3 < 0.5 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data5 = data.locale;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
var check_closed_SpeechEnvelope = validate237;
function validate238(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.word === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "word" }, message: "must have required property 'word'" });
      errors++;
    }
    if (data.start === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" });
      errors++;
    }
    if (data.end === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" });
      errors++;
    }
    if (data.word !== void 0) {
      if (typeof data.word !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/word", schemaPath: "#/properties/word/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "word" && key0 !== "start" && key0 !== "end") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}
function validate237(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.audio_url === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "audio_url" }, message: "must have required property 'audio_url'" });
          errors++;
        }
        if (data0.duration === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'" });
          errors++;
        }
        if (data0.audio_url !== void 0) {
          let data1 = data0.audio_url;
          if (typeof data1 === "string") {
            if (!formats0(data1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/audio_url", schemaPath: "#/properties/data/properties/audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/audio_url", schemaPath: "#/properties/data/properties/audio_url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.duration !== void 0) {
          let data2 = data0.duration;
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/duration", schemaPath: "#/properties/data/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/duration", schemaPath: "#/properties/data/properties/duration/type", keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
        if (data0.request_id !== void 0) {
          let data3 = data0.request_id;
          if (typeof data3 !== "string" && data3 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/request_id", schemaPath: "#/properties/data/properties/request_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data0.word_timestamps !== void 0) {
          let data4 = data0.word_timestamps;
          if (!Array.isArray(data4) && data4 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/word_timestamps", schemaPath: "#/properties/data/properties/word_timestamps/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
            errors++;
          }
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate238(data4[i0], { instancePath: instancePath + "/data/word_timestamps/" + i0 })) {
                vErrors = joined(vErrors, validate238.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        for (const key0 in data0) {
          if (key0 !== "audio_url" && key0 !== "duration" && key0 !== "request_id" && key0 !== "word_timestamps") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
var check_inline_40 = validate240;
function validate240(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.voice_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voice_id" }, message: "must have required property 'voice_id'" });
      errors++;
    }
    if (data.voice_id !== void 0) {
      let data0 = data.voice_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
var check_closed_VoiceDetailEnvelope = validate241;
function validate242(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.voice_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voice_id" }, message: "must have required property 'voice_id'" });
      errors++;
    }
    if (data.support_pause === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "support_pause" }, message: "must have required property 'support_pause'" });
      errors++;
    }
    if (data.voice_id !== void 0) {
      if (typeof data.voice_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      let data3 = data.gender;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.support_pause !== void 0) {
      if (typeof data.support_pause !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/support_pause", schemaPath: "#/properties/support_pause/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.support_interactive_avatar !== void 0) {
      if (typeof data.support_interactive_avatar !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/support_interactive_avatar", schemaPath: "#/properties/support_interactive_avatar/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.preview_audio_url !== void 0) {
      let data6 = data.preview_audio_url;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_audio_url", schemaPath: "#/properties/preview_audio_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_audio_url", schemaPath: "#/properties/preview_audio_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data7 === "processing" || data7 === "complete" || data7 === "failed" || data7 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["processing","complete","failed",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.failure_message !== void 0) {
      let data8 = data.failure_message;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/failure_message", schemaPath: "#/properties/failure_message/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data9 = data.created_at;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "voice_id" && key0 !== "name" && key0 !== "language" && key0 !== "gender" && key0 !== "support_pause" && key0 !== "support_interactive_avatar" && key0 !== "preview_audio_url" && key0 !== "status" && key0 !== "failure_message" && key0 !== "created_at") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
function validate241(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate242(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
var check_closed_DeletedVoiceEnvelope = validate244;
function validate244(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.voice_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "voice_id" }, message: "must have required property 'voice_id'" });
          errors++;
        }
        if (data0.voice_id !== void 0) {
          if (typeof data0.voice_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/voice_id", schemaPath: "#/properties/data/properties/voice_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "voice_id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate244.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoAgentSessionPage = validate245;
function validate246(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.session_id !== void 0) {
      if (typeof data.session_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "session_id" && key0 !== "title" && key0 !== "created_at") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
function validate245(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate246(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate246.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
var check_CreateVideoAgentBody = validate250;
function validate250(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prompt === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func25.call({"prompt":{"type":"string","minLength":1,"maxLength":10000},"mode":{"type":"string","enum":["generate","chat"]},"orientation":{"type":["string","null"],"enum":["landscape","portrait",null]},"avatar_id":{"type":["string","null"],"minLength":1},"voice_id":{"type":["string","null"],"minLength":1},"style_id":{"type":["string","null"],"minLength":1},"brand_kit_id":{"type":["string","null"],"minLength":1},"brand_glossary_id":{"type":["string","null"],"minLength":1},"files":{"type":["array","null"],"maxItems":20,"items":{"$ref":"/AssetInput"}},"incognito_mode":{"type":"boolean"},"callback_url":{"type":["string","null"],"format":"uri"},"callback_id":{"type":["string","null"]}}, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data0 = data.prompt;
      if (typeof data0 === "string") {
        if (func1(data0) > 1e4) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "generate" || data1 === "chat")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: ["generate","chat"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.orientation !== void 0) {
      let data2 = data.orientation;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data2 === "landscape" || data2 === "portrait" || data2 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: ["landscape","portrait",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.avatar_id !== void 0) {
      let data3 = data.avatar_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_id !== void 0) {
      let data4 = data.voice_id;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.style_id !== void 0) {
      let data5 = data.style_id;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/style_id", schemaPath: "#/properties/style_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/style_id", schemaPath: "#/properties/style_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.brand_kit_id !== void 0) {
      let data6 = data.brand_kit_id;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/brand_kit_id", schemaPath: "#/properties/brand_kit_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brand_kit_id", schemaPath: "#/properties/brand_kit_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.brand_glossary_id !== void 0) {
      let data7 = data.brand_glossary_id;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brand_glossary_id", schemaPath: "#/properties/brand_glossary_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.files !== void 0) {
      let data8 = data.files;
      if (!Array.isArray(data8) && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data8)) {
        if (data8.length > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate75(data8[i0], { instancePath: instancePath + "/files/" + i0 })) {
            vErrors = joined(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.incognito_mode !== void 0) {
      if (typeof data.incognito_mode !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/incognito_mode", schemaPath: "#/properties/incognito_mode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.callback_url !== void 0) {
      let data11 = data.callback_url;
      if (typeof data11 !== "string" && data11 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data11 === "string") {
        if (!formats0(data11)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.callback_id !== void 0) {
      let data12 = data.callback_id;
      if (typeof data12 !== "string" && data12 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/callback_id", schemaPath: "#/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var check_closed_CreatedVideoAgentEnvelope = validate252;
function validate252(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.session_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
          errors++;
        }
        if (data0.status === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
          errors++;
        }
        if (data0.created_at === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
          errors++;
        }
        if (data0.session_id !== void 0) {
          if (typeof data0.session_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.status !== void 0) {
          let data2 = data0.status;
          if (typeof data2 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data2 === "generating" || data2 === "thinking" || data2 === "completed" || data2 === "failed")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/enum", keyword: "enum", params: { allowedValues: ["generating","thinking","completed","failed"] }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data0.video_id !== void 0) {
          let data3 = data0.video_id;
          if (typeof data3 !== "string" && data3 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/video_id", schemaPath: "#/properties/data/properties/video_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data0.created_at !== void 0) {
          let data4 = data0.created_at;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/created_at", schemaPath: "#/properties/data/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "session_id" && key0 !== "status" && key0 !== "video_id" && key0 !== "created_at") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
var check_inline_46 = validate253;
function validate253(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag !== void 0) {
      let data0 = data.tag;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data2 = data.token;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate253.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoAgentStylePage = validate254;
function validate255(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.style_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "style_id" }, message: "must have required property 'style_id'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.style_id !== void 0) {
      if (typeof data.style_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/style_id", schemaPath: "#/properties/style_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.aspect_ratio !== void 0) {
      let data2 = data.aspect_ratio;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aspect_ratio", schemaPath: "#/properties/aspect_ratio/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data3 = data.tags;
      if (!Array.isArray(data3) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      }
    }
    if (data.thumbnail_url !== void 0) {
      let data5 = data.thumbnail_url;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.preview_video_url !== void 0) {
      let data6 = data.preview_video_url;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "style_id" && key0 !== "name" && key0 !== "aspect_ratio" && key0 !== "tags" && key0 !== "thumbnail_url" && key0 !== "preview_video_url") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
function validate254(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate255(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate255.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
var check_inline_48 = validate259;
function validate259(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
      errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate259.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoAgentSessionEnvelope = validate260;
function validate262(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" });
      errors++;
    }
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.content === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" });
      errors++;
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "text" || data1 === "resource" || data1 === "error")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ["text","resource","error"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.resource_ids !== void 0) {
      let data4 = data.resource_ids;
      if (!Array.isArray(data4) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resource_ids", schemaPath: "#/properties/resource_ids/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/resource_ids/" + i0, schemaPath: "#/properties/resource_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "role" && key0 !== "type" && key0 !== "content" && key0 !== "created_at" && key0 !== "resource_ids") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
function validate261(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.session_id !== void 0) {
      if (typeof data.session_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "thinking" || data1 === "waiting_for_input" || data1 === "reviewing" || data1 === "generating" || data1 === "completed" || data1 === "failed")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["thinking","waiting_for_input","reviewing","generating","completed","failed"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.progress !== void 0) {
      let data2 = data.progress;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.video_id !== void 0) {
      let data4 = data.video_id;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data5 = data.created_at;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.messages !== void 0) {
      let data6 = data.messages;
      if (Array.isArray(data6)) {
        if (data6.length > 40) {
          (vErrors ??= []).push({ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate262(data6[i0], { instancePath: instancePath + "/messages/" + i0 })) {
            vErrors = joined(vErrors, validate262.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "session_id" && key0 !== "status" && key0 !== "progress" && key0 !== "title" && key0 !== "video_id" && key0 !== "created_at" && key0 !== "messages") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate261.errors = vErrors;
  return errors === 0;
}
function validate260(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate261(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate260.errors = vErrors;
  return errors === 0;
}
var check_SendVideoAgentMessageBody = validate265;
function validate265(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "message" || key0 === "avatar_id" || key0 === "voice_id" || key0 === "brand_kit_id" || key0 === "files")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 === "string") {
        if (func1(data0) > 1e4) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.avatar_id !== void 0) {
      let data1 = data.avatar_id;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.voice_id !== void 0) {
      let data2 = data.voice_id;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice_id", schemaPath: "#/properties/voice_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.brand_kit_id !== void 0) {
      let data3 = data.brand_kit_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/brand_kit_id", schemaPath: "#/properties/brand_kit_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brand_kit_id", schemaPath: "#/properties/brand_kit_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.files !== void 0) {
      let data4 = data.files;
      if (!Array.isArray(data4) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data4)) {
        if (data4.length > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate75(data4[i0], { instancePath: instancePath + "/files/" + i0 })) {
            vErrors = joined(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
var check_closed_SentVideoAgentMessageEnvelope = validate267;
function validate267(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.session_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
          errors++;
        }
        if (data0.run_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "run_id" }, message: "must have required property 'run_id'" });
          errors++;
        }
        if (data0.session_id !== void 0) {
          if (typeof data0.session_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.run_id !== void 0) {
          if (typeof data0.run_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/run_id", schemaPath: "#/properties/data/properties/run_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data3 = data0.title;
          if (typeof data3 !== "string" && data3 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/title", schemaPath: "#/properties/data/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "session_id" && key0 !== "run_id" && key0 !== "title") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
var check_StopVideoAgentSessionBody = validate268;
function validate268(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
var check_closed_StoppedVideoAgentSessionEnvelope = validate269;
function validate269(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.session_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
          errors++;
        }
        if (data0.session_id !== void 0) {
          if (typeof data0.session_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "session_id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate269.errors = vErrors;
  return errors === 0;
}
var check_inline_54 = validate270;
function validate270(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
      errors++;
    }
    if (data.resource_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_id" }, message: "must have required property 'resource_id'" });
      errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.resource_id !== void 0) {
      let data1 = data.resource_id;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoAgentResourceEnvelope = validate271;
function validate272(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resource_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_id" }, message: "must have required property 'resource_id'" });
      errors++;
    }
    if (data.resource_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_type" }, message: "must have required property 'resource_type'" });
      errors++;
    }
    if (data.resource_id !== void 0) {
      if (typeof data.resource_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.resource_type !== void 0) {
      if (typeof data.resource_type !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/resource_type", schemaPath: "#/properties/resource_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.source_type !== void 0) {
      let data2 = data.source_type;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/source_type", schemaPath: "#/properties/source_type/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.thumbnail_url !== void 0) {
      let data4 = data.thumbnail_url;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.preview_url !== void 0) {
      let data5 = data.preview_url;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_url", schemaPath: "#/properties/preview_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_url", schemaPath: "#/properties/preview_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.created_at !== void 0) {
      let data6 = data.created_at;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data7 = data.metadata;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: ["object","null"] }, message: "must be object,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "resource_id" && key0 !== "resource_type" && key0 !== "source_type" && key0 !== "url" && key0 !== "thumbnail_url" && key0 !== "preview_url" && key0 !== "created_at" && key0 !== "metadata") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate271(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate272(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
var check_inline_56 = validate274;
function validate274(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.username === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" });
      errors++;
    }
    if (data.username !== void 0) {
      let data0 = data.username;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.folder_id !== void 0) {
      if (typeof data.folder_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data2 = data.limit;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate274.errors = vErrors;
  return errors === 0;
}
var check_closed_AssetPage = validate275;
function validate276(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.owner === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" });
      errors++;
    }
    if (data.space_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "space_id" }, message: "must have required property 'space_id'" });
      errors++;
    }
    if (data.uploaded_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploaded_at" }, message: "must have required property 'uploaded_at'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (typeof data.owner !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.space_id !== void 0) {
      if (typeof data.space_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/space_id", schemaPath: "#/properties/space_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.folder_id !== void 0) {
      let data5 = data.folder_id;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.uploaded_at !== void 0) {
      let data6 = data.uploaded_at;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/uploaded_at", schemaPath: "#/properties/uploaded_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data7 = data.url;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats0(data7)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "name" && key0 !== "type" && key0 !== "owner" && key0 !== "space_id" && key0 !== "folder_id" && key0 !== "uploaded_at" && key0 !== "url") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate276.errors = vErrors;
  return errors === 0;
}
function validate275(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate276(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate276.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
var check_closed_UploadedAssetEnvelope = validate280;
function validate280(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.asset_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "asset_id" }, message: "must have required property 'asset_id'" });
          errors++;
        }
        if (data0.url === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
          errors++;
        }
        if (data0.mime_type === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "mime_type" }, message: "must have required property 'mime_type'" });
          errors++;
        }
        if (data0.size_bytes === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "size_bytes" }, message: "must have required property 'size_bytes'" });
          errors++;
        }
        if (data0.asset_id !== void 0) {
          if (typeof data0.asset_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/asset_id", schemaPath: "#/properties/data/properties/asset_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (!formats0(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.mime_type !== void 0) {
          if (typeof data0.mime_type !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/mime_type", schemaPath: "#/properties/data/properties/mime_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.size_bytes !== void 0) {
          let data4 = data0.size_bytes;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/size_bytes", schemaPath: "#/properties/data/properties/size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/size_bytes", schemaPath: "#/properties/data/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        for (const key0 in data0) {
          if (key0 !== "asset_id" && key0 !== "url" && key0 !== "mime_type" && key0 !== "size_bytes") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
var check_CreateAssetUploadBody = validate281;
var pattern7 = new RegExp("^[0-9a-fA-F]{64}$", "u");
function validate281(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filename === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filename" }, message: "must have required property 'filename'" });
      errors++;
    }
    if (data.content_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_type" }, message: "must have required property 'content_type'" });
      errors++;
    }
    if (data.size_bytes === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size_bytes" }, message: "must have required property 'size_bytes'" });
      errors++;
    }
    if (data.filename !== void 0) {
      let data0 = data.filename;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/filename", schemaPath: "#/properties/filename/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/filename", schemaPath: "#/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content_type !== void 0) {
      let data1 = data.content_type;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content_type", schemaPath: "#/properties/content_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/content_type", schemaPath: "#/properties/content_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.size_bytes !== void 0) {
      let data2 = data.size_bytes;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/size_bytes", schemaPath: "#/properties/size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/size_bytes", schemaPath: "#/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.checksum_sha256 !== void 0) {
      let data3 = data.checksum_sha256;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/checksum_sha256", schemaPath: "#/properties/checksum_sha256/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/checksum_sha256", schemaPath: "#/properties/checksum_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: 'must match pattern "^[0-9a-fA-F]{64}$"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate281.errors = vErrors;
  return errors === 0;
}
var check_closed_AssetUploadEnvelope = validate282;
function validate282(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.asset_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "asset_id" }, message: "must have required property 'asset_id'" });
          errors++;
        }
        if (data0.upload_url === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "upload_url" }, message: "must have required property 'upload_url'" });
          errors++;
        }
        if (data0.upload_headers === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "upload_headers" }, message: "must have required property 'upload_headers'" });
          errors++;
        }
        if (data0.expires_in_seconds === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "expires_in_seconds" }, message: "must have required property 'expires_in_seconds'" });
          errors++;
        }
        if (data0.max_bytes === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "max_bytes" }, message: "must have required property 'max_bytes'" });
          errors++;
        }
        if (data0.status === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
          errors++;
        }
        if (data0.asset_id !== void 0) {
          if (typeof data0.asset_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/asset_id", schemaPath: "#/properties/data/properties/asset_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.upload_url !== void 0) {
          let data2 = data0.upload_url;
          if (typeof data2 === "string") {
            if (!formats0(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/upload_url", schemaPath: "#/properties/data/properties/upload_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/upload_url", schemaPath: "#/properties/data/properties/upload_url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.upload_headers !== void 0) {
          let data3 = data0.upload_headers;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key0 in data3) {
              if (typeof data3[key0] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/data/upload_headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/upload_headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/upload_headers", schemaPath: "#/properties/data/properties/upload_headers/type", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
        if (data0.expires_in_seconds !== void 0) {
          let data5 = data0.expires_in_seconds;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/expires_in_seconds", schemaPath: "#/properties/data/properties/expires_in_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/expires_in_seconds", schemaPath: "#/properties/data/properties/expires_in_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data0.max_bytes !== void 0) {
          let data6 = data0.max_bytes;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/max_bytes", schemaPath: "#/properties/data/properties/max_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/max_bytes", schemaPath: "#/properties/data/properties/max_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data0.status !== void 0) {
          let data7 = data0.status;
          if (typeof data7 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if ("pending_upload" !== data7) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/const", keyword: "const", params: { allowedValue: "pending_upload" }, message: "must be equal to constant" });
            errors++;
          }
        }
        for (const key1 in data0) {
          if (key1 !== "asset_id" && key1 !== "upload_url" && key1 !== "upload_headers" && key1 !== "expires_in_seconds" && key1 !== "max_bytes" && key1 !== "status") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key2 in data) {
      if (key2 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
var check_inline_61 = validate283;
function validate283(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asset_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asset_id" }, message: "must have required property 'asset_id'" });
      errors++;
    }
    if (data.asset_id !== void 0) {
      let data0 = data.asset_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/asset_id", schemaPath: "#/properties/asset_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/asset_id", schemaPath: "#/properties/asset_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/asset_id", schemaPath: "#/properties/asset_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate283.errors = vErrors;
  return errors === 0;
}
var check_closed_AssetEnvelope = validate284;
function validate284(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate276(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate276.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate284.errors = vErrors;
  return errors === 0;
}
var check_closed_DeletedAssetEnvelope = validate286;
function validate286(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate286.errors = vErrors;
  return errors === 0;
}
var check_CompleteAssetUploadBody = validate287;
function validate287(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.checksum_sha256 !== void 0) {
      let data0 = data.checksum_sha256;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/checksum_sha256", schemaPath: "#/properties/checksum_sha256/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/checksum_sha256", schemaPath: "#/properties/checksum_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: 'must match pattern "^[0-9a-fA-F]{64}$"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate287.errors = vErrors;
  return errors === 0;
}
var check_closed_CompletedAssetEnvelope = validate288;
function validate288(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.asset_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "asset_id" }, message: "must have required property 'asset_id'" });
          errors++;
        }
        if (data0.url === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
          errors++;
        }
        if (data0.mime_type === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "mime_type" }, message: "must have required property 'mime_type'" });
          errors++;
        }
        if (data0.size_bytes === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "size_bytes" }, message: "must have required property 'size_bytes'" });
          errors++;
        }
        if (data0.status === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
          errors++;
        }
        if (data0.asset_id !== void 0) {
          if (typeof data0.asset_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/asset_id", schemaPath: "#/properties/data/properties/asset_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (!formats0(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.mime_type !== void 0) {
          if (typeof data0.mime_type !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/mime_type", schemaPath: "#/properties/data/properties/mime_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.size_bytes !== void 0) {
          let data4 = data0.size_bytes;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/size_bytes", schemaPath: "#/properties/data/properties/size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/data/size_bytes", schemaPath: "#/properties/data/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data0.status !== void 0) {
          let data5 = data0.status;
          if (typeof data5 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if ("processing" !== data5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/const", keyword: "const", params: { allowedValue: "processing" }, message: "must be equal to constant" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "asset_id" && key0 !== "url" && key0 !== "mime_type" && key0 !== "size_bytes" && key0 !== "status") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
var check_closed_WebhookEndpointPage = validate289;
var formats74 = formats["date-time"];
function validate292(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "avatar_video.success" || data === "avatar_video.fail" || data === "avatar_video_gif.success" || data === "avatar_video_gif.fail" || data === "avatar_video_caption.success" || data === "avatar_video_caption.fail" || data === "video_translate.success" || data === "video_translate.fail" || data === "video_translate.preflight.validation_failed" || data === "video_translate.preflight.download_failed" || data === "personalized_video" || data === "instant_avatar.success" || data === "instant_avatar.fail" || data === "photo_avatar_generation.success" || data === "photo_avatar_generation.fail" || data === "photo_avatar_train.success" || data === "photo_avatar_train.fail" || data === "photo_avatar_add_motion.success" || data === "photo_avatar_add_motion.fail" || data === "proofread_creation.success" || data === "proofread_creation.fail" || data === "live_avatar.success" || data === "live_avatar.fail" || data === "video_agent.success" || data === "video_agent.fail" || data === "hyperframes_video.success" || data === "hyperframes_video.fail" || data === "ai_clipping.success" || data === "ai_clipping.fail" || data === "filler_word_removal.success" || data === "filler_word_removal.fail" || data === "podcast.success" || data === "podcast.fail" || data === "batch.finished")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["avatar_video.success","avatar_video.fail","avatar_video_gif.success","avatar_video_gif.fail","avatar_video_caption.success","avatar_video_caption.fail","video_translate.success","video_translate.fail","video_translate.preflight.validation_failed","video_translate.preflight.download_failed","personalized_video","instant_avatar.success","instant_avatar.fail","photo_avatar_generation.success","photo_avatar_generation.fail","photo_avatar_train.success","photo_avatar_train.fail","photo_avatar_add_motion.success","photo_avatar_add_motion.fail","proofread_creation.success","proofread_creation.fail","live_avatar.success","live_avatar.fail","video_agent.success","video_agent.fail","hyperframes_video.success","hyperframes_video.fail","ai_clipping.success","ai_clipping.fail","filler_word_removal.success","filler_word_removal.fail","podcast.success","podcast.fail","batch.finished"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
function validate291(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate292(data, { instancePath })) {
    vErrors = joined(vErrors, validate292.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
      errors++;
    }
  }
  validate291.errors = vErrors;
  return errors === 0;
}
function validate290(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpoint_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.endpoint_id !== void 0) {
      if (typeof data.endpoint_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (!formats0(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data3 = data.events;
      if (!Array.isArray(data3) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate291(data3[i0], { instancePath: instancePath + "/events/" + i0 })) {
            vErrors = joined(vErrors, validate291.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.created_at !== void 0) {
      let data5 = data.created_at;
      if (typeof data5 === "string") {
        if (!formats74(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data6 = data.secret;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "endpoint_id" && key0 !== "url" && key0 !== "status" && key0 !== "events" && key0 !== "created_at" && key0 !== "secret") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
function validate289(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate290(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate290.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate289.errors = vErrors;
  return errors === 0;
}
var check_CreateWebhookEndpointBody = validate298;
function validate298(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "events" || key0 === "entity_id")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data1 = data.events;
      if (!Array.isArray(data1) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate292(data1[i0], { instancePath: instancePath + "/events/" + i0 })) {
            vErrors = joined(vErrors, validate292.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.entity_id !== void 0) {
      let data3 = data.entity_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/entity_id", schemaPath: "#/properties/entity_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/entity_id", schemaPath: "#/properties/entity_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate298.errors = vErrors;
  return errors === 0;
}
var check_closed_WebhookEndpointEnvelope = validate300;
function validate300(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate290(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
var check_UpdateWebhookEndpointBody = validate302;
function validate302(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "events")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.events !== void 0) {
      let data1 = data.events;
      if (!Array.isArray(data1) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: ["array","null"] }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate292(data1[i0], { instancePath: instancePath + "/events/" + i0 })) {
            vErrors = joined(vErrors, validate292.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
var check_inline_70 = validate304;
function validate304(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpoint_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" });
      errors++;
    }
    if (data.endpoint_id !== void 0) {
      let data0 = data.endpoint_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
var check_closed_DeletedWebhookEndpointEnvelope = validate305;
function validate305(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 !== null) {
        if (!validate67(data1, { instancePath: instancePath + "/error" })) {
          vErrors = joined(vErrors, validate67.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "error") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
var check_closed_RotatedWebhookSecretEnvelope = validate307;
function validate307(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.endpoint_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" });
          errors++;
        }
        if (data0.secret === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" });
          errors++;
        }
        if (data0.endpoint_id !== void 0) {
          if (typeof data0.endpoint_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/endpoint_id", schemaPath: "#/properties/data/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.secret !== void 0) {
          if (typeof data0.secret !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/secret", schemaPath: "#/properties/data/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "endpoint_id" && key0 !== "secret") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate307.errors = vErrors;
  return errors === 0;
}
var check_closed_WebhookEventTypePage = validate308;
function validate309(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.description === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      if (!validate291(data.event_type, { instancePath: instancePath + "/event_type" })) {
        vErrors = joined(vErrors, validate291.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_type" && key0 !== "description") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate309.errors = vErrors;
  return errors === 0;
}
function validate308(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate309(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate309.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate308.errors = vErrors;
  return errors === 0;
}
var check_inline_74 = validate314;
function validate314(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type !== void 0) {
      if (!validate292(data.event_type, { instancePath: instancePath + "/event_type" })) {
        vErrors = joined(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.entity_id !== void 0) {
      let data1 = data.entity_id;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/entity_id", schemaPath: "#/properties/entity_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/entity_id", schemaPath: "#/properties/entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data2 = data.limit;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate314.errors = vErrors;
  return errors === 0;
}
var check_closed_WebhookEventPage = validate316;
function validate317(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" });
      errors++;
    }
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.event_id !== void 0) {
      if (typeof data.event_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (!validate291(data.event_type, { instancePath: instancePath + "/event_type" })) {
        vErrors = joined(vErrors, validate291.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_data !== void 0) {
      let data2 = data.event_data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 === "string") {
        if (!formats74(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_id" && key0 !== "event_type" && key0 !== "event_data" && key0 !== "created_at") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.has_more === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate317(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate317.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.has_more !== void 0) {
      if (!validate62(data.has_more, { instancePath: instancePath + "/has_more" })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_token !== void 0) {
      if (!validate64(data.next_token, { instancePath: instancePath + "/next_token" })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "has_more" && key0 !== "next_token") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate316.errors = vErrors;
  return errors === 0;
}
var check_closed_UserProfileEnvelope = validate322;
function validate325(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" });
      errors++;
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.threshold_usd !== void 0) {
      let data1 = data.threshold_usd;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/threshold_usd", schemaPath: "#/properties/threshold_usd/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
    }
    if (data.amount_usd !== void 0) {
      let data2 = data.amount_usd;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/amount_usd", schemaPath: "#/properties/amount_usd/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "enabled" && key0 !== "threshold_usd" && key0 !== "amount_usd") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate325.errors = vErrors;
  return errors === 0;
}
function validate324(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" });
      errors++;
    }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "usd" || data0 === "credits")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/enum", keyword: "enum", params: { allowedValues: ["usd","credits"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.remaining_balance !== void 0) {
      let data1 = data.remaining_balance;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/remaining_balance", schemaPath: "#/properties/remaining_balance/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
    }
    if (data.auto_reload !== void 0) {
      let data2 = data.auto_reload;
      if (data2 !== null) {
        if (!validate325(data2, { instancePath: instancePath + "/auto_reload" })) {
          vErrors = joined(vErrors, validate325.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "currency" && key0 !== "remaining_balance" && key0 !== "auto_reload") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
function validate329(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.remaining !== void 0) {
      let data0 = data.remaining;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/remaining", schemaPath: "#/properties/remaining/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.resets_at !== void 0) {
      let data1 = data.resets_at;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resets_at", schemaPath: "#/properties/resets_at/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "remaining" && key0 !== "resets_at") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate329.errors = vErrors;
  return errors === 0;
}
function validate328(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" });
      errors++;
    }
    if (data.credits === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property 'credits'" });
      errors++;
    }
    if (data.plan !== void 0) {
      let data0 = data.plan;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "free" || data0 === "starter" || data0 === "creator" || data0 === "pro" || data0 === "team" || data0 === "enterprise" || data0 === "business_plus")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/enum", keyword: "enum", params: { allowedValues: ["free","starter","creator","pro","team","enterprise","business_plus"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.credits !== void 0) {
      let data1 = data.credits;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.premium_credits !== void 0) {
          let data2 = data1.premium_credits;
          if (data2 !== null) {
            if (!validate329(data2, { instancePath: instancePath + "/credits/premium_credits" })) {
              vErrors = joined(vErrors, validate329.errors);
              errors = vErrors.length;
            }
          }
        }
        if (data1.add_on_credits !== void 0) {
          let data3 = data1.add_on_credits;
          if (data3 !== null) {
            if (!validate329(data3, { instancePath: instancePath + "/credits/add_on_credits" })) {
              vErrors = joined(vErrors, validate329.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key0 in data1) {
          if (key0 !== "premium_credits" && key0 !== "add_on_credits") {
            (vErrors ??= []).push({ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "plan" && key1 !== "credits") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate328.errors = vErrors;
  return errors === 0;
}
function validate333(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spending_current_usd !== void 0) {
      let data0 = data.spending_current_usd;
      if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/spending_current_usd", schemaPath: "#/properties/spending_current_usd/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
    }
    if (data.spending_cap_usd !== void 0) {
      let data1 = data.spending_cap_usd;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/spending_cap_usd", schemaPath: "#/properties/spending_cap_usd/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
    }
    if (data.included_credits !== void 0) {
      let data2 = data.included_credits;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/included_credits", schemaPath: "#/properties/included_credits/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
    }
    if (data.remaining_credits !== void 0) {
      let data3 = data.remaining_credits;
      if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/remaining_credits", schemaPath: "#/properties/remaining_credits/type", keyword: "type", params: { type: ["number","null"] }, message: "must be number,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "spending_current_usd" && key0 !== "spending_cap_usd" && key0 !== "included_credits" && key0 !== "remaining_credits") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate333.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.username === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" });
      errors++;
    }
    if (data.email === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" });
      errors++;
    }
    if (data.first_name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" });
      errors++;
    }
    if (data.last_name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" });
      errors++;
    }
    if (data.username !== void 0) {
      if (typeof data.username !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.first_name !== void 0) {
      let data2 = data.first_name;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.last_name !== void 0) {
      let data3 = data.last_name;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.billing_type !== void 0) {
      let data4 = data.billing_type;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/billing_type", schemaPath: "#/properties/billing_type/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (!(data4 === "wallet" || data4 === "subscription" || data4 === "usage_based" || data4 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/billing_type", schemaPath: "#/properties/billing_type/enum", keyword: "enum", params: { allowedValues: ["wallet","subscription","usage_based",null] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.wallet !== void 0) {
      let data5 = data.wallet;
      if (data5 !== null) {
        if (!validate324(data5, { instancePath: instancePath + "/wallet" })) {
          vErrors = joined(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.subscription !== void 0) {
      let data6 = data.subscription;
      if (data6 !== null) {
        if (!validate328(data6, { instancePath: instancePath + "/subscription" })) {
          vErrors = joined(vErrors, validate328.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.usage_based !== void 0) {
      let data7 = data.usage_based;
      if (data7 !== null) {
        if (!validate333(data7, { instancePath: instancePath + "/usage_based" })) {
          vErrors = joined(vErrors, validate333.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "username" && key0 !== "email" && key0 !== "first_name" && key0 !== "last_name" && key0 !== "billing_type" && key0 !== "wallet" && key0 !== "subscription" && key0 !== "usage_based") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
function validate322(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate323(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate323.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
var check_closed_AvatarVideoSuccessEvent = validate336;
function validate336(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar_video.success" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "avatar_video.success" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      let data1 = data.event_data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.video_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "video_id" }, message: "must have required property 'video_id'" });
          errors++;
        }
        if (data1.url === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
          errors++;
        }
        if (data1.callback_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "callback_id" }, message: "must have required property 'callback_id'" });
          errors++;
        }
        if (data1.video_id !== void 0) {
          if (typeof data1.video_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/video_id", schemaPath: "#/properties/event_data/properties/video_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.url !== void 0) {
          let data3 = data1.url;
          if (typeof data3 === "string") {
            if (!formats0(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/event_data/url", schemaPath: "#/properties/event_data/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/url", schemaPath: "#/properties/event_data/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.gif_download_url !== void 0) {
          let data4 = data1.gif_download_url;
          if (typeof data4 !== "string" && data4 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/gif_download_url", schemaPath: "#/properties/event_data/properties/gif_download_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.video_page_url !== void 0) {
          let data5 = data1.video_page_url;
          if (typeof data5 !== "string" && data5 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/video_page_url", schemaPath: "#/properties/event_data/properties/video_page_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.video_share_page_url !== void 0) {
          let data6 = data1.video_share_page_url;
          if (typeof data6 !== "string" && data6 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/video_share_page_url", schemaPath: "#/properties/event_data/properties/video_share_page_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.folder_id !== void 0) {
          let data7 = data1.folder_id;
          if (typeof data7 !== "string" && data7 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/folder_id", schemaPath: "#/properties/event_data/properties/folder_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.callback_id !== void 0) {
          let data8 = data1.callback_id;
          if (typeof data8 !== "string" && data8 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/callback_id", schemaPath: "#/properties/event_data/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.callback_url !== void 0) {
          let data9 = data1.callback_url;
          if (typeof data9 !== "string" && data9 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/callback_url", schemaPath: "#/properties/event_data/properties/callback_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        for (const key0 in data1) {
          if (key0 !== "video_id" && key0 !== "url" && key0 !== "gif_download_url" && key0 !== "video_page_url" && key0 !== "video_share_page_url" && key0 !== "folder_id" && key0 !== "callback_id" && key0 !== "callback_url") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "event_type" && key1 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate336.errors = vErrors;
  return errors === 0;
}
var check_closed_AvatarVideoFailEvent = validate337;
function validate337(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("avatar_video.fail" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "avatar_video.fail" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      let data1 = data.event_data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.video_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "video_id" }, message: "must have required property 'video_id'" });
          errors++;
        }
        if (data1.failure_code === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" });
          errors++;
        }
        if (data1.failure_message === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "failure_message" }, message: "must have required property 'failure_message'" });
          errors++;
        }
        if (data1.msg === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" });
          errors++;
        }
        if (data1.callback_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "callback_id" }, message: "must have required property 'callback_id'" });
          errors++;
        }
        if (data1.video_id !== void 0) {
          if (typeof data1.video_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/video_id", schemaPath: "#/properties/event_data/properties/video_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.failure_code !== void 0) {
          let data3 = data1.failure_code;
          if (typeof data3 !== "string" && data3 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/failure_code", schemaPath: "#/properties/event_data/properties/failure_code/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.failure_message !== void 0) {
          let data4 = data1.failure_message;
          if (typeof data4 !== "string" && data4 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/failure_message", schemaPath: "#/properties/event_data/properties/failure_message/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.msg !== void 0) {
          let data5 = data1.msg;
          if (typeof data5 !== "string" && data5 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/msg", schemaPath: "#/properties/event_data/properties/msg/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.callback_id !== void 0) {
          let data6 = data1.callback_id;
          if (typeof data6 !== "string" && data6 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/callback_id", schemaPath: "#/properties/event_data/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        for (const key0 in data1) {
          if (key0 !== "video_id" && key0 !== "failure_code" && key0 !== "failure_message" && key0 !== "msg" && key0 !== "callback_id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "event_type" && key1 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate337.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoAgentSuccessEvent = validate338;
function validate338(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("video_agent.success" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "video_agent.success" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      let data1 = data.event_data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.session_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
          errors++;
        }
        if (data1.video_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "video_id" }, message: "must have required property 'video_id'" });
          errors++;
        }
        if (data1.url === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
          errors++;
        }
        if (data1.callback_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "callback_id" }, message: "must have required property 'callback_id'" });
          errors++;
        }
        if (data1.session_id !== void 0) {
          if (typeof data1.session_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/session_id", schemaPath: "#/properties/event_data/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.video_id !== void 0) {
          if (typeof data1.video_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/video_id", schemaPath: "#/properties/event_data/properties/video_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.url !== void 0) {
          let data4 = data1.url;
          if (typeof data4 === "string") {
            if (!formats0(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/event_data/url", schemaPath: "#/properties/event_data/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/url", schemaPath: "#/properties/event_data/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.video_page_url !== void 0) {
          let data5 = data1.video_page_url;
          if (typeof data5 !== "string" && data5 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/video_page_url", schemaPath: "#/properties/event_data/properties/video_page_url/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.callback_id !== void 0) {
          let data6 = data1.callback_id;
          if (typeof data6 !== "string" && data6 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/callback_id", schemaPath: "#/properties/event_data/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        for (const key0 in data1) {
          if (key0 !== "session_id" && key0 !== "video_id" && key0 !== "url" && key0 !== "video_page_url" && key0 !== "callback_id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "event_type" && key1 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate338.errors = vErrors;
  return errors === 0;
}
var check_closed_VideoAgentFailEvent = validate339;
function validate339(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("video_agent.fail" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "video_agent.fail" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      let data1 = data.event_data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.session_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
          errors++;
        }
        if (data1.video_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "video_id" }, message: "must have required property 'video_id'" });
          errors++;
        }
        if (data1.failure_code === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" });
          errors++;
        }
        if (data1.failure_message === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "failure_message" }, message: "must have required property 'failure_message'" });
          errors++;
        }
        if (data1.callback_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "callback_id" }, message: "must have required property 'callback_id'" });
          errors++;
        }
        if (data1.session_id !== void 0) {
          if (typeof data1.session_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/session_id", schemaPath: "#/properties/event_data/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.video_id !== void 0) {
          let data3 = data1.video_id;
          if (typeof data3 !== "string" && data3 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/video_id", schemaPath: "#/properties/event_data/properties/video_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.failure_code !== void 0) {
          let data4 = data1.failure_code;
          if (typeof data4 !== "string" && data4 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/failure_code", schemaPath: "#/properties/event_data/properties/failure_code/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.failure_message !== void 0) {
          let data5 = data1.failure_message;
          if (typeof data5 !== "string" && data5 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/failure_message", schemaPath: "#/properties/event_data/properties/failure_message/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.callback_id !== void 0) {
          let data6 = data1.callback_id;
          if (typeof data6 !== "string" && data6 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/callback_id", schemaPath: "#/properties/event_data/properties/callback_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        for (const key0 in data1) {
          if (key0 !== "session_id" && key0 !== "video_id" && key0 !== "failure_code" && key0 !== "failure_message" && key0 !== "callback_id") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "event_type" && key1 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate339.errors = vErrors;
  return errors === 0;
}
var check_closed_InstantAvatarSuccessEvent = validate340;
function validate341(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.avatar_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_id" }, message: "must have required property 'avatar_id'" });
      errors++;
    }
    if (data.avatar_group_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_group_id" }, message: "must have required property 'avatar_group_id'" });
      errors++;
    }
    if (data.avatar_id !== void 0) {
      if (typeof data.avatar_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.avatar_group_id !== void 0) {
      if (typeof data.avatar_group_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_group_id", schemaPath: "#/properties/avatar_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "avatar_id" && key0 !== "avatar_group_id") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
function validate340(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("instant_avatar.success" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "instant_avatar.success" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      if (!validate341(data.event_data, { instancePath: instancePath + "/event_data" })) {
        vErrors = joined(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_type" && key0 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate340.errors = vErrors;
  return errors === 0;
}
var check_closed_InstantAvatarFailEvent = validate343;
function validate344(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.avatar_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_id" }, message: "must have required property 'avatar_id'" });
      errors++;
    }
    if (data.avatar_group_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avatar_group_id" }, message: "must have required property 'avatar_group_id'" });
      errors++;
    }
    if (data.failure_code === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" });
      errors++;
    }
    if (data.failure_message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_message" }, message: "must have required property 'failure_message'" });
      errors++;
    }
    if (data.avatar_id !== void 0) {
      if (typeof data.avatar_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_id", schemaPath: "#/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.avatar_group_id !== void 0) {
      if (typeof data.avatar_group_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/avatar_group_id", schemaPath: "#/properties/avatar_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.failure_code !== void 0) {
      let data2 = data.failure_code;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.failure_message !== void 0) {
      let data3 = data.failure_message;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/failure_message", schemaPath: "#/properties/failure_message/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "avatar_id" && key0 !== "avatar_group_id" && key0 !== "failure_code" && key0 !== "failure_message") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate344.errors = vErrors;
  return errors === 0;
}
function validate343(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("instant_avatar.fail" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "instant_avatar.fail" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      if (!validate344(data.event_data, { instancePath: instancePath + "/event_data" })) {
        vErrors = joined(vErrors, validate344.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_type" && key0 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate343.errors = vErrors;
  return errors === 0;
}
var check_closed_PhotoAvatarTrainSuccessEvent = validate346;
function validate346(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("photo_avatar_train.success" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "photo_avatar_train.success" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      if (!validate341(data.event_data, { instancePath: instancePath + "/event_data" })) {
        vErrors = joined(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_type" && key0 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate346.errors = vErrors;
  return errors === 0;
}
var check_closed_PhotoAvatarTrainFailEvent = validate348;
function validate348(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("photo_avatar_train.fail" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "photo_avatar_train.fail" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      if (!validate344(data.event_data, { instancePath: instancePath + "/event_data" })) {
        vErrors = joined(vErrors, validate344.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_type" && key0 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate348.errors = vErrors;
  return errors === 0;
}
var check_closed_BatchFinishedEvent = validate350;
function validate350(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event_data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" });
      errors++;
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if ("batch.finished" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "batch.finished" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      let data1 = data.event_data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.batch_id === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "batch_id" }, message: "must have required property 'batch_id'" });
          errors++;
        }
        if (data1.title === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
          errors++;
        }
        if (data1.status === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
          errors++;
        }
        if (data1.total_items === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "total_items" }, message: "must have required property 'total_items'" });
          errors++;
        }
        if (data1.counts_by_status === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/required", keyword: "required", params: { missingProperty: "counts_by_status" }, message: "must have required property 'counts_by_status'" });
          errors++;
        }
        if (data1.batch_id !== void 0) {
          if (typeof data1.batch_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/batch_id", schemaPath: "#/properties/event_data/properties/batch_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.title !== void 0) {
          let data3 = data1.title;
          if (typeof data3 !== "string" && data3 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/title", schemaPath: "#/properties/event_data/properties/title/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.status !== void 0) {
          let data4 = data1.status;
          if (typeof data4 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/status", schemaPath: "#/properties/event_data/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data4 === "completed" || data4 === "failed")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/status", schemaPath: "#/properties/event_data/properties/status/enum", keyword: "enum", params: { allowedValues: ["completed","failed"] }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data1.total_items !== void 0) {
          let data5 = data1.total_items;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data/total_items", schemaPath: "#/properties/event_data/properties/total_items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/event_data/total_items", schemaPath: "#/properties/event_data/properties/total_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
              errors++;
            }
          }
        }
        if (data1.counts_by_status !== void 0) {
          if (!validate204(data1.counts_by_status, { instancePath: instancePath + "/event_data/counts_by_status" })) {
            vErrors = joined(vErrors, validate204.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data1) {
          if (key0 !== "batch_id" && key0 !== "title" && key0 !== "status" && key0 !== "total_items" && key0 !== "counts_by_status") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "event_type" && key1 !== "event_data") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate350.errors = vErrors;
  return errors === 0;
}
var requestBodyTable = { createAvatar: check_CreateAvatarBody, updateAvatarLook: check_UpdateAvatarLookBody, updateAvatarGroup: check_UpdateAvatarGroupBody, createAvatarConsent: check_CreateAvatarConsentBody, createVideo: check_CreateVideoBody, createVideoBatch: check_CreateVideoBatchBody, designVoice: check_DesignVoiceBody, cloneVoice: check_CloneVoiceBody, createSpeech: check_CreateSpeechBody, createVideoAgent: check_CreateVideoAgentBody, sendVideoAgentMessage: check_SendVideoAgentMessageBody, stopVideoAgentSession: check_StopVideoAgentSessionBody, createAssetUpload: check_CreateAssetUploadBody, completeAssetUpload: check_CompleteAssetUploadBody, createWebhookEndpoint: check_CreateWebhookEndpointBody, updateWebhookEndpoint: check_UpdateWebhookEndpointBody };
var queryTable = { listAvatarGroups: check_inline_0, listAvatarLooks: check_inline_6, listVideos: check_inline_18, getVideoBatch: check_inline_24, bulkVideoStatuses: check_inline_27, listVoices: check_inline_32, listVideoAgentSessions: check_inline_24, listVideoAgentStyles: check_inline_46, listAssets: check_inline_56, listWebhookEndpoints: check_inline_24, listWebhookEvents: check_inline_74 };
var pathParamsTable = { getAvatarLook: check_inline_8, updateAvatarLook: check_inline_8, deleteAvatarLook: check_inline_8, getAvatarGroup: check_inline_12, updateAvatarGroup: check_inline_12, deleteAvatarGroup: check_inline_12, createAvatarConsent: check_inline_12, getVideoBatch: check_inline_25, getVideo: check_inline_29, deleteVideo: check_inline_29, getVoice: check_inline_40, deleteVoice: check_inline_40, getVideoAgentSession: check_inline_48, sendVideoAgentMessage: check_inline_48, listVideoAgentSessionVideos: check_inline_48, stopVideoAgentSession: check_inline_48, getVideoAgentResource: check_inline_54, getAsset: check_inline_61, deleteAsset: check_inline_61, completeAssetUpload: check_inline_61, updateWebhookEndpoint: check_inline_70, deleteWebhookEndpoint: check_inline_70, rotateWebhookSecret: check_inline_70 };
var headersTable = { createAvatar: check_inline_4, createAvatarConsent: check_inline_4, createVideo: check_inline_4, createVideoBatch: check_inline_4, uploadAsset: check_inline_4, createAssetUpload: check_inline_4, createWebhookEndpoint: check_inline_4, rotateWebhookSecret: check_inline_4 };
var responsesTable = { listAvatarGroups: { "200": check_closed_AvatarGroupPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createAvatar: { "200": check_closed_CreatedAvatarEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "402": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listAvatarLooks: { "200": check_closed_AvatarLookPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getAvatarLook: { "200": check_closed_AvatarLookEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, updateAvatarLook: { "200": check_closed_AvatarLookEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, deleteAvatarLook: { "200": check_closed_DeletedAvatarLookEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getAvatarGroup: { "200": check_closed_AvatarGroupEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, updateAvatarGroup: { "200": check_closed_AvatarGroupEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, deleteAvatarGroup: { "200": check_closed_DeletedAvatarGroupEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createAvatarConsent: { "200": check_closed_AvatarConsentEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listVideos: { "200": check_closed_VideoPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createVideo: { "200": check_closed_CreatedVideoEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "402": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createVideoBatch: { "202": check_closed_CreatedVideoBatchEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "402": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getVideoBatch: { "200": check_closed_VideoBatchEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, bulkVideoStatuses: { "200": check_closed_VideoStatusPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getVideo: { "200": check_closed_VideoDetailEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, deleteVideo: { "200": check_closed_DeletedVideoEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listVoices: { "200": check_closed_VoicePage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, designVoice: { "200": check_closed_DesignedVoicesEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, cloneVoice: { "200": check_closed_ClonedVoiceEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createSpeech: { "200": check_closed_SpeechEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "402": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getVoice: { "200": check_closed_VoiceDetailEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, deleteVoice: { "200": check_closed_DeletedVoiceEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listVideoAgentSessions: { "200": check_closed_VideoAgentSessionPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createVideoAgent: { "200": check_closed_CreatedVideoAgentEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "402": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listVideoAgentStyles: { "200": check_closed_VideoAgentStylePage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getVideoAgentSession: { "200": check_closed_VideoAgentSessionEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, sendVideoAgentMessage: { "200": check_closed_SentVideoAgentMessageEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "402": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listVideoAgentSessionVideos: { "200": check_closed_VideoPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, stopVideoAgentSession: { "200": check_closed_StoppedVideoAgentSessionEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getVideoAgentResource: { "200": check_closed_VideoAgentResourceEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listAssets: { "200": check_closed_AssetPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, uploadAsset: { "200": check_closed_UploadedAssetEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createAssetUpload: { "200": check_closed_AssetUploadEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getAsset: { "200": check_closed_AssetEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, deleteAsset: { "200": check_closed_DeletedAssetEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, completeAssetUpload: { "200": check_closed_CompletedAssetEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listWebhookEndpoints: { "200": check_closed_WebhookEndpointPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, createWebhookEndpoint: { "200": check_closed_WebhookEndpointEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, updateWebhookEndpoint: { "200": check_closed_WebhookEndpointEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, deleteWebhookEndpoint: { "200": check_closed_DeletedWebhookEndpointEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, rotateWebhookSecret: { "200": check_closed_RotatedWebhookSecretEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listWebhookEventTypes: { "200": check_closed_WebhookEventTypePage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, listWebhookEvents: { "200": check_closed_WebhookEventPage, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope }, getCurrentUser: { "200": check_closed_UserProfileEnvelope, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "429": check_closed_ErrorEnvelope } };
var webhookPayloadsTable = { "avatar_video.success": check_closed_AvatarVideoSuccessEvent, "avatar_video.fail": check_closed_AvatarVideoFailEvent, "video_agent.success": check_closed_VideoAgentSuccessEvent, "video_agent.fail": check_closed_VideoAgentFailEvent, "instant_avatar.success": check_closed_InstantAvatarSuccessEvent, "instant_avatar.fail": check_closed_InstantAvatarFailEvent, "photo_avatar_train.success": check_closed_PhotoAvatarTrainSuccessEvent, "photo_avatar_train.fail": check_closed_PhotoAvatarTrainFailEvent, "batch.finished": check_closed_BatchFinishedEvent };
var propertyOrderTable = { createAvatar: ["type", "name", "file", "file.type", "file.url", "file.asset_id", "file.media_type", "file.data", "avatar_group_id", "prompt", "reference_images", "reference_images.*", "reference_images.*.type", "reference_images.*.url", "reference_images.*.asset_id", "reference_images.*.media_type", "reference_images.*.data", "avatar_id", "aspect_ratio"], updateAvatarLook: ["name"], updateAvatarGroup: ["default_voice_id"], createAvatarConsent: ["reroute_url", "consent_text", "consent_video", "consent_video.type", "consent_video.url", "consent_video.asset_id", "consent_video.media_type", "consent_video.data"], createVideo: ["type", "avatar_id", "script", "audio_url", "audio_asset_id", "voice_id", "voice_settings", "voice_settings.speed", "voice_settings.pitch", "voice_settings.volume", "voice_settings.locale", "voice_settings.engine_settings", "voice_settings.engine_settings.engine_type", "voice_settings.engine_settings.model", "voice_settings.engine_settings.stability", "voice_settings.engine_settings.similarity_boost", "voice_settings.engine_settings.style", "voice_settings.engine_settings.use_speaker_boost", "voice_settings.engine_settings.similarity", "engine", "engine.type", "engine.reference_look_id", "motion_prompt", "expressiveness", "output_format", "remove_background", "background", "background.type", "background.value", "background.url", "background.asset_id", "resolution", "aspect_ratio", "fit", "caption", "caption.file_format", "caption.style", "watermark", "watermark.image", "watermark.image.type", "watermark.image.url", "watermark.image.asset_id", "watermark.image.media_type", "watermark.image.data", "watermark.scale", "watermark.opacity", "watermark.placement", "watermark.placement.position", "watermark.placement.offset_x", "watermark.placement.offset_y", "title", "folder_id", "brand_glossary_id", "callback_url", "callback_id", "image", "image.type", "image.url", "image.asset_id", "image.media_type", "image.data", "scenes", "scenes.*", "scenes.*.type", "scenes.*.input", "scenes.*.input.type", "scenes.*.input.avatar_id", "scenes.*.input.script", "scenes.*.input.audio_url", "scenes.*.input.audio_asset_id", "scenes.*.input.voice_id", "scenes.*.input.voice_settings", "scenes.*.input.voice_settings.speed", "scenes.*.input.voice_settings.pitch", "scenes.*.input.voice_settings.volume", "scenes.*.input.voice_settings.locale", "scenes.*.input.voice_settings.engine_settings", "scenes.*.input.voice_settings.engine_settings.engine_type", "scenes.*.input.voice_settings.engine_settings.model", "scenes.*.input.voice_settings.engine_settings.stability", "scenes.*.input.voice_settings.engine_settings.similarity_boost", "scenes.*.input.voice_settings.engine_settings.style", "scenes.*.input.voice_settings.engine_settings.use_speaker_boost", "scenes.*.input.voice_settings.engine_settings.similarity", "scenes.*.input.engine", "scenes.*.input.engine.type", "scenes.*.input.engine.reference_look_id", "scenes.*.input.motion_prompt", "scenes.*.input.expressiveness", "scenes.*.input.background", "scenes.*.input.background.type", "scenes.*.input.background.color", "scenes.*.source", "scenes.*.source.type", "scenes.*.source.url", "scenes.*.source.asset_id", "scenes.*.source.media_type", "scenes.*.source.data", "scenes.*.script", "scenes.*.audio_url", "scenes.*.audio_asset_id", "scenes.*.duration", "scenes.*.voice_id", "scenes.*.voice_settings", "scenes.*.voice_settings.speed", "scenes.*.voice_settings.pitch", "scenes.*.voice_settings.volume", "scenes.*.voice_settings.locale", "scenes.*.voice_settings.engine_settings", "scenes.*.voice_settings.engine_settings.engine_type", "scenes.*.voice_settings.engine_settings.model", "scenes.*.voice_settings.engine_settings.stability", "scenes.*.voice_settings.engine_settings.similarity_boost", "scenes.*.voice_settings.engine_settings.style", "scenes.*.voice_settings.engine_settings.use_speaker_boost", "scenes.*.voice_settings.engine_settings.similarity", "scenes.*.playback", "scenes.*.playback.mode", "scenes.*.playback.volume", "scenes.*.playback.mute", "prompt", "avatar_id.*", "references", "references.*", "references.*.type", "references.*.url", "references.*.asset_id", "references.*.media_type", "references.*.data", "duration", "auto_duration", "enhance_prompt"], createVideoBatch: ["videos", "videos.*", "videos.*.type", "videos.*.avatar_id", "videos.*.script", "videos.*.audio_url", "videos.*.audio_asset_id", "videos.*.voice_id", "videos.*.voice_settings", "videos.*.voice_settings.speed", "videos.*.voice_settings.pitch", "videos.*.voice_settings.volume", "videos.*.voice_settings.locale", "videos.*.voice_settings.engine_settings", "videos.*.voice_settings.engine_settings.engine_type", "videos.*.voice_settings.engine_settings.model", "videos.*.voice_settings.engine_settings.stability", "videos.*.voice_settings.engine_settings.similarity_boost", "videos.*.voice_settings.engine_settings.style", "videos.*.voice_settings.engine_settings.use_speaker_boost", "videos.*.voice_settings.engine_settings.similarity", "videos.*.engine", "videos.*.engine.type", "videos.*.engine.reference_look_id", "videos.*.motion_prompt", "videos.*.expressiveness", "videos.*.output_format", "videos.*.remove_background", "videos.*.background", "videos.*.background.type", "videos.*.background.value", "videos.*.background.url", "videos.*.background.asset_id", "videos.*.resolution", "videos.*.aspect_ratio", "videos.*.fit", "videos.*.caption", "videos.*.caption.file_format", "videos.*.caption.style", "videos.*.watermark", "videos.*.watermark.image", "videos.*.watermark.image.type", "videos.*.watermark.image.url", "videos.*.watermark.image.asset_id", "videos.*.watermark.image.media_type", "videos.*.watermark.image.data", "videos.*.watermark.scale", "videos.*.watermark.opacity", "videos.*.watermark.placement", "videos.*.watermark.placement.position", "videos.*.watermark.placement.offset_x", "videos.*.watermark.placement.offset_y", "videos.*.title", "videos.*.folder_id", "videos.*.brand_glossary_id", "videos.*.callback_url", "videos.*.callback_id", "videos.*.image", "videos.*.image.type", "videos.*.image.url", "videos.*.image.asset_id", "videos.*.image.media_type", "videos.*.image.data", "videos.*.scenes", "videos.*.scenes.*", "videos.*.scenes.*.type", "videos.*.scenes.*.input", "videos.*.scenes.*.input.type", "videos.*.scenes.*.input.avatar_id", "videos.*.scenes.*.input.script", "videos.*.scenes.*.input.audio_url", "videos.*.scenes.*.input.audio_asset_id", "videos.*.scenes.*.input.voice_id", "videos.*.scenes.*.input.voice_settings", "videos.*.scenes.*.input.voice_settings.speed", "videos.*.scenes.*.input.voice_settings.pitch", "videos.*.scenes.*.input.voice_settings.volume", "videos.*.scenes.*.input.voice_settings.locale", "videos.*.scenes.*.input.voice_settings.engine_settings", "videos.*.scenes.*.input.voice_settings.engine_settings.engine_type", "videos.*.scenes.*.input.voice_settings.engine_settings.model", "videos.*.scenes.*.input.voice_settings.engine_settings.stability", "videos.*.scenes.*.input.voice_settings.engine_settings.similarity_boost", "videos.*.scenes.*.input.voice_settings.engine_settings.style", "videos.*.scenes.*.input.voice_settings.engine_settings.use_speaker_boost", "videos.*.scenes.*.input.voice_settings.engine_settings.similarity", "videos.*.scenes.*.input.engine", "videos.*.scenes.*.input.engine.type", "videos.*.scenes.*.input.engine.reference_look_id", "videos.*.scenes.*.input.motion_prompt", "videos.*.scenes.*.input.expressiveness", "videos.*.scenes.*.input.background", "videos.*.scenes.*.input.background.type", "videos.*.scenes.*.input.background.color", "videos.*.scenes.*.source", "videos.*.scenes.*.source.type", "videos.*.scenes.*.source.url", "videos.*.scenes.*.source.asset_id", "videos.*.scenes.*.source.media_type", "videos.*.scenes.*.source.data", "videos.*.scenes.*.script", "videos.*.scenes.*.audio_url", "videos.*.scenes.*.audio_asset_id", "videos.*.scenes.*.duration", "videos.*.scenes.*.voice_id", "videos.*.scenes.*.voice_settings", "videos.*.scenes.*.voice_settings.speed", "videos.*.scenes.*.voice_settings.pitch", "videos.*.scenes.*.voice_settings.volume", "videos.*.scenes.*.voice_settings.locale", "videos.*.scenes.*.voice_settings.engine_settings", "videos.*.scenes.*.voice_settings.engine_settings.engine_type", "videos.*.scenes.*.voice_settings.engine_settings.model", "videos.*.scenes.*.voice_settings.engine_settings.stability", "videos.*.scenes.*.voice_settings.engine_settings.similarity_boost", "videos.*.scenes.*.voice_settings.engine_settings.style", "videos.*.scenes.*.voice_settings.engine_settings.use_speaker_boost", "videos.*.scenes.*.voice_settings.engine_settings.similarity", "videos.*.scenes.*.playback", "videos.*.scenes.*.playback.mode", "videos.*.scenes.*.playback.volume", "videos.*.scenes.*.playback.mute", "videos.*.prompt", "videos.*.avatar_id.*", "videos.*.references", "videos.*.references.*", "videos.*.references.*.type", "videos.*.references.*.url", "videos.*.references.*.asset_id", "videos.*.references.*.media_type", "videos.*.references.*.data", "videos.*.duration", "videos.*.auto_duration", "videos.*.enhance_prompt", "title", "folder_id", "callback_url"], designVoice: ["prompt", "gender", "locale", "seed"], cloneVoice: ["audio", "audio.type", "audio.url", "audio.asset_id", "audio.media_type", "audio.data", "voice_name", "language", "remove_background_noise"], createSpeech: ["text", "voice_id", "input_type", "speed", "language", "locale"], createVideoAgent: ["prompt", "mode", "orientation", "avatar_id", "voice_id", "style_id", "brand_kit_id", "brand_glossary_id", "files", "files.*", "files.*.type", "files.*.url", "files.*.asset_id", "files.*.media_type", "files.*.data", "incognito_mode", "callback_url", "callback_id"], sendVideoAgentMessage: ["message", "avatar_id", "voice_id", "brand_kit_id", "files", "files.*", "files.*.type", "files.*.url", "files.*.asset_id", "files.*.media_type", "files.*.data"], stopVideoAgentSession: [], createAssetUpload: ["filename", "content_type", "size_bytes", "checksum_sha256"], completeAssetUpload: ["checksum_sha256"], createWebhookEndpoint: ["url", "events", "events.*", "entity_id"], updateWebhookEndpoint: ["url", "events", "events.*"] };

/** JSON request bodies. */
export const requestBody: Readonly<Partial<Record<OperationId, Validate>>> = requestBodyTable;

/** Query parameters after their text has been read: `limit` is a number. */
export const query: Readonly<Partial<Record<OperationId, Validate>>> = queryTable;

/** Path parameters, decoded. */
export const pathParams: Readonly<Partial<Record<OperationId, Validate>>> = pathParamsTable;

/** Declared request headers, spelled as in the contract. */
export const headers: Readonly<Partial<Record<OperationId, Validate>>> = headersTable;

/** JSON response bodies by status, closed: a property that the contract does not name is an issue of the keyword `unevaluatedProperties`, so that who reads a service that may grow can leave out just those. */
export const responses: Readonly<Record<OperationId, Readonly<Record<string, Validate>>>> = responsesTable;

/** What is posted to registered endpoints and, for the same events, to a `callback_url`; closed like responses. */
export const webhookPayloads: Readonly<Record<keyof webhooks, Validate>> = webhookPayloadsTable;

/** Dotted paths of a request body in the order of the contract, `*` for the items of an array. */
export const propertyOrder: Readonly<Partial<Record<OperationId, readonly string[]>>> = propertyOrderTable;
