import { plainText } from '../../text/inline.ts';

/** A word, number or mark of a text; `text` is in lower case, a number with plain spaces. */
export type Token = { kind: 'word' | 'number' | 'mark'; text: string; capital: boolean };

// A number with its thousands and decimals, a word (one character of Chinese), a currency or per cent sign, a stop.
const pattern =
  /\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[\u3400-\u9fff\u3040-\u30ff]|(?:(?![\u3400-\u9fff\u3040-\u30ff])[\p{L}\p{M}])(?:(?![\u3400-\u9fff\u3040-\u30ff])[\p{L}\p{M}\p{N}]|[-’'](?=\p{L}))*|[%‰°€$£¥§]|(?<=\s)-(?=\s)|[,;:.()[\]{}–—!?…，。；：、！？（）]/gu;

/** The tokens of inline Markdown in reading order. The stop of an ordinal number is no mark. */
export function tokensOf(inline: string): Token[] {
  const text = plainText(inline).normalize('NFC');
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const last = tokens.at(-1);
    if (/^\d/.test(found)) tokens.push({ kind: 'number', text: found.replace(/\s/g, ' '), capital: false });
    else if (found === '.' && last?.kind === 'number' && /^\s\S/.test(text.slice(index + 1))) continue;
    else if (/^[\p{L}\p{M}%‰°€$£¥§]/u.test(found)) tokens.push({ kind: 'word', text: found.toLowerCase(), capital: /^\p{Lu}/u.test(found) });
    else tokens.push({ kind: 'mark', text: found, capital: false });
  }
  return tokens;
}

/** The tokens without what stands in brackets, which a shorter text may leave out. */
export function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (/^[([{（]$/.test(text)) depth++;
    const inside = depth > 0;
    if (/^[)\]}）]$/.test(text)) depth = Math.max(0, depth - 1);
    return !inside;
  });
}

const dash = /^[-–—]$/;
const leastAside = 3;

/** The tokens without asides between dashes of three words or more; "Leer – Weener – Emden" is a line, not an aside. */
export function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const dashes = tokens.flatMap(({ text }, at) => (dash.test(text) ? [at] : []));
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    while ((dashes[next] ?? tokens.length) <= at) next++;
    const end = dash.test(token.text) ? (dashes[next] ?? -1) : -1;
    if (end > at + leastAside) at = end;
    else kept.push(token);
  }
  return kept;
}
