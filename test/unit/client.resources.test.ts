import { describe, expect, test } from "vitest";
import { ParseError } from "../../src/index.ts";
import type { Client } from "../../src/index.ts";
import { failure, json, problem, stub } from "./client.stub.ts";

type Call = (client: Client) => Promise<unknown>;

const speech = { text: "The ferry leaves at nine.", voice_id: "v" };
const clone = { audio: { type: "asset_id", asset_id: "a" }, voice_name: "Mine" } as const;
const hook = { url: "https://a.test/hook" };
const announced = { filename: "a.mp4", content_type: "video/mp4", size_bytes: 9 };

/** What a method is called with, and the request that leaves: method and path, query, body. */
const requests: readonly (readonly [Call, string, unknown?])[] = [
  [({ videos }) => videos.statuses(["a", "b"]), "GET /v3/videos/statuses?video_ids=a%2Cb"],
  [({ videos }) => videos.statuses({ batchIds: ["x"] }), "GET /v3/videos/statuses?batch_ids=x"],
  [
    ({ videos }) => videos.statuses({ videoIds: ["a"], batchIds: ["x", "y"] }),
    "GET /v3/videos/statuses?video_ids=a&batch_ids=x%2Cy",
  ],
  [({ videos }) => videos.statuses({ videoIds: [], batchIds: ["x"] }), "GET /v3/videos/statuses?batch_ids=x"],
  [({ batches }) => batches.create({ videos: [] }), "POST /v3/videos/batches", { videos: [] }],
  [({ batches }) => batches.get("b/1"), "GET /v3/videos/batches/b%2F1"],
  [({ batches }) => batches.get("b", { limit: 5, token: "t" }), "GET /v3/videos/batches/b?limit=5&token=t"],
  [({ voices }) => voices.design({ prompt: "calm" }), "POST /v3/voices", { prompt: "calm" }],
  [({ voices }) => voices.clone(clone), "POST /v3/voices/clone", clone],
  [({ voices }) => voices.speech(speech), "POST /v3/voices/speech", speech],
  [({ voices }) => voices.delete("v"), "DELETE /v3/voices/v"],
  [({ videoAgents }) => videoAgents.list({ limit: 2 }).toArray(), "GET /v3/video-agents?limit=2"],
  [({ videoAgents }) => videoAgents.create({ prompt: "A tour" }), "POST /v3/video-agents", { prompt: "A tour" }],
  [({ videoAgents }) => videoAgents.get("s"), "GET /v3/video-agents/s"],
  [({ videoAgents }) => videoAgents.send("s", { message: "Hi" }), "POST /v3/video-agents/s", { message: "Hi" }],
  [({ videoAgents }) => videoAgents.stop("s"), "POST /v3/video-agents/s/stop", {}],
  [({ videoAgents }) => videoAgents.styles({ tag: "warm" }).toArray(), "GET /v3/video-agents/styles?tag=warm"],
  [({ videoAgents }) => videoAgents.resource("s", "r"), "GET /v3/video-agents/s/resources/r"],
  [({ videoAgents }) => videoAgents.videos("s"), "GET /v3/video-agents/s/videos"],
  [({ assets }) => assets.list({ username: "ann" }).toArray(), "GET /v3/assets?username=ann"],
  [({ assets }) => assets.get("a"), "GET /v3/assets/a"],
  [({ assets }) => assets.delete("a"), "DELETE /v3/assets/a"],
  [({ assets }) => assets.createUpload(announced), "POST /v3/assets/direct-uploads", announced],
  [({ assets }) => assets.completeUpload("a"), "POST /v3/assets/a/complete"],
  [
    ({ assets }) => assets.completeUpload("a", { checksum_sha256: null }),
    "POST /v3/assets/a/complete",
    { checksum_sha256: null },
  ],
  [({ webhooks }) => webhooks.endpoints.list().toArray(), "GET /v3/webhooks/endpoints"],
  [({ webhooks }) => webhooks.endpoints.create(hook), "POST /v3/webhooks/endpoints", hook],
  [({ webhooks }) => webhooks.endpoints.update("e", hook), "PATCH /v3/webhooks/endpoints/e", hook],
  [({ webhooks }) => webhooks.endpoints.delete("e"), "DELETE /v3/webhooks/endpoints/e"],
  [({ webhooks }) => webhooks.endpoints.rotateSecret("e"), "POST /v3/webhooks/endpoints/e/rotate-secret"],
  [({ webhooks }) => webhooks.eventTypes(), "GET /v3/webhooks/event-types"],
  [({ webhooks }) => webhooks.events({ entity_id: "v" }).toArray(), "GET /v3/webhooks/events?entity_id=v"],
];

