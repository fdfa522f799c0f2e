import { beforeAll, expect, test } from 'vitest';
import { loadHyphenation } from '../text/hyphenation.ts';
import { inlineHtml } from '../text/inline.ts';
import { partsBeforeHyphens, withHyphens } from './hyphens.ts';

beforeAll(() => loadHyphenation('de'));

const html = (inline: string) => withHyphens(inlineHtml(inline), 'de', 10);
const part = (text: string) => `<span class="syllable">${text}</span>`;

test('all parts of a word but its last may be followed by a hyphen', () => {
  expect(html('Die Ladeinfrastruktur wird')).toBe(`Die ${part('Lade')}${part('infra')}struktur wird`);
});

test('the text is what it was', () => {
  const text = 'Grundstücksverkehrsgenehmigung & „Ladeinfrastruktur“ < Umweltverträglichkeitsprüfung, danach';
  const set = html(text);
  expect(set).toContain('syllable');
  expect(set.replace(/<[^>]*>/g, '')).toBe(inlineHtml(text));
});

test('words in emphasis part, but not where the emphasis begins or ends within them', () => {
  expect(html('**Ladeinfrastruktur** wird')).toBe(`<strong>${part('Lade')}${part('infra')}struktur</strong> wird`);
  expect(html('Lade**infrastruktur** wird')).toBe('Lade<strong>infrastruktur</strong> wird');
});

test('code, links and formulas part nowhere', () => {
  for (const inline of ['`Ladeinfrastruktur` wird', '[Ladeinfrastruktur](https://example.org) wird', '$Ladeinfrastruktur$ wird'])
    expect(html(inline)).toBe(inlineHtml(inline));
});

test('the editor’s line parts where the slide does', () => {
  expect(partsBeforeHyphens({ text: 'Die Ladeinfrastruktur wird', seams: new Set([0]) }, 'de', 10)).toEqual([
    { from: 4, to: 8 },
    { from: 8, to: 13 },
  ]);
  expect(partsBeforeHyphens({ text: 'Die Ladeinfrastruktur wird', seams: new Set([0, 6]) }, 'de', 10)).toEqual([]);
});
