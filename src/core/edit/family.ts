import type { Draft } from 'immer';
import type { Deck } from '../model/deck.ts';

/** How each change of a family is carried out on an immer draft. One that names what is not there changes nothing. */
export type Family<C> = { [K in keyof C]: (deck: Draft<Deck>, change: C[K]) => void };
