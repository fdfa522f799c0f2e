import type { Bullet } from '../../../../core/model/deck.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { figureParts } from '../../../../core/render/figure-parts.ts';
import { figureSteps, leastPanel, panelPadding, soleFigure, soleWidth } from '../../../../core/render/figures.ts';
import { cautious, gap, labelWidth } from '../../../../core/render/type.ts';
import { classNumber, type Scene } from '../scene.ts';
import { group, ornament, textShape } from '../shapes.ts';
import { type Paragraph, type Run, runsOf } from '../text.ts';
import type { Box } from '../units.ts';

const bar = 4;

/** Large figures on panels, each over what it is of. */
export function numbers(scene: Scene, bullets: readonly Bullet[]): string {
  const { area, size } = scene;
  const columns = classNumber(scene, 'columns') ?? 1;
  const sole = scene.has('sole');
  const step = classNumber(scene, 'figure');
  const figure = step === null ? soleFigure : (figureSteps[step] ?? 72);
  const rows = Math.ceil(bullets.length / columns);
  const padding = panelPadding(rows);
  const between = rows > 1 ? 20 : gap;
  const all = sole ? soleWidth(area.width) : area.width;
  const width = (all - gap * (columns - 1)) / columns;
  const tallest =
    Math.max(...bullets.map((bullet) => heightOf(bullet, { figure, small: size, width: width - (sole ? 0 : 48), qualified: scene.has('qualified') }))) +
    bar +
    2 * padding;
  const least = rows === 1 ? leastPanel : (area.height - (rows - 1) * between) / rows;
  const height = Math.max(least, tallest);
  return bullets
    .map((bullet, k) => {
      const [row, column] = [Math.floor(k / columns), k % columns];
      const last = columns === 2 && bullets.length === 3 && k === 2;
      const box = { x: area.x + column * (width + gap), y: area.y + row * (height + between), width: last ? area.width : width, height };
      return panel(scene, bullet, box, { figure, padding });
    })
    .join('');
}

type Measures = { figure: number; small: number; width: number; qualified: boolean };

function heightOf({ label, text }: Bullet, { figure: size, small, width, qualified }: Measures): number {
  const { before, figure, after } = figureParts(label);
  const lead = qualified ? Math.max(1, estimateLines(before, 22, width)) * 30 : 0;
  const beside = labelWidth(figure, size) + labelWidth(after, 26) <= width;
  const unit = beside ? 0 : estimateLines(after, 26, width, 'strong') * 34;
  return lead + size * 1.15 + unit + (text === '' ? 0 : 10 + estimateLines(text, small * cautious, width) * small * 1.35);
}

function panel({ part, size, has }: Scene, { label, text }: Bullet, box: Box, { figure: large, padding }: { figure: number; padding: number }): string {
  const { before, figure, after } = figureParts(label);
  const runs: Run[] = [
    ...runsOf(figure, { size: large, bold: true, color: 'accentText', font: 'title' }),
    ...(after === ''
      ? []
      : runsOf(after, { size: 26, bold: true }).map((run, k) => ({
          ...run,
          text: k === 0 && /^\s/.test(after) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text,
        }))),
  ];
  const paragraphs: Paragraph[] = [
    ...(before.trim() === '' ? (has('qualified') ? [{ runs: [], line: 1.3 }] : []) : [{ runs: runsOf(before.trim(), { size: 22, color: 'soft' }), line: 1.3 }]),
    ...(label === '' ? [] : [{ runs, line: 1.1 }]),
    ...(text === '' ? [] : [{ runs: runsOf(text, { size, color: 'soft' }), line: 1.35, before: 8 }]),
  ];
  const words = { name: 'Figure text', look: { size: 22, color: 'ink' as const }, paragraphs };
  if (has('sole')) return textShape(part, { ...words, box, inset: [padding, 0] });
  const { edge } = part.style.theme.shape;
  const ground = { ...box, y: box.y + edge, height: box.height - edge };
  return group(
    part,
    'Figure',
    box,
    () => textShape(part, { ...words, box: ground, fill: 'tint', inset: [padding, 24] }) + ornament(part, { ...box, height: edge }, 'accent'),
  );
}
