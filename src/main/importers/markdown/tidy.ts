import type { Definition, PhrasingContent } from 'mdast';
import type { Locator } from '../../../core/model/text.ts';
import { escapeInline } from '../../../core/text/inline.ts';
import type { PictureSource } from '../pictures.ts';
import { isInline, splitHtml } from './html.ts';
import { raised } from './raised.ts';

/** Content without raw HTML and pictures, with what was taken out. */
export type Tidied = { nodes: PhrasingContent[]; pictures: PictureSource[]; leftOut: string | null };

const hidden = /^<(script|style|iframe|object|template|svg|noscript)\b/i;

/** Takes pictures and raw HTML out of a paragraph's content; the text between tags stays. */
export function tidyInline(children: readonly PhrasingContent[], definitions: ReadonlyMap<string, Definition>, at: Locator): Tidied {
  const pictures: PictureSource[] = [];
  let leftOut: string | null = null;
  const tidy = (siblings: readonly PhrasingContent[]): PhrasingContent[] => {
    const nodes: PhrasingContent[] = [];
    let skipTo = '';
    let script: 'sup' | 'sub' | null = null;
    const open = new Set<string>();
    for (const node of siblings) {
      if (skipTo !== '') {
        if (node.type === 'html' && node.value.toLowerCase().startsWith(skipTo)) skipTo = '';
      } else if (node.type === 'html') {
        const tag = hidden.exec(node.value)?.[1]?.toLowerCase();
        if (tag) {
          leftOut ??= tag;
          if (!/<\/|\/>$/.test(node.value)) skipTo = `</${tag}`;
          continue;
        }
        const split = splitHtml(node.value);
        leftOut ??= split.leftOut;
        for (const part of split.parts) {
          if (part.kind === 'image') pictures.push({ kind: 'picture', url: part.url, alt: part.alt, caption: escapeInline(part.title), at });
          else nodes.push({ type: 'text', value: part.text });
        }
        const [, ends, element = ''] = /^<(\/?)([a-z]+)/i.exec(node.value) ?? [];
        if (!ends) open.add(element.toLowerCase());
        // What was never opened is not closed here: somebody writes about the tag.
        else if (!open.has(element.toLowerCase()) && isInline(element)) nodes.push({ type: 'text', value: node.value });
        if (/^<br\b/i.test(node.value)) nodes.push({ type: 'break' });
        const [, closing, name] = /^<(\/)?(sup|sub)\b/i.exec(node.value) ?? [];
        if (name) script = closing ? null : (name.toLowerCase() as 'sup' | 'sub');
      } else if (node.type === 'image') {
        pictures.push({ kind: 'picture', url: node.url, alt: node.alt ?? '', caption: escapeInline(node.title ?? ''), at });
      } else if (node.type === 'imageReference') {
        const target = definitions.get(node.identifier);
        pictures.push({ kind: 'picture', url: target?.url ?? '', alt: node.alt ?? '', caption: escapeInline(target?.title ?? ''), at });
      } else if (node.type === 'text') {
        nodes.push(script ? { ...node, value: raised(node.value, script) } : node);
      } else if ('children' in node) {
        nodes.push({ ...node, children: tidy(node.children) } as PhrasingContent);
      } else nodes.push(node);
    }
    return nodes;
  };
  return { nodes: tidy(children), pictures, leftOut };
}

/** The content between hard line breaks. */
export function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}
