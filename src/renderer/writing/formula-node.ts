import { Node } from '@tiptap/core';

/** A formula in a line: an atom that each window sets from its LaTeX (slides/formula.ts). */
export const Formula = Node.create({
  name: 'formula',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ latex: { default: '' } }),
  parseHTML: () => [{ tag: 'tex-formula', getAttrs: (element) => ({ latex: element.getAttribute('aria-label') ?? element.textContent ?? '' }) }],
  renderHTML: ({ node }) => ['tex-formula', {}, String(node.attrs['latex'])],
  renderText: ({ node }) => `$${node.attrs['latex']}$`,
});
