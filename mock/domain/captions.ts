/** SubRip captions from a script: a few words at a time, spread evenly over the length of the video. */

const wordsPerCue = 8;

export function captionsOf(script: string, durationMs: number): string {
  const words = script.trim().split(/\s+/u);
  const cues: string[] = [];
  for (let from = 0; from < words.length; from += wordsPerCue) {
    const to = Math.min(from + wordsPerCue, words.length);
    const startMs = Math.round((durationMs * from) / words.length);
    const endMs = Math.round((durationMs * to) / words.length);
    // An arrow or an empty line inside a cue would end it early.
    const text = words.slice(from, to).join(" ").replaceAll("-->", "→");
    cues.push(`${cues.length + 1}\n${timecode(startMs)} --> ${timecode(endMs)}\n${text}\n`);
  }
  return cues.join("\n");
}

function timecode(ms: number): string {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, "0");
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)},${part(ms % 1000, 3)}`;
}
