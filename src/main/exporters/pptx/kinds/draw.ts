import type { Slide } from '../../../../core/model/deck.ts';
import { isFull, isLabelled } from '../../../../core/render/arrange.ts';
import { assertNever } from '../../../../core/result.ts';
import type { LayoutName } from '../package/master.ts';
import type { Scene } from '../scene.ts';
import { places } from './cards.ts';
import { chart } from './chart.ts';
import { comparison } from './comparison.ts';
import { figure } from './figure.ts';
import { head, headUnder, opening } from './head.ts';
import { list } from './list.ts';
import { numbers } from './numbers.ts';
import { code, formulas, quote } from './passages.ts';
import { agenda, alignedTasks, rows } from './rows.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** All shapes of a slide but its foot, in the order in which they are read. */
export const shapesOf = (scene: Scene): string =>
  scene.slide.kind === 'title' || scene.slide.kind === 'divider' ? opening(scene) : headOf(scene, scene.slide) + body(scene, scene.slide);

const headOf = (scene: Scene, slide: Slide): string => (slide.kind === 'figure' && isFull(slide) ? headUnder(slide, scene) : head(scene));

function body(scene: Scene, slide: Slide): string {
  switch (slide.kind) {
    case 'bullets':
      return list(scene, slide.bullets);
    case 'places':
      return places(scene, slide.bullets);
    case 'timeline':
      return timeline(scene, slide.bullets);
    case 'numbers':
      return numbers(scene, slide.bullets);
    case 'comparison':
      return comparison(scene, slide.bullets);
    case 'tasks':
      return scene.has('aligned') ? alignedTasks(scene, slide.bullets) : rows(scene, slide.bullets);
    case 'outlook':
      return rows(scene, slide.bullets);
    case 'agenda':
      return agenda(scene, slide.bullets);
    case 'figure':
      return figure(scene, slide);
    case 'table':
      return chart(scene, slide) ?? table(scene, slide);
    case 'quote':
      return quote(scene, slide);
    case 'code':
      return code(scene, slide);
    case 'formula':
      return formulas(scene, slide);
    case 'title':
    case 'divider':
      return '';
    default:
      return assertNever(slide);
  }
}

/** The layout that the slide is made by. */
export function layoutOf({ slide, has }: Scene): LayoutName {
  switch (slide.kind) {
    case 'title':
      return 'title';
    case 'divider':
      return 'section';
    case 'bullets':
    case 'outlook':
    case 'agenda':
    case 'formula':
      return 'content';
    case 'figure':
      return slide.bullets.length > 0 && !isLabelled(slide.bullets) ? 'content' : 'titleOnly';
    case 'tasks':
      return has('aligned') ? 'titleOnly' : 'content';
    default:
      return 'titleOnly';
  }
}
