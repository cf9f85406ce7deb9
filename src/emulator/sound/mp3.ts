// MP3 files: made silent, and measured.

const frameBytes = 144;
const frameSeconds = 1152 / 32_000;
/** MPEG-1 layer III, 32 kbit/s, 32 kHz, mono: with nothing but zeros after it, a frame of silence. */
const frameHeader = Buffer.from('fffb18c0', 'hex');
const kilobitsPerSecond = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

/** Silence of this length. */
export function silentMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(frameBytes);
  frameHeader.copy(frame);
  return Buffer.concat(Array.from({ length: Math.max(1, Math.ceil(seconds / frameSeconds)) }, () => frame));
}

/** The length of a file of MPEG-1 layer III by the bit rate of its first frame, or null where it has none. */
export function secondsOfMp3(bytes: Buffer): number | null {
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xfe) !== 0xfa) continue;
    const rate = kilobitsPerSecond[(bytes[at + 2] ?? 0) >> 4];
    if (rate) return ((bytes.length - at) * 8) / (rate * 1000);
  }
  return null;
}
