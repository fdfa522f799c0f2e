import { describe, expect, it } from 'vitest';
import { beginHistory, push } from '../edit/history.ts';
import { slideId } from '../model/id.ts';
import { sentencesOfReport } from '../model/report.ts';
import { pond } from '../sources/pond.fixture.ts';
import { escapeHtml } from '../text/inline.ts';
import { type LedgerWords, ledgerHtml } from './ledger-html.ts';

const { report, deck } = pond();
const words: LedgerWords = {
  title: 'Nachweis',
  place: 'Stelle',
  sentence: 'Satz',
  told: 'Wo',
  standing: { slide: 'gezeigt', notes: 'gesagt', dropped: 'entfernt', lost: 'verloren' },
  sum: (counts) => `${counts.slide}/${counts.notes}/${counts.dropped}/${counts.lost}`,
  where: ({ slides, notes }) => `F${slides.join(',')} N${notes.join(',')}`,
  onSlides: (shown, all) => `${shown} von ${all}`,
  day: (date) => date,
  locator: (at) => (at.kind === 'line' ? `Z${at.line}` : ''),
};

describe('the ledger as a page', () => {
  it('has a row for each sentence of the report, in order, with its words', () => {
    const html = ledgerHtml(report, deck, words);
    const sentences = sentencesOfReport(report);
    expect(html.match(/<tr data-standing=/g)).toHaveLength(sentences.length);
    let from = 0;
    for (const { text } of sentences) {
      const at = html.indexOf(escapeHtml(text), from);
      expect(at).toBeGreaterThan(from);
      from = at;
    }
  });

  it('says of a sentence whose slide was removed that it was dropped', () => {
    const last = deck.slides.at(-1)?.id ?? slideId(0);
    const html = ledgerHtml(report, push(beginHistory(deck), { type: 'slide.remove', slide: last }, null, 0).deck, words);
    expect(html.match(/entfernt<\/td>/g)?.length).toBeGreaterThan(1);
    expect(html).not.toContain('verloren</td>');
  });

  it('escapes what stands in the report', () => {
    expect(ledgerHtml({ ...report, title: '<script>' }, deck, words)).toContain('&lt;script&gt;');
  });
});
