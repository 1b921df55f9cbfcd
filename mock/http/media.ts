/** Pictures, videos, captions and pages behind the addresses in responses. No credential: the world's tag in the path is the secret. */

import type { Context, Hono } from "hono";
import type { StyleRecord } from "../domain/agents.styles.ts";
import { hasPreview } from "../domain/agents.styles.ts";
import { ApiError } from "../domain/errors.ts";
import { linkState } from "../domain/links.ts";
import type { LookRecord } from "../domain/looks.ts";
import { previewsOf } from "../domain/looks.ts";
import { chime } from "../domain/media/chime.ts";
import { renderWebm } from "../domain/media/cutout.ts";
import { renderGif } from "../domain/media/gif.ts";
import type { VideoCard } from "../domain/media/mp4.ts";
import { renderMp4 } from "../domain/media/mp4.ts";
import { renderRecording } from "../domain/media/recording.ts";
import { hueOf, previewSvg, variationOf } from "../domain/media/svg.ts";
import type { RecordingRecord } from "../domain/voices.speech.ts";
import { sayWords } from "../domain/voices.speech.ts";
import { isVoiceReady } from "../domain/voices.ts";
import { answerError } from "../web/answers.ts";
import { deny } from "../web/denied.ts";
import { answerBytes } from "../web/ranges.ts";
import type { Settings } from "../web/settings.ts";
import { viewContext } from "../web/settings.ts";
import { signer } from "../world/links.ts";
import { findLook, findVoice } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { serveAsset } from "./assetFiles.ts";
import { createCache } from "./cache.ts";
import { serveDraft } from "./draftPage.ts";
import { faultyPage } from "./faultyPages.ts";
import { answerSvg, fitted, ratios } from "./pictures.ts";
import { serveVideo } from "./videoFiles.ts";

export function addMedia(app: Hono, settings: Settings): void {
  // Players ask for one file many times, in parts.
  const cache = createCache<Uint8Array<ArrayBuffer>>(32);
  // By what is shown and not by id: after a reset the same ids come again and mean something else.
  const render: Render = (card, format = "mp4") => cache(format + JSON.stringify(card), () => renderers[format](card));
  const worldOf = (c: Context): World | undefined => settings.worlds.byTag(c.req.param("tag") ?? "");
  const answerFile = (c: Context): Response => {
    const { kind = "", file = "" } = c.req.param() as Record<string, string>;
    const world = worldOf(c);
    const [, id = "", extension = ""] = /^(.+)\.([a-z0-9]+)$/.exec(file) ?? [];
    const answer =
      world === undefined
        ? undefined
        : serve({ c, settings, world, now: settings.worlds.enter(world), kind, id, extension, render });
    return (
      answer ??
      answerError(
        c,
        settings,
        new ApiError({
          status: 404,
          code: "not_found",
          message: "No file has this address: it was mistyped, or what it showed was deleted or is not finished.",
        }),
      )
    );
  };
  app.get("/media/:tag/:kind/:file", faultyPage(settings, answerFile, worldOf));
}

export interface Asked {
  readonly c: Context;
  readonly settings: Settings;
  readonly world: World;
  readonly now: number;
  readonly kind: string;
  readonly id: string;
  readonly extension: string;
  readonly render: Render;
}

type Format = "mp4" | "webm" | "gif";

const renderers: Readonly<Record<Format, (card: VideoCard) => Uint8Array<ArrayBuffer>>> = {
  mp4: renderMp4,
  webm: renderWebm,
  gif: renderGif,
};

/** A card as moving pictures, MP4 unless said otherwise; made once while it is asked for often. */
export type Render = (card: VideoCard, format?: Format) => Uint8Array<ArrayBuffer>;

/** Pictures and pages have plain addresses. */
function isSigned(kind: string, extension: string): boolean {
  return kind === "speech" || (kind === "videos" && ["mp4", "webm", "srt", "vtt"].includes(extension));
}

function serve(asked: Asked): Response | undefined {
  const { c, world, now, kind, id, extension } = asked;
  if (isSigned(kind, extension)) {
    const state = linkState(c.req.path, (name) => c.req.query(name), { now, sign: signer(world) });
    if (state !== "valid") return deny(c, state);
  }
  if (kind === "looks") {
    const look = findLook(world, id);
    return look === undefined ? undefined : serveLook(asked, look);
  }
  if (kind === "videos") {
    const video = world.videos.get(id);
    return video === undefined ? undefined : serveVideo(asked, video);
  }
  if (kind === "styles") {
    const style = world.universe.catalogue.styles.get(id);
    return style === undefined || !hasPreview(style) ? undefined : serveStyle(asked, style);
  }
  if (kind === "drafts" && extension === "html") return serveDraft(c, { world, now, file: id });
  if (kind === "voices" && extension === "wav") {
    const voice = findVoice(world, id);
    return voice === undefined || !isVoiceReady(voice, now)
      ? undefined
      : answerBytes(c, chime(hueOf(voice.id)), "audio/wav");
  }
  if (kind === "speech" && extension === "wav") {
    const recording = world.recordings.get(id);
    return recording === undefined ? undefined : answerBytes(c, recordingOf(recording), "audio/wav");
  }
  if (kind === "assets") return serveAsset(c, asked);
  return undefined;
}

function recordingOf(recording: RecordingRecord): Uint8Array<ArrayBuffer> {
  const { words, durationMs } = sayWords(recording);
  return renderRecording(words, { durationMs, hue: hueOf(recording.voiceId) });
}

function serveLook({ c, settings, world, now, extension, render }: Asked, look: LookRecord): Response | undefined {
  // The same rule that shows or hides the address in a response decides whether it works.
  const shown = previewsOf(look, viewContext(settings, world, now, c.req.url));
  if (extension === "svg" && shown.image !== null) return answerSvg(c, lookCard(look));
  if (extension === "mp4" && shown.video !== null) {
    const { width, height } = fitted(look.imageWidth / look.imageHeight);
    return answerBytes(
      c,
      render({
        width,
        height,
        durationMs: 2000,
        lines: [look.name, look.avatarType, look.tags.join(" · "), look.id],
        hue: hueOf(look.id),
      }),
      "video/mp4",
    );
  }
  return undefined;
}

function serveStyle({ c, extension, render }: Asked, style: StyleRecord): Response | undefined {
  const { width, height } = fitted(ratios[style.aspectRatio ?? "16:9"]);
  const tags = (style.tags ?? []).join(" · ");
  if (extension === "svg")
    return answerSvg(
      c,
      previewSvg({ title: style.name, subtitle: tags, hue: hueOf(style.id), width, height, badge: "style" }),
    );
  return extension === "mp4"
    ? answerBytes(
        c,
        render({ width, height, durationMs: 2000, lines: [style.name, tags], hue: hueOf(style.id) }),
        "video/mp4",
      )
    : undefined;
}

function lookCard(look: LookRecord): string {
  return previewSvg({
    title: look.name,
    subtitle: look.tags.join(" · "),
    hue: hueOf(look.id),
    width: look.imageWidth,
    height: look.imageHeight,
    badge: look.avatarType.replace("_", " "),
    variation: variationOf(look.id),
    person: variationOf(look.groupId),
    gender: look.gender,
  });
}
