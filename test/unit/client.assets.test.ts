import { openAsBlob } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { APIError, ConnectionError, UploadError, UsageError } from "../../src/index.ts";
import type { FileBytes, FileDetails } from "../../src/index.ts";
import { failure, json, key, problem, stub } from "./client.stub.ts";
import type { Reply, Stub } from "./client.stub.ts";

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const uploaded = json({ data: { asset_id: "a_1", url: "https://f.test/a", mime_type: "image/png", size_bytes: 8 } });
const thisFile = fileURLToPath(import.meta.url);

/** The one part of a multipart request. */
async function partOf(request: Request): Promise<File> {
  expect(request.headers.get("Content-Type")).toMatch(/^multipart\/form-data; ?boundary=/);
  const form = await request.formData();
  expect([...form.keys()]).toEqual(["file"]);
  return form.get("file") as File;
}

describe("assets.upload", () => {
  const view = new Uint8Array([1, 2, ...bytes, 3]).subarray(2, 10);
  test.each<[string, FileBytes, FileDetails | undefined, readonly [string, string]]>([
    ["bytes", bytes, undefined, ["file", "application/octet-stream"]],
    ["part of a larger buffer", view, { filename: "a.png" }, ["a.png", "application/octet-stream"]],
    ["a buffer", bytes.buffer, { filename: "ä b.png", contentType: "image/png" }, ["ä b.png", "image/png"]],
    ["a blob", new Blob([bytes], { type: "image/png" }), {}, ["file", "image/png"]],
    ["a file", new File([bytes], "b.png", { type: "image/png" }), undefined, ["b.png", "image/png"]],
    [
      "a file under another name",
      new File([bytes], "b.png"),
      { filename: "c.png" },
      ["c.png", "application/octet-stream"],
    ],
  ])("sends %s as the part of a form", async (_, file, details, [name, type]) => {
    const { client, requests } = stub([uploaded]);
    expect(await client.assets.upload(file, details)).toMatchObject({ asset_id: "a_1", mime_type: "image/png" });
    const [request] = requests;
    expect([request!.method, new URL(request!.url).pathname, request!.headers.get("X-Api-Key")]).toEqual([
      "POST",
      "/v3/assets",
      key,
    ]);
    const part = await partOf(request!);
    expect([part.name, part.type]).toEqual([name, type]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes);
  });

  test("keeps the form's own type whatever headers the client or the call has", async () => {
    const headers = { "content-type": "application/json", "x-team": "blue" };
    const { client, requests } = stub([uploaded], { headers });
    await client.assets.upload(bytes, {}, { headers: { "CONTENT-TYPE": "text/plain" } });
    expect(requests[0]!.headers.get("x-team")).toBe("blue");
    expect((await partOf(requests[0]!)).size).toBe(bytes.length);
  });

  test("gives each request a form of its own", async () => {
    const { client, requests } = stub([uploaded]);
    let made = 0;
    const body = (): FormData => {
      made += 1;
      const form = new FormData();
      form.append("file", new Blob([bytes]), `${made}.png`);
      return form;
    };
    await client.POST("/v3/assets", { body });
    await client.POST("/v3/assets", { body });
    expect([made, (await partOf(requests[0]!)).name, (await partOf(requests[1]!)).name]).toEqual([2, "1.png", "2.png"]);
  });

  test("a verb takes a form as such, and a form that cannot be made is the caller's mistake", async () => {
    const { client, requests } = stub([uploaded]);
    const form = new FormData();
    form.append("file", new Blob([bytes]), "d.png");
    await client.POST("/v3/assets", { body: form });
    expect((await partOf(requests[0]!)).name).toBe("d.png");
    const body = (): never => {
      throw new TypeError("gone");
    };
    expect(await failure(client.POST("/v3/assets", { body }))).toBeInstanceOf(UsageError);
    expect(requests).toHaveLength(1);
  });

  test("throws what the API says", async () => {
    const { client } = stub([problem(413, "payload_too_large", "The file is larger than 32 MB.", "file")]);
    expect(await failure(client.assets.upload(bytes))).toMatchObject({ status: 413, param: "file" });
  });
});

