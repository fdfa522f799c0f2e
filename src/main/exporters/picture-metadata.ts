// Cameras and programs write into pictures who made them, where and with which file. None of it is seen on a slide.

/** The picture without texts, places and names in it, its dots untouched; null where that cannot be had without drawing it anew: it says how it is to be turned, or is a drawing. */
export function withoutMetadata(bytes: Uint8Array, mime: string): Uint8Array | null {
  if (mime === 'image/jpeg') return bareJpeg(bytes);
  if (mime === 'image/png') return barePng(bytes);
  return mime === 'image/gif' ? bareGif(bytes) : null;
}

/** Chunks that are not needed but say how the dots are shown: transparency, colours, proportions, frames. */
const shows = new Set(['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT']);

/** A PNG's chunks (ISO/IEC 15948, clause 5) that show something, up to its end. */
function barePng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    // A small letter at the start says that the chunk is not needed.
    if (/^[A-Z]/.test(type) || shows.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') break;
    at = end;
  }
  return joined(kept);
}

/** A JPEG's segments (ITU-T T.81, annex B) but comments and those of programs, except for colours, up to its end. */
function bareJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === 0xff) {
      at++;
      continue;
    }
    let end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (kind === 0xda) end = endOfScan(bytes, end);
    const segment = bytes.subarray(at, end);
    if (kind === 0xe1 && isTurned(segment)) return null;
    // JFIF, ICC profiles and Adobe's colour transform say how dots are shown.
    const shown = kind === 0xe0 || kind === 0xe2 || kind === 0xee;
    if (shown || !(kind === 0xfe || (kind >= 0xe0 && kind <= 0xef))) kept.push(segment);
    at = end;
    if (bytes[at + 1] === 0xd9) break;
  }
  return joined([...kept, Uint8Array.of(0xff, 0xd9)]);
}

/** Where the dots of a scan end: at the next marker that is neither a byte of theirs nor a place to begin again. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0xd9;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break;
  }
  return at;
}

/** A GIF's blocks (GIF89a, clause 20 ff.) but remarks, texts and those of programs, except for the one that repeats the film. */
function bareGif(bytes: Uint8Array): Uint8Array | null {
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const afterBlocks = (from: number) => {
    let at = from;
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    return at + 1;
  };
  let at = 13 + colours(bytes[10] ?? 0);
  const kept: Uint8Array[] = [bytes.subarray(0, at)];
  while (at < bytes.length && bytes[at] !== 0x3b) {
    const [sign, label] = [bytes[at], bytes[at + 1] ?? 0];
    if (sign !== 0x21 && sign !== 0x2c) return null;
    const end = sign === 0x2c ? afterBlocks(at + 11 + colours(bytes[at + 9] ?? 0)) : afterBlocks(at + 2);
    const repeats = label === 0xff && String.fromCharCode(...bytes.subarray(at + 3, at + 14)) === 'NETSCAPE2.0';
    if (sign === 0x2c || label === 0xf9 || repeats) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([...kept, Uint8Array.of(0x3b)]);
}

/** Whether Exif asks to turn or mirror the picture: tag 0x0112 of its first directory. */
function isTurned(segment: Uint8Array): boolean {
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif' || segment.length < 20) return false;
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.length - 10);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return false;
  const count = view.getUint16(first, little);
  for (let k = 0; k < count; k++) {
    const entry = first + 2 + 12 * k;
    if (entry + 12 > view.byteLength) return false;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) > 1;
  }
  return false;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
