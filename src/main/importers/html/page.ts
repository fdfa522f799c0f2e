import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { quoteMarks } from '../../../core/text/quote-marks.ts';
import { mainContent } from './main-content.ts';
import { type Notes, notesOf } from './notes.ts';
import { officeRole } from './office.ts';
import { type StyleOf, stylesOf } from './styles.ts';
import { attribute, descendants, type Element, find, hasClass, isElement, type Node, textOf } from './tree.ts';

/** What has to be known of a page before it is read. */
export type Page = {
  nodes: readonly Node[];
  left: ReadonlySet<Element>;
  notes: Notes;
  styleOf: StyleOf;
  title: string;
  /** The heading or paragraph that is the title, and is not told again where it stands. */
  titleElement: Element | null;
  language: string;
  author: string;
  date: string;
  quotes: readonly [open: string, close: string];
  /** Formulas that a script sets stand in the text between backslashes. */
  texInText: boolean;
  hasTexScripts: boolean;
  /** Lines before the page's first in the file. */
  offset: number;
};

/** French keeps its marks apart from what they stand around. */
function marksAround(language: string): readonly [string, string] {
  const [open, close] = quoteMarks(language);
  return language === 'fr' ? [`${open}\u00a0`, `\u00a0${close}`] : [open, close];
}
const noTitle = /^(?:untitled|unbenannt|ohne titel|document|dokument|home|startseite|index|page|\s*)$|^microsoft word - |\.(?:docx?|odt|html?|md|txt|pdf)$/i;

/** Looks a page over. */
export function pageOf(document: Tree.Document): Page {
  const styleOf = stylesOf(document);
  const main = mainContent(document, styleOf);
  const language = languageOf(document);
  const nodes = main ? [main.root] : document.childNodes;
  return {
    ...commonOf(document, styleOf, language),
    nodes: main ? main.root.childNodes : nodes,
    left: main?.left ?? new Set(),
    ...(main ? titleOf(document, main.root, main.left) : {}),
  };
}

/** A piece of HTML in another text: all of it counts. */
export function fragmentPage(fragment: Tree.DocumentFragment, offset: number): Page {
  return { ...commonOf(fragment, stylesOf(fragment), ''), nodes: fragment.childNodes, offset };
}

function commonOf(document: Tree.ParentNode, styleOf: StyleOf, language: string): Page {
  const scripts = [...descendants(document)].filter((element) => element.tagName === 'script');
  return {
    nodes: [],
    left: new Set(),
    notes: notesOf(document),
    styleOf,
    title: '',
    titleElement: null,
    language,
    author: metaOf(document, /^(?:author|dc\.creator|dcterms\.creator)$/i),
    date: metaOf(document, /^(?:date|dcterms?\.(?:date|modified|created)|article:(?:modified|published)_time)$/i).replace(/(?<=^\d{4}-\d\d-\d\d)T.*$/, ''),
    quotes: marksAround(language),
    texInText: scripts.some((script) => /mathjax|katex/i.test(`${attribute(script, 'src')} ${attribute(script, 'id')}`)),
    hasTexScripts: scripts.some((script) => /^math\/tex/i.test(attribute(script, 'type'))),
    offset: 0,
  };
}

/** What the page says of itself under one of these names. */
function metaOf(document: Tree.ParentNode, names: RegExp): string {
  const found = find(document, (element) => element.tagName === 'meta' && names.test(attribute(element, 'name') || attribute(element, 'property')));
  return found ? clean(attribute(found, 'content')) : '';
}

function languageOf(document: Tree.Document): string {
  const html = document.childNodes.find(isElement);
  const meta = find(
    document,
    (element) => element.tagName === 'meta' && /^content-language$/i.test(attribute(element, 'http-equiv') || attribute(element, 'name')),
  );
  const body = find(document, (element) => element.tagName === 'body');
  const said = [html, body].map((element) => (element ? attribute(element, 'lang') || attribute(element, 'xml:lang') : '')).find((lang) => lang !== '');
  return /^[a-z]{2,3}(?![a-z])/i.exec((said ?? (meta ? attribute(meta, 'content') : '')).trim())?.[0].toLowerCase() ?? '';
}

/** The page's title, unless its only outermost heading says what the report is called: then the rest is the site's name. */
function titleOf(document: Tree.Document, root: Element, left: ReadonlySet<Element>): Pick<Page, 'title' | 'titleElement'> {
  const shown = shownIn(root, left);
  const outermost = shown.filter((element) => element.tagName === 'h1');
  const own = shown.find((element) => (element.tagName === 'h1' && hasClass(element, /^title$/)) || officeRole(element) === 'title');
  if (own && clean(textOf(own)) !== '') return { title: clean(textOf(own)), titleElement: own };
  if (outermost.length === 1 && outermost[0] === shown.find((element) => element.tagName !== 'p')) return { title: '', titleElement: null };
  const title = find(document, (element) => element.tagName === 'title' && element.namespaceURI === 'http://www.w3.org/1999/xhtml');
  const og = find(document, (element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:title');
  const said = [title ? textOf(title) : '', og ? attribute(og, 'content') : ''].map(clean).find((text) => !noTitle.test(text));
  return { title: said ?? '', titleElement: null };
}

/** Headings and paragraphs of the main content. */
function shownIn(root: Element, left: ReadonlySet<Element>): Element[] {
  const shown: Element[] = [];
  const visit = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (!isElement(child) || left.has(child)) continue;
      if (/^(?:h[1-6]|p)$/.test(child.tagName)) shown.push(child);
      else visit(child);
    }
  };
  visit(root);
  return shown;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
