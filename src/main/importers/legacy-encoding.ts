import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type Candidate, candidates, utf16 } from './plausible.ts';
import { type Decoded, SAMPLE } from './unicode.ts';

// Cyrillic, Greek, Central European, Turkish, Hebrew, Arabic.
const otherScripts = /^(?:windows-125[0134567]|ISO-8859-[256789]|KOI8-R)$/i;
// What a text must reach to be believed without asking a second opinion.
const SURE = 0.7;

/** Text that is not plainly Unicode, in the encoding in which it looks most like a text. */
export function decodeLegacy(bytes: Uint8Array): Decoded {
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
  // iconv-lite reads these the same on every runtime, whatever its TextDecoder was built with.
  if (encoding.startsWith('utf-')) return new TextDecoder(encoding).decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}
