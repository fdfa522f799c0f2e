import type { Language } from '../model/text.ts';

/**
 * What all slides of a deck are set in: their shape in CSS pixels, where `body` is the width between the margins, and the
 * language of their words. Type has the same size in both shapes.
 */
export type Frame = { aspect: '16:9' | '4:3'; width: number; height: number; body: number; language: Language };

/** What stays free at both sides of a slide, in pixels. */
export const margin = 64;

const frame = (aspect: Frame['aspect'], width: number): Frame => ({ aspect, width, height: 720, body: width - 2 * margin, language: 'und' });

/** 16:9, which every deck has unless its user chose otherwise. In these two the language is not known. */
export const wide: Frame = frame('16:9', 1280);
export const standard: Frame = frame('4:3', 960);

const known = new Map<string, Frame>();

/** What the deck's slides are set in; the same object for the same shape and language. */
export function frameOf({ aspect, language = 'und' }: { aspect?: Frame['aspect'] | undefined; language?: Language }): Frame {
  const shape = aspect === '4:3' ? standard : wide;
  if (language === shape.language) return shape;
  const name = `${shape.aspect} ${language}`;
  const frame = known.get(name) ?? { ...shape, language };
  known.set(name, frame);
  return frame;
}
