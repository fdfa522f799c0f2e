import { markSpans } from '../../text/marks.ts';

/** A word of a sentence: `joined` where only a space or an apostrophe stands between it and the word before, `sound` where it is a word. */
export type Token = { text: string; lower: string; start: number; end: number; joined: boolean; opens: boolean; sound: boolean };

const chunk = /\S+/g;
const leading = /^[^\p{L}\p{N}\\<@_/]+/u;
// Begun only where a run of signs begins: a run of thousands is looked at once.
const trailing = /(?<![^\p{L}\p{N}\\>@_/-])[^\p{L}\p{N}\\>@_/-]+$/u;
const possessive = /['’]s$/;
const word = /^[\p{L}\p{N}][\p{L}\p{N}'’&/.+-]*$/u;
const address = /^(?:https?:|www\.)|\.(?:org|com|net|html?|conf|txt|de|fr|cn)$|\/.*\/|[.]\p{Ll}/u;
const elided = /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu;

/** The words of inline Markdown in order; what is code, a formula, an address or a sign is not `sound`. */
export function tokensOf(text: string, language: string): Token[] {
  const code = markSpans(text).filter(({ start, end }) => text[start] === '`' || text[start] === '$' || text.slice(start, end).includes(']('));
  const tokens: Token[] = [];
  let next = 0;
  let apart = true;
  let stopped = true;
  for (const { 0: raw, index } of text.matchAll(chunk)) {
    const before = leading.exec(raw)?.[0].length ?? 0;
    let start = index + before;
    let kept = raw.slice(before).replace(trailing, '');
    if (language === 'en') kept = kept.replace(possessive, '');
    if (kept === '') {
      apart = true;
      stopped = /[.!?:]/.test(raw);
      continue;
    }
    while ((code[next]?.end ?? text.length) <= index) next++;
    const inCode = (code[next]?.start ?? text.length) < index + raw.length;
    const elision = language === 'fr' ? elided.exec(kept)?.[0] : undefined;
    const pieces = elision ? [elision, kept.slice(elision.length)] : [kept];
    pieces.forEach((piece, k) => {
      const joined = k > 0 || (!apart && before === 0 && text.slice(index - 1, index) === ' ');
      const sound = !inCode && word.test(piece) && !address.test(piece);
      tokens.push({ text: piece, lower: piece.toLowerCase(), start, end: start + piece.length, joined, opens: stopped && k === 0, sound });
      start += piece.length;
      stopped = false;
    });
    const after = raw.slice(before + kept.length);
    apart = after !== '';
    stopped = /[.!?:]/.test(after) && !/^\.[,;]/.test(after);
  }
  return tokens;
}
