import type { SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';
import { slideIn } from './find-slide.ts';

type Text = { slide: SlideId; text: string };

/** What is written into the fields of a slide that are no bullets. */
export type TextCommands = {
  'title.set': Text;
  'subtitle.set': Text;
  'caption.set': Text;
  'code.set': Text;
  'note.set': Text;
  'formula.set': Text & { index: number };
  'cell.set': Text & { row: number | 'header'; column: number };
};

export const textFamily: Family<TextCommands> = {
  'title.set': (deck, { slide: id, text }) => {
    const slide = slideIn(deck, id);
    if (slide) slide.title = text;
  },
  'subtitle.set': (deck, { slide: id, text }) => {
    const slide = slideIn(deck, id);
    if (slide?.kind === 'title') slide.subtitle = text;
  },
  'caption.set': (deck, { slide: id, text }) => {
    const slide = slideIn(deck, id);
    if (slide?.kind === 'figure' || slide?.kind === 'table') slide.caption = text;
  },
  'code.set': (deck, { slide: id, text }) => {
    const slide = slideIn(deck, id);
    if (slide?.kind === 'code') slide.code = text;
  },
  'note.set': (deck, { slide: id, text }) => {
    const slide = slideIn(deck, id);
    if (slide) slide.note.text = text;
  },
  'formula.set': (deck, { slide: id, index, text }) => {
    const slide = slideIn(deck, id);
    const formula = slide?.kind === 'formula' ? slide.formulas[index] : undefined;
    if (formula) formula.text = text;
  },
  'cell.set': (deck, { slide: id, row, column, text }) => {
    const slide = slideIn(deck, id);
    if (slide?.kind !== 'table') return;
    const cells = row === 'header' ? slide.header : slide.rows[row];
    if (cells && column in cells) cells[column] = text;
  },
};
