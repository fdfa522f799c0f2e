import type { Slide } from '../../../core/model/deck.ts';
import { figureParts } from '../../../core/render/figure-parts.ts';
import { standard, wide } from '../../../core/render/frame.ts';
import { titleRoom } from '../../../core/render/room.ts';
import { partsToKeep } from '../../../core/render/whole-words.ts';
import type { SetPart } from '../../writing/rich-field.ts';
import type { Field } from './field.ts';

/** How the slide sets the parts of a field's text: the first number of a figure large, what stays whole in a title unbroken. */
export function setPartsOf(field: Field, slide: Slide, element: HTMLElement): (text: string, plain: boolean) => SetPart[] {
  if (field.kind === 'label' && slide.kind === 'numbers') return figures;
  if (field.kind !== 'title') return () => [];
  const drawn = element.closest<HTMLElement>('.slide');
  const language = drawn?.lang ?? '';
  const frame = drawn?.classList.contains('standard') ? standard : wide;
  return (title, plain) => {
    if (!plain) return [];
    return partsToKeep(title, language, titleRoom({ ...slide, title }, frame)).map((place) => ({ ...place, name: 'word' }));
  };
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
