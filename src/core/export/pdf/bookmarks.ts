import type { Slide } from '../../model/deck.ts';
import { plainText } from '../../text/inline.ts';

/** A bookmark by the number of its slide, from 0. */
export type SlideMark = { title: string; slide: number; kids: SlideMark[] };

/**
 * Bookmarks by part and slide: a divider opens a part, and else the line over the titles says which part a slide is of. All
 * their words stand on slides.
 */
export function slideBookmarks(slides: readonly Slide[]): SlideMark[] {
  const top: SlideMark[] = [];
  let part: { mark: SlideMark; kicker: string | null } | null = null;
  for (const [index, slide] of slides.entries()) {
    const own: SlideMark = { title: wordsOf(slide.title) || String(index + 1), slide: index, kids: [] };
    const kicker = wordsOf(slide.kicker);
    if (slide.kind === 'title') part = null;
    else if (slide.kind === 'divider') part = { mark: own, kicker: null };
    else if (part && (part.kicker === null ? kicker === '' || kicker === part.mark.title : kicker === part.kicker)) {
      part.mark.kids.push(own);
      continue;
    } else if (kicker !== '') {
      part = { mark: { title: kicker, slide: index, kids: [own] }, kicker };
      top.push(part.mark);
      continue;
    } else part = null;
    top.push(own);
  }
  return top.map((mark) => (mark.kids.length === 1 && mark.kids[0]?.slide === mark.slide ? (mark.kids[0] ?? mark) : mark));
}

const wordsOf = (inline: string): string => plainText(inline).replace(/\s+/g, ' ').trim();
