import { type Bullet, type LinedSlide, lineOf } from '../model/deck.ts';
import { cardClasses } from './cards.ts';
import { columnsOf } from './columns.ts';
import { comparisonClasses } from './comparison.ts';
import { numberClasses } from './figures.ts';
import { agendaClasses, bulletClasses, rowClasses, taskClasses, timelineClasses } from './rows.ts';

// How the lines of each kind stand on a slide, told to its style sheet (renderer/slides/kinds.css) in classes. Every
// arrangement is reckoned in the sizes of that sheet, and cautiously: what is said to fit must fit in every theme.

/** True where bullets are drawn as cards beside a picture: half of them or more have labels. */
export const isLabelled = (bullets: readonly Bullet[]): boolean =>
  bullets.length > 0 && bullets.filter(({ label }) => label !== '').length * 2 >= bullets.length;

/** The classes of a slide of lines that has `height` pixels for them. */
export function linedClasses(slide: LinedSlide, height: number): string[] {
  const { bullets } = slide;
  switch (slide.kind) {
    case 'places':
      return cardClasses(bullets, height);
    case 'numbers':
      return numberClasses(bullets, height);
    case 'comparison':
      return comparisonClasses(columnsOf(bullets), height);
    case 'timeline':
      return timelineClasses(bullets, height);
    case 'agenda':
      return agendaClasses(bullets, height);
    case 'tasks':
      return taskClasses(bullets, height);
    case 'outlook':
      return rowClasses(bullets, height);
    case 'bullets':
      return bulletClasses(bullets.map(lineOf), bullets, 1060, height);
  }
}
