import { isTag, type Tag } from './tag.ts';

const levelOf = ({ type }: Tag): number => Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);

/** The same with headings that begin at the first level and skip none, ISO 14289-1 7.4.2. */
export function sortedHeadings(tags: readonly Tag[]): Tag[] {
  const highest = Math.min(7, ...headingsIn(tags).map(levelOf));
  let before = 0;
  const sorted = (tag: Tag): Tag => {
    const level = levelOf(tag);
    if (level > 0) before = Math.min(level - highest + 1, before + 1);
    const type = level > 0 ? `H${before}` : tag.type;
    return { ...tag, type, kids: tag.kids.map((kid) => (isTag(kid) ? sorted(kid) : kid)) };
  };
  return tags.map(sorted);
}

const headingsIn = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [...(levelOf(tag) > 0 ? [tag] : []), ...headingsIn(tag.kids.filter(isTag))]);
