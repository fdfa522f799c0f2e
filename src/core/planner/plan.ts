import { fitSlides } from '../edit/shape/fit-slides.ts';
import type { Deck, Slide } from '../model/deck.ts';
import { authoredSlides, type Report, sentencesOfReport } from '../model/report.ts';
import { frameOf } from '../render/frame.ts';
import { withAtoms } from './atoms.ts';
import { type Cut, cutDeck } from './budget/cut-to-time.ts';
import { withContents } from './contents.ts';
import { numberContinuations } from './continuations.ts';
import { draftOf, essenceOf, type Reading } from './essence.ts';
import { slidesAsTheyAre } from './existing/slides.ts';
import { foldEmpty, foldHeadings } from './fold.ts';
import { putBackLost } from './guards/lost.ts';
import { truthOf } from './guards/promise.ts';
import { guard, namesOf } from './guards.ts';
import { kicked } from './kinds/kickers.ts';
import { type Arrangement, arrange } from './kinds/kind.ts';
import { layOut } from './layout.ts';
import { contentsOf, outlineOf } from './outline.ts';
import { footnoteLabels, withoutMarks } from './references.ts';
import { allot } from './selection/allot.ts';
import { termsOf } from './selection/terms.ts';
import { slidesOf, titleSlide } from './slides.ts';

type Options = { theme?: string } & Partial<Cut>;

/**
 * The deck of a report: its essence on slides in the report's own words, its full prose in the notes, every sentence told
 * once. A report that is slides already keeps them and its author's notes.
 */
export function planDeck(report: Report, options: Options = {}): Deck {
  const atoms = withAtoms(report);
  const deck = atoms ? atoms.restored(deckOf(atoms.report, options)) : deckOf(report, options);
  // What its author laid out stays as it is.
  const fitted = authoredSlides(report).length > 0 ? deck : { ...deck, slides: fitSlides(deck.slides, frameOf(deck)) };
  return cutDeck(fitted, report, { minutes: options.minutes ?? null, pace: options.pace ?? null });
}

function deckOf(report: Report, options: Options): Deck {
  const authored = authoredSlides(report);
  return {
    id: `deck-${report.id}`,
    reportId: report.id,
    title: report.title,
    language: report.language,
    theme: options.theme ?? 'civic',
    minutes: null,
    pace: null,
    slides: authored.length > 0 ? slidesAsTheyAre(report, authored) : plannedSlides(report),
    dropped: [],
  };
}

function plannedSlides(report: Report): Slide[] {
  const sentences = new Map(sentencesOfReport(report).map((sentence) => [sentence.id as string, sentence]));
  const { opening, chapters } = outlineOf(report);
  const labels = footnoteLabels(report);
  const { language } = report;
  const last = chapters.findLast(({ body }) => body.length > 0);
  const reading: Reading = { language, labels, terms: termsOf(report) };
  const truth = truthOf(report);
  let before = 0;
  const drafts = chapters.map((chapter) => {
    const draft = draftOf(chapter, before, reading);
    before += chapter.body.length;
    return draft;
  });
  const counts = allot(drafts);
  const told = drafts.map((draft, place) => {
    const { chapter: plain } = draft;
    const arrangement: Arrangement =
      plain.body.length > 0
        ? arrange(plain, essenceOf(draft, counts[place] ?? 0, reading), { language, prose: draft.prose, last: plain === last, truth })
        : { kind: 'agenda', lines: contentsOf(plain, language) };
    const chapter = kicked(plain, arrangement, { language, place, title: report.title });
    return { chapter, slides: slidesOf(report, sentences, chapter, layOut(chapter, arrangement)) };
  });
  const title = titleSlide(report, sentences, opening);
  const guarded = guard(foldHeadings(title, told), truth, namesOf(opening ? [opening, ...chapters] : chapters));
  const complete = putBackLost(report, foldEmpty(report, guarded));
  return numberContinuations(withContents(report, sentences, complete)).map((slide) => withoutMarks(slide, labels));
}
