import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../model/raw.ts';
import { sentencesOfReport } from '../model/report.ts';
import { buildReport } from '../report/build.ts';
import { tellerOf } from './notes.ts';

const at = { kind: 'line', line: 1 } as const;

function noteFor(blocks: RawBlock[], shown: string[] = [], language = 'de') {
  const all: RawBlock[] = [{ kind: 'heading', level: 1, text: 'T', at }, { kind: 'heading', level: 2, text: 'U', at }, ...blocks];
  const report = buildReport({ format: 'text', title: '', language, blocks: all, warnings: [] }, { id: 'r', sha256: '00' });
  const [section] = report.sections[0]?.children ?? [];
  if (!section) throw new Error('no section');
  const told = new Set(sentencesOfReport(report).map((sentence) => sentence.id));
  const hidden = new Set(sentencesOfReport(report).flatMap((sentence) => (shown.includes(sentence.text) ? [sentence.id] : [])));
  return tellerOf(section, report.text)({ told, shown: hidden });
}

describe('the note of a section', () => {
  it('keeps paragraphs, lists, quotes, footnotes and captions as Markdown, in order', () => {
    const note = noteFor([
      { kind: 'paragraph', text: 'Der Hafen wächst. Er braucht Platz.', at },
      {
        kind: 'list',
        ordered: true,
        items: [
          { text: 'Becken prüfen', level: 0, marker: '1.', at },
          { text: 'Nordbecken', level: 1, marker: 'a)', at },
          { text: 'Kräne warten', level: 0, marker: '2.', at },
        ],
      },
      { kind: 'quote', text: 'Ein Hafen braucht Kräne.', at },
      { kind: 'figure', asset: null, alt: '', caption: 'Blick auf das Becken', name: '', at },
      { kind: 'footnote', label: '1', text: 'Angabe des Amts.', at },
    ]);
    expect(note.text).toBe(
      [
        'Der Hafen wächst. Er braucht Platz.',
        '1. Becken prüfen\n   - a) Nordbecken\n2. Kräne warten',
        '> Ein Hafen braucht Kräne.',
        'Blick auf das Becken',
        '[1]: Angabe des Amts.',
      ].join('\n\n'),
    );
    expect(note.sources).toHaveLength(8);
  });

  it('leaves out what the slide shows in whole', () => {
    const table: RawBlock = { kind: 'table', header: ['Jahr', 'Zahl'], rows: [{ cells: ['2020', '3'], at }], caption: 'Schiffe', at };
    expect(noteFor([table], ['Jahr | Zahl', '2020 | 3', 'Schiffe'])).toEqual({ text: '', sources: [] });
    expect(noteFor([table]).text).toBe('Schiffe\n\n| Jahr | Zahl |\n| --- | --- |\n| 2020 | 3 |');
  });

  it('does not let a paragraph turn into a list, and puts no space between Chinese sentences', () => {
    expect(noteFor([{ kind: 'paragraph', text: '1. Mai war frei.', at }]).text).toBe('1\\. Mai war frei.');
    expect(noteFor([{ kind: 'paragraph', text: '会议开始了。大家很高兴。', at }], [], 'zh').text).toBe('会议开始了。大家很高兴。');
  });
});
