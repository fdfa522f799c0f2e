import { slideGroups } from '../../../core/edit/groups.ts';
import type { Slide } from '../../../core/model/deck.ts';
import type { SlideId } from '../../../core/model/id.ts';
import { fullSeconds, type Voice } from '../../../core/planner/speaking-time.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { plainText } from '../../../core/text/inline.ts';

/** What stands on its own line of the outline; `place` counts slides from 1, hidden ones too. */
export type HeadRow = { kind: 'head'; key: string; title: string; count: number; seconds: number; open: boolean; first: SlideId; last: SlideId };
export type SlideRow = { kind: 'slide'; key: SlideId; slide: Slide; number: number; place: number; under: string | null };
export type Row = HeadRow | SlideRow;

/** The lines of the outline: each section's head, under it its slides unless it is closed. */
export function outlineRows(slides: readonly Slide[], titles: ReadonlyMap<string, string>, closed: ReadonlySet<string>, voice: Voice): Row[] {
  const numbers = slideNumbers(slides);
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  let place = 0;
  for (const group of slideGroups(slides)) {
    const title = titles.get(group.section ?? '') ?? '';
    const first = group.slides[0];
    const last = group.slides.at(-1);
    if (!first || !last) continue;
    let under: string | null = null;
    if (title !== '') {
      // A section may stand in several places; each is opened and closed by itself.
      const time = seen.get(group.section ?? '') ?? 0;
      seen.set(group.section ?? '', time + 1);
      under = `section-${group.section}-${time}`;
      const seconds = group.slides.reduce((sum, slide) => sum + fullSeconds(slide, voice), 0);
      rows.push({
        kind: 'head',
        key: under,
        title: plainText(title),
        count: group.slides.length,
        seconds,
        open: !closed.has(under),
        first: first.id,
        last: last.id,
      });
    }
    for (const slide of group.slides) {
      place++;
      if (under === null || !closed.has(under)) rows.push({ kind: 'slide', key: slide.id, slide, number: numbers[place - 1] ?? place, place, under });
    }
  }
  return rows;
}

/** The key of the closed head that hides the slide; null where it can be seen. */
export function headOver(rows: readonly Row[], slides: readonly Slide[], slide: SlideId): string | null {
  if (rows.some((row) => row.key === slide)) return null;
  const place = slides.findIndex(({ id }) => id === slide);
  const head = rows.findLast((row) => row.kind === 'head' && slides.findIndex(({ id }) => id === row.first) <= place);
  return place >= 0 && head ? head.key : null;
}
