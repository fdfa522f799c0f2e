import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock, RawDocument } from '../model/raw.ts';
import { flatSections, Report, sentencesOfReport } from '../model/report.ts';
import { buildReport } from './build.ts';

const at = { kind: 'line', line: 1 } as const;
const source = { id: 'r', sha256: '00' };
const documentOf = (blocks: RawBlock[], properties: Partial<RawDocument> = {}): RawDocument => ({
  format: 'text',
  title: '',
  language: 'de',
  blocks,
  warnings: [],
  ...properties,
});
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const heading = (level: number, text: string): RawBlock => ({ kind: 'heading', level, text, at });

describe('a report from raw blocks', () => {
  it('finds every sentence at its place in the canonical text, in order', () => {
    const piece = fc.constantFrom(
      'Der Kran steht.',
      'Am 3. Mai kam er.',
      '**Fett. Auch das.**',
      'Co., Ltd. baut',
      '价格上涨。',
      '„Ja!“',
      ' ',
      '\n',
      'z. B.',
      '(a. b)',
      '[x](y)',
      '5',
      '#',
    );
    const text = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(' '));
    const block: fc.Arbitrary<RawBlock> = fc.oneof(
      text.map(paragraph),
      text.map((t) => heading(2, t)),
      text.map((t): RawBlock => ({ kind: 'quote', text: t, at })),
      fc.array(text).map((items): RawBlock => ({ kind: 'list', ordered: false, items: items.map((t) => ({ text: t, level: 0, marker: '-', at })) })),
      fc.array(text).map((cells): RawBlock => ({ kind: 'table', header: cells, rows: [{ cells, at }], caption: '', at })),
      text.map((t): RawBlock => ({ kind: 'figure', asset: null, alt: t, caption: '', name: '', at })),
      text.map((t): RawBlock => ({ kind: 'code', language: '', text: t, at })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.constantFrom('de', 'zh', ''), (blocks, language) => {
        const report = Report.parse(buildReport(documentOf(blocks, { language }), source));
        let end = 0;
        for (const sentence of sentencesOfReport(report)) {
          expect(sentence.span.start).toBeGreaterThanOrEqual(end);
          expect(report.text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
          end = sentence.span.end;
        }
        expect(
          sentencesOfReport(report)
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(report.text.replace(/\s/g, ''));
      }),
    );
  });

  it('nests sections by level where levels are skipped', () => {
    const report = buildReport(documentOf([heading(1, 'Bericht'), heading(3, 'Lage'), heading(2, 'Ziel'), heading(6, 'Frist')]), source);
    expect(flatSections(report.sections).map((section) => `${section.level} ${section.title}`)).toEqual(['1 Bericht', '3 Lage', '2 Ziel', '6 Frist']);
    expect(report.sections[0]?.children.map((section) => section.title)).toEqual(['Lage', 'Ziel']);
    expect(report.title).toBe('Bericht');
  });

  it('makes a first heading of the title in the properties unless a heading says the same', () => {
    expect(buildReport(documentOf([paragraph('Es regnet.')], { title: 'Wetter' }), source).sections[0]?.heading?.text).toBe('Wetter');
    expect(buildReport(documentOf([heading(1, 'Wetter'), paragraph('Es regnet.')], { title: 'wetter' }), source).sections).toHaveLength(1);
  });

  it('takes a first line over prose for the title where nothing is marked as a heading', () => {
    const prose = paragraph('Das Amt hat im Frühjahr alle Wege befahren. Der Belag ist schadhaft.');
    const line = paragraph('Bericht über den Zustand der Radwege');
    const titleOf = (...blocks: RawBlock[]) => buildReport(documentOf(blocks), source).title;
    expect(titleOf(line, prose, prose)).toBe('Bericht über den Zustand der Radwege');
    expect(sentencesOfReport(buildReport(documentOf([line, prose]), source)).map(({ text }) => text)).toContain('Bericht über den Zustand der Radwege');
    for (const first of ['Das Amt hat die Wege befahren.', 'Tannberg, den 3. Mai 2026', 'Die Gemeinden melden:'])
      expect(titleOf(paragraph(first), prose, prose)).not.toBe(first);
    expect(titleOf(line, paragraph('Ein zweiter Titel'), prose)).not.toBe('Bericht über den Zustand der Radwege');
    expect(titleOf(line, prose, heading(1, 'Anlage'))).not.toBe('Bericht über den Zustand der Radwege');
  });

  it('puts all other headings under the title in the properties', () => {
    const outline = (blocks: RawBlock[]) => {
      const report = buildReport(documentOf(blocks, { title: 'Wetterbericht 2025' }), source);
      return [report.title, ...flatSections(report.sections).map((section) => `${section.level} ${section.title}`)];
    };
    expect(outline([heading(1, 'Wetter'), heading(2, 'Regen'), heading(2, 'Wind')])).toEqual([
      'Wetterbericht 2025',
      '1 Wetterbericht 2025',
      '2 Wetter',
      '2 Regen',
      '2 Wind',
    ]);
    expect(outline([heading(1, 'Regen'), heading(2, 'Mai'), heading(1, 'Wind')])).toEqual([
      'Wetterbericht 2025',
      '1 Wetterbericht 2025',
      '2 Regen',
      '3 Mai',
      '2 Wind',
    ]);
  });

  it('keeps what stands before the first heading as an inferred section', () => {
    const report = buildReport(documentOf([paragraph('Der Ausschuss tagte in Bonn.'), heading(2, 'Lage')]), source);
    expect(report.sections.map((section) => section.origin)).toEqual(['inferred', 'heading']);
  });

  it('tells the language by a vote of the blocks where the file does not say it', () => {
    const german = paragraph('Der Ausschuss hat den Bericht am Montag in der Sitzung beraten und an den Rat weitergeleitet.');
    const english = paragraph('The committee has read the report.');
    expect(buildReport(documentOf([english, german, german], { language: '' }), source).language).toBe('de');
    expect(buildReport(documentOf([paragraph('委员会讨论了这份报告。')], { language: '' }), source).language).toBe('zh');
    expect(buildReport(documentOf([german], { language: 'EN-us' }), source).language).toBe('en');
  });

  it('warns where the prose breaks off, and not after a signature, a list or a table', () => {
    const warnings = (block: RawBlock) => buildReport(documentOf([block]), source).warnings.map((warning) => `${warning.code}: ${warning.detail}`);
    expect(warnings(paragraph('Im kommenden Jahr wird das Werk die Halle erweitern und neue Linien'))).toEqual([
      'breaks-off: die Halle erweitern und neue Linien',
    ]);
    expect(warnings(paragraph('Im kommenden Jahr wird das Werk die Halle erweitern.'))).toEqual([]);
    expect(warnings(paragraph('gez. Dr. Anna Berg, Referat Wirtschaft'))).toEqual([]);
    expect(warnings(paragraph('Köln, den 3. Mai 2024'))).toEqual([]);
    expect(warnings({ kind: 'list', ordered: false, items: [{ text: 'neue Linien und ein Lager für das Werk', level: 0, marker: '-', at }] })).toEqual([]);
  });
});
