import { bulletsOf, type Slide } from '../../../core/model/deck.ts';
import { slideText } from '../../../core/text/inline.ts';
import { readInline } from '../../../core/text/rich/read-inline.ts';
import type { RichField } from '../../writing/rich-field.ts';
import { type InBullet, joinAfter, joinBefore, level, move, remove, type Step, split } from './bullet-keys.ts';
import type { Field } from './field.ts';
import { fieldBeside } from './neighbours.ts';

export type InField = { slide: Slide; field: Field; element: HTMLElement; rich: RichField; fields: HTMLElement[] };

const nameOf = (element: HTMLElement) => element.dataset['field'] ?? '';

export function inBullet({ slide, field, rich }: InField): InBullet | null {
  const bullet = field.kind === 'bullet' || field.kind === 'label' ? bulletsOf(slide).find(({ id }) => id === field.bullet) : undefined;
  return bullet ? { slide, bullet, ...rich.atoms(), markdownOf: rich.markdownOf, atomsOf: (text) => readInline(slideText, text).atoms } : null;
}

/** What a key does beyond writing into the field; null where it is the editor's own. */
export function stepFor(event: KeyboardEvent, within: InField): Step | null {
  const { rich, field } = within;
  if (event.isComposing || rich.view.composing) return null;
  const { selection, doc } = rich.view.state;
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
  const line = inBullet(within);
  if (field.kind === 'bullet' && line) {
    const place = rich.selection();
    if (event.altKey && event.key === 'ArrowUp') return move(line, -1, place);
    if (event.altKey && event.key === 'ArrowDown') return move(line, 1, place);
    if (event.key === 'Tab' && bare) return level(line, event.shiftKey ? -1 : 1, place);
    if (event.key === 'Enter' && bare) return split(line);
    if (event.key === 'Backspace' && bare && selection.empty && selection.from === 0) return joinBefore(line);
    if (event.key === 'Delete' && bare && selection.empty && selection.to === doc.content.size) return joinAfter(line);
  }
  if (field.kind === 'label' && line) {
    if (event.key === 'Enter' && bare) return enterInLabel(line);
    if (event.key === 'Backspace' && bare && doc.content.size === 0 && line.slide.kind !== 'comparison' && line.bullet.text === '') return remove(line);
  }
  if (event.key === 'Enter' && bare) return field.kind === 'cell' ? beside(within, 'down') : inOrder(within, 1);
  if (event.key === 'Tab' && bare && field.kind === 'cell') return inOrder(within, event.shiftKey ? -1 : 1);
  return bare && !event.shiftKey ? arrow(event.key, within) : null;
}

function enterInLabel(line: InBullet): Step | null {
  const { slide, bullet } = line;
  if (slide.kind === 'comparison' || slide.kind === 'quote') return { command: null, next: { field: `bullet:${bullet.id}`, place: 'start' } };
  return split({ ...line, before: line.before, after: [] });
}

function arrow(key: string, within: InField): Step | null {
  const { view } = within.rich;
  const { selection, doc } = view.state;
  if (!selection.empty) return null;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const direction = key === 'ArrowUp' ? 'up' : 'down';
    return view.endOfTextblock(direction) ? beside(within, direction) : null;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const rtl = getComputedStyle(within.element).direction === 'rtl';
  const back = (key === 'ArrowLeft') !== rtl;
  if (selection.from !== (back ? 0 : doc.content.size)) return null;
  return inOrder(within, back ? -1 : 1);
}

function beside(within: InField, direction: 'up' | 'down'): Step | null {
  const { left } = within.rich.view.coordsAtPos(within.rich.selection().to);
  const next = fieldBeside(within.fields, within.element, direction, left);
  if (!next) return null;
  const box = next.getBoundingClientRect();
  return { command: null, next: { field: nameOf(next), place: { x: left, y: direction === 'down' ? box.top + 4 : box.bottom - 4 } } };
}

/** The next field that can be seen; on the way back also the label before a text, which is empty where it is not. */
function inOrder({ fields, element }: InField, by: 1 | -1): Step | null {
  const beside = fields[fields.indexOf(element) + by];
  const own = by === -1 && beside?.matches('.label') && beside.parentElement === element.parentElement;
  const seen = fields.filter((field) => field === element || field.getClientRects().length > 0);
  const next = own ? beside : seen[seen.indexOf(element) + by];
  return next ? { command: null, next: { field: nameOf(next), place: by === 1 ? 'start' : 'end' } } : null;
}
