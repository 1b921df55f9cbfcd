/** The examples and links of the contract, done: whoever copies one gets what it promises. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { putBytes } from "../answers.ts";
import type { CallInit } from "../api.ts";
import { responseOf, routeOf } from "../document.ts";
import type { Exchange } from "../exchange.ts";
import { jsonOperations, picture, pictureForm, requestExample, requestExamples } from "../ground.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Furnished } from "../sites/trying.ts";
import { furnished } from "../sites/trying.ts";

const everyOperation = Object.keys(operationMeta) as OperationId[];

/** An example that names the digest of a file that nobody has. */
const isOfUnknownBytes = (operation: OperationId, name: string): boolean =>
  operation === "completeAssetUpload" && name === "with_checksum";

/** The examples are those of the guide. To direct how a studio look moves is what the live service refuses. */
const isOfGuide = (operation: OperationId, name: string): boolean =>
  operation === "createVideo" && ["avatar_motion", "studio"].includes(name);

interface Link {
  readonly operation: OperationId;
  readonly name: string;
  readonly to: OperationId;
  readonly parameters: Readonly<Record<string, string>>;
}

const links: readonly Link[] = everyOperation.flatMap((operation) =>
  Object.entries(responseOf(routeOf(operation), operationMeta[operation].success)?.links ?? {}).map(([name, link]) => ({
    operation,
    name,
    to: link.operationId as OperationId,
    parameters: link.parameters ?? {},
  })),
);

export const exampleLaws: readonly ActiveLaw[] = [
  {
    id: "S15",
    group: "schema",
    phase: "examples",
    sentence: "Every example of a request is done as its operation promises.",
    premise: "An example of the contract was sent.",
    operations: jsonOperations,
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      for (const operation of jsonOperations) {
        const account = await furnished(context);
        for (const [name, body] of requestExamples(operation)) {
          if (isOfUnknownBytes(operation, name)) continue;
          const { status, text } = await account.api.call(operation, { ...account.ground.leadTo(operation), body });
          const isRefused = context.rules === "live" && isOfGuide(operation, name);
          const wanted = isRefused ? 400 : operationMeta[operation].success;
          must(status === wanted, `The example ${name} of ${operation} was answered ${status}: ${text.slice(0, 200)}`);
          context.ledger.note(`example ${operation} ${name}`);
          context.met();
        }
      }
    },
  },
  {
    id: "S16",
    group: "schema",
    phase: "examples",
    sentence:
      "Every link of an answer leads on: the operation that it names does its work with the value that it gives.",
    premise: "A link of the contract was followed.",
    operations: links.map(({ operation }) => operation),
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      for (const link of links) {
        const account = await furnished(context);
        const made = await doOnce(account, link.operation);
        must(made.status < 300, `${link.operation} was answered ${made.status}: ${made.text.slice(0, 200)}`);
        const path = Object.fromEntries(
          Object.entries(link.parameters).map(([name, expression]) => [name, String(valueOf(made.body, expression))]),
        );
        if (link.to === "completeAssetUpload") await putBytes(account.api, made.body?.data, picture);
        const { status, text } = await account.api.call(link.to, { path, ...payloadOf(link.to) });
        const told = `The link ${link.name} of ${link.operation} leads with ${JSON.stringify(path)} to a ${status}`;
        must(status === operationMeta[link.to].success, `${told}: ${text.slice(0, 200)}`);
        context.ledger.note(`link ${link.operation} ${link.name}`);
        context.met();
      }
    },
  },
];

/** An operation done as its first example does it. */
export async function doOnce(account: Furnished, operation: OperationId): Promise<Exchange> {
  return account.api.call(operation, { ...account.ground.leadTo(operation), ...payloadOf(operation) });
}

/** An upload whose bytes are at hand, in place of an example of many megabytes. */
const smallUpload = { filename: "dot.png", content_type: "image/png", size_bytes: picture.length };

export function payloadOf(operation: OperationId): CallInit {
  const { body } = operationMeta[operation];
  if (body === null) return {};
  if (body.contentType === "multipart/form-data") return { raw: pictureForm() };
  return { body: operation === "createAssetUpload" ? smallUpload : requestExample(operation) };
}

/** `$response.body#/data/id`. */
function valueOf(body: unknown, expression: string): unknown {
  return expression
    .replace("$response.body#/", "")
    .split("/")
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], body);
}
