import { describe, expect, it } from 'vitest';
import type { RawBlock, RawDocument } from '../model/raw.ts';
import { flatSections, Report, sentencesOfReport } from '../model/report.ts';
import { ledgerOf } from '../planner/ledger.ts';
import { planDeck } from '../planner/plan.ts';
import { buildTogether } from './build.ts';

const line = (n: number) => ({ kind: 'line', line: n }) as const;
const heading = (level: number, text: string): RawBlock => ({ kind: 'heading', level, text, at: line(1) });
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at: line(2) });
const footnote = (label: string, text: string): RawBlock => ({ kind: 'footnote', label, text, at: line(3) });
const document = (blocks: RawBlock[], rest: Partial<RawDocument> = {}): RawDocument => ({
  format: 'markdown',
  title: '',
  language: 'de',
  warnings: [],
  blocks,
  ...rest,
});

const deich = document([
  heading(2, 'Deichbau'),
  paragraph('Die Arbeiten am Deich gehen voran.\\[1\\]'),
  footnote('1', 'Bericht vom Mai.'),
  heading(3, 'Kosten'),
  paragraph('Der Bau kostet 4 Millionen Euro.'),
]);
const brücken = document(
  [
    heading(1, 'Prüfung'),
    paragraph('Zwölf Brücken wurden geprüft.\\[1\\]'),
    footnote('1', 'Nach DIN 1076.'),
    heading(1, 'Ergebnis'),
    paragraph('Drei Brücken werden saniert.'),
  ],
  {
    title: 'Brücken im Kreis',
    warnings: [{ code: 'image-missing', at: line(9), detail: 'brücke.png' }],
  },
);
const source = (raws: RawDocument[]) => ({
  id: 'r',
  sha256: 'abc',
  files: raws.map(({ format }, index) => ({ name: `${index + 1}.md`, sha256: `${index}`, format, author: '', date: '' })),
});
const together = (...raws: RawDocument[]) => Report.parse(buildTogether(raws, source(raws)));
const outline = (report: Report) => flatSections(report.sections).map(({ level, title }) => `${level} ${title}`);

describe('several documents as one report', () => {
  it('are its parts in order, each under its own title', () => {
    const report = together(deich, brücken);
    expect(outline(report)).toEqual(['1 Deichbau', '2 Kosten', '1 Brücken im Kreis', '2 Prüfung', '2 Ergebnis']);
    expect(report.title).toBe('Deichbau · Brücken im Kreis');
    expect(outline(together(brücken, deich))[0]).toBe('1 Brücken im Kreis');
  });

  it('put sections of their own beneath a title that the prose gives, and never deeper than level 6', () => {
    const deep = document(
      [1, 1, 2, 3, 4, 5, 6].map((level) => heading(level, `Stufe ${level}`)).flatMap((block) => [block, paragraph('Der Deichverband tagte in Husum.')]),
    );
    expect(Math.max(...flatSections(together(deich, deep).sections).map(({ level }) => level))).toBe(6);
  });

  it('keep every place with its file, and footnotes of the same label in their own part', () => {
    const report = together(deich, brücken);
    const [first, second] = report.sections;
    const notes = (section: typeof first) => flatSections(section ? [section] : []).flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'footnote'));
    expect(notes(first)).toMatchObject([{ label: '1', sentences: [{ text: 'Bericht vom Mai.', at: { file: 1 } }] }]);
    expect(notes(second)).toMatchObject([{ label: '1', sentences: [{ text: 'Nach DIN 1076.', at: { file: 2 } }] }]);
    expect(report.warnings).toContainEqual({ code: 'image-missing', at: { kind: 'line', line: 9, file: 2 }, detail: 'brücke.png', file: '2.md' });
  });

  it('are told whole: every sentence has its offsets in one text and is in the deck', () => {
    const report = together(deich, brücken, document([paragraph('Ohne Überschrift steht hier ein Satz über die Fähre.')]));
    for (const { text, span } of sentencesOfReport(report)) expect(report.text.slice(span.start, span.end)).toBe(text);
    expect(new Set(sentencesOfReport(report).map(({ id }) => id)).size).toBe(sentencesOfReport(report).length);
    expect(ledgerOf(report, planDeck(report)).lost).toEqual([]);
  });

  it('speak the language of most of the text, each its own within', () => {
    const english = document([heading(1, 'Ferry'), paragraph('The ferry runs twice a day. It carries twelve cars.')], { language: 'en' });
    expect(together(deich, brücken, english).language).toBe('de');
    expect(together(english, document([paragraph('Kurz.')])).language).toBe('en');
  });

  it('keep decks among themselves as they are, and read a deck beside a report as a part of it', () => {
    const slide = { layout: 'content' as const, hidden: false, columns: [], part: '' };
    const deck = document([heading(1, 'Fähre'), paragraph('Zweimal am Tag'), heading(1, 'Kosten'), paragraph('Zwölf Euro')], {
      slides: [
        { ...slide, from: 0, notes: 2 },
        { ...slide, from: 2, notes: 4 },
      ],
    });
    const decks = together(deck, deck);
    expect(planDeck(decks).slides.map(({ title }) => title)).toEqual(['Fähre', 'Kosten', 'Fähre', 'Kosten']);
    const mixed = together(deich, deck);
    expect(flatSections(mixed.sections).some((section) => section.slide)).toBe(false);
    for (const report of [decks, mixed]) expect(ledgerOf(report, planDeck(report)).lost).toEqual([]);
  });

  it('show a picture that several of them hold once', () => {
    const asset = { id: `${'0'.repeat(64)}.png`, name: 'karte.png', mime: 'image/png', width: 1, height: 1 };
    const figure = { kind: 'figure', asset, alt: '', caption: 'Karte', name: 'karte.png', at: line(4) } as RawBlock;
    expect(together(document([figure]), document([figure])).assets).toHaveLength(1);
  });
});
