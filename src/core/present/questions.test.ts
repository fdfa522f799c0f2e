import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { bulletId, type SectionId, sectionId, sentenceId, slideId } from '../model/id.ts';
import type { Report, Section } from '../model/report.ts';
import { excerpt, type Hit, hitInReport, hitsOnSlide, searchedIn, slideFor, wordsAsked } from './questions.ts';

const ref = (n: number) => ({ sentence: sentenceId(n), quote: '' });
const slide = (
  n: number,
  section: number,
  more: { title?: string; lines?: string[]; note?: string; sources?: number[]; told?: number[]; hidden?: boolean } = {},
): Slide => ({
  id: slideId(n),
  section: sectionId(section),
  kicker: '',
  title: more.title ?? `Folie ${n}`,
  titleSources: (more.sources ?? []).map(ref),
  note: { text: more.note ?? '', sources: (more.told ?? []).map(ref) },
  optional: false,
  hidden: more.hidden ?? false,
  kind: 'bullets',
  bullets: (more.lines ?? []).map((text, k) => ({ id: bulletId(`${n}-${k}`), label: '', text, sources: [], origin: 'planned', level: 0, rules: [] })),
});
const marked = ({ text, stretches }: Pick<Hit, 'text' | 'stretches'>) => stretches.map(({ start, end }) => text.slice(start, end));
const ask = (question: string, ...slides: Slide[]) =>
  slides.flatMap((one) => hitsOnSlide(one, wordsAsked(question)).map((hit) => `${hit.kind} ${marked(hit).join('|')}`));

describe('a question', () => {
  it('finds every text that holds all of its words, in any order and any case, on slides before their notes', () => {
    const found = ask(
      'KOSTEN brücke',
      slide(1, 1, { lines: ['Die **Brücke** senkt die Kosten', 'Kosten des Hafens'], note: 'Brücke.\n\nKosten der Brücke: 3 Mio.' }),
    );
    expect(found).toEqual(['slide Brücke|Kosten', 'note Kosten|Brücke']);
  });

  it('finds a slide that holds its words only together', () => {
    expect(ask('Kosten Brücke', slide(1, 1, { title: 'Die Brücke', lines: ['Kosten: 3 Mio.'] }))).toEqual(['slide Brücke']);
    expect(ask('Kosten Tunnel', slide(1, 1, { title: 'Die Brücke', lines: ['Kosten: 3 Mio.'] }))).toEqual([]);
  });

  it('finds umlauts, sharp s and Chinese as the editor does', () => {
    expect(ask('STRASSE', slide(1, 1, { lines: ['Die Straße am Ufer'] }))).toEqual(['slide Straße']);
    expect(ask('mühle', slide(1, 1, { note: 'Alte MÜHLE' }))).toEqual(['note MÜHLE']);
    expect(ask('微循环', slide(1, 1, { title: '社区微循环试点' }))).toEqual(['slide 微循环']);
  });

  it('finds hidden slides, and nothing while nothing is asked', () => {
    expect(ask('ufer', slide(1, 1, { title: 'Am Ufer', hidden: true }))).toEqual(['slide Ufer']);
    expect(wordsAsked('   ')).toEqual([]);
  });
});

const sentence = (n: number, text: string) => ({ id: sentenceId(n), text, span: { start: 0, end: text.length }, at: { kind: 'line' as const, line: n } });
const section = (n: number, texts: string[], children: Section[] = []): Section => ({
  id: sectionId(n),
  level: 1,
  title: `Abschnitt ${n}`,
  heading: sentence(n * 100, `Abschnitt ${n}`),
  titleSources: [],
  origin: 'heading',
  blocks: texts.map((text, k) => ({ kind: 'paragraph', sentences: [sentence(n * 10 + k, text)] })),
  children,
});
const report: Report = {
  id: 'r',
  sha256: '',
  format: 'markdown',
  files: [],
  language: 'de',
  title: '',
  titleSources: [],
  text: '',
  sections: [section(1, ['Der Kai ist alt.', 'Sein Holz **fault**.'], [section(2, ['Das Wehr hält.'])]), section(3, ['Ende.'])],
  assets: [],
  warnings: [],
};

describe('a sentence of the report', () => {
  const searched = report.sections.flatMap(searchedIn);

  it('is found with its section and its place in it, read without marks', () => {
    const hits = searched.flatMap((one) => hitInReport(one, ['holz', 'FAULT']) ?? []);
    expect(hits).toEqual([
      { kind: 'report', sentence: sentenceId(11), section: sectionId(1), block: 1, text: 'Sein Holz fault.', stretches: expect.anything() },
    ]);
    expect(hits.map(marked)).toEqual([['Holz', 'fault']]);
  });

  it('leads to the slide that shows it, else to one that tells it, else to one of its section', () => {
    const to = (n: number, of: SectionId, ...slides: Slide[]) => slideFor(slides, report, sentenceId(n), of);
    expect(to(11, sectionId(1), slide(1, 1, { told: [11] }), slide(2, 3, { sources: [11] }))).toEqual({ slide: slideId(2), exact: true });
    expect(to(11, sectionId(1), slide(1, 1), slide(2, 3, { told: [11] }))).toEqual({ slide: slideId(2), exact: false });
    expect(to(11, sectionId(1), slide(1, 3), slide(2, 1, { hidden: true }), slide(3, 1))).toEqual({ slide: slideId(3), exact: false });
  });

  it('leads to what is in its section or around it where the section has no slide, and nowhere where nothing has', () => {
    const to = (of: SectionId, ...slides: Slide[]) => slideFor(slides, report, sentenceId(99), of)?.slide ?? null;
    expect(to(sectionId(1), slide(1, 3), slide(2, 2))).toBe(slideId(2));
    expect(to(sectionId(2), slide(1, 3), slide(2, 1))).toBe(slideId(2));
    expect(to(sectionId(2), slide(1, 3))).toBeNull();
  });
});

describe('an excerpt', () => {
  const around = (text: string, word: string) => {
    const start = text.indexOf(word);
    return excerpt({ text, stretches: [{ start, end: start + word.length }] });
  };

  it('is the whole of a short text', () => {
    expect(around('Der Kai ist alt.', 'Kai')).toEqual({ text: 'Der Kai ist alt.', stretches: [{ start: 4, end: 7 }] });
  });

  it('of a long one shows the words around the first that was found, cut between words', () => {
    const cut = around(`${'viele Worte davor '.repeat(20)}Wehr ${'noch mehr dahinter '.repeat(40)}`, 'Wehr');
    expect(cut.text).toMatch(/^… (?:viele |Worte |davor ){5,}/);
    expect(cut.text).toMatch(/(?:noch|mehr|dahinter) …$/);
    expect(cut.text.length).toBeLessThan(280);
    expect(marked(cut)).toEqual(['Wehr']);
  });

  it('cuts Chinese between characters, never inside of one', () => {
    const cut = around(`${'𠮷野家在河边'.repeat(40)}水坝${'的维护费用'.repeat(100)}`, '水坝');
    expect(marked(cut)).toEqual(['水坝']);
    expect(() => encodeURIComponent(cut.text)).not.toThrow();
  });
});
