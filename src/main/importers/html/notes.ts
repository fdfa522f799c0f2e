import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { around, attribute, descendants, type Element, find, hasAttribute, hasClass, hintsOf, parentOf, textOf } from './tree.ts';

/** A page's footnotes: marks by the links that are them, labels by the elements that hold the texts, and the links back, which say nothing. */
export type Notes = { marks: ReadonlyMap<Element, string>; texts: ReadonlyMap<Element, string>; back: ReadonlySet<Element> };

const markText = /^[[(]?((?:note|anm\.?|nb|n\.?|fn\.?)?\s*(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|\*{1,4}|[†‡§¶#]|[⁰¹²³⁴-⁹]{1,3}))[\])]?$/i;
const noteName = /(?:^|[-_:.])(?:fn|ftn|edn|ftnt|sdfootnote|sdendnote|footnote|endnote|note|cite_note|fussnote|fußnote|anm)(?![a-z]{3})/i;
const noteHints = /footnote|endnote|noteref|fussnote|fußnote|\breferences\b|\bnotes\b|doc-noteref|doc-endnote|msofootnote|msoendnote/;

/** Finds footnotes by the links between mark and text, whichever program wrote the page. */
export function notesOf(document: Tree.ParentNode): Notes {
  const order = new Map<Element, number>();
  const named = new Map<string, Element>();
  const links: Element[] = [];
  for (const element of descendants(document)) {
    order.set(element, order.size);
    for (const name of [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : ''])
      if (name && !named.has(name)) named.set(name, element);
    if (element.tagName === 'a' && attribute(element, 'href').startsWith('#')) links.push(element);
  }
  const targetOf = (link: Element) => named.get(decoded(attribute(link, 'href').slice(1))) ?? null;
  const linked = new Set(links.map(targetOf));
  const place = (element: Element | null) => (element ? (order.get(element) ?? 0) : 0);
  const marks = new Map<Element, string>();
  const texts = new Map<Element, string>();
  const back = new Set<Element>();
  for (const link of links) {
    const target = targetOf(link);
    const label = markText.exec(textOf(link).replace(/\s+/g, ' ').trim())?.[1]?.trim();
    if (!target || label === undefined || place(target) <= place(link) || !isRaised(link)) continue;
    const text = holderOf(target);
    if (!text || isIn(link, text) || !isNote(text, target, link, targetOf, linked)) continue;
    marks.set(link, texts.get(text) ?? plainDigits(label));
    if (!texts.has(text)) texts.set(text, plainDigits(label));
  }
  for (const text of texts.keys())
    for (const element of descendants(text)) {
      const target = element.tagName === 'a' && attribute(element, 'href').startsWith('#') ? targetOf(element) : null;
      const leadsBack = target !== null && place(target) < place(text) && (markText.test(textOf(element).trim()) || !/[\p{L}\d]/u.test(textOf(element)));
      if (leadsBack || isBackLink(element)) back.add(element);
    }
  return { marks, texts, back };
}

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigits = (label: string): string => [...label].map((each) => (digits.includes(each) ? String(digits.indexOf(each)) : each)).join('');

/** Marks are raised, in brackets, or called notes; a page's number in a table of contents is none of it. */
const isRaised = (link: Element): boolean =>
  /^\s*\[/.test(textOf(link)) ||
  parentOf(link)?.tagName === 'sup' ||
  find(link, (each) => each.tagName === 'sup') !== null ||
  noteName.test(attribute(link, 'href').slice(1)) ||
  noteHints.test(hintsOf(link));

const holder = /^(?:li|div|p|aside|dd|td|section)$/;

/** The element that holds a note's text: what the link leads to, or what stands around it. */
function holderOf(target: Element): Element | null {
  const own = holder.test(target.tagName) ? target : around(target, (each) => holder.test(each.tagName));
  const parent = own && parentOf(own);
  // Word and LibreOffice have a part of the page for each note, which may be several paragraphs.
  if (parent && own.tagName === 'p' && (parent.tagName === 'div' || parent.tagName === 'li') && noteName.test(attribute(parent, 'id'))) return parent;
  return own;
}

const isIn = (element: Element, outer: Element): boolean => around(element, (each) => each === outer) !== null;

function isNote(text: Element, target: Element, link: Element, targetOf: (link: Element) => Element | null, linked: ReadonlySet<Element | null>): boolean {
  let returns = false;
  for (const element of descendants(text)) {
    // Two notes in one element: it is not the note but what stands around all of them.
    if (element !== target && linked.has(element) && holder.test(element.tagName)) return false;
    if (element.tagName !== 'a') continue;
    const to = attribute(element, 'href').startsWith('#') ? targetOf(element) : null;
    if (to && (to === link || isIn(link, to) || isIn(to, link) || parentOf(to) === parentOf(link))) returns = true;
  }
  return returns || around(target, (each) => noteHints.test(hintsOf(each))) !== null || noteHints.test(hintsOf(text));
}

const isBackLink = (element: Element): boolean =>
  attribute(element, 'role') === 'doc-backlink' ||
  hasAttribute(element, 'data-footnote-backref') ||
  hasClass(element, /^(?:mw-cite-backlink|footnote-back|footnote-backref|footnote-return|reversefootnote)$/);
