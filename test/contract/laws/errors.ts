/** Refusals: one form, one meaning for each code, one order, and nothing done on the way. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { Api } from "../api.ts";
import type { Exchange } from "../exchange.ts";
import type { ActiveLaw, Law } from "../law.ts";
import { must } from "../law.ts";
import type { Mistake, Scene } from "../mistakes.ts";
import { commit, mistakesOf, ranks, statusOf } from "../mistakes.ts";
import { openScene } from "../scene.ts";
import { errorFaultLaws } from "./errors.faults.ts";
import { errorFormLaws } from "./errors.form.ts";

const everyOperation = Object.keys(operationMeta) as OperationId[];
const routes = Object.values(operationMeta);
const readRanks = ranks.filter((rank) => /credential|route|schema|thing/.test(rank));
const reads = everyOperation.filter((operation) => operationMeta[operation].method === "GET");

const activeLaws: readonly ActiveLaw[] = [
  {
    id: "R4",
    group: "errors",
    phase: "coverage",
    sentence: `Of two mistakes in one read the first in this order is answered: ${readRanks.join(", ")}.`,
    premise: "A read had two mistakes, each of which is answered by itself as it should be.",
    operations: reads,
    effect: "ro",
    check: async ({ account: { api }, met }) => {
      for (const operation of reads) met(await tryPairs(api, operation, null));
    },
  },
  {
    id: "R8",
    group: "errors",
    phase: "coverage",
    sentence: `Of two mistakes in one request the first in this order is answered: ${ranks.join(", ")}.`,
    premise: "A request had two mistakes, each of which is answered by itself as it should be.",
    operations: "all",
    effect: "paid",
    needs: ["worlds", "control"],
    check: async ({ fresh, sample, met }) => {
      const account = await fresh();
      const scene = await openScene(account);
      const kindOf = (operation: OperationId): string =>
        mistakesOf(operation, scene)
          .map(({ rank }) => rank)
          .join();
      for (const operation of sample(everyOperation, kindOf)) met(await tryPairs(account.api, operation, scene));
    },
  },
  {
    id: "R5",
    group: "errors",
    phase: "random",
    sentence: "The same mistake is answered the same each time: status, code and param.",
    premise: "A wrong request was sent twice, with others in between.",
    operations: reads,
    effect: "ro",
    check: async (context) => {
      const { api } = context.account;
      const wrong = fc.record({
        operation: fc.constantFrom(...reads.filter((operation) => operationMeta[operation].paginated)),
        limit: fc.oneof(fc.constantFrom("0", "1e1", "-1", "five", "101"), fc.string()),
        token: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      });
      await context.forAll(fc.array(wrong, { minLength: 1, maxLength: 4 }), async (requests) => {
        const ask = async (): Promise<readonly string[]> => {
          const verdicts: string[] = [];
          for (const { operation, limit, token } of requests) {
            const path = { batch_id: "nothing_here" };
            verdicts.push(verdictOf(await api.call(operation, { path, query: { username: "nobody", limit, token } })));
          }
          return verdicts;
        };
        const [first, second] = [await ask(), await ask()];
        const at = first.findIndex((verdict, index) => verdict !== second[index]);
        must(at === -1, `${requests[at]?.operation} answered ${first[at]}, and then ${second[at]}, to one request.`);
        if (first.some((verdict) => !verdict.startsWith("2"))) context.met();
      });
    },
  },
  {
    id: "R7",
    group: "errors",
    phase: "coverage",
    sentence:
      "A method that a path does not take is 404 in the API's error format and says with Allow which ones it takes, each once; HEAD is GET without a body.",
    premise: "A path of the contract was asked with a method that it does not have.",
    operations: "all",
    effect: "rw",
    check: async ({ account, each: attempt, met }) => {
      const paths = new Set(routes.map(({ path: template }) => template.replaceAll(/\{\w+\}/g, "nothing_here")));
      await attempt(account, [...paths], async (api, path) => {
        const methods: ReadonlySet<string> = new Set(
          routes.filter(({ path: template }) => fits(template, path)).map(({ method }) => method),
        );
        for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "QUERY"].filter((each) => !methods.has(each))) {
          const { status, body, headers } = await api.request(method, path);
          // An operation of the API that the target knows of and has not.
          if (status === 501) continue;
          must(status === 404, `${method} ${path} answered ${status}, not 404.`);
          must(
            body?.error?.code === "not_found",
            `${method} ${path} answered the code ${body?.error?.code}, not not_found.`,
          );
          const allowed = (headers.get("allow") ?? "").split(/\s*,\s*/);
          for (const each of methods)
            must(
              allowed.includes(each),
              `${method} ${path} allows ${allowed.join(", ") || "nothing"}; it takes ${each}.`,
            );
          must(
            new Set(allowed).size === allowed.length,
            `${method} ${path} allows ${allowed.join(", ")}: a method twice.`,
          );
          must(!allowed.includes(method), `${method} ${path} is refused, and allowed by its own answer.`);
          met();
        }
        if (!methods.has("GET")) return;
        const [get, head] = [await api.request("GET", path), await api.request("HEAD", path)];
        must(head.status === get.status, `HEAD ${path} answered ${head.status}, and GET ${get.status}.`);
        must(head.text === "", `HEAD ${path} answered with a body.`);
      });
    },
  },
  {
    id: "R10",
    group: "errors",
    phase: "coverage",
    sentence:
      "A path is taken to the letter: with a slash at its end, with two in its middle or in capitals it is none, and 404.",
    premise: "A path of the contract was asked in another spelling.",
    operations: "all",
    effect: "ro",
    check: async ({ account: { api }, met }) => {
      const paths = routes.filter(({ method, path }) => method === "GET" && !path.includes("{"));
      for (const { path } of paths)
        for (const other of [`${path}/`, path.replace(/\/(?=[^/]+$)/, "//"), path.toUpperCase()]) {
          const { status, body } = await api.request("GET", other);
          const code = body?.error?.code;
          must(status === 404 && code === "not_found", `GET ${other} answered ${status} ${code}, not 404 not_found.`);
          met();
        }
    },
  },
];

