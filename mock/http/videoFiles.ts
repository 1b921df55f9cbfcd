/** What lies behind the addresses of a finished video: film, still, captions, page. */

import { captionsOf } from "../domain/captions.ts";
import type { VideoCard } from "../domain/media/mp4.ts";
import { hueOf, previewSvg } from "../domain/media/svg.ts";
import { statusAt } from "../domain/plan.ts";
import type { VideoRecord } from "../domain/videos.ts";
import { viewVideo } from "../domain/videos.ts";
import type { ViewContext } from "../domain/views.ts";
import { respond } from "../web/answers.ts";
import { html, page, pageHeaders } from "../web/html.ts";
import { answerBytes } from "../web/ranges.ts";
import { viewContext } from "../web/settings.ts";
import type { Asked } from "./media.ts";
import { answerSvg, fitted, ratios, textHeaders } from "./pictures.ts";

const captionTypes = { srt: "application/x-subrip; charset=utf-8", vtt: "text/vtt; charset=utf-8" } as const;

/** Everything that lies under a finished video's name. */
export function serveVideo(
  { c, settings, world, now, extension, render }: Asked,
  video: VideoRecord,
): Response | undefined {
  if (statusAt(video.plan, now) !== "completed") return undefined;
  switch (extension) {
    case video.outputFormat:
      return answerBytes(c, render(cardOf(video), extension), `video/${extension}`);
    case "gif":
      return answerBytes(c, render(cardOf(video), extension), "image/gif");
    case "svg":
      return answerSvg(
        c,
        previewSvg({
          title: video.title ?? "Untitled video",
          subtitle: subjectOf(video),
          hue: hueOf(video.id),
          ...fitted(ratios[video.aspectRatio]),
          badge: (video.engine ?? video.kind).replace("_", " "),
        }),
      );
    case "srt":
    case "vtt":
      return video.script === null
        ? undefined
        : respond(c, 200, captionsOf(video.script, video.durationMs, extension), {
            ...textHeaders,
            "Content-Type": captionTypes[extension],
          });
    case "html":
      return respond(c, 200, videoPage(video, viewContext(settings, world, now, c.req.url)), pageHeaders);
    default:
      return undefined;
  }
}

function cardOf(video: VideoRecord): VideoCard {
  return {
    ...fitted(ratios[video.aspectRatio]),
    durationMs: video.durationMs,
    lines: cardLines(video),
    hue: hueOf(video.id),
    script: video.script,
  };
}

/** What tells one render from another at a glance. */
function cardLines(video: VideoRecord): readonly string[] {
  return [
    video.title ?? "Untitled video",
    subjectOf(video),
    `${video.engine ?? video.kind} ${video.resolution} ${video.aspectRatio}`,
    textOf(video),
  ];
}

function subjectOf({ kind, lookNames }: VideoRecord): string {
  if (lookNames.length > 0) return lookNames.join(", ");
  return kind === "image" ? "From a picture" : "From pictures and clips";
}

function textOf({ script, prompt }: VideoRecord): string {
  return script ?? prompt ?? "";
}

function videoPage(video: VideoRecord, view: ViewContext): string {
  const title = video.title ?? "Untitled video";
  const { video_url, thumbnail_url } = viewVideo(video, view);
  // Relative, because the page may be read under another name than addresses are given out with.
  const [source, poster] = [video_url, thumbnail_url].map((url) => url?.replace(/.*\//, "") ?? "");
  return page(
    title,
    html`<main><h1>${title}</h1><video controls preload="metadata" src="${source ?? ""}" poster="${poster ?? ""}"></video><p class="dim">${cardLines(video).slice(1, 3).join(" · ")}</p><p>${textOf(video)}</p></main>`,
  );
}
