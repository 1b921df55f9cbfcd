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
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after !== void 0) {
      let data0 = data.after;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err0 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e3 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "after": true, "limit": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_1 = validate53;
var schema20 = { "type": "object", "required": ["data", "next", "total", "evicted"], "properties": { "data": { "type": "array", "items": { "$ref": "/closed/WorldOverview" } }, "next": { "type": ["string", "null"] }, "total": { "type": "integer" }, "evicted": { "type": "integer" } }, "unevaluatedProperties": false, "$id": "/inline/1" };
function validate55(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats0 = formats["date-time"];
function validate57(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "string", "enum": ["running", "frozen"], "$id": "/closed/ClockMode" };
function validate59(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "running" || data === "frozen")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "required": ["kind", "id", "name", "status", "is_held", "created_at", "ends_at"], "properties": { "kind": { "type": "string", "enum": ["video", "training", "voice", "agent"] }, "id": { "type": "string" }, "name": { "type": "string" }, "status": { "type": "string", "enum": ["pending", "processing", "completed", "failed"] }, "is_held": { "type": "boolean" }, "created_at": { "$ref": "/closed/Instant" }, "ends_at": { "type": ["string", "null"], "format": "date-time" } }, "unevaluatedProperties": false, "$id": "/closed/Job" };
function validate63(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.is_held === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_held" }, message: "must have required property 'is_held'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.created_at === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.ends_at === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ends_at" }, message: "must have required property 'ends_at'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (!(data0 === "video" || data0 === "training" || data0 === "voice" || data0 === "agent")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema26.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (!(data3 === "pending" || data3 === "processing" || data3 === "completed" || data3 === "failed")) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema26.properties.status.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.is_held !== void 0) {
      if (typeof data.is_held !== "boolean") {
        const err13 = { instancePath: instancePath + "/is_held", schemaPath: "#/properties/is_held/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err13);
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
        const err14 = { instancePath: instancePath + "/ends_at", schemaPath: "#/properties/ends_at/type", keyword: "type", params: { type: schema26.properties.ends_at.type }, message: "must be string,null" };
        (vErrors ??= []).push(err14);
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          const err15 = { instancePath: instancePath + "/ends_at", schemaPath: "#/properties/ends_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (key0 !== "kind" && key0 !== "id" && key0 !== "name" && key0 !== "status" && key0 !== "is_held" && key0 !== "created_at" && key0 !== "ends_at") {
        const err16 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err17);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.world === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.is_default === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_default" }, message: "must have required property 'is_default'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.is_reopened === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_reopened" }, message: "must have required property 'is_reopened'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.now === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.mode === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.last === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.counts === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property 'counts'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.jobs === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" };
      (vErrors ??= []).push(err7);
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
        const err8 = { instancePath: instancePath + "/is_default", schemaPath: "#/properties/is_default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.is_reopened !== void 0) {
      if (typeof data.is_reopened !== "boolean") {
        const err9 = { instancePath: instancePath + "/is_reopened", schemaPath: "#/properties/is_reopened/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err9);
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
          const err10 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data6.looks === void 0) {
          const err11 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "looks" }, message: "must have required property 'looks'" };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data6.voices === void 0) {
          const err12 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "voices" }, message: "must have required property 'voices'" };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data6.videos === void 0) {
          const err13 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "videos" }, message: "must have required property 'videos'" };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data6.batches === void 0) {
          const err14 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "batches" }, message: "must have required property 'batches'" };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data6.sessions === void 0) {
          const err15 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "sessions" }, message: "must have required property 'sessions'" };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data6.assets === void 0) {
          const err16 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "assets" }, message: "must have required property 'assets'" };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data6.uploads === void 0) {
          const err17 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "uploads" }, message: "must have required property 'uploads'" };
          (vErrors ??= []).push(err17);
          errors++;
        }
        if (data6.endpoints === void 0) {
          const err18 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "endpoints" }, message: "must have required property 'endpoints'" };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data6.deliveries === void 0) {
          const err19 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (data6.requests === void 0) {
          const err20 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
          (vErrors ??= []).push(err20);
          errors++;
        }
        if (data6.groups !== void 0) {
          let data7 = data6.groups;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err21 = { instancePath: instancePath + "/counts/groups", schemaPath: "#/properties/counts/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err21);
            errors++;
          }
        }
        if (data6.looks !== void 0) {
          let data8 = data6.looks;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err22 = { instancePath: instancePath + "/counts/looks", schemaPath: "#/properties/counts/properties/looks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err22);
            errors++;
          }
        }
        if (data6.voices !== void 0) {
          let data9 = data6.voices;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err23 = { instancePath: instancePath + "/counts/voices", schemaPath: "#/properties/counts/properties/voices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err23);
            errors++;
          }
        }
        if (data6.videos !== void 0) {
          let data10 = data6.videos;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err24 = { instancePath: instancePath + "/counts/videos", schemaPath: "#/properties/counts/properties/videos/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err24);
            errors++;
          }
        }
        if (data6.batches !== void 0) {
          let data11 = data6.batches;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err25 = { instancePath: instancePath + "/counts/batches", schemaPath: "#/properties/counts/properties/batches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err25);
            errors++;
          }
        }
        if (data6.sessions !== void 0) {
          let data12 = data6.sessions;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err26 = { instancePath: instancePath + "/counts/sessions", schemaPath: "#/properties/counts/properties/sessions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err26);
            errors++;
          }
        }
        if (data6.assets !== void 0) {
          let data13 = data6.assets;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err27 = { instancePath: instancePath + "/counts/assets", schemaPath: "#/properties/counts/properties/assets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err27);
            errors++;
          }
        }
        if (data6.uploads !== void 0) {
          let data14 = data6.uploads;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err28 = { instancePath: instancePath + "/counts/uploads", schemaPath: "#/properties/counts/properties/uploads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err28);
            errors++;
          }
        }
        if (data6.endpoints !== void 0) {
          let data15 = data6.endpoints;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err29 = { instancePath: instancePath + "/counts/endpoints", schemaPath: "#/properties/counts/properties/endpoints/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err29);
            errors++;
          }
        }
        if (data6.deliveries !== void 0) {
          let data16 = data6.deliveries;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err30 = { instancePath: instancePath + "/counts/deliveries", schemaPath: "#/properties/counts/properties/deliveries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err30);
            errors++;
          }
        }
        if (data6.requests !== void 0) {
          let data17 = data6.requests;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err31 = { instancePath: instancePath + "/counts/requests", schemaPath: "#/properties/counts/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err31);
            errors++;
          }
        }
        for (const key0 in data6) {
          if (key0 !== "groups" && key0 !== "looks" && key0 !== "voices" && key0 !== "videos" && key0 !== "batches" && key0 !== "sessions" && key0 !== "assets" && key0 !== "uploads" && key0 !== "endpoints" && key0 !== "deliveries" && key0 !== "requests") {
            const err32 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err32);
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err33);
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
        const err34 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "world" && key1 !== "is_default" && key1 !== "is_reopened" && key1 !== "now" && key1 !== "mode" && key1 !== "last" && key1 !== "counts" && key1 !== "jobs") {
        const err35 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err36);
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.next === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.total === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.evicted === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evicted" }, message: "must have required property 'evicted'" };
      (vErrors ??= []).push(err3);
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
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.next !== void 0) {
      let data2 = data.next;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: schema20.properties.next.type }, message: "must be string,null" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.evicted !== void 0) {
      let data4 = data.evicted;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/evicted", schemaPath: "#/properties/evicted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "next" && key0 !== "total" && key0 !== "evicted") {
        const err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_closed_ErrorEnvelope = validate67;
var schema28 = { "type": "object", "required": ["code", "message"], "properties": { "code": { "anyOf": [{ "$ref": "/ErrorCode" }, { "type": "string" }], "unevaluatedProperties": false }, "message": { "type": "string" }, "param": { "type": ["string", "null"] }, "doc_url": { "type": ["string", "null"] }, "errors": { "type": "array", "items": { "$ref": "/closed/ErrorDetail" } } }, "unevaluatedProperties": false, "$id": "/closed/ErrorBody" };
var schema29 = { "type": "string", "enum": ["invalid_parameter", "avatar_consent_required", "content_policy_violation", "voice_unavailable", "download_failed", "resource_limit_reached", "resource_limit_exceeded", "video_too_long", "no_audio_track", "script_too_short", "tts_text_invalid", "unlimited_mode_disabled", "ephemeral_upload_disabled", "hyperframes_project_invalid", "hyperframes_project_too_large", "unauthorized", "authentication_failed", "insufficient_credit", "trial_limit_exceeded", "plan_upgrade_required", "subscription_required", "forbidden", "resource_access_denied", "voice_not_usable", "ai_vendor_access_restricted", "phone_verification_required", "not_found", "avatar_not_found", "avatar_group_not_found", "voice_not_found", "video_not_found", "asset_not_found", "webhook_not_found", "template_not_found", "resource_not_found", "hyperframes_render_not_found", "asset_not_available", "request_in_progress", "conflict", "resource_not_ready", "brand_kit_not_ready", "payload_too_large", "graph_invalid", "rate_limit_exceeded", "quota_exceeded", "internal_error", "video_delete_failed", "voice_provider_error", "service_unavailable", "gateway_timeout"], "$id": "/ErrorCode" };
function validate69(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "invalid_parameter" || data === "avatar_consent_required" || data === "content_policy_violation" || data === "voice_unavailable" || data === "download_failed" || data === "resource_limit_reached" || data === "resource_limit_exceeded" || data === "video_too_long" || data === "no_audio_track" || data === "script_too_short" || data === "tts_text_invalid" || data === "unlimited_mode_disabled" || data === "ephemeral_upload_disabled" || data === "hyperframes_project_invalid" || data === "hyperframes_project_too_large" || data === "unauthorized" || data === "authentication_failed" || data === "insufficient_credit" || data === "trial_limit_exceeded" || data === "plan_upgrade_required" || data === "subscription_required" || data === "forbidden" || data === "resource_access_denied" || data === "voice_not_usable" || data === "ai_vendor_access_restricted" || data === "phone_verification_required" || data === "not_found" || data === "avatar_not_found" || data === "avatar_group_not_found" || data === "voice_not_found" || data === "video_not_found" || data === "asset_not_found" || data === "webhook_not_found" || data === "template_not_found" || data === "resource_not_found" || data === "hyperframes_render_not_found" || data === "asset_not_available" || data === "request_in_progress" || data === "conflict" || data === "resource_not_ready" || data === "brand_kit_not_ready" || data === "payload_too_large" || data === "graph_invalid" || data === "rate_limit_exceeded" || data === "quota_exceeded" || data === "internal_error" || data === "video_delete_failed" || data === "voice_provider_error" || data === "service_unavailable" || data === "gateway_timeout")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema30 = { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "string" }, "message": { "type": "string" }, "node_id": { "type": ["string", "null"] }, "port": { "type": ["string", "null"] }, "path": { "type": ["string", "null"] } }, "unevaluatedProperties": false, "$id": "/closed/ErrorDetail" };
function validate71(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.node_id !== void 0) {
      let data2 = data.node_id;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/type", keyword: "type", params: { type: schema30.properties.node_id.type }, message: "must be string,null" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data3 = data.port;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: schema30.properties.port.type }, message: "must be string,null" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 !== "string" && data4 !== null) {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema30.properties.path.type }, message: "must be string,null" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "code" && key0 !== "message" && key0 !== "node_id" && key0 !== "port" && key0 !== "path") {
        const err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      (vErrors ??= []).push(err1);
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
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        (vErrors ??= []).push(err3);
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
          const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.param !== void 0) {
      let data2 = data.param;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/param", schemaPath: "#/properties/param/type", keyword: "type", params: { type: schema28.properties.param.type }, message: "must be string,null" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.doc_url !== void 0) {
      let data3 = data.doc_url;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/type", keyword: "type", params: { type: schema28.properties.doc_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err7);
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
        const err8 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "code" && key1 !== "message" && key1 !== "param" && key1 !== "doc_url" && key1 !== "errors") {
        const err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_Nothing = validate74;
function validate74(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_4 = validate75;
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
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.worlds === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "worlds" }, message: "must have required property 'worlds'" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.worlds !== void 0) {
          let data1 = data0.worlds;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/data/worlds", schemaPath: "#/properties/data/properties/worlds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "worlds") {
            const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        const err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_5 = validate76;
function validate80(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "object", "required": ["number", "at", "at_ms", "type", "id"], "properties": { "number": { "type": "integer" }, "at": { "$ref": "/closed/Instant" }, "at_ms": { "$ref": "/closed/InstantMs" }, "type": { "$ref": "/closed/EventType" }, "id": { "type": "string" }, "delivery": { "type": "object", "required": ["event_type", "url", "attempt", "status", "error", "state"], "properties": { "event_type": { "type": "string" }, "url": { "type": "string" }, "attempt": { "type": "integer" }, "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] }, "state": { "type": "string", "enum": ["waiting", "delivered", "given_up", "not_sent"] } }, "unevaluatedProperties": false } }, "unevaluatedProperties": false, "$id": "/closed/Happening" };
var schema37 = { "type": "string", "enum": ["video.processing", "video.completed", "video.failed", "training.completed", "training.failed", "voice.completed", "voice.failed", "agent.waiting", "agent.failed", "consent.approved", "consent.declined", "delivery.succeeded", "delivery.failed", "world.reopened"], "$id": "/closed/EventType" };
function validate86(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "video.processing" || data === "video.completed" || data === "video.failed" || data === "training.completed" || data === "training.failed" || data === "voice.completed" || data === "voice.failed" || data === "agent.waiting" || data === "agent.failed" || data === "consent.approved" || data === "consent.declined" || data === "delivery.succeeded" || data === "delivery.failed" || data === "world.reopened")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.at_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err5);
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
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.delivery !== void 0) {
      let data5 = data.delivery;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.event_type === void 0) {
          const err7 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data5.url === void 0) {
          const err8 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data5.attempt === void 0) {
          const err9 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data5.status === void 0) {
          const err10 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data5.error === void 0) {
          const err11 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data5.state === void 0) {
          const err12 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data5.event_type !== void 0) {
          if (typeof data5.event_type !== "string") {
            const err13 = { instancePath: instancePath + "/delivery/event_type", schemaPath: "#/properties/delivery/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
        if (data5.url !== void 0) {
          if (typeof data5.url !== "string") {
            const err14 = { instancePath: instancePath + "/delivery/url", schemaPath: "#/properties/delivery/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err14);
            errors++;
          }
        }
        if (data5.attempt !== void 0) {
          let data8 = data5.attempt;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err15 = { instancePath: instancePath + "/delivery/attempt", schemaPath: "#/properties/delivery/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err15);
            errors++;
          }
        }
        if (data5.status !== void 0) {
          let data9 = data5.status;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
            const err16 = { instancePath: instancePath + "/delivery/status", schemaPath: "#/properties/delivery/properties/status/type", keyword: "type", params: { type: schema36.properties.delivery.properties.status.type }, message: "must be integer,null" };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
        if (data5.error !== void 0) {
          let data10 = data5.error;
          if (typeof data10 !== "string" && data10 !== null) {
            const err17 = { instancePath: instancePath + "/delivery/error", schemaPath: "#/properties/delivery/properties/error/type", keyword: "type", params: { type: schema36.properties.delivery.properties.error.type }, message: "must be string,null" };
            (vErrors ??= []).push(err17);
            errors++;
          }
        }
        if (data5.state !== void 0) {
          let data11 = data5.state;
          if (typeof data11 !== "string") {
            const err18 = { instancePath: instancePath + "/delivery/state", schemaPath: "#/properties/delivery/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err18);
            errors++;
          }
          if (!(data11 === "waiting" || data11 === "delivered" || data11 === "given_up" || data11 === "not_sent")) {
            const err19 = { instancePath: instancePath + "/delivery/state", schemaPath: "#/properties/delivery/properties/state/enum", keyword: "enum", params: { allowedValues: schema36.properties.delivery.properties.state.enum }, message: "must be equal to one of the allowed values" };
            (vErrors ??= []).push(err19);
            errors++;
          }
        }
        for (const key0 in data5) {
          if (key0 !== "event_type" && key0 !== "url" && key0 !== "attempt" && key0 !== "status" && key0 !== "error" && key0 !== "state") {
            const err20 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "at" && key1 !== "at_ms" && key1 !== "type" && key1 !== "id" && key1 !== "delivery") {
        const err22 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.world === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.now === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.now_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now_ms" }, message: "must have required property 'now_ms'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.mode === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.speed === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speed" }, message: "must have required property 'speed'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.happened === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "happened" }, message: "must have required property 'happened'" };
      (vErrors ??= []).push(err5);
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
        const err6 = { instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err6);
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
        const err7 = { instancePath: instancePath + "/happened", schemaPath: "#/properties/happened/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "world" && key0 !== "now" && key0 !== "now_ms" && key0 !== "mode" && key0 !== "speed" && key0 !== "happened") {
        const err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_closed_Snapshot = validate90;
function validate90(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.world === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.settings === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.state === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.rows === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.digest === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "version" || key0 === "world" || key0 === "settings" || key0 === "state" || key0 === "rows" || key0 === "digest")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data2 = data.world;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        const err10 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data3 = data.settings;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
      } else {
        const err11 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
      } else {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data5 = data.rows;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!Array.isArray(data5[key1])) {
            const err13 = { instancePath: instancePath + "/rows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (typeof data.digest !== "string") {
        const err15 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_Snapshot = validate91;
function validate91(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.world === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world" }, message: "must have required property 'world'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.settings === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.state === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.rows === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.digest === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "version" || key0 === "world" || key0 === "settings" || key0 === "state" || key0 === "rows" || key0 === "digest")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data2 = data.world;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        const err10 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data3 = data.settings;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
      } else {
        const err11 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
      } else {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data5 = data.rows;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!Array.isArray(data5[key1])) {
            const err13 = { instancePath: instancePath + "/rows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (typeof data.digest !== "string") {
        const err15 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_8 = validate92;
var schema40 = { "type": "object", "additionalProperties": false, "properties": { "at": { "type": ["integer", "string"] } }, "$id": "/inline/8" };
function validate92(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "at")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: schema40.properties.at.type }, message: "must be integer,string" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_9 = validate93;
function validate93(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "speed")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.speed !== void 0) {
      let data0 = data.speed;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/speed", schemaPath: "#/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_10 = validate94;
function validate94(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ms === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.ms !== void 0) {
      let data0 = data.ms;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 316224e7 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e7 }, message: "must be <= 3162240000000" };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_11 = validate95;
function validate95(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.video_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "video_id" }, message: "must have required property 'video_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.video_id !== void 0) {
      let data0 = data.video_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/video_id", schemaPath: "#/properties/video_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": { "video_id": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_12 = validate96;
var schema45 = { "type": "object", "required": ["id", "status"], "properties": { "id": { "type": "string" }, "title": { "type": ["string", "null"] }, "status": { "$ref": "/closed/VideoStatus" }, "folder_id": { "type": ["string", "null"] }, "created_at": { "type": ["integer", "null"] }, "completed_at": { "type": ["integer", "null"] }, "duration": { "type": ["number", "null"], "minimum": 0 }, "video_url": { "type": ["string", "null"], "format": "uri" }, "captioned_video_url": { "type": ["string", "null"], "format": "uri" }, "subtitle_url": { "type": ["string", "null"], "format": "uri" }, "thumbnail_url": { "type": ["string", "null"], "format": "uri" }, "gif_url": { "type": ["string", "null"], "format": "uri" }, "video_page_url": { "type": ["string", "null"], "format": "uri" }, "output_language": { "type": ["string", "null"] }, "failure_code": { "type": ["string", "null"] }, "failure_message": { "type": ["string", "null"] } }, "unevaluatedProperties": false, "$id": "/closed/VideoDetail" };
var schema46 = { "type": "string", "enum": ["pending", "processing", "completed", "failed"], "$id": "/closed/VideoStatus" };
function validate98(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "pending" || data === "processing" || data === "completed" || data === "failed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats4 = formats.uri;
function validate97(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema45.properties.title.type }, message: "must be string,null" };
        (vErrors ??= []).push(err3);
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
        const err4 = { instancePath: instancePath + "/folder_id", schemaPath: "#/properties/folder_id/type", keyword: "type", params: { type: schema45.properties.folder_id.type }, message: "must be string,null" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err5 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: schema45.properties.created_at.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.completed_at !== void 0) {
      let data5 = data.completed_at;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/type", keyword: "type", params: { type: schema45.properties.completed_at.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data6 = data.duration;
      if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
        const err7 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: schema45.properties.duration.type }, message: "must be number,null" };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err8 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if (data.video_url !== void 0) {
      let data7 = data.video_url;
      if (typeof data7 !== "string" && data7 !== null) {
        const err9 = { instancePath: instancePath + "/video_url", schemaPath: "#/properties/video_url/type", keyword: "type", params: { type: schema45.properties.video_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err9);
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats4(data7)) {
          const err10 = { instancePath: instancePath + "/video_url", schemaPath: "#/properties/video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
    if (data.captioned_video_url !== void 0) {
      let data8 = data.captioned_video_url;
      if (typeof data8 !== "string" && data8 !== null) {
        const err11 = { instancePath: instancePath + "/captioned_video_url", schemaPath: "#/properties/captioned_video_url/type", keyword: "type", params: { type: schema45.properties.captioned_video_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats4(data8)) {
          const err12 = { instancePath: instancePath + "/captioned_video_url", schemaPath: "#/properties/captioned_video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
    if (data.subtitle_url !== void 0) {
      let data9 = data.subtitle_url;
      if (typeof data9 !== "string" && data9 !== null) {
        const err13 = { instancePath: instancePath + "/subtitle_url", schemaPath: "#/properties/subtitle_url/type", keyword: "type", params: { type: schema45.properties.subtitle_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err13);
        errors++;
      }
      if (typeof data9 === "string") {
        if (!formats4(data9)) {
          const err14 = { instancePath: instancePath + "/subtitle_url", schemaPath: "#/properties/subtitle_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
    }
    if (data.thumbnail_url !== void 0) {
      let data10 = data.thumbnail_url;
      if (typeof data10 !== "string" && data10 !== null) {
        const err15 = { instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/type", keyword: "type", params: { type: schema45.properties.thumbnail_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err15);
        errors++;
      }
      if (typeof data10 === "string") {
        if (!formats4(data10)) {
          const err16 = { instancePath: instancePath + "/thumbnail_url", schemaPath: "#/properties/thumbnail_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
    }
    if (data.gif_url !== void 0) {
      let data11 = data.gif_url;
      if (typeof data11 !== "string" && data11 !== null) {
        const err17 = { instancePath: instancePath + "/gif_url", schemaPath: "#/properties/gif_url/type", keyword: "type", params: { type: schema45.properties.gif_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err17);
        errors++;
      }
      if (typeof data11 === "string") {
        if (!formats4(data11)) {
          const err18 = { instancePath: instancePath + "/gif_url", schemaPath: "#/properties/gif_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err18);
          errors++;
        }
      }
    }
    if (data.video_page_url !== void 0) {
      let data12 = data.video_page_url;
      if (typeof data12 !== "string" && data12 !== null) {
        const err19 = { instancePath: instancePath + "/video_page_url", schemaPath: "#/properties/video_page_url/type", keyword: "type", params: { type: schema45.properties.video_page_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err19);
        errors++;
      }
      if (typeof data12 === "string") {
        if (!formats4(data12)) {
          const err20 = { instancePath: instancePath + "/video_page_url", schemaPath: "#/properties/video_page_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
    if (data.output_language !== void 0) {
      let data13 = data.output_language;
      if (typeof data13 !== "string" && data13 !== null) {
        const err21 = { instancePath: instancePath + "/output_language", schemaPath: "#/properties/output_language/type", keyword: "type", params: { type: schema45.properties.output_language.type }, message: "must be string,null" };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.failure_code !== void 0) {
      let data14 = data.failure_code;
      if (typeof data14 !== "string" && data14 !== null) {
        const err22 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema45.properties.failure_code.type }, message: "must be string,null" };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.failure_message !== void 0) {
      let data15 = data.failure_message;
      if (typeof data15 !== "string" && data15 !== null) {
        const err23 = { instancePath: instancePath + "/failure_message", schemaPath: "#/properties/failure_message/type", keyword: "type", params: { type: schema45.properties.failure_message.type }, message: "must be string,null" };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "title" && key0 !== "status" && key0 !== "folder_id" && key0 !== "created_at" && key0 !== "completed_at" && key0 !== "duration" && key0 !== "video_url" && key0 !== "captioned_video_url" && key0 !== "subtitle_url" && key0 !== "thumbnail_url" && key0 !== "gif_url" && key0 !== "video_page_url" && key0 !== "output_language" && key0 !== "failure_code" && key0 !== "failure_message") {
        const err24 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err25);
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_13 = validate101;
function validate101(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_14 = validate102;
function validate102(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.world !== void 0) {
      let data0 = data.world;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err0 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": { "world": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_15 = validate103;
var schema50 = { "type": "object", "required": ["id", "match", "when", "effect", "seen", "hits", "left"], "properties": { "id": { "type": "string" }, "match": { "$ref": "/closed/FaultMatch" }, "when": { "$ref": "/closed/FaultMoment" }, "effect": { "$ref": "/closed/FaultEffect" }, "seen": { "type": "integer" }, "hits": { "type": "integer" }, "left": { "type": ["integer", "null"] } }, "unevaluatedProperties": false, "$id": "/closed/Fault" };
var schema51 = { "type": "object", "additionalProperties": false, "properties": { "operationId": { "type": "string" }, "method": { "type": "string", "enum": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] }, "path": { "type": "string", "pattern": "^/[^?#]*$", "maxLength": 500 }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "times": { "type": "integer", "minimum": 1, "maximum": 1e6 } }, "$id": "/closed/FaultMatch" };
var pattern3 = new RegExp("^/[^?#]*$", "u");
function validate105(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "operationId" || key0 === "method" || key0 === "path" || key0 === "probability" || key0 === "times")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.operationId !== void 0) {
      if (typeof data.operationId !== "string") {
        const err1 = { instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (!(data1 === "GET" || data1 === "HEAD" || data1 === "POST" || data1 === "PUT" || data1 === "PATCH" || data1 === "DELETE")) {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema51.properties.method.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[^?#]*$" }, message: 'must match pattern "^/[^?#]*$"' };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.probability !== void 0) {
      let data3 = data.probability;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e6 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "type": "string", "enum": ["before", "after"], "$id": "/closed/FaultMoment" };
function validate107(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "before" || data === "after")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema54 = { "type": "object", "required": ["type", "status"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "error" }, "status": { "type": "integer", "minimum": 200, "maximum": 599 }, "code": { "type": "string", "minLength": 1, "maxLength": 100 }, "message": { "type": "string", "maxLength": 1e3 }, "param": { "type": ["string", "null"], "maxLength": 200 }, "retryAfter": { "type": ["integer", "string"], "minimum": 0, "maximum": 1e6, "pattern": "^[ -~]+$", "maxLength": 100 }, "allowInvalid": { "type": "boolean" }, "body": {}, "contentType": { "type": "string", "pattern": "^[ -~]+$", "maxLength": 200 } }, "$id": "/closed/ErrorEffect" };
var func7 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[ -~]+$", "u");
function validate110(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call(schema54.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if ("error" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func1(data3) > 1e3) {
          const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.param !== void 0) {
      let data4 = data.param;
      if (typeof data4 !== "string" && data4 !== null) {
        const err13 = { instancePath: instancePath + "/param", schemaPath: "#/properties/param/type", keyword: "type", params: { type: schema54.properties.param.type }, message: "must be string,null" };
        (vErrors ??= []).push(err13);
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 200) {
          const err14 = { instancePath: instancePath + "/param", schemaPath: "#/properties/param/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
    }
    if (data.retryAfter !== void 0) {
      let data5 = data.retryAfter;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/type", keyword: "type", params: { type: schema54.properties.retryAfter.type }, message: "must be integer,string" };
        (vErrors ??= []).push(err15);
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e6 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 100) {
          const err18 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (!pattern4.test(data5)) {
          const err19 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' };
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
    }
    if (data.allowInvalid !== void 0) {
      if (typeof data.allowInvalid !== "boolean") {
        const err20 = { instancePath: instancePath + "/allowInvalid", schemaPath: "#/properties/allowInvalid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      let data7 = data.contentType;
      if (typeof data7 === "string") {
        if (func1(data7) > 200) {
          const err21 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (!pattern4.test(data7)) {
          const err22 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err24);
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.ms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "ms" || key0 === "jitterMs")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if ("latency" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.ms !== void 0) {
      let data1 = data.ms;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 36e5 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.jitterMs !== void 0) {
      let data2 = data.jitterMs;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("reset" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "bytes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("truncate" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "truncate" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.bytes !== void 0) {
      let data1 = data.bytes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1073741824 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "chunks" || key0 === "ms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("dribble" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dribble" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.chunks !== void 0) {
      let data1 = data.chunks;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e3 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if (data.ms !== void 0) {
      let data2 = data.ms;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate115(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("malformed" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "malformed" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        (vErrors ??= []).push(err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
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
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.match === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.when === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.effect === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.seen === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen" }, message: "must have required property 'seen'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.hits === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" }, message: "must have required property 'hits'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.left === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err7);
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
        const err8 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.hits !== void 0) {
      let data5 = data.hits;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err9 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.left !== void 0) {
      let data6 = data.left;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err10 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: schema50.properties.left.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "match" && key0 !== "when" && key0 !== "effect" && key0 !== "seen" && key0 !== "hits" && key0 !== "left") {
        const err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_FaultInput = validate124;
var schema61 = { "type": "object", "additionalProperties": false, "properties": { "operationId": { "type": "string" }, "method": { "type": "string", "enum": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] }, "path": { "type": "string", "pattern": "^/[^?#]*$", "maxLength": 500 }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "times": { "type": "integer", "minimum": 1, "maximum": 1e6 } }, "$id": "/FaultMatch" };
function validate125(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "operationId" || key0 === "method" || key0 === "path" || key0 === "probability" || key0 === "times")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.operationId !== void 0) {
      if (typeof data.operationId !== "string") {
        const err1 = { instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (!(data1 === "GET" || data1 === "HEAD" || data1 === "POST" || data1 === "PUT" || data1 === "PATCH" || data1 === "DELETE")) {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema61.properties.method.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[^?#]*$" }, message: 'must match pattern "^/[^?#]*$"' };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.probability !== void 0) {
      let data3 = data.probability;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e6 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema62 = { "type": "string", "enum": ["before", "after"], "$id": "/FaultMoment" };
function validate127(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "before" || data === "after")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema64 = { "type": "object", "required": ["type", "status"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "error" }, "status": { "type": "integer", "minimum": 200, "maximum": 599 }, "code": { "type": "string", "minLength": 1, "maxLength": 100 }, "message": { "type": "string", "maxLength": 1e3 }, "param": { "type": ["string", "null"], "maxLength": 200 }, "retryAfter": { "type": ["integer", "string"], "minimum": 0, "maximum": 1e6, "pattern": "^[ -~]+$", "maxLength": 100 }, "allowInvalid": { "type": "boolean" }, "body": {}, "contentType": { "type": "string", "pattern": "^[ -~]+$", "maxLength": 200 } }, "$id": "/ErrorEffect" };
function validate130(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call(schema64.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if ("error" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func1(data3) > 1e3) {
          const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.param !== void 0) {
      let data4 = data.param;
      if (typeof data4 !== "string" && data4 !== null) {
        const err13 = { instancePath: instancePath + "/param", schemaPath: "#/properties/param/type", keyword: "type", params: { type: schema64.properties.param.type }, message: "must be string,null" };
        (vErrors ??= []).push(err13);
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 200) {
          const err14 = { instancePath: instancePath + "/param", schemaPath: "#/properties/param/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
    }
    if (data.retryAfter !== void 0) {
      let data5 = data.retryAfter;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/type", keyword: "type", params: { type: schema64.properties.retryAfter.type }, message: "must be integer,string" };
        (vErrors ??= []).push(err15);
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e6 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 100) {
          const err18 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (!pattern4.test(data5)) {
          const err19 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' };
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
    }
    if (data.allowInvalid !== void 0) {
      if (typeof data.allowInvalid !== "boolean") {
        const err20 = { instancePath: instancePath + "/allowInvalid", schemaPath: "#/properties/allowInvalid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      let data7 = data.contentType;
      if (typeof data7 === "string") {
        if (func1(data7) > 200) {
          const err21 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (!pattern4.test(data7)) {
          const err22 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err24);
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate131(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.ms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "ms" || key0 === "jitterMs")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if ("latency" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.ms !== void 0) {
      let data1 = data.ms;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 36e5 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.jitterMs !== void 0) {
      let data2 = data.jitterMs;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/jitterMs", schemaPath: "#/properties/jitterMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
validate131.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("reset" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "bytes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("truncate" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "truncate" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.bytes !== void 0) {
      let data1 = data.bytes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1073741824 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate134(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "chunks" || key0 === "ms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("dribble" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dribble" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.chunks !== void 0) {
      let data1 = data.chunks;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e3 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/chunks", schemaPath: "#/properties/chunks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if (data.ms !== void 0) {
      let data2 = data.ms;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36e5 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate135(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if ("malformed" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "malformed" }, message: "must be equal to constant" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 200 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        (vErrors ??= []).push(err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
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
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.effect === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "when" || key0 === "effect")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_17 = validate143;
function validate143(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_18 = validate145;
function validate145(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fault_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault_id" }, message: "must have required property 'fault_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.fault_id !== void 0) {
      let data0 = data.fault_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": { "fault_id": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_19 = validate146;
var schema73 = { "type": "object", "required": ["requests_per_minute", "concurrent_jobs", "origin"], "properties": { "requests_per_minute": { "type": ["integer", "null"] }, "concurrent_jobs": { "type": ["integer", "null"] }, "origin": { "type": "string", "enum": ["flag", "world"] } }, "unevaluatedProperties": false, "$id": "/closed/Limits" };
function validate147(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requests_per_minute === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests_per_minute" }, message: "must have required property 'requests_per_minute'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.concurrent_jobs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concurrent_jobs" }, message: "must have required property 'concurrent_jobs'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.origin === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.requests_per_minute !== void 0) {
      let data0 = data.requests_per_minute;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        const err3 = { instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/type", keyword: "type", params: { type: schema73.properties.requests_per_minute.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.concurrent_jobs !== void 0) {
      let data1 = data.concurrent_jobs;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err4 = { instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/type", keyword: "type", params: { type: schema73.properties.concurrent_jobs.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (!(data2 === "flag" || data2 === "world")) {
        const err6 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema73.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "requests_per_minute" && key0 !== "concurrent_jobs" && key0 !== "origin") {
        const err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_LimitsWish = validate149;
var schema74 = { "type": "object", "additionalProperties": false, "properties": { "requests_per_minute": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e6 }, "concurrent_jobs": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e6 } }, "$id": "/LimitsWish" };
function validate149(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "requests_per_minute" || key0 === "concurrent_jobs")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.requests_per_minute !== void 0) {
      let data0 = data.requests_per_minute;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/type", keyword: "type", params: { type: schema74.properties.requests_per_minute.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/requests_per_minute", schemaPath: "#/properties/requests_per_minute/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    }
    if (data.concurrent_jobs !== void 0) {
      let data1 = data.concurrent_jobs;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err4 = { instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/type", keyword: "type", params: { type: schema74.properties.concurrent_jobs.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/concurrent_jobs", schemaPath: "#/properties/concurrent_jobs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_21 = validate150;
var schema76 = { "type": "object", "required": ["id", "kind", "event_type", "endpoint_id", "times", "used", "shift_ms"], "properties": { "id": { "type": "string" }, "kind": { "$ref": "/closed/WebhookFaultKind" }, "event_type": { "type": ["string", "null"] }, "endpoint_id": { "type": ["string", "null"] }, "times": { "type": ["integer", "null"] }, "used": { "type": "integer" }, "shift_ms": { "type": "integer" } }, "unevaluatedProperties": false, "$id": "/closed/WebhookFault" };
var schema77 = { "type": "string", "enum": ["duplicate", "reorder", "early", "late", "drop", "wrong_signature", "stale_timestamp", "unsubscribed"], "$id": "/closed/WebhookFaultKind" };
function validate152(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "duplicate" || data === "reorder" || data === "early" || data === "late" || data === "drop" || data === "wrong_signature" || data === "stale_timestamp" || data === "unsubscribed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate151(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.event_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.endpoint_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.times === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, message: "must have required property 'times'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.used === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "used" }, message: "must have required property 'used'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.shift_ms === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shift_ms" }, message: "must have required property 'shift_ms'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err7);
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
        const err8 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: schema76.properties.event_type.type }, message: "must be string,null" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data3 = data.endpoint_id;
      if (typeof data3 !== "string" && data3 !== null) {
        const err9 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: schema76.properties.endpoint_id.type }, message: "must be string,null" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err10 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema76.properties.times.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.used !== void 0) {
      let data5 = data.used;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err11 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.shift_ms !== void 0) {
      let data6 = data.shift_ms;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err12 = { instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "kind" && key0 !== "event_type" && key0 !== "endpoint_id" && key0 !== "times" && key0 !== "used" && key0 !== "shift_ms") {
        const err13 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate150(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_22 = validate155;
var schema78 = { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "$ref": "/WebhookFaultKind" }, "event_type": { "$ref": "/WebhookEventType" }, "endpoint_id": { "type": "string", "minLength": 1 }, "times": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e6 }, "shift_ms": { "type": "integer", "minimum": 0, "maximum": 316224e5 } }, "$id": "/inline/22" };
var schema79 = { "type": "string", "enum": ["duplicate", "reorder", "early", "late", "drop", "wrong_signature", "stale_timestamp", "unsubscribed"], "$id": "/WebhookFaultKind" };
function validate156(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "duplicate" || data === "reorder" || data === "early" || data === "late" || data === "drop" || data === "wrong_signature" || data === "stale_timestamp" || data === "unsubscribed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema80 = { "type": "string", "enum": ["avatar_video.success", "avatar_video.fail", "avatar_video_gif.success", "avatar_video_gif.fail", "avatar_video_caption.success", "avatar_video_caption.fail", "video_translate.success", "video_translate.fail", "video_translate.preflight.validation_failed", "video_translate.preflight.download_failed", "personalized_video", "instant_avatar.success", "instant_avatar.fail", "photo_avatar_generation.success", "photo_avatar_generation.fail", "photo_avatar_train.success", "photo_avatar_train.fail", "photo_avatar_add_motion.success", "photo_avatar_add_motion.fail", "proofread_creation.success", "proofread_creation.fail", "live_avatar.success", "live_avatar.fail", "video_agent.success", "video_agent.fail", "hyperframes_video.success", "hyperframes_video.fail", "ai_clipping.success", "ai_clipping.fail", "filler_word_removal.success", "filler_word_removal.fail", "podcast.success", "podcast.fail", "batch.finished"], "$id": "/WebhookEventType" };
function validate158(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "avatar_video.success" || data === "avatar_video.fail" || data === "avatar_video_gif.success" || data === "avatar_video_gif.fail" || data === "avatar_video_caption.success" || data === "avatar_video_caption.fail" || data === "video_translate.success" || data === "video_translate.fail" || data === "video_translate.preflight.validation_failed" || data === "video_translate.preflight.download_failed" || data === "personalized_video" || data === "instant_avatar.success" || data === "instant_avatar.fail" || data === "photo_avatar_generation.success" || data === "photo_avatar_generation.fail" || data === "photo_avatar_train.success" || data === "photo_avatar_train.fail" || data === "photo_avatar_add_motion.success" || data === "photo_avatar_add_motion.fail" || data === "proofread_creation.success" || data === "proofread_creation.fail" || data === "live_avatar.success" || data === "live_avatar.fail" || data === "video_agent.success" || data === "video_agent.fail" || data === "hyperframes_video.success" || data === "hyperframes_video.fail" || data === "ai_clipping.success" || data === "ai_clipping.fail" || data === "filler_word_removal.success" || data === "filler_word_removal.fail" || data === "podcast.success" || data === "podcast.fail" || data === "batch.finished")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema80.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate155(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "event_type" || key0 === "endpoint_id" || key0 === "times" || key0 === "shift_ms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
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
          const err2 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data3 = data.times;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err4 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema78.properties.times.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e6 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if (data.shift_ms !== void 0) {
      let data4 = data.shift_ms;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 316224e5 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err9 = { instancePath: instancePath + "/shift_ms", schemaPath: "#/properties/shift_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_23 = validate160;
function validate160(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_24 = validate162;
function validate162(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.removed === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "removed" }, message: "must have required property 'removed'" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.removed !== void 0) {
          let data1 = data0.removed;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/data/removed", schemaPath: "#/properties/data/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "removed") {
            const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        const err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_25 = validate163;
function validate163(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            const err2 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        for (const key0 in data0) {
          if (key0 !== "id") {
            const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        const err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_26 = validate164;
var schema85 = { "type": "string", "enum": ["waiting", "delivered", "given_up", "not_sent"], "$id": "/DeliveryState" };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "waiting" || data === "delivered" || data === "given_up" || data === "not_sent")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema85.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpoint_id !== void 0) {
      let data0 = data.endpoint_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err0 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err1);
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
        const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e3 || isNaN(data3)) {
          const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
    if (data.world !== void 0) {
      let data4 = data.world;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err5 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": { "endpoint_id": true, "event_type": true, "state": true, "limit": true, "world": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_27 = validate168;
var schema87 = { "type": "object", "required": ["id", "created_at", "event_id", "event_type", "endpoint_id", "url", "state", "reason", "next_attempt_at", "faults", "body", "attempts"], "properties": { "id": { "type": "string" }, "created_at": { "$ref": "/closed/Instant" }, "event_id": { "type": "string" }, "event_type": { "type": "string" }, "endpoint_id": { "type": ["string", "null"] }, "url": { "type": "string" }, "state": { "$ref": "/closed/DeliveryState" }, "reason": { "type": ["string", "null"] }, "next_attempt_at": { "type": ["string", "null"], "format": "date-time" }, "faults": { "type": "array", "items": { "$ref": "/closed/WebhookFaultKind" } }, "body": { "type": "string" }, "attempts": { "type": "array", "items": { "$ref": "/closed/DeliveryAttempt" } } }, "unevaluatedProperties": false, "$id": "/closed/Delivery" };
var schema88 = { "type": "string", "enum": ["waiting", "delivered", "given_up", "not_sent"], "$id": "/closed/DeliveryState" };
function validate171(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "waiting" || data === "delivered" || data === "given_up" || data === "not_sent")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema88.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema89 = { "type": "object", "required": ["at", "at_ms", "is_manual", "url", "request_headers", "status", "response_headers", "response_body", "error", "duration_ms", "faults"], "properties": { "at": { "$ref": "/closed/Instant" }, "at_ms": { "$ref": "/closed/InstantMs" }, "is_manual": { "type": "boolean" }, "url": { "type": "string" }, "request_headers": { "type": "object", "additionalProperties": { "type": "string" } }, "status": { "type": ["integer", "null"] }, "response_headers": { "type": "object", "additionalProperties": { "type": "string" } }, "response_body": { "type": ["string", "null"] }, "error": { "type": ["string", "null"] }, "duration_ms": { "type": "number" }, "faults": { "type": "array", "items": { "$ref": "/closed/WebhookFaultKind" } } }, "unevaluatedProperties": false, "$id": "/closed/DeliveryAttempt" };
function validate174(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.at_ms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.is_manual === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_manual" }, message: "must have required property 'is_manual'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.url === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.request_headers === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_headers" }, message: "must have required property 'request_headers'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.status === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.response_headers === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_headers" }, message: "must have required property 'response_headers'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.response_body === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_body" }, message: "must have required property 'response_body'" };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.error === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.duration_ms === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property 'duration_ms'" };
      (vErrors ??= []).push(err9);
      errors++;
    }
    if (data.faults === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      (vErrors ??= []).push(err10);
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
        const err11 = { instancePath: instancePath + "/is_manual", schemaPath: "#/properties/is_manual/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.request_headers !== void 0) {
      let data4 = data.request_headers;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          if (typeof data4[key0] !== "string") {
            const err13 = { instancePath: instancePath + "/request_headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/request_headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/request_headers", schemaPath: "#/properties/request_headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema89.properties.status.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.response_headers !== void 0) {
      let data7 = data.response_headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (typeof data7[key1] !== "string") {
            const err16 = { instancePath: instancePath + "/response_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/response_headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/response_headers", schemaPath: "#/properties/response_headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.response_body !== void 0) {
      let data9 = data.response_body;
      if (typeof data9 !== "string" && data9 !== null) {
        const err18 = { instancePath: instancePath + "/response_body", schemaPath: "#/properties/response_body/type", keyword: "type", params: { type: schema89.properties.response_body.type }, message: "must be string,null" };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data10 = data.error;
      if (typeof data10 !== "string" && data10 !== null) {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: schema89.properties.error.type }, message: "must be string,null" };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.duration_ms !== void 0) {
      let data11 = data.duration_ms;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err20 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        (vErrors ??= []).push(err20);
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
        const err21 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    for (const key2 in data) {
      if (key2 !== "at" && key2 !== "at_ms" && key2 !== "is_manual" && key2 !== "url" && key2 !== "request_headers" && key2 !== "status" && key2 !== "response_headers" && key2 !== "response_body" && key2 !== "error" && key2 !== "duration_ms" && key2 !== "faults") {
        const err22 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate169(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.created_at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.event_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.event_type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.endpoint_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.url === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.state === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.reason === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.next_attempt_at === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_attempt_at" }, message: "must have required property 'next_attempt_at'" };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.faults === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      (vErrors ??= []).push(err9);
      errors++;
    }
    if (data.body === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      (vErrors ??= []).push(err10);
      errors++;
    }
    if (data.attempts === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      (vErrors ??= []).push(err11);
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err12);
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
        const err13 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (typeof data.event_type !== "string") {
        const err14 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data4 = data.endpoint_id;
      if (typeof data4 !== "string" && data4 !== null) {
        const err15 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: schema87.properties.endpoint_id.type }, message: "must be string,null" };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err16);
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
        const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema87.properties.reason.type }, message: "must be string,null" };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.next_attempt_at !== void 0) {
      let data8 = data.next_attempt_at;
      if (typeof data8 !== "string" && data8 !== null) {
        const err18 = { instancePath: instancePath + "/next_attempt_at", schemaPath: "#/properties/next_attempt_at/type", keyword: "type", params: { type: schema87.properties.next_attempt_at.type }, message: "must be string,null" };
        (vErrors ??= []).push(err18);
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats0(data8)) {
          const err19 = { instancePath: instancePath + "/next_attempt_at", schemaPath: "#/properties/next_attempt_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          (vErrors ??= []).push(err19);
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
        const err20 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        const err21 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err21);
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
        const err22 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "created_at" && key0 !== "event_id" && key0 !== "event_type" && key0 !== "endpoint_id" && key0 !== "url" && key0 !== "state" && key0 !== "reason" && key0 !== "next_attempt_at" && key0 !== "faults" && key0 !== "body" && key0 !== "attempts") {
        const err23 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err24);
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
validate169.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate168(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.total === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      (vErrors ??= []).push(err1);
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
        const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "total") {
        const err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_28 = validate180;
function validate180(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.delivery_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delivery_id" }, message: "must have required property 'delivery_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.delivery_id !== void 0) {
      let data0 = data.delivery_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
validate180.evaluated = { "props": { "delivery_id": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_29 = validate181;
function validate181(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_30 = validate183;
function validate183(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "entity_id" || key0 === "event_data" || key0 === "endpoint_id" || key0 === "url" || key0 === "secret")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
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
          const err2 = { instancePath: instancePath + "/entity_id", schemaPath: "#/properties/entity_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/entity_id", schemaPath: "#/properties/entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      let data2 = data.event_data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        const err4 = { instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data3 = data.endpoint_id;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err5 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 === "string") {
        if (!formats4(data4)) {
          const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data5 = data.secret;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err9 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_31 = validate185;
function validate186(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.event_type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.event_data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_data" }, message: "must have required property 'event_data'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.deliveries === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.event_id !== void 0) {
      if (typeof data.event_id !== "string") {
        const err4 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (typeof data.event_type !== "string") {
        const err5 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.event_data !== void 0) {
      let data2 = data.event_data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        const err6 = { instancePath: instancePath + "/event_data", schemaPath: "#/properties/event_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err6);
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
        const err7 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "event_id" && key0 !== "event_type" && key0 !== "event_data" && key0 !== "deliveries") {
        const err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate185(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_32 = validate189;
function validate189(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpoint_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.endpoint_id !== void 0) {
      let data0 = data.endpoint_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "props": { "endpoint_id": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_33 = validate190;
var schema97 = { "type": "object", "required": ["endpoint_id", "url", "status", "created_at"], "properties": { "endpoint_id": { "type": "string" }, "url": { "type": "string", "format": "uri" }, "status": { "type": "string" }, "events": { "type": ["array", "null"], "items": { "$ref": "/closed/OpenWebhookEventType" } }, "created_at": { "type": "string", "format": "date-time" }, "secret": { "type": ["string", "null"] } }, "unevaluatedProperties": false, "$id": "/closed/WebhookEndpoint" };
function validate192(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
    const err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err1);
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
      const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate191(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpoint_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.created_at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.endpoint_id !== void 0) {
      if (typeof data.endpoint_id !== "string") {
        const err4 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (!formats4(data1)) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data3 = data.events;
      if (!Array.isArray(data3) && data3 !== null) {
        const err8 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: schema97.properties.events.type }, message: "must be array,null" };
        (vErrors ??= []).push(err8);
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
          const err9 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data6 = data.secret;
      if (typeof data6 !== "string" && data6 !== null) {
        const err11 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: schema97.properties.secret.type }, message: "must be string,null" };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "endpoint_id" && key0 !== "url" && key0 !== "status" && key0 !== "events" && key0 !== "created_at" && key0 !== "secret") {
        const err12 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate190(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
validate190.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_34 = validate196;
var schema101 = { "type": "object", "required": ["kind", "status", "delay_ms", "times"], "properties": { "kind": { "type": "string", "enum": ["answer", "hang", "reset"] }, "status": { "type": ["integer", "null"] }, "delay_ms": { "type": "integer" }, "times": { "type": ["integer", "null"] } }, "unevaluatedProperties": false, "$id": "/closed/InboxAnswer" };
function validate198(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.delay_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delay_ms" }, message: "must have required property 'delay_ms'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.times === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, message: "must have required property 'times'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (!(data0 === "answer" || data0 === "hang" || data0 === "reset")) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema101.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema101.properties.status.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.delay_ms !== void 0) {
      let data2 = data.delay_ms;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data3 = data.times;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err8 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema101.properties.times.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "kind" && key0 !== "status" && key0 !== "delay_ms" && key0 !== "times") {
        const err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
validate198.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate197(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.answer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.total === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
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
        const err6 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "name" && key0 !== "url" && key0 !== "answer" && key0 !== "total") {
        const err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
validate196.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_35 = validate201;
var pattern9 = new RegExp("^[A-Za-z0-9._~-]{1,64}$", "u");
function validate201(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9._~-]{1,64}$"' };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { "props": { "name": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_36 = validate202;
var schema105 = { "type": "object", "required": ["number", "at", "at_ms", "verdict", "signature", "timestamp", "endpoint_id", "event_id", "event_type", "event", "repeats", "by_contract", "answered", "headers", "body", "is_cut"], "properties": { "number": { "type": "integer" }, "at": { "$ref": "/closed/Instant" }, "at_ms": { "$ref": "/closed/InstantMs" }, "verdict": { "type": "string", "enum": ["verified", "failed", "unsigned", "unknown"] }, "signature": { "type": "string", "enum": ["valid", "invalid", "missing", "unknown"] }, "timestamp": { "type": "string", "enum": ["fresh", "stale", "missing"] }, "endpoint_id": { "type": ["string", "null"] }, "event_id": { "type": ["string", "null"] }, "event_type": { "type": ["string", "null"] }, "event": {}, "repeats": { "type": ["integer", "null"] }, "by_contract": { "type": ["boolean", "null"] }, "answered": { "type": ["integer", "string"] }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "body": { "type": "string" }, "is_cut": { "type": "boolean" } }, "unevaluatedProperties": false, "$id": "/closed/InboxMessage" };
function validate205(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.at_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.verdict === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.signature === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.timestamp === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.endpoint_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_id" }, message: "must have required property 'endpoint_id'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.event_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.event_type === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.event === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      (vErrors ??= []).push(err9);
      errors++;
    }
    if (data.repeats === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repeats" }, message: "must have required property 'repeats'" };
      (vErrors ??= []).push(err10);
      errors++;
    }
    if (data.by_contract === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_contract" }, message: "must have required property 'by_contract'" };
      (vErrors ??= []).push(err11);
      errors++;
    }
    if (data.answered === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answered" }, message: "must have required property 'answered'" };
      (vErrors ??= []).push(err12);
      errors++;
    }
    if (data.headers === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
      (vErrors ??= []).push(err13);
      errors++;
    }
    if (data.body === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      (vErrors ??= []).push(err14);
      errors++;
    }
    if (data.is_cut === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_cut" }, message: "must have required property 'is_cut'" };
      (vErrors ??= []).push(err15);
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err16 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err16);
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
        const err17 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err17);
        errors++;
      }
      if (!(data3 === "verified" || data3 === "failed" || data3 === "unsigned" || data3 === "unknown")) {
        const err18 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema105.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data4 = data.signature;
      if (typeof data4 !== "string") {
        const err19 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err19);
        errors++;
      }
      if (!(data4 === "valid" || data4 === "invalid" || data4 === "missing" || data4 === "unknown")) {
        const err20 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/enum", keyword: "enum", params: { allowedValues: schema105.properties.signature.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data5 = data.timestamp;
      if (typeof data5 !== "string") {
        const err21 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err21);
        errors++;
      }
      if (!(data5 === "fresh" || data5 === "stale" || data5 === "missing")) {
        const err22 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/enum", keyword: "enum", params: { allowedValues: schema105.properties.timestamp.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.endpoint_id !== void 0) {
      let data6 = data.endpoint_id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err23 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: schema105.properties.endpoint_id.type }, message: "must be string,null" };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data7 = data.event_id;
      if (typeof data7 !== "string" && data7 !== null) {
        const err24 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: schema105.properties.event_id.type }, message: "must be string,null" };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data8 = data.event_type;
      if (typeof data8 !== "string" && data8 !== null) {
        const err25 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: schema105.properties.event_type.type }, message: "must be string,null" };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.repeats !== void 0) {
      let data9 = data.repeats;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err26 = { instancePath: instancePath + "/repeats", schemaPath: "#/properties/repeats/type", keyword: "type", params: { type: schema105.properties.repeats.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.by_contract !== void 0) {
      let data10 = data.by_contract;
      if (typeof data10 !== "boolean" && data10 !== null) {
        const err27 = { instancePath: instancePath + "/by_contract", schemaPath: "#/properties/by_contract/type", keyword: "type", params: { type: schema105.properties.by_contract.type }, message: "must be boolean,null" };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.answered !== void 0) {
      let data11 = data.answered;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
        const err28 = { instancePath: instancePath + "/answered", schemaPath: "#/properties/answered/type", keyword: "type", params: { type: schema105.properties.answered.type }, message: "must be integer,string" };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data12 = data.headers;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key0 in data12) {
          if (typeof data12[key0] !== "string") {
            const err29 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err29);
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        const err31 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.is_cut !== void 0) {
      if (typeof data.is_cut !== "boolean") {
        const err32 = { instancePath: instancePath + "/is_cut", schemaPath: "#/properties/is_cut/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "at" && key1 !== "at_ms" && key1 !== "verdict" && key1 !== "signature" && key1 !== "timestamp" && key1 !== "endpoint_id" && key1 !== "event_id" && key1 !== "event_type" && key1 !== "event" && key1 !== "repeats" && key1 !== "by_contract" && key1 !== "answered" && key1 !== "headers" && key1 !== "body" && key1 !== "is_cut") {
        const err33 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err34);
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate203(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.answer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.total === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.messages === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, message: "must have required property 'messages'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
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
        const err7 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err7);
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
        const err8 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "name" && key0 !== "url" && key0 !== "answer" && key0 !== "total" && key0 !== "messages") {
        const err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_37 = validate210;
var schema106 = { "type": "object", "additionalProperties": false, "properties": { "status": { "type": "integer", "minimum": 200, "maximum": 599 }, "hang": { "type": "boolean" }, "reset": { "type": "boolean" }, "delay_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "times": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e6 } }, "$id": "/inline/37" };
function validate210(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "hang" || key0 === "reset" || key0 === "delay_ms" || key0 === "times")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 599 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0 < 200 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    }
    if (data.hang !== void 0) {
      if (typeof data.hang !== "boolean") {
        const err4 = { instancePath: instancePath + "/hang", schemaPath: "#/properties/hang/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.reset !== void 0) {
      if (typeof data.reset !== "boolean") {
        const err5 = { instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.delay_ms !== void 0) {
      let data3 = data.delay_ms;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err6);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 6e5 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if (data.times !== void 0) {
      let data4 = data.times;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err9 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema106.properties.times.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err9);
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e6 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
validate210.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_38 = validate211;
function validate211(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.job_id !== void 0) {
      let data0 = data.job_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { "props": { "job_id": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_39 = validate212;
function validate212(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_Failure = validate214;
function validate214(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
validate214.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_41 = validate215;
function validate215(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group_id" }, message: "must have required property 'group_id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.group_id !== void 0) {
      let data0 = data.group_id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
validate215.evaluated = { "props": { "group_id": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_42 = validate216;
var schema112 = { "type": "object", "required": ["id", "name", "looks_count", "created_at"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "gender": { "type": ["string", "null"] }, "preview_image_url": { "type": ["string", "null"], "format": "uri" }, "preview_video_url": { "type": ["string", "null"], "format": "uri" }, "looks_count": { "type": "integer", "minimum": 0 }, "default_voice_id": { "type": ["string", "null"] }, "consent_status": { "orNull": { "anyOf": [{ "$ref": "/ConsentStatus" }, { "type": "string" }], "unevaluatedProperties": false } }, "status": { "orNull": { "$ref": "/closed/AvatarStatus" } }, "error": { "orNull": { "$ref": "/closed/AvatarIssue" } }, "created_at": { "type": "integer" } }, "unevaluatedProperties": false, "$id": "/closed/AvatarGroup" };
var schema113 = { "type": "string", "enum": ["pending", "approved", "rejected", "skipped"], "$id": "/ConsentStatus" };
function validate218(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "pending" || data === "approved" || data === "rejected" || data === "skipped")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema113.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema114 = { "type": "string", "enum": ["processing", "pending_consent", "failed", "completed"], "$id": "/closed/AvatarStatus" };
function validate220(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "processing" || data === "pending_consent" || data === "failed" || data === "completed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema114.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
validate220.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate222(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "code" && key0 !== "message") {
        const err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate217(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.looks_count === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "looks_count" }, message: "must have required property 'looks_count'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.created_at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.gender !== void 0) {
      let data2 = data.gender;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: schema112.properties.gender.type }, message: "must be string,null" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.preview_image_url !== void 0) {
      let data3 = data.preview_image_url;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/preview_image_url", schemaPath: "#/properties/preview_image_url/type", keyword: "type", params: { type: schema112.properties.preview_image_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats4(data3)) {
          const err8 = { instancePath: instancePath + "/preview_image_url", schemaPath: "#/properties/preview_image_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if (data.preview_video_url !== void 0) {
      let data4 = data.preview_video_url;
      if (typeof data4 !== "string" && data4 !== null) {
        const err9 = { instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/type", keyword: "type", params: { type: schema112.properties.preview_video_url.type }, message: "must be string,null" };
        (vErrors ??= []).push(err9);
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats4(data4)) {
          const err10 = { instancePath: instancePath + "/preview_video_url", schemaPath: "#/properties/preview_video_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
    if (data.looks_count !== void 0) {
      let data5 = data.looks_count;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err11 = { instancePath: instancePath + "/looks_count", schemaPath: "#/properties/looks_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/looks_count", schemaPath: "#/properties/looks_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
    if (data.default_voice_id !== void 0) {
      let data6 = data.default_voice_id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err13 = { instancePath: instancePath + "/default_voice_id", schemaPath: "#/properties/default_voice_id/type", keyword: "type", params: { type: schema112.properties.default_voice_id.type }, message: "must be string,null" };
        (vErrors ??= []).push(err13);
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
          const err14 = { instancePath: instancePath + "/consent_status", schemaPath: "#/properties/consent_status/orNull/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          (vErrors ??= []).push(err14);
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
          const err15 = { instancePath: instancePath + "/consent_status", schemaPath: "#/properties/consent_status/orNull/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          (vErrors ??= []).push(err15);
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
            const err16 = { instancePath: instancePath + "/consent_status", schemaPath: "#/properties/consent_status/orNull/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err16);
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
        const err17 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "id" && key1 !== "name" && key1 !== "gender" && key1 !== "preview_image_url" && key1 !== "preview_video_url" && key1 !== "looks_count" && key1 !== "default_voice_id" && key1 !== "consent_status" && key1 !== "status" && key1 !== "error" && key1 !== "created_at") {
        const err18 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err19);
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
validate217.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate216(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate216.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
validate216.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_43 = validate225;
var schema117 = { "type": "object", "required": ["name", "description", "origin", "is_active", "script"], "properties": { "name": { "$ref": "/closed/ScenarioName" }, "description": { "type": "string" }, "origin": { "type": "string", "enum": ["preset", "flag", "world"] }, "is_active": { "type": "boolean" }, "script": { "$ref": "/closed/ScenarioScript" } }, "unevaluatedProperties": false, "$id": "/closed/Scenario" };
var pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate227(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (!pattern10.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"' };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
validate227.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema120 = { "type": "object", "additionalProperties": false, "properties": { "match": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "title": { "type": "string", "minLength": 1 }, "text": { "type": "string", "minLength": 1 }, "avatar_id": { "type": "string", "minLength": 1 } } }, "times": { "$ref": "/closed/Times" }, "chance": { "$ref": "/closed/Chance" }, "pending_ms": { "type": ["integer", "null"], "minimum": 0, "maximum": 316224e5 }, "processing_ms": { "$ref": "/closed/ProcessingMs" }, "outcome": { "$ref": "/closed/Outcome" }, "code": { "$ref": "/closed/FailureCode" }, "message": { "$ref": "/closed/FailureMessage" } }, "$id": "/closed/VideoRule" };
function validate232(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e6 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate234(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema123 = { "type": ["integer", "null"], "minimum": 0, "maximum": 316224e5, "$id": "/closed/ProcessingMs" };
function validate236(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema123.type }, message: "must be integer,null" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 316224e5 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate236.errors = vErrors;
  return errors === 0;
}
validate236.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema124 = { "type": "string", "enum": ["completed", "failed"], "$id": "/closed/Outcome" };
function validate238(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "completed" || data === "failed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema124.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}
validate238.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern11 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
function validate240(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 128) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (!pattern11.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate242(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate231(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "pending_ms" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err1 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "title" || key1 === "text" || key1 === "avatar_id")) {
            const err2 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err3 = { instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data2 = data0.text;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err5);
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err6);
            errors++;
          }
        }
        if (data0.avatar_id !== void 0) {
          let data3 = data0.avatar_id;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err7 = { instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err9);
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
        const err10 = { instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/type", keyword: "type", params: { type: schema120.properties.pending_ms.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 316224e5 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err12 = { instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err12);
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
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
validate231.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.text === void 0) {
          const err1 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "text")) {
            const err2 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data1 = data0.text;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err3 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err5);
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema128 = { "type": "object", "additionalProperties": false, "required": ["decision"], "properties": { "decision": { "type": "string", "enum": ["approved", "declined"] }, "after_ms": { "type": "integer", "minimum": 0, "maximum": 86399999 } }, "$id": "/closed/ConsentRule" };
function validate255(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate255.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "decision" || key0 === "after_ms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data0 = data.decision;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (!(data0 === "approved" || data0 === "declined")) {
        const err3 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema128.properties.decision.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.after_ms !== void 0) {
      let data1 = data.after_ms;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86399999 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399999 }, message: "must be <= 86399999" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
validate255.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate229(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description" || key0 === "video" || key0 === "training" || key0 === "voice" || key0 === "agent" || key0 === "consent")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
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
          const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.video !== void 0) {
      let data2 = data.video;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err4 = { instancePath: instancePath + "/video", schemaPath: "#/properties/video/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err4);
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
        const err5 = { instancePath: instancePath + "/video", schemaPath: "#/properties/video/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data4 = data.training;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          const err6 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err6);
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
        const err7 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.voice !== void 0) {
      let data6 = data.voice;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          const err8 = { instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err8);
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
        const err9 = { instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.agent !== void 0) {
      let data8 = data.agent;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          const err10 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err10);
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
        const err11 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err11);
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
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
validate229.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate226(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.origin === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.is_active === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_active" }, message: "must have required property 'is_active'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.script === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" }, message: "must have required property 'script'" };
      (vErrors ??= []).push(err4);
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
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
      if (!(data2 === "preset" || data2 === "flag" || data2 === "world")) {
        const err7 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema117.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.is_active !== void 0) {
      if (typeof data.is_active !== "boolean") {
        const err8 = { instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err8);
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
        const err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
validate226.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate225(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data") {
        const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_44 = validate259;
function validate259(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate259.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate259.errors = vErrors;
  return errors === 0;
}
validate259.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_ScenarioScript = validate261;
function validate262(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (!pattern10.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"' };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema132 = { "type": "object", "additionalProperties": false, "properties": { "match": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "title": { "type": "string", "minLength": 1 }, "text": { "type": "string", "minLength": 1 }, "avatar_id": { "type": "string", "minLength": 1 } } }, "times": { "$ref": "/Times" }, "chance": { "$ref": "/Chance" }, "pending_ms": { "type": ["integer", "null"], "minimum": 0, "maximum": 316224e5 }, "processing_ms": { "$ref": "/ProcessingMs" }, "outcome": { "$ref": "/Outcome" }, "code": { "$ref": "/FailureCode" }, "message": { "$ref": "/FailureMessage" } }, "$id": "/VideoRule" };
function validate265(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate265.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e6 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate265.errors = vErrors;
  return errors === 0;
}
validate265.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate267(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
validate267.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema135 = { "type": ["integer", "null"], "minimum": 0, "maximum": 316224e5, "$id": "/ProcessingMs" };
function validate269(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema135.type }, message: "must be integer,null" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 316224e5 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate269.errors = vErrors;
  return errors === 0;
}
validate269.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema136 = { "type": "string", "enum": ["completed", "failed"], "$id": "/Outcome" };
function validate271(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate271.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "completed" || data === "failed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema136.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
validate271.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate273(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 128) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (!pattern11.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
validate273.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate275(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate275.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
validate275.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate264(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "pending_ms" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err1 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "title" || key1 === "text" || key1 === "avatar_id")) {
            const err2 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err3 = { instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/match/title", schemaPath: "#/properties/match/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data2 = data0.text;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err5);
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err6);
            errors++;
          }
        }
        if (data0.avatar_id !== void 0) {
          let data3 = data0.avatar_id;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err7 = { instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/match/avatar_id", schemaPath: "#/properties/match/properties/avatar_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err9);
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
        const err10 = { instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/type", keyword: "type", params: { type: schema132.properties.pending_ms.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 316224e5 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err12 = { instancePath: instancePath + "/pending_ms", schemaPath: "#/properties/pending_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err12);
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
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
validate264.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate278(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "times" || key0 === "chance" || key0 === "processing_ms" || key0 === "outcome" || key0 === "code" || key0 === "message")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.text === void 0) {
          const err1 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "text")) {
            const err2 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        if (data0.text !== void 0) {
          let data1 = data0.text;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err3 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/match/text", schemaPath: "#/properties/match/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err5);
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
validate278.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema140 = { "type": "object", "additionalProperties": false, "required": ["decision"], "properties": { "decision": { "type": "string", "enum": ["approved", "declined"] }, "after_ms": { "type": "integer", "minimum": 0, "maximum": 86399999 } }, "$id": "/ConsentRule" };
function validate288(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate288.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "decision" || key0 === "after_ms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data0 = data.decision;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (!(data0 === "approved" || data0 === "declined")) {
        const err3 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema140.properties.decision.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.after_ms !== void 0) {
      let data1 = data.after_ms;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86399999 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399999 }, message: "must be <= 86399999" };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/after_ms", schemaPath: "#/properties/after_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
validate288.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate261(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description" || key0 === "video" || key0 === "training" || key0 === "voice" || key0 === "agent" || key0 === "consent")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err1);
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
          const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.video !== void 0) {
      let data2 = data.video;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err4 = { instancePath: instancePath + "/video", schemaPath: "#/properties/video/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err4);
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
        const err5 = { instancePath: instancePath + "/video", schemaPath: "#/properties/video/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data4 = data.training;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          const err6 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err6);
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
        const err7 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.voice !== void 0) {
      let data6 = data.voice;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          const err8 = { instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err8);
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
        const err9 = { instancePath: instancePath + "/voice", schemaPath: "#/properties/voice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.agent !== void 0) {
      let data8 = data.agent;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          const err10 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err10);
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
        const err11 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err11);
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
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate261.errors = vErrors;
  return errors === 0;
}
validate261.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_46 = validate290;
var schema141 = { "type": "object", "required": [], "properties": { "scope": { "type": "string", "enum": ["world", "server"] }, "world": { "type": "string", "minLength": 1 }, "operation": { "type": "string", "minLength": 1 }, "method": { "type": "string", "pattern": "^[A-Za-z]+$" }, "status": { "type": "string", "pattern": "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$" }, "path": { "type": "string", "pattern": "^/" }, "text": { "type": "string", "minLength": 1 }, "since": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 1 }, "order": { "type": "string", "enum": ["desc", "asc"] }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "$id": "/inline/46" };
var pattern14 = new RegExp("^[A-Za-z]+$", "u");
var pattern15 = new RegExp("^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$", "u");
var pattern16 = new RegExp("^/", "u");
function validate290(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate290.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err0);
        errors++;
      }
      if (!(data0 === "world" || data0 === "server")) {
        const err1 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema141.properties.scope.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data1 = data.world;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err2 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data2 = data.operation;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err4 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (!pattern14.test(data3)) {
          const err6 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+$" }, message: 'must match pattern "^[A-Za-z]+$"' };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 === "string") {
        if (!pattern15.test(data4)) {
          const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$" }, message: 'must match pattern "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$"' };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (!pattern16.test(data5)) {
          const err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data6 = data.text;
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          const err12 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data7 = data.since;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err14 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err14);
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err15 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
    if (data.before !== void 0) {
      let data8 = data.before;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err16 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err16);
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err17 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
    }
    if (data.order !== void 0) {
      let data9 = data.order;
      if (typeof data9 !== "string") {
        const err18 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err18);
        errors++;
      }
      if (!(data9 === "desc" || data9 === "asc")) {
        const err19 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema141.properties.order.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data10 = data.limit;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err20 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err20);
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1e3 || isNaN(data10)) {
          const err21 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err22 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
validate290.evaluated = { "props": { "scope": true, "world": true, "operation": true, "method": true, "status": true, "path": true, "text": true, "since": true, "before": true, "order": true, "limit": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_47 = validate291;
var schema142 = { "type": "object", "required": ["data", "next", "total", "last", "forgotten_up_to"], "properties": { "data": { "type": "array", "items": { "$ref": "/closed/JournalEntry" } }, "next": { "type": ["integer", "null"] }, "total": { "type": "integer" }, "last": { "$ref": "/closed/Last" }, "forgotten_up_to": { "type": "integer" } }, "unevaluatedProperties": false, "$id": "/inline/47" };
var schema143 = { "type": "object", "required": ["number", "at", "at_ms", "method", "path", "operation", "status", "headers", "request_size", "response", "response_size"], "properties": { "number": { "type": "integer" }, "at": { "$ref": "/closed/Instant" }, "at_ms": { "$ref": "/closed/InstantMs" }, "method": { "type": "string" }, "path": { "type": "string" }, "operation": { "type": ["string", "null"] }, "status": { "type": "integer" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "request": {}, "request_size": { "type": "integer" }, "response": { "type": ["string", "null"] }, "faults": { "type": "array", "items": { "type": "string" } }, "retry_after": { "type": "string" }, "response_size": { "type": ["integer", "null"] } }, "unevaluatedProperties": false, "$id": "/closed/JournalEntry" };
function validate292(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.at_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.method === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.path === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.operation === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.status === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.headers === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.request_size === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_size" }, message: "must have required property 'request_size'" };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.response === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      (vErrors ??= []).push(err9);
      errors++;
    }
    if (data.response_size === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_size" }, message: "must have required property 'response_size'" };
      (vErrors ??= []).push(err10);
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err11 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err11);
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
        const err12 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data5 = data.operation;
      if (typeof data5 !== "string" && data5 !== null) {
        const err14 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: schema143.properties.operation.type }, message: "must be string,null" };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data7 = data.headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key0 in data7) {
          if (typeof data7[key0] !== "string") {
            const err16 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.request_size !== void 0) {
      let data9 = data.request_size;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err18 = { instancePath: instancePath + "/request_size", schemaPath: "#/properties/request_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data10 = data.response;
      if (typeof data10 !== "string" && data10 !== null) {
        const err19 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: schema143.properties.response.type }, message: "must be string,null" };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data11 = data.faults;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data11[i0] !== "string") {
            const err20 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.retry_after !== void 0) {
      if (typeof data.retry_after !== "string") {
        const err22 = { instancePath: instancePath + "/retry_after", schemaPath: "#/properties/retry_after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.response_size !== void 0) {
      let data14 = data.response_size;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
        const err23 = { instancePath: instancePath + "/response_size", schemaPath: "#/properties/response_size/type", keyword: "type", params: { type: schema143.properties.response_size.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "at" && key1 !== "at_ms" && key1 !== "method" && key1 !== "path" && key1 !== "operation" && key1 !== "status" && key1 !== "headers" && key1 !== "request" && key1 !== "request_size" && key1 !== "response" && key1 !== "faults" && key1 !== "retry_after" && key1 !== "response_size") {
        const err24 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err25);
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate291(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.next === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.total === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.last === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.forgotten_up_to === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forgotten_up_to" }, message: "must have required property 'forgotten_up_to'" };
      (vErrors ??= []).push(err4);
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
        const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.next !== void 0) {
      let data2 = data.next;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err6 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: schema142.properties.next.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err7);
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
        const err8 = { instancePath: instancePath + "/forgotten_up_to", schemaPath: "#/properties/forgotten_up_to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "next" && key0 !== "total" && key0 !== "last" && key0 !== "forgotten_up_to") {
        const err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate291.errors = vErrors;
  return errors === 0;
}
validate291.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_48 = validate297;
var schema144 = { "type": "object", "required": [], "properties": { "scope": { "type": "string", "enum": ["world", "server"] } }, "$id": "/inline/48" };
function validate297(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err0);
        errors++;
      }
      if (!(data0 === "world" || data0 === "server")) {
        const err1 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema144.properties.scope.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
validate297.evaluated = { "props": { "scope": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_49 = validate298;
function validate298(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate298.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.cleared === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "cleared" }, message: "must have required property 'cleared'" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.last === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.cleared !== void 0) {
          let data1 = data0.cleared;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/data/cleared", schemaPath: "#/properties/data/properties/cleared/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err3);
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
            const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        const err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate298.errors = vErrors;
  return errors === 0;
}
validate298.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_50 = validate300;
var schema146 = { "type": "object", "required": [], "properties": { "scope": { "type": "string", "enum": ["world", "server"] }, "world": { "type": "string", "minLength": 1 } }, "$id": "/inline/50" };
function validate300(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err0);
        errors++;
      }
      if (!(data0 === "world" || data0 === "server")) {
        const err1 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema146.properties.scope.enum }, message: "must be equal to one of the allowed values" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data1 = data.world;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err2 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
validate300.evaluated = { "props": { "scope": true, "world": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_51 = validate301;
var pattern17 = new RegExp("^[0-9]+$", "u");
function validate301(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate301.errors = vErrors;
  return errors === 0;
}
validate301.evaluated = { "props": { "number": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_52 = validate302;
var schema149 = { "type": "object", "required": ["number", "at", "at_ms", "method", "path", "operation", "status", "headers", "request_size", "response", "response_size"], "properties": { "number": { "type": "integer" }, "at": { "$ref": "/Instant" }, "at_ms": { "$ref": "/InstantMs" }, "method": { "type": "string" }, "path": { "type": "string" }, "operation": { "type": ["string", "null"] }, "status": { "type": "integer" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "request": {}, "request_size": { "type": "integer" }, "response": { "type": ["string", "null"] }, "faults": { "type": "array", "items": { "type": "string" } }, "retry_after": { "type": "string" }, "response_size": { "type": ["integer", "null"] } }, "$id": "/JournalEntry" };
function validate304(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
validate304.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate306(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate306.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
validate306.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate303(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate303.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.at_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.method === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.path === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.operation === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.status === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.headers === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.request_size === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_size" }, message: "must have required property 'request_size'" };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.response === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      (vErrors ??= []).push(err9);
      errors++;
    }
    if (data.response_size === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_size" }, message: "must have required property 'response_size'" };
      (vErrors ??= []).push(err10);
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err11 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err11);
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
        const err12 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data5 = data.operation;
      if (typeof data5 !== "string" && data5 !== null) {
        const err14 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: schema149.properties.operation.type }, message: "must be string,null" };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data7 = data.headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key0 in data7) {
          if (typeof data7[key0] !== "string") {
            const err16 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.request_size !== void 0) {
      let data9 = data.request_size;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err18 = { instancePath: instancePath + "/request_size", schemaPath: "#/properties/request_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data10 = data.response;
      if (typeof data10 !== "string" && data10 !== null) {
        const err19 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: schema149.properties.response.type }, message: "must be string,null" };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data11 = data.faults;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data11[i0] !== "string") {
            const err20 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.retry_after !== void 0) {
      if (typeof data.retry_after !== "string") {
        const err22 = { instancePath: instancePath + "/retry_after", schemaPath: "#/properties/retry_after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.response_size !== void 0) {
      let data14 = data.response_size;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
        const err23 = { instancePath: instancePath + "/response_size", schemaPath: "#/properties/response_size/type", keyword: "type", params: { type: schema149.properties.response_size.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err24);
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
validate303.evaluated = { "props": { "number": true, "at": true, "at_ms": true, "method": true, "path": true, "operation": true, "status": true, "headers": true, "request": true, "request_size": true, "response": true, "faults": true, "retry_after": true, "response_size": true }, "dynamicProps": false, "dynamicItems": false };
function validate302(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/allOf/1/required", keyword: "required", params: { missingProperty: "curl" }, message: "must have required property 'curl'" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.curl !== void 0) {
          if (typeof data0.curl !== "string") {
            const err2 = { instancePath: instancePath + "/data/curl", schemaPath: "#/properties/data/allOf/1/properties/curl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (key0 !== "curl" && key0 !== "number" && key0 !== "at" && key0 !== "at_ms" && key0 !== "method" && key0 !== "path" && key0 !== "operation" && key0 !== "status" && key0 !== "headers" && key0 !== "request" && key0 !== "request_size" && key0 !== "response" && key0 !== "faults" && key0 !== "retry_after" && key0 !== "response_size") {
            const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      }
    }
    for (const key1 in data) {
      if (key1 !== "data") {
        const err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_Expectation = validate309;
var schema153 = { "type": "object", "additionalProperties": false, "properties": { "operation": { "type": "string", "minLength": 1 }, "method": { "type": "string", "minLength": 1 }, "path": { "type": "string", "pattern": "^/" }, "query": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "body": {}, "status": { "type": ["integer", "string"], "pattern": "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$", "minimum": 0, "maximum": 599 } }, "$id": "/RequestPattern" };
function validate310(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate310.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "operation" || key0 === "method" || key0 === "path" || key0 === "query" || key0 === "body" || key0 === "status")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data0 = data.operation;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (typeof data4 !== "string" && data4 !== null) {
            const err7 = { instancePath: instancePath + "/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/query/additionalProperties/type", keyword: "type", params: { type: schema153.properties.query.additionalProperties.type }, message: "must be string,null" };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string") {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema153.properties.status.type }, message: "must be integer,string" };
        (vErrors ??= []).push(err9);
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 599 || isNaN(data5)) {
          const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern15.test(data5)) {
          const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$" }, message: 'must match pattern "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$"' };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate310.errors = vErrors;
  return errors === 0;
}
validate310.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate309(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate309.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "count" || key0 === "order" || key0 === "gaps" || key0 === "since")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        (vErrors ??= []).push(err0);
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
          const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          (vErrors ??= []).push(err1);
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "exactly" || key1 === "at_least" || key1 === "at_most")) {
            const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        if (data1.exactly !== void 0) {
          let data2 = data1.exactly;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err3 = { instancePath: instancePath + "/count/exactly", schemaPath: "#/properties/count/properties/exactly/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err3);
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err4 = { instancePath: instancePath + "/count/exactly", schemaPath: "#/properties/count/properties/exactly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              (vErrors ??= []).push(err4);
              errors++;
            }
          }
        }
        if (data1.at_least !== void 0) {
          let data3 = data1.at_least;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err5 = { instancePath: instancePath + "/count/at_least", schemaPath: "#/properties/count/properties/at_least/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err5);
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err6 = { instancePath: instancePath + "/count/at_least", schemaPath: "#/properties/count/properties/at_least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              (vErrors ??= []).push(err6);
              errors++;
            }
          }
        }
        if (data1.at_most !== void 0) {
          let data4 = data1.at_most;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err7 = { instancePath: instancePath + "/count/at_most", schemaPath: "#/properties/count/properties/at_most/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err7);
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err8 = { instancePath: instancePath + "/count/at_most", schemaPath: "#/properties/count/properties/at_most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              (vErrors ??= []).push(err8);
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data5 = data.order;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err10 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data5.length < 1) {
          const err11 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          (vErrors ??= []).push(err11);
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
        const err12 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.gaps !== void 0) {
      if (typeof data.gaps !== "boolean") {
        const err13 = { instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data8 = data.since;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err14 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err14);
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err15 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate309.errors = vErrors;
  return errors === 0;
}
validate309.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_54 = validate313;
var schema156 = { "type": "object", "required": ["number", "method", "path", "step", "differences"], "properties": { "number": { "type": "integer" }, "method": { "type": "string" }, "path": { "type": "string" }, "step": { "type": ["integer", "null"] }, "differences": { "type": "array", "items": { "type": "object", "required": ["field", "expected"], "properties": { "field": { "type": "string" }, "expected": {}, "got": {} }, "unevaluatedProperties": false } } }, "unevaluatedProperties": false, "$id": "/closed/NearMiss" };
function validate315(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.method === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.path === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.step === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.differences === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "differences" }, message: "must have required property 'differences'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        const err6 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data3 = data.step;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err8 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: schema156.properties.step.type }, message: "must be integer,null" };
        (vErrors ??= []).push(err8);
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
              const err9 = { instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              (vErrors ??= []).push(err9);
              errors++;
            }
            if (data5.expected === void 0) {
              const err10 = { instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'" };
              (vErrors ??= []).push(err10);
              errors++;
            }
            if (data5.field !== void 0) {
              if (typeof data5.field !== "string") {
                const err11 = { instancePath: instancePath + "/differences/" + i0 + "/field", schemaPath: "#/properties/differences/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                (vErrors ??= []).push(err11);
                errors++;
              }
            }
            for (const key0 in data5) {
              if (key0 !== "field" && key0 !== "expected" && key0 !== "got") {
                const err12 = { instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                (vErrors ??= []).push(err12);
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "number" && key1 !== "method" && key1 !== "path" && key1 !== "step" && key1 !== "differences") {
        const err15 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate315.errors = vErrors;
  return errors === 0;
}
validate315.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate314(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate314.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.satisfied === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "satisfied" }, message: "must have required property 'satisfied'" };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.explanation === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "explanation" }, message: "must have required property 'explanation'" };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.numbers === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.closest === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closest" }, message: "must have required property 'closest'" };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.last === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.satisfied !== void 0) {
      if (typeof data.satisfied !== "boolean") {
        const err5 = { instancePath: instancePath + "/satisfied", schemaPath: "#/properties/satisfied/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.explanation !== void 0) {
      if (typeof data.explanation !== "string") {
        const err6 = { instancePath: instancePath + "/explanation", schemaPath: "#/properties/explanation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err6);
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
            const err7 = { instancePath: instancePath + "/numbers/" + i0, schemaPath: "#/properties/numbers/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err8);
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
        const err9 = { instancePath: instancePath + "/closest", schemaPath: "#/properties/closest/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        (vErrors ??= []).push(err9);
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
        const err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate314.errors = vErrors;
  return errors === 0;
}
validate314.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate313(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate313.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate313.errors = vErrors;
  return errors === 0;
}
validate313.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_55 = validate319;
var schema158 = { "type": "string", "enum": ["video.processing", "video.completed", "video.failed", "training.completed", "training.failed", "voice.completed", "voice.failed", "agent.waiting", "agent.failed", "consent.approved", "consent.declined", "delivery.succeeded", "delivery.failed", "world.reopened"], "$id": "/EventType" };
function validate320(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate320.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "video.processing" || data === "video.completed" || data === "video.failed" || data === "training.completed" || data === "training.failed" || data === "voice.completed" || data === "voice.failed" || data === "agent.waiting" || data === "agent.failed" || data === "consent.approved" || data === "consent.declined" || data === "delivery.succeeded" || data === "delivery.failed" || data === "world.reopened")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema158.enum }, message: "must be equal to one of the allowed values" };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
validate320.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate319(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate319.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      (vErrors ??= []).push(err0);
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
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data2 = data.since;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
    if (data.timeout_ms !== void 0) {
      let data3 = data.timeout_ms;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 6e5 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.world !== void 0) {
      let data4 = data.world;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err8 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
validate319.evaluated = { "props": { "event": true, "id": true, "since": true, "timeout_ms": true, "world": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_56 = validate322;
function validate322(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      (vErrors ??= []).push(err0);
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
        const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
validate322.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check_inline_57 = validate324;
function validate324(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate324.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.types !== void 0) {
      let data0 = data.types;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err0 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data1 = data.since;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    }
    if (data.world !== void 0) {
      let data2 = data.world;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err4 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
validate324.evaluated = { "props": { "types": true, "since": true, "world": true }, "dynamicProps": false, "dynamicItems": false };
var check_inline_58 = validate325;
function validate325(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Last-Event-ID"] !== void 0) {
      let data0 = data["Last-Event-ID"];
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err0 = { instancePath: instancePath + "/Last-Event-ID", schemaPath: "#/properties/Last-Event-ID/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/Last-Event-ID", schemaPath: "#/properties/Last-Event-ID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate325.errors = vErrors;
  return errors === 0;
}
validate325.evaluated = { "props": { "Last-Event-ID": true }, "dynamicProps": false, "dynamicItems": false };
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
