/** Sends trials and says what came of them. */

import { flat, groupOf } from "../arbitraries/flat.ts";
import type { Account, Context } from "../context.ts";
import type { Schema } from "../document.ts";
import type { Exchange } from "../exchange.ts";
import type { Ground } from "../ground.ts";
import { bodySchemaOf, furnish, jsonOperations } from "../ground.ts";
import { must } from "../law.ts";
import { branchOf } from "../walk.ts";
import type { Trial } from "./trials.ts";

export interface Furnished extends Account {
  readonly ground: Ground;
}

/** Things pile up where requests are done; a world is left for another one before that costs time. */
const perWorld = 250;

/** Each trial in a world where the operation finds what it needs; of a sample each keyword of each operation is part. */
export async function tryEach(
  context: Context,
  trialsOf: (operation: Trial["operation"]) => readonly Trial[],
  attempt: (account: Furnished, trial: Trial) => Promise<void>,
): Promise<void> {
  const trials = context.sample(jsonOperations.flatMap(trialsOf), ({ operation, how }) => `${operation} ${how}`);
  for (let from = 0; from < trials.length; from += perWorld) {
    const account = await furnished(context);
    await context.each(account, trials.slice(from, from + perWorld), async (api, trial) => {
      await attempt({ ...account, api }, trial);
      context.ledger.note(trial.key);
      context.met();
    });
  }
}

export async function furnished(
  context: Context,
): Promise<Furnished & { readonly control: NonNullable<Account["control"]> }> {
  const account = await context.fresh();
  return { ...account, ground: await furnish(account.api) };
}

export async function send(
  { api, ground }: Furnished,
  { operation, body }: Pick<Trial, "operation" | "body">,
): Promise<Exchange> {
  return api.call(operation, { ...ground.leadTo(operation), body });
}

/**
 * The schema lets a body through: it is done, or a rule refuses it. Rules refuse by codes of their own, or as the schema
 * would; then the same body with another fault decides, one that the schema comes to later: it must complain about that.
 */
export async function mustAccept(account: Furnished, trial: Trial): Promise<void> {
  const { status, body } = await send(account, trial);
  if (status < 300) return;
  const said = `${status} ${String(body?.error?.code)} (${String(body?.error?.param)}): ${String(body?.error?.message)}`;
  must(status < 500 && status !== 401 && status !== 429, `${trial.key} was answered ${said}`);
  if (body?.error?.code !== "invalid_parameter") return;
  const later = laterFault(trial);
  if (later === undefined) return;
  const again = await send(account, { ...trial, body: { ...(trial.body as object), ...later } });
  const named: unknown = again.body?.error?.param;
  must(
    again.status === 400 && named === Object.keys(later)[0],
    `${trial.key} is allowed by the contract and was answered ${said}`,
  );
}

/**
 * A field that the contract does not name; where such are allowed, a wrong value of the last field that it names. undefined
 * where that field is the one that is tried.
 */
function laterFault({ operation, place, body }: Trial): Readonly<Record<string, unknown>> | undefined {
  const whole = flat(bodySchemaOf(operation) ?? {});
  const schema = flat(whole.discriminator === undefined ? whole : (branchOf(whole, body) ?? {}));
  if (schema.additionalProperties === false) return { zz_no_such_field: 1 };
  const last = Object.keys(schema.properties ?? {}).at(-1);
  const tried = place.replace(/^<\w+>\.?/, "").split(/[.<]/, 1)[0];
  return last === undefined || last === tried || isMember(schema, last) ? undefined : { [last]: [[]] };
}

function isMember(schema: Schema, name: string): boolean {
  return groupOf(schema).members.includes(name);
}

/** A refusal that names the place, or what the place is in. */
export async function mustRefuse(account: Furnished, trial: Trial): Promise<void> {
  const { status, body } = await send(account, trial);
  must(status === 400, `${trial.key} was answered ${status}, not 400.`);
  const { code, param } = (body?.error ?? {}) as { readonly code?: unknown; readonly param?: unknown };
  must(code === "invalid_parameter", `The 400 for ${trial.key} has the code ${String(code)}.`);
  const named = typeof param === "string" && param !== "" ? param : null;
  const isPrefix = trial.param === named || (named !== null && trial.param?.startsWith(`${named}.`) === true);
  must(isPrefix, `The 400 for ${trial.key} names ${String(named)}, not ${String(trial.param)}.`);
}
