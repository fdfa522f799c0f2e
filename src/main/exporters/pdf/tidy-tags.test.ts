import { describe, expect, it } from 'vitest';
import { sortedHeadings } from './headings.ts';
import { isTag, type Tag } from './tag.ts';
import { formulaSign, tidyTags } from './tidy-tags.ts';

const tag = (type: string, ...kids: Tag['kids']): Tag => ({ type, kids });
const text = (mark: number) => tag('NonStruct', { page: 0, mark });

/** An element and what is in it as one line: `P(0 1)`. */
const line = (one: Tag['kids'][number]): string => {
  if (!isTag(one)) return 'mark' in one ? String(one.mark) : `@${one.annotation}`;
  const said = (one.alt === undefined ? '' : `“${one.alt}”`) + (one.language === undefined ? '' : `:${one.language}`);
  return `${one.type}${said}(${one.kids.map(line).join(' ')})`;
};
const tidied = (...kids: Tag['kids']): string => tidyTags(kids, 'de').map(line).join(' ');

describe('the tags of a printed page', () => {
  it('lose the boxes that mean nothing', () => {
    expect(tidied(tag('Div', tag('NonStruct', tag('P', text(0)), tag('H2', text(1)))))).toBe('P(0) H2(1)');
  });

  it('give every item of a list a body, and a list within it its place there', () => {
    const inner = tag('L', tag('LI', text(2)));
    expect(tidied(tag('L', tag('LI', tag('NonStruct', text(0)), text(1)), inner))).toBe('L(LI(LBody(P(0 1) L(LI(LBody(2))))))');
    expect(tidied(tag('L', tag('LI', tag('Lbl', text(0)), text(1))))).toBe('L(LI(Lbl(0) LBody(1)))');
  });

  it('keep rows and cells of a table, its caption first, heads with their scope', () => {
    const table = tag('Table', tag('NonStruct', text(4)), tag('NonStruct', tag('TR', tag('TH', text(0)), tag('TH'))), tag('TR', tag('TD', text(1)), tag('TD')));
    expect(tidied(table)).toBe('Table(Caption(4) TR(TH(0) TH()) TR(TD(1) TD()))');
    const [found] = tidyTags([table], 'de');
    expect(JSON.stringify(found)).toContain('"scope":"Column"');
  });

  it('make one named thing of a figure, with its caption after it', () => {
    const figure = tag('Figure', { ...tag('Figure', { page: 0, mark: 2 }), alt: 'Karte' }, tag('NonStruct', text(3)));
    expect(tidied(figure)).toBe('Figure“Karte”(2) Caption(3)');
    const chart = tag('Figure', { ...tag('Figure', tag('Div', text(5)), tag('Div', text(4))), alt: 'Kosten' });
    expect(tidied(chart)).toBe('Figure“Kosten”(4 5)');
    expect(tidied(tag('Figure', tag('NonStruct', text(3))))).toBe('P(3)');
  });

  it('know a formula by its sign, in a line and alone', () => {
    const formula = { ...tag('Figure', text(2), text(1)), alt: `${formulaSign}a+b` };
    expect(tidied(tag('P', text(0), formula))).toBe('P(0 Formula“a+b”(1 2))');
    expect(tidied(formula)).toBe('P(Formula“a+b”(1 2))');
  });

  it('say in which language a passage is, where it is another', () => {
    expect(tidied(tag('P', text(0), { ...tag('NonStruct', { page: 0, mark: 1 }), language: 'zh' }))).toBe('P(0 Span:zh(1))');
    expect(tidied({ ...tag('P', text(0)), language: 'de' })).toBe('P(0)');
    expect(tidied({ ...tag('P', text(0)), language: 'en' })).toBe('P:en(0)');
  });

  it('have headings that begin at the first level and skip none', () => {
    const heads = ['H2', 'H2', 'H4', 'H3', 'H2'].map((type) => tag(type, text(0)));
    expect(sortedHeadings(heads).map(({ type }) => type)).toEqual(['H1', 'H1', 'H2', 'H2', 'H1']);
  });
});
