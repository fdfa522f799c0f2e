import { isFigureCaption, isTableCaption } from '../../../../core/report/plain/caption.ts';
import { endsSentence } from '../../../../core/report/plain/line.ts';
import { bare } from '../layout/contents.ts';
import { type Measures, roundSize } from './measures.ts';
import { type Passage, type Section, textOf } from './passages.ts';

/** A bookmark: what it says, how deep it lies from 1, and the page it leads to. */
export type Bookmark = { title: string; depth: number; page: number | null };

// In parts of the body's size.
const LARGER = 1.1;
const LONGEST = 220;
// So many bookmarks that lead to headings are those of the whole report.
const TRUSTED = 5;
const LONGEST_BOLD = 130;

/** The passages that are headings, with their levels from 1: by bookmarks, else by size and weight. */
export function headingsOf(sections: readonly Section[], bookmarks: readonly Bookmark[], measures: Measures): Map<Passage, number> {
  const said = sections.flatMap((section) =>
    section.kind === 'passage' && section.role?.kind === 'heading' ? [{ passage: section, level: section.role.level }] : [],
  );
  if (said.length > 0) return taggedHeadings(said, sections, measures);
  const marked = new Map<Passage, number>();
  const styled: Passage[] = [];
  const known = new Map<string, Bookmark[]>();
  for (const bookmark of bookmarks) known.set(bare(bookmark.title), [...(known.get(bare(bookmark.title)) ?? []), bookmark]);
  sections.forEach((section, i) => {
    if (section.kind !== 'passage' || (section.role && section.role.kind !== 'paragraph')) return;
    const found = bookmarkOf(section, known);
    if (found) marked.set(section, found.depth);
    else if (looksLikeHeading(section, sections[i - 1], sections[i + 1], measures)) styled.push(section);
  });
  const first = sections.find((section) => section.kind === 'passage');
  const likely = marked.size >= TRUSTED && marked.size >= 0.7 * bookmarks.length ? likeMarked(styled, marked, sections, measures) : styled;
  return levelsOf(marked, likely, first?.kind === 'passage' ? first : null);
}

/** Where bookmarks name the headings, others must look like these or be both bold and large; what stands before all of them may be a title. */
function likeMarked(styled: readonly Passage[], marked: ReadonlyMap<Passage, number>, sections: readonly Section[], measures: Measures): Passage[] {
  const looks = new Set([...marked.keys()].map(lookOf));
  const start = sections.findIndex((section) => section.kind === 'passage' && marked.has(section));
  const before = new Set<Section>(sections.slice(0, start));
  const isStrong = ({ lines }: Passage) => lines.every((line) => line.bold) && (lines[0]?.size ?? 0) >= 1.05 * measures.size;
  return styled.filter((passage) => before.has(passage) || looks.has(lookOf(passage)) || isStrong(passage));
}

const lookOf = (passage: Passage): string => `${roundSize(passage.lines[0]?.size ?? 0)} ${passage.lines.every((line) => line.bold)}`;

/** The levels that the tags say, under a title where the first words are larger than all headings but tagged as none. */
function taggedHeadings(said: readonly { passage: Passage; level: number }[], sections: readonly Section[], measures: Measures): Map<Passage, number> {
  const [first] = sections.filter((section) => section.kind === 'passage');
  const largest = Math.max(...said.map(({ passage }) => passage.lines[0]?.size ?? 0));
  const size = first?.lines[0]?.size ?? 0;
  const title = first?.role?.kind === 'paragraph' && size >= 1.25 * measures.size && size >= largest && textOf(first).length <= LONGEST ? first : null;
  const least = Math.min(...said.map(({ level }) => level));
  const shift = (title ? 2 : 1) - Math.min(1, least);
  const levels = new Map(said.map(({ passage, level }) => [passage, Math.min(6, Math.max(1, level + shift))]));
  if (title) levels.set(title, 1);
  return levels;
}

function bookmarkOf(passage: Passage, known: ReadonlyMap<string, readonly Bookmark[]>): Bookmark | null {
  const text = textOf(passage);
  if (text.length > LONGEST || known.size === 0) return null;
  const page = passage.lines[0]?.page;
  return known.get(bare(text))?.find((bookmark) => bookmark.page === null || bookmark.page === page) ?? null;
}