/** Every method but those that want a batch is content with an empty list. */
function answerTo(line: string): Response {
  return json({ data: line.startsWith("GET /v3/videos/batches/") ? { items: [] } : [] });
}

describe("each method", () => {
  test.each(requests.map(([call, line, body]) => [line, call, body] as const))("sends %s", async (line, call, body) => {
    const { client, requests: sent } = stub([answerTo(line)]);
    await call(client);
    const [request] = sent;
    const { pathname, search } = new URL(request!.url);
    expect(`${request!.method} ${pathname}${search}`).toBe(line);
    expect(await request!.text()).toBe(body === undefined ? "" : JSON.stringify(body));
    expect(sent).toHaveLength(1);
  });

  test("hands on the headers and the signal of its last argument", async () => {
    for (const call of [
      (client: Client, options: object) => client.videos.statuses(["a"], options),
      (client: Client, options: object) => client.batches.create({ videos: [] }, options),
      (client: Client, options: object) => client.batches.items("b", {}, options).toArray(),
      (client: Client, options: object) => client.webhooks.endpoints.rotateSecret("e", options),
      (client: Client, options: object) => client.webhooks.eventTypes(options),
      (client: Client, options: object) => client.videoAgents.stop("s", options),
      (client: Client, options: object) => client.assets.upload(new Uint8Array(3), {}, options),
    ]) {
      const { client, requests: sent } = stub([problem(404, "not_found", "no")]);
      await failure(call(client, { headers: { "Idempotency-Key": "k1" } }));
      expect(sent[0]!.headers.get("Idempotency-Key")).toBe("k1");
      expect(await failure(call(client, { signal: AbortSignal.abort("enough") }))).toMatchObject({
        name: "AbortError",
        cause: "enough",
      });
    }
  });
});

describe("answers", () => {
  test("with 202 are unwrapped like those with 200", async () => {
    const { client } = stub([json({ data: { batch_id: "b" } }, 202)]);
    expect(await client.batches.create({ videos: [] })).toEqual({ batch_id: "b" });
  });

  test("in one page are arrays", async () => {
    const page = json({ data: [{ video_id: "a", status: "queued" }], has_more: false, next_token: null });
    expect(await stub([page]).client.videos.statuses(["a"])).toEqual([{ video_id: "a", status: "queued" }]);
    expect(await stub([page]).client.videoAgents.videos("s")).toHaveLength(1);
    expect(await stub([page]).client.webhooks.eventTypes()).toHaveLength(1);
  });

  test("that hold nothing, like that of a deleted endpoint, are whole all the same", async () => {
    expect(await stub([json({ data: {}, error: null })]).client.webhooks.endpoints.delete("e")).toEqual({});
  });

  test("whose page is not one are named for it", async () => {
    const broken: readonly (readonly [Call, unknown])[] = [
      [({ videos }) => videos.statuses(["a"]), { data: {}, has_more: false }],
      [({ batches }) => batches.get("b"), { data: { batch_id: "b", items: null } }],
      [({ batches }) => batches.get("b"), { data: [] }],
      [({ batches }) => batches.items("b").toArray(), { data: { batch_id: "b" } }],
      [({ webhooks }) => webhooks.events().toArray(), { data: { items: [] }, has_more: false }],
    ];
    for (const [call, body] of broken) {
      const error = await failure<ParseError>(call(stub([json(body)]).client));
      expect(error).toBeInstanceOf(ParseError);
      expect(error.reason).toBe("off_contract");
    }
  });
});
