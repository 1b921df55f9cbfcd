/**
 * Whether a document is built as OpenAPI 3 says, wherever it is compared: what is of another kind would be passed over as
 * if it were not there, and nothing would seem to have changed.
 */
import type { Fields, Json, Place } from "./document.ts";
import { below, follow, isFields, resolved } from "./document.ts";
import { methods } from "./operations.ts";

type Visit = (value: Json, pointer: string) => void;

/** @throws RangeError that names the first place which is none, or a reference that cannot be followed */
export function mustBeContract(document: Fields): void {
  /** Pointers of what may lead to itself: schemas, and paths. */
  const seen = new Set<string>();

  const objectAt = (value: Json, pointer: string): Fields => {
    if (!isFields(value)) throw new RangeError(`${pointer} must be an object`);
    return value;
  };
  /** What stands below it under some name, where there is any. */
  const part = ({ value, pointer }: Place, name: string, visit: Visit): void => {
    const found = value[name];
    if (found !== undefined) visit(found, below(pointer, name));
  };
  /** Whose names are anybody's, also those that begin like extensions. */
  const named =
    (visit: Visit): Visit =>
    (value, pointer) => {
      for (const [name, each] of Object.entries(objectAt(value, pointer))) visit(each as Json, below(pointer, name));
    };
  const members =
    (visit: Visit): Visit =>
    (value, pointer) => {
      for (const [name, each] of Object.entries(objectAt(value, pointer)))
        if (each !== undefined && !name.startsWith("x-")) visit(each, below(pointer, name));
    };
  const items =
    (visit: Visit): Visit =>
    (value, pointer) => {
      if (!Array.isArray(value)) throw new RangeError(`${pointer} must be a list`);
      for (const [at, each] of value.entries()) visit(each as Json, below(pointer, at));
    };
  const object =
    (look: (place: Place) => void): Visit =>
    (value, pointer) =>
      look({ value: objectAt(value, pointer), pointer });
  /** An object, or a reference to one. */
  const referable = (look: (place: Place) => void): Visit => object((place) => look(resolved(document, place)));
  const text: Visit = (value, pointer) => {
    if (typeof value !== "string") throw new RangeError(`${pointer} must be text`);
  };
  const anything: Visit = () => {};

  const schema: Visit = (value, pointer) => {
    if (typeof value === "boolean" || seen.has(pointer)) return;
    seen.add(pointer);
    if (!isFields(value)) throw new RangeError(`${pointer} must be a schema`);
    const place: Place = { value, pointer };
    part(place, "$ref", (reference, at) => {
      text(reference, at);
      const { value: target, pointer: home } = follow(document, reference as string);
      schema(target as Json, home);
    });
    part(place, "type", (type, at) => (Array.isArray(type) ? items(text)(type, at) : text(type, at)));
    part(place, "enum", items(anything));
    part(place, "required", items(text));
    part(place, "properties", named(schema));
    for (const name of ["allOf", "anyOf", "oneOf"]) part(place, name, items(schema));
    for (const name of ["additionalProperties", "unevaluatedProperties"]) part(place, name, schema);
    part(place, "items", (given, at) => (Array.isArray(given) ? items(schema)(given, at) : schema(given, at)));
  };
  const content = members(object((media) => part(media, "schema", schema)));
  const parameter = referable((place) => {
    for (const name of ["name", "in"]) text(place.value[name] ?? null, below(place.pointer, name));
    part(place, "schema", schema);
  });
  const response = referable((place) => {
    part(place, "content", content);
    part(place, "headers", named(referable((header) => part(header, "schema", schema))));
  });
  const operation = object((place) => {
    part(place, "parameters", items(parameter));
    part(
      place,
      "requestBody",
      referable((body) => part(body, "content", content)),
    );
    part(place, "responses", members(response));
    part(place, "security", items(object(() => {})));
    part(place, "callbacks", members(referable(({ value, pointer }) => paths(value as Json, pointer))));
  });
  const item = referable((place) => {
    // A callback may lead to the path that it belongs to.
    if (seen.has(place.pointer)) return;
    seen.add(place.pointer);
    part(place, "parameters", items(parameter));
    for (const method of methods) part(place, method, operation);
  });
  const paths = members(item);

  const whole: Place = { value: document, pointer: "" };
  part(whole, "servers", items(object((server) => part(server, "url", text))));
  part(whole, "security", items(object(() => {})));
  part(whole, "paths", paths);
  part(whole, "webhooks", named(item));
  part(
    whole,
    "components",
    object((components) => part(components, "securitySchemes", members(object(() => {})))),
  );
}
