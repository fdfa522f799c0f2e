/** What is looked for, and how exactly. */
export type Search = { text: string; matchCase: boolean; wholeWord: boolean };

/** A text as it is compared, and where each of its UTF-16 units comes from: null for its own place, -1 inside of a letter. */
export type Folded = { text: string; starts: Int32Array | null; ends: Int32Array | null };

// A letter with its accents is one; whether it was typed as one character or two makes no difference.
const letters = /\P{M}\p{M}*|\p{M}+/gsu;
const simple = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;
/** What is compared in another way than by its small letter, or at another length. */
const peculiar = /[\p{M}\u00ad\u200b\u2060\ufeffßẞİς’ʼ‐‑\u2126\u212a\u212b]|[^\S ]| {2}|^ | $/u;
const unseen = /^[\u00ad\u200b\u2060\ufeff]$/;

/** The text as a reader compares it: apostrophes, hyphens and spaces of every kind are one, white space counts once, `ß` is `ss` unless case matters. */
export function fold(text: string, matchCase: boolean): Folded {
  if (simple.test(text)) return { text: matchCase ? text : text.toLowerCase(), starts: null, ends: null };
  // Most texts with umlauts, and all Chinese ones, need no look at each letter.
  if (!peculiar.test(text)) {
    const same = matchCase ? text : text.toLowerCase();
    if (same.length === text.length) return { text: same, starts: null, ends: null };
  }
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [0];
  let after = '';
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const seen = foldLetter(letter, matchCase);
    const written = seen === ' ' && after === ' ' ? '' : seen;
    if (written === '') continue;
    folded.push(written);
    after = written;
    for (let k = 0; k < written.length; k++) {
      starts.push(k === 0 ? index : -1);
      ends.push(k === written.length - 1 ? index + letter.length : -1);
    }
  }
  return { text: folded.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function foldLetter(letter: string, matchCase: boolean): string {
  if (/^\s/.test(letter)) return ' ';
  if (unseen.test(letter)) return '';
  if (/^[’ʼ]$/.test(letter)) return "'";
  if (/^[‐‑]$/.test(letter)) return '-';
  const composed = letter.normalize('NFC');
  if (matchCase) return composed;
  if (composed === 'ß' || composed === 'ẞ') return 'ss';
  if (composed === 'İ') return 'i';
  return composed.toLowerCase().replace('ς', 'σ');
}

/** A stretch of a text, its end exclusive, in UTF-16 units. */
export type Stretch = { start: number; end: number };

/** Where a text holds what is looked for, from left to right and never twice at one place. */
export function stretchesIn(text: string, folded: Folded, wanted: string, wholeWord: boolean): Stretch[] {
  const found: Stretch[] = [];
  if (wanted === '') return found;
  for (let at = folded.text.indexOf(wanted); at >= 0; ) {
    const start = folded.starts ? (folded.starts[at] ?? -1) : at;
    const end = folded.ends ? (folded.ends[at + wanted.length] ?? -1) : at + wanted.length;
    const counts = start >= 0 && end >= 0 && (!wholeWord || (isEdge(text, start) && isEdge(text, end)));
    if (counts) found.push({ start, end });
    at = folded.text.indexOf(wanted, counts ? at + wanted.length : at + 1);
  }
  return found;
}

const inWord = /[\p{L}\p{N}\p{M}_]/u;
// Written without spaces between words: every place is an edge.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isEdge(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const behind = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
  if (!inWord.test(before) || !inWord.test(behind)) return true;
  return unspaced.test(before) || unspaced.test(behind);
}
