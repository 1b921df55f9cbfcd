/** Which addresses lead to the page of a draft. */
import { expect, test } from "vitest";
import { createSession, getSession, resourcesOf, say } from "../support/agents.ts";
import type { Api } from "../support/api.ts";
import { freshApi, visit } from "../support/api.ts";
import { pageOf } from "../support/html.ts";
import type { Target } from "../support/targets.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

function opened(): { readonly target: Target; readonly own: Api } {
  const { mock } = checkedMock();
  const target = targetOf(mock, "http://localhost:4394", mock.fetch);
  return { target, own: freshApi(target) };
}

/** Addresses of all drafts of a session, newest first. */
async function draftsOf(own: Api, id: string): Promise<readonly string[]> {
  const resources = await resourcesOf(own, await getSession(own, id));
  return resources.filter((each) => each.resource_type === "draft").map(({ url }) => url as string);
}

test("each draft of a session has a page of its own, also the eleventh", async () => {
  const { target, own } = opened();
  const id = await createSession(own, { prompt: "A tour of bridge 0" });
  for (let count = 1; count <= 11; count += 1) {
    await own.world.clock.runUntilIdle();
    await say(own, id, `Make it one of bridge ${count}, please.`);
  }
  await own.world.clock.runUntilIdle();
  const drafts = await draftsOf(own, id);
  expect(new Set(drafts).size).toBe(12);
  for (const [at, address] of drafts.entries()) {
    const { status, text } = await pageOf(await visit(target, address));
    expect([status, text.match(/bridge \d+/g)?.at(-1)]).toEqual([200, `bridge ${11 - at}`]);
  }
});

test("an address that is nearly a draft's leads nowhere", async () => {
  const { target, own } = opened();
  const id = await createSession(own);
  await own.world.clock.runUntilIdle();
  const [address = ""] = await draftsOf(own, id);
  expect((await visit(target, address)).status).toBe(200);
  const folder = address.replace(/[^/]+$/, "");
  for (const file of [`${id}-1`, `${id}-99`, id, `${id}-`, `${id}-0x`, `${id}-0-0`, `x%0A${id}-0`, "nobody-0"]) {
    const answer = await visit(target, `${folder}${file}.html`);
    expect([file, answer.status, (await answer.json()).error.code]).toEqual([file, 404, "not_found"]);
  }
});

test("a run that is still thought about, or that ends in a question, has no draft", async () => {
  const { target, own } = opened();
  const id = await createSession(own);
  await own.world.clock.runUntilIdle();
  const [address = ""] = await draftsOf(own, id);
  const asking = await createSession(own, { mode: "chat" });
  const addressOf = (session: string): string => address.replace(id, session);
  expect((await visit(target, addressOf(asking))).status).toBe(404);
  await own.world.clock.runUntilIdle();
  expect((await getSession(own, asking)).status).toBe("waiting_for_input");
  expect((await visit(target, addressOf(asking))).status).toBe(404);
});
