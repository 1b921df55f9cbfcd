/**
 * The second judge of bodies. Every mock of the suite asks it about all that goes through (see targets.ts); here it is
 * shown that it can say no, and it is asked about what no session meets: all examples, and bodies made from the schemas.
 */

import { describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { responses, webhookPayloads } from "../../generated/validators.ts";
import { createMock, type Mock } from "../../mock/index.ts";
import { createClient } from "../../src/index.ts";
import { goodOnes, payloads, placesOf, spoiledOnes } from "../contract/specimens.ts";
import { calls } from "../support/calls.ts";
import { routes, type Schema } from "../support/contract.ts";
import { disagreement, judgedSender, judgeOf, withSecondOpinion } from "../support/secondOpinion.ts";

function nameOf({ $ref = "" }: Schema): string {
  return $ref.replace("#/components/schemas/", "");
}

describe("Hyperjump and ajv say the same", () => {
  test.each(routes.map((route) => [route.id, route] as const))(
    "of every example and of good and spoiled bodies of %s",
    async (id, route) => {
      const operation = id as OperationId;
      for (const { schema, status, examples, name } of placesOf(route)) {
        const subject = status === undefined ? { operation } : { operation, status: Number(status) };
        const judge = await judgeOf(nameOf(schema));
        const isCommon = Number(status) >= 400;
        for (const good of [...examples, ...goodOnes({ schema }, isCommon ? 3 : 40)]) {
          expect(judge(good as never)).toEqual({ valid: true });
          expect(await disagreement(subject, good)).toBe(undefined);
        }
        for (const { body, how, param } of spoiledOnes({ schema }, isCommon ? 6 : 120)) {
          expect([name, how, param, judge(body as never)]).toEqual([name, how, param, { valid: false }]);
          expect(await disagreement(subject, body)).toBe(undefined);
        }
      }
    },
  );

  test.each(payloads.map((payload) => [payload.name, payload] as const))(
    "of what is posted for %s",
    async (event, payload) => {
      expect(payload.examples.length).toBeGreaterThan(0);
      const judge = await judgeOf(nameOf(payload.schema));
      for (const body of [
        ...payload.examples,
        ...goodOnes(payload, 40),
        ...spoiledOnes(payload, 120).map((each) => each.body),
      ])
        expect(await disagreement({ event }, body)).toBe(undefined);
      expect(spoiledOnes(payload, 20).map(({ body }) => judge(body as never).valid)).not.toContain(true);
    },
  );
});

describe("a mock with a second opinion", () => {
  const answering = (body: object, status = 200): Mock => ({
    ...createMock({ frozen: true }),
    fetch: async () => Response.json(body, { status }),
  });
  const ask = (mock: Mock): Promise<Response> => withSecondOpinion(mock).fetch("/v3/videos/x");
  const wrong = { data: { id: 5 } };

  /** What a validator does that was compiled wrongly: it lets everything pass. */
  async function withLaxValidator(work: () => Promise<void>): Promise<void> {
    const table = responses.getVideo as Record<string, unknown>;
    const honest = table["200"];
    table["200"] = () => true;
    await work().finally(() => {
      table["200"] = honest;
    });
  }

  test("is content with an answer that both judges refuse, for that is a matter of the response check", async () => {
    expect((await ask(answering(wrong))).status).toBe(200);
  });

  test("is content with a property that only closed validators mind", async () => {
    const error = { code: "not_found", message: "No.", surplus: 1 };
    expect((await ask(answering({ error }, 404))).status).toBe(404);
  });

  test("does not answer when the judges see an answer differently", async () => {
    await withLaxValidator(async () => {
      await expect(ask(answering(wrong))).rejects.toThrow("Of getVideo, 200 ajv says true and Hyperjump false");
    });
  });

  test("tells of an event that the judges see differently", async () => {
    const told: unknown[] = [];
    const sender = judgedSender({ send: async () => ({ status: 200 }) }, (error) => told.push(error));
    const post = async (body: object): Promise<unknown> =>
      sender.send({ url: "http://a.b", headers: {}, body: JSON.stringify(body) }, 1);
    const table = webhookPayloads as Record<string, unknown>;
    const honest = table["batch.finished"];
    expect(await post({ event_type: "batch.finished", event_data: 5 })).toEqual({ status: 200 });
    expect(told).toEqual([]);
    table["batch.finished"] = () => true;
    expect(await post({ event_type: "batch.finished", event_data: 5 })).toEqual({ status: 200 });
    table["batch.finished"] = honest;
    expect(String(told)).toContain("Of batch.finished ajv says true and Hyperjump false");
  });

  test("hands on what the mock answers as it is, to the client as well", async () => {
    const { fetch } = withSecondOpinion(createMock({ frozen: true }));
    const client = createClient({ apiKey: "mock_demo", baseUrl: "http://mock.test", fetch });
    expect(await calls.getVoice(client)).toMatchObject({ voice_id: "voice_xyz789" });
    expect(await (await fetch("/health")).json()).toEqual({ status: "ok" });
  });
});

test("the defect of Hyperjump that is known, 2026-11-21, 1.18.0, is still there: deep nesting ends its stack", async () => {
  const deep: unknown = JSON.parse(`${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}`);
  const judge = await judgeOf("CreateVideoBody");
  expect(() => judge(deep as never)).toThrow(RangeError);
  expect(await disagreement({ operation: "createVideo" }, deep)).toBe(undefined);
});
