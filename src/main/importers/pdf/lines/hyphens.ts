/** What the words of a whole report say of the hyphens at its lines' ends. */
export type Hyphens = { words: ReadonlySet<string>; hyphenated: ReadonlySet<string> };

/** Collects the words of lines; those that a line's end may have cut are left out. */
export function hyphensOf(lines: Iterable<string>): Hyphens {
  const words = new Set<string>();
  const hyphenated = new Set<string>();
  for (const line of lines) {
    const found = line.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu) ?? [];
    found.forEach((word, i) => {
      if (word.endsWith('-') || (i === 0 && /^\p{Ll}/u.test(word))) return;
      if (word.includes('-')) hyphenated.add(word.toLowerCase());
      else words.add(word);
    });
  }
  return { words, hyphenated };
}

/** The lines of a table's cell without the words that its width may have cut. */
export const wholeWords = (lines: readonly string[]): string[] =>
  lines.map((line, i) => (i > 0 ? line.replace(/^\s*\S+/, '') : line)).map((line, i) => (i < lines.length - 1 ? line.replace(/\S+\s*$/, '') : line));

/** True where a narrow cell has cut a word without a hyphen: the report knows the whole, and neither part. */
export function isCut(before: string, after: string, { words }: Hyphens): boolean {
  const left = /(?:^|[^\p{L}\p{N}-])(\p{L}+)$/u.exec(before)?.[1] ?? '';
  const right = /^\p{Ll}+(?![\p{L}\p{N}])/u.exec(after)?.[0] ?? '';
  return left !== '' && right !== '' && words.has(left + right) && !words.has(left) && !words.has(right);
}

// Before a word of its own these keep their hyphen.
const joining = /^(?:non|semi|self|half|well|quasi|anti)$/i;

/** How a line that ends in a hyphen goes on: the hyphen falls, stays, or stays with a space after it ("Ein- und Ausgabe"). */
export type Seam = 'drop' | 'keep' | 'space';

/** Judges by the report's own words, then by case and figures. */
export function seamOf(before: string, after: string, { words, hyphenated }: Hyphens): Seam {
  const left = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(before)?.[1] ?? '';
  const right = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  if (left === '' || right === '') return 'keep';
  if (/^(?:und|oder|bzw|sowie|bis|and|or|to|et|ou)$/.test(right)) return 'space';
  const whole = left + right;
  const last = left.split('-').at(-1) ?? left;
  if (words.has(whole) || words.has(last + right) || words.has(whole.toLowerCase())) return 'drop';
  if (hyphenated.has(`${left}-${right}`.toLowerCase())) return 'keep';
  if (/\p{N}$/u.test(left) || /^\p{N}/u.test(right)) return 'keep';
  const isCapitals = (text: string) => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  if (isCapitals(last)) return isCapitals(right) ? 'drop' : 'keep';
  if (/^\p{Lu}/u.test(right) || last.length === 1) return 'keep';
  if (joining.test(left) && words.has(right) && right.length > 3) return 'keep';
  // "cost-effective": two words of the report that nobody writes as one.
  const both = words.has(last) && words.has(right) && last.length > 3 && right.length > 3 && /^\p{Ll}/u.test(last);
  return both ? 'keep' : 'drop';
}
