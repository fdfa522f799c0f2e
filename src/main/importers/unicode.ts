/** `guessed` is true where the bytes do not say their encoding, so that a reader has to check it. */
export type Decoded = { text: string; encoding: string; guessed: boolean };

// Enough to know an encoding by; texts do not change theirs half way.
export const SAMPLE = 1 << 18;

/** Text that is Unicode in any of its forms, as it stands; null for other encodings. */
export function unicode(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: read(bytes.subarray(3), 'utf-8'), encoding: 'utf-8', guessed: false };
  if (a === 0xff && b === 0xfe) return { text: read(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false };
  if (a === 0xfe && b === 0xff) return { text: read(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: false };
  const zeros = zeroBytes(bytes);
  if (zeros) return { text: read(bytes, zeros), encoding: zeros, guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    return mostlyUtf8(bytes);
  }
}

/** A file cut in the middle of a character is still UTF-8; so is one with a few broken bytes among many good ones. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = read(bytes, 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
  const good = (text.match(/[^\x00-\x7f]/g)?.length ?? 0) - broken;
  return good >= broken * 8 ? { text, encoding: 'utf-8', guessed: true } : null;
}

/** UTF-16 of Latin text has zeros at every other byte. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sides: [number, number] = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) sides[i % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = sides;
  if (even + odd < length * 0.1) return null;
  if (odd > even * 20) return 'utf-16le';
  return even > odd * 20 ? 'utf-16be' : null;
}

/** Unicode text: there are no guesses to be made. */
const read = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => new TextDecoder(encoding).decode(bytes);
