/** Two soft tones as a WAV file, different for each voice: enough to hear that a preview plays, and which one. */

const sampleRate = 8000;
const seconds = 0.6;

/** @param hue 0 to 359; chooses the pitch */
export function chime(hue: number): Uint8Array<ArrayBuffer> {
  const samples = Math.round(sampleRate * seconds);
  const bytes = new Uint8Array(44 + samples);
  const view = new DataView(bytes.buffer);
  const text = (offset: number, letters: string): void =>
    bytes.set(
      [...letters].map((letter) => letter.charCodeAt(0)),
      offset,
    );
  text(0, "RIFF");
  view.setUint32(4, 36 + samples, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate, true); // bytes a second: one a sample
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true); // bits a sample, unsigned around 128
  text(36, "data");
  view.setUint32(40, samples, true);
  const low = 220 * 2 ** (hue / 360);
  for (let index = 0; index < samples; index += 1) {
    const time = index / sampleRate;
    const pitch = time < seconds / 2 ? low : low * 1.5;
    const loudness = 60 * Math.exp(-4 * (time % (seconds / 2)));
    bytes[44 + index] = Math.round(128 + loudness * Math.sin(2 * Math.PI * pitch * time));
  }
  return bytes;
}
