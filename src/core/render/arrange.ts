import type { Bullet, LinedSlide, SlideOf } from '../model/deck.ts';
import { cardClasses } from './cards.ts';
import { columnsOf } from './columns.ts';
import { comparisonClasses } from './comparison.ts';
import { numberClasses } from './figures.ts';
import { agendaClasses, listClasses, rowClasses, taskClasses, timelineClasses } from './rows.ts';
import type { Room } from './type.ts';

// How the lines of each kind stand on a slide, told to its style sheet (renderer/slides/kinds.css) in classes. Every
// arrangement is reckoned in the sizes of that sheet, and cautiously: what is said to fit must fit in every theme.

/** True where bullets are drawn as cards beside a picture: half of them or more have labels. */
export const isLabelled = (bullets: readonly Bullet[]): boolean =>
  bullets.length > 0 && bullets.filter(({ label }) => label !== '').length * 2 >= bullets.length;

/** True where a picture stands over the whole slide: only where it has no lines. */
export const isFull = ({ placement, bullets }: SlideOf<'figure'>): boolean => placement === 'full' && bullets.length === 0;

/** The classes of a slide of lines that has this room for them. */
export function linedClasses(slide: LinedSlide, room: Room): string[] {
  const { bullets } = slide;
  switch (slide.kind) {
    case 'places':
      return cardClasses(bullets, room);
    case 'numbers':
      return numberClasses(bullets, room);
    case 'comparison':
      return comparisonClasses(columnsOf(bullets), room);
    case 'timeline':
      return timelineClasses(bullets, room);
    case 'agenda':
      return agendaClasses(bullets, room);
    case 'tasks':
      return taskClasses(bullets, room);
    case 'outlook':
      return rowClasses(bullets, room);
    case 'bullets':
      return listClasses(bullets, room, slide.columns === 2);
  }
}
