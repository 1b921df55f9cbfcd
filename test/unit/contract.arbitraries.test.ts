/** The arbitraries of `heygen-v3/contract`: what they make is what the contract says of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { createMock } from "../../mock/index.ts";
import { jsonOperations } from "../contract/ground.ts";
import { arbitraries } from "../contract/index.ts";
import { openJudges } from "../contract/judges/index.ts";

const runs = { numRuns: 10 };

describe("arbitraries", async () => {
  const { judge } = await openJudges(["generated", "hyperjump"]);
  const verdicts = async (subject: Parameters<typeof judge>[0], body: unknown): Promise<readonly boolean[]> => {
    const sent: unknown = JSON.parse(JSON.stringify(body));
    return (await judge(subject, sent))?.opinions.map(({ isValid }) => isValid) ?? [];
  };

  test.each(jsonOperations)("make bodies of %s, good and broken ones", async (operation) => {
    await fc.assert(
      fc.asyncProperty(arbitraries.bodies(operation), arbitraries.brokenBodies(operation), async (good, { body }) => {
        expect(await verdicts({ operation }, good)).toEqual([true, true]);
        expect(await verdicts({ operation }, body)).toContain(false);
      }),
      runs,
    );
  });

  test("make answers and events", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraries.answers("getVideo", 200),
        arbitraries.answers("getVideo", 404),
        async (found, none) => {
          expect(await verdicts({ operation: "getVideo", status: 200 }, found)).toEqual([true, true]);
          expect(await verdicts({ operation: "getVideo", status: 404 }, none)).toEqual([true, true]);
        },
      ),
      runs,
    );
    for (const event of Object.keys(contract.webhooks))
      for (const posted of fc.sample(arbitraries.events(event), 5))
        expect(await verdicts({ event }, posted)).toEqual([true, true]);
  });

  test("serve for a property of one's own", async () => {
    const mock = createMock({ frozen: true });
    await fc.assert(
      fc.asyncProperty(arbitraries.brokenBodies("createVideo"), async ({ body, param }) => {
        const headers = { "x-api-key": "mock_demo", "content-type": "application/json" };
        const init = { method: "POST", headers, body: JSON.stringify(body) };
        const answer = await mock.fetch(new Request("http://localhost/v3/videos", init));
        expect(await answer.json()).toMatchObject({ error: { param } });
      }),
      runs,
    );
  });

  test("make nothing of what the contract does not know", () => {
    expect(() => arbitraries.bodies("listVoices")).toThrow(RangeError);
    expect(() => arbitraries.brokenBodies("nothing" as never)).toThrow("no operation nothing that takes JSON");
    expect(() => arbitraries.answers("listVoices", 201)).toThrow("no JSON that listVoices answers with 201");
    expect(() => arbitraries.events("toString")).toThrow(
      "There is no event toString; there are avatar_video.success, ",
    );
  });
});
