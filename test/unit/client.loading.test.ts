/** On a network on which what is loaded later never comes. */
import { expect, test, vi } from "vitest";
import type { Client } from "../../src/index.ts";
import { preload } from "../../src/index.ts";
import { failure, json, stub } from "./client.stub.ts";

const never = vi.hoisted(() => (): Promise<never> => new Promise(() => undefined));
vi.mock("../../src/jobs/desk.ts", never);
vi.mock("../../src/download.ts", never);
vi.mock("../../src/resources/assets.files.ts", never);
vi.mock("../../src/redirects.ts", never);
vi.mock("../../src/tokens.ts", never);

const bytes = new Uint8Array(8);
const redirected = (): Response => new Response(null, { status: 307, headers: { Location: "/elsewhere" } });

test.each<[string, number, (client: Client, signal: AbortSignal) => Promise<unknown>]>([
  ["a wait", 0, (client, signal) => client.videos.wait("vid_1", { signal })],
  ["a download", 0, (client, signal) => client.videos.download("vid_1", { signal })],
  ["an upload", 0, (client, signal) => client.assets.upload(bytes, {}, { signal })],
  ["a direct upload", 0, (client, signal) => client.assets.directUpload(bytes, {}, { signal })],
  ["a call that is redirected", 1, (client, signal) => client.users.me({ signal })],
  ["a call that wants a token", 0, (client, signal) => client.with({ bearer: () => "token" }).users.me({ signal })],
])("%s is ended by its signal at once", async (_, sent, call) => {
  const controller = new AbortController();
  const { client, requests } = stub([redirected]);
  const ended = failure(call(client, controller.signal));
  await new Promise(setImmediate);
  controller.abort("enough");
  expect(await ended).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(requests).toHaveLength(sent);
});

test("preload is over when all of it is there, and not before", async () => {
  expect(await Promise.race([preload(), new Promise((resolve) => setTimeout(resolve, 20, "loading"))])).toBe("loading");
});

test("calls end in their time, with or without a token and a redirect", async () => {
  const { client } = stub([redirected], { timeoutMs: 20, retries: 0 });
  for (const late of [client, client.with({ bearer: () => "token" })])
    expect(await failure(late.users.me())).toMatchObject({ name: "TimeoutError", timeoutMs: 20 });
  const plain = stub([json({ data: { username: "demo" } })]);
  expect(await plain.client.users.me()).toEqual({ username: "demo" });
});
