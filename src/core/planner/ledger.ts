import type { Deck, Note } from '../model/deck.ts';
import { sourcesOnSlide } from '../model/deck.ts';
import type { SentenceId } from '../model/id.ts';
import { type Report, sentencesOfReport } from '../model/report.ts';
import { withoutCues } from '../text/cues.ts';

export type Ledger = { sentences: number; inNotes: number; onSlides: number; dropped: SentenceId[]; lost: SentenceId[] };

// A report does not change while it is open, and between two key strokes only one note does: what was read stays read.
const readings = new WeakMap<Report, Map<SentenceId, string>>();
const tellings = new WeakMap<Note, { report: Report; told: ReadonlySet<SentenceId> }>();

/**
 * Accounts for every sentence of the report, from the words that stand in the deck: told in a note that names it as
 * source, shown on a slide, dropped by hand (also by deleting its words from the note), or else lost.
 */
export function ledgerOf(report: Report, deck: Deck): Ledger {
  const readable = readingOf(report);
  const told = new Set<SentenceId>();
  const shown = new Set<SentenceId>();
  const dropped = new Set<SentenceId>(deck.dropped);
  for (const slide of deck.slides) {
    for (const source of sourcesOnSlide(slide)) shown.add(source.sentence);
    for (const id of toldBy(slide.note, report)) told.add(id);
    for (const source of slide.note.sources) dropped.add(source.sentence);
  }
  const ledger: Ledger = { sentences: readable.size, inNotes: 0, onSlides: 0, dropped: [], lost: [] };
  for (const id of readable.keys()) {
    if (told.has(id)) ledger.inNotes++;
    if (shown.has(id)) ledger.onSlides++;
    if (!told.has(id) && !shown.has(id)) (dropped.has(id) ? ledger.dropped : ledger.lost).push(id);
  }
  return ledger;
}

/** The words of every sentence of a report, by its id and in reading order. */
export function readingOf(report: Report): ReadonlyMap<SentenceId, string> {
  const known = readings.get(report);
  if (known) return known;
  const reading = new Map(sentencesOfReport(report).map((sentence) => [sentence.id, wordsOnly(sentence.text)]));
  readings.set(report, reading);
  return reading;
}

/** The sentences that a note names as its sources and whose words stand in it; read once for each state of a note. */
export function toldBy(note: Note, report: Report): ReadonlySet<SentenceId> {
  const known = tellings.get(note);
  if (known?.report === report) return known.told;
  const readable = readingOf(report);
  const text = wordsOnly(note.text);
  const told = new Set<SentenceId>();
  let from = 0;
  for (const { sentence } of note.sources) {
    const words = readable.get(sentence);
    if (words === undefined) continue;
    // Notes tell in the report's order, so the search goes on where the last sentence ended.
    let at = text.indexOf(words, from);
    if (at < 0) at = text.indexOf(words);
    if (at < 0) continue;
    told.add(sentence);
    from = at + words.length;
  }
  tellings.set(note, { report, told });
  return told;
}

const other = /[\s!-/:-@[-`{-~\u00a0\u00ad\u2010-\u2027\u2030-\u205e\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]+/g;
/** A text without white space, punctuation, marks and cues: how the same words are known in prose, notes and cells. */
export const wordsOnly = (text: string): string => withoutCues(text).replace(other, '');
