import * as z from 'zod';
import { type Deck, Slide } from '../model/deck.ts';
import { SlideId } from '../model/id.ts';

/** Slides as they lie on the clipboard, with the deck they were taken from and the report its sources name. */
const Copied = z.object({ deck: z.string(), report: z.string(), slides: z.array(Slide).min(1) });
type Copied = z.infer<typeof Copied>;

export const copyOut = (deck: Deck, slides: readonly Slide[]): string =>
  JSON.stringify({ deck: deck.id, report: deck.reportId, slides: [...slides] } satisfies Copied);

/** What `copyOut` wrote; null for anything else. */
export function readCopied(text: string): Copied | null {
  try {
    return Copied.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * The slides as they go into the deck. One that was cut comes back as it was; a copy of one that is still there shows the
 * same and says nothing, for what is said once must not be said twice. From another report a slide keeps its words and
 * leaves its sources: they would name other sentences here.
 */
export function asPasted(copied: Copied, deck: Deck, newId: () => string): Slide[] {
  const foreign = isForeign(copied, deck);
  const taken = new Set(deck.slides.map(({ id }) => id));
  return copied.slides.map(({ group: _, ...slide }) => {
    const copy = taken.has(slide.id);
    const id = copy || foreign ? SlideId.parse(newId()) : slide.id;
    if (foreign) return { ...(JSON.parse(JSON.stringify(slide), withoutSources) as Slide), id, section: null };
    return copy ? { ...slide, id, note: { text: '', sources: [] } } : slide;
  });
}

/** True where the slides were taken from a deck of another report. */
export const isForeign = (copied: Copied, deck: Deck): boolean => copied.report !== deck.reportId;

/** For JSON.parse: every list of sources empty, every line one that its user wrote. */
function withoutSources(key: string, value: unknown): unknown {
  if (key.toLowerCase().endsWith('sources')) return [];
  return key === 'origin' ? 'added' : value;
}
