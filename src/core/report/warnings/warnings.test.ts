import { describe, expect, it } from 'vitest';
import { AssetId } from '../../model/id.ts';
import type { RawBlock } from '../../model/raw.ts';
import { buildReport } from '../build.ts';

const at = { kind: 'line', line: 1 } as const;
const paragraph = (text: string, line = 1): RawBlock => ({ kind: 'paragraph', text, at: { kind: 'line', line } });
const asset = { id: AssetId.parse(`${'b'.repeat(64)}.png`), name: 'plan.png', mime: 'image/png', width: 4, height: 3 };
const figure = (caption: string): RawBlock => ({ kind: 'figure', asset, alt: 'Plan', caption, name: 'plan.png', at });
const table = (caption: string): RawBlock => ({ kind: 'table', header: ['Jahr', 'Zahl'], rows: [{ cells: ['2020', '3'], at }], caption, at });

function warningsOf(blocks: RawBlock[], language: string) {
  const report = buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });
  return report.warnings.filter(({ code }) => code !== 'breaks-off');
}

describe('a picture or table that is announced', () => {
  const absent = (language: string, ...blocks: RawBlock[]) => warningsOf(blocks, language).map(({ detail }) => detail);

  it.each([
    ['de', 'Die Lage der Becken zeigt der Plan (siehe Abbildung 3).', 'Abbildung 3'],
    ['de', 'Die Werte stehen in Tab. 2.', 'Tab. 2'],
    ['de', 'Im folgenden Bild ist die Schleuse zu sehen.', 'Im folgenden Bild'],
    ['en', 'Table 2 shows the cost of each pump.', 'Table 2'],
    ['en', 'The following table lists all the pumps.', 'The following table'],
    ['fr', 'Les quais sont décrits plus loin (voir figure 4).', 'figure 4'],
    ['fr', 'Le tableau ci-dessous donne les coûts.', 'Le tableau ci-dessous'],
    ['zh', '各码头位置见图2。', '图2'],
    ['zh', '费用如下表所示。', '如下表'],
  ])('is missed where the report does not have it (%s): %s', (language, text, detail) => {
    expect(absent(language, paragraph(text))).toEqual([detail]);
  });

  it('is not missed where a caption bears its number, or a picture without one stands for it', () => {
    expect(absent('de', paragraph('Den Plan zeigt Abbildung 3.'), paragraph('Abbildung 3: Plan der Becken'))).toEqual([]);
    expect(absent('de', paragraph('Den Plan zeigt Abbildung 1.'), figure('Plan der Becken'))).toEqual([]);
    expect(absent('en', paragraph('Costs are in Tables 1 and 2.'), table('Table 1. Pumps'), table('Table 2. Quays'))).toEqual([]);
    expect(absent('en', paragraph('Costs are in Tables 1 and 3.'), table('Table 1. Pumps'))).toEqual(['Tables 3']);
    expect(absent('de', paragraph('Im folgenden Bild ist die Schleuse zu sehen.'), figure('Schleuse'))).toEqual([]);
    expect(absent('zh', paragraph('各码头位置见图1。'), figure('码头位置'))).toEqual([]);
  });

  it('is named once, and not where another paper or a picture of speech is meant', () => {
    expect(absent('en', paragraph('Figure 2 shows the quay. The crane is in Figure 2 as well.'))).toHaveLength(1);
    expect(absent('en', paragraph('This follows Table 3 of Harper et al. in every respect.'))).toEqual([]);
    expect(absent('de', paragraph('Daraus ergibt sich ein gutes Bild 2019 wie 2020. Der Tisch steht an der Tabelle.'))).toEqual([]);
    expect(absent('zh', paragraph('公司发表3篇论文，地图2张，地下表面平整。'))).toEqual([]);
  });
});

