import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enumerationOf } from './enumeration.ts';
import type { Enumeration } from './enumerations/parts.ts';

type Entry = { sentence: string; wanted: Enumeration | null };

/** Sentences with what they list, told by hand, see gold/README.md. */
function goldOf(language: string): Entry[] {
  const text = readFileSync(new URL(`./gold/enumerations.${language}.txt`, import.meta.url), 'utf8');
  return text.split(/\n\s*\n/).map((entry) => {
    const [sentence = '', ...marked] = entry.trim().split('\n');
    const lines = marked.map((line) => line.trim());
    const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
    const lead = lines.find((line) => line.startsWith('= '))?.slice(2) ?? '';
    return { sentence, wanted: items.length > 0 ? { lead, items } : null };
  });
}

const told = (found: Enumeration | null) => (found ? `${found.lead} => ${found.items.join(' | ')}` : 'nothing');

describe('the things that sentences list', () => {
  it.each(['de', 'en', 'fr', 'zh'])('are those that a careful editor would put one under the other, %s', (language) => {
    let [right, found, wanted] = [0, 0, 0];
    const misses: string[] = [];
    for (const entry of goldOf(language)) {
      const got = enumerationOf(entry.sentence, language);
      const items = got?.items ?? [];
      const gold = entry.wanted?.items ?? [];
      right += items.filter((item) => gold.includes(item)).length;
      found += items.length;
      wanted += gold.length;
      if (told(got) !== told(entry.wanted)) misses.push(`${entry.sentence}\n  found ${told(got)}\n  not   ${told(entry.wanted)}`);
    }
    const f1 = (200 * right) / (found + wanted);
    expect(f1, `${f1.toFixed(1)} % of ${wanted} items\n${misses.join('\n')}\n`).toBeGreaterThanOrEqual(95);
  });
});
