import { bulletsOf, type Slide, sourcesOnSlide } from '../model/deck.ts';
import { type SentenceId, SlideId } from '../model/id.ts';
import type { Entry } from './bullets.ts';
import type { Comparison } from './compare.ts';
import { type Desk, inWords, type Spot } from './desk.ts';
import { equal } from './equal.ts';
import { isSameSort } from './match.ts';
import { mergeOrder } from './order.ts';

/** The slides of the merged deck in order, each with its versions, and the sentences of slides that are not wanted. */
export function arrangeSlides(desk: Desk): { entries: Entry[]; refused: SentenceId[] } {
  const { comparison } = desk;
  const refused: SentenceId[] = [];
  const theirs = comparison.theirs.deck.slides.filter((slide) => isWanted(desk, slide, refused));
  const placeOf = new Map(theirs.map((slide, at) => [slide.id, at]));
  const placeInBase = new Map(comparison.base.deck.slides.map(({ id }, at) => [id, at]));
  const mine = comparison.mine.slides.filter((slide) => stays(desk, slide));
  const places = mine.map(({ id }) => {
    const next = comparison.slides.base.has(id) ? comparison.next.get(id) : undefined;
    return { base: placeInBase.get(id) ?? null, theirs: (next && placeOf.get(next)) ?? null };
  });
  const taken = new Set<string>(comparison.slides.theirs.keys());
  const entries = mergeOrder(places, theirs.length).map(({ mine: at, theirs: there }): Entry => {
    const own = at === null ? null : (mine[at] ?? null);
    const next = there === null ? null : (theirs[there] ?? null);
    const base = own ? (comparison.slides.base.get(own.id) ?? null) : null;
    const entry = { mine: own, base, theirs: next, spot: spotOf(own, next, taken) };
    return givesWay(desk, entry) ? { ...entry, mine: null, base: null } : entry;
  });
  return { entries, refused };
}

/** True for a slide of the user's that becomes one of another sort: where nothing on it was edited, or it was let go. */
function givesWay({ comparison, decide }: Desk, { mine, base, theirs, spot }: Entry): boolean {
  if (!mine || !base || !theirs || isSameSort(mine, theirs) || !isRewritten(comparison, base, theirs)) return false;
  const conflict = !equal(mine, base);
  const words = { base: inWords(base), mine: inWords(mine), theirs: inWords(theirs) };
  const change = { id: `${spot.key} sort of ${mine.id}`, part: 'slide', kind: 'changed', conflict, slide: spot.slide, title: spot.title, ...words } as const;
  return decide(change, conflict ? 'mine' : 'theirs') === 'theirs';
}

function spotOf(mine: Slide | null, theirs: Slide | null, taken: Set<string>): Spot {
  const title = mine?.title || theirs?.title || '';
  if (theirs) return { key: theirs.id, slide: theirs.id, title };
  const key = free(mine?.id ?? '', taken);
  taken.add(key);
  return { key, slide: SlideId.parse(key), title };
}

const free = (id: string, taken: ReadonlySet<string>): string => (taken.has(id) ? free(`${id}-kept`, taken) : id);

/** False for a planned slide that the user has removed or merged into another, and for a new one that was refused. */
function isWanted({ comparison, decide }: Desk, slide: Slide, refused: SentenceId[]): boolean {
  const { previous, slides } = comparison;
  const old = slides.base.get(previous.get(slide.id) ?? SlideId.parse('none'));
  const ask = { id: `slide ${slide.id}`, part: 'slide', slide: slide.id, title: slide.title, theirs: inWords(slide) } as const;
  if (!old) {
    const takes = decide({ ...ask, kind: 'new', conflict: false, base: null, mine: null }, 'theirs') === 'theirs';
    if (!takes) refused.push(...sentencesOf(slide));
    return takes;
  }
  if (slides.mine.has(old.id)) return true;
  if (isMergedAway(comparison, old) || !isRewritten(comparison, old, slide)) return false;
  const takes = decide({ ...ask, kind: 'changed', conflict: true, base: inWords(old), mine: null }, 'mine') === 'theirs';
  if (!takes) refused.push(...sentencesOf(slide));
  return takes;
}

const sentencesOf = (slide: Slide): SentenceId[] => [...slide.note.sources, ...sourcesOnSlide(slide)].map(({ sentence }) => sentence);

/** True where what a planned slide told or showed stands on another slide of the user's: it was merged into that one. */
function isMergedAway({ bullets, mine }: Comparison, old: Slide): boolean {
  if (bulletsOf(old).some(({ id }) => bullets.mine.has(id))) return true;
  const told = new Set(old.note.sources.map(({ sentence }) => sentence));
  return told.size > 0 && mine.slides.some(({ note }) => note.sources.some(({ sentence }) => told.has(sentence)));
}

/** True where the next version says something else on the slide or to it. */
function isRewritten({ map }: Comparison, old: Slide, next: Slide): boolean {
  if (old.kind !== next.kind || inWords(old) !== inWords(next)) return true;
  const before = new Set(sentencesOf(old).map((id) => map.newOf.get(id)));
  return sentencesOf(next).some((id) => !map.oldOf.get(id)?.same) || [...before].some((counterpart) => !counterpart);
}

/** False for a slide of the user's whose passage the report no longer has, where nothing on it was edited or it was let go. */
function stays({ comparison, decide }: Desk, slide: Slide): boolean {
  const base = comparison.slides.base.get(slide.id);
  if (!base || comparison.next.has(slide.id)) return true;
  const conflict = !equal(slide, base);
  const kind = sentencesOf(base).some((sentence) => comparison.map.newOf.has(sentence)) ? 'replanned' : 'removed';
  const id = `slide of mine ${slide.id}`;
  const words = { base: inWords(base), mine: inWords(slide), theirs: null };
  return (
    decide({ id, part: 'slide', kind, conflict, slide: conflict ? slide.id : null, title: slide.title, ...words }, conflict ? 'mine' : 'theirs') === 'mine'
  );
}
