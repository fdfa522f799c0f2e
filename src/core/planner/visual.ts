import { fitsSlide } from '../formula/display.ts';
import type { Block } from '../model/report.ts';
import { rowsFit } from './fit.ts';
import type { Chapter } from './outline.ts';

// A quotation is shown on a slide of its own where it is short and not all that the section has.
const shortQuote = 220;

/** True for a block that a slide shows as it is: a picture, table, quotation, code or formula. */
export function isVisual(block: Block, chapter: Chapter): boolean {
  switch (block.kind) {
    case 'figure':
      return block.asset !== null;
    case 'table':
      return block.rows.length > 0 && rowsFit(block);
    case 'code':
      return true;
    case 'quote':
      return block.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0) <= shortQuote;
    case 'formula':
      return fitsSlide(block.sentence.text) || chapter.body.length === 1;
    default:
      return false;
  }
}
