import type { Slide } from '../../../core/model/deck.ts';
import { figureParts } from '../../../core/render/figure-parts.ts';
import { wordsToKeep } from '../../../core/render/whole-words.ts';
import type { SetPart } from '../../writing/rich-field.ts';
import type { Field } from './field.ts';

/** How the slide sets the parts of a field's text: the first number of a figure large, the words of a Chinese title whole. */
export function setPartsOf(field: Field, slide: Slide, language: string): (text: string, plain: boolean) => SetPart[] {
  if (field.kind === 'label' && slide.kind === 'numbers') return figures;
  if (field.kind === 'title') return (text, plain) => (plain ? wordsToKeep(text, language).map((place) => ({ ...place, name: 'word' })) : []);
  return () => [];
}

/** A line with a formula in it is all figure. */
function figures(text: string, plain: boolean): SetPart[] {
  if (!plain) return [{ from: 0, to: Number.POSITIVE_INFINITY, name: 'figure' }];
  const { before, figure } = figureParts(text);
  const end = before.length + figure.length;
  return [
    { from: 0, to: before.length, name: 'before' },
    { from: before.length, to: end, name: 'figure' },
    { from: end, to: text.length, name: 'after' },
  ].filter(({ from, to }) => to > from);
}
