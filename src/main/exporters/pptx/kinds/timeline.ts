import type { Bullet } from '../../../../core/model/deck.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { acrossDot, acrossGap, labelColumn, timelineHeight } from '../../../../core/render/rows.ts';
import { cautious, labelWidth } from '../../../../core/render/type.ts';
import type { Scene } from '../scene.ts';
import { ornament, textShape } from '../shapes.ts';
import { runsOf } from '../text.ts';

const lead = 70;
// Digits among Chinese letters are set in another font, and wider than reckoned.
const eastAsian = new Set(['zh', 'ja', 'ko']);
const below = 14;

/** Dates in a column of their own, a dot for each on a line, what happened beside it. */
export function timeline(scene: Scene, bullets: readonly Bullet[]): string {
  if (scene.has('across')) return across(scene, bullets);
  const { part, size, area, has } = scene;
  const column = Math.min(
    labelColumn(area.width),
    Math.max(...bullets.map(({ label }) => labelWidth(label, size))) * (eastAsian.has(part.style.language) ? 1.12 : 1) + 4,
  );
  const width = area.width - column - lead;
  const heights = bullets.map(
    ({ label, text }) =>
      Math.max(estimateLines(text, size * cautious, width), label === '' ? 0 : estimateLines(label, size, column + 1, 'strong')) * size * 1.3 + below,
  );
  const count = bullets.length;
  const wanted = timelineHeight(count, area);
  const even = Math.max(Math.max(...heights), wanted / count);
  const sum = heights.reduce((all, height) => all + height, 0);
  const shrunk = Math.min(1, area.height / sum);
  let y = area.y;
  return bullets
    .map(({ label, text }, k) => {
      const height = has('uneven') || even * count > area.height ? (heights[k] ?? 0) * shrunk : even;
      const top = y;
      y += height;
      const middle = top + size * 0.65;
      const shapes = [
        label === ''
          ? ''
          : textShape(part, {
              name: 'Date',
              box: { x: area.x, y: top, width: column + 12, height },
              look: { size, color: 'accentText', bold: true },
              paragraphs: [{ runs: runsOf(label), line: 1.3 }],
            }),
        ornament(part, { x: area.x + column + 28, y: middle - 8, width: 16, height: 16 }, 'accent', 'ellipse'),
        k === count - 1 || height < size * 0.65 + 36 ? '' : ornament(part, { x: area.x + column + 35, y: middle + 14, width: 2, height: height - 28 }, 'rule'),
        text === ''
          ? ''
          : textShape(part, {
              name: 'Event',
              box: { x: area.x + column + lead, y: top, width, height },
              look: { size, color: 'ink' },
              paragraphs: [{ runs: runsOf(text), line: 1.3 }],
            }),
      ];
      return shapes.join('');
    })
    .join('');
}

/** Dates beside one another, each over its dot, what happened under it. */
function across({ part, size, area }: Scene, bullets: readonly Bullet[]): string {
  const column = area.width / bullets.length;
  const width = column - acrossGap;
  const line = area.y + size * 1.3;
  return bullets
    .map(({ label, text }, k) => {
      const x = area.x + k * column;
      const last = k === bullets.length - 1;
      const below = { x, y: line + acrossDot, width, height: area.y + area.height - line - acrossDot };
      return [
        textShape(part, {
          name: 'Date',
          box: { x, y: area.y, width, height: size * 1.3 },
          look: { size, color: 'accentText', bold: true },
          paragraphs: [{ runs: runsOf(label), line: 1.3 }],
        }),
        ornament(part, { x, y: line + 22, width: 20, height: 20 }, 'accent', 'ellipse'),
        ornament(part, { x: x + 32, y: line + 31, width: column - (last ? 32 : 44), height: 2 }, 'rule'),
        textShape(part, { name: 'Event', box: below, look: { size, color: 'ink' }, paragraphs: [{ runs: runsOf(text), line: 1.3 }] }),
      ].join('');
    })
    .join('');
}
