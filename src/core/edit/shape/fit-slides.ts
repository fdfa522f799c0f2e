import type { Slide } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import { fitsFrame } from '../../render/fit.ts';
import type { Frame } from '../../render/frame.ts';
import { withCount, withoutCount } from './count.ts';
import { partsOf } from './parts.ts';

/** All slides, each as those that have room for what it shows; those that go on under one title are numbered anew. */
export function fitSlides(slides: readonly Slide[], frame: Frame): Slide[] {
  const told = new Set(slides.flatMap(({ note }) => note.sources.map(({ sentence }) => sentence)));
  const parted = (slide: Slide) => partsOf(slide, frame, { told });
  const once = fitted(slides, parted);
  // A neighbour's title that is numbered anew may take a line more.
  return once.length === slides.length ? once : fitted(once, parted);
}

/** Those slides that are too full and get a name for what goes on, as those that have room for what they show; null leaves one as it is. */
export function fitSome(slides: readonly Slide[], frame: Frame, rest: (slide: Slide) => SlideId | null): Slide[] {
  const told = new Set(slides.flatMap(({ note }) => note.sources.map(({ sentence }) => sentence)));
  return fitted(slides, (slide) => {
    const name = fitsFrame(slide, frame) ? null : rest(slide);
    return name === null ? [slide] : partsOf(slide, frame, { rest: name, told });
  });
}

/** The one slide as those that have room for what it shows, with so many pixels left free under it; new ids are made of `rest`. */
export const fitSlide = (slides: readonly Slide[], slide: SlideId, { frame, rest, spare }: { frame: Frame; rest: SlideId; spare: number }): Slide[] =>
  fitted(slides, (candidate) => (candidate.id === slide ? partsOf(candidate, { ...frame, height: frame.height - spare }, { rest }) : [candidate]));

function fitted(slides: readonly Slide[], parted: (slide: Slide) => Slide[]): Slide[] {
  const grown = new Set<Slide>();
  const all = slides.flatMap((slide) => {
    const parts = parted(slide);
    if (parts.length > 1) {
      const plain = parts.map((part) => ({ ...part, title: withoutCount(part.title) }));
      for (const part of plain) grown.add(part);
      return plain;
    }
    return parts;
  });
  if (grown.size === 0) return all;
  return runsOf(all).flatMap((run) => (run.some((slide) => grown.has(slide)) ? numbered(run) : run));
}

/** Neighbouring slides of one section under one title. */
function runsOf(slides: readonly Slide[]): Slide[][] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const run = runs.at(-1);
    const first = run?.[0];
    const goesOn = first && slide.title !== '' && first.section === slide.section && withoutCount(first.title) === withoutCount(slide.title);
    if (run && goesOn && first.kind !== 'title' && first.kind !== 'divider') run.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

/** The first keeps its title, the others say which of them they are: "Costs", "Costs (2/2)". */
const numbered = (run: readonly Slide[]): Slide[] => run.map((slide, k) => ({ ...slide, title: withCount(slide.title, k, run.length) }));
