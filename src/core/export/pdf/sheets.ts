import type { Deck } from '../../model/deck.ts';
import type { AssetId } from '../../model/id.ts';
import { contextOf } from '../../render/context.ts';
import { slideHtml } from '../../render/slide-html.ts';

/** A page to print. Pages of one group belong to one slide. */
export type Sheet = { html: string; group: number };

/** One page for each slide of the deck, all of which are shown. */
export function slideSheets(deck: Deck, assetUrl: (asset: AssetId) => string): Sheet[] {
  return deck.slides.map((slide, index) => ({ html: slideHtml(slide, contextOf(deck, index + 1, assetUrl)), group: index }));
}
