/** Prism as a third opinion on the contract, on what the client sends and on what the mock answers. All in process. */

import { beforeAll, describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { documentedErrors, operations } from "../../generated/operations.ts";
import type { Mock } from "../../mock/index.ts";
import type { Outgoing } from "../../mock/ports/sender.ts";
import { APIError, type Client, createClient } from "../../src/index.ts";
import { prismDefects } from "../contract/judges/defects.ts";
import { openReferee, type Findings, type Referee, refereed } from "../contract/judges/prism.ts";
import { type Exchange, exampleExchange, formText } from "../contract/judges/requests.ts";
import { payloads, type Place, placesOf, goodOnes, spoiledOnes } from "../contract/specimens.ts";
import { calls, picture } from "../support/calls.ts";
import { responseOf, routeOf, routes } from "../support/contract.ts";
import { checkedMock } from "../support/targets.ts";
import { tour } from "../support/tour.ts";

const baseUrl = "http://mock.test";
const ids = Object.keys(operations) as OperationId[];

let referee: Referee;
beforeAll(async () => {
  referee = await openReferee();
});

/** What Prism says of a body in its place, everything around it being good. */
async function findingsOn(
  { route, status }: Pick<Place, "route" | "status">,
  body: unknown,
): Promise<readonly string[]> {
  const exchange = exampleExchange(route);
  const text = JSON.stringify(body);
  const headers = { "content-type": "application/json", "retry-after": "1" };
  const answer = { status: Number(status ?? 401), headers, text: status === undefined ? unauthorized : text };
  const findings = await referee.judge(status === undefined ? { ...exchange, text } : exchange, async () => answer);
  expect(findings.operation).toBe(route.id);
  return status === undefined ? findings.input : [...findings.input, ...findings.output];
}

const unauthorized = JSON.stringify({
  error: { code: "unauthorized", message: "Unauthorized", param: null, doc_url: null },
});

function valueAt(body: unknown, param: string | null): unknown {
  return (param?.split(".") ?? []).reduce<unknown>(
    (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
    body,
  );
}

describe("Prism is not blind", () => {
  test.each(routes.map((route) => [route.id, route] as const))(
    "to %s: it accepts what is good and refuses what is spoiled",
    async (_, route) => {
      for (const place of placesOf(route)) {
        const isCommon = Number(place.status) >= 400;
        for (const good of goodOnes(place, isCommon ? 1 : 5)) expect(await findingsOn(place, good)).toEqual([]);
        let refusals = 0;
        for (const { body, param, how } of spoiledOnes(place, isCommon ? 2 : 12)) {
          const findings = await findingsOn(place, body);
          const spoiled = { how, at: valueAt(body, param), isBody: param === null && place.status === undefined };
          const isExcused = prismDefects.some(({ excuses }) => excuses?.(spoiled) === true);
          if (!isExcused) expect([place.name, how, param, findings.length > 0]).toEqual([place.name, how, param, true]);
          if (findings.length > 0) refusals += 1;
        }
        expect([place.name, refusals > 0]).toEqual([place.name, true]);
      }
    },
  );

  test.each(payloads.map((payload) => [payload.name, payload] as const))("to the event %s", async (name, payload) => {
    const judge = async (body: unknown): Promise<number> =>
      (await judgeEvent({ event_type: name }, JSON.stringify(body))).input.length;
    for (const good of [...payload.examples, ...goodOnes(payload, 5)]) expect(await judge(good)).toBe(0);
    for (const { body, how, param } of spoiledOnes(payload, 8)) {
      const isExcused = prismDefects.some(
        ({ excuses }) => excuses?.({ how, at: valueAt(body, param), isBody: param === null }) === true,
      );
      if (!isExcused) expect([how, param, (await judge(body)) > 0]).toEqual([how, param, true]);
    }
  });

  const spoiledExchanges: readonly (readonly [string, OperationId, (good: Exchange) => Exchange])[] = [
    ["a missing credential", "getVideo", (good) => ({ ...good, headers: {} })],
    ["a basic credential", "getVideo", (good) => ({ ...good, headers: { authorization: "Basic YTpi" } })],
    ["an id that is too long", "getVideo", (good) => ({ ...good, path: `/v3/videos/${"x".repeat(256)}` })],
    ["a number that is too small", "listVideos", (good) => ({ ...good, search: "?limit=0" })],
    ["a number that is none", "listVideos", (good) => ({ ...good, search: "?limit=many" })],
    ["a name that is not in the list", "listAvatarLooks", (good) => ({ ...good, search: "?ownership=nobody" })],
    ["a query that lacks what it needs", "listAssets", (good) => ({ ...good, search: "" })],
    [
      "a malformed header",
      "createVideo",
      (good) => ({ ...good, headers: { ...good.headers, "idempotency-key": "a b" } }),
    ],
    [
      "another media type",
      "createVideo",
      (good) => ({ ...good, headers: { ...good.headers, "content-type": "text/plain" } }),
    ],
    ["no body", "createVideo", (good) => ({ ...good, text: undefined })],
    ["a form without its file", "uploadAsset", (good) => ({ ...good, text: formText("picture") })],
  ];
  test.each(spoiledExchanges)("to %s", async (_, id, spoil) => {
    const good = exampleExchange(routeOf(id));
    const says = async (exchange: Exchange): Promise<number> =>
      (
        await referee.judge(exchange, async () => ({
          status: 401,
          headers: { "content-type": "application/json" },
          text: unauthorized,
        }))
      ).input.length;
    expect([await says(good), (await says(spoil(good))) > 0]).toEqual([0, true]);
  });

  const spoiledAnswers = [
    ["a status that is not declared", { status: 418, headers: { "content-type": "application/json" }, text: "{}" }],
    ["another media type", { status: 401, headers: { "content-type": "text/html" }, text: unauthorized }],
    ["a header that is missing", { status: 429, headers: { "content-type": "application/json" }, text: unauthorized }],
  ] as const;
  test.each(spoiledAnswers)("to an answer with %s", async (_, answer) => {
    expect((await referee.judge(exampleExchange(routeOf("getVideo")), async () => answer)).output).not.toEqual([]);
  });
});

async function judgeEvent(
  { event_type: type }: { readonly event_type: string },
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Findings> {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const signed = {
    "content-type": "application/json",
    "heygen-signature": "0".repeat(64),
    "heygen-timestamp": "1767607200",
    "heygen-event-id": "evt_1",
    ...lower,
  };
  return referee.judge({ method: "POST", path: `/__webhook/${type}`, search: "", headers: signed, text }, async () => ({
    status: 200,
    headers: {},
    text: "",
  }));
}

interface Ground {
  readonly mock: Mock;
  readonly problems: unknown[];
  readonly client: (headers?: Record<string, string>) => Client;
  readonly send: (request: Request) => Promise<Response>;
  /** Operations that were asked for, with the status of each answer. */
  readonly met: Map<string, Set<number>>;
  /** All that Prism found. */
  readonly found: unknown[];
  readonly posted: Outgoing[];
}

const key = "mock_demo";

function openGround(): Ground {
  const posted: Outgoing[] = [];
  const sender = {
    send: async (outgoing: Outgoing): Promise<{ status: number }> => ({
      status: posted.push(outgoing) > 0 ? 200 : 500,
    }),
  };
  const { mock, problems } = checkedMock({ publicUrl: baseUrl, sender });
  const met = new Map<string, Set<number>>();
  const found: unknown[] = [];
  const send = refereed(referee, mock.fetch, (findings, { method, url }, { status }) => {
    const name = findings.operation ?? `${method} ${url}`;
    met.set(name, (met.get(name) ?? new Set()).add(status));
    if (findings.operation === undefined || findings.input.length > 0 || findings.output.length > 0)
      found.push({ ...findings, method, url, status });
  });
  const { now, advance } = mock.world(key).clock;
  const clock = { now, sleep: async (ms: number): Promise<void> => void (await advance(ms)) };
  return {
    mock,
    problems,
    met,
    found,
    posted,
    send,
    client: (headers) => createClient({ apiKey: key, baseUrl, fetch: send, clock, ...(headers && { headers }) }),
  };
}

describe("Prism has nothing to say against", () => {
  test("a session that uses every method of the client, nor against what is answered and posted", async () => {
    const { mock, problems, client, met, found, posted } = openGround();
    const receiver = "http://127.0.0.1:9/hook";
    await tour({
      client: client(),
      file: { bytes: picture, name: "dot.png", type: "image/png" },
      receiver,
      advance: mock.world(key).clock.advance,
      visit: (url, init) => mock.fetch(url, init),
    });
    expect([found, problems]).toEqual([[], []]);
    expect([...met.keys()].toSorted()).toEqual(ids.toSorted());
    for (const [id, statuses] of met)
      expect([id, statuses.has(operations[id as OperationId].success)]).toEqual([id, true]);

    const kinds = new Set<string>();
    for (const { body, headers } of posted) {
      const event = JSON.parse(body) as { readonly event_type: string };
      expect([event.event_type, await judgeEvent(event, body, headers)]).toMatchObject([
        event.event_type,
        { input: [] },
      ]);
      kinds.add(event.event_type);
    }
    // Nothing in the tour makes a twin's training fail.
    expect(payloads.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual(["instant_avatar.fail"]);
  });

  test("any error that an operation documents, which the client gets as what it is", async () => {
    const { client, problems, found } = openGround();
    for (const id of ids) {
      for (const [status, codes] of Object.entries(documentedErrors[id])) {
        for (const code of Object.keys(codes)) {
          const error: unknown = await calls[id](client({ prefer: `code=${status}, example=${code}` })).catch(
            (reason: unknown) => reason,
          );
          expect(error).toBeInstanceOf(APIError);
          expect([id, error]).toMatchObject([id, { status: Number(status), code }]);
        }
      }
    }
    expect([found, problems]).toEqual([[], []]);
  });

  test("the same calls in a world in which little of what they name exists", async () => {
    const { client, problems, found, met } = openGround();
    for (const id of ids)
      await calls[id](client()).catch((error: unknown) => expect([id, error]).toEqual([id, expect.any(APIError)]));
    expect([found, problems]).toEqual([[], []]);
    expect([...met.values()].filter((statuses) => statuses.has(404)).length).toBeGreaterThan(10);
  });

  test("any body that the contract allows, nor against the answer to it", async () => {
    const { send, problems, found } = openGround();
    for (const route of routes) {
      const [place] = placesOf(route);
      if (place?.status !== undefined || place === undefined) continue;
      for (const body of goodOnes(place, 8)) await ask(send, { ...exampleExchange(route), text: JSON.stringify(body) });
    }
    expect([found, problems]).toEqual([[], []]);
  });
});

async function ask(
  send: (request: Request) => Promise<Response>,
  { method, path, search, headers, text }: Exchange,
): Promise<Response> {
  return send(
    new Request(`${baseUrl}${path}${search}`, { method, headers, ...(text !== undefined && { body: text }) }),
  );
}

test("Prism and the mock refuse the same spoiled bodies, and what the mock answers to them is in order", async () => {
  const { mock, problems } = openGround();
  for (const route of routes) {
    const [place] = placesOf(route);
    if (place?.status !== undefined || place === undefined) continue;
    for (const { body, how, param } of spoiledOnes(place, 10)) {
      let status: number | undefined;
      const judged: Findings[] = [];
      const send = refereed(referee, mock.fetch, (findings, _, response) => {
        status = response.status;
        judged.push(findings);
      });
      await ask(send, { ...exampleExchange(route), text: JSON.stringify(body) });
      expect([route.id, how, param, status, judged[0]?.output]).toEqual([route.id, how, param, 400, []]);
    }
  }
  expect(problems).toEqual([]);
});

test("without a credential every operation is refused, by Prism and by the mock", async () => {
  const { mock } = openGround();
  for (const route of routes) {
    const { "x-api-key": _, ...headers } = exampleExchange(route).headers;
    let findings: Findings | undefined;
    const send = refereed(referee, mock.fetch, (each) => (findings = each));
    const response = await ask(send, { ...exampleExchange(route), headers });
    expect([route.id, response.status, findings?.input.map((each) => each.slice(0, 3)), findings?.output]).toEqual([
      route.id,
      401,
      ["401"],
      [],
    ]);
  }
});

describe("Prism and the mock take the same way", () => {
  /** Which operation the mock takes: told by its refusal to force a status that no operation documents. */
  async function takenByMock({ fetch }: Mock, method: string, path: string): Promise<string | undefined> {
    const response = await fetch(path, { method, headers: { "x-api-key": key, prefer: "code=299" } });
    const { error } = (await response.json()) as {
      readonly error: { readonly param: string | null; readonly message: string };
    };
    return error.param === "Prefer"
      ? error.message.split(" ", 1)[0]
      : response.status === 501
        ? "not simulated"
        : undefined;
  }

  /** Words that stand in paths, by their place. */
  const words = routes.map(({ path }) => path.split("/").map((part) => (part.startsWith("{") ? "x1" : part)));

  /** Every template filled with an ordinary id and with every word that stands at that place elsewhere. */
  const paths = [...new Set(routes.flatMap(({ path }) => filled(path.split("/"))))];

  function filled(template: readonly string[], at = 0): readonly string[] {
    const part = template[at];
    if (part === undefined) return [""];
    const heads = part.startsWith("{") ? new Set(["a%20b", ...words.flatMap((each) => each[at] ?? [])]) : [part];
    return [...heads].flatMap((head) =>
      filled(template, at + 1).map((tail) => (at + 1 < template.length ? `${head}/${tail}` : head)),
    );
  }

  test("on every path, whatever words of other paths stand in it", async () => {
    const { mock } = openGround();
    const ways = new Set<string>();
    for (const path of [...paths, "/v3/nothing", "/v3/videos/x/y", "/v3/VIDEOS", "/v3/avatars/looks/x/y"]) {
      for (const method of ["GET", "POST", "PATCH", "PUT", "DELETE"]) {
        const exchange = { method, path, search: "", headers: {}, text: undefined };
        const { operation } = await referee.judge(exchange, async () => ({ status: 204, headers: {}, text: "" }));
        const taken = await takenByMock(mock, method, path);
        // The live API has an operation there, of which the contract does not know.
        if (taken === "not simulated") continue;
        expect([method, path, taken]).toEqual([method, path, operation]);
        if (taken !== undefined) ways.add(taken);
      }
    }
    expect(ways.size).toBe(ids.length);
  });
});

describe("the client reads what Prism's own mock answers", () => {
  test.each(ids)("to %s: every example of the contract", async (id) => {
    const route = routeOf(id);
    let examples = 0;
    for (const place of placesOf(route).filter(({ status }) => status !== undefined)) {
      const { content = {} } = responseOf(route, place.status ?? "") ?? {};
      for (const [at, name] of Object.keys(content["application/json"]?.examples ?? {}).entries()) {
        const fetch = async (): Promise<Response> => {
          const { status, headers, text } = await referee.example(exampleExchange(route), Number(place.status), name);
          return new Response(text, { status, headers });
        };
        const answer: unknown = await calls[id](createClient({ apiKey: "k", baseUrl, fetch, retries: 0 })).catch(
          (error: unknown) => error,
        );
        const wanted = place.examples[at] as { readonly data?: unknown; readonly error?: object };
        if (Number(place.status) < 300) expect([wanted, wanted.data]).toContainEqual(answer);
        else {
          expect(answer).toBeInstanceOf(APIError);
          expect(answer).toMatchObject({ status: Number(place.status), ...pick(wanted.error ?? {}) });
        }
        examples += 1;
      }
    }
    expect(examples).toBeGreaterThan(3);
  });

  function pick({ code, param }: { readonly code?: string; readonly param?: string | null }): object {
    return { code, param };
  }
});

describe("the defects of Prism that are known", () => {
  test.each(prismDefects.map((defect) => [defect.id, defect] as const))("%s is still there", async (_, { exhibit }) => {
    expect(await exhibit()).toBe(true);
  });
});
