import { expect } from "vitest";
import type { Reply } from "./sessions.ts";

/** A refusal in the envelope. That its status and its code are documented is checked by the session, with every answer. */
export function expectRefusal({ status, body, headers }: Reply): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(Object.keys(body)).toEqual(["error"]);
  expect(Object.keys(body.error)).toEqual(["code", "message", "param", "doc_url"]);
  expect(body.error.message).not.toBe("");
  expect(headers.get("content-type")).toBe("application/json");
}
