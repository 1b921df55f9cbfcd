/**
 * The Digital Twin guide from beginning to end, with the real client against the real mock over TCP:
 * find a twin, pick its engine, create the video, poll, save the finished file.
 *
 *   npm run demo                     saves heygen-v3-demo.mp4 into the temporary folder
 *   npm run demo -- ./twin.mp4       saves it there
 */

import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createMock, listen } from "../../mock/node/index.ts";
import { createClient } from "../../src/index.ts";

const file = resolve(process.argv[2] ?? join(tmpdir(), "heygen-v3-demo.mp4"));
const server = await listen(createMock({ queueMs: 1500, renderMs: 3000 }), { port: 0 });
const client = createClient({ apiKey: "mock_demo", baseUrl: server.url });

try {
  step(`The mock listens on ${server.url}`);

  step("1. Find your digital twin");
  const twins = await client.looks.list({ avatar_type: "digital_twin", ownership: "private" }).toArray({ limit: 20 });
  for (const { id, name, status } of twins) say(`${id}  ${name.padEnd(28)} ${status}`);
  const twin = twins.find(
    ({ status, supported_api_engines: engines }) => status === "completed" && engines?.includes("avatar_v"),
  );
  if (twin === undefined) throw new Error("The world has no twin that is ready for Avatar V.");
  say(`→ ${twin.name}`);

  step("2. Choose a rendering engine");
  say(`it supports ${twin.supported_api_engines?.join(", ")}; the guide asks for avatar_v`);

  step("3. Create the video");
  const { video_id: videoId, status } = await client.videos.create({
    type: "avatar",
    avatar_id: twin.id,
    script: "Welcome to our product demo. Let me walk you through the new features.",
    title: "My First Digital Twin Video",
    resolution: "1080p",
    aspect_ratio: "16:9",
    engine: { type: "avatar_v" },
  });
  say(`${videoId}  ${status}`);

  step("4. Poll until it is done");
  let shown = "";
  const video = await client.videos.wait(videoId, {
    intervalMs: 250,
    maxIntervalMs: 1000,
    onProgress: (state) => {
      if (state.status === shown) return;
      shown = state.status;
      say(`${new Date().toISOString().slice(11, 23)}  ${state.status}`);
    },
  });
  say(`${video.duration} s at ${video.video_url}`);

  step("5. Save the file");
  const bytes = new Uint8Array(await (await client.videos.download(videoId)).arrayBuffer());
  await writeFile(file, bytes);
  say(`${bytes.length} bytes → ${file}`);
} finally {
  await server.close();
}

function step(text: string): void {
  console.log(`\n${text}`);
}

function say(text: string): void {
  console.log(`   ${text}`);
}
