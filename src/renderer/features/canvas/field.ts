import type { Command } from '../../../core/edit/command.ts';
import { bulletsOf, type Slide } from '../../../core/model/deck.ts';
import type { BulletId } from '../../../core/model/id.ts';

/** A place on a slide that can be written in, as `data-field` names it. */
export type Field =
  | { kind: 'title' | 'subtitle' | 'caption' | 'code' }
  | { kind: 'bullet'; bullet: BulletId }
  | { kind: 'cell'; row: number | 'header'; column: number };

export function fieldOf(element: HTMLElement): Field | null {
  const [kind = '', first = '', second = ''] = (element.dataset['field'] ?? '').split(':');
  switch (kind) {
    case 'title':
    case 'subtitle':
    case 'caption':
    case 'code':
      return { kind };
    case 'bullet':
      return { kind, bullet: first as BulletId };
    case 'cell':
      return { kind, row: first === 'header' ? first : Number(first), column: Number(second) };
    default:
      return null;
  }
}

/** The inline Markdown that stands in the field. */
export function textOf(slide: Slide, field: Field): string {
  switch (field.kind) {
    case 'title':
      return slide.title;
    case 'subtitle':
      return slide.kind === 'title' ? slide.subtitle : '';
    case 'caption':
      return slide.kind === 'figure' || slide.kind === 'table' ? slide.caption : '';
    case 'code':
      return slide.kind === 'code' ? slide.code : '';
    case 'bullet':
      return bulletsOf(slide).find((bullet) => bullet.id === field.bullet)?.text ?? '';
    case 'cell':
      if (slide.kind !== 'table') return '';
      return (field.row === 'header' ? slide.header : slide.rows[field.row])?.[field.column] ?? '';
  }
}

/** The command that writes the text into the field. */
export function writeInto(slide: Slide, field: Field, text: string): Command {
  if (field.kind === 'bullet') return { type: 'bullet.set', slide: slide.id, bullet: field.bullet, text };
  if (field.kind === 'cell') return { type: 'cell.set', slide: slide.id, row: field.row, column: field.column, text };
  return { type: `${field.kind}.set`, slide: slide.id, text };
}
