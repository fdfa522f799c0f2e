import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/raw.ts';
import { flatSections, sentencesOfReport } from '../../model/report.ts';
import { buildReport } from '../build.ts';

const at = { kind: 'line', line: 1 } as const;
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const reportOf = (blocks: RawBlock[], language = 'de') => buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });

const journey: RawBlock[] = [
  paragraph(
    'Die Stadt Leer will ihren Hafen ausbauen und sucht dafür Vorbilder an der Küste. Der Ausbau der Hafenanlagen soll 2027 beginnen. Der Rat hat deshalb eine Reise beschlossen, an der zwölf Mitglieder teilnahmen.',
  ),
  paragraph(
    'In Emden besuchte die Gruppe das Amt für Wasserbau und die große Seeschleuse. Die Schleuse wurde vor hundert Jahren gebaut und gilt als Denkmal. Sie wird jedes Jahr gewartet, und ihre Tore sind noch die ersten.',
  ),
  { kind: 'figure', asset: null, alt: '', caption: 'Blick auf die Seeschleuse', name: '', at },
  paragraph(
    'In Cuxhaven sahen die Mitglieder den neuen Liegeplatz für Windräder. Der Liegeplatz trägt schwere Lasten und ist mit der Bahn verbunden. Im kommenden Jahr wird er um zwei Kräne erweitert, die bereits bestellt sind.',
  ),
  paragraph('In Zukunft wird der Rat jedes Jahr einen Bericht über den Ausbau der Hafenanlagen vorlegen. Die Bürger können dazu Fragen stellen.'),
];

describe('a report without headings', () => {
  it('has sections where a place opens a paragraph, named by it in the report’s words', () => {
    const report = reportOf(journey);
    expect(report.sections.map((section) => section.title).slice(1)).toEqual(['Emden', 'Cuxhaven', 'Bericht über den Ausbau']);
    expect(report.sections.every((section) => section.origin === 'inferred' && section.heading === null)).toBe(true);
  });

  it('keeps a caption with the section before it', () => {
    const emden = reportOf(journey).sections.find((section) => section.title === 'Emden');
    expect(emden?.blocks.map((block) => block.kind)).toEqual(['paragraph', 'figure']);
  });

  it('takes every title from a sentence in which its words stand, no two alike', () => {
    const report = reportOf(journey);
    const text = new Map(sentencesOfReport(report).map((sentence) => [sentence.id, sentence.text]));
    const titled = [report, ...flatSections(report.sections)];
    for (const { title, titleSources } of titled) expect(titleSources.map((id) => text.get(id)).join(' ')).toContain(title);
    expect(new Set(report.sections.map((section) => section.title)).size).toBe(report.sections.length);
  });

  it('is named by its commonest phrase and the noun that leads to it', () => {
    expect(reportOf(journey).title).toBe('Ausbau der Hafenanlagen');
    expect(reportOf([]).title).toBe('');
  });

  it('has no bare noun over a section whose sentences name its subject more fully', () => {
    const report = reportOf([
      paragraph(
        'Während der Begehung des alten Seehafens wurde lange gesprochen. Die Begehung dauerte den ganzen Tag und führte an vier Becken vorbei, von denen zwei leer standen und eines verlandet war.',
      ),
      ...journey.slice(1, 2),
      paragraph(
        'Am Nachmittag folgte eine Sitzung. Der Bau einer neuen Schleuse wurde am Nachmittag noch einmal erläutert, und die Kosten der neuen Schleuse wurden mit denen der alten verglichen.',
      ),
    ]);
    expect(report.title).toBe('Begehung des alten Seehafens');
    expect(report.sections.map(({ title }) => title)).not.toContain('Begehung');
    expect(report.sections.at(-1)?.title).toMatch(/^(?:Bau einer|Kosten der) neuen Schleuse$/);
  });

  it('is named by the undertaking of which its first sentences tell', () => {
    const report = reportOf([
      paragraph('Der Rat der Stadt Leer hat eine kurze Bereisung der großen Häfen unternommen. Der Rat sah vier Häfen.'),
      paragraph('In Emden traf der Rat den Vorstand.'),
    ]);
    expect(report.title).toBe('Bereisung der großen Häfen');
  });

  it('under a sole heading that names it, has its sections as children', () => {
    const report = reportOf([{ kind: 'heading', level: 1, text: 'Reise an die Küste', at }, ...journey]);
    expect(report.title).toBe('Reise an die Küste');
    expect(report.sections).toHaveLength(1);
    expect(report.sections[0]?.children.map((section) => section.title)).toContain('Cuxhaven');
  });

  it('that only its appendix has a heading, is divided all the same', () => {
    const more = [...journey, ...journey.slice(1, 4)].map((block, k) =>
      block.kind === 'paragraph' && k > journey.length ? paragraph(block.text.replaceAll('Emden', 'Husum').replaceAll('Cuxhaven', 'Kiel')) : block,
    );
    const report = reportOf([...more, { kind: 'heading', level: 1, text: 'Anhang A', at }, paragraph('Die Liste der Mitglieder liegt bei.')]);
    expect(report.sections.length).toBeGreaterThan(3);
    expect(report.sections.at(-1)?.title).toBe('Anhang A');
  });
});