export const errorLaws: readonly Law[] = [...errorFormLaws, ...activeLaws, ...errorFaultLaws];

/** Whether a path is one of the template; literal ones fit templates, too, whose methods are then theirs. */
function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith("{") || part === given[at]);
}

/** Status, code and param: what a caller can go by. */
function verdictOf({ status, body }: Exchange): string {
  const { code, param } = body?.error ?? {};
  return code === undefined ? String(status) : `${status} ${code} ${param ?? "-"}`;
}

/** @returns how many pairs were tried */
async function tryPairs(api: Api, operation: OperationId, scene: Scene | null): Promise<number> {
  const mistakes = mistakesOf(operation, scene).toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank));
  const alone = new Map<Mistake, string>();
  for (const mistake of mistakes) {
    const verdict = verdictOf(await commit(api, operation, { scene, mistakes: [mistake] }));
    const status = statusOf[mistake.rank];
    must(
      verdict.startsWith(`${status} `),
      `${operation} with one mistake, ${mistake.rank}, answered ${verdict}, not ${status}.`,
    );
    alone.set(mistake, verdict);
  }
  let tried = 0;
  for (const [at, first] of mistakes.entries())
    for (const second of mistakes.slice(at + 1)) {
      if (first.rank === second.rank || first.parts.some((part) => second.parts.includes(part))) continue;
      const verdict = verdictOf(await commit(api, operation, { scene, mistakes: [first, second] }));
      must(
        verdict === alone.get(first),
        `${operation} with two mistakes, ${first.rank} and ${second.rank}, answered ${verdict}; the first alone is ${alone.get(first)}, the second ${alone.get(second)}.`,
      );
      tried += 1;
    }
  return tried;
}
