import type { Deck } from '../model/deck.ts';
import { type Report, sentencesOfReport } from '../model/report.ts';
import { contentsOf, essenceOf } from './essence.ts';
import { guard } from './guards.ts';
import { layOut } from './layout.ts';
import { outlineOf } from './outline.ts';
import { slidesOf, titleSlide } from './slides.ts';

/** The deck of a report: its essence on slides in the report's own words, its full prose in the notes, every sentence told once. */
export function planDeck(report: Report, options: { theme?: string } = {}): Deck {
  const sentences = new Map(sentencesOfReport(report).map((sentence) => [sentence.id as string, sentence]));
  const { opening, chapters } = outlineOf(report);
  const sections = chapters.flatMap((chapter) => {
    const lines = chapter.body.length > 0 ? essenceOf(chapter, report.language) : contentsOf(chapter);
    return slidesOf(report, sentences, chapter, layOut(chapter, lines));
  });
  const title = titleSlide(report, sentences, opening, opening !== null && !chapters.includes(opening));
  return {
    id: `deck-${report.id}`,
    reportId: report.id,
    title: report.title,
    language: report.language,
    theme: options.theme ?? 'plain',
    slides: guard([title, ...sections]),
    dropped: [],
  };
}
