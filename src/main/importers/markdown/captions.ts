import type { Paragraph } from 'mdast';
import { isFigureCaption } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { Draft } from './draft.ts';

const LONGEST = 300;

/** The caption that a paragraph right after a picture is: wholly in italics, or naming itself; null for any other. */
export function captionOf(node: Paragraph, draft: Draft): string | null {
  const children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = children;
  const italics = children.length === 1 && only?.type === 'emphasis' ? only.children : null;
  const content = italics ?? node.children;
  if (content.some((child) => child.type === 'image' || child.type === 'imageReference')) return null;
  const { text, pictures } = draft.inline(content, draft.at(node));
  if (pictures.length > 0 || text === '' || plainText(text).length > LONGEST) return null;
  return italics || isFigureCaption(plainText(text)) ? text : null;
}
