import type { Locator } from '../../../core/model/text.ts';
import { writeFigure } from './figure.ts';
import type { Flow, Style } from './flow.ts';
import { formulaOf, isDrawnFormula } from './formula.ts';
import { isHidden, isHiddenText, isObject, isSilent } from './hidden.ts';
import { writePicture } from './image.ts';
import { styleInside } from './inline-style.ts';
import { writeDefinitions, writeList } from './list.ts';
import { officeItem, officeRole } from './office.ts';
import type { Page } from './page.ts';
import { writeSvg } from './svg.ts';
import { writeTable } from './table.ts';
import { attribute, type Element, hasClass, isElement, isText, lineOf, type Node, parentOf, textOf } from './tree.ts';

const blocks =
  /^(?:address|article|aside|body|center|dd|details|dir|div|dl|dt|fieldset|figcaption|footer|form|header|hgroup|hr|html|legend|li|main|menu|nav|ol|p|section|summary|tbody|td|tfoot|th|thead|tr|ul|caption|search)$/;

/** Writes nodes and all that is in them into the flow, in the page's order. */
export function walk(nodes: readonly Node[], style: Style, flow: Flow, page: Page): void {
  for (const node of nodes) {
    const line = lineOf(node);
    if (line !== null) flow.line = line + page.offset;
    if (isText(node)) writeText(node.value, style, flow, page);
    else if (isElement(node)) writeElement(node, style, flow, page);
  }
}

function writeText(value: string, style: Style, flow: Flow, page: Page) {
  const text = value.replace(/[\u00ad\u200b\ufeff]/g, '');
  if (!page.texInText) {
    flow.run({ ...style, text });
    return;
  }
  // What a script of the page would set as a formula.
  let end = 0;
  for (const match of text.matchAll(/\\\((.+?)\\\)|\\\[([\s\S]+?)\\\]|\$\$([\s\S]+?)\$\$/g)) {
    flow.run({ ...style, text: text.slice(end, match.index) });
    writeFormula(match[1] ?? match[2] ?? match[3] ?? '', match[1] === undefined, flow);
    end = match.index + match[0].length;
  }
  flow.run({ ...style, text: text.slice(end) });
}

function writeFormula(source: string, display: boolean, flow: Flow) {
  const latex = source.replace(/\s+/g, ' ').trim();
  if (latex === '') return;
  if (!display || flow.place.kind === 'heading' || flow.place.kind === 'part') {
    flow.run({ text: latex, math: true });
    return;
  }
  flow.end();
  flow.push({ kind: 'formula', text: latex, at: flow.at });
}

function writeElement(element: Element, style: Style, flow: Flow, page: Page) {
  const { tagName } = element;
  const mark = page.notes.marks.get(element);
  if (mark !== undefined) {
    const { script: _script, href: _href, ...plain } = style;
    flow.run({ ...plain, text: `[${mark}]` });
    return;
  }
  if (page.left.has(element) || page.notes.back.has(element) || element === page.titleElement) return;
  const formula = formulaOf(element);
  if (formula) {
    if (formula.latex === null && formula.text.trim() !== '') {
      flow.warn('formula-unreadable', formula.text.trim().slice(0, 80));
      flow.run({ ...style, text: formula.text });
    } else writeFormula(formula.latex ?? '', formula.display, flow);
    return;
  }
  if (isSilent(element) || (page.hasTexScripts && isDrawnFormula(element))) return;
  if (isHidden(element, page.styleOf)) {
    if (isHiddenText(element) && /[\p{L}\p{N}]/u.test(textOf(element))) flow.hidden += 1;
    return;
  }
  if (isObject(element)) {
    flow.warn('object-left-out', tagName);
    return;
  }
  const label = page.notes.texts.get(element);
  if (label !== undefined) {
    flow.list = null;
    flow.within({ kind: 'note', label, begun: false }, () => walk(element.childNodes, {}, flow, page));
    return;
  }
  writeVisible(element, style, flow, page);
}

