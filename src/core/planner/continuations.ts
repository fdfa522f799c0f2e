import type { Slide } from '../model/deck.ts';

/** Neighbouring slides of one section under one title, numbered from the second on: "Costs", "Costs (2/3)", "Costs (3/3)". */
export function numberContinuations(slides: readonly Slide[]): Slide[] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (
      run &&
      first &&
      slide.title !== '' &&
      first.title === slide.title &&
      first.section === slide.section &&
      first.kind !== 'title' &&
      first.kind !== 'divider'
    )
      run.push(slide);
    else runs.push([slide]);
  }
  return runs.flatMap((run) => run.map((slide, k) => (k === 0 ? slide : { ...slide, title: `${slide.title} (${k + 1}/${run.length})` })));
}
