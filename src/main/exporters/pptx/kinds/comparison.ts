import type { Bullet } from '../../../../core/model/deck.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { columnsOf } from '../../../../core/render/columns.ts';
import { leastColumn, stackedGap, stackedHead } from '../../../../core/render/comparison.ts';
import { cautious, gap, textSize } from '../../../../core/render/type.ts';
import type { Scene } from '../scene.ts';
import { group, ornament, textShape } from '../shapes.ts';
import { type Paragraph, runsOf } from '../text.ts';

const bar = 4;
const [padding, sides, hang] = [24, 28, 26];

/** A panel for each of what is compared, all of one height. */
export function comparison(scene: Scene, bullets: readonly Bullet[]): string {
  if (scene.has('stacked')) return stacked(scene, bullets);
  const { part, area, size } = scene;
  const columns = columnsOf(bullets);
  const across = Math.min(4, columns.length);
  const width = (area.width - gap * (across - 1)) / across;
  const inner = width - 2 * sides;
  const [headSize, small] = [size * 1.08, textSize(size)];
  const head = Math.max(...columns.map(({ label }) => (label === '' ? 0 : estimateLines(label, headSize, inner, 'strong')))) * headSize * 1.25;
  const bodies = columns.map(({ bullets: own }) =>
    own.reduce((sum, { text }) => sum + estimateLines(text, small * cautious, inner - hang) * small * 1.35 + 12, 0),
  );
  const rows = Math.ceil(columns.length / across);
  const height = Math.min(area.height / rows, Math.max(leastColumn / rows, head + 28 + Math.max(...bodies) + 2 * padding + bar));
  const { edge } = part.style.theme.shape;
  return columns
    .map(({ label, bullets: own }, k) => {
      const box = { x: area.x + (k % across) * (width + gap), y: area.y + Math.floor(k / across) * (height + gap), width, height };
      const top = box.y + bar;
      const split = top + padding + head + 12;
      return group(part, 'Panel', box, () =>
        [
          textShape(part, { name: 'Panel ground', box: { ...box, y: box.y + edge, height: height - edge }, fill: 'tint', paragraphs: [] }),
          ornament(part, { ...box, height: edge }, 'accent'),
          label === ''
            ? ''
            : textShape(part, {
                name: 'Head',
                box: { x: box.x + sides, y: top + padding, width: inner, height: head },
                look: { size: headSize, bold: true, color: 'ink' },
                paragraphs: [{ runs: runsOf(label), line: 1.25 }],
              }),
          head > 0 ? ornament(part, { x: box.x + sides, y: split, width: inner, height: 1 }, 'rule') : '',
          textShape(part, {
            name: 'Lines',
            box: { x: box.x + sides, y: split + 17, width: inner, height: box.y + height - split - 17 - 8 },
            look: { size: small, color: 'ink' },
            paragraphs: dashed(own),
          }),
        ].join(''),
      );
    })
    .join('');
}

const dashed = (lines: readonly Bullet[]): Paragraph[] =>
  lines.map(({ text }, at) => ({
    runs: runsOf(text),
    mark: { kind: 'char', char: '–', hang, color: 'accent' },
    indent: hang,
    before: at === 0 ? 0 : 12,
    line: 1.35,
  }));

/** The panels under one another, their heads beside their lines. */
function stacked({ part, area, size }: Scene, bullets: readonly Bullet[]): string {
  const [headSize, small, air] = [size * 1.08, textSize(size), 14];
  const head = stackedHead(area.width) - sides;
  const lines = { x: area.x + bar + sides + head + stackedGap - bar, width: area.width - stackedHead(area.width) - stackedGap - sides };
  let y = area.y;
  return columnsOf(bullets)
    .map(({ label, bullets: own }) => {
      const tall = own.reduce((sum, { text }) => sum + estimateLines(text, small * cautious, lines.width - hang) * small * 1.35 + 12, -12);
      const height = Math.max(tall, estimateLines(label, headSize, head, 'strong') * headSize * 1.25) + 2 * air;
      const box = { x: area.x, y, width: area.width, height };
      y += height + air;
      const text = { y: box.y + air, height: height - 2 * air };
      return group(part, 'Panel', box, () =>
        [
          textShape(part, { name: 'Panel ground', box: { ...box, x: box.x + bar, width: box.width - bar }, fill: 'tint', paragraphs: [] }),
          ornament(part, { ...box, width: bar }, 'accent'),
          label === ''
            ? ''
            : textShape(part, {
                name: 'Head',
                box: { ...text, x: box.x + bar + sides, width: head - bar },
                look: { size: headSize, bold: true, color: 'ink' },
                paragraphs: [{ runs: runsOf(label), line: 1.25 }],
              }),
          textShape(part, { name: 'Lines', box: { ...text, ...lines }, look: { size: small, color: 'ink' }, paragraphs: dashed(own) }),
        ].join(''),
      );
    })
    .join('');
}
