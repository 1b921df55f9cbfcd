import type { Api } from "./api.ts";
/** A fresh account in which every operation can be done right, so that a request is refused for its mistake alone. */
import type { Control } from "./control.ts";
import { groundOf, kinds, make, videoBody } from "./kinds.ts";
import { must } from "./law.ts";
import type { Scene } from "./mistakes.ts";

export async function openScene(account: { readonly api: Api; readonly control: Control }): Promise<Scene> {
  const { api, control } = account;
  const ground = await groundOf(api);
  const path: Record<string, string> = {};
  // What takes time is done before the agent begins to work, so that it is there to be told something.
  for (const kind of kinds) path[kind.param] = (await make(account, kind, ground, 0)).id;
  await control.runUntilIdle();
  const session = path["session_id"] ?? "";
  const detail = await api.call("getVideoAgentSession", { path: { session_id: session } });
  const resource = /"resource_id":"([^"]+)"/.exec(detail.text)?.[1];
  if (resource !== undefined) path["resource_id"] = resource;
  const batch = await api.call("createVideoBatch", { body: { videos: [videoBody(ground)] } });
  path["batch_id"] = String(batch.body?.data?.batch_id);
  const [takenUrl, otherUrl] = ["https://hooks.example/taken", "https://hooks.example/other"];
  await api.call("createWebhookEndpoint", { body: { url: takenUrl } });
  const upload = await api.call("createAssetUpload", {
    body: { filename: "dot.png", content_type: "image/png", size_bytes: 68 },
  });
  must(upload.status === 200, `createAssetUpload answered ${upload.status} to a good request.`);
  const publicOf = async (list: "listAvatarGroups" | "listAvatarLooks"): Promise<string> =>
    String((await api.call(list, { query: { ownership: "public", limit: 1 } })).body?.data?.[0]?.id);
  return {
    ...ground,
    path,
    publicPath: {
      group_id: await publicOf("listAvatarGroups"),
      look_id: await publicOf("listAvatarLooks"),
      voice_id: ground.voice,
    },
    takenUrl,
    otherUrl,
    emptyUpload: String(upload.body.data.asset_id),
    control,
  };
}
