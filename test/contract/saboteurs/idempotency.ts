/** Saboteurs of the laws about keys that make a create safe to repeat. */

import { answering, changed, keyOf, refusal, replying, telling, type Wrap, withBody } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const header = "idempotency-key";

/** A bug in what becomes of a key before anybody looks at it. */
function keysThat(change: (key: string, request: Request) => string | null): Wrap {
  return (honest) => (request) => {
    const key = request.headers.get(header);
    return honest(key === null ? request : changed(request, { headers: { [header]: change(key, request) } }));
  };
}

/** Keeps answers by the place that is made of a request, as far as they are to be kept. */
function keeping(placeOf: (request: Request, key: string) => string, isKept: (status: number) => boolean): Wrap {
  return (honest) => {
    const kept = new Map<string, Response>();
    return async (request) => {
      const key = request.headers.get(header);
      if (key === null) return honest(request);
      const place = placeOf(request, key);
      const known = kept.get(place);
      if (known) return known.clone();
      const answer = await honest(request);
      if (isKept(answer.status)) kept.set(place, answer.clone());
      return answer;
    };
  };
}

const comparesBodies: Wrap = answering(/./, ({ url, headers, text }, { memory }) => {
  const place = `${url.href} ${headers.get(header) ?? ""}`;
  const isOther = headers.has(header) && (memory.get(place) ?? text) !== text;
  memory.set(place, text);
  return isOther ? refusal(409, "conflict") : undefined;
});

const takesBodiesForKeys: Wrap = (honest) => async (request) => {
  if (request.method !== "POST" || !request.url.endsWith("/v3/videos") || request.headers.has(header))
    return honest(request);
  const { length } = await request.clone().text();
  return honest(changed(request, { headers: { [header]: `body-${length}` } }));
};

const forgetsWithDeletions: Wrap = (honest) => {
  let deletions = 0;
  return (request) => {
    if (request.method === "DELETE") deletions += 1;
    return keysThat((key) => `${key}-${deletions}`)(honest)(request);
  };
};

/** Whoever comes while another one with the same key is being served is served, too. */
const locksNothing: Wrap = (honest) => {
  const busy = new Map<string, number>();
  return async (request) => {
    const key = request.headers.get(header);
    if (key === null) return honest(request);
    const place = `${keyOf(request)} ${key}`;
    const others = busy.get(place) ?? 0;
    busy.set(place, others + 1);
    const mine = others === 0 ? request : changed(request, { headers: { [header]: `${key}-${others}` } });
    try {
      return await honest(mine);
    } finally {
      busy.delete(place);
    }
  };
};

export const idempotencySaboteurs = saboteursOf("idempotency", {
  "key-ignored": ["I1", "An idempotency key is never looked at.", keysThat(() => null)],
  "key-with-other-body-is-409": ["I2", "A key that comes again with another body is a conflict.", comparesBodies],
  "key-for-everything": [
    "I3",
    "A key answers again on every path, also where none is taken, and whoever asks.",
    keeping(
      ({ url }, key) => `${url} ${key}`,
      (status) => status < 300,
    ),
  ],
  "replay-is-brought-up-to-date": [
    "I4",
    "What is answered again tells how far the thing has come meanwhile.",
    replying(/./, async (answer) =>
      answer.headers.has("idempotent-replayed")
        ? withBody(answer, (await answer.text()).replace('"waiting"', '"completed"'))
        : undefined,
    ),
  ],
  "key-across-accounts": [
    "I5",
    "A key of one account answers another one.",
    keeping(
      ({ url }, key) => `${url} ${key}`,
      (status) => status < 300,
    ),
  ],
  "key-of-a-refusal-is-used": [
    "I6",
    "A request that was refused uses its key up.",
    keeping(
      (request, key) => `${keyOf(request)} ${request.url} ${key}`,
      (status) => status === 400,
    ),
  ],
  "same-words-same-thing": [
    "I7",
    "What is asked for twice in the same words is made once, key or no key.",
    takesBodiesForKeys,
  ],
  "key-locks-nothing": ["I8", "Two that come at once with one key are both done.", locksNothing],
  "second-deletion-succeeds": [
    "I9",
    "What was deleted can be deleted again.",
    telling(/^DELETE/, (_, { status }) => (status === 404 ? 200 : status)),
  ],
  "long-key-is-cut": ["I10", "A key that is too long is cut.", keysThat((key) => key.slice(0, 255))],
  "deletion-frees-keys": ["I11", "A deletion makes keys good for another use.", forgetsWithDeletions],
});
