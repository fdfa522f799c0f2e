import type { SlideOf } from '../../../../core/model/deck.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { type Frame, margin } from '../../../../core/render/frame.ts';
import type { Scene } from '../scene.ts';
import { ornament, textShape } from '../shapes.ts';
import { runsOf } from '../text.ts';

/** The title that layouts have; what is set in it need not say so itself. */
export const usualTitle = 44;

/** Title and kicker of a slide with a body. */
export function head({ slide, part, titleSize, area, hang }: Scene): string {
  const top = 56;
  const title = textShape(part, {
    name: 'Title',
    placeholder: { type: 'title' },
    box: { x: margin, y: top + 32, width: area.width, height: area.y - hang - 36 - top - 32 },
    anchor: 'bottom',
    look: { ...(titleSize === usualTitle ? {} : { size: titleSize }), font: 'title' },
    paragraphs: [{ runs: runsOf(slide.title), line: 1.15 }],
  });
  return title + kicker({ slide, part }, top);
}

/** Where a picture over the whole slide ends, and what stands under it, in pixels from the upper edge. */
export function fullHead({ kicker: over, title, caption }: SlideOf<'figure'>, titleSize: number, { height, body }: Frame) {
  const size = Math.min(32, titleSize);
  const lines = Math.min(4, estimateLines(title, size * 1.03, body)) * size * 1.15;
  const below = caption === '' ? 0 : Math.ceil(estimateLines(caption, 18, body) * 25) + 6;
  const top = height - 66 - below - lines - (over === '' ? 0 : 32);
  return { size, lines, picture: top - 22, kicker: top, title: height - 66 - below - lines, caption: height - 66 - below + 6 };
}

/** The head under a picture that fills the slide. */
export function headUnder(slide: SlideOf<'figure'>, { part, titleSize }: Scene): string {
  const { frame } = part.style;
  const under = fullHead(slide, titleSize, frame);
  const title = textShape(part, {
    name: 'Title',
    placeholder: { type: 'title' },
    box: { x: margin, y: under.title, width: frame.body, height: under.lines },
    anchor: 'bottom',
    look: { size: under.size, font: 'title' },
    paragraphs: [{ runs: runsOf(slide.title), line: 1.15 }],
  });
  return title + kicker({ slide, part }, under.kicker);
}

export function kicker({ slide, part }: Pick<Scene, 'slide' | 'part'>, y: number): string {
  if (slide.kicker === '') return '';
  return textShape(part, {
    name: 'Kicker',
    placeholder: { type: 'body', index: 13 },
    box: { x: margin, y, width: part.style.frame.body, height: 24 },
    paragraphs: [{ runs: runsOf(slide.kicker) }],
  });
}

/** The opening of the deck or of a part of it: all stands at the foot, the title with a bar over it. */
export function opening(scene: Scene): string {
  const { slide, part, titleSize } = scene;
  const isTitle = slide.kind === 'title';
  const { height, body } = part.style.frame;
  const bottom = height - 132;
  const below = slide.kind === 'title' && slide.subtitle !== '' ? estimateLines(slide.subtitle, 26, body) * 36 : 0;
  const room = Math.min(3, estimateLines(slide.title, titleSize, body, 'title')) * titleSize * 1.18 + 4;
  const titleTop = bottom - (below > 0 ? below + 22 : 0) - room;
  const top = titleTop - (slide.kicker === '' ? 0 : 32);
  const short = isTitle ? { width: 88, height: 6, gap: 30 } : { width: 56, height: 5, gap: 26 };
  const way = part.style.theme.shape.opening;
  const bar = way === 'bar' ? short : { ...short, width: way === 'rule' ? part.style.frame.body : 0, height: 2 };
  const shapes = [
    textShape(part, {
      name: 'Title',
      placeholder: { type: isTitle ? 'ctrTitle' : 'title' },
      box: { x: margin, y: titleTop, width: body, height: room },
      anchor: 'bottom',
      look: { size: titleSize, font: 'title' },
      paragraphs: [{ runs: runsOf(slide.title), line: isTitle ? 1.1 : 1.15 }],
    }),
    ornament(part, { x: margin, y: top - bar.gap - bar.height, width: bar.width, height: bar.height }, 'titleAccent'),
    kicker(scene, top),
  ];
  if (slide.kind !== 'title') return shapes.join('');
  if (below > 0)
    shapes.push(
      textShape(part, {
        name: 'Subtitle',
        placeholder: { type: 'subTitle', index: 1 },
        box: { x: margin, y: bottom - below, width: body, height: below },
        paragraphs: [{ runs: runsOf(slide.subtitle), line: 1.35 }],
      }),
    );
  const byline = [slide.byline?.speaker, slide.byline?.date, slide.byline?.place].filter((text) => text !== undefined && text !== '');
  if (byline.length > 0) {
    const runs = byline.flatMap((text = '', k) => [
      ...(k === 0 ? [] : [{ text: '\u2003' }]),
      ...runsOf(text, text === slide.byline?.speaker ? { bold: true, color: 'titleInk' } : {}),
    ]);
    shapes.push(
      textShape(part, {
        name: 'Byline',
        placeholder: { type: 'body', index: 14 },
        box: { x: margin, y: 602, width: body, height: 60 },
        anchor: 'bottom',
        paragraphs: [{ runs }],
      }),
    );
  }
  return shapes.join('');
}
