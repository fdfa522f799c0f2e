import { groupOf, type Slide } from '../model/deck.ts';
import type { SectionId } from '../model/id.ts';

/** Neighbouring slides that are shown under one section; null where they belong to none. */
export type SlideGroup = { section: SectionId | null; slides: Slide[] };

/** The deck's slides in order, as runs of one section each; a title slide stands alone. */
export function slideGroups(slides: readonly Slide[]): SlideGroup[] {
  const groups: SlideGroup[] = [];
  let opening = false;
  for (const slide of slides) {
    const section = groupOf(slide);
    const last = groups.at(-1);
    const opens = slide.kind === 'title';
    if (last && !opens && !opening && last.section === section) last.slides.push(slide);
    else groups.push({ section, slides: [slide] });
    opening = opens;
  }
  return groups;
}
