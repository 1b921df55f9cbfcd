import type { Bug } from "../support/planted.ts";
import { changed, describeGroup, keyOf, refusal } from "../support/planted.ts";

const header = "idempotency-key";

/** A bug in what becomes of a key before anybody looks at it. */
function keysThat(change: (key: string, request: Request) => string | null): Bug {
  return (ask) => (request) => {
    const key = request.headers.get(header);
    return ask(key === null ? request : changed(request, { headers: { [header]: change(key, request) } }));
  };
}

/** Keeps answers by address and key, whoever asked and whatever was asked for. */
const keepsForAll: Bug = (ask) => {
  const kept = new Map<string, Response>();
  return async (request) => {
    const key = request.headers.get(header);
    if (key === null) return ask(request);
    const place = `${request.url} ${key}`;
    const known = kept.get(place);
    if (known) return known.clone();
    const answer = await ask(request);
    if (answer.status < 300) kept.set(place, answer.clone());
    return answer;
  };
};

const comparesBodies: Bug = (ask) => {
  const sent = new Map<string, string>();
  return async (request) => {
    const place = `${request.url} ${request.headers.get(header) ?? ""}`;
    const text = await request.clone().text();
    const isOther = request.headers.has(header) && (sent.get(place) ?? text) !== text;
    sent.set(place, text);
    return isOther ? refusal(409, "conflict") : ask(request);
  };
};

const keepsRefusals: Bug = (ask) => {
  const refused = new Map<string, Response>();
  return async (request) => {
    const key = request.headers.get(header);
    const place = `${keyOf(request)} ${request.url} ${key ?? ""}`;
    const known = refused.get(place);
    if (known) return known.clone();
    const answer = await ask(request);
    if (key !== null && answer.status === 400) refused.set(place, answer.clone());
    return answer;
  };
};

/** What is asked for twice in the same words is done once, key or no key. */
const takesBodiesForKeys: Bug = (ask) => async (request) => {
  if (request.method !== "POST" || !request.url.endsWith("/v3/videos") || request.headers.has(header))
    return ask(request);
  const { length } = await request.clone().text();
  return ask(changed(request, { headers: { [header]: `body-${length}` } }));
};

const forgetsWithDeletions: Bug = (ask) => {
  let deletions = 0;
  return (request) => {
    if (request.method === "DELETE") deletions += 1;
    return keysThat((key) => `${key}-${deletions}`)(ask)(request);
  };
};

describeGroup("idempotency", {
  I1: { bug: keysThat(() => null) },
  I2: { bug: comparesBodies },
  I3: { bug: keepsForAll },
  I4: {
    bug: (ask) => async (request) => {
      const answer = await ask(request);
      if (!answer.headers.has("idempotent-replayed")) return answer;
      return new Response((await answer.text()).replace('"waiting"', '"completed"'), answer);
    },
  },
  I5: { bug: keepsForAll },
  I6: { bug: keepsRefusals },
  I7: { bug: takesBodiesForKeys },
  I8: { bug: keysThat(() => null) },
  I9: {
    bug: (ask) => async (request) => {
      const { method } = request;
      const answer = await ask(request);
      return method === "DELETE" && answer.status === 404 ? new Response(answer.body, { status: 200 }) : answer;
    },
  },
  I10: { bug: keysThat((key) => key.slice(0, 255)) },
  I11: { bug: forgetsWithDeletions },
});
