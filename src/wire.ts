/** Types of single operations, read off the contract: nothing about the wire is typed twice. */
import type { operations as Wire } from "../generated/api.ts";
import type { OperationId } from "../generated/operations.ts";

type Json<Content> = Content extends { content: { "application/json": infer Shape } } ? Shape : never;
type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type Success = 200 | 201 | 202;

/** JSON of an operation's 2xx answers. */
export type SuccessOf<Operation> = Json<ResponsesOf<Operation>[keyof ResponsesOf<Operation> & Success]>;

/** JSON of an operation's documented errors. */
export type ErrorOf<Operation> = Json<ResponsesOf<Operation>[Exclude<keyof ResponsesOf<Operation>, Success>]>;

/** `{ body }` as an operation wants it: needed, optional or none. */
export type BodyOf<Operation> = Operation extends { requestBody: infer Content }
  ? { readonly body: Json<Content> }
  : Operation extends { requestBody?: infer Content }
    ? { readonly body?: Json<NonNullable<Content>> | undefined }
    : { readonly body?: never };

/** Whole JSON answer of an operation: `{ data }`, with `has_more` and `next_token` on lists. */
export type Envelope<Id extends OperationId> = SuccessOf<Wire[Id]>;

/** What an operation returns once unwrapped. */
export type Data<Id extends OperationId> = Envelope<Id> extends { data: infer Unwrapped } ? Unwrapped : never;

/** JSON body that an operation takes. */
export type Body<Id extends OperationId> = NonNullable<BodyOf<Wire[Id]>["body"]>;

/** Query of an operation. A value may be undefined, which leaves it out. */
export type Query<Id extends OperationId> = Wire[Id]["parameters"] extends { query?: infer Given }
  ? { readonly [Name in keyof NonNullable<Given>]?: NonNullable<Given>[Name] | undefined }
  : Record<never, never>;

type PathOf<Id extends OperationId> = Wire[Id]["parameters"] extends { path: infer Path }
  ? { readonly path: Path }
  : { readonly path?: never };

/** What a call of an operation is made of. */
export type CallArguments<Id extends OperationId> = PathOf<Id> &
  BodyOf<Wire[Id]> & { readonly query?: Query<Id> | undefined };

/** Operations that return pages. */
export type ListId = {
  [Id in OperationId]: Envelope<Id> extends { data: readonly unknown[]; has_more: boolean } ? Id : never;
}[OperationId];
