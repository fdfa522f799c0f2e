import { type Bullet, isLined, type Slide } from '../../model/deck.ts';
import type { BulletId, SlideId } from '../../model/id.ts';
import { divideNote } from './divide-note.ts';

/**
 * Two slides of one: the bullet that is named and all after it go to a second slide with the same title, and with them the
 * paragraphs of the note that tell what they were taken from. Null where there is nothing to stay or nothing to go.
 */
export function splitSlide(slide: Slide, at: BulletId, rest: SlideId): [Slide, Slide] | null {
  if (!isLined(slide) && slide.kind !== 'figure' && slide.kind !== 'formula') return null;
  const place = slide.bullets.findIndex(({ id }) => id === at);
  // A picture or a formula is something that stays.
  if (place < (isLined(slide) ? 1 : 0)) return null;
  const [staying, going] = [slide.bullets.slice(0, place), slide.bullets.slice(place)];
  const note = divideNote(slide.note, sentencesOf(going), sentencesOf(staying));
  const { section, group, kicker, title, titleSources, optional, hidden } = slide;
  const beside = { id: rest, section, ...(group === undefined ? {} : { group }), kicker, title, titleSources, optional, hidden };
  const second: Slide = { ...beside, note: note.goes, kind: isLined(slide) ? slide.kind : 'bullets', bullets: going };
  return [{ ...slide, note: note.stays, bullets: staying }, second];
}

const sentencesOf = (bullets: readonly Bullet[]) => new Set(bullets.flatMap(({ sources }) => sources.map(({ sentence }) => sentence)));
