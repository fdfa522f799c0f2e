import type { Deck } from '../model/deck.ts';
import type { AssetId } from '../model/id.ts';
import type { Language } from '../model/text.ts';
import { type Frame, frameOf } from './frame.ts';

/** What a slide's picture needs to know beside the slide itself. */
export type SlideContext = {
  frame: Frame;
  /** Counts from 1; null where the deck shows no numbers. */
  number: number | null;
  /** Inline Markdown; empty for none. */
  footer: string;
  language: Language;
  assetUrl: (asset: AssetId) => string;
};

/** What of a deck is seen around each of its slides. */
export type Framing = Pick<Deck, 'title' | 'language' | 'footer' | 'numbers' | 'aspect'>;

/** The context of the slide that bears that number, which is the same in every window and on paper. */
export function contextOf(deck: Framing, number: number, assetUrl: SlideContext['assetUrl']): SlideContext {
  const { title, language, footer = title, numbers = true } = deck;
  return { frame: frameOf(deck), number: numbers ? number : null, footer, language, assetUrl };
}
