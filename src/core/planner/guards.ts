import { type Bullet, isLined, type LinedSlide, lineOf, type Slide } from '../model/deck.ts';
import { bulletId, slideId } from '../model/id.ts';
import { assertNever } from '../result.ts';

const mostBullets = 6;
const word = /[\p{L}\p{N}]+/gu;

/** Repairs what a stage may have got wrong: a bullet with a foreign word or no source goes, a slide with more than six parts. */
export function guard(slides: readonly Slide[]): Slide[] {
  let bullets = 0;
  const number = (list: readonly Bullet[]) => list.filter(isFaithful).map((bullet) => ({ ...bullet, id: bulletId(++bullets) }));
  return slides.flatMap((slide): Slide[] => {
    if (isLined(slide)) return part({ ...slide, bullets: number(slide.bullets) });
    switch (slide.kind) {
      case 'figure':
        return [{ ...slide, bullets: number(slide.bullets).slice(0, mostBullets) }];
      case 'quote':
        return [{ ...slide, quote: { ...slide.quote, id: bulletId(++bullets) } }];
      case 'title':
      case 'divider':
      case 'table':
      case 'code':
        return [slide];
      default:
        return assertNever(slide);
    }
  });
}

/** True where the bullet has sources and every word of it stands in them. */
export function isFaithful(bullet: Bullet): boolean {
  if (bullet.sources.length === 0) return false;
  const have = new Set(wordsIn(bullet.sources.map((source) => source.quote).join(' ')));
  return wordsIn(lineOf(bullet)).every((token) => have.has(token));
}

const wordsIn = (text: string): string[] => text.normalize('NFC').toLowerCase().match(word) ?? [];

function part(slide: LinedSlide): Slide[] {
  if (slide.bullets.length <= mostBullets) return [slide];
  const slides: Slide[] = [];
  for (let from = 0; from < slide.bullets.length; from += mostBullets) {
    // The note stays whole on the first part: telling it twice would be worse than telling it early.
    const note = from === 0 ? slide.note : { text: '', sources: [] };
    slides.push({ ...slide, id: from === 0 ? slide.id : slideId(`${slide.id}-${from}`), bullets: slide.bullets.slice(from, from + mostBullets), note });
  }
  return slides;
}