describe('two numbers of the same thing', () => {
  const pair = (language: string, first: string, second: string) =>
    warningsOf([paragraph(first, 3), paragraph(second, 9)], language).map(({ code, at: place, detail, other }) => ({ code, at: place, detail, other }));

  it.each([
    ['de', 'Die Werft hat 42 Beschäftigte.', 'Die 47 Beschäftigten der Werft arbeiten in zwei Schichten.'],
    ['de', 'Das Amt zählt 42 Beschäftigte.', 'Im Amt arbeiten 47 Beschäftigte.'],
    ['de', 'An der Tagung nahmen insgesamt 120 Teilnehmer teil.', 'Am Ende lobten die 130 Teilnehmer das Haus.'],
    ['en', 'The yard has 42 welders.', 'All the 47 welders of the yard work in shifts.'],
    ['en', 'A total of 120 guests came to the opening.', 'In the evening the 130 guests saw the harbour.'],
    ['fr', 'Le congrès a réuni au total 120 participants.', 'Le soir, les 130 participants ont visité le port.'],
    ['zh', '码头共有42名员工。', '码头全部47名员工实行两班制。'],
  ])('that differ are named with both places (%s): %s', (language, first, second) => {
    expect(pair(language, first, second)).toMatchObject([
      { code: 'numbers-differ', at: { line: 9 }, detail: expect.stringMatching(/47|130/), other: { at: { line: 3 }, detail: expect.stringMatching(/42|120/) } },
    ]);
  });

  it.each([
    ['de', 'Die Werft hatte 2019 noch 42 Beschäftigte.', 'Die Werft hatte 2023 schon 47 Beschäftigte.'],
    ['de', 'Die Werft in Leer hat 42 Beschäftigte.', 'Das Museum in Weener hat 47 Beschäftigte.'],
    ['de', 'Die Werft hat 42 junge Beschäftigte.', 'Die 47 Beschäftigten arbeiten in zwei Schichten.'],
    ['de', 'Die Werft hat rund 40 Beschäftigte.', 'Die 47 Beschäftigten der Werft arbeiten in Schichten.'],
    ['de', 'Die Mauer ist 42 Meter lang.', 'Die Mauer war auf 47 Metern feucht.'],
    ['de', 'Die Werft hat 42 Beschäftigte.', 'Die 12 Beschäftigten der Werft im Lager haben frei.'],
    ['en', 'The yard has 42 welders.', 'The museum trained another 47 welders.'],
    ['en', 'The first crew has 42 welders from Poland.', 'The 47 welders from Spain came in May.'],
    ['zh', '码头2019年有42名员工。', '码头2023年有47名员工。'],
  ])('may differ for a reason (%s): %s', (language, first, second) => {
    expect(pair(language, first, second)).toEqual([]);
  });
});

describe('the size of a whole', () => {
  const pair = (language: string, first: string, second: string) =>
    warningsOf([paragraph(first, 3), paragraph(second, 9)], language).map(({ detail, other }) => [other?.detail, detail]);

  it.each([
    ['de', 'Die Gesamtkosten betragen 3,5 Mio. Euro.', 'Bei Gesamtkosten von 3,8 Mio. Euro trägt das Land die Hälfte.'],
    ['en', 'The total cost is £3.5 million.', 'A total cost of £3.8 million was agreed.'],
    ['fr', 'Le coût total est de 3,5 millions d’euros.', 'Pour un coût total de 3,8 millions d’euros, le port gagne un quai.'],
    ['zh', '项目总投资3.5亿元。', '工程总投资为3.8亿元。'],
  ])('is one (%s): %s', (language, first, second) => {
    expect(pair(language, first, second)).toEqual([[expect.stringMatching(/3[.,]5/), expect.stringMatching(/3[.,]8/)]]);
  });

  it.each([
    ['de', 'Die Gesamtkosten betragen 3,5 Mio. Euro.', 'Die Gesamtkosten des Museums betragen 3,8 Mio. Euro.'],
    ['de', 'Die Gesamtkosten betrugen 2021 noch 3,5 Mio. Euro.', 'Die Gesamtkosten betragen 2024 schon 3,8 Mio. Euro.'],
    ['de', 'Die Gesamtkosten betragen 3,5 Mio. Euro.', 'Die Gesamtkosten betragen rund 3,8 Mio. Euro.'],
    ['en', 'The total cost is £3.5 million.', 'The total area is 3.8 hectares.'],
  ])('may be of something else (%s): %s', (language, first, second) => {
    expect(pair(language, first, second)).toEqual([]);
  });

  it('is the sum of the rows above it, as far as rounding lets it be', () => {
    const sums = (rows: string[][], header = ['Becken', 'Schiffe']) =>
      warningsOf([{ kind: 'table', header, rows: rows.map((cells) => ({ cells, at })), caption: '', at }], 'de').map(
        ({ detail, other }) => `${detail} | ${other?.detail}`,
      );
    expect(
      sums([
        ['Nord', '120'],
        ['Süd', '1.130'],
        ['Gesamt', '1.350'],
      ]),
    ).toEqual(['Gesamt: 1.350 | 120 + 1.130 = 1250']);
    expect(
      sums([
        ['Nord', '120'],
        ['Süd', '1.130'],
        ['Gesamt', '1.250'],
      ]),
    ).toEqual([]);
    expect(
      sums([
        ['Nord', '1,2'],
        ['Süd', '1,3'],
        ['Gesamt', '2,6'],
      ]),
    ).toEqual([]);
    expect(
      sums(
        [
          ['Nord', '60'],
          ['Süd', '70'],
          ['Gesamt', '100'],
        ],
        ['Becken', 'Anteil in %'],
      ),
    ).toEqual([]);
    expect(
      sums([
        ['Nord', '60'],
        ['Süd', '70'],
        ['Gesamt', '65'],
      ]),
    ).toEqual([]);
  });
});
