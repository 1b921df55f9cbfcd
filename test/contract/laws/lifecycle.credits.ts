/** What a job costs, as far as an account shows what it has. */
import type { Api } from "../api.ts";
import type { KeyedId } from "../keyed.ts";
import { keyed, madeBy, openBench } from "../keyed.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { changeIn, observe } from "../observe.ts";

/** Operations that a real account pays for and that can be sent again with a key. */
const jobs: readonly KeyedId[] = ["createVideo", "createVideoBatch", "createAvatar"];

/** Amounts that are left, by name; what was spent counts below zero. */
type Balances = Readonly<Record<string, number>>;

export const creditLaws: readonly ActiveLaw[] = [
  {
    id: "L21",
    group: "lifecycle",
    phase: "coverage",
    sentence:
      "A job costs its account once, as much as another of its kind; what is read, refused, for want of credit too, or sent again with its key costs nothing, and nothing falls below zero.",
    premise: "A job was made in an account that shows what it has.",
    operations: [...jobs, "getCurrentUser"],
    effect: "paid",
    needs: ["worlds"],
    check: async ({ fresh, met }) => {
      const { api, control, send } = await openBench(fresh);
      let now = await balancesOf(api);
      if (Object.keys(now).length === 0) return;
      const mustStand = async (what: string): Promise<void> => {
        const after = await balancesOf(api);
        must(same(after, now), `${what} changed what the account has from ${told(now)} to ${told(after)}.`);
      };
      /** What a job has taken from each balance once it has ended. */
      const costOf = async (operation: KeyedId, n: number): Promise<Balances> => {
        madeBy(operation, await send(operation, n, `paid-${operation}-${n}`));
        await control.runUntilIdle();
        const before = now;
        now = await balancesOf(api);
        const cost = Object.fromEntries(Object.entries(now).map(([name, left]) => [name, (before[name] ?? 0) - left]));
        for (const [name, amount] of Object.entries(cost))
          must(amount >= 0, `${operation} made ${name} of an account grow by ${-amount}.`);
        return cost;
      };
      await observe(api);
      await mustStand("Reading");
      for (const operation of jobs) {
        await send(operation, 0, null, keyed[operation].wrong);
        await mustStand(`A refused ${operation}`);
        const first = await costOf(operation, 1);
        await send(operation, 1, `paid-${operation}-1`);
        await control.runUntilIdle();
        await mustStand(`${operation} sent again with its key`);
        const second = await costOf(operation, 2);
        must(same(first, second), `One ${operation} took ${told(first)}, and another like it ${told(second)}.`);
        await mustBeNothing(api, operation, control, send);
        await mustStand(`${operation} refused for want of credit`);
        met();
      }
    },
  },
];

/** Where a target can be told to answer with 402: nothing has come of what was asked. */
async function mustBeNothing(
  api: Api,
  operation: KeyedId,
  control: Awaited<ReturnType<typeof openBench>>["control"],
  send: Awaited<ReturnType<typeof openBench>>["send"],
): Promise<void> {
  const before = await observe(api);
  await control.call("addFault", {
    body: { match: { operationId: operation, times: 1 }, effect: { type: "error", status: 402 } },
  });
  const { status } = await send(operation, 3, null);
  await control.call("clearFaults");
  await control.runUntilIdle();
  if (status !== 402) return;
  const change = changeIn(before, await observe(api));
  must(change === null, `${operation} was refused for want of credit and has changed something: ${change}.`);
}

/** As an API key sees the account, and as a bearer token does. */
async function balancesOf(api: Api): Promise<Balances> {
  const schemes = { key: {}, token: { "x-api-key": null, authorization: `Bearer ${api.key}` } };
  const found: Record<string, number> = {};
  for (const [scheme, headers] of Object.entries(schemes)) {
    const { status, body } = await api.call("getCurrentUser", { headers });
    must(status === 200, `getCurrentUser answered ${status}, not 200.`);
    const { wallet, subscription, usage_based: usage } = body?.data ?? {};
    const left: Readonly<Record<string, unknown>> = {
      "the wallet": wallet?.remaining_balance,
      "premium credits": subscription?.credits?.premium_credits?.remaining,
      "add-on credits": subscription?.credits?.add_on_credits?.remaining,
      "included credits": usage?.remaining_credits,
    };
    for (const [name, amount] of Object.entries(left)) {
      if (typeof amount !== "number") continue;
      must(amount >= 0, `An account shows ${amount} for ${name}.`);
      found[`${name} (${scheme})`] = amount;
    }
    if (typeof usage?.spending_current_usd === "number") found[`spending (${scheme})`] = -usage.spending_current_usd;
  }
  return found;
}

/** Amounts may be fractions: a thousandth is nothing. */
function same(a: Balances, b: Balances): boolean {
  return Object.entries(a).every(([name, amount]) => Math.abs(amount - (b[name] ?? Number.NaN)) < 0.001);
}

function told(balances: Balances): string {
  const parts = Object.entries(balances).map(([name, amount]) => `${amount} of ${name}`);
  return parts.join(", ");
}
