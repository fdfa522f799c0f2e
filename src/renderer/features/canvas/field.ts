import type { Command } from '../../../core/edit/command.ts';
import { type Byline, bulletsOf, type Slide } from '../../../core/model/deck.ts';
import type { BulletId } from '../../../core/model/id.ts';
import { isLabelled } from '../../../core/render/arrange.ts';
import { words } from '../../store/words.ts';

/** A place on a slide that can be written in, as `data-field` names it. */
export type Field =
  | { kind: 'title' | 'subtitle' | 'caption' | 'code' }
  | { kind: keyof Byline }
  | { kind: 'bullet'; bullet: BulletId }
  /** Of several bullets where they stand under one head. */
  | { kind: 'label'; bullet: BulletId; bullets: BulletId[] }
  | { kind: 'formula'; index: number }
  | { kind: 'cell'; row: number | 'header'; column: number };

export function fieldOf(element: HTMLElement): Field | null {
  const [kind = '', first = '', second = ''] = (element.dataset['field'] ?? '').split(':');
  switch (kind) {
    case 'title':
    case 'subtitle':
    case 'caption':
    case 'code':
    case 'speaker':
    case 'date':
    case 'place':
      return { kind };
    case 'bullet':
      return { kind, bullet: first as BulletId };
    case 'label': {
      const bullets = first.split(' ') as BulletId[];
      return bullets[0] ? { kind, bullet: bullets[0], bullets } : null;
    }
    case 'formula':
      return { kind, index: Number(first) };
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
    case 'speaker':
    case 'date':
    case 'place':
      return slide.kind === 'title' ? (slide.byline?.[field.kind] ?? '') : '';
    case 'bullet':
      return bulletsOf(slide).find((bullet) => bullet.id === field.bullet)?.text ?? '';
    case 'label':
      return bulletsOf(slide).find((bullet) => bullet.id === field.bullet)?.label ?? '';
    case 'formula':
      return (slide.kind === 'formula' ? slide.formulas[field.index]?.text : undefined) ?? '';
    case 'cell':
      if (slide.kind !== 'table') return '';
      return (field.row === 'header' ? slide.header : slide.rows[field.row])?.[field.column] ?? '';
  }
}

/** The command that writes the text into the field. */
export function writeInto(slide: Slide, field: Field, text: string): Command {
  if (field.kind === 'bullet') return { type: 'bullet.set', slide: slide.id, bullet: field.bullet, text };
  if (field.kind === 'label') return { type: 'bullet.label', slide: slide.id, bullets: field.bullets, text };
  if (field.kind === 'cell') return { type: 'cell.set', slide: slide.id, row: field.row, column: field.column, text };
  if (field.kind === 'formula') return { type: 'formula.set', slide: slide.id, index: field.index, text };
  if (field.kind === 'speaker' || field.kind === 'date' || field.kind === 'place') return { type: 'byline.set', slide: slide.id, part: field.kind, text };
  return { type: `${field.kind}.set`, slide: slide.id, text };
}

/** What assistive technology calls the field; bullets count from 1. */
export function nameOf(slide: Slide, field: Field): string {
  if (field.kind === 'cell') return field.row === 'header' ? words.field.header(field.column + 1) : words.field.cell(field.row + 1, field.column + 1);
  if (field.kind === 'speaker' || field.kind === 'date' || field.kind === 'place') return words.objects.byline[field.kind];
  if (field.kind !== 'bullet' && field.kind !== 'label') return words.field[field.kind];
  const number = bulletsOf(slide).findIndex(({ id }) => id === field.bullet) + 1;
  return words.field[field.kind](number);
}

/** The field in which a new bullet is begun, as `data-field` names it. */
export function firstFieldOf(slide: Slide, bullet: BulletId): string {
  const labelFirst = slide.kind === 'figure' ? isLabelled(slide.bullets) : slide.kind === 'places' || slide.kind === 'timeline' || slide.kind === 'numbers';
  return `${labelFirst ? 'label' : 'bullet'}:${bullet}`;
}

/** Makes the element that shows the field known to those who listen, and one that can be gone to. */
export function describeField(element: HTMLElement, slide: Slide): void {
  const field = fieldOf(element);
  if (!field) return;
  element.tabIndex = 0;
  element.setAttribute('role', field.kind === 'formula' ? 'button' : 'textbox');
  element.setAttribute('aria-label', nameOf(slide, field));
  if (field.kind === 'title') element.dataset['placeholder'] = words.field.title;
  if (field.kind === 'speaker' || field.kind === 'date' || field.kind === 'place') element.dataset['placeholder'] = words.objects.byline[field.kind];
  if (field.kind === 'label') element.dataset['placeholder'] = words.field.emptyLabel;
  if (field.kind === 'bullet') element.dataset['placeholder'] = words.field.emptyText;
}
