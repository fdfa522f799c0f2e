import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type Candidate, candidates, utf16 } from './plausible.ts';

/** `guessed` is true where the bytes do not say their encoding, so that a reader has to check it. */
export type Decoded = { text: string; encoding: string; guessed: boolean };

// Enough to know an encoding by; texts do not change theirs half way.
const SAMPLE = 1 << 18;
// Cyrillic, Greek, Central European, Turkish, Hebrew, Arabic.
const otherScripts = /^(?:windows-125[0134567]|ISO-8859-[256789]|KOI8-R)$/i;
// What a text must reach to be believed without asking a second opinion.
const SURE = 0.7;

/** Text in whatever encoding it is, line ends as \n, without a byte order mark. Never fails; see `looksBinary`. */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding, guessed } = unicode(bytes) ?? legacy(bytes);
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // DOS editors ended files with Ctrl-Z.
  return { text: lines.endsWith('\u001a') ? lines.slice(0, -1) : lines, encoding, guessed };
}

/** True where a decoded text is none: it holds characters that only other kinds of files have. */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > 2 && controls > text.length * 0.002;
}

function unicode(bytes: Uint8Array): Decoded | null {
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

function legacy(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = [...candidates, ...(bytes.length % 2 === 0 ? utf16 : [])]
    .map((candidate) => ({ encoding: candidate.encoding, score: score(sample, candidate) }))
    .sort((a, b) => b.score - a.score);
  const encoding = best && best.score >= SURE ? best.encoding : (secondOpinion(sample) ?? best?.encoding ?? 'windows-1252');
  return { text: read(bytes, encoding), encoding, guessed: !encoding.startsWith('utf-16') };
}

/** From 0 to 1, how much a text in this encoding looks like one; only what is not ASCII counts. */
function score(bytes: Uint8Array, candidate: Candidate): number {
  const text = read(bytes, candidate.encoding);
  let all = 0;
  let usual = 0;
  let frequent = 0;
  let broken = 0;
  let run = 0;
  const runs = { alone: 0, pairs: 0, long: 0 };
  for (const character of text) {
    if (character <= '\x7f' && !candidate.encoding.startsWith('utf-16')) {
      run = 0;
      continue;
    }
    all += 1;
    run += 1;
    if (run === 1) runs.alone += 1;
    else if (run === 2) {
      runs.alone -= 1;
      runs.pairs += 2;
    } else runs.long += 1;
    if (character === '\ufffd') broken += 1;
    else if (candidate.usual.test(character)) usual += 1;
    if (candidate.frequent.test(character)) frequent += 1;
  }
  if (all === 0) return 0;
  const score = 0.6 * (usual / all) + 0.4 * Math.min(1, (2 * frequent) / all) - (3 * broken) / all;
  if (candidate.encoding !== 'windows-1252') return score;
  // Accented letters of Western languages stand alone among plain ones, seldom two together.
  if (runs.long > all * 0.2) return score * 0.6;
  return runs.pairs > all * 0.6 ? score * 0.85 : score;
}

/** For encodings not weighed here (Cyrillic, Greek, Central European): by the statistics of a detector of all of them. */
function secondOpinion(bytes: Uint8Array): string | null {
  const found = chardet.analyse(bytes).find((match) => match.confidence >= 25 && otherScripts.test(match.name) && iconv.encodingExists(match.name));
  return found ? found.name.toLowerCase() : null;
}

function read(bytes: Uint8Array, encoding: string): string {
  // iconv-lite reads encodings the same on every runtime; TextDecoder is much faster where it is certain to be there.
  if (encoding.startsWith('utf-')) return new TextDecoder(encoding).decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}
