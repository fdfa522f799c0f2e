import type { Deck } from '../model/deck.ts';
import type { RawBlock } from '../model/raw.ts';
import type { Report } from '../model/report.ts';
import { planDeck } from '../planner/plan.ts';
import { buildReport } from '../report/build.ts';

const at = { kind: 'line', line: 1 } as const;
const heading = (text: string): RawBlock => ({ kind: 'heading', level: 2, text, at });
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });

/** A small report about a pond, in three sections, and its planned deck. */
export function pond(): { report: Report; deck: Deck } {
  const report = buildReport(
    {
      format: 'text',
      title: '',
      language: 'de',
      blocks: [
        heading('Lage'),
        paragraph(
          'Der Mühlteich liegt im Norden von Auenfeld. Er misst 1.240 Quadratmeter und ist an der tiefsten Stelle 3,5 Meter tief. Im Sommer 2023 fiel der Wasserstand um 40 Zentimeter.',
        ),
        paragraph('Anna Weber leitet den Verein, der den Teich pflegt. Seit dem 3. Mai 2024 hat er 85 Mitglieder.'),
        heading('Arbeiten'),
        paragraph(
          'Der Verein hat das Ufer befestigt und das Schilf geschnitten. Die Kosten lagen bei 12.500 Euro, von denen die Stadt 60 Prozent trug. Im Herbst wurden 300 Erlen gepflanzt.',
        ),
        heading('Ausblick'),
        paragraph(
          'Im kommenden Jahr soll der Zulauf erneuert werden. Der Rat entscheidet am 14. Februar über die Mittel. Der Verein rechnet mit einer Zusage.',
        ),
      ],
      warnings: [],
    },
    { id: 'pond', sha256: '00' },
  );
  return { report, deck: planDeck(report) };
}
