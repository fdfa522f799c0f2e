import type { Deck } from '../model/deck.ts';
import type { AssetId } from '../model/id.ts';
import type { Language } from '../model/text.ts';
import { escapeInline } from '../text/inline.ts';
import { type Logo, type Theme, themeOf } from '../theme/theme.ts';
import { type Frame, frameOf } from './frame.ts';

/** What a slide's picture needs to know beside the slide itself. */
export type SlideContext = {
  frame: Frame;
  /** Counts from 1; null where the deck shows no numbers. */
  number: number | null;
  /** Inline Markdown; empty for none. */
  footer: string;
  /** Absent where text and number stand at either end. */
  footOrder?: NonNullable<Theme['footer']>['order'];
  /** Absent where the theme has none. */
  logo?: Logo;
  language: Language;
  assetUrl: (asset: AssetId) => string;
};

/** What of a deck is seen around each of its slides. */
export type Framing = Pick<Deck, 'title' | 'language' | 'footer' | 'numbers' | 'aspect' | 'theme' | 'ownTheme'>;

/** The context of the slide that bears that number, which is the same in every window and on paper. What the deck says of its foot goes before what its theme does. */
export function contextOf(framing: Framing, number: number, assetUrl: SlideContext['assetUrl']): SlideContext {
  const { logo, footer } = themeOf(framing);
  const shown = framing.numbers ?? footer?.numbers ?? true;
  return {
    ...{ frame: frameOf(framing), number: shown ? number : null, footer: footerOf(framing), language: framing.language, assetUrl },
    ...(footer && footer.order !== 'text-first' ? { footOrder: footer.order } : {}),
    ...(logo ? { logo } : {}),
  };
}

/** What stands at the foot of the deck's slides, as inline Markdown. */
export function footerOf(framing: Pick<Framing, 'title' | 'footer' | 'theme' | 'ownTheme'>): string {
  const text = themeOf(framing).footer?.text;
  return framing.footer ?? (text === undefined ? framing.title : escapeInline(text));
}
