import type { Slide } from '../../../core/model/deck.ts';
import { figureParts } from '../../../core/render/figure-parts.ts';
import { standard, wide } from '../../../core/render/frame.ts';
import { keepsEnds, partsBeforeHyphens, type Setting, shortestParted } from '../../../core/render/hyphens.ts';
import { titleRoom } from '../../../core/render/room.ts';
import { endToKeep, partsToKeep } from '../../../core/render/whole-words.ts';
import { openingMark } from '../../../core/text/quote-marks.ts';
import type { SetPart, ShownLine } from '../../writing/rich-field.ts';
import type { Field } from './field.ts';

/** How the slide sets the parts of a field's text: the first number of a figure large, what stays whole in a title unbroken, words that may part as such. */
export function setPartsOf(field: Field, slide: Slide, element: HTMLElement): (line: ShownLine) => SetPart[] {
  if (field.kind === 'label' && slide.kind === 'numbers') return figures;
  const setting = settingOf(field, slide);
  if (!setting) return () => [];
  const drawn = element.closest<HTMLElement>('.slide');
  const language = drawn?.lang ?? '';
  const frame = drawn?.classList.contains('standard') ? standard : wide;
  return ({ letters, plain, words }) => {
    const now = field.kind === 'title' ? { ...slide, title: letters } : slide;
    const fit = [...(drawn?.classList ?? [])];
    const shortest = shortestParted(now, frame, fit, setting);
    const parted = partsBeforeHyphens(words, language, shortest).map((place) => ({ ...place, name: 'syllable' }));
    const mark = slide.kind === 'quote' && field.kind === 'bullet' ? openingMark(letters) : null;
    if (mark) return [{ from: 0, to: mark.length, name: 'mark' }, ...parted];
    if (!plain) return parted;
    const ends = setting === 'text' && keepsEnds(slide, fit) ? endToKeep(letters) : [];
    const whole = field.kind === 'title' ? partsToKeep(letters, language, titleRoom(now, frame)) : ends;
    return [...whole.map((place) => ({ ...place, name: 'word' })), ...parted];
  };
}

function settingOf({ kind }: Field, slide: Slide): Setting | null {
  switch (kind) {
    case 'title':
    case 'cell':
      return kind;
    case 'caption':
      return 'text';
    case 'bullet':
      return slide.kind === 'quote' ? 'display' : 'text';
    case 'label':
    case 'subtitle':
      return 'display';
    default:
      return null;
  }
}

/** A line with a formula in it is all figure. */
function figures({ letters: text, plain }: ShownLine): SetPart[] {
  if (!plain) return [{ from: 0, to: Number.POSITIVE_INFINITY, name: 'figure' }];
  const { before, figure } = figureParts(text);
  const end = before.length + figure.length;
  return [
    { from: 0, to: before.length, name: 'before' },
    { from: before.length, to: end, name: 'figure' },
    { from: end, to: text.length, name: 'after' },
  ].filter(({ from, to }) => to > from);
}
