import type { Deck, Slide } from '../../../core/model/deck.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { DeckSection } from './package/presentation.ts';

/** The parts of a deck by what its slides say of them: their kickers, else the titles of those that open a part; the slides before belong to the deck's own title. */
export function deckSections({ title, slides }: Pick<Deck, 'title' | 'slides'>): DeckSection[] {
  const sections: DeckSection[] = [];
  slides.forEach((slide, place) => {
    const name = partOf(slide) ?? plainText(title);
    const last = sections.at(-1);
    if (last?.name === name) last.slides.push(place);
    else sections.push({ name, slides: [place] });
  });
  return sections;
}

const continued = /\s*\(\d+\/\d+\)$/;

function partOf(slide: Slide): string | null {
  if (slide.kind === 'title' || slide.kind === 'agenda') return null;
  const name = plainText(slide.kicker !== '' ? slide.kicker : slide.title.replace(continued, '')).trim();
  return name === '' ? null : name;
}
