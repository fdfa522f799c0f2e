// Cameras and programs write into pictures who made them, where and with which file. None of it is seen on a slide.

/** The picture without texts, places and names in it, its dots untouched; null where that cannot be had without drawing it anew: it says how it is to be turned, or is a drawing. */
export function withoutMetadata(bytes: Uint8Array, mime: string): Uint8Array | null {
  if (mime === 'image/jpeg') return bareJpeg(bytes);
  if (mime === 'image/png') return barePng(bytes);
  return mime === 'image/gif' ? bytes : null;
}

const said = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** A PNG's chunks (ISO/IEC 15948, clause 5) but those that say something. */
function barePng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!said.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined(kept);
}

/** A JPEG's segments (ITU-T T.81, annex B) but comments and those of programs, except for colours. */
function bareJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === 0xda) break;
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    const segment = bytes.subarray(at, end);
    if (kind === 0xe1 && isTurned(segment)) return null;
    // JFIF, ICC profiles and Adobe's colour transform say how dots are shown.
    const shows = kind === 0xe0 || kind === 0xe2 || kind === 0xee;
    if (shows || !(kind === 0xfe || (kind >= 0xe0 && kind <= 0xef))) kept.push(segment);
    at = end;
  }
  return joined([...kept, bytes.subarray(at)]);
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
