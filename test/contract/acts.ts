/**
 * What an account does, as data: acts speak of what was made before by number, so that the same acts can be done by any
 * account, and done again.
 */
import fc from "fast-check";
import type { Exchange } from "./exchange.ts";
import type { Ground, Kind, Maker } from "./kinds.ts";
import { kinds } from "./kinds.ts";
import { askPage } from "./lists.ts";

export type Act =
  | { readonly do: "create"; readonly kind: number; readonly key: string | null }
  | { readonly do: "get" | "delete"; readonly at: number }
  | { readonly do: "list"; readonly kind: number; readonly limit: number; readonly goOn: boolean }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "me" };

const kind = fc.nat(kinds.length - 1);

export const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("create" as const), kind, key: fc.constantFrom(null, null, "k1", "k2") }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("get" as const, "delete" as const), at: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("list" as const),
      kind,
      limit: fc.integer({ min: 1, max: 4 }),
      goOn: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 1000, 5000, 90_000_000) }),
  fc.constant({ do: "me" as const }),
);

export interface Actor {
  readonly act: (act: Act) => Promise<void>;
  /** Each answer to the byte, with its headers. */
  readonly transcript: readonly string[];
  readonly own: readonly (readonly [Kind, string])[];
}

/** @param ground found before, so that what two actors read is the same from their first act on */
export function createActor({ api, control }: Maker, ground: Ground): Actor {
  const transcript: string[] = [];
  const own: (readonly [Kind, string])[] = [];
  const tokens = new Map<string, string | null>();
  let count = 0;
  const note = ({ status, headers, text }: Exchange): void => {
    transcript.push(`${status} ${JSON.stringify([...headers])} ${text}`);
  };
  const onOwn = async (at: number, operationOf: (kind: Kind) => Kind["get"]): Promise<void> => {
    const [of, id] = own[at % Math.max(1, own.length)] ?? [];
    const operation = of && operationOf(of);
    if (of && id !== undefined && operation) note(await api.call(operation, { path: { [of.param]: id } }));
  };
  return {
    transcript,
    own,
    act: async (act) => {
      switch (act.do) {
        case "create": {
          const of = kinds[act.kind] as Kind;
          count += 1;
          const headers = act.key === null ? {} : { headers: { "idempotency-key": act.key } };
          const exchange = await api.call(of.create, { ...of.call(ground, count), ...headers });
          note(exchange);
          if (exchange.status < 300) own.push([of, of.made(exchange.body)]);
          return;
        }
        case "get":
          return onOwn(act.at, ({ get }) => get);
        case "delete":
          return onOwn(act.at, ({ remove }) => remove);
        case "list": {
          const { list, place } = kinds[act.kind] as Kind;
          const token = act.goOn ? tokens.get(list) : undefined;
          const exchange = await askPage(api, list, place(ground), { limit: act.limit, token });
          note(exchange);
          tokens.set(list, exchange.body?.next_token ?? null);
          return;
        }
        case "wait":
          return void transcript.push(JSON.stringify(await control.advance(act.ms)));
        case "me":
          return note(await api.call("getCurrentUser"));
      }
    },
  };
}
