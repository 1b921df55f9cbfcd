/** A mock's world with something of everything that is looked at. Never for a live service: it writes. */
import { createApi } from "../api.ts";
import { createControl } from "../control.ts";
import type { Target } from "../target.ts";

export async function furnish(target: Target, key: string): Promise<void> {
  const { call } = createApi({ target, key, alias: "$KEY", record: async () => {}, admit: () => {} });
  const form = new FormData();
  form.set(
    "file",
    new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], { type: "image/png" }),
    "a.png",
  );
  const events = ["avatar_video.success", "avatar_video.fail"];
  await call("createWebhookEndpoint", { body: { url: "http://127.0.0.1:9/never", events } });
  await call("createVideo", { body: { type: "avatar", avatar_id: "look_def456", script: "Drift.", title: "Drift" } });
  await call("createVideoAgent", { body: { prompt: "A short film about drift." } });
  await call("uploadAsset", { raw: form });
  await createControl(target, key).runUntilIdle();
}
