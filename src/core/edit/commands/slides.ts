import { current, type Draft, isDraft } from 'immer';
import { type Deck, groupOf, type Slide, sourcesOnSlide } from '../../model/deck.ts';
import type { SectionId, SlideId } from '../../model/id.ts';
import type { Asset } from '../../model/report.ts';
import type { Family } from '../family.ts';
import { slideIn } from './find-slide.ts';
import { keepAsset } from './pictures.ts';

export type SlideCommands = {
  /** To a place among the others, from 0; out of range counts as the nearest end. */
  'slide.move': { slide: SlideId; to: number };
  'slide.duplicate': { slide: SlideId; copy: SlideId };
  'slide.remove': { slide: SlideId };
  'slide.hide': { slide: SlideId; hidden: boolean };
  /** May be left out when time is short, or not. */
  'slide.optional': { slide: SlideId; optional: boolean };
  /** As one block in the order they stand in, before the slide that is named; null for after all others. */
  'slides.move': { slides: readonly SlideId[]; before: SlideId | null };
  /** After the slide that is named, null for before all others. A slide whose id is taken already is left out. */
  'slides.insert': { slides: readonly Slide[]; after: SlideId | null /** Pictures that they bring along. */; assets?: readonly Asset[] };
};

export const slideFamily: Family<SlideCommands> = {
  'slide.move': (deck, { slide: id, to }) => {
    const at = placeOf(deck, id);
    const [slide] = at < 0 ? [] : deck.slides.splice(at, 1);
    if (slide) putIn(deck, [slide], Math.max(0, Math.min(to, deck.slides.length)));
  },
  'slide.duplicate': (deck, { slide: id, copy }) => {
    const at = placeOf(deck, id);
    const slide = deck.slides[at];
    if (slide) deck.slides.splice(at + 1, 0, copyOf(slide, copy));
  },
  'slide.remove': (deck, { slide: id }) => {
    const at = placeOf(deck, id);
    const [slide] = at < 0 ? [] : deck.slides.splice(at, 1);
    if (slide) rememberDropped(deck, slide);
  },
  'slide.hide': (deck, { slide: id, hidden }) => {
    const slide = slideIn(deck, id);
    if (slide) slide.hidden = hidden;
  },
  'slide.optional': (deck, { slide: id, optional }) => {
    const slide = slideIn(deck, id);
    if (slide) slide.optional = optional;
  },
  'slides.move': (deck, { slides, before }) => {
    const moved = new Set(slides);
    const block = deck.slides.filter(({ id }) => moved.has(id));
    // Where the slide that it should stand before is moved itself, the next one that stays is meant.
    const from = before === null ? deck.slides.length : placeOf(deck, before);
    if (from < 0 || block.length === 0) return;
    const next = deck.slides.slice(from).find(({ id }) => !moved.has(id));
    const rest = deck.slides.filter(({ id }) => !moved.has(id));
    const at = next ? rest.indexOf(next) : rest.length;
    // Only places that change hands are written, so that the patches name no others.
    [...rest.slice(0, at), ...settled(block, rest[at - 1], next), ...rest.slice(at)].forEach((slide, place) => {
      if (deck.slides[place] !== slide) deck.slides[place] = slide;
    });
  },
  'slides.insert': (deck, { slides, after, assets = [] }) => {
    const taken = new Set(deck.slides.map(({ id }) => id));
    const added = slides.filter(({ id }) => !taken.has(id) && taken.add(id));
    const at = after === null ? 0 : placeOf(deck, after) + 1;
    if (added.length === 0 || (after !== null && at === 0)) return;
    putIn(deck, added, at);
    for (const asset of assets) keepAsset(deck, asset);
  },
};

/** Slides as they stand between two others: among a section's where both are of it, else each with its own. */
function settled(block: readonly Draft<Slide>[], before: Draft<Slide> | undefined, after: Draft<Slide> | undefined): Draft<Slide>[] {
  const around = before && after && groupOf(before) === groupOf(after) ? groupOf(before) : null;
  return block.map((slide) => inGroup(slide, around));
}

function putIn(deck: Draft<Deck>, block: readonly Draft<Slide>[], at: number): void {
  deck.slides.splice(at, 0, ...settled(block, deck.slides[at - 1], deck.slides[at]));
}

/** Made anew rather than changed: a property that comes and goes would change its place among the others. */
function inGroup(slide: Draft<Slide>, around: SectionId | null): Draft<Slide> {
  const group = around === null || around === slide.section || slide.kind === 'title' ? undefined : around;
  if (group === slide.group) return slide;
  const { group: _, ...rest } = isDraft(slide) ? current(slide) : slide;
  return group === undefined ? rest : { ...rest, group };
}

const placeOf = (deck: Draft<Deck>, id: SlideId): number => deck.slides.findIndex((slide) => slide.id === id);

/** A copy shows the same and says nothing: what is said once must not be said twice. */
function copyOf(slide: Draft<Slide>, id: SlideId): Draft<Slide> {
  return { ...(JSON.parse(JSON.stringify(slide)) as Draft<Slide>), id, note: { text: '', sources: [] } };
}

/** What the slide told is remembered as dropped by hand, so that the ledger still closes. */
function rememberDropped(deck: Draft<Deck>, slide: Draft<Slide>): void {
  const known = new Set(deck.dropped);
  for (const { sentence } of [...slide.note.sources, ...sourcesOnSlide(slide)]) {
    if (!known.has(sentence)) deck.dropped.push(sentence);
    known.add(sentence);
  }
}
