/** Types of a contract's requests and answers, out of what openapi-typescript makes: nothing about the wire is typed twice. */

import type { UploadedFile } from "./multipart.ts";

type ParametersOf<Operation> = Operation extends { parameters: infer P } ? P : never;
export type PathOf<Operation> = ParametersOf<Operation> extends { path: infer P } ? P : Record<never, never>;
export type QueryOf<Operation> =
  ParametersOf<Operation> extends { query?: infer Q } ? NonNullable<Q> : Record<never, never>;

/** The wire form of a multipart body as handlers see it: each part a file. */
export type FormOf<Parts> = { readonly [Part in keyof Parts]: UploadedFile };

export type BodyOf<Operation> = Operation extends { requestBody: { content: { "application/json": infer B } } }
  ? B
  : Operation extends { requestBody?: { content: { "application/json": infer B } } }
    ? B | undefined
    : Operation extends { requestBody: { content: { "multipart/form-data": infer Parts } } }
      ? FormOf<Parts>
      : undefined;

type ResponsesOf<Operation> = Operation extends { responses: infer R } ? R : never;
/** The body of the operation's success. */
export type AnswerOf<Operation> =
  ResponsesOf<Operation> extends { 200: { content: { "application/json": infer A } } }
    ? A
    : ResponsesOf<Operation> extends { 202: { content: { "application/json": infer A } } }
      ? A
      : never;
