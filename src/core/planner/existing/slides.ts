import { type Note, type Slide, sourcesOnSlide } from '../../model/deck.ts';
import { slideId } from '../../model/id.ts';
import { type AuthoredSlide, type Report, type Section, sentencesOfBlock } from '../../model/report.ts';
import { numberContinuations } from '../continuations.ts';
import { refTo } from '../line.ts';
import { tellerOf } from '../notes.ts';
import { contentsOf } from './contents.ts';

// A deck that is opened stays its author's: the slides in their order with their titles and words, the notes as they were
// written. Nothing is added, shortened or cut; what has no room goes on a further slide, what no slide of ours can show
// is told in the note.

/** The slides of a report that is slides already. */
export function slidesAsTheyAre(report: Report, authored: readonly (Section & { slide: AuthoredSlide })[]): Slide[] {
  let bullets = 0;
  const nextId = () => ++bullets;
  return numberContinuations(authored.flatMap((section) => slidesOf(report, section, nextId)));
}

function slidesOf(report: Report, section: Section & { slide: AuthoredSlide }, nextId: () => number): Slide[] {
  const contents = contentsOf(report, section, nextId);
  const common = {
    section: section.id,
    kicker: '',
    title: section.title,
    titleSources: section.heading ? [refTo(section.heading)] : [],
    optional: false,
    hidden: section.slide.hidden,
  };
  const slides = contents.map((content, k): Slide => ({ ...content, ...common, id: slideId(`${section.id}-${k + 1}`), note: { text: '', sources: [] } }));
  const [first, ...rest] = slides;
  return first ? [{ ...first, note: noteFor(report, section, slides) }, ...rest] : [];
}

/** The author's note as it was written, and after it what stood on the slide and is not shown. */
function noteFor(report: Report, section: Section & { slide: AuthoredSlide }, slides: readonly Slide[]): Note {
  const [body, said] = [section.blocks.slice(0, section.slide.notes), section.blocks.slice(section.slide.notes)];
  const shown = new Set(slides.flatMap(sourcesOnSlide).map(({ sentence }) => sentence));
  const all = new Set(section.blocks.flatMap(sentencesOfBlock).map(({ id }) => id));
  const notes = [
    tellerOf({ ...section, blocks: said }, report.text)({ told: all, shown: new Set() }),
    tellerOf({ ...section, blocks: body }, report.text)({ told: all, shown }),
  ];
  return { text: notes.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n\n'), sources: notes.flatMap(({ sources }) => sources) };
}
