/** Failures on the way: whatever breaks, something was done or it was not. */
import fc from "fast-check";
import { operationMeta } from "../../../generated/operations.ts";
import type { CallInit } from "../api.ts";
import type { Exchange } from "../exchange.ts";
import { groundOf, kinds } from "../kinds.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { walk } from "../lists.ts";

const places = fc.constantFrom("before", "after");

const failures = fc.oneof(
  fc.record({
    when: places,
    effect: fc.constantFrom(500, 502, 503, 504).map((status) => ({ type: "error", status, allowInvalid: true })),
  }),
  fc.record({ when: places, effect: fc.constant({ type: "reset" }) }),
  // Before the work there is no answer that could be cut.
  fc.record({ when: fc.constant("after"), effect: fc.constant({ type: "truncate", bytes: 10 }) }),
);

export const errorFaultLaws: readonly ActiveLaw[] = [
  {
    id: "R6",
    group: "errors",
    phase: "random",
    sentence:
      "A create whose answer fails or is lost has been done whole or not at all, and once it is sent again with its key there is one.",
    premise: "A create was broken off, or answered with an error that the service made.",
    operations: kinds.map(({ create }) => create),
    effect: "paid",
    needs: ["worlds", "control"],
    check: async (context) => {
      const account = await context.fresh();
      const { api, control } = account;
      const ground = await groundOf(api);
      const listed = kinds.filter(({ ripens }) => ripens !== true);
      let count = 0;
      const broken = fc.record({ kind: fc.constantFrom(...listed.map(({ name }) => name)), failure: failures });
      await context.forAll(broken, async ({ kind: name, failure }) => {
        const kind = listed.find((each) => each.name === name) ?? listed[0];
        if (kind === undefined) return;
        count += 1;
        const n = count;
        const { list } = kind;
        const read = async (): Promise<readonly string[]> => (await walk(api, list, kind.place(ground))).ids;
        const send = async (): Promise<Exchange | null> => {
          const headers = { "idempotency-key": `broken-${n}` };
          const init: CallInit = { ...kind.call(ground, n), headers };
          return api.call(kind.create, init).catch(() => null);
        };
        const before = await read();
        await control.call("addFault", { body: { match: { operationId: kind.create, times: 1 }, ...failure } });
        const answer = await send();
        await control.call("clearFaults");
        must(
          answer === null || answer.status >= 400 || answer.body === undefined,
          "A fault was asked for and did not come.",
        );
        const after = await read();
        const made = after.filter((id) => !before.includes(id));
        must(made.length <= 1, `${kind.create} was sent once and failed, and ${made.length} are there.`);
        for (const id of made) {
          if (kind.get === null) continue;
          const { status } = await api.call(kind.get, { path: { [kind.param]: id } });
          must(status === 200, `${kind.create} failed, and lists ${id}, which ${kind.get} answers with ${status}.`);
        }
        context.met();
        if (!operationMeta[kind.create].idempotent) return;
        const again = await send();
        must(
          again !== null && again.status < 300,
          `${kind.create} was sent again with its key and answered ${again?.status}.`,
        );
        const ids = (await read()).filter((id) => !before.includes(id));
        must(
          ids.length === 1 && ids[0] === kind.made(again.body),
          `${kind.create} was broken off and sent again with its key: there are ${ids.length}, and the answer names ${kind.made(again.body)}.`,
        );
      });
    },
  },
];
