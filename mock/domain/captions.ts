/** Captions from a script, a few words at a time, spread evenly over the video: SubRip as the API names it, WebVTT for `<track>`. */

const wordsPerCue = 8;

export type CaptionFormat = "srt" | "vtt";

export function captionsOf(script: string, durationMs: number, format: CaptionFormat = "srt"): string {
  const words = script.trim().split(/\s+/u);
  const cues: string[] = format === "vtt" ? ["WEBVTT\n"] : [];
  for (let from = 0, number = 1; from < words.length; from += wordsPerCue, number += 1) {
    const to = Math.min(from + wordsPerCue, words.length);
    const [start, end] = [from, to].map((word) => timecode(Math.round((durationMs * word) / words.length), format));
    cues.push(`${number}\n${start} --> ${end}\n${cueText(words.slice(from, to).join(" "), format)}\n`);
  }
  return cues.join("\n");
}

/** An arrow inside a cue would end it early. WebVTT has tags and entities besides. */
function cueText(text: string, format: CaptionFormat): string {
  if (format === "srt") return text.replaceAll("-->", "→");
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function timecode(ms: number, format: CaptionFormat): string {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, "0");
  const mark = format === "srt" ? "," : ".";
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)}${mark}${part(ms % 1000, 3)}`;
}
