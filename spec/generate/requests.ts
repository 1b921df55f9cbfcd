/** One JSON schema for each part of a request and each response of an operation, and for each webhook. */
import {
  type Document,
  type MediaType,
  type Parameter,
  resolve,
  type ResponseObject,
  type Route,
  type Schema,
} from "./document.ts";

export interface OperationSchemas {
  body: Schema | undefined;
  query: Schema | undefined;
  path: Schema | undefined;
  headers: Schema | undefined;
  responses: Record<string, Schema>;
}

const jsonSchema = (content: Record<string, MediaType> | undefined): Schema | undefined =>
  content?.["application/json"]?.schema;

export function schemasOf(document: Document, { operation, parameters }: Route): OperationSchemas {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const responses: Record<string, Schema> = {};
  for (const [status, declared] of Object.entries(operation.responses)) {
    const schema = jsonSchema(resolve<ResponseObject>(document, declared).content);
    if (schema) responses[status] = schema;
  }
  return {
    body: jsonSchema(body?.content),
    query: parameterSchema(parameters, "query"),
    path: parameterSchema(parameters, "path"),
    headers: parameterSchema(parameters, "header"),
    responses,
  };
}

/** Event type → what is posted. */
export function payloadsOf(document: Document): Record<string, Schema> {
  const payloads: Record<string, Schema> = {};
  for (const [event, { post }] of Object.entries(document.webhooks ?? {})) {
    const schema = jsonSchema(post?.requestBody && resolve(document, post.requestBody).content);
    if (!schema) throw new Error(`the webhook ${event} posts no JSON`);
    payloads[event] = schema;
  }
  return payloads;
}

/** Values as they are after their text has been read: `limit` is a number here. Unknown parameters are no error. */
function parameterSchema(parameters: readonly Parameter[], place: Parameter["in"]): Schema | undefined {
  const declared = parameters.filter((parameter) => parameter.in === place);
  if (declared.length === 0) return undefined;
  return {
    type: "object",
    required: declared.filter((parameter) => parameter.required).map(({ name }) => name),
    properties: Object.fromEntries(declared.map(({ name, schema }) => [name, schema])),
  };
}
