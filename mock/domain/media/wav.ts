/** A WAV file of one channel with 8 bits a sample: the smallest that every player takes. */

const headerBytes = 44;

/** @param samples unsigned, silence is 128 */
export function wavOf(samples: Uint8Array, sampleRate: number): Uint8Array<ArrayBuffer> {
  // Chunks have an even length; an odd one is followed by a byte that does not count.
  const bytes = new Uint8Array(headerBytes + samples.length + (samples.length % 2));
  const view = new DataView(bytes.buffer);
  const text = (offset: number, letters: string): void =>
    bytes.set(
      [...letters].map((letter) => letter.charCodeAt(0)),
      offset,
    );
  text(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate, true); // bytes a second: one a sample
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true); // bits a sample
  text(36, "data");
  view.setUint32(40, samples.length, true);
  bytes.set(samples, headerBytes);
  return bytes;
}
