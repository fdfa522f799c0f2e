import type { Deck } from '../model/deck.ts';

/** The shape of all slides of a deck, in CSS pixels; `body` is the width between the margins. Type has the same size in both. */
export type Frame = { aspect: '16:9' | '4:3'; width: number; height: number; body: number };

/** What stays free at both sides of a slide, in pixels. */
export const margin = 64;

const frame = (aspect: Frame['aspect'], width: number): Frame => ({ aspect, width, height: 720, body: width - 2 * margin });

/** 16:9, which every deck has unless its user chose otherwise. */
export const wide: Frame = frame('16:9', 1280);
export const standard: Frame = frame('4:3', 960);

/** The shape of the deck's slides. */
export const frameOf = ({ aspect }: Pick<Deck, 'aspect'>): Frame => (aspect === '4:3' ? standard : wide);
