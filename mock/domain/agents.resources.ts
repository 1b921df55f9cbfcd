/** What a session works with and has made: each thing that a message names by its id, as it is at an instant. */

import type { components } from "../../generated/api.ts";
import type { FileRecord } from "./agents.files.ts";
import { addressOf, assetBehind } from "./agents.files.ts";
import { resourceId } from "./agents.resourceIds.ts";
import type { FindVideo, RunRecord, RunState } from "./agents.runs.ts";
import { videoOf } from "./agents.runs.ts";
import { sentencesOf } from "./agents.script.ts";
import type { InputRecord, SessionRecord } from "./agents.sessions.ts";
import { statesOf } from "./agents.sessions.ts";
import type { AssetRecord } from "./assets.ts";
import { notFound } from "./errors.ts";
import type { LookRecord } from "./looks.ts";
import { previewsOf } from "./looks.ts";
import { viewVideo } from "./videos.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";

type VideoAgentResource = components["schemas"]["VideoAgentResource"];

export interface ResourceContext {
  readonly findVideo: FindVideo;
  readonly findLook: (id: string) => LookRecord | undefined;
  readonly findAsset: (id: string) => AssetRecord | undefined;
  readonly view: ViewContext;
}

/** undefined: no message of the session has named it yet. */
export function resourceAt(
  session: SessionRecord,
  id: string,
  context: ResourceContext,
): VideoAgentResource | undefined {
  for (const input of session.inputs)
    for (const file of input.files) if (file.id === id) return fileResource(file, input, context);
  for (const [index, state] of statesOf(session, { findVideo: context.findVideo, now: context.view.now }).entries()) {
    const { run, status } = state;
    const at = draftedAt(state);
    if (at !== null && id === resourceId(run.id, "draft")) return draftResource(session, { run, index, at }, context);
    if (at !== null && id === resourceId(run.id, "image")) return imageResource({ run, at }, context);
    if (status === "completed" && id === resourceId(run.id, "video")) return videoResource(state, context);
  }
  return undefined;
}

/** A run that was thought to the end, other than to a question, has a draft from then on: its script as a page. */
export function draftedAt({ run, begunAt }: RunState): number | null {
  return run.goal === "question" ? null : begunAt;
}

interface Drafted {
  readonly run: RunRecord;
  readonly at: number;
}

function draftResource(
  { id, wishes }: SessionRecord,
  { run, index, at }: Drafted & { readonly index: number },
  { findLook, view }: ResourceContext,
): VideoAgentResource {
  const look = findLook(run.lookId);
  return {
    resource_id: resourceId(run.id, "draft"),
    resource_type: "draft",
    source_type: "generated",
    url: view.link(`${view.mediaPath}/drafts/${id}-${index}.html`),
    thumbnail_url: look === undefined ? null : previewsOf(look, view).image,
    preview_url: null,
    created_at: unixSeconds(at),
    metadata: {
      scenes: sentencesOf(run.script).length,
      script: run.script,
      style_id: wishes.styleId,
      brand_kit_id: wishes.brandKitId,
    },
  };
}

/** The picture of whoever presents; without addresses once the look was deleted. */
function imageResource({ run, at }: Drafted, { findLook, view }: ResourceContext): VideoAgentResource {
  const look = findLook(run.lookId);
  const image = look === undefined ? null : previewsOf(look, view).image;
  return {
    resource_id: resourceId(run.id, "image"),
    resource_type: "image",
    source_type: "generated",
    url: image,
    thumbnail_url: image,
    preview_url: null,
    created_at: unixSeconds(at),
    metadata: look === undefined ? null : { avatar_id: look.id },
  };
}

/** Without addresses once the video was deleted. */
function videoResource({ run, endedAt }: RunState, { findVideo, view }: ResourceContext): VideoAgentResource {
  const video = videoOf(run, findVideo);
  const shown = video === undefined ? undefined : viewVideo(video, view);
  return {
    resource_id: resourceId(run.id, "video"),
    resource_type: "video",
    source_type: "generated",
    url: shown?.video_url ?? null,
    thumbnail_url: shown?.thumbnail_url ?? null,
    preview_url: shown?.video_page_url ?? null,
    created_at: endedAt === null ? null : unixSeconds(endedAt),
    metadata: shown === undefined ? null : { video_id: shown.id },
  };
}

function fileResource(file: FileRecord, { at }: InputRecord, { findAsset, view }: ResourceContext): VideoAgentResource {
  const asset = assetBehind(file, findAsset);
  return {
    resource_id: file.id,
    resource_type: file.kind,
    source_type: "user_uploaded",
    url: addressOf(file, { findAsset, view }),
    thumbnail_url: null,
    preview_url: null,
    created_at: unixSeconds(at),
    metadata: asset === undefined ? null : { asset_id: asset.id },
  };
}

export function unknownResource(): Error {
  return notFound("not_found", "The session has no resource with this id, or has not shown it yet.");
}
