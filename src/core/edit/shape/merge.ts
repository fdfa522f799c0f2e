import { type Bullet, bulletsOf, isLined, type Note, type Slide, type SourceRef } from '../../model/deck.ts';
import { bulletId, type SlideId } from '../../model/id.ts';
import { baseOf, isPlain } from './base-of.ts';
import { withoutCount } from './count.ts';

/** Why slides cannot become one: there is only one, they do not follow each other, or one of a kind that cannot be joined. */
export type MergeObstacle = 'few' | 'apart' | 'title' | 'figure' | 'table' | 'formula' | 'code';

/** The slides that are named, in order, or what stands against making one of them. */
export function mergeable(slides: readonly Slide[], wanted: readonly SlideId[]): { slides: Slide[] } | { obstacle: MergeObstacle } {
  const ids = new Set(wanted);
  const first = slides.findIndex(({ id }) => ids.has(id));
  const named = slides.filter(({ id }) => ids.has(id));
  if (named.length < 2) return { obstacle: 'few' };
  if (named.some((slide, k) => slides[first + k] !== slide)) return { obstacle: 'apart' };
  for (const [k, slide] of named.entries()) {
    const stays = k === 0 && (slide.kind === 'figure' || slide.kind === 'formula');
    if (!stays && !isPlain(slide)) return { obstacle: slide.kind };
  }
  return { slides: named };
}

/**
 * The first slide with the lines and the notes of all of them, in order. A title that differs from the one before stands
 * as a line over its own. Alike in kind and title, they keep their kind; else they become bullets.
 */
export function mergedSlide(slides: readonly Slide[]): Slide | null {
  const [first, ...others] = slides;
  if (!first) return null;
  const titles = slides.map(({ title }) => withoutCount(title));
  const alike = isLined(first) && others.every(({ kind }) => kind === first.kind) && titles.every((title) => title === titles[0] || title === '');
  const bullets = slides.flatMap((slide, k) => (k === 0 || titles[k] === '' || titles[k] === titles[k - 1] ? linesOf(slide) : underTitle(slide)));
  const shared = others.filter((_, k) => titles[k + 1] === '' || titles[k + 1] === titles[k]);
  const whole = {
    titleSources: together([first, ...shared].map(({ titleSources }) => titleSources)),
    note: notesOf(slides),
    optional: slides.every(({ optional }) => optional),
    hidden: slides.every(({ hidden }) => hidden),
  };
  if (first.kind === 'figure' || first.kind === 'formula') return { ...first, ...whole, bullets };
  if (!isPlain(first)) return null;
  return { ...baseOf(first), ...whole, kind: alike && isLined(first) ? first.kind : 'bullets', bullets };
}

const linesOf = (slide: Slide): Bullet[] => bulletsOf(slide);

function underTitle(slide: Slide): Bullet[] {
  const { title, titleSources } = slide;
  const origin = titleSources.length > 0 ? 'planned' : 'added';
  const head: Bullet = { id: bulletId(`title-${slide.id}`), label: '', text: title, sources: titleSources, origin, level: 0, rules: [] };
  return [head, ...linesOf(slide).map((bullet) => ({ ...bullet, level: Math.min(2, bullet.level + 1) }))];
}

const notesOf = (slides: readonly Slide[]): Note => ({
  text: slides
    .map(({ note }) => note.text)
    .filter((text) => text.trim() !== '')
    .join('\n\n'),
  sources: slides.flatMap(({ note }) => note.sources),
});

function together(lists: readonly (readonly SourceRef[])[]): SourceRef[] {
  const known = new Set<string>();
  return lists.flat().filter(({ sentence }) => !known.has(sentence) && known.add(sentence));
}