describe("assets.directUpload", () => {
  const address = "https://store.example.com/put/a_1?signature=5ecret";
  const slot = {
    asset_id: "a_1",
    upload_url: address,
    upload_headers: { "Content-Type": "video/mp4", "x-amz-meta-a": "b" },
    expires_in_seconds: 60,
    max_bytes: 8,
    status: "pending_upload",
  };
  const done = json({ data: { asset_id: "a_1", status: "processing" } });
  const upload = (put: Reply, options: object = {}): Stub => stub([json({ data: slot }), put, done], options);

  test("asks for an address, puts the bytes there with its headers and nothing else, and completes", async () => {
    const { client, requests } = upload(new Response(null), { headers: { "x-team": "blue" } });
    const file = new File([bytes], "tour.mp4", { type: "video/mp4" });
    const options = { headers: { "x-call": "7" } };
    expect(await client.assets.directUpload(file, { checksum: "00ff" }, options)).toMatchObject({
      asset_id: "a_1",
    });

    const [create, put, complete] = requests;
    expect([create!.method, new URL(create!.url).pathname]).toEqual(["POST", "/v3/assets/direct-uploads"]);
    expect(await create!.json()).toEqual({
      filename: "tour.mp4",
      content_type: "video/mp4",
      size_bytes: 8,
      checksum_sha256: "00ff",
    });
    expect([put!.method, put!.url]).toEqual(["PUT", address]);
    expect([...put!.headers]).toEqual([
      ["content-type", "video/mp4"],
      ["x-amz-meta-a", "b"],
    ]);
    expect(new Uint8Array(await put!.arrayBuffer())).toEqual(bytes);
    expect([complete!.method, new URL(complete!.url).pathname]).toEqual(["POST", "/v3/assets/a_1/complete"]);
    for (const request of [create, complete]) {
      const { headers } = request!;
      expect(["X-Api-Key", "x-team", "x-call"].map((name) => headers.get(name))).toEqual([key, "blue", "7"]);
    }
  });

  test("adds no type that the address was not signed for, and announces what it knows of plain bytes", async () => {
    const { client, requests } = stub([json({ data: { ...slot, upload_headers: {} } }), new Response(null), done]);
    await client.assets.directUpload(new Blob([bytes], { type: "video/mp4" }));
    expect([...requests[1]!.headers]).toEqual([]);
    const plain = upload(new Response(null));
    await plain.client.assets.directUpload(bytes);
    expect(await plain.requests[0]!.json()).toEqual({
      filename: "file",
      content_type: "application/octet-stream",
      size_bytes: 8,
    });
  });

  test("sends a file from the disk as it is there", async () => {
    const { client, requests } = upload(new Response(null));
    const file = await openAsBlob(thisFile);
    await client.assets.directUpload(file, { contentType: "text/plain" });
    expect(await requests[0]!.json()).toMatchObject({ size_bytes: file.size, content_type: "text/plain" });
    expect(await requests[1]!.text()).toBe(await file.text());
  });

  test("names a refusal of the store or a lost connection without the signature, and completes nothing", async () => {
    const refused = upload(new Response("<Error/>", { status: 403 }));
    const error = await failure<UploadError>(refused.client.assets.directUpload(bytes));
    expect(error).toBeInstanceOf(UploadError);
    expect(error).toMatchObject({ name: "UploadError", id: "a_1", status: 403 });
    expect(error.message).toBe(
      "The bytes of asset a_1 could not be put: https://store.example.com answered 403. The address has expired or was changed; upload the file again.",
    );
    const lost = upload(new TypeError(`fetch failed: ${address}`));
    const torn = await failure<ConnectionError>(lost.client.assets.directUpload(bytes, {}, { retries: 0 }));
    expect(torn).toBeInstanceOf(ConnectionError);
    expect(`${torn.message} ${String(torn.cause)}`).not.toContain("5ecret");
    expect([refused.requests.length, lost.requests.length]).toEqual([2, 2]);
  });

  test("puts nothing when there is no room for it", async () => {
    const { client, requests } = stub([problem(400, "invalid_parameter", "no such type", "content_type")]);
    expect(await failure(client.assets.directUpload(bytes))).toBeInstanceOf(APIError);
    expect(requests).toHaveLength(1);
  });

  test("can be aborted while the bytes are on their way", async () => {
    const controller = new AbortController();
    const { client, requests } = upload(() => {
      setImmediate(() => controller.abort("enough"));
      return new Promise(() => undefined);
    });
    expect(await failure(client.assets.directUpload(bytes, {}, { signal: controller.signal }))).toMatchObject({
      name: "AbortError",
      cause: "enough",
    });
    expect(requests).toHaveLength(2);
  });
});
