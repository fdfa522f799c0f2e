import type { Bullet } from '../../../../core/model/deck.ts';
import { columnBreak, columnWidth } from '../../../../core/render/rows.ts';
import { type Air, airIn, lineGap } from '../../../../core/render/type.ts';
import { dashRoom, levelRoom, markerRoom, marksBefore } from '../marks.ts';
import type { Scene } from '../scene.ts';
import { type TextShape, textShape } from '../shapes.ts';
import { type Paragraph, type Run, runsOf } from '../text.ts';

/** A line's label, which stands out, and its text. */
export function labelled({ label, text }: Pick<Bullet, 'label' | 'text'>): Run[] {
  const runs = runsOf(text);
  if (label === '') return runs;
  return [...runsOf(label, { bold: true }), ...(text === '' ? [] : [{ text: ' ' }, ...runs])];
}

/** Bullets as paragraphs; where they have dashes only, the placeholder's own. */
export function bulletParagraphs(bullets: readonly Bullet[], size: number, air: Air = 0): Paragraph[] {
  const room = markerRoom(bullets);
  const marks = marksBefore(bullets, room);
  return bullets.map((bullet, k): Paragraph => {
    const common = { level: bullet.level, before: k === 0 ? 0 : size * lineGap(bullet.level, air), line: 1.35 };
    if (room === dashRoom) return { ...common, runs: labelled(bullet) };
    const { mark, lead } = marks[k] ?? { mark: 'none', lead: '' };
    const indent = bullet.level * levelRoom + room;
    if (lead === '') return { ...common, runs: labelled(bullet), mark, indent };
    return { ...common, runs: [{ text: `${lead}\t`, bold: true, color: 'accentText' }, ...labelled(bullet)], mark: 'none', indent, hanging: room };
  });
}

/** The slide's lines as the body that Office knows: in its outline they stand under the title. */
export function list(scene: Scene, bullets: readonly Bullet[], box: Partial<TextShape['box']> = {}): string {
  if (scene.has('two-columns')) return columns(scene, bullets);
  const { part, area, size } = scene;
  const height = area.height;
  return textShape(part, {
    name: 'Body',
    box: { ...area, height, width: Math.min(1100, area.width), ...box },
    placeholder: { type: 'body', index: 1 },
    look: { size },
    paragraphs: bulletParagraphs(bullets, size, airIn(scene.has)),
  });
}

/** Two columns as two boxes: Office would fill the first before it goes on to the second. */
function columns({ part, area, size }: Scene, bullets: readonly Bullet[]): string {
  const at = columnBreak(bullets, size, area);
  const width = columnWidth(area);
  const paragraphs = bulletParagraphs(bullets, size);
  return [paragraphs.slice(0, at), paragraphs.slice(at).map((own, k) => (k === 0 ? { ...own, before: 0 } : own))]
    .map((own, k) =>
      textShape(part, {
        name: 'Body',
        box: { ...area, x: area.x + k * (area.width - width), width },
        ...(k === 0 ? { placeholder: { type: 'body' as const, index: 1 } } : {}),
        look: { size, ...(k === 0 ? {} : { color: 'ink' as const }) },
        paragraphs: own,
      }),
    )
    .join('');
}
