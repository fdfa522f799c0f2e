import type { Sentence } from '../model/text.ts';
import { fitsTwoLines } from './fit.ts';
import type { Line } from './line.ts';
import type { Chapter } from './outline.ts';

/** The essence of a section as bullets, in reading order. */
export function essenceOf(chapter: Chapter, _language: string): Line[] {
  const place = new Map(chapter.body.map((sentence, index) => [sentence.id, index]));
  const line = (sentence: Sentence, level: number): Line => ({ text: sentence.text, sources: [sentence], level, at: place.get(sentence.id) ?? 0 });
  const lines: Line[] = [];
  for (const block of chapter.section.blocks) {
    if (block.kind === 'paragraph')
      lines.push(
        ...block.sentences
          .filter((s) => fitsTwoLines(s.text))
          .slice(0, 2)
          .map((s) => line(s, 0)),
      );
    if (block.kind === 'list') lines.push(...block.items.flatMap((item) => item.sentences.slice(0, 1).map((s) => line(s, item.level))));
  }
  const [first] = chapter.body;
  return lines.length > 0 || !first || chapter.section.blocks[0]?.kind !== 'paragraph' ? lines.slice(0, 6) : [line(first, 0)];
}

/** The titles of a section's children, for a section that has no prose of its own. */
export function contentsOf(chapter: Chapter): Line[] {
  return chapter.section.children.flatMap((child, at) => (child.heading ? [{ text: child.title, sources: [child.heading], level: 0, at }] : []));
}
