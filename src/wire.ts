/** Types of single operations, read off the contract: nothing about the wire is typed twice. */
import type { operations as Wire, webhooks } from "../generated/api.ts";
import type { OperationId } from "../generated/operations.ts";

type Json<Content> = Content extends { content: { "application/json": infer Shape } } ? Shape : never;
type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type Success = 200 | 201 | 202;

/** JSON of an operation's 2xx answers. */
export type SuccessOf<Operation> = Json<ResponsesOf<Operation>[keyof ResponsesOf<Operation> & Success]>;

/** JSON of an operation's documented errors. */
export type ErrorOf<Operation> = Json<ResponsesOf<Operation>[Exclude<keyof ResponsesOf<Operation>, Success>]>;

/** What a body is given as: JSON as a value; a form as such, or as a function that makes one for each time it is sent. */
type Given<Content> = Content extends { content: { "multipart/form-data": unknown } }
  ? FormData | (() => FormData)
  : Json<Content>;

/** `{ body }` as an operation wants it: needed, optional or none. */
export type BodyOf<Operation> = Operation extends { requestBody: infer Content }
  ? { readonly body: Given<Content> }
  : Operation extends { requestBody?: infer Content }
    ? { readonly body?: Given<NonNullable<Content>> | undefined }
    : { readonly body?: never };

/** Whole JSON answer of an operation: `{ data }`, with `has_more` and `next_token` on lists. */
export type Envelope<Id extends OperationId> = SuccessOf<Wire[Id]>;

/** What an operation returns once unwrapped. */
export type Data<Id extends OperationId> = Envelope<Id> extends { data: infer Unwrapped } ? Unwrapped : never;

/** Body that an operation takes. */
export type Body<Id extends OperationId> = NonNullable<BodyOf<Wire[Id]>["body"]>;

/** Query of an operation. An optional value may be undefined, which leaves it out. */
export type Query<Id extends OperationId> = Wire[Id]["parameters"] extends { query?: infer Values }
  ? OrUndefined<NonNullable<Values>>
  : Record<never, never>;

type OrUndefined<Values> = {
  readonly [Name in keyof Values]: Record<never, never> extends Pick<Values, Name>
    ? Values[Name] | undefined
    : Values[Name];
};

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

/**
 * What the service posts to webhooks and callbacks, told apart by `event_type`. These are the events whose fields are
 * known; an endpoint without a list of events gets others, too, so leave room for them where you read one.
 */
export type WebhookEvent = {
  [Type in keyof webhooks]: BodyOf<webhooks[Type]["post"]>["body"];
}[keyof webhooks];
