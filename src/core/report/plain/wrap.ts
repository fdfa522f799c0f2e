import { endsSentence, isUnspaced, type Line, widthOf } from './line.ts';

/** How the lines of a text are broken: its width in columns, and whether its breaks come from a line's being full. */
export type Wrapping = { width: number; wrapped: boolean; hasGaps: boolean };

// Nobody wraps by hand beyond this; a longer line is a paragraph of its own.
const LONGEST = 130;
// And no heading in Chinese is as long as this.
const FULL = 60;
// By hand, people break a few columns early.
const RAGGED = 8;

/** Finds how a text is wrapped by what the next line's first word would have needed. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const inner = lines.filter((line, i) => lines[i + 1]?.gap === false && line.width <= LONGEST);
  const widths = inner.map((line) => line.width).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  let full = 0;
  let breaks = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.gap) return;
    breaks += 1;
    if (line.width <= LONGEST && needed(line, next) > width) full += 1;
  });
  const gaps = lines.filter((line) => line.gap).length - 1;
  return { width, wrapped: full >= breaks * 0.5 && (width >= 45 || breaks >= 8), hasGaps: gaps >= Math.max(1, lines.length / 40) };
}

/** True where the line goes on in the next one, false where its author ended it. */
export function goesOn(line: Line, next: Line, { width, wrapped, hasGaps }: Wrapping): boolean {
  if (next.gap) return false;
  const ended = endsSentence(line.text);
  if (next.indent > line.indent + 1 && ended) return false;
  if (!ended && /^\p{Ll}/u.test(next.text)) return true;
  if (line.width > LONGEST) return false;
  // A full line of Chinese that ends in the middle of a clause.
  if (line.width >= FULL && isUnspaced(line.text.at(-1) ?? '') && isUnspaced(next.text[0] ?? '') && !/[。！？；：…」』”）]$/.test(line.text)) return true;
  // An article or preposition ends no line that was meant to end.
  if (!ended && /\s\p{Ll}{1,4}$/u.test(line.text)) return true;
  if (!wrapped) return false;
  return needed(line, next) > width - (hasGaps ? RAGGED : 0);
}

function needed(line: Line, next: Line): number {
  const first = next.text[0] ?? '';
  if (isUnspaced(first)) return line.indent + line.width + 2;
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.width + 1 + widthOf(word.slice(0, 40));
}

/** What decides whether a hyphen at a line's end is part of the word. */
export type Hyphens = { german: boolean; has: (word: string) => boolean };

/** Learns from the whole text how its words are hyphenated; words are collected only when first asked for. */
export function hyphensOf(text: string): Hyphens {
  const german = count(text, /\b(?:der|die|und|das|den|ist|nicht)\b/g) > count(text, /\b(?:the|of|and|le|la|les|des|et)\b/g);
  let words: Set<string> | null = null;
  return {
    german,
    has: (word) => {
      words ??= new Set(text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu));
      return words.has(word);
    },
  };
}

const count = (text: string, word: RegExp): number => text.slice(0, 50_000).match(word)?.length ?? 0;

/** Lines of one paragraph as running text. */
export function joinLines(texts: readonly string[], hyphens: Hyphens): string {
  // Collected in parts: adding to one long string and looking at its end would be quadratic.
  const parts: string[] = [];
  for (const text of texts) {
    const before = parts.at(-1);
    if (before === undefined) parts.push(text);
    else parts.push(...seam(before, text, hyphens, parts));
  }
  return parts.join('');
}

function seam(before: string, text: string, hyphens: Hyphens, parts: string[]): string[] {
  const last = before.at(-1) ?? '';
  if (last === '\u00ad') {
    parts[parts.length - 1] = before.slice(0, -1);
    return [text];
  }
  const left = /([\p{L}\p{N}]+)-$/u.exec(before.slice(-60))?.[1];
  const right = /^[\p{L}\p{N}]+/u.exec(text)?.[0];
  if (left && right) {
    // "Ein- und Ausgabe": the hyphen stands for a word left out.
    if (/^(?:und|oder|bzw|sowie|bis|and|or|to|et|ou)$/.test(right)) return [' ', text];
    const splits = hyphens.german && /^\p{Ll}/u.test(right) && /\p{L}$/u.test(left) && !hyphens.has(`${left}-${right}`);
    if (splits) parts[parts.length - 1] = before.slice(0, -1);
    return [text];
  }
  return isUnspaced(last) || isUnspaced(text[0] ?? '') ? [text] : [' ', text];
}
