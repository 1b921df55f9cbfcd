/** What Prism, which read the contract by itself, says of the target's answers, of its ways, and of a client. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { openStage, describe } from "../client/stage.ts";
import type { Input } from "../client/subject.ts";
import { resolve, responseOf, routeOf, routes } from "../document.ts";
import { requestExample } from "../ground.ts";
import { plain } from "../judges/plain.ts";
import type { PrismJudge } from "../judges/prismJudge.ts";
import { exampleExchange } from "../judges/requests.ts";
import type { ActiveLaw, Law, StandingLaw } from "../law.ts";
import { must } from "../law.ts";

const standing: readonly StandingLaw[] = [
  {
    id: "D4",
    group: "differential",
    judges: ["prism"],
    sentence: "Prism finds nothing wrong with an answer: not with its status, its headers, its media type or its body.",
    premise: "Prism is installed and was asked about an answer of the operation that it finds for the request.",
    judge: ({ operation, status }, { prism }) => {
      if (prism === null || prism.operation !== operation) return undefined;
      const [first] = prism.output;
      return first === undefined ? null : `Prism finds wrong with the ${status} of ${operation}: ${first}`;
    },
  },
];

const active: readonly ActiveLaw[] = [
  {
    id: "D5",
    group: "differential",
    phase: "differential",
    sentence:
      "A request takes the way that Prism finds for it, by whatever path and method it comes: a literal before an id, and 404 where there is none.",
    premise: "A request was made whose way the journal of the target tells.",
    operations: "all",
    // Whatever way is taken: none of these requests has a body that anything could be made of.
    effect: "rw",
    needs: ["control", "prism"],
    check: async ({ fresh, judges, forAll, met }) => {
      const prism = prismOf(judges);
      const { api, control } = await fresh();
      const mustAgree = async ({ method, path }: Way): Promise<void> => {
        const exchange = await api.request(method, path);
        const findings = await prism.findings(plain(exchange));
        if (findings === null) return;
        const { data } = await control.call("listJournal", { query: { limit: "1" } });
        const [entry] = data;
        must(entry?.method === method, `The journal tells of ${entry?.method}, and ${method} ${path} came last.`);
        const [taken, found] = [entry.operation ?? "none", findings.operation ?? "none"];
        // Of the live API and not of the contract, which takes its name for an id: the target says that it has none of it.
        if (taken === "none" && exchange.body?.error?.code === "not_simulated") return;
        must(taken === found, `${method} ${path} took the way of ${taken}, and Prism takes it for ${found}.`);
        must(
          found !== "none" || exchange.status === 404 || exchange.status === 405,
          `${method} ${path} is no way of the contract, and was answered ${exchange.status}.`,
        );
        met();
      };
      for (const way of ties) await mustAgree(way);
      await forAll(ways, mustAgree, { share: 2 });
    },
  },
  {
    id: "D7",
    group: "differential",
    phase: "client",
    sentence:
      "A client reads whatever Prism makes of the contract: every example of an answer, a success as it stands there, an error with its status and code.",
    premise: "Prism's static mock answered a client with an example.",
    operations: "all",
    effect: "ro",
    needs: ["client", "prism"],
    check: async (context) => {
      const prism = prismOf(context.judges);
      const stride = Math.max(1, Math.round(25 / context.runs));
      for (const { operation, status, name, value } of examples.filter((_, at) => at % stride === 0)) {
        // Beforehand: the time that Prism takes is none of the client's.
        const { text, headers } = await prism.example(exampleExchange(routeOf(operation)), status, name);
        const answer = async (): Promise<Response> => new Response(text, { status, headers });
        const stage = openStage(context, () => "hang", { between: () => answer });
        const outcome = await stage.settle(() => stage.client.call(operation, inputOf(operation)));
        const what = `${operation}, answered by Prism with the ${status} ${name},`;
        if (status < 300)
          must(outcome.ok && JSON.stringify(outcome.value) === JSON.stringify(value), `${what} ${describe(outcome)}.`);
        else {
          const { code } = (value as { readonly error: { readonly code: string } }).error;
          must(
            !outcome.ok &&
              outcome.failure.kind === "api" &&
              outcome.failure.status === status &&
              outcome.failure.code === code,
            `${what} ${describe(outcome)}.`,
          );
        }
        context.met();
      }
    },
  },
];

export const prismLaws: readonly Law[] = [...standing, ...active];

function prismOf({ prism }: { readonly prism: PrismJudge | null }): PrismJudge {
  if (prism === null) throw new Error("A law asked for Prism and does not say that it needs it.");
  return prism;
}

interface Way {
  readonly method: string;
  readonly path: string;
}

const segments = routes.map(({ path }) => path.split("/").slice(1));
const words = [...new Set(segments.flat())].filter((segment) => !segment.startsWith("{"));
const methods = ["GET", "POST", "PATCH", "PUT", "DELETE"] as const;

/** Every path with the words of others in the place of its ids, where a literal may lie before an id. */
const ties: readonly Way[] = routes.flatMap(({ method, path }) => {
  const parts = path.split("/");
  const at = parts.findIndex((part) => part.startsWith("{"));
  if (at === -1) return [{ method, path }];
  const before = parts.slice(0, at).join("/");
  const rivals = routes
    .map((route) => route.path.split("/"))
    .filter((rival) => rival.slice(0, at).join("/") === before);
  const literals = [...new Set(rivals.map((rival) => rival[at]))].filter(
    (part) => part !== undefined && !part.startsWith("{"),
  );
  return literals.map((literal) => ({
    method,
    path: parts.map((part, place) => (place === at ? literal : part.startsWith("{") ? "x1" : part)).join("/"),
  }));
});

