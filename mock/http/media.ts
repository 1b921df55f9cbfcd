/** Pictures, videos, captions and pages behind the addresses in responses. No credential: the world's tag in the path is the secret. */

import type { Context, Hono } from "hono";
import type { StyleRecord } from "../domain/agents.styles.ts";
import { hasPreview } from "../domain/agents.styles.ts";
import { captionsOf } from "../domain/captions.ts";
import { ApiError } from "../domain/errors.ts";
import type { LookRecord } from "../domain/looks.ts";
import { previewsOf } from "../domain/looks.ts";
import { chime } from "../domain/media/chime.ts";
import type { VideoCard } from "../domain/media/mp4.ts";
import { renderMp4 } from "../domain/media/mp4.ts";
import { renderRecording } from "../domain/media/recording.ts";
import { hueOf, previewSvg, variationOf } from "../domain/media/svg.ts";
import { statusAt } from "../domain/plan.ts";
import type { VideoRecord } from "../domain/videos.ts";
import type { RecordingRecord } from "../domain/voices.speech.ts";
import { sayWords } from "../domain/voices.speech.ts";
import { isVoiceReady } from "../domain/voices.ts";
import { respond, answerError } from "../web/answers.ts";
import { html, page, pageHeaders } from "../web/html.ts";
import { answerBytes } from "../web/ranges.ts";
import type { Settings } from "../web/settings.ts";
import { viewContext } from "../web/settings.ts";
import { findLook, findVoice } from "../world/lookups.ts";
import { findRecording } from "../world/voices.ts";
import type { World } from "../world/world.ts";
import { serveAsset } from "./assetFiles.ts";
import { serveDraft } from "./draftPage.ts";

const textHeaders = { "Cache-Control": "private, max-age=60", "X-Content-Type-Options": "nosniff" };

export function addMedia(app: Hono, settings: Settings): void {
  const cache = createCache<Uint8Array<ArrayBuffer>>(32);
  // By what is shown and not by id: after a reset the same ids come again and mean something else.
  const render = (card: VideoCard): Uint8Array<ArrayBuffer> => cache(JSON.stringify(card), () => renderMp4(card));
  app.get("/media/:tag/:kind/:file", (c) => {
    const { tag, kind, file } = c.req.param();
    const world = settings.worlds.byTag(tag);
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
  });
}

interface Asked {
  readonly c: Context;
  readonly settings: Settings;
  readonly world: World;
  readonly now: number;
  readonly kind: string;
  readonly id: string;
  readonly extension: string;
  /** A card as MP4, made once while it is asked for often. */
  readonly render: (card: VideoCard) => Uint8Array<ArrayBuffer>;
}

function serve(asked: Asked): Response | undefined {
  const { c, world, now, kind, id, extension } = asked;
  if (kind === "looks") {
    const look = findLook(world, id);
    return look === undefined ? undefined : serveLook(asked, look);
  }
  if (kind === "videos") {
    const video = world.videos.get(id);
    return video === undefined || statusAt(video.plan, now) !== "completed" ? undefined : serveVideo(asked, video);
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
    const recording = findRecording(world, id, now);
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
  if (extension === "svg" && shown.image !== null) return svg(c, lookCard(look));
  if (extension === "mp4" && shown.video !== null) {
    const { width, height } = fitted(look.imageWidth / look.imageHeight);
    return answerBytes(
      c,
      render({ width, height, durationMs: 2000, lines: [look.name, look.avatarType], hue: hueOf(look.id) }),
      "video/mp4",
    );
  }
  return undefined;
}

function serveStyle({ c, extension, render }: Asked, style: StyleRecord): Response | undefined {
  const { width, height } = fitted(ratios[style.aspectRatio ?? "16:9"]);
  const tags = (style.tags ?? []).join(" · ");
  if (extension === "svg")
    return svg(
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

function serveVideo({ c, extension, render }: Asked, video: VideoRecord): Response | undefined {
  const { width, height } = fitted(ratios[video.aspectRatio]);
  switch (extension) {
    case video.outputFormat:
      return answerBytes(
        c,
        render({ width, height, durationMs: video.durationMs, lines: cardLines(video), hue: hueOf(video.id) }),
        "video/mp4",
      );
    case "svg":
      return svg(
        c,
        previewSvg({
          title: video.title ?? "Untitled video",
          subtitle: subjectOf(video),
          hue: hueOf(video.id),
          width,
          height,
          badge: (video.engine ?? video.kind).replace("_", " "),
        }),
      );
    case "srt":
      return video.script === null
        ? undefined
        : respond(c, 200, captionsOf(video.script, video.durationMs), {
            ...textHeaders,
            "Content-Type": "application/x-subrip; charset=utf-8",
          });
    case "html":
      return respond(c, 200, videoPage(video), pageHeaders);
    default:
      return undefined;
  }
}

/** More than this does not fit the card, and laying it out would take longer than the rest of the work. */
const excerptLength = 240;

/** What tells one render from another at a glance. */
function cardLines(video: VideoRecord): readonly string[] {
  return [
    video.title ?? "Untitled video",
    subjectOf(video),
    `${video.engine ?? video.kind} ${video.resolution} ${video.aspectRatio}`,
    textOf(video).slice(0, excerptLength),
  ];
}

function subjectOf({ kind, lookNames }: VideoRecord): string {
  if (lookNames.length > 0) return lookNames.join(", ");
  return kind === "image" ? "From a picture" : "From pictures and clips";
}

function textOf({ script, prompt }: VideoRecord): string {
  return script ?? prompt ?? "";
}

function videoPage(video: VideoRecord): string {
  const title = video.title ?? "Untitled video";
  return page(
    title,
    html`<main><h1>${title}</h1><video controls preload="metadata" src="${video.id}.${video.outputFormat}" poster="${video.id}.svg"></video><p class="dim">${cardLines(video).slice(1, 3).join(" · ")}</p><p>${textOf(video)}</p></main>`,
  );
}

function svg(c: Context, text: string): Response {
  // Opened on its own, an SVG is a document: the policy keeps it from being more than a picture.
  return respond(c, 200, text, {
    ...textHeaders,
    "Content-Type": "image/svg+xml; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
  });
}

const ratios: Readonly<Record<VideoRecord["aspectRatio"], number>> = {
  "16:9": 16 / 9,
  "9:16": 9 / 16,
  "4:5": 4 / 5,
  "5:4": 5 / 4,
  "1:1": 1,
};
const longSide = 640;

/** The right shape at a small size: the picture is a card, and its bytes travel in every test that downloads one. */
function fitted(ratio: number): { readonly width: number; readonly height: number } {
  const even = (side: number): number => 2 * Math.round(side / 2);
  return ratio >= 1
    ? { width: longSide, height: even(longSide / ratio) }
    : { width: even(longSide * ratio), height: longSide };
}

/** Players ask for one file many times in parts; the latest few are kept. */
function createCache<T>(capacity: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
