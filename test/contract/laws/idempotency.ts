/** Keys that make a create safe to be sent again: done once, answered alike, for a day. */
import fc from "fast-check";
import { operationMeta } from "../../../generated/operations.ts";
import type { Exchange } from "../exchange.ts";
import type { KeyedId } from "../keyed.ts";
import { keyed, keyedIds, madeBy, openBench } from "../keyed.ts";
import { groundOf, kinds, make, pictureForm } from "../kinds.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { changeIn, observe } from "../observe.ts";

const dayMs = 24 * 3_600_000;
const common = { group: "idempotency", phase: "coverage", effect: "paid", needs: ["worlds"] } as const;

export const idempotencyLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "I1",
    operations: keyedIds,
    sentence: "A create that is sent again with its key answers as before, to the byte, and nothing more has happened.",
    premise: "A create was sent twice with one key.",
    check: async ({ fresh, met }) => {
      const { api, send } = await openBench(fresh);
      for (const operation of keyedIds) {
        const first = await send(operation, 1, "key-1");
        madeBy(operation, first);
        const before = await observe(api);
        const again = await send(operation, 1, "key-1");
        must(
          again.status === first.status && again.text === first.text,
          `${operation} sent again with its key answered ${again.status} ${again.text.slice(0, 150)}, not ${first.text.slice(0, 150)}.`,
        );
        const change = changeIn(before, await observe(api));
        must(change === null, `${operation} sent again with its key has changed something: ${change}.`);
        met();
      }
    },
  },
  {
    ...common,
    id: "I2",
    operations: keyedIds,
    sentence: "A key that was used answers with its first answer even for another body, right or wrong.",
    premise: "A key was sent again with another body.",
    check: async ({ fresh, met }) => {
      const { api, send } = await openBench(fresh);
      for (const operation of keyedIds) {
        const first = await send(operation, 1, "key-2");
        const before = await observe(api);
        const { wrong } = keyed[operation];
        if (operationMeta[operation].body === null) continue;
        for (const [what, again] of [
          ["another body", await send(operation, 2, "key-2")],
          ["a wrong body", await send(operation, 1, "key-2", wrong)],
        ] as const) {
          must(
            again.text === first.text,
            `${operation} with a used key and ${what} answered ${again.status} ${again.text.slice(0, 150)}, not as at first.`,
          );
          met();
        }
        const change = changeIn(before, await observe(api));
        must(change === null, `${operation} with a used key has changed something: ${change}.`);
      }
    },
  },
  {
    ...common,
    id: "I3",
    operations: "all",
    sentence: "An operation that takes no key does its work each time, whatever the header says.",
    premise: "An operation without keys was called twice with the same header.",
    check: async ({ fresh, met }) => {
      const maker = await fresh();
      const ground = await groundOf(maker.api);
      for (const kind of kinds) {
        if (operationMeta[kind.create].idempotent) continue;
        for (const key of ["one-key", "not a valid key"]) {
          const ids = new Set<string>();
          for (let n = 0; n < 2; n += 1) {
            const { status, body } = await maker.api.call(kind.create, {
              ...kind.call(ground, 1),
              headers: { "idempotency-key": key },
            });
            must(status < 300, `${kind.create} takes no key, and answered ${status} to ${JSON.stringify(key)}.`);
            ids.add(kind.made(body));
          }
          must(
            ids.size === 2,
            `${kind.create} takes no key, and was done once for two requests with ${JSON.stringify(key)}.`,
          );
          met();
        }
      }
    },
  },
  {
    ...common,
    id: "I4",
    operations: keyedIds,
    sentence: "What is answered again is the first answer, not what became of the thing since.",
    premise: "Something had moved on before its create was sent again.",
    check: async ({ fresh, met }) => {
      const { send, control } = await openBench(fresh);
      const firsts = new Map<KeyedId, string>();
      for (const operation of keyedIds) firsts.set(operation, (await send(operation, 1, "key-4")).text);
      await control.runUntilIdle();
      for (const operation of keyedIds) {
        const { text } = await send(operation, 1, "key-4");
        must(
          text === firsts.get(operation),
          `${operation} sent again later answered ${text.slice(0, 200)}, not as at first.`,
        );
        met();
      }
    },
  },
  {
    ...common,
    id: "I5",
    operations: keyedIds,
    sentence: "A key belongs to one account, one operation and one path.",
    premise: "One key was used in two places.",
    check: async ({ fresh, met }) => {
      const [one, other] = [await openBench(fresh), await openBench(fresh)];
      for (const operation of keyedIds) {
        const [mine, theirs] = [await one.send(operation, 1, "key-5"), await other.send(operation, 1, "key-5")];
        must(
          madeBy(operation, mine) !== madeBy(operation, theirs),
          `${operation} of one account was answered with what another account's key had led to.`,
        );
        met();
      }
      const second = await one.api.call("createWebhookEndpoint", { body: { url: "https://hooks.example/five" } });
      const headers = { "idempotency-key": "key-5" };
      const path = { endpoint_id: String(second.body?.data?.endpoint_id) };
      const rotated = await one.api.call("rotateWebhookSecret", { path, headers });
      must(
        rotated.body?.data?.endpoint_id === path.endpoint_id,
        "rotateWebhookSecret of one endpoint was answered with what the key had led to at another.",
      );
      met();
    },
  },
  {
    ...common,
    id: "I6",
    operations: keyedIds,
    sentence: "A request that is refused leaves its key free.",
    premise: "A key came with a request that was refused, and then with a right one.",
    check: async ({ fresh, met }) => {
      const { send } = await openBench(fresh);
      for (const operation of keyedIds) {
        const refused = await send(operation, 1, "key-6", keyed[operation].wrong);
        must(refused.status >= 400, `${operation} answered ${refused.status} to a wrong request.`);
        const answer = await send(operation, 1, "key-6");
        must(
          answer.status === operationMeta[operation].success,
          `${operation} answered ${answer.status} to a right request, because its key had come with a wrong one: ${answer.text.slice(0, 150)}`,
        );
        met();
      }
    },
  },
  {
    ...common,
    id: "I7",
    operations: keyedIds,
    sentence: "Without a key, and with another key, the same request makes another.",
    premise: "The same create was sent without a key, and with two keys.",
    check: async ({ fresh, met }) => {
      const { send } = await openBench(fresh);
      for (const operation of keyedIds) {
        // Two endpoints cannot have one address.
        const n = (at: number): number => (operation === "createWebhookEndpoint" ? at : 1);
        const made = new Set<string>();
        for (const [at, key] of [null, null, "key-7a", "key-7b"].entries())
          made.add(madeBy(operation, await send(operation, n(at), key)));
        must(
          made.size === 4,
          `${operation} sent four times, twice without a key and with two keys, made ${made.size}.`,
        );
        met();
      }
    },
  },
  {
    ...common,
    id: "I8",
    phase: "concurrent",
    operations: keyedIds,
    sentence:
      "Of requests with one key at once one is done; the others are answered as it is, or told with 409 to wait.",
    premise: "Requests with one key were on their way together.",
    check: async (context) => {
      const { send } = await openBench(context.fresh);
      let count = 100;
      const wanted = fc.record({ operation: fc.constantFrom(...keyedIds), times: fc.integer({ min: 2, max: 6 }) });
      await context.forAll(wanted, async ({ operation, times }) => {
        count += 1;
        const n = count;
        const answers = await Promise.all(Array.from({ length: times }, () => send(operation, n, `together-${n}`)));
        const done = answers.filter(({ status }) => status === operationMeta[operation].success);
        const others = answers.find(
          ({ status, body }) =>
            status !== operationMeta[operation].success && body?.error?.code !== "request_in_progress",
        );
        must(others === undefined, `${operation} ${times} times at once with one key answered ${others?.status}.`);
        const made = new Set(done.map((each) => madeBy(operation, each)));
        must(made.size === 1, `${operation} ${times} times at once with one key made ${made.size}.`);
        const later = madeBy(operation, await send(operation, n, `together-${n}`));
        must(made.has(later), `${operation} sent again after ${times} at once answered with another.`);
        context.met();
      });
    },
  },
  {
    ...common,
    id: "I9",
    operations: ["completeAssetUpload", ...kinds.flatMap(({ remove }) => remove ?? [])],
    sentence: "A completion that is sent again answers as before, and a second deletion finds nothing more to delete.",
    premise: "An upload was completed twice, or something deleted twice.",
    check: async ({ target, fresh, met }) => {
      const maker = await fresh();
      const { api } = maker;
      const ground = await groundOf(api);
      const file = pictureForm().get("file") as Blob;
      const upload = await api.call("createAssetUpload", {
        body: { filename: "dot.png", content_type: "image/png", size_bytes: file.size },
      });
      const { asset_id: assetId, upload_url: address, upload_headers: headers } = upload.body.data;
      const put = await target.send(new Request(address, { method: "PUT", headers, body: await file.arrayBuffer() }));
      must(put.status < 300, `The address for an upload answered ${put.status} to the file that was announced.`);
      const complete = (): Promise<Exchange> =>
        api.call("completeAssetUpload", { path: { asset_id: assetId }, body: {} });
      const [first, second] = [await complete(), await complete()];
      const plain = ({ status, text }: Exchange): string => `${status} ${text.replaceAll(/\?[^"]*/g, "")}`;
      must(
        plain(first) === plain(second),
        `A second completion answered ${plain(second)}, and the first ${plain(first)}.`,
      );
      met();
      for (const kind of kinds) {
        if (kind.remove === null) continue;
        const ids = [await make(maker, kind, ground, 0), await make(maker, kind, ground, 1)].map(({ id }) => id);
        const [kept = "", gone = ""] = ids;
        const path = { [kind.param]: gone };
        const once = await api.call(kind.remove, { path });
        const before = await observe(api);
        const twice = await api.call(kind.remove, { path });
        must(
          once.status === 200 && twice.status === 404,
          `${kind.remove} twice answered ${once.status}, ${twice.status}.`,
        );
        const change = changeIn(before, await observe(api));
        must(change === null, `A second ${kind.remove} has changed something: ${change}.`);
        if (kind.get !== null) {
          const { status } = await api.call(kind.get, { path: { [kind.param]: kept } });
          must(status === 200, `${kind.remove} of one took another with it: ${kind.get} answers ${status}.`);
        }
        met();
      }
    },
  },
  {
    ...common,
    id: "I10",
    operations: keyedIds,
    sentence:
      "A key has 1 to 255 letters, digits or -_:. and is refused by name otherwise; it is good for 24 hours, and then new.",
    premise: "A key at or beyond its bounds was sent, or one whose day was over.",
    check: async ({ fresh, met }) => {
      const { send, control } = await openBench(fresh);
      const first = new Map<KeyedId, string>();
      for (const operation of keyedIds) {
        for (const key of ["", " ", "a b", "a/b", "k".repeat(256), "a,b", "ü"]) {
          const { status, body } = await send(operation, 1, key);
          const seen = `${status} ${String(body?.error?.param)}`;
          must(seen === "400 Idempotency-Key", `${operation} with the key ${JSON.stringify(key)} answered ${seen}.`);
          met();
        }
        madeBy(operation, await send(operation, 1, "k".repeat(255)));
        first.set(operation, madeBy(operation, await send(operation, 2, "Day:1_.-")));
      }
      await control.advance(dayMs - 1);
      for (const operation of keyedIds) {
        const kept = madeBy(operation, await send(operation, 2, "Day:1_.-"));
        must(kept === first.get(operation), `${operation} forgot its key before 24 hours were over.`);
      }
      await control.advance(1);
      for (const operation of keyedIds) {
        const later = madeBy(operation, await send(operation, 3, "Day:1_.-"));
        must(later !== first.get(operation), `${operation} still answers with what its key led to 24 hours ago.`);
        met();
      }
    },
  },
  {
    ...common,
    id: "I11",
    operations: keyedIds,
    sentence: "A key whose thing was deleted answers as at first, and the thing stays deleted.",
    premise: "Something that was made with a key was deleted, and its create sent again.",
    check: async ({ fresh, met }) => {
      const { api, send } = await openBench(fresh);
      for (const kind of kinds) {
        const operation = kind.create as KeyedId;
        if (kind.remove === null || !keyedIds.includes(operation) || kind.name === "look") continue;
        const first = await send(operation, 11, "key-11");
        const path = { [kind.param]: kind.made(first.body) };
        await api.call(kind.remove, { path });
        const again = await send(operation, 11, "key-11");
        must(
          again.text === first.text,
          `${operation} after a deletion answered ${again.text.slice(0, 150)}, not as at first.`,
        );
        const { status } = await api.call(kind.get ?? kind.remove, { path });
        must(status === 404, `${operation} sent again brought back what was deleted: ${status}.`);
        met();
      }
    },
  },
];
