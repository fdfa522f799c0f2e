import { bulletsOf, type Slide, type SourceRef, sourcesOnSlide } from '../../model/deck.ts';
import { type SentenceId, type SlideId, slideId } from '../../model/id.ts';
import { fitsFrame, headFits } from '../../render/fit.ts';
import type { Frame } from '../../render/frame.ts';
import { withCount } from './count.ts';
import { cutText } from './cut-text.ts';
import { divideNote } from './divide-note.ts';
import { linedParts } from './lined-parts.ts';
import { codeParts, figureParts, formulaParts, quoteParts } from './shown-parts.ts';
import { tableParts } from './table-parts.ts';

/** What the ids of new slides are made of, and the sentences that notes tell already: they are not told again, and what is told now is added. */
type Naming = { rest?: SlideId; told?: Set<SentenceId> };

/** Numbers that parts may bear: none, a short one, a long one. */
const counted = [
  [9, 10],
  [1, 2],
  [0, 1],
] as const;

/**
 * A slide as the slides that have room for all it shows: itself alone where it has; else its lines, rows or words on as
 * many as it takes, all under its title, with those paragraphs of its note that tell what they show. Nothing is lost: what
 * a title is too long for is said. The first keeps the slide's id, the others have ids made of `rest`.
 */
export function partsOf(slide: Slide, frame: Frame, { rest = slideId(`${slide.id}-more`), told = new Set() }: Naming = {}): Slide[] {
  if (fitsFrame(slide, frame)) return [slide];
  const headed = withShortHead(slide, frame, told);
  // A continuation's running number is part of its title, and a longer title may be set smaller and leave more room.
  const fits = (part: Slide) => counted.every(([place, of]) => fitsFrame({ ...part, title: withCount(part.title, place, of) }, frame));
  if (fitsFrame(headed, frame)) return [headed];
  return withNotes(contentParts(headed, frame, fits)).map((part, k) => ({ ...part, id: k === 0 ? slide.id : k === 1 ? rest : slideId(`${rest}-${k}`) }));
}

function contentParts(slide: Slide, frame: Frame, fits: (part: Slide) => boolean): Slide[] {
  switch (slide.kind) {
    case 'title':
    case 'divider':
      return [slide];
    case 'quote':
      return quoteParts(slide, fits);
    case 'figure':
      return figureParts(slide, fits);
    case 'formula':
      return formulaParts(slide, fits);
    case 'code':
      return codeParts(slide, fits);
    case 'table':
      return tableParts(slide, frame, fits);
    default:
      return linedParts(slide, fits);
  }
}

/** What a title, a kicker or a subtitle has no room for is said: whole, before the rest of the note. */
function withShortHead(slide: Slide, frame: Frame, told: Set<SentenceId>): Slide {
  if (headFits(slide, frame)) return slide;
  const said: Slide['note'][] = [];
  const short = <S extends Slide>(text: string, sources: SourceRef[], having: (text: string) => S): S => {
    const fits = (piece: string) => headFits(having(piece), frame);
    if (fits(text)) return having(text);
    const known = sources.length > 0 && sources.every(({ sentence }) => told.has(sentence));
    if (!known && !slide.note.text.includes(text)) said.push({ text, sources });
    for (const { sentence } of sources) told.add(sentence);
    return having(cutText(text, fits)[0] ?? '');
  };
  const bare: Slide = slide.kind === 'title' ? { ...slide, kicker: '', subtitle: '' } : { ...slide, kicker: '' };
  const titled = short(slide.title, slide.titleSources, (title) => ({ ...bare, title }));
  const kicked = short(slide.kicker, [], (kicker) => ({ ...titled, kicker }));
  const whole: Slide =
    slide.kind === 'title' && kicked.kind === 'title' ? short(slide.subtitle, slide.subtitleSources, (subtitle) => ({ ...kicked, subtitle })) : kicked;
  return { ...whole, note: joined([...said, slide.note]) };
}

const joined = (notes: readonly Slide['note'][]): Slide['note'] => ({
  text: notes
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n\n'),
  sources: notes.flatMap(({ sources }) => sources),
});

/** Each part with those paragraphs of the first one's note that tell what it shows and no earlier part does. */
function withNotes(parts: readonly Slide[]): Slide[] {
  const [first] = parts;
  if (!first) return [];
  let { note } = first;
  const notes = new Map<number, Slide['note']>();
  for (let k = parts.length - 1; k > 0; k--) {
    const going = shownBy(parts.slice(k, k + 1));
    const { stays, goes } = divideNote(note, going, shownBy(parts.slice(0, k)));
    notes.set(k, goes);
    note = stays;
  }
  return parts.map((part, k) => ({ ...part, note: k === 0 ? note : (notes.get(k) ?? { text: '', sources: [] }) }));
}

/** What slides show beside their title, which is the same on all. */
const shownBy = (slides: readonly Slide[]) =>
  new Set(slides.flatMap((slide) => [...bulletsOf(slide).flatMap(({ sources }) => sources), ...ownSources(slide)].map(({ sentence }) => sentence)));

const ownSources = (slide: Slide): SourceRef[] => sourcesOnSlide({ ...slide, titleSources: [] });
