import { bulletsOf, type Slide } from '../../model/deck.ts';
import { columnsOf } from '../../render/columns.ts';
import type { Command } from '../command.ts';

/** A text of a slide that can be searched: a field by its `data-field`, or the `note`. */
export type Part = {
  field: string;
  source: string;
  /** How it is written: inline Markdown, a note's Markdown, or as it stands. */
  as: 'inline' | 'note' | 'plain';
  write(text: string): Command;
};

/** The texts of a slide in the order they are read, its note last. Formulas are none: their letters are not what is read. */
export function partsOf(slide: Slide): Part[] {
  const { id } = slide;
  const parts: Part[] = [{ field: 'title', source: slide.title, as: 'inline', write: (text) => ({ type: 'title.set', slide: id, text }) }];
  if (slide.kind === 'title') {
    parts.push({ field: 'subtitle', source: slide.subtitle, as: 'inline', write: (text) => ({ type: 'subtitle.set', slide: id, text }) });
    for (const part of ['speaker', 'date', 'place'] as const) {
      parts.push({ field: part, source: slide.byline?.[part] ?? '', as: 'inline', write: (text) => ({ type: 'byline.set', slide: id, part, text }) });
    }
  }
  if (slide.kind === 'code') parts.push({ field: 'code', source: slide.code, as: 'plain', write: (text) => ({ type: 'code.set', slide: id, text }) });
  parts.push(...linesOf(slide), ...cellsOf(slide));
  if (slide.kind === 'figure' || slide.kind === 'table') {
    parts.push({ field: 'caption', source: slide.caption, as: 'inline', write: (text) => ({ type: 'caption.set', slide: id, text }) });
  }
  parts.push({ field: 'note', source: slide.note.text, as: 'note', write: (text) => ({ type: 'note.set', slide: id, text }) });
  return parts.filter(({ source }) => source !== '');
}

/** Bullets with their labels; on a slide of comparison a label stands over several. */
function linesOf(slide: Slide): Part[] {
  const bullets = bulletsOf(slide);
  const groups = slide.kind === 'comparison' ? columnsOf(bullets).map((column) => column.bullets) : bullets.map((bullet) => [bullet]);
  return groups.flatMap((group) => {
    const ids = group.map(({ id }) => id);
    const label: Part = {
      field: `label:${ids.join(' ')}`,
      source: group[0]?.label ?? '',
      as: 'inline',
      write: (text) => ({ type: 'bullet.label', slide: slide.id, bullets: ids, text }),
    };
    const texts = group.map(
      (bullet): Part => ({
        field: `bullet:${bullet.id}`,
        source: bullet.text,
        as: 'inline',
        write: (text) => ({ type: 'bullet.set', slide: slide.id, bullet: bullet.id, text }),
      }),
    );
    return slide.kind === 'quote' ? [...texts, label] : [label, ...texts];
  });
}

function cellsOf(slide: Slide): Part[] {
  if (slide.kind !== 'table') return [];
  const rows = [...(slide.header ? [['header', slide.header] as const] : []), ...slide.rows.map((cells, row) => [row, cells] as const)];
  return rows.flatMap(([row, cells]) =>
    cells.map(
      (source, column): Part => ({
        field: `cell:${row}:${column}`,
        source,
        as: 'inline',
        write: (text) => ({ type: 'cell.set', slide: slide.id, row, column, text }),
      }),
    ),
  );
}
