import type { Deck } from '../model/deck.ts';
import { type Report, sentencesOfReport } from '../model/report.ts';
import { type Cut, cutDeck } from './budget/cut-to-time.ts';
import { essenceOf } from './essence.ts';
import { foldEmpty, foldHeadings } from './fold.ts';
import { guard } from './guards.ts';
import { layOut } from './layout.ts';
import { contentsOf, outlineOf } from './outline.ts';
import { footnoteLabels } from './references.ts';
import { slidesOf, titleSlide } from './slides.ts';

/** The deck of a report: its essence on slides in the report's own words, its full prose in the notes, every sentence told once. */
export function planDeck(report: Report, options: { theme?: string } & Partial<Cut> = {}): Deck {
  const sentences = new Map(sentencesOfReport(report).map((sentence) => [sentence.id as string, sentence]));
  const { opening, chapters } = outlineOf(report);
  const labels = footnoteLabels(report);
  const told = chapters.map((chapter) => {
    const lines = chapter.body.length > 0 ? essenceOf(chapter, report.language, labels) : contentsOf(chapter);
    return { chapter, slides: slidesOf(report, sentences, chapter, layOut(chapter, lines)) };
  });
  const title = titleSlide(report, sentences, opening);
  const deck: Deck = {
    id: `deck-${report.id}`,
    reportId: report.id,
    title: report.title,
    language: report.language,
    theme: options.theme ?? 'civic',
    minutes: null,
    pace: null,
    slides: foldEmpty(report, guard(foldHeadings(title, told))),
    dropped: [],
  };
  return cutDeck(deck, report, { minutes: options.minutes ?? null, pace: options.pace ?? null });
}
