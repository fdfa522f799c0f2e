import { bare } from '../layout/contents.ts';
import type { Measures } from './measures.ts';
import { type Passage, type Section, textOf } from './passages.ts';

// In parts of the body's size.
const LARGE = 1.25;
const LONGEST = 220;
// Letters of a page that is a title's and holds no prose yet.
const FEW = 500;
const numbered = /^(?:\p{L}+\s)?\d/u;

/**
 * The passage of the first page that is the report's title; null where none is. It is the largest there, and larger than
 * all headings unless its page holds little else.
 */
export function mainTitle(levels: ReadonlyMap<Passage, number>, sections: readonly Section[], measures: Measures): Passage | null {
  const passages = sections.flatMap((section) => (section.kind === 'passage' ? [section] : []));
  const page = passages[0]?.lines[0]?.page;
  const front = passages.filter((passage) => passage.lines[0]?.page === page);
  const title = front.reduce<Passage | null>((largest, passage) => (sizeOf(passage) > (largest ? sizeOf(largest) : 0) ? passage : largest), null);
  if (!title || !levels.has(title) || sizeOf(title) < LARGE * measures.size) return null;
  const text = textOf(title);
  if (text.length > LONGEST || (text.match(/\p{L}/gu)?.length ?? 0) < 2) return null;
  const name = bare(text);
  const rivals = [...levels.keys()].filter((other) => other !== title && sizeOf(other) > 0.97 * sizeOf(title) && bare(textOf(other)) !== name);
  if (rivals.length === 0) return levels.size > 1 ? title : null;
  const isTitlePage = front.reduce((sum, passage) => sum + textOf(passage).length, 0) < FEW && passages.length > front.length;
  return isTitlePage && !numbered.test(text) && rivals.every((rival) => !front.includes(rival)) ? title : null;
}

const sizeOf = (passage: Passage): number => passage.lines[0]?.size ?? 0;

/** The levels with the title leading: all others lie under it. */
export function under(title: Passage, levels: ReadonlyMap<Passage, number>): Map<Passage, number> {
  const others = [...levels].filter(([passage]) => passage !== title);
  const shift = others.some(([, level]) => level <= 1) ? 1 : 0;
  return new Map([[title, 1], ...others.map(([passage, level]): [Passage, number] => [passage, Math.min(6, level + shift)])]);
}
