import MarkdownIt from 'markdown-it';
import { withCues } from './cues.ts';
import { withFormulas } from './markdown-formulas.ts';

/**
 * How notes are read: CommonMark with tables, formulas and cues; no raw HTML, no pictures, for a note is words to be said;
 * and no references, for a note's "[1]: Seen." is a footnote.
 */
export const noteMarkdown = (): InstanceType<typeof MarkdownIt> =>
  withCues(withFormulas(new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'html_block', 'html_inline', 'reference'])));

// Word's and the typewriter's own dots begin items too.
const dots = /^([ \t>]*)[•▪‣◦●■](?=[ \t])/gm;

/** The note as CommonMark reads it; as long as the note, so that places in both are the same. */
export const asCommonMark = (note: string): string => note.replace(dots, '$1-');
