import { formulaSize } from '../../../../core/formula/size.ts';
import type { SlideOf } from '../../../../core/model/deck.ts';
import { estimateLines, lineWidth } from '../../../../core/planner/measure.ts';
import { formulasOn } from '../../../../core/render/formulas.ts';
import { ornament, quotationInset, quotationWidth } from '../../../../core/render/quotation.ts';
import { bulletWidth } from '../../../../core/render/rows.ts';
import { plainText } from '../../../../core/text/inline.ts';
import { openingMark, quoteMarks } from '../../../../core/text/quote-marks.ts';
import { formulaShape } from '../formula/formula-shape.ts';
import type { Part } from '../part.ts';
import type { Scene } from '../scene.ts';
import { group, textShape } from '../shapes.ts';
import { runsOf } from '../text.ts';
import type { Box } from '../units.ts';
import { list } from './list.ts';

/** A quotation in the title's type behind the mark that opens it, and whose words they are. */
export function quote({ part, area, size }: Scene, { quote: { label, text } }: SlideOf<'quote'>): string {
  const large = size * 1.4;
  const width = quotationWidth(area.width);
  const x = area.x + quotationInset;
  const height = Math.min(area.height - (label === '' ? 0 : 56), estimateLines(text, large * 1.02, width - 3) * large * 1.33);
  const named = label === '' ? 0 : estimateLines(label, 24, width - 3) * 33;
  const top = area.y + (area.height - height - (label === '' ? 0 : named + 20)) / 2;
  const box = { x: area.x, y: top, width: quotationInset + width, height };
  const own = openingMark(plainText(text));
  const hanging = own === null ? 0 : Math.min(quotationInset, lineWidth(own, large));
  const words = group(
    part,
    'Quote',
    box,
    () =>
      textShape(part, {
        name: 'Quote text',
        box: { ...box, x: x - hanging, width: width + hanging },
        look: { size: large, font: 'title', color: 'ink' },
        paragraphs: [{ runs: runsOf(text), line: 1.3, ...(hanging > 0 ? { indent: hanging, hanging } : {}) }],
      }) + (own === null ? openingOrnament(part, box, large) : ''),
  );
  if (label === '') return words;
  const by = { x, y: top + height + 20, width, height: named };
  return words + textShape(part, { name: 'Source', box: by, look: { size: 24, color: 'soft' }, paragraphs: [{ runs: runsOf(label), line: 1.35 }] });
}

function openingOrnament(part: Part, { x, y }: Box, letters: number): string {
  const [mark] = quoteMarks(part.style.language);
  const { size, drop } = ornament(mark);
  const large = letters * size;
  return textShape(part, {
    name: 'Ornament',
    box: { x, y: y + large * drop, width: quotationInset, height: large },
    look: { size: large, font: 'title', color: 'accent', bold: true },
    paragraphs: [{ runs: [{ text: mark }], line: 1 }],
    adorns: true,
  });
}

export function code({ part, area }: Scene, slide: SlideOf<'code'>): string {
  const lines = slide.code.replaceAll('\t', '    ').split('\n');
  const shown = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 22 * 0.6) / (area.width - 56))), 0);
  return textShape(part, {
    name: 'Code',
    box: { ...area, height: Math.min(area.height, shown * 31 + 48) },
    fill: 'tint',
    inset: [24, 28],
    look: { size: 22, color: 'ink' },
    paragraphs: lines.map((line) => ({ runs: [{ text: line, code: true, size: 22 / 0.92 }], line: 1.3 })),
  });
}

const padding = 28;

/** Formulas on a panel under the lines that lead to them. */
export function formulas(scene: Scene, slide: SlideOf<'formula'>): string {
  const { part, area, size } = scene;
  const set = formulasOn(slide, area);
  const above = slide.bullets.reduce((sum, bullet) => sum + estimateLines(bullet.text, size * 1.02, bulletWidth(area) - bullet.level * 30) * size * 1.35, 0);
  const used = slide.bullets.length === 0 ? 0 : above + (slide.bullets.length - 1) * size * 0.57;
  const top = area.y + (used === 0 ? 0 : used + 28);
  const needed = set.lines.reduce((all, latex) => all + Math.max(1.3, formulaSize(latex, 'block').height) * set.size + 26, 0) + 2 * padding - 26;
  const height = Math.min(area.y + area.height - top, Math.max(used === 0 ? 300 : 180, needed));
  const box = { x: area.x, y: top, width: area.width, height };
  const ground = textShape(part, { name: 'Formulas', box, fill: 'tint', paragraphs: [] });
  const between = 26;
  // Office sets formulas no larger than reckoned here; what it sets higher has the panel's air to grow into.
  const heights = set.lines.map((latex) => Math.max(set.size * 1.3, formulaSize(latex, 'block').height * set.size));
  const sum = heights.reduce((all, own) => all + own, 0) + (heights.length - 1) * between;
  let y = top + (height - sum) / 2;
  const shown = slide.formulas.map(({ text }, k) => {
    const own = heights[k] ?? 0;
    const latex = set.lines[k] ?? text;
    // Impress stretches an equation to its box, so the box has the formula's own proportions.
    const width = Math.min(box.width - 2 * padding, formulaSize(latex, 'block').width * set.size * 1.08 + 8);
    const wide = { x: box.x + padding, y, width: box.width - 2 * padding, height: own };
    const shape = formulaShape(part, { latex, source: text, wide, size: set.size, box: { x: box.x + (box.width - width) / 2, y, width, height: own } });
    y += own + between;
    return shape;
  });
  const panel = group(part, 'Formulas', box, () => ground + shown.join(''));
  return (slide.bullets.length === 0 ? '' : list(scene, slide.bullets, { height: used })) + panel;
}
