import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split.ts';

/** Texts with their ends told by hand, see gold/README.md. */
function goldOf(language: string): { text: string; ends: Set<number> }[] {
  const lines = readFileSync(new URL(`./gold/${language}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('# ')).map(unmarked);
}

function unmarked(marked: string) {
  const ends = new Set<number>();
  let text = '';
  for (const part of marked.split(/(?<=[¦|])/)) {
    text += part.replace(/[¦|]$/, '');
    if (/[¦|]$/.test(part)) ends.add(text.length);
    if (part.endsWith('¦')) text += ' ';
  }
  return { text, ends };
}

/** The ends inside the text, the last one left out: it is no decision. */
function foundIn(text: string, language: string): Set<number> {
  const spans = splitSentences(text, language);
  return new Set(spans.slice(0, -1).map((span) => span.end));
}

describe('the sentence ends of a report', () => {
  it.each(['de', 'en', 'fr', 'zh'])('are where a careful reader puts them, %s', (language) => {
    let [right, found, wanted] = [0, 0, 0];
    const misses: string[] = [];
    for (const { text, ends } of goldOf(language)) {
      const got = foundIn(text, language);
      right += [...got].filter((end) => ends.has(end)).length;
      found += got.size;
      wanted += ends.size;
      for (const end of got) if (!ends.has(end)) misses.push(`cut: …${text.slice(Math.max(0, end - 30), end)} ¦ ${text.slice(end, end + 25)}…`);
      for (const end of ends) if (!got.has(end)) misses.push(`not cut: …${text.slice(Math.max(0, end - 30), end)} ¦ ${text.slice(end, end + 25)}…`);
    }
    const f1 = (200 * right) / (found + wanted);
    expect(f1, `${f1.toFixed(1)} % of ${wanted} ends\n${misses.join('\n')}\n`).toBeGreaterThanOrEqual(99);
  });
});
