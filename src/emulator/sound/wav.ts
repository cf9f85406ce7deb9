// WAV files: made, and measured.

const sampleRate = 8000;
const bytesPerSample = 2;
const headerBytes = 44;

/** A quiet hum of this length, as mono 16-bit PCM at 8 kHz, in place of a voice. */
export function hum(seconds: number): Buffer {
  const samples = Math.round(seconds * sampleRate);
  const wav = Buffer.alloc(headerBytes + samples * bytesPerSample);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * bytesPerSample, 28);
  wav.writeUInt16LE(bytesPerSample, 32);
  wav.writeUInt16LE(8 * bytesPerSample, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * bytesPerSample, 40);
  for (let sample = 0; sample < samples; sample += 1) {
    const level = Math.sin((2 * Math.PI * 220 * sample) / sampleRate) * 4000;
    wav.writeInt16LE(Math.round(level), headerBytes + sample * bytesPerSample);
  }
  return wav;
}

/** The length of a WAV file by its header, or null where it is none. */
export function secondsOfWav(bytes: Buffer): number | null {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    return null;
  }
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const chunk = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (chunk === 'fmt ' && at + 24 <= bytes.length) bytesPerSecond = bytes.readUInt32LE(at + 16);
    if (chunk === 'data' && bytesPerSecond > 0) return Math.min(size, bytes.length - at - 8) / bytesPerSecond;
    at += 8 + size + (size % 2);
  }
  return null;
}
