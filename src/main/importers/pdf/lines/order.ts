import { isUnspaced } from '../../../../core/report/plain/line.ts';
import type { Word } from '../page/page.ts';

export type Script = 'sup' | 'sub' | null;
/** A word in its place in the text: with the space that stands before it, or none. */
export type Placed = { word: Word; text: string; before: '' | ' '; script: Script };

// In parts of the size.
const GAP = 0.15;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{N}]/u;

/** The words of a line in the order in which they are read, with the spaces between them. */
export function inReadingOrder(words: readonly Word[], size: number, scriptOf: (word: Word) => Script): Placed[] {
  const visual = words.toSorted((a, b) => a.x - b.x || a.right - b.right);
  const isRtl = isRightToLeft(visual);
  const ordered = isRtl ? leftward(visual) : visual;
  const placed = ordered.map((word, i): Placed => {
    const before = ordered[i - 1];
    return {
      word,
      text: isRtl ? asWritten(word.text) : word.text,
      before: before && isApart(before, word, size, isRtl) && !isSigned(ordered, i, size) ? ' ' : '',
      script: scriptOf(word),
    };
  });
  return isRtl ? withBrackets(placed) : placed;
}

function isApart(before: Word, word: Word, size: number, isRtl: boolean): boolean {
  if (isRtl) return gapOf(before, word) > 0.1 * size;
  if (word.spaced) return true;
  if (/^[([（]?(?:\d{1,3}|[a-z])[.)\]）、]$|^[•◦▪■●○–—-]$/u.test(before.text) && word.x - before.right > 0.25 * size) return true;
  // Chinese is set without spaces, and typeset apart from figures and Latin by a gap that is none; a heading's number stands further off.
  if (isUnspaced(word.text[0] ?? '') && /^\d+(?:\.\d+)*\.?$/.test(before.text) && word.x - before.right > 0.6 * size) return true;
  if (isUnspaced(before.text.at(-1) ?? '') || isUnspaced(word.text[0] ?? '')) return word.x - before.right > 1.5 * size;
  return word.x - before.right > GAP * Math.min(size, Math.max(before.size, word.size));
}

/** True for a figure whose minus stands off by a kern; between two figures alike it takes away. */
function isSigned(ordered: readonly Word[], i: number, size: number): boolean {
  const [earlier, sign, word] = [ordered[i - 2], ordered[i - 1], ordered[i]];
  if (!sign || !word || sign.text !== '−' || word.spaced || !/^[\d.,]*\d/.test(word.text)) return false;
  const gap = gapOf(sign, word);
  return gap < 0.35 * size && (!earlier || gapOf(earlier, sign) > 2 * gap);
}

const gapOf = (a: Word, b: Word): number => Math.max(a.x - b.right, b.x - a.right);

/** True where most letters run to the left. */
export function isRightToLeft(words: readonly Word[]): boolean {
  let balance = 0;
  for (const { text } of words) balance += rightToLeft.test(text) ? text.length : /\p{L}/u.test(text) ? -text.length : 0;
  return balance > 0;
}

/** From right to left, but figures and Latin words between as they stand. */
function leftward(visual: readonly Word[]): Word[] {
  const ordered: Word[] = [];
  let run: Word[] = [];
  let neutral: Word[] = [];
  const end = () => {
    ordered.push(...run.toReversed(), ...neutral);
    run = [];
    neutral = [];
  };
  for (const word of visual.toReversed()) {
    if (rightToLeft.test(word.text)) {
      end();
      ordered.push(word);
    } else if (leftToRight.test(word.text)) {
      run.push(...neutral, word);
      neutral = [];
    } else if (run.length > 0) neutral.push(word);
    else ordered.push(word);
  }
  end();
  return ordered;
}

/** Signs around figures stand on their other side in such lines, and signs among themselves the other way round. */
function asWritten(text: string): string {
  if (rightToLeft.test(text) || /\p{L}/u.test(text)) return text;
  const [, first = '', inner = '', last = ''] = /^([^\p{N}%]*)(.*?)([^\p{N}%]*)$/u.exec(text) ?? [];
  return [...last].reverse().join('') + inner + [...first].reverse().join('');
}

const mirrored: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

/** Brackets are drawn mirrored in such lines, and named in either way: the first must open. */
function withBrackets(placed: readonly Placed[]): Placed[] {
  const first = /[()[\]«»]/.exec(placed.map(({ text }) => text).join(''))?.[0];
  if (first === undefined || '([«'.includes(first)) return [...placed];
  return placed.map((one) => ({ ...one, text: one.text.replace(/[()[\]«»]/g, (bracket) => mirrored[bracket] ?? bracket) }));
}
