/** Files of the client and the mock's faults on their way: in process as over TCP, and onto the disk. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FaultInput, WorldHandle } from "../../mock/index.ts";
import type { Client } from "../../src/index.ts";
import { UsageError } from "../../src/index.ts";
import { checksumOf, fileFrom, saveVideo } from "../../src/node/index.ts";
import { connect } from "../support/clients.ts";
import { mp4, pngOf, sha256, wav } from "../support/files.ts";
import { describeTargets } from "../support/targets.ts";
import { failure } from "../unit/client.stub.ts";

const key = "mock_client_files";
const weekMs = 7 * 24 * 60 * 60 * 1000;
const media = (effect: FaultInput["effect"], times = 1): FaultInput => ({
  match: { path: "/media/**", times },
  effect,
});
const store = (effect: FaultInput["effect"], times = 1): FaultInput => ({
  match: { path: "/uploads/**", times },
  effect,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "heygen-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeTargets("the client, of files on their way,", (target) => {
  /** A finished video, and the bytes of its file. */
  const finished = async (): Promise<{ client: Client; world: WorldHandle; id: string; file: Buffer }> => {
    const { client, world } = connect(target(), key);
    const { video_id: id } = await client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Hello" });
    await client.videos.wait(id);
    const file = Buffer.from(await (await client.videos.download(id)).arrayBuffer());
    return { client, world, id, file };
  };
  const emptyFolder = async (): Promise<string> => mkdtemp(join(folder, "f-"));

  test.each<[string, FaultInput]>([
    ["is cut off", media({ type: "truncate", bytes: 1000 })],
    ["is cut off again and again", media({ type: "truncate" }, 5)],
    ["is cut off at its first byte", media({ type: "truncate", bytes: 0 }, 2)],
    ["is reset", media({ type: "reset" }, 2)],
    ["comes by drops", media({ type: "dribble", chunks: 3, ms: 30 })],
    ["is refused for a while", media({ type: "error", status: 503, allowInvalid: true, body: "busy" }, 2)],
  ])("gets the whole of a video whose file %s", async (_, fault) => {
    const { client, world, id, file } = await finished();
    world.faults.add(fault);
    // A platform may throw away what it had when a connection broke: then that one has brought nothing.
    const response = await client.videos.download(id, { retries: 5 });
    expect(response.headers.get("Content-Length")).toBe(String(file.length));
    expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true);
  });

  test("goes on behind an address that has expired in the middle", async () => {
    const { client, world, id, file } = await finished();
    world.faults.add(media({ type: "truncate", bytes: 1000 }));
    const last = world.journal.last();
    const response = await client.videos.download(id);
    const reader = response.body!.getReader();
    const chunks = [(await reader.read()).value!];
    await world.clock.advance(weekMs);
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) chunks.push(value!);
    expect(Buffer.concat(chunks).equals(file)).toBe(true);
    const files = world.journal.entries(last).filter(({ path }) => path.startsWith("/media/"));
    expect(files.map(({ status }) => status)).toEqual([200, 403, 206]);
  });

  test("puts a file again when the store was away, and stores it once", async () => {
    const { client, world } = connect(target(), key);
    world.faults.add(store({ type: "reset" }));
    world.faults.add(store({ type: "error", status: 503, allowInvalid: true, body: "busy" }));
    const { asset_id, size_bytes } = await client.assets.directUpload(mp4, {
      contentType: "video/mp4",
      checksum: true,
    });
    expect(size_bytes).toBe(mp4.length);
    const { username } = await client.users.me();
    const names = (await client.assets.list({ username }).toArray()).filter(({ id }) => id === asset_id);
    expect(names).toHaveLength(1);
  });

  test("uploads a stream and a large file by the same method, in the same shape", async () => {
    const { client } = connect(target(), key);
    const small = await client.assets.upload(new Blob([wav]).stream(), { filename: "a.wav" });
    const big = pngOf(32 * 2 ** 20 + 1);
    const sent: number[] = [];
    const onProgress = ({ sentBytes }: { sentBytes: number }): void => void sent.push(sentBytes);
    const large = await client.assets.upload(big, { filename: "a.png", contentType: "image/png" }, { onProgress });
    expect([small.size_bytes, large.size_bytes]).toEqual([wav.length, big.length]);
    expect(Object.keys(large).toSorted()).toEqual(Object.keys(small).toSorted());
    expect([sent[0], sent.at(-1), sent.length > 100]).toEqual([0, big.length, true]);
  });

  test("sends a file from the disk under its name and type", async () => {
    const { client } = connect(target(), key);
    const path = join(await emptyFolder(), "Ä tour.MP4");
    await writeFile(path, mp4);
    const file = await fileFrom(pathToFileURL(path));
    expect([file.name, file.type, file.size]).toEqual(["Ä tour.MP4", "video/mp4", mp4.length]);
    expect(await checksumOf(file)).toBe(sha256(mp4));
    const { asset_id } = await client.assets.upload(file, { checksum: await checksumOf(file) });
    expect(await client.assets.get(asset_id)).toMatchObject({ name: "Ä tour.MP4", type: "video" });
  });

  test("saves a video under its name when all of it is there, and nothing else", async () => {
    const { client, world, id, file } = await finished();
    const path = join(await emptyFolder(), "tour.mp4");
    await writeFile(path, "what was there before");
    world.faults.add(media({ type: "truncate", bytes: 1000 }));
    const saved = await saveVideo(client, id, path);
    expect(saved).toEqual({ path, sizeBytes: file.length, contentType: "video/mp4", resumedBytes: 0 });
    expect((await readFile(path)).equals(file)).toBe(true);
    expect(await readdir(join(path, ".."))).toEqual(["tour.mp4"]);
  });

  test("leaves a part beside the target when it fails, and goes on with it next time", async () => {
    const { client, world, id, file } = await finished();
    const path = join(await emptyFolder(), "tour.mp4");
    world.faults.add(media({ type: "dribble", chunks: 10, ms: 200 }));
    const stop = new AbortController();
    const error = await failure(saveVideo(client, id, path, { signal: stop.signal, onProgress: () => stop.abort() }));
    expect(error).toMatchObject({ name: "AbortError" });
    const [part, ...others] = await readdir(join(path, ".."));
    expect(part).toMatch(/^tour\.mp4\.[0-9a-f]{16}\.part$/);
    expect(others).toEqual([]);
    const there = (await readFile(join(path, "..", part!))).length;
    const seen: number[] = [];
    const saved = await saveVideo(client, id, pathToFileURL(path), {
      onProgress: ({ receivedBytes, totalBytes }) => {
        expect(totalBytes).toBe(file.length);
        seen.push(receivedBytes);
      },
    });
    expect(saved).toMatchObject({ sizeBytes: file.length, resumedBytes: there });
    expect(there).toBeGreaterThan(0);
    expect([seen[0]! > there, seen.at(-1)]).toEqual([true, file.length]);
    expect((await readFile(path)).equals(file)).toBe(true);
    expect(await readdir(join(path, ".."))).toEqual(["tour.mp4"]);
  });

  test("takes a part that is already whole, and throws away one that is too long", async () => {
    const { client, id, file } = await finished();
    const path = join(await emptyFolder(), "tour.mp4");
    const hash = createHash("sha256")
      .update(JSON.stringify([id, null, file.length]))
      .digest("hex")
      .slice(0, 16);
    for (const [bytes, resumedBytes] of [
      [file, file.length],
      [Buffer.concat([file, file]), 0],
    ] as const) {
      await writeFile(`${path}.${hash}.part`, bytes);
      expect(await saveVideo(client, id, path)).toMatchObject({ sizeBytes: file.length, resumedBytes });
      expect((await readFile(path)).equals(file)).toBe(true);
      expect(await readdir(join(path, ".."))).toEqual(["tour.mp4"]);
    }
  });

  test("says what the disk says where it cannot write, and leaves nothing", async () => {
    const { client, id } = await finished();
    const folderOfOwn = await emptyFolder();
    await mkdir(join(folderOfOwn, "taken.mp4"));
    expect(await failure(saveVideo(client, id, join(folderOfOwn, "none", "tour.mp4")))).toMatchObject({
      code: "ENOENT",
    });
    expect(await failure(saveVideo(client, id, join(folderOfOwn, "taken.mp4")))).toMatchObject({ code: "EISDIR" });
    expect(await readdir(join(folderOfOwn, "taken.mp4"))).toEqual([]);
    const early = await client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Later" });
    const error = await failure(saveVideo(client, early.video_id, join(folderOfOwn, "early.mp4")));
    expect(error).toMatchObject({ name: "DownloadError", status: null });
    expect((await readdir(folderOfOwn)).some((name) => name.startsWith("early"))).toBe(false);
  });

  test("saves one video to one place twice at once, whole both times", async () => {
    const { client, world, id, file } = await finished();
    const path = join(await emptyFolder(), "tour.mp4");
    world.faults.add(media({ type: "dribble", chunks: 5, ms: 50 }, 2));
    const saved = await Promise.all([saveVideo(client, id, path), saveVideo(client, id, path)]);
    expect(saved.map(({ sizeBytes }) => sizeBytes)).toEqual([file.length, file.length]);
    expect((await readFile(path)).equals(file)).toBe(true);
    expect(await readdir(join(path, ".."))).toEqual(["tour.mp4"]);
  });
});

test("a path that leads to no file is said before anything is sent", async () => {
  const directory = join(folder, "d.mp4");
  await mkdir(directory);
  for (const path of [join(folder, "none.mp4"), directory]) {
    const error = await failure<UsageError>(fileFrom(path));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.cause).toBeInstanceOf(Error);
  }
});
