import type { Draft } from 'immer';
import type { Deck, Slide } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';

export const slideIn = (deck: Draft<Deck>, id: SlideId): Draft<Slide> | undefined => deck.slides.find((slide) => slide.id === id);
