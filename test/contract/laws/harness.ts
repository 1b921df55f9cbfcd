/** Laws about the judges themselves: whoever cannot say no proves nothing. */
import type { OperationId } from "../../../generated/operations.ts";
import { routes } from "../document.ts";
import type { SentRequest } from "../exchange.ts";
import { excusedBy } from "../judges/excuses.ts";
import type { Judged, Judges } from "../judges/index.ts";
import { nameOf } from "../judges/subjects.ts";
import type { ActiveLaw, StandingLaw } from "../law.ts";
import { type Place, placesOf, goodOnes, spoiledOnes } from "../specimens.ts";

export const harnessLaws: readonly (ActiveLaw | StandingLaw)[] = [
  {
    id: "Z3",
    group: "harness",
    phase: "canary",
    sentence:
      "Each judge accepts a good body and refuses a spoiled one, in every place of the contract where JSON stands.",
    premise: "A place of the contract was tried on a judge.",
    operations: "all",
    effect: "ro",
    check: async ({ judges, sample, met }) => {
      const known = new Set<string>();
      const places = routes.flatMap(placesOf).filter((place) => {
        // Error answers of all operations share a schema; Prism alone compiles it again for each.
        const key = place.schema.$ref ?? place.name;
        const isKnown = known.has(key);
        known.add(key);
        return !isKnown || (Number(place.status) < 400 && judges.names.includes("prism"));
      });
      // All at once, as one of the judges thinks in a thread of its own.
      for (const tried of await Promise.allSettled(sample(places, sortOf).map((place) => tryOn(judges, place)))) {
        if (tried.status === "rejected") throw tried.reason as Error;
        met();
      }
    },
  },
  {
    id: "Z5",
    group: "harness",
    judges: ["generated", "hyperjump"],
    sentence: "The judges say the same of every body of a request and of an answer.",
    premise: "Two judges or more had an opinion on a body.",
    judge: (_, { request, answer }) => {
      const heard = [request, answer].filter((each) => each !== null && each.opinions.length > 1);
      const split = heard.map((each) => (each === null ? null : disagreementOf(each))).find((each) => each !== null);
      return heard.length === 0 ? undefined : (split ?? null);
    },
  },
  {
    id: "Z6",
    group: "harness",
    judges: ["prism"],
    sentence: "A request that is done takes the way that Prism finds for it, and Prism would have let it through.",
    premise: "Prism is installed and was asked about a request that was done.",
    judge: ({ operation, request, status }, { prism }) => {
      if (prism === null || status >= 300) return undefined;
      if (prism.operation !== operation) return `${operation} was done, and Prism takes it for ${prism.operation}.`;
      const input = prism.input.filter((finding) => !isDefect(finding, request));
      return input.length === 0 ? null : `${operation} was done, and Prism refuses it: ${input.join("; ")}`;
    },
  },
];

function sortOf({ status, route: { method } }: Place): string {
  return `${method} ${status ?? "body"}`;
}

/** Prism takes `Limit` for `limit`, and `bearer` not for `Bearer`: the defects `query-by-no-letter`, `bearer-by-letter`. */
function isDefect(finding: string, { path, headers }: SentRequest): boolean {
  const name = /\bquery\.(\w+)/.exec(finding)?.[1];
  if (name !== undefined) return !new URL(path, "http://localhost").searchParams.has(name);
  const { authorization = "" } = headers;
  return finding.includes("security scheme") && /^bearer /i.test(authorization) && !authorization.startsWith("Bearer");
}

/** @throws Error that names the judge, for a judge that is blind is no violation of the target */
async function tryOn(judges: Judges, place: Place): Promise<void> {
  const operation = place.route.id as OperationId;
  const subject = place.status === undefined ? { operation } : { operation, status: Number(place.status) };
  const [good] = place.examples.length > 0 ? place.examples : goodOnes(place, 1);
  const known = await judges.judge(subject, good);
  for (const { judge, isValid } of known?.opinions ?? [])
    if (!isValid) throw new Error(`The judge ${judge} refuses a good body: ${place.name} ${JSON.stringify(good)}`);
  const blind = new Set(judges.names);
  for (const { body } of spoiledOnes(place, 4)) {
    const judged = await judges.judge(subject, body);
    for (const { judge, isValid } of judged?.opinions ?? []) if (!isValid) blind.delete(judge);
    if (blind.size === 0) return;
  }
  throw new Error(`The judge ${[...blind].join(", ")} is blind: it takes every spoiled body of ${place.name}.`);
}

function disagreementOf(judged: Judged): string | null {
  const { opinions, subject, body } = judged;
  const isValid = new Set(opinions.filter((opinion) => !excusedBy(judged, opinion)).map((opinion) => opinion.isValid));
  if (isValid.size < 2) return null;
  const said = opinions.map(({ judge, isValid: fits }) => `${judge} ${fits ? "takes" : "refuses"} it`).join(", ");
  return `The judges disagree about ${nameOf(subject)}: ${said}. ${JSON.stringify(body)}`;
}
