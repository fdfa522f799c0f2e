import type { Paragraph } from 'mdast';
import { isFigureCaption } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { Draft } from './draft.ts';

/** A paragraph as its lines, its formula or its caption, and then the pictures that stood in it. */
export function writeParagraph(node: Paragraph, draft: Draft, kind: 'paragraph' | 'quote' = 'paragraph'): void {
  const at = draft.at(node);
  const formula = /^\$\$([\s\S]+)\$\$$/.exec(draft.sourceOf(node).trim())?.[1];
  if (formula !== undefined) {
    draft.push({ kind: 'formula', text: formula.trim(), at });
    return;
  }
  const { texts, pictures } = draft.lines(node);
  for (const text of texts) {
    const isCaption = kind === 'paragraph' && texts.length === 1 && pictures.length === 0 && isFigureCaption(plainText(text));
    if (isCaption) draft.push({ kind: 'figure', asset: null, alt: '', caption: text, name: '', at });
    else draft.push({ kind, text, at });
  }
  for (const picture of pictures) draft.push(picture);
}
