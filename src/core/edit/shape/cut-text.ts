import { formulasOf } from '../../formula/inline-formulas.ts';
import { escapeInline, isBalanced, plainText } from '../../text/inline.ts';

/**
 * Inline Markdown as pieces that each fit, in order: cut between sentences where there is one late enough, else between
 * words (in Chinese at a comma, where there is one), and only where there are none within what stands together. Every word is in one of them. What has marks of
 * emphasis loses them where it cannot be cut otherwise. `fits` is told which piece it is, counting from 0.
 */
export function cutText(text: string, fits: (piece: string, place: number) => boolean, words: 'whole' | 'broken' = 'broken'): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== '' && !fits(rest, pieces.length)) {
    const at = cutOf(rest, (piece) => fits(piece, pieces.length), words);
    if (at === 0) {
      const plain = escapeInline(plainText(rest));
      if (plain === rest) break;
      rest = plain;
      continue;
    }
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

const gap = /\s+|(?<=[\u2e80-\u9fff\uff00-\uff60])(?=[\u2e80-\u9fff])/gu;
const sentenceEnd = /[.!?;:。！？；：…]["”’»)）」』]*$/u;

/** True beside a space or behind a mark: Chinese has no other sign of where its words end. */
const betweenWords = (text: string, at: number): boolean => /[\s\p{P}]/u.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at));

/** The place of the best cut; 0 where there is none. */
function cutOf(text: string, fits: (piece: string) => boolean, words: 'whole' | 'broken'): number {
  const between = [...text.matchAll(gap)].map(({ index }) => index).filter((at) => at > 0);
  const most = lastThatFits(text, between, fits);
  if (most >= 0) {
    const places = between.slice(0, most + 1).filter((at) => standsAlone(text, at));
    const longest = places.at(-1);
    if (longest !== undefined) {
      const late = places.filter((at) => at > longest / 2);
      return late.findLast((at) => sentenceEnd.test(text.slice(0, at))) ?? late.findLast((at) => betweenWords(text, at)) ?? longest;
    }
  }
  if (words === 'whole') return 0;
  // A word that is wider than a whole slide.
  const letters = [...text.matchAll(/(?!^)(?=[^\p{M}])/gu)].map(({ index }) => index).filter((at) => !isLow(text.charCodeAt(at)));
  const inWord = lastThatFits(text, letters, fits);
  return inWord < 0 ? 0 : (letters.slice(0, inWord + 1).findLast((at) => standsAlone(text, at)) ?? 0);
}

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** The last of the places before which all fits: more text never fits better. */
function lastThatFits(text: string, places: readonly number[], fits: (piece: string) => boolean): number {
  let [low, high] = [-1, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, places[middle]))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function standsAlone(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (!/[\\`*_~[\]$]/.test(text)) return true;
  return isBalanced(before) && isBalanced(after) && formulasOf(before).length + formulasOf(after).length === formulasOf(text).length && !before.endsWith('\\');
}
