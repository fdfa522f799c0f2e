import { type Bullet, isLined, type LinedSlide, lineOf, type Slide, type SlideOf } from '../model/deck.ts';
import { type BulletId, bulletId, slideId } from '../model/id.ts';
import { assertNever } from '../result.ts';
import { wordsOf } from '../text/words.ts';
import { brokenPromise, hasWords, type Truth } from './guards/promise.ts';
import { labelWords } from './labels.ts';
import { refTo } from './line.ts';
import type { Chapter } from './outline.ts';

const mostBullets = 6;

/** The report's own names: its sections' titles, and the headings that a title falls back to where its own words break a promise. */
export type Names = { titles: ReadonlySet<string>; headings: ReadonlyMap<string, Pick<Slide, 'title' | 'titleSources'>> };

/**
 * The last look at planned slides: a bullet that breaks a promise goes, a title that does so gives way to its section's
 * heading or the report's title, a slide with more than six bullets parts. Bullets get their final ids.
 */
export function guard(slides: readonly Slide[], truth: Truth, names: Names): Slide[] {
  let bullets = 0;
  const number = (list: readonly Bullet[]) =>
    sayings(list)
      .filter((saying) => keepsPromises(saying, truth))
      .flat()
      .map((bullet) => ({ ...bullet, id: bulletId(++bullets) }));
  return slides.flatMap((given): Slide[] => {
    const titled = keepsTitle(given, truth) ? given : { ...given, ...names.headings.get(given.section ?? '') };
    const slide = keepsKicker(titled.kicker, names, truth) ? titled : { ...titled, kicker: '' };
    if (isLined(slide)) return part({ ...slide, bullets: number(slide.bullets) });
    switch (slide.kind) {
      case 'figure':
        return [{ ...slide, bullets: number(slide.bullets).slice(0, mostBullets) }];
      case 'formula':
        return [{ ...slide, bullets: number(slide.bullets).slice(0, mostBullets) }];
      case 'quote':
        return [quoted(slide, truth, bulletId(++bullets))];
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

/** Bullets with those under them that go on with the same sentence. */
function sayings(bullets: readonly Bullet[]): Bullet[][] {
  const all: Bullet[][] = [];
  for (const bullet of bullets) {
    const open = all.at(-1);
    const goesOn = bullet.level > 0 && open?.[0]?.sources[0]?.sentence === bullet.sources[0]?.sentence;
    if (open && goesOn) open.push(bullet);
    else all.push([bullet]);
  }
  return all;
}

/** True where each bullet of a sentence keeps its promises; a "not" may stand in the one and what it denies in the other. */
function keepsPromises(saying: readonly Bullet[], truth: Truth): boolean {
  const broken = saying.map((bullet) => brokenPromise(bullet, truth)).filter((promise) => promise !== null);
  if (broken.some((promise) => promise !== 'negation')) return false;
  const [first] = saying;
  return (
    broken.length === 0 ||
    !first ||
    brokenPromise({ label: first.label, text: saying.map(({ text }) => text).join(' '), sources: first.sources }, truth) === null
  );
}

/** A quotation is shown word for word or not at all; its note is told either way. */
function quoted(slide: SlideOf<'quote'>, truth: Truth, id: BulletId): Slide {
  const broken = brokenPromise(slide.quote, truth);
  if (broken !== 'source' && broken !== 'word') return { ...slide, quote: { ...slide.quote, id } };
  const { quote: _, ...rest } = slide;
  return { ...rest, kind: 'bullets', bullets: [] };
}

/** What the chapters of a report are called; a heading stands for its section, an inferred title does not. */
export const namesOf = (chapters: readonly Chapter[]): Names => ({
  titles: new Set(chapters.map(({ section }) => section.title)),
  headings: new Map(
    chapters.flatMap(({ section }) =>
      section.heading ? [[section.id, { title: section.heading.text, titleSources: [refTo(section.heading)] }] as const] : [],
    ),
  ),
});

/** A kicker names a part of the report, or is a label, or both. */
function keepsKicker(kicker: string, { titles }: Names, { language }: Truth): boolean {
  if (kicker === '' || titles.has(kicker)) return true;
  const known = new Set([...labelWords(language), ...[...titles].flatMap((title) => wordsOf(title, language))]);
  return wordsOf(kicker, language).every((word) => known.has(word));
}

/** True where the bullet has sources and every word of it stands in them; the guards ask more (`brokenPromise`). */
export const isFaithful = (bullet: Bullet): boolean =>
  bullet.sources.length > 0 && hasWords(bullet.sources.map((source) => source.quote).join(' '), lineOf(bullet), 'und');

/** A title names what its slide is about: that a sentence denies it makes no difference. */
function keepsTitle(slide: Slide, truth: Truth): boolean {
  if (slide.kind === 'title' || slide.title === '') return true;
  const broken = brokenPromise({ label: '', text: slide.title, sources: slide.titleSources }, truth);
  return broken === null || broken === 'negation';
}

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
