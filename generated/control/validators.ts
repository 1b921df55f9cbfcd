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
    if (data.after !== void 0) {
      let data0 = data.after;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
        if (data1 > 1e3 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var check_inline_1 = validate53;
function validate55(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var formats0 = formats["date-time"];
function validate57(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats0(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "running" || data === "frozen")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["running","frozen"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" });
      errors++;
    }
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.is_held === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_held" }, message: "must have required property 'is_held'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.ends_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ends_at" }, message: "must have required property 'ends_at'" });
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "video" || data0 === "training" || data0 === "voice" || data0 === "agent")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["video","training","voice","agent"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
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
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data3 === "pending" || data3 === "processing" || data3 === "completed" || data3 === "failed")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["pending","processing","completed","failed"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.is_held !== void 0) {
      if (typeof data.is_held !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_held", schemaPath: "#/properties/is_held/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate57(data.created_at, { instancePath: instancePath + "/created_at" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.ends_at !== void 0) {
      let data6 = data.ends_at;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/ends_at", schemaPath: "#/properties/ends_at/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ends_at", schemaPath: "#/properties/ends_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "kind" && key0 !== "id" && key0 !== "name" && key0 !== "status" && key0 !== "is_held" && key0 !== "created_at" && key0 !== "ends_at") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.world === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" });
      errors++;
    }
    if (data.is_default === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_default" }, message: "must have required property 'is_default'" });
      errors++;
    }
    if (data.is_reopened === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_reopened" }, message: "must have required property 'is_reopened'" });
      errors++;
    }
    if (data.now === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" });
      errors++;
    }
    if (data.mode === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" });
      errors++;
    }
    if (data.last === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" });
      errors++;
    }
    if (data.counts === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property 'counts'" });
      errors++;
    }
    if (data.jobs === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" });
      errors++;
    }
    if (data.world !== void 0) {
      if (!validate55(data.world, { instancePath: instancePath + "/world" })) {
        vErrors = joined(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_default !== void 0) {
      if (typeof data.is_default !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_default", schemaPath: "#/properties/is_default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.is_reopened !== void 0) {
      if (typeof data.is_reopened !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_reopened", schemaPath: "#/properties/is_reopened/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate57(data.now, { instancePath: instancePath + "/now" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.mode !== void 0) {
      if (!validate59(data.mode, { instancePath: instancePath + "/mode" })) {
        vErrors = joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.last !== void 0) {
      if (!validate61(data.last, { instancePath: instancePath + "/last" })) {
        vErrors = joined(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.counts !== void 0) {
      let data6 = data.counts;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.groups === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" });
          errors++;
        }
        if (data6.looks === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "looks" }, message: "must have required property 'looks'" });
          errors++;
        }
        if (data6.voices === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "voices" }, message: "must have required property 'voices'" });
          errors++;
        }
        if (data6.videos === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "videos" }, message: "must have required property 'videos'" });
          errors++;
        }
        if (data6.batches === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "batches" }, message: "must have required property 'batches'" });
          errors++;
        }
        if (data6.sessions === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "sessions" }, message: "must have required property 'sessions'" });
          errors++;
        }
        if (data6.assets === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "assets" }, message: "must have required property 'assets'" });
          errors++;
        }
        if (data6.uploads === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "uploads" }, message: "must have required property 'uploads'" });
          errors++;
        }
        if (data6.endpoints === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "endpoints" }, message: "must have required property 'endpoints'" });
          errors++;
        }
        if (data6.deliveries === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" });
          errors++;
        }
        if (data6.requests === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" });
          errors++;
        }
        if (data6.groups !== void 0) {
          let data7 = data6.groups;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/groups", schemaPath: "#/properties/counts/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.looks !== void 0) {
          let data8 = data6.looks;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/looks", schemaPath: "#/properties/counts/properties/looks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.voices !== void 0) {
          let data9 = data6.voices;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/voices", schemaPath: "#/properties/counts/properties/voices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.videos !== void 0) {
          let data10 = data6.videos;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/videos", schemaPath: "#/properties/counts/properties/videos/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.batches !== void 0) {
          let data11 = data6.batches;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/batches", schemaPath: "#/properties/counts/properties/batches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.sessions !== void 0) {
          let data12 = data6.sessions;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/sessions", schemaPath: "#/properties/counts/properties/sessions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.assets !== void 0) {
          let data13 = data6.assets;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/assets", schemaPath: "#/properties/counts/properties/assets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.uploads !== void 0) {
          let data14 = data6.uploads;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/uploads", schemaPath: "#/properties/counts/properties/uploads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.endpoints !== void 0) {
          let data15 = data6.endpoints;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/endpoints", schemaPath: "#/properties/counts/properties/endpoints/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.deliveries !== void 0) {
          let data16 = data6.deliveries;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/deliveries", schemaPath: "#/properties/counts/properties/deliveries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data6.requests !== void 0) {
          let data17 = data6.requests;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts/requests", schemaPath: "#/properties/counts/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        for (const key0 in data6) {
          if (key0 !== "groups" && key0 !== "looks" && key0 !== "voices" && key0 !== "videos" && key0 !== "batches" && key0 !== "sessions" && key0 !== "assets" && key0 !== "uploads" && key0 !== "endpoints" && key0 !== "deliveries" && key0 !== "requests") {
            (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.jobs !== void 0) {
      let data18 = data.jobs;
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate63(data18[i0], { instancePath: instancePath + "/jobs/" + i0 })) {
            vErrors = joined(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "world" && key1 !== "is_default" && key1 !== "is_reopened" && key1 !== "now" && key1 !== "mode" && key1 !== "last" && key1 !== "counts" && key1 !== "jobs") {
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
function validate53(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.next === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'" });
      errors++;
    }
    if (data.total === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" });
      errors++;
    }
    if (data.evicted === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evicted" }, message: "must have required property 'evicted'" });
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
    if (data.next !== void 0) {
      let data2 = data.next;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.evicted !== void 0) {
      let data4 = data.evicted;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/evicted", schemaPath: "#/properties/evicted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "next" && key0 !== "total" && key0 !== "evicted") {
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
var check_closed_ErrorEnvelope = validate67;
function validate69(data, { instancePath = "" } = {}) {
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
  validate69.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "" } = {}) {
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
  validate71.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "" } = {}) {
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
      if (!validate69(data0, { instancePath: instancePath + "/code" })) {
        vErrors = joined(vErrors, validate69.errors);
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
          if (!validate71(data4[i0], { instancePath: instancePath + "/errors/" + i0 })) {
            vErrors = joined(vErrors, validate71.errors);
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
  validate68.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" });
      errors++;
    }
    if (data.error !== void 0) {
      if (!validate68(data.error, { instancePath: instancePath + "/error" })) {
        vErrors = joined(vErrors, validate68.errors);
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
  validate67.errors = vErrors;
  return errors === 0;
}
var check_Nothing = validate74;
function validate74(data, { instancePath = "" } = {}) {
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
  validate74.errors = vErrors;
  return errors === 0;
}
var check_inline_4 = validate75;
function validate75(data, { instancePath = "" } = {}) {
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
        if (data0.worlds === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "worlds" }, message: "must have required property 'worlds'" });
          errors++;
        }
        if (data0.worlds !== void 0) {
          let data1 = data0.worlds;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/worlds", schemaPath: "#/properties/data/properties/worlds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "worlds") {
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
  validate75.errors = vErrors;
  return errors === 0;
}
var check_inline_5 = validate76;
function validate80(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "video.processing" || data === "video.completed" || data === "video.failed" || data === "training.completed" || data === "training.failed" || data === "voice.completed" || data === "voice.failed" || data === "agent.waiting" || data === "agent.failed" || data === "consent.approved" || data === "consent.declined" || data === "delivery.succeeded" || data === "delivery.failed" || data === "world.reopened")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["video.processing","video.completed","video.failed","training.completed","training.failed","voice.completed","voice.failed","agent.waiting","agent.failed","consent.approved","consent.declined","delivery.succeeded","delivery.failed","world.reopened"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" });
      errors++;
    }
    if (data.at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.at_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" });
      errors++;
    }
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate57(data.at, { instancePath: instancePath + "/at" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_ms !== void 0) {
      if (!validate80(data.at_ms, { instancePath: instancePath + "/at_ms" })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate86(data.type, { instancePath: instancePath + "/type" })) {
        vErrors = joined(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.delivery !== void 0) {
      let data5 = data.delivery;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.event_type === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
          errors++;
        }
        if (data5.url === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
          errors++;
        }
        if (data5.attempt === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" });
          errors++;
        }
        if (data5.status === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
          errors++;
        }
        if (data5.error === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" });
          errors++;
        }
        if (data5.state === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" });
          errors++;
        }
        if (data5.event_type !== void 0) {
          if (typeof data5.event_type !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery/event_type", schemaPath: "#/properties/delivery/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data5.url !== void 0) {
          if (typeof data5.url !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery/url", schemaPath: "#/properties/delivery/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data5.attempt !== void 0) {
          let data8 = data5.attempt;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery/attempt", schemaPath: "#/properties/delivery/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data5.status !== void 0) {
          let data9 = data5.status;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery/status", schemaPath: "#/properties/delivery/properties/status/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
            errors++;
          }
        }
        if (data5.error !== void 0) {
          let data10 = data5.error;
          if (typeof data10 !== "string" && data10 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery/error", schemaPath: "#/properties/delivery/properties/error/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
        if (data5.state !== void 0) {
          let data11 = data5.state;
          if (typeof data11 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery/state", schemaPath: "#/properties/delivery/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data11 === "waiting" || data11 === "delivered" || data11 === "given_up" || data11 === "not_sent")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery/state", schemaPath: "#/properties/delivery/properties/state/enum", keyword: "enum", params: { allowedValues: ["waiting","delivered","given_up","not_sent"] }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        for (const key0 in data5) {
          if (key0 !== "event_type" && key0 !== "url" && key0 !== "attempt" && key0 !== "status" && key0 !== "error" && key0 !== "state") {
            (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "at" && key1 !== "at_ms" && key1 !== "type" && key1 !== "id" && key1 !== "delivery") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
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
function validate77(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.world === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" });
      errors++;
    }
    if (data.now === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" });
      errors++;
    }
    if (data.now_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now_ms" }, message: "must have required property 'now_ms'" });
      errors++;
    }
    if (data.mode === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" });
      errors++;
    }
    if (data.speed === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speed" }, message: "must have required property 'speed'" });
      errors++;
    }
    if (data.happened === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "happened" }, message: "must have required property 'happened'" });
      errors++;
    }
    if (data.world !== void 0) {
      if (!validate55(data.world, { instancePath: instancePath + "/world" })) {
        vErrors = joined(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.now !== void 0) {
      if (!validate57(data.now, { instancePath: instancePath + "/now" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.now_ms !== void 0) {
      if (!validate80(data.now_ms, { instancePath: instancePath + "/now_ms" })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.mode !== void 0) {
      if (!validate59(data.mode, { instancePath: instancePath + "/mode" })) {
        vErrors = joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.speed !== void 0) {
      let data4 = data.speed;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.happened !== void 0) {
      let data5 = data.happened;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate83(data5[i0], { instancePath: instancePath + "/happened/" + i0 })) {
            vErrors = joined(vErrors, validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/happened", schemaPath: "#/properties/happened/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "world" && key0 !== "now" && key0 !== "now_ms" && key0 !== "mode" && key0 !== "speed" && key0 !== "happened") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
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
function validate76(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate77(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate77.errors);
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
  validate76.errors = vErrors;
  return errors === 0;
}
var check_closed_Snapshot = validate90;
function validate90(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" });
      errors++;
    }
    if (data.version === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" });
      errors++;
    }
    if (data.world === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" });
      errors++;
    }
    if (data.settings === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" });
      errors++;
    }
    if (data.state === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" });
      errors++;
    }
    if (data.rows === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" });
      errors++;
    }
    if (data.digest === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "version" || key0 === "world" || key0 === "settings" || key0 === "state" || key0 === "rows" || key0 === "digest")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data2 = data.world;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data3 = data.settings;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data5 = data.rows;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!Array.isArray(data5[key1])) {
            (vErrors ??= []).push({ instancePath: instancePath + "/rows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (typeof data.digest !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var check_Snapshot = validate91;
function validate91(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" });
      errors++;
    }
    if (data.version === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" });
      errors++;
    }
    if (data.world === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" });
      errors++;
    }
    if (data.settings === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" });
      errors++;
    }
    if (data.state === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" });
      errors++;
    }
    if (data.rows === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" });
      errors++;
    }
    if (data.digest === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "version" || key0 === "world" || key0 === "settings" || key0 === "state" || key0 === "rows" || key0 === "digest")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data2 = data.world;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data3 = data.settings;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data5 = data.rows;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!Array.isArray(data5[key1])) {
            (vErrors ??= []).push({ instancePath: instancePath + "/rows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (typeof data.digest !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var check_inline_8 = validate92;
function validate92(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "at")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: ["integer","string"] }, message: "must be integer,string" });
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
var check_inline_9 = validate93;
function validate93(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "speed")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.speed !== void 0) {
      let data0 = data.speed;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var check_inline_10 = validate94;
function validate94(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ms")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.ms !== void 0) {
      let data0 = data.ms;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 316224e7 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e7 }, message: "must be <= 3162240000000" });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var check_inline_11 = validate95;
function validate95(data, { instancePath = "" } = {}) {
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
  validate95.errors = vErrors;
  return errors === 0;
}
var check_inline_12 = validate96;
function validate98(data, { instancePath = "" } = {}) {
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
  validate98.errors = vErrors;
  return errors === 0;
}
var formats4 = formats.uri;
function validate97(data, { instancePath = "" } = {}) {
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
      if (!validate98(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = joined(vErrors, validate98.errors);
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
        if (!formats4(data7)) {
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
        if (!formats4(data8)) {
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
        if (!formats4(data9)) {
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
        if (!formats4(data10)) {
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
        if (!formats4(data11)) {
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
        if (!formats4(data12)) {
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
  validate97.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate97(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate97.errors);
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
  validate96.errors = vErrors;
  return errors === 0;
}
var check_inline_13 = validate101;
function validate101(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var check_inline_14 = validate102;
function validate102(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.world !== void 0) {
      let data0 = data.world;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
var check_inline_15 = validate103;
var pattern3 = new RegExp("^/[^?#]*$", "u");
function validate105(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "operationId" || key0 === "method" || key0 === "path" || key0 === "probability" || key0 === "times")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.operationId !== void 0) {
      if (typeof data.operationId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "GET" || data1 === "HEAD" || data1 === "POST" || data1 === "PUT" || data1 === "PATCH" || data1 === "DELETE")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: ["GET","HEAD","POST","PUT","PATCH","DELETE"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
        if (!pattern3.test(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[^?#]*$" }, message: 'must match pattern "^/[^?#]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.probability !== void 0) {
      let data3 = data.probability;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e6 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "before" || data === "after")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["before","after"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var func7 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[ -~]+$", "u");
function validate110(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call({"type":{"type":"string","const":"error"},"status":{"type":"integer","minimum":200,"maximum":599},"code":{"type":"string","minLength":1,"maxLength":100},"message":{"type":"string","maxLength":1000},"param":{"type":["string","null"],"maxLength":200},"retryAfter":{"type":["integer","string"],"minimum":0,"maximum":1000000,"pattern":"^[ -~]+$","maxLength":100},"allowInvalid":{"type":"boolean"},"body":{},"contentType":{"type":"string","pattern":"^[ -~]+$","maxLength":200}}, key0)) {
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
      if ("error" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" });
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" });
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func1(data3) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.param !== void 0) {
      let data4 = data.param;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/param", schemaPath: "#/properties/param/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/param", schemaPath: "#/properties/param/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
      }
    }
    if (data.retryAfter !== void 0) {
      let data5 = data.retryAfter;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/type", keyword: "type", params: { type: ["integer","string"] }, message: "must be integer,string" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e6 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (!pattern4.test(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' });
          errors++;
        }
      }
    }
    if (data.allowInvalid !== void 0) {
      if (typeof data.allowInvalid !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/allowInvalid", schemaPath: "#/properties/allowInvalid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      let data7 = data.contentType;
      if (typeof data7 === "string") {
        if (func1(data7) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (!pattern4.test(data7)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
function validate111(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "ms" || key0 === "jitterMs")) {
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
      if ("latency" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.ms !== void 0) {
      let data1 = data.ms;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 36e5 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.jitterMs !== void 0) {
      let data2 = data.jitterMs;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "" } = {}) {
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
      if ("reset" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "bytes")) {
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
      if ("truncate" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "truncate" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.bytes !== void 0) {
      let data1 = data.bytes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1073741824 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824" });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate114(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "chunks" || key0 === "ms")) {
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
      if ("dribble" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dribble" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.chunks !== void 0) {
      let data1 = data.chunks;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e3 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" });
          errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" });
          errors++;
        }
      }
    }
    if (data.ms !== void 0) {
      let data2 = data.ms;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate115(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "status")) {
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
      if ("malformed" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "malformed" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" });
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "error") {
        if (!validate110(data, { instancePath })) {
          vErrors = joined(vErrors, validate110.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "latency") {
        if (!validate111(data, { instancePath })) {
          vErrors = joined(vErrors, validate111.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "reset") {
        if (!validate112(data, { instancePath })) {
          vErrors = joined(vErrors, validate112.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "truncate") {
        if (!validate113(data, { instancePath })) {
          vErrors = joined(vErrors, validate113.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "dribble") {
        if (!validate114(data, { instancePath })) {
          vErrors = joined(vErrors, validate114.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "malformed") {
        if (!validate115(data, { instancePath })) {
          vErrors = joined(vErrors, validate115.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["error", "latency", "reset", "truncate", "dribble", "malformed"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["error", "latency", "reset", "truncate", "dribble", "malformed"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate109.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate109.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate104(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.match === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'" });
      errors++;
    }
    if (data.when === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" });
      errors++;
    }
    if (data.effect === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" });
      errors++;
    }
    if (data.seen === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen" }, message: "must have required property 'seen'" });
      errors++;
    }
    if (data.hits === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" }, message: "must have required property 'hits'" });
      errors++;
    }
    if (data.left === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.match !== void 0) {
      if (!validate105(data.match, { instancePath: instancePath + "/match" })) {
        vErrors = joined(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate107(data.when, { instancePath: instancePath + "/when" })) {
        vErrors = joined(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0) {
      if (!validate109(data.effect, { instancePath: instancePath + "/effect" })) {
        vErrors = joined(vErrors, validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.seen !== void 0) {
      let data4 = data.seen;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.hits !== void 0) {
      let data5 = data.hits;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.left !== void 0) {
      let data6 = data.left;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "match" && key0 !== "when" && key0 !== "effect" && key0 !== "seen" && key0 !== "hits" && key0 !== "left") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
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
function validate103(data, { instancePath = "" } = {}) {
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
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate104(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
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
  validate103.errors = vErrors;
  return errors === 0;
}
var check_FaultInput = validate124;
function validate125(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "operationId" || key0 === "method" || key0 === "path" || key0 === "probability" || key0 === "times")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.operationId !== void 0) {
      if (typeof data.operationId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "GET" || data1 === "HEAD" || data1 === "POST" || data1 === "PUT" || data1 === "PATCH" || data1 === "DELETE")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: ["GET","HEAD","POST","PUT","PATCH","DELETE"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
        if (!pattern3.test(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[^?#]*$" }, message: 'must match pattern "^/[^?#]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.probability !== void 0) {
      let data3 = data.probability;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e6 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "before" || data === "after")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["before","after"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call({"type":{"type":"string","const":"error"},"status":{"type":"integer","minimum":200,"maximum":599},"code":{"type":"string","minLength":1,"maxLength":100},"message":{"type":"string","maxLength":1000},"param":{"type":["string","null"],"maxLength":200},"retryAfter":{"type":["integer","string"],"minimum":0,"maximum":1000000,"pattern":"^[ -~]+$","maxLength":100},"allowInvalid":{"type":"boolean"},"body":{},"contentType":{"type":"string","pattern":"^[ -~]+$","maxLength":200}}, key0)) {
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
      if ("error" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" });
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" });
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func1(data3) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.param !== void 0) {
      let data4 = data.param;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/param", schemaPath: "#/properties/param/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/param", schemaPath: "#/properties/param/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
      }
    }
    if (data.retryAfter !== void 0) {
      let data5 = data.retryAfter;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/type", keyword: "type", params: { type: ["integer","string"] }, message: "must be integer,string" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e6 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (!pattern4.test(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' });
          errors++;
        }
      }
    }
    if (data.allowInvalid !== void 0) {
      if (typeof data.allowInvalid !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/allowInvalid", schemaPath: "#/properties/allowInvalid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      let data7 = data.contentType;
      if (typeof data7 === "string") {
        if (func1(data7) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (!pattern4.test(data7)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "ms" || key0 === "jitterMs")) {
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
      if ("latency" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.ms !== void 0) {
      let data1 = data.ms;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 36e5 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.jitterMs !== void 0) {
      let data2 = data.jitterMs;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
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
      if ("reset" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" });
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
function validate133(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "bytes")) {
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
      if ("truncate" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "truncate" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.bytes !== void 0) {
      let data1 = data.bytes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1073741824 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824" });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "chunks" || key0 === "ms")) {
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
      if ("dribble" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dribble" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.chunks !== void 0) {
      let data1 = data.chunks;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e3 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" });
          errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" });
          errors++;
        }
      }
    }
    if (data.ms !== void 0) {
      let data2 = data.ms;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate135(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "status")) {
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
      if ("malformed" !== data0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "malformed" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" });
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate135.errors = vErrors;
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
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "error") {
        if (!validate130(data, { instancePath })) {
          vErrors = joined(vErrors, validate130.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "latency") {
        if (!validate131(data, { instancePath })) {
          vErrors = joined(vErrors, validate131.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "reset") {
        if (!validate132(data, { instancePath })) {
          vErrors = joined(vErrors, validate132.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "truncate") {
        if (!validate133(data, { instancePath })) {
          vErrors = joined(vErrors, validate133.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "dribble") {
        if (!validate134(data, { instancePath })) {
          vErrors = joined(vErrors, validate134.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "malformed") {
        if (!validate135(data, { instancePath })) {
          vErrors = joined(vErrors, validate135.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", allowedValues: ["error", "latency", "reset", "truncate", "dribble", "malformed"], tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' });
        errors++;
      }
    } else {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", allowedValues: ["error", "latency", "reset", "truncate", "dribble", "malformed"], tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' });
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
function validate124(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.effect === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "when" || key0 === "effect")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.match !== void 0) {
      if (!validate125(data.match, { instancePath: instancePath + "/match" })) {
        vErrors = joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate127(data.when, { instancePath: instancePath + "/when" })) {
        vErrors = joined(vErrors, validate127.errors);
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0) {
      if (!validate129(data.effect, { instancePath: instancePath + "/effect" })) {
        vErrors = joined(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var check_inline_17 = validate143;
function validate143(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate104(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate104.errors);
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
  validate143.errors = vErrors;
  return errors === 0;
}
var check_inline_18 = validate145;
function validate145(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fault_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault_id" }, message: "must have required property 'fault_id'" });
      errors++;
    }
    if (data.fault_id !== void 0) {
      let data0 = data.fault_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var check_inline_19 = validate146;
function validate147(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requests_per_minute === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests_per_minute" }, message: "must have required property 'requests_per_minute'" });
      errors++;
    }
    if (data.concurrent_jobs === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concurrent_jobs" }, message: "must have required property 'concurrent_jobs'" });
      errors++;
    }
    if (data.origin === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" });
      errors++;
    }
    if (data.requests_per_minute !== void 0) {
      let data0 = data.requests_per_minute;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.concurrent_jobs !== void 0) {
      let data1 = data.concurrent_jobs;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data2 === "flag" || data2 === "world")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: ["flag","world"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "requests_per_minute" && key0 !== "concurrent_jobs" && key0 !== "origin") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
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
function validate146(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate147(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate147.errors);
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
  validate146.errors = vErrors;
  return errors === 0;
}
var check_LimitsWish = validate149;
function validate149(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "requests_per_minute" || key0 === "concurrent_jobs")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.requests_per_minute !== void 0) {
      let data0 = data.requests_per_minute;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.concurrent_jobs !== void 0) {
      let data1 = data.concurrent_jobs;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
var check_inline_21 = validate150;
function validate152(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "duplicate" || data === "reorder" || data === "early" || data === "late" || data === "drop" || data === "wrong_signature" || data === "stale_timestamp" || data === "unsubscribed")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["duplicate","reorder","early","late","drop","wrong_signature","stale_timestamp","unsubscribed"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.kind === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" });
      errors++;
    }
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.endpoint_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" });
      errors++;
    }
    if (data.times === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, message: "must have required property 'times'" });
      errors++;
    }
    if (data.used === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "used" }, message: "must have required property 'used'" });
      errors++;
    }
    if (data.shift_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shift_ms" }, message: "must have required property 'shift_ms'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate152(data.kind, { instancePath: instancePath + "/kind" })) {
        vErrors = joined(vErrors, validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_type !== void 0) {
      let data2 = data.event_type;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data3 = data.endpoint_id;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.used !== void 0) {
      let data5 = data.used;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.shift_ms !== void 0) {
      let data6 = data.shift_ms;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "kind" && key0 !== "event_type" && key0 !== "endpoint_id" && key0 !== "times" && key0 !== "used" && key0 !== "shift_ms") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
function validate150(data, { instancePath = "" } = {}) {
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
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate151(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate151.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
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
  validate150.errors = vErrors;
  return errors === 0;
}
var check_inline_22 = validate155;
function validate156(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "duplicate" || data === "reorder" || data === "early" || data === "late" || data === "drop" || data === "wrong_signature" || data === "stale_timestamp" || data === "unsubscribed")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["duplicate","reorder","early","late","drop","wrong_signature","stale_timestamp","unsubscribed"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "" } = {}) {
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
  validate158.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "event_type" || key0 === "endpoint_id" || key0 === "times" || key0 === "shift_ms")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate156(data.kind, { instancePath: instancePath + "/kind" })) {
        vErrors = joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_type !== void 0) {
      if (!validate158(data.event_type, { instancePath: instancePath + "/event_type" })) {
        vErrors = joined(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data2 = data.endpoint_id;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data3 = data.times;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e6 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.shift_ms !== void 0) {
      let data4 = data.shift_ms;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 316224e5 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" });
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var check_inline_23 = validate160;
function validate160(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate151(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate151.errors);
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
  validate160.errors = vErrors;
  return errors === 0;
}
var check_inline_24 = validate162;
function validate162(data, { instancePath = "" } = {}) {
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
        if (data0.removed === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "removed" }, message: "must have required property 'removed'" });
          errors++;
        }
        if (data0.removed !== void 0) {
          let data1 = data0.removed;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/removed", schemaPath: "#/properties/data/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "removed") {
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
  validate162.errors = vErrors;
  return errors === 0;
}
var check_inline_25 = validate163;
function validate163(data, { instancePath = "" } = {}) {
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
  validate163.errors = vErrors;
  return errors === 0;
}
var check_inline_26 = validate164;
function validate166(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "waiting" || data === "delivered" || data === "given_up" || data === "not_sent")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["waiting","delivered","given_up","not_sent"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate164(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpoint_id !== void 0) {
      let data0 = data.endpoint_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (!validate158(data.event_type, { instancePath: instancePath + "/event_type" })) {
        vErrors = joined(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      if (!validate166(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = joined(vErrors, validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e3 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" });
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.world !== void 0) {
      let data4 = data.world;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
var check_inline_27 = validate168;
function validate171(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "waiting" || data === "delivered" || data === "given_up" || data === "not_sent")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["waiting","delivered","given_up","not_sent"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.at_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" });
      errors++;
    }
    if (data.is_manual === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_manual" }, message: "must have required property 'is_manual'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.request_headers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_headers" }, message: "must have required property 'request_headers'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.response_headers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_headers" }, message: "must have required property 'response_headers'" });
      errors++;
    }
    if (data.response_body === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_body" }, message: "must have required property 'response_body'" });
      errors++;
    }
    if (data.error === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" });
      errors++;
    }
    if (data.duration_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property 'duration_ms'" });
      errors++;
    }
    if (data.faults === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" });
      errors++;
    }
    if (data.at !== void 0) {
      if (!validate57(data.at, { instancePath: instancePath + "/at" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_ms !== void 0) {
      if (!validate80(data.at_ms, { instancePath: instancePath + "/at_ms" })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_manual !== void 0) {
      if (typeof data.is_manual !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_manual", schemaPath: "#/properties/is_manual/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.request_headers !== void 0) {
      let data4 = data.request_headers;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          if (typeof data4[key0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/request_headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/request_headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/request_headers", schemaPath: "#/properties/request_headers/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.response_headers !== void 0) {
      let data7 = data.response_headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (typeof data7[key1] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/response_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/response_headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/response_headers", schemaPath: "#/properties/response_headers/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.response_body !== void 0) {
      let data9 = data.response_body;
      if (typeof data9 !== "string" && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/response_body", schemaPath: "#/properties/response_body/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data10 = data.error;
      if (typeof data10 !== "string" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.duration_ms !== void 0) {
      let data11 = data.duration_ms;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data12 = data.faults;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate152(data12[i0], { instancePath: instancePath + "/faults/" + i0 })) {
            vErrors = joined(vErrors, validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key2 in data) {
      if (key2 !== "at" && key2 !== "at_ms" && key2 !== "is_manual" && key2 !== "url" && key2 !== "request_headers" && key2 !== "status" && key2 !== "response_headers" && key2 !== "response_body" && key2 !== "error" && key2 !== "duration_ms" && key2 !== "faults") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.created_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" });
      errors++;
    }
    if (data.event_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" });
      errors++;
    }
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.endpoint_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.state === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" });
      errors++;
    }
    if (data.reason === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" });
      errors++;
    }
    if (data.next_attempt_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_attempt_at" }, message: "must have required property 'next_attempt_at'" });
      errors++;
    }
    if (data.faults === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" });
      errors++;
    }
    if (data.body === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" });
      errors++;
    }
    if (data.attempts === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate57(data.created_at, { instancePath: instancePath + "/created_at" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_id !== void 0) {
      if (typeof data.event_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (typeof data.event_type !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data4 = data.endpoint_id;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate171(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = joined(vErrors, validate171.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.next_attempt_at !== void 0) {
      let data8 = data.next_attempt_at;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/next_attempt_at", schemaPath: "#/properties/next_attempt_at/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats0(data8)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/next_attempt_at", schemaPath: "#/properties/next_attempt_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      }
    }
    if (data.faults !== void 0) {
      let data9 = data.faults;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate152(data9[i0], { instancePath: instancePath + "/faults/" + i0 })) {
            vErrors = joined(vErrors, validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data12 = data.attempts;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate174(data12[i1], { instancePath: instancePath + "/attempts/" + i1 })) {
            vErrors = joined(vErrors, validate174.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "created_at" && key0 !== "event_id" && key0 !== "event_type" && key0 !== "endpoint_id" && key0 !== "url" && key0 !== "state" && key0 !== "reason" && key0 !== "next_attempt_at" && key0 !== "faults" && key0 !== "body" && key0 !== "attempts") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.total === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate169(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate169.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "total") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var check_inline_28 = validate180;
function validate180(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.delivery_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delivery_id" }, message: "must have required property 'delivery_id'" });
      errors++;
    }
    if (data.delivery_id !== void 0) {
      let data0 = data.delivery_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
var check_inline_29 = validate181;
function validate181(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate169(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate169.errors);
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
  validate181.errors = vErrors;
  return errors === 0;
}
var check_inline_30 = validate183;
function validate183(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "entity_id" || key0 === "event_data" || key0 === "endpoint_id" || key0 === "url" || key0 === "secret")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (!validate158(data.event_type, { instancePath: instancePath + "/event_type" })) {
        vErrors = joined(vErrors, validate158.errors);
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
    if (data.event_data !== void 0) {
      let data2 = data.event_data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data3 = data.endpoint_id;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 === "string") {
        if (!formats4(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data5 = data.secret;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
var check_inline_31 = validate185;
function validate186(data, { instancePath = "" } = {}) {
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
    if (data.deliveries === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" });
      errors++;
    }
    if (data.event_id !== void 0) {
      if (typeof data.event_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (typeof data.event_type !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
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
    if (data.deliveries !== void 0) {
      let data3 = data.deliveries;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate169(data3[i0], { instancePath: instancePath + "/deliveries/" + i0 })) {
            vErrors = joined(vErrors, validate169.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_id" && key0 !== "event_type" && key0 !== "event_data" && key0 !== "deliveries") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate185(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate186(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate186.errors);
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
  validate185.errors = vErrors;
  return errors === 0;
}
var check_inline_32 = validate189;
function validate189(data, { instancePath = "" } = {}) {
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
  validate189.errors = vErrors;
  return errors === 0;
}
var check_inline_33 = validate190;
function validate192(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate158(data, { instancePath })) {
    vErrors = joined(vErrors, validate158.errors);
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
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "" } = {}) {
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
        if (!formats4(data1)) {
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
          if (!validate192(data3[i0], { instancePath: instancePath + "/events/" + i0 })) {
            vErrors = joined(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.created_at !== void 0) {
      let data5 = data.created_at;
      if (typeof data5 === "string") {
        if (!formats0(data5)) {
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
  validate191.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate191(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate191.errors);
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
  validate190.errors = vErrors;
  return errors === 0;
}
var check_inline_34 = validate196;
function validate198(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.delay_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delay_ms" }, message: "must have required property 'delay_ms'" });
      errors++;
    }
    if (data.times === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, message: "must have required property 'times'" });
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "answer" || data0 === "hang" || data0 === "reset")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["answer","hang","reset"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.delay_ms !== void 0) {
      let data2 = data.delay_ms;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data3 = data.times;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "kind" && key0 !== "status" && key0 !== "delay_ms" && key0 !== "times") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
function validate197(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.answer === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" });
      errors++;
    }
    if (data.total === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.answer !== void 0) {
      if (!validate198(data.answer, { instancePath: instancePath + "/answer" })) {
        vErrors = joined(vErrors, validate198.errors);
        errors = vErrors.length;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "name" && key0 !== "url" && key0 !== "answer" && key0 !== "total") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "" } = {}) {
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
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate197(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate197.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
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
  validate196.errors = vErrors;
  return errors === 0;
}
var check_inline_35 = validate201;
var pattern9 = new RegExp("^[A-Za-z0-9._~-]{1,64}$", "u");
function validate201(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9._~-]{1,64}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var check_inline_36 = validate202;
function validate205(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" });
      errors++;
    }
    if (data.at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.at_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" });
      errors++;
    }
    if (data.verdict === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" });
      errors++;
    }
    if (data.signature === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" });
      errors++;
    }
    if (data.timestamp === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" });
      errors++;
    }
    if (data.endpoint_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" });
      errors++;
    }
    if (data.event_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" });
      errors++;
    }
    if (data.event_type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.event === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" });
      errors++;
    }
    if (data.repeats === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repeats" }, message: "must have required property 'repeats'" });
      errors++;
    }
    if (data.by_contract === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_contract" }, message: "must have required property 'by_contract'" });
      errors++;
    }
    if (data.answered === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answered" }, message: "must have required property 'answered'" });
      errors++;
    }
    if (data.headers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" });
      errors++;
    }
    if (data.body === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" });
      errors++;
    }
    if (data.is_cut === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_cut" }, message: "must have required property 'is_cut'" });
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate57(data.at, { instancePath: instancePath + "/at" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_ms !== void 0) {
      if (!validate80(data.at_ms, { instancePath: instancePath + "/at_ms" })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== void 0) {
      let data3 = data.verdict;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data3 === "verified" || data3 === "failed" || data3 === "unsigned" || data3 === "unknown")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: ["verified","failed","unsigned","unknown"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data4 = data.signature;
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data4 === "valid" || data4 === "invalid" || data4 === "missing" || data4 === "unknown")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/enum", keyword: "enum", params: { allowedValues: ["valid","invalid","missing","unknown"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data5 = data.timestamp;
      if (typeof data5 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data5 === "fresh" || data5 === "stale" || data5 === "missing")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/enum", keyword: "enum", params: { allowedValues: ["fresh","stale","missing"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data6 = data.endpoint_id;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data7 = data.event_id;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data8 = data.event_type;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.repeats !== void 0) {
      let data9 = data.repeats;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/repeats", schemaPath: "#/properties/repeats/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.by_contract !== void 0) {
      let data10 = data.by_contract;
      if (typeof data10 !== "boolean" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/by_contract", schemaPath: "#/properties/by_contract/type", keyword: "type", params: { type: ["boolean","null"] }, message: "must be boolean,null" });
        errors++;
      }
    }
    if (data.answered !== void 0) {
      let data11 = data.answered;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/answered", schemaPath: "#/properties/answered/type", keyword: "type", params: { type: ["integer","string"] }, message: "must be integer,string" });
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data12 = data.headers;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key0 in data12) {
          if (typeof data12[key0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.is_cut !== void 0) {
      if (typeof data.is_cut !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_cut", schemaPath: "#/properties/is_cut/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "at" && key1 !== "at_ms" && key1 !== "verdict" && key1 !== "signature" && key1 !== "timestamp" && key1 !== "endpoint_id" && key1 !== "event_id" && key1 !== "event_type" && key1 !== "event" && key1 !== "repeats" && key1 !== "by_contract" && key1 !== "answered" && key1 !== "headers" && key1 !== "body" && key1 !== "is_cut") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.answer === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" });
      errors++;
    }
    if (data.total === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" });
      errors++;
    }
    if (data.messages === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, message: "must have required property 'messages'" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.answer !== void 0) {
      if (!validate198(data.answer, { instancePath: instancePath + "/answer" })) {
        vErrors = joined(vErrors, validate198.errors);
        errors = vErrors.length;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.messages !== void 0) {
      let data4 = data.messages;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate205(data4[i0], { instancePath: instancePath + "/messages/" + i0 })) {
            vErrors = joined(vErrors, validate205.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "name" && key0 !== "url" && key0 !== "answer" && key0 !== "total" && key0 !== "messages") {
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
var check_inline_37 = validate210;
function validate210(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "hang" || key0 === "reset" || key0 === "delay_ms" || key0 === "times")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 599 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" });
          errors++;
        }
        if (data0 < 200 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" });
          errors++;
        }
      }
    }
    if (data.hang !== void 0) {
      if (typeof data.hang !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/hang", schemaPath: "#/properties/hang/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.reset !== void 0) {
      if (typeof data.reset !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.delay_ms !== void 0) {
      let data3 = data.delay_ms;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 6e5 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e6 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
var check_inline_38 = validate211;
function validate211(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" });
      errors++;
    }
    if (data.job_id !== void 0) {
      let data0 = data.job_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
var check_inline_39 = validate212;
function validate212(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate63(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate63.errors);
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
  validate212.errors = vErrors;
  return errors === 0;
}
var check_Failure = validate214;
function validate214(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var check_inline_41 = validate215;
function validate215(data, { instancePath = "" } = {}) {
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
  validate215.errors = vErrors;
  return errors === 0;
}
var check_inline_42 = validate216;
function validate218(data, { instancePath = "" } = {}) {
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
  validate218.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "" } = {}) {
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
  validate220.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "" } = {}) {
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
  validate222.errors = vErrors;
  return errors === 0;
}
function validate217(data, { instancePath = "" } = {}) {
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
        if (!formats4(data3)) {
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
        if (!formats4(data4)) {
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
        if (!validate218(data7, { instancePath: instancePath + "/consent_status" })) {
          vErrors = joined(vErrors, validate218.errors);
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
        if (!validate220(data8, { instancePath: instancePath + "/status" })) {
          vErrors = joined(vErrors, validate220.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.error !== void 0) {
      let data9 = data.error;
      if (data9 !== null) {
        if (!validate222(data9, { instancePath: instancePath + "/error" })) {
          vErrors = joined(vErrors, validate222.errors);
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
  validate217.errors = vErrors;
  return errors === 0;
}
function validate216(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate217(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate217.errors);
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
  validate216.errors = vErrors;
  return errors === 0;
}
var check_inline_43 = validate225;
var pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate227(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 64) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
      errors++;
    }
    if (!pattern10.test(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
function validate232(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e6 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
      errors++;
    }
  }
  validate232.errors = vErrors;
  return errors === 0;
}
function validate234(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" });
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
function validate236(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 316224e5 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" });
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
      errors++;
    }
  }
  validate236.errors = vErrors;
  return errors === 0;
}
function validate238(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "completed" || data === "failed")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["completed","failed"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
function validate240(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 128) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
      errors++;
    }
    if (!pattern11.test(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate242(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 1e3) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
      errors++;
    }
    if (func1(data) < 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
function validate231(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "pending_ms" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "title" || key1 === "text" || key1 === "avatar_id")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data2 = data0.text;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.avatar_id !== void 0) {
          let data3 = data0.avatar_id;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      if (!validate232(data.times, { instancePath: instancePath + "/times" })) {
        vErrors = joined(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.chance !== void 0) {
      if (!validate234(data.chance, { instancePath: instancePath + "/chance" })) {
        vErrors = joined(vErrors, validate234.errors);
        errors = vErrors.length;
      }
    }
    if (data.pending_ms !== void 0) {
      let data6 = data.pending_ms;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 316224e5 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" });
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.processing_ms !== void 0) {
      if (!validate236(data.processing_ms, { instancePath: instancePath + "/processing_ms" })) {
        vErrors = joined(vErrors, validate236.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate238(data.outcome, { instancePath: instancePath + "/outcome" })) {
        vErrors = joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate240(data.code, { instancePath: instancePath + "/code" })) {
        vErrors = joined(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (!validate242(data.message, { instancePath: instancePath + "/message" })) {
        vErrors = joined(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
function validate245(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.text === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "text")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data1 = data0.text;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      if (!validate232(data.times, { instancePath: instancePath + "/times" })) {
        vErrors = joined(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.chance !== void 0) {
      if (!validate234(data.chance, { instancePath: instancePath + "/chance" })) {
        vErrors = joined(vErrors, validate234.errors);
        errors = vErrors.length;
      }
    }
    if (data.processing_ms !== void 0) {
      if (!validate236(data.processing_ms, { instancePath: instancePath + "/processing_ms" })) {
        vErrors = joined(vErrors, validate236.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate238(data.outcome, { instancePath: instancePath + "/outcome" })) {
        vErrors = joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate240(data.code, { instancePath: instancePath + "/code" })) {
        vErrors = joined(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (!validate242(data.message, { instancePath: instancePath + "/message" })) {
        vErrors = joined(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
function validate255(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "decision" || key0 === "after_ms")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data0 = data.decision;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "approved" || data0 === "declined")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: ["approved","declined"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.after_ms !== void 0) {
      let data1 = data.after_ms;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86399999 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399999 }, message: "must be <= 86399999" });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
function validate229(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description" || key0 === "video" || key0 === "training" || key0 === "voice" || key0 === "agent" || key0 === "consent")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate227(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.video !== void 0) {
      let data2 = data.video;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/video", schemaPath: "#/properties/video/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate231(data2[i0], { instancePath: instancePath + "/video/" + i0 })) {
            vErrors = joined(vErrors, validate231.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/video", schemaPath: "#/properties/video/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data4 = data.training;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/training", schemaPath: "#/properties/training/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate245(data4[i1], { instancePath: instancePath + "/training/" + i1 })) {
            vErrors = joined(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.voice !== void 0) {
      let data6 = data.voice;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate245(data6[i2], { instancePath: instancePath + "/voice/" + i2 })) {
            vErrors = joined(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.agent !== void 0) {
      let data8 = data.agent;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate245(data8[i3], { instancePath: instancePath + "/agent/" + i3 })) {
            vErrors = joined(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.consent !== void 0) {
      if (!validate255(data.consent, { instancePath: instancePath + "/consent" })) {
        vErrors = joined(vErrors, validate255.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
function validate226(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.description === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" });
      errors++;
    }
    if (data.origin === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" });
      errors++;
    }
    if (data.is_active === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_active" }, message: "must have required property 'is_active'" });
      errors++;
    }
    if (data.script === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" }, message: "must have required property 'script'" });
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate227(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data2 === "preset" || data2 === "flag" || data2 === "world")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: ["preset","flag","world"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.is_active !== void 0) {
      if (typeof data.is_active !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.script !== void 0) {
      if (!validate229(data.script, { instancePath: instancePath + "/script" })) {
        vErrors = joined(vErrors, validate229.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "name" && key0 !== "description" && key0 !== "origin" && key0 !== "is_active" && key0 !== "script") {
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
  validate225.errors = vErrors;
  return errors === 0;
}
var check_inline_44 = validate259;
function validate259(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate226(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate226.errors);
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
  validate259.errors = vErrors;
  return errors === 0;
}
var check_ScenarioScript = validate261;
function validate262(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 64) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
      errors++;
    }
    if (!pattern10.test(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
function validate265(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e6 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
      errors++;
    }
  }
  validate265.errors = vErrors;
  return errors === 0;
}
function validate267(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" });
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
function validate269(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 316224e5 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" });
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
      errors++;
    }
  }
  validate269.errors = vErrors;
  return errors === 0;
}
function validate271(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "completed" || data === "failed")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["completed","failed"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
function validate273(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 128) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
      errors++;
    }
    if (!pattern11.test(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate275(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 1e3) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
      errors++;
    }
    if (func1(data) < 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
function validate264(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "pending_ms" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "title" || key1 === "text" || key1 === "avatar_id")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data2 = data0.text;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.avatar_id !== void 0) {
          let data3 = data0.avatar_id;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      if (!validate265(data.times, { instancePath: instancePath + "/times" })) {
        vErrors = joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.chance !== void 0) {
      if (!validate267(data.chance, { instancePath: instancePath + "/chance" })) {
        vErrors = joined(vErrors, validate267.errors);
        errors = vErrors.length;
      }
    }
    if (data.pending_ms !== void 0) {
      let data6 = data.pending_ms;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 316224e5 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" });
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.processing_ms !== void 0) {
      if (!validate269(data.processing_ms, { instancePath: instancePath + "/processing_ms" })) {
        vErrors = joined(vErrors, validate269.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate271(data.outcome, { instancePath: instancePath + "/outcome" })) {
        vErrors = joined(vErrors, validate271.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate273(data.code, { instancePath: instancePath + "/code" })) {
        vErrors = joined(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (!validate275(data.message, { instancePath: instancePath + "/message" })) {
        vErrors = joined(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
function validate278(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.text === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "text")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data1 = data0.text;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      if (!validate265(data.times, { instancePath: instancePath + "/times" })) {
        vErrors = joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.chance !== void 0) {
      if (!validate267(data.chance, { instancePath: instancePath + "/chance" })) {
        vErrors = joined(vErrors, validate267.errors);
        errors = vErrors.length;
      }
    }
    if (data.processing_ms !== void 0) {
      if (!validate269(data.processing_ms, { instancePath: instancePath + "/processing_ms" })) {
        vErrors = joined(vErrors, validate269.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate271(data.outcome, { instancePath: instancePath + "/outcome" })) {
        vErrors = joined(vErrors, validate271.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate273(data.code, { instancePath: instancePath + "/code" })) {
        vErrors = joined(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (!validate275(data.message, { instancePath: instancePath + "/message" })) {
        vErrors = joined(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
function validate288(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "decision" || key0 === "after_ms")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data0 = data.decision;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "approved" || data0 === "declined")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: ["approved","declined"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.after_ms !== void 0) {
      let data1 = data.after_ms;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86399999 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399999 }, message: "must be <= 86399999" });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
function validate261(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description" || key0 === "video" || key0 === "training" || key0 === "voice" || key0 === "agent" || key0 === "consent")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate262(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate262.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.video !== void 0) {
      let data2 = data.video;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/video", schemaPath: "#/properties/video/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate264(data2[i0], { instancePath: instancePath + "/video/" + i0 })) {
            vErrors = joined(vErrors, validate264.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/video", schemaPath: "#/properties/video/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data4 = data.training;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/training", schemaPath: "#/properties/training/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate278(data4[i1], { instancePath: instancePath + "/training/" + i1 })) {
            vErrors = joined(vErrors, validate278.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.voice !== void 0) {
      let data6 = data.voice;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate278(data6[i2], { instancePath: instancePath + "/voice/" + i2 })) {
            vErrors = joined(vErrors, validate278.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.agent !== void 0) {
      let data8 = data.agent;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate278(data8[i3], { instancePath: instancePath + "/agent/" + i3 })) {
            vErrors = joined(vErrors, validate278.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.consent !== void 0) {
      if (!validate288(data.consent, { instancePath: instancePath + "/consent" })) {
        vErrors = joined(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate261.errors = vErrors;
  return errors === 0;
}
var check_inline_46 = validate290;
var pattern14 = new RegExp("^[A-Za-z]+$", "u");
var pattern15 = new RegExp("^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$", "u");
var pattern16 = new RegExp("^/", "u");
function validate290(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "world" || data0 === "server")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: ["world","server"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data1 = data.world;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data2 = data.operation;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (!pattern14.test(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+$" }, message: 'must match pattern "^[A-Za-z]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 === "string") {
        if (!pattern15.test(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$" }, message: 'must match pattern "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (!pattern16.test(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data6 = data.text;
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data7 = data.since;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.before !== void 0) {
      let data8 = data.before;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/before", schemaPath: "#/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.order !== void 0) {
      let data9 = data.order;
      if (typeof data9 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data9 === "desc" || data9 === "asc")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: ["desc","asc"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data10 = data.limit;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1e3 || isNaN(data10)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" });
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
var check_inline_47 = validate291;
function validate292(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" });
      errors++;
    }
    if (data.at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.at_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" });
      errors++;
    }
    if (data.method === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" });
      errors++;
    }
    if (data.path === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" });
      errors++;
    }
    if (data.operation === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.headers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" });
      errors++;
    }
    if (data.request_size === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_size" }, message: "must have required property 'request_size'" });
      errors++;
    }
    if (data.response === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" });
      errors++;
    }
    if (data.response_size === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_size" }, message: "must have required property 'response_size'" });
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate57(data.at, { instancePath: instancePath + "/at" })) {
        vErrors = joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_ms !== void 0) {
      if (!validate80(data.at_ms, { instancePath: instancePath + "/at_ms" })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data5 = data.operation;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data7 = data.headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key0 in data7) {
          if (typeof data7[key0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.request_size !== void 0) {
      let data9 = data.request_size;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/request_size", schemaPath: "#/properties/request_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data10 = data.response;
      if (typeof data10 !== "string" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data11 = data.faults;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data11[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.retry_after !== void 0) {
      if (typeof data.retry_after !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/retry_after", schemaPath: "#/properties/retry_after/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.response_size !== void 0) {
      let data14 = data.response_size;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/response_size", schemaPath: "#/properties/response_size/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "at" && key1 !== "at_ms" && key1 !== "method" && key1 !== "path" && key1 !== "operation" && key1 !== "status" && key1 !== "headers" && key1 !== "request" && key1 !== "request_size" && key1 !== "response" && key1 !== "faults" && key1 !== "retry_after" && key1 !== "response_size") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
function validate291(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.next === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'" });
      errors++;
    }
    if (data.total === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" });
      errors++;
    }
    if (data.last === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" });
      errors++;
    }
    if (data.forgotten_up_to === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forgotten_up_to" }, message: "must have required property 'forgotten_up_to'" });
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate292(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
            vErrors = joined(vErrors, validate292.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.next !== void 0) {
      let data2 = data.next;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.last !== void 0) {
      if (!validate61(data.last, { instancePath: instancePath + "/last" })) {
        vErrors = joined(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.forgotten_up_to !== void 0) {
      let data5 = data.forgotten_up_to;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/forgotten_up_to", schemaPath: "#/properties/forgotten_up_to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "next" && key0 !== "total" && key0 !== "last" && key0 !== "forgotten_up_to") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate291.errors = vErrors;
  return errors === 0;
}
var check_inline_48 = validate297;
function validate297(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "world" || data0 === "server")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: ["world","server"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
var check_inline_49 = validate298;
function validate298(data, { instancePath = "" } = {}) {
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
        if (data0.cleared === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "cleared" }, message: "must have required property 'cleared'" });
          errors++;
        }
        if (data0.last === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" });
          errors++;
        }
        if (data0.cleared !== void 0) {
          let data1 = data0.cleared;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/cleared", schemaPath: "#/properties/data/properties/cleared/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (data0.last !== void 0) {
          if (!validate61(data0.last, { instancePath: instancePath + "/data/last" })) {
            vErrors = joined(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "cleared" && key0 !== "last") {
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
  validate298.errors = vErrors;
  return errors === 0;
}
var check_inline_50 = validate300;
function validate300(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "world" || data0 === "server")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: ["world","server"] }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data1 = data.world;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var check_inline_51 = validate301;
var pattern17 = new RegExp("^[0-9]+$", "u");
function validate301(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" });
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate301.errors = vErrors;
  return errors === 0;
}
var check_inline_52 = validate302;
function validate304(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats0(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
function validate306(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
function validate303(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" });
      errors++;
    }
    if (data.at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.at_ms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" });
      errors++;
    }
    if (data.method === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" });
      errors++;
    }
    if (data.path === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" });
      errors++;
    }
    if (data.operation === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" });
      errors++;
    }
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.headers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" });
      errors++;
    }
    if (data.request_size === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_size" }, message: "must have required property 'request_size'" });
      errors++;
    }
    if (data.response === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" });
      errors++;
    }
    if (data.response_size === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_size" }, message: "must have required property 'response_size'" });
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate304(data.at, { instancePath: instancePath + "/at" })) {
        vErrors = joined(vErrors, validate304.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_ms !== void 0) {
      if (!validate306(data.at_ms, { instancePath: instancePath + "/at_ms" })) {
        vErrors = joined(vErrors, validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data5 = data.operation;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data7 = data.headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key0 in data7) {
          if (typeof data7[key0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.request_size !== void 0) {
      let data9 = data.request_size;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/request_size", schemaPath: "#/properties/request_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data10 = data.response;
      if (typeof data10 !== "string" && data10 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data11 = data.faults;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data11[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.retry_after !== void 0) {
      if (typeof data.retry_after !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/retry_after", schemaPath: "#/properties/retry_after/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.response_size !== void 0) {
      let data14 = data.response_size;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/response_size", schemaPath: "#/properties/response_size/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate302(data, { instancePath = "" } = {}) {
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
      if (!validate303(data0, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate303.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.curl === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/allOf/1/required", keyword: "required", params: { missingProperty: "curl" }, message: "must have required property 'curl'" });
          errors++;
        }
        if (data0.curl !== void 0) {
          if (typeof data0.curl !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/curl", schemaPath: "#/properties/data/allOf/1/properties/curl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (key0 !== "curl" && key0 !== "number" && key0 !== "at" && key0 !== "at_ms" && key0 !== "method" && key0 !== "path" && key0 !== "operation" && key0 !== "status" && key0 !== "headers" && key0 !== "request" && key0 !== "request_size" && key0 !== "response" && key0 !== "faults" && key0 !== "retry_after" && key0 !== "response_size") {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
            errors++;
          }
        }
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
  validate302.errors = vErrors;
  return errors === 0;
}
var check_Expectation = validate309;
function validate310(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "operation" || key0 === "method" || key0 === "path" || key0 === "query" || key0 === "body" || key0 === "status")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data0 = data.operation;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (typeof data4 !== "string" && data4 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/query/additionalProperties/type", keyword: "type", params: { type: ["string","null"] }, message: "must be string,null" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: ["integer","string"] }, message: "must be integer,string" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 599 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern15.test(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$" }, message: 'must match pattern "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate310.errors = vErrors;
  return errors === 0;
}
function validate309(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "count" || key0 === "order" || key0 === "gaps" || key0 === "since")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.match !== void 0) {
      if (!validate310(data.match, { instancePath: instancePath + "/match" })) {
        vErrors = joined(vErrors, validate310.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "exactly" || key1 === "at_least" || key1 === "at_most")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/count", schemaPath: "#/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data1.exactly !== void 0) {
          let data2 = data1.exactly;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/count/exactly", schemaPath: "#/properties/count/properties/exactly/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/count/exactly", schemaPath: "#/properties/count/properties/exactly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data1.at_least !== void 0) {
          let data3 = data1.at_least;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/count/at_least", schemaPath: "#/properties/count/properties/at_least/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/count/at_least", schemaPath: "#/properties/count/properties/at_least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data1.at_most !== void 0) {
          let data4 = data1.at_most;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/count/at_most", schemaPath: "#/properties/count/properties/at_most/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/count/at_most", schemaPath: "#/properties/count/properties/at_most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data5 = data.order;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/order", schemaPath: "#/properties/order/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        if (data5.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/order", schemaPath: "#/properties/order/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate310(data5[i0], { instancePath: instancePath + "/order/" + i0 })) {
            vErrors = joined(vErrors, validate310.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.gaps !== void 0) {
      if (typeof data.gaps !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data8 = data.since;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate309.errors = vErrors;
  return errors === 0;
}
var check_inline_54 = validate313;
function validate315(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" });
      errors++;
    }
    if (data.method === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" });
      errors++;
    }
    if (data.path === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" });
      errors++;
    }
    if (data.step === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" });
      errors++;
    }
    if (data.differences === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "differences" }, message: "must have required property 'differences'" });
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data3 = data.step;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: ["integer","null"] }, message: "must be integer,null" });
        errors++;
      }
    }
    if (data.differences !== void 0) {
      let data4 = data.differences;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.field === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" });
              errors++;
            }
            if (data5.expected === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'" });
              errors++;
            }
            if (data5.field !== void 0) {
              if (typeof data5.field !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/differences/" + i0 + "/field", schemaPath: "#/properties/differences/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            for (const key0 in data5) {
              if (key0 !== "field" && key0 !== "expected" && key0 !== "got") {
                (vErrors ??= []).push({ instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/type", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "method" && key1 !== "path" && key1 !== "step" && key1 !== "differences") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate315.errors = vErrors;
  return errors === 0;
}
function validate314(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.satisfied === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "satisfied" }, message: "must have required property 'satisfied'" });
      errors++;
    }
    if (data.explanation === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "explanation" }, message: "must have required property 'explanation'" });
      errors++;
    }
    if (data.numbers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" });
      errors++;
    }
    if (data.closest === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closest" }, message: "must have required property 'closest'" });
      errors++;
    }
    if (data.last === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" });
      errors++;
    }
    if (data.satisfied !== void 0) {
      if (typeof data.satisfied !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/satisfied", schemaPath: "#/properties/satisfied/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.explanation !== void 0) {
      if (typeof data.explanation !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/explanation", schemaPath: "#/properties/explanation/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data2 = data.numbers;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/numbers/" + i0, schemaPath: "#/properties/numbers/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.closest !== void 0) {
      let data4 = data.closest;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate315(data4[i1], { instancePath: instancePath + "/closest/" + i1 })) {
            vErrors = joined(vErrors, validate315.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/closest", schemaPath: "#/properties/closest/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.last !== void 0) {
      if (!validate61(data.last, { instancePath: instancePath + "/last" })) {
        vErrors = joined(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (key0 !== "satisfied" && key0 !== "explanation" && key0 !== "numbers" && key0 !== "closest" && key0 !== "last") {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" });
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
function validate313(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate314(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate314.errors);
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
  validate313.errors = vErrors;
  return errors === 0;
}
var check_inline_55 = validate319;
function validate320(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "video.processing" || data === "video.completed" || data === "video.failed" || data === "training.completed" || data === "training.failed" || data === "voice.completed" || data === "voice.failed" || data === "agent.waiting" || data === "agent.failed" || data === "consent.approved" || data === "consent.declined" || data === "delivery.succeeded" || data === "delivery.failed" || data === "world.reopened")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["video.processing","video.completed","video.failed","training.completed","training.failed","voice.completed","voice.failed","agent.waiting","agent.failed","consent.approved","consent.declined","delivery.succeeded","delivery.failed","world.reopened"] }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
function validate319(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" });
      errors++;
    }
    if (data.event !== void 0) {
      if (!validate320(data.event, { instancePath: instancePath + "/event" })) {
        vErrors = joined(vErrors, validate320.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data2 = data.since;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.timeout_ms !== void 0) {
      let data3 = data.timeout_ms;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 6e5 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.world !== void 0) {
      let data4 = data.world;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
var check_inline_56 = validate322;
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
      if (!validate83(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = joined(vErrors, validate83.errors);
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
var check_inline_57 = validate324;
function validate324(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.types !== void 0) {
      let data0 = data.types;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/types", schemaPath: "#/properties/types/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data1 = data.since;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.world !== void 0) {
      let data2 = data.world;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var check_inline_58 = validate325;
function validate325(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Last-Event-ID"] !== void 0) {
      let data0 = data["Last-Event-ID"];
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Last-Event-ID", schemaPath: "#/properties/Last-Event-ID/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Last-Event-ID", schemaPath: "#/properties/Last-Event-ID/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var requestBodyTable = { resetAllWorlds: check_Nothing, resetWorld: check_Nothing, loadSnapshot: check_Snapshot, freezeClock: check_inline_8, resumeClock: check_inline_9, advanceClock: check_inline_10, runUntilIdle: check_Nothing, completeVideo: check_Nothing, failVideo: check_inline_13, addFault: check_FaultInput, setLimits: check_LimitsWish, addWebhookFault: check_inline_22, redeliver: check_Nothing, sendTestEvent: check_inline_30, disableEndpoint: check_Nothing, setInboxAnswer: check_inline_37, completeJob: check_Nothing, failJob: check_Failure, holdJob: check_Nothing, releaseJob: check_Nothing, approveConsent: check_Nothing, declineConsent: check_Nothing, setScenario: check_ScenarioScript, verifyRequests: check_Expectation };
var queryTable = { listWorlds: check_inline_0, listFaults: check_inline_14, listWebhookFaults: check_inline_14, listDeliveries: check_inline_26, getInbox: check_inline_14, postToInbox: check_inline_14, clearInbox: check_inline_14, setInboxAnswer: check_inline_14, listJournal: check_inline_46, clearJournal: check_inline_48, getJournalEntry: check_inline_50, waitForEvent: check_inline_55, streamEvents: check_inline_57 };
var pathParamsTable = { completeVideo: check_inline_11, failVideo: check_inline_11, removeFault: check_inline_18, removeWebhookFault: check_inline_18, getDelivery: check_inline_28, redeliver: check_inline_28, disableEndpoint: check_inline_32, getInbox: check_inline_35, postToInbox: check_inline_35, clearInbox: check_inline_35, setInboxAnswer: check_inline_35, completeJob: check_inline_38, failJob: check_inline_38, holdJob: check_inline_38, releaseJob: check_inline_38, approveConsent: check_inline_41, declineConsent: check_inline_41, getJournalEntry: check_inline_51 };
var headersTable = { streamEvents: check_inline_58 };
var responsesTable = { listWorlds: { "200": check_inline_1, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, resetAllWorlds: { "200": check_inline_4, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, resetWorld: { "200": check_inline_5, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, saveSnapshot: { "200": check_closed_Snapshot, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, loadSnapshot: { "200": check_inline_5, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, getClock: { "200": check_inline_5, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, freezeClock: { "200": check_inline_5, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, resumeClock: { "200": check_inline_5, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, advanceClock: { "200": check_inline_5, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, runUntilIdle: { "200": check_inline_5, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, completeVideo: { "200": check_inline_12, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, failVideo: { "200": check_inline_12, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, listFaults: { "200": check_inline_15, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, addFault: { "200": check_inline_17, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, clearFaults: { "200": check_inline_15, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, removeFault: { "200": check_inline_17, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, getLimits: { "200": check_inline_19, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, setLimits: { "200": check_inline_19, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, clearLimits: { "200": check_inline_19, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, listWebhookFaults: { "200": check_inline_21, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, addWebhookFault: { "200": check_inline_23, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, clearWebhookFaults: { "200": check_inline_24, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, removeWebhookFault: { "200": check_inline_25, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, listDeliveries: { "200": check_inline_27, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, getDelivery: { "200": check_inline_29, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, redeliver: { "200": check_inline_29, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, sendTestEvent: { "200": check_inline_31, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, disableEndpoint: { "200": check_inline_33, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, listInboxes: { "200": check_inline_34, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, getInbox: { "200": check_inline_36, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, postToInbox: { "400": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, clearInbox: { "200": check_inline_36, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, setInboxAnswer: { "200": check_inline_36, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, completeJob: { "200": check_inline_39, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, failJob: { "200": check_inline_39, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, holdJob: { "200": check_inline_39, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, releaseJob: { "200": check_inline_39, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, approveConsent: { "200": check_inline_42, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, declineConsent: { "200": check_inline_42, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, listScenarios: { "200": check_inline_43, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, getScenario: { "200": check_inline_44, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, setScenario: { "200": check_inline_44, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, clearScenario: { "200": check_inline_44, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, listJournal: { "200": check_inline_47, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, clearJournal: { "200": check_inline_49, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, getJournalEntry: { "200": check_inline_52, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope }, verifyRequests: { "200": check_inline_54, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "409": check_closed_ErrorEnvelope, "413": check_closed_ErrorEnvelope }, waitForEvent: { "200": check_inline_56, "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope, "408": check_closed_ErrorEnvelope, "503": check_closed_ErrorEnvelope }, streamEvents: { "400": check_closed_ErrorEnvelope, "401": check_closed_ErrorEnvelope, "403": check_closed_ErrorEnvelope, "404": check_closed_ErrorEnvelope } };
var webhookPayloadsTable = {};
var propertyOrderTable = { resetAllWorlds: [], resetWorld: [], loadSnapshot: ["format", "version", "world", "settings", "state", "rows", "digest"], freezeClock: ["at"], resumeClock: ["speed"], advanceClock: ["ms"], runUntilIdle: [], completeVideo: [], failVideo: ["code", "message"], addFault: ["match", "match.operationId", "match.method", "match.path", "match.probability", "match.times", "when", "effect", "effect.type", "effect.status", "effect.code", "effect.message", "effect.param", "effect.retryAfter", "effect.allowInvalid", "effect.body", "effect.contentType", "effect.ms", "effect.jitterMs", "effect.bytes", "effect.chunks"], setLimits: ["requests_per_minute", "concurrent_jobs"], addWebhookFault: ["kind", "event_type", "endpoint_id", "times", "shift_ms"], redeliver: [], sendTestEvent: ["event_type", "entity_id", "event_data", "endpoint_id", "url", "secret"], disableEndpoint: [], setInboxAnswer: ["status", "hang", "reset", "delay_ms", "times"], completeJob: [], failJob: ["code", "message"], holdJob: [], releaseJob: [], approveConsent: [], declineConsent: [], setScenario: ["name", "description", "video", "video.*", "video.*.match", "video.*.match.title", "video.*.match.text", "video.*.match.avatar_id", "video.*.times", "video.*.chance", "video.*.pending_ms", "video.*.processing_ms", "video.*.outcome", "video.*.code", "video.*.message", "training", "training.*", "training.*.match", "training.*.match.text", "training.*.times", "training.*.chance", "training.*.processing_ms", "training.*.outcome", "training.*.code", "training.*.message", "voice", "voice.*", "voice.*.match", "voice.*.match.text", "voice.*.times", "voice.*.chance", "voice.*.processing_ms", "voice.*.outcome", "voice.*.code", "voice.*.message", "agent", "agent.*", "agent.*.match", "agent.*.match.text", "agent.*.times", "agent.*.chance", "agent.*.processing_ms", "agent.*.outcome", "agent.*.code", "agent.*.message", "consent", "consent.decision", "consent.after_ms"], verifyRequests: ["match", "match.operation", "match.method", "match.path", "match.query", "match.body", "match.status", "count", "count.exactly", "count.at_least", "count.at_most", "order", "order.*", "order.*.operation", "order.*.method", "order.*.path", "order.*.query", "order.*.body", "order.*.status", "gaps", "since"] };

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
