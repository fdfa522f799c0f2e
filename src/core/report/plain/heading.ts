import { looksBack, wordUse } from './caption.ts';
import { endsSentence, widthOf } from './line.ts';
import { type Passage, underlines } from './passage.ts';
import type { Quoted } from './quoted.ts';
import type { PlainTable } from './table.ts';
import { couldBeCaption, isCapitals, looksLikeTitle, namesAPart, namesASubpart } from './title-line.ts';

export type Element = Passage | PlainTable | Quoted;
/** What kind of heading a passage is, with its rank among the kinds: the smaller, the further out. */
export type HeadingKind = { rank: number; numbered: boolean };

const SHORT = 90;
const ranks = { part: 0, overlined: 0.5, underlinedTwice: 1, marked: 1.5, subpart: 2, capitals: 3, roman: 4, letter: 5, number: 6, underlined: 16, short: 30 };

/** Which passages introduce what follows, and which are captions of pictures that are not in the text. */
export function readHeadings(elements: readonly Element[]): { headings: Map<Element, HeadingKind>; captions: Set<Element> } {
  const headings = new Map<Element, HeadingKind>();
  const captions = new Set<Element>();
  const gapless = !elements.some((element, i) => i > 0 && element.kind === 'passage' && element.gapBefore);
  const leading = leadingNumbers(elements);
  let use: ReturnType<typeof wordUse> | null = null;

  // From the end, since a heading must have something to introduce, which may be another heading.
  let chain = 0;
  for (let i = elements.length - 1; i >= 0; i -= 1) {
    const element = elements[i];
    const next = elements[i + 1];
    const before = elements[i - 1];
    if (element?.kind !== 'passage' || !next) continue;
    chain = headings.has(next) ? chain + 1 : 0;
    const kind = kindOf(element, leading);
    if (kind && kind.rank !== ranks.short) {
      headings.set(element, kind);
      continue;
    }
    if (isBetweenProse(element, before, next, gapless) && couldBeCaption(element.text)) {
      use ??= wordUse(elements.flatMap((other) => (other.kind === 'passage' && isProse(other) && !couldBeCaption(other.text) ? [other.text] : [])));
      const after = elements.slice(i + 1, i + 4).flatMap((other) => (other.kind === 'passage' && !headings.has(other) ? [other.text] : []));
      if (looksBack(element.text, before.text, after.join('\n'), use)) {
        captions.add(element);
        continue;
      }
    }
    if (kind && (chain > 0 ? chain <= 2 : isBody(next)) && standsAlone(element, before, gapless)) headings.set(element, kind);
  }
  for (const stray of strayLines(elements, headings)) headings.delete(stray);
  return { headings, captions };
}

// More prose than this under each of a few lone lines: they are not what divides the text.
const proseOfHeading = 10;
const few = 4;

/** The lone short lines that would be the text's only headings but do not divide it: most of the prose stands before them, or far too much after each. */
function strayLines(elements: readonly Element[], headings: ReadonlyMap<Element, HeadingKind>): Element[] {
  const lines = [...headings].flatMap(([element, kind]) => (element === elements[0] ? [] : [{ element, kind }]));
  if (lines.length === 0 || lines.some(({ kind }) => kind.rank !== ranks.short)) return [];
  const prose = elements.filter((element) => isProse(element) && !headings.has(element)).length;
  const first = elements.findIndex((element, i) => i > 0 && headings.has(element));
  const before = elements.slice(0, first).filter((element) => isProse(element)).length;
  const late = before * 2 > prose && before >= few;
  const thin = lines.length <= few && prose > lines.length * proseOfHeading;
  return late || thin ? lines.map(({ element }) => element) : [];
}

function isBetweenProse(passage: Passage, before: Element | undefined, next: Element, gapless: boolean): before is Passage {
  if (passage.marker !== null || before?.kind !== 'passage' || next.kind !== 'passage') return false;
  return ((passage.gapBefore && passage.gapAfter) || (gapless && passage.oneLine)) && isProse(before) && isProse(next);
}

function kindOf(passage: Passage, leading: ReadonlySet<Passage>): HeadingKind | null {
  const { text, underline } = passage;
  if (underline) {
    if (passage.overlined) return { rank: ranks.overlined, numbered: false };
    return { rank: underline === '=' ? ranks.underlinedTwice : ranks.underlined + underlines.indexOf(underline), numbered: false };
  }
  if (passage.depth > 0) return { rank: ranks.marked + passage.depth / 20, numbered: false };
  if (!passage.oneLine && !leading.has(passage)) return null;
  if (widthOf(text) <= SHORT && !endsSentence(text)) {
    if (namesAPart(text)) return { rank: ranks.part, numbered: true };
    if (namesASubpart(text)) return { rank: ranks.subpart, numbered: true };
  }
  if (passage.marker) {
    if (!leading.has(passage)) return null;
    const { style, depth } = passage.marker;
    const rank = style === 'I.' ? ranks.roman : style === 'A.' ? ranks.letter : ranks.number + 2 * ((depth ?? 1) - 1);
    return { rank, numbered: true };
  }
  if (isCapitals(text) && passage.gapBefore && widthOf(text) <= SHORT && !/[.,;]$/.test(text)) return { rank: ranks.capitals, numbered: false };
  return looksLikeTitle(text) ? { rank: ranks.short, numbered: false } : null;
}

/** Numbered passages that lead sections: short, and most of their run with something of its own after them. */
function leadingNumbers(elements: readonly Element[]): Set<Passage> {
  const runs = new Map<object, { members: Passage[]; leads: number }>();
  elements.forEach((element, i) => {
    if (element.kind !== 'passage' || !element.run) return;
    const known = runs.get(element.run) ?? { members: [], leads: 0 };
    runs.set(element.run, known);
    known.members.push(element);
    const next = elements[i + 1];
    const followed = next !== undefined && !(next.kind === 'passage' && next.run === element.run) && !isOuter(next, element);
    if (followed && couldLead(element)) known.leads += 1;
  });
  const leading = new Set<Passage>();
  for (const { members, leads } of runs.values()) {
    const short = members.filter(couldLead);
    if (short.length * 2 > members.length && leads >= 1 && leads * 2 >= members.length) for (const member of short) leading.add(member);
  }
  return leading;
}

/** A number further out after this one: then this one had nothing of its own to lead. */
const isOuter = (next: Element, element: Passage): boolean =>
  next.kind === 'passage' && next.marker?.depth != null && element.marker?.depth != null && next.marker.depth < element.marker.depth;

function couldLead({ marker, rest, text, oneLine, indent }: Passage): boolean {
  return marker?.depth != null && oneLine && indent <= 8 && widthOf(text) <= SHORT && !/[.,;:。，；：]$/.test(rest) && /^[^\p{Ll}]/u.test(rest);
}

/** Prose, a list, a table: what a heading can introduce. */
const isBody = (element: Element): boolean => element.kind !== 'passage' || element.marker !== null || isProse(element);

const isProse = (element: Element): boolean =>
  element.kind === 'passage' && element.marker === null && (widthOf(element.text) > SHORT || (endsSentence(element.text) && widthOf(element.text) >= 30));

function standsAlone(passage: Passage, before: Element | undefined, gapless: boolean): boolean {
  if (passage.gapBefore || before === undefined) return true;
  return gapless && before.kind === 'passage' && (isProse(before) || looksLikeTitle(before.text));
}
