import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isHidden, isSilent } from './hidden.ts';
import type { StyleOf } from './styles.ts';
import { around, attribute, descendants, type Element, elementsIn, find, hasAttribute, hasClass, hintsOf, isElement, isText, parentOf } from './tree.ts';

/** The part of a page that is its report, and what in it is not. */
export type MainContent = { root: Element; left: ReadonlySet<Element> };

const navigation = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|tablist|dialog|alertdialog|doc-toc)$/;
const hints =
  /[\s_-](?:nav|navbar|navigation|navi|menu|submenu|breadcrumbs?|brotkrumen?|sidebar|topbar|masthead|footer|site-?header|page-?header|skip|skiplinks?|cookies?|consent|gdpr|share|sharing|social|related|pagination|pager|advert|ads?|newsletter|comments?|toolbar|login|search|suche|toc)(?=[\s_-])/;
const overlay = /cookie|consent|gdpr/;
// A page's menu is links; a sentence or two in it do not make it prose.
const LINKS = 0.6;
// What holds this much of a page's prose holds the report.
const MOST = 0.85;
// Shorter than this, a text is a label and no prose.
const PROSE = 80;

/** What an element says: all its letters, those in links, and those in blocks of prose. */
type Weight = { text: number; linked: number; prose: number; links: number };

/** Finds the main content: what the page says it is, else where its prose stands. Nothing that is prose is left out. */
export function mainContent(document: Tree.Document, styleOf: StyleOf): MainContent | null {
  const body = find(document, (element) => element.tagName === 'body');
  if (!body) return null;
  const weights = weigh(body, styleOf);
  const of = (element: Element): Weight => weights.get(element) ?? { text: 0, linked: 0, prose: 0, links: 0 };
  const whole = of(body);
  const stated = [...descendants(body)].filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const articles = [...descendants(body)].filter((element) => element.tagName === 'article' && around(element, (each) => each.tagName === 'article') === null);
  const isMost = (element: Element) => of(element).text > 0 && (of(element).prose >= whole.prose * 0.5 || of(element).text >= whole.text * 0.5);
  const [main] = stated;
  const [article] = articles;
  const root = main && stated.length === 1 && isMost(main) ? main : article && articles.length === 1 && isMost(article) ? article : body;
  return { root, left: leftOut(root, root === body ? denseIn(body, of) : root, of, whole) };
}

/** Goes down to the smallest element that holds nearly all prose. */
function denseIn(body: Element, of: (element: Element) => Weight): Element {
  let dense = body;
  for (;;) {
    const inner: Element | undefined = elementsIn(dense).find((child) => of(child).prose >= of(body).prose * MOST && of(child).prose > 0);
    if (!inner || /^(?:p|ul|ol|li|table|blockquote|dl|tr|td|pre|h[1-6])$/.test(inner.tagName)) return dense;
    dense = inner;
  }
}

function leftOut(root: Element, dense: Element, of: (element: Element) => Weight, whole: Weight): Set<Element> {
  const left = new Set<Element>();
  const inDense = new Set<Element>([dense, ...descendants(dense)]);
  const visit = (parent: Element) => {
    for (const element of elementsIn(parent)) {
      if (isAround(element, root, inDense, of, whole)) left.add(element);
      else visit(element);
    }
  };
  visit(root);
  return left;
}

function isAround(element: Element, root: Element, inDense: ReadonlySet<Element>, of: (element: Element) => Weight, whole: Weight): boolean {
  const { tagName } = element;
  const weight = of(element);
  const role = attribute(element, 'role');
  const isMost = weight.prose > whole.prose * 0.3 && weight.prose > 0;
  if (tagName === 'nav') return !isMost;
  if (navigation.test(role)) return !isMost && !/footnote|endnote/.test(hintsOf(element));
  if (tagName === 'form') return !isMost;
  const isBody = root.tagName === 'body';
  const inArticle = around(element, (each) => /^(?:article|main|section|blockquote|figure)$/.test(each.tagName)) !== null;
  if (tagName === 'footer' && isBody && !inArticle) return !isMost;
  if (tagName === 'header' && isBody && !inArticle) return !isMost && !leadsTheReport(element, root);
  if (tagName === 'aside' && isBody && !inArticle) return !isMost && !/footnote|endnote|\bnote\b/.test(hintsOf(element));
  const said = hintsOf(element);
  if (overlay.test(said) && weight.text < whole.text * 0.25) return true;
  if (!/^(?:div|ul|ol|section|table|td|p|span|footer|header|aside)$/.test(tagName) || isMost || weight.prose > 400) return false;
  const density = weight.text > 0 ? weight.linked / weight.text : 0;
  const hinted = hints.test(said) && !/footnote|endnote/.test(said);
  if (hinted && (density > 0.3 || !inDense.has(element))) return true;
  return isBody && !inDense.has(element) && weight.links >= 3 && density > LINKS;
}

/** The header that holds the report's own title, not the site's: no other part of the page has one. */
function leadsTheReport(header: Element, root: Element): boolean {
  const inHeader = new Set(descendants(header));
  const isTitle = (element: Element) => element.tagName === 'h1';
  if ([...inHeader].some((element) => isTitle(element) && hasClass(element, /^title$/))) return true;
  return [...inHeader].some(isTitle) && ![...descendants(root)].some((element) => isTitle(element) && !inHeader.has(element));
}

function weigh(body: Element, styleOf: StyleOf): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const visit = (element: Element, inLink: boolean): Weight => {
    const weight: Weight = { text: 0, linked: 0, prose: 0, links: 0 };
    const isLink = element.tagName === 'a' && hasAttribute(element, 'href');
    if (isLink) weight.links = 1;
    let own = 0;
    for (const child of element.childNodes) {
      if (isText(child)) {
        const { length } = child.value.replace(/\s+/g, ' ').trim();
        weight.text += length;
        if (inLink || isLink) weight.linked += length;
        own += length;
      } else if (isElement(child) && !isSilent(child) && !isHidden(child, styleOf)) {
        const inner = visit(child, inLink || isLink);
        weight.text += inner.text;
        weight.linked += inner.linked;
        weight.prose += inner.prose;
        weight.links += inner.links;
        // Words set in bold are part of the paragraph around them.
        if (/^(?:a|abbr|b|strong|i|em|span|font|code|sub|sup|u|q|cite|mark|small)$/.test(child.tagName) && inner.prose === 0)
          own += inner.text - inner.linked * 0.5;
      }
    }
    const isCjk = /[\u2e80-\u9fff]/.test(firstText(element));
    if (!/^(?:a|span|b|strong|i|em|font)$/.test(element.tagName) && own >= PROSE / (isCjk ? 3 : 1) && weight.linked < weight.text * 0.5)
      weight.prose = Math.max(weight.prose, weight.text);
    weights.set(element, weight);
    return weight;
  };
  visit(body, parentOf(body)?.tagName === 'a');
  return weights;
}

const firstText = (element: Element): string => {
  const [text] = element.childNodes.filter(isText).filter(({ value }) => value.trim() !== '');
  return text?.value.slice(0, 200) ?? '';
};
