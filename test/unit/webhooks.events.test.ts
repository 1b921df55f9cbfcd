/** What a body is read as: known events with the ids that their types promise, the rest as it came. */

import { describe, expect, test } from "vitest";
import { parseUnsigned, WebhookVerificationError } from "../../src/webhooks/index.ts";
import { eventExamples, promisedIds } from "../support/eventTable.ts";
import { success } from "../support/posts.ts";

const read = (value: unknown): unknown => parseUnsigned(typeof value === "string" ? value : JSON.stringify(value));
const refusal = (value: unknown): WebhookVerificationError => {
  try {
    read(value);
  } catch (error) {
    return error as WebhookVerificationError;
  }
  throw new Error(`${JSON.stringify(value)} was read.`);
};

describe.each(Object.entries(eventExamples))("%s", (type, examples) => {
  test("is read from the contract's own examples", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(read(example)).toEqual(example);
  });

  test("bears fields that nobody knows, and the absence of all but its ids", () => {
    const ids = Object.fromEntries((promisedIds[type] ?? []).map((name) => [name, "x"]));
    expect(Object.keys(ids).length).toBeGreaterThan(0);
    const event = { event_type: type, event_data: { ...ids, later: [1] }, event_id: "evt_1" };
    expect(read(event)).toEqual(event);
  });

  test("is refused without any of the ids that the contract requires of it", () => {
    const [example] = examples as readonly { event_data: object }[];
    for (const name of promisedIds[type] ?? [])
      for (const value of [undefined, null, 7, "", { id: "x" }, ["x"]]) {
        const error = refusal({ ...example, event_data: { ...example?.event_data, [name]: value } });
        expect([error.reason, error.message]).toEqual(["bad_payload", expect.stringContaining(name)]);
      }
    for (const data of [undefined, null, 7, "text", []])
      expect(refusal({ event_type: type, event_data: data }).reason).toBe("bad_payload");
  });
});

test.each([
  { event_type: "podcast.fail", event_data: { anything: 1 } },
  { event_type: "hologram.success", event_data: null },
  { event_type: "hologram.success" },
  { event_type: "constructor", event_data: {} },
  { event_type: "__proto__", event_data: {} },
])("%j, of whose fields nothing is known, is read as it is", (event) => {
  expect(read(event)).toEqual(event);
});

test.each([
  "",
  " ",
  "{",
  "null",
  "true",
  "7",
  '"text"',
  "[]",
  "{}",
  '{"event_type":""}',
  '{"event_type":null}',
  '{"event_type":["avatar_video.success"]}',
  '{"__proto__":{"event_type":"podcast.fail"}}',
  `${success}${success}`,
  "[".repeat(100_000),
])("%j is no event", (text) => {
  const error = refusal(text);
  expect([error.name, error.reason]).toEqual(["WebhookVerificationError", "bad_payload"]);
  expect(error.cause).toBeUndefined();
  expect(error.message.includes("no JSON in UTF-8")).toBe(!isJson(text));
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