function writeVisible(element: Element, style: Style, flow: Flow, page: Page) {
  const { tagName, childNodes } = element;
  const inside = styleInside(element, style, page.styleOf);
  const level = headingLevel(element, page);
  // In a cell or a caption, blocks only part the words.
  const inPart = flow.place.kind === 'part' || flow.place.kind === 'heading';
  const blockwise = () => {
    flow.end();
    walk(childNodes, inside, flow, page);
    flow.end();
  };
  if (level > 0 && !inPart) {
    flow.within({ kind: 'heading', level }, () => walk(childNodes, {}, flow, page));
    return;
  }
  switch (tagName) {
    case 'br':
      flow.breakLine();
      return;
    case 'img':
      writePicture(element, flow);
      return;
    case 'svg':
      writeSvg(element, flow);
      return;
    case 'ruby':
      writeRuby(element, inside, flow, page);
      return;
    case 'q': {
      const [open, close] = page.quotes;
      flow.run({ ...style, text: open });
      walk(childNodes, inside, flow, page);
      flow.run({ ...style, text: close });
      return;
    }
    case 'pre':
    case 'listing':
    case 'xmp':
      writeCode(element, flow);
      return;
  }
  if (inPart) {
    if (blocks.test(tagName) || /^(?:blockquote|table|h[1-6]|figure)$/.test(tagName)) blockwise();
    else walk(childNodes, inside, flow, page);
    return;
  }
  switch (tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      writeList(element, inside, flow, page, walk);
      return;
    case 'dl':
      writeDefinitions(element, inside, flow, page, walk);
      return;
    case 'table':
      writeTable(element, flow, page, walk);
      return;
    case 'figure':
      writeFigure(element, flow, page, walk);
      return;
    case 'blockquote':
      flow.within({ kind: 'quote' }, () => walk(childNodes, inside, flow, page));
      return;
    case 'p':
    case 'div': {
      const item = tagName === 'p' ? officeItem(element, page.styleOf) : null;
      if (item) {
        flow.within({ kind: 'item', ...item.place, begun: false, open: null }, () => walk(item.nodes, inside, flow, page));
        return;
      }
      const role = officeRole(element);
      if (role === 'contents') return;
      if (role === 'quote' || role === 'caption') flow.within({ kind: role }, () => walk(childNodes, inside, flow, page));
      else blockwise();
      return;
    }
  }
  if (blocks.test(tagName)) blockwise();
  else walk(childNodes, inside, flow, page);
}

/** From 1 to 6; 0 for what is no heading. */
function headingLevel(element: Element, page: Page): number {
  const [, digit] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (digit !== undefined) return Number(digit);
  if (attribute(element, 'role') === 'heading') return Math.min(6, Math.max(1, Number(attribute(element, 'aria-level')) || 2));
  if (element.tagName !== 'p') return 0;
  const outline = Number(page.styleOf(element).get('mso-outline-level') ?? 0);
  return outline >= 1 && outline <= 9 ? Math.min(6, outline) : 0;
}

/** The reading of characters in brackets after them, whether the page wrote the brackets or left them to the browser. */
function writeRuby(element: Element, style: Style, flow: Flow, page: Page) {
  const hasBrackets = element.childNodes.some((child) => isElement(child) && child.tagName === 'rp');
  for (const child of element.childNodes) {
    const isReading = isElement(child) && child.tagName === 'rt' && !hasBrackets;
    if (isReading) flow.run({ ...style, text: '(' });
    walk([child], style, flow, page);
    if (isReading) flow.run({ ...style, text: ')' });
  }
}

function writeCode(element: Element, flow: Flow) {
  const at: Locator = flow.at;
  flow.end();
  const text = codeText(element).replace(/^\n|\s+$/g, '');
  if (text.trim() === '') return;
  if (flow.place.kind === 'part' || flow.place.kind === 'heading') flow.run({ text, code: true });
  // A poem or a letter is set in "pre" too, but only code names its language or is marked as such; both keep their lines.
  else flow.push({ kind: 'code', language: languageOfCode(element), text, at });
}

const codeText = (node: Node): string =>
  isText(node) ? node.value.replaceAll('\u00a0', ' ') : !isElement(node) ? '' : node.tagName === 'br' ? '\n' : node.childNodes.map(codeText).join('');

function languageOfCode(element: Element): string {
  const inner = element.childNodes.filter(isElement);
  for (const each of [element, ...inner, parentOf(element)]) {
    if (!each) continue;
    const classes = attribute(each, 'class');
    const [, language] =
      /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([\w+#-]+)/.exec(classes) ?? /\bsourceCode\s+(\w+)|^(\w+)\s+sourceCode\b/.exec(classes) ?? [];
    if (language && each !== null && !hasClass(each, /^nohighlight$/)) return language;
  }
  return '';
}