function looksLikeHeading(passage: Passage, before: Section | undefined, after: Section | undefined, measures: Measures): boolean {
  const { lines, gap } = passage;
  const [first] = lines;
  const text = textOf(passage);
  if (!first || (text.match(/\p{L}/gu)?.length ?? 0) < 2 || isFigureCaption(text) || isTableCaption(text)) return false;
  if (passage.mark && passage.mark.number === null) return false;
  const larger = first.size >= LARGER * measures.size;
  if (larger) return text.length <= LONGEST && lines.length <= 5 && !(endsSentence(text) && text.length > 90);
  if (first.size < 0.93 * measures.size || measures.bold) return false;
  const strong = lines.every((line) => line.bold);
  if (!strong || text.length > LONGEST_BOLD || lines.length > 3 || /[.;,]$/.test(text)) return false;
  // Set off from what is above it; a row of bold lines is something else.
  const alone = !(
    after?.kind === 'passage' &&
    after.lines.every((line) => line.bold) &&
    Math.abs((after.lines[0]?.size ?? 0) - first.size) < 0.3 &&
    after.gap < 1.1 &&
    after.gap > 0
  );
  return alone && (gap === 0 || gap > 1.1 || before?.kind !== 'passage' || isHeadingLike(before));
}

const isHeadingLike = (passage: Passage): boolean => passage.lines.every((line) => line.bold);

const numbered = /^(?:(?:Kapitel|Teil|Abschnitt|Chapter|Part|Section|Chapitre|Partie)\s+)?((?:\d{1,2}|[A-Z]|[IVX]{1,5})(?:\.\d{1,2})*)\.?\s+\S/u;

/** How deep a heading's number is: 2 for "2.3"; 0 without a number. */
const depthOf = (text: string): number => numbered.exec(text)?.[1]?.split('.').length ?? 0;

type Style = { key: string; size: number; bold: boolean; depth: number };

function styleOf(passage: Passage): Style {
  const size = roundSize(passage.lines[0]?.size ?? 0);
  const bold = passage.lines.every((line) => line.bold);
  const depth = depthOf(textOf(passage));
  return { key: `${size} ${bold} ${depth}`, size, bold, depth };
}

function levelsOf(marked: ReadonlyMap<Passage, number>, styled: readonly Passage[], first: Passage | null): Map<Passage, number> {
  const levels = new Map<Passage, number>();
  const styles = new Map<string, Style>();
  for (const passage of [...marked.keys(), ...styled]) styles.set(styleOf(passage).key, styleOf(passage));
  const ranked = [...styles.values()].sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold) || rankOfDepth(a) - rankOfDepth(b));
  // The title stands first and is larger than all others, of which there are some.
  const title = first && !marked.has(first) && styled.includes(first) && isLargest(first, [...marked.keys(), ...styled]) ? first : null;
  if (title) levels.set(title, 1);
  const base = title ? 1 : 0;
  for (const [passage, depth] of marked) levels.set(passage, Math.min(6, depth + base));
  const known = new Map<string, number>();
  for (const [passage, depth] of marked) known.set(styleOf(passage).key, Math.max(known.get(styleOf(passage).key) ?? 0, depth));
  let depth = 0;
  const byStyle = new Map<string, number>();
  const used = new Set(styled.filter((passage) => passage !== title).map((passage) => styleOf(passage).key));
  let numberedBefore: { style: Style; level: number } | null = null;
  for (const style of ranked) {
    const said = known.get(style.key);
    if (said !== undefined) depth = said;
    else if (used.has(style.key)) {
      // Numbered and unnumbered headings of one look are of one level; deeper numbers lie deeper.
      const peer: Style | undefined = ranked.find(
        (other) =>
          other !== style && byStyle.has(other.key) && other.size === style.size && other.bold === style.bold && (other.depth === 0 || style.depth === 0),
      );
      const under: { style: Style; level: number } | null = numberedBefore;
      depth =
        peer && style.depth <= 1 && peer.depth <= 1
          ? (byStyle.get(peer.key) ?? depth + 1)
          : under && style.depth > 1 && under.style.depth > 0
            ? under.level + style.depth - under.style.depth
            : depth + 1;
    } else continue;
    depth = Math.max(1, depth);
    byStyle.set(style.key, depth);
    if (style.depth > 0) numberedBefore = { style, level: depth };
  }
  for (const passage of styled) if (passage !== title) levels.set(passage, Math.min(6, (byStyle.get(styleOf(passage).key) ?? 1) + base));
  return levels;
}

const rankOfDepth = (style: Style): number => (style.depth === 0 ? 1 : style.depth);

function isLargest(passage: Passage, all: readonly Passage[]): boolean {
  const size = styleOf(passage).size;
  const others = all.filter((other) => other !== passage);
  return others.length > 0 && others.every((other) => styleOf(other).size < size);
}
