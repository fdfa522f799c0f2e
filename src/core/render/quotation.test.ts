import { expect, it } from 'vitest';
import { bulletId, slideId } from '../model/id.ts';
import { wide } from './frame.ts';
import { slideHtml } from './slide-html.ts';

const base = { id: slideId(1), section: null, kicker: '', title: 'Ufer', titleSources: [], note: { text: '', sources: [] }, optional: false, hidden: false };
const quoted = (text: string, language = 'de') =>
  slideHtml(
    { ...base, kind: 'quote', quote: { id: bulletId(1), label: '', text, sources: [], origin: 'planned', level: 0, rules: [] } },
    { frame: wide, number: 1, footer: '', language, assetUrl: () => '' },
  );

it('adorns a quotation with the mark of the deck’s language, as no part of its text', () => {
  const html = quoted('Wir wollen ans Wasser.');
  expect(html).toContain('data-mark="„"');
  expect(html.replace(/<[^>]*>/g, '')).not.toContain('„');
  expect(quoted('Nous voulons de l’eau.', 'fr')).toContain('data-mark="«"');
});

it('lets the mark that the report wrote hang in its stead, changing no letter', () => {
  for (const [text, mark] of [
    ['„Nie wieder“, sagt sie.', '„'],
    ['"Nie wieder", sagt sie.', '&quot;'],
    ['**»Nie wieder«**, sagt sie.', '»'],
    ['« Jamais plus », dit-elle.', '« '],
  ] as const) {
    const html = quoted(text);
    expect(html).toMatch(/^<div class="[^"]* marked"/);
    expect(html).toContain(`<span class="mark">${mark}</span>`);
    expect(html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"')).toContain(text.replaceAll('**', ''));
  }
});

it('hangs no mark out of code', () => {
  expect(quoted('`"x"` ist ein Name.')).not.toMatch(/class="mark"| marked"/);
});