const part = fc.oneof(
  fc.constantFrom(...words),
  fc.stringMatching(/^[a-z0-9_-]{1,12}$/),
  fc.constantFrom("a%2Fb", "%73tatuses", "a b", "é", "a;b", "{video_id}", "V3", "Videos", "x.json"),
);

/** Ways near those of the contract: ids of all sorts, a segment more or less, another in its place. */
const ways: fc.Arbitrary<Way> = fc
  .record({
    method: fc.constantFrom(...methods),
    base: fc.constantFrom(...segments),
    ids: fc.array(part, { minLength: 3, maxLength: 3 }),
    change: fc.constantFrom("none", "none", "more", "less", "other"),
    at: fc.nat(5),
    other: part,
  })
  .map(({ method, base, ids, change, at, other }) => {
    const filled = base.map((segment, place) => (segment.startsWith("{") ? (ids[place % ids.length] ?? "x") : segment));
    if (change === "more") filled.push(other);
    if (change === "less") filled.pop();
    // The version stays: what is beside the API is no matter of the contract.
    if (change === "other") filled[1 + (at % Math.max(1, filled.length - 1))] = other;
    return { method, path: new URL(`/${filled.join("/")}`, "http://localhost").pathname };
  });

const jsonOperations = (Object.keys(operationMeta) as OperationId[]).filter(
  (operation) => !/form/.test(operationMeta[operation].body?.contentType ?? ""),
);

function inputOf(operation: OperationId): Input {
  const { parameters, bodySchema } = routeOf(operation);
  const valuesOf = (place: "path" | "query"): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.required === true)
        .map(({ name, example }) => [name, String(example)]),
    );
  return {
    path: valuesOf("path"),
    query: valuesOf("query"),
    ...(bodySchema && { body: requestExample(operation) }),
  };
}

interface AnswerExample {
  readonly operation: OperationId;
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
}

/** Every example of an answer. Operations share their errors; one of them shows each. */
const examples: readonly AnswerExample[] = [
  ...new Map(
    jsonOperations.flatMap(examplesOf).map((each) => {
      const { operation, status, value } = each;
      return [`${status < 300 ? operation : ""} ${status} ${JSON.stringify(value)}`, each];
    }),
  ).values(),
];

function examplesOf(operation: OperationId): readonly AnswerExample[] {
  const route = routeOf(operation);
  return Object.keys(route.operation.responses).flatMap((status) =>
    Object.entries(responseOf(route, status)?.content?.["application/json"]?.examples ?? {}).map(([name, example]) => ({
      operation,
      status: Number(status),
      name,
      value: (resolve(example as object) as { readonly value: unknown }).value,
    })),
  );
}
