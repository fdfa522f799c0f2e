/** "Costs (2/3)" goes on with "Costs". */
export const withoutCount = (title: string): string => title.replace(/\s*\(\d+\/\d+\)$/, '');

/** As the title of the slide at that place among so many is written, counting from 0: the first bears no number. */
export const withCount = (title: string, place: number, of: number): string =>
  place === 0 ? withoutCount(title) : `${withoutCount(title)} (${place + 1}/${of})`;
