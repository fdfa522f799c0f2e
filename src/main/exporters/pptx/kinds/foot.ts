import { type Frame, margin } from '../../../../core/render/frame.ts';
import { plainText } from '../../../../core/text/inline.ts';
import type { Part } from '../part.ts';
import { textShape } from '../shapes.ts';
import { runsOf } from '../text.ts';
import type { Box } from '../units.ts';

/** How far text stands from a logo's corner. */
const byLogo = 264;

const [numberWidth, gap] = [120, 32];
export const footBox = ({ body }: Frame): Box => ({ x: margin, y: 676, width: body - numberWidth - gap, height: 22 });
export const numberBox = ({ body }: Frame): Box => ({ x: margin + body - numberWidth, y: 676, width: numberWidth, height: 22 });

/** Footer and number of a slide, in the places that Office keeps for them. */
export function foot(part: Part, { footer, number, beside = null }: { footer: string; number: number | null; beside?: 'start' | 'end' | null }): string {
  // The logo has that corner to itself.
  const [words, count] = [footBox(part.style.frame), numberBox(part.style.frame)];
  const textBox = beside === null ? words : { ...words, x: words.x + (beside === 'start' ? byLogo : 0), width: words.width - byLogo };
  const placed = beside === 'end' ? { ...count, x: count.x - byLogo } : count;
  if (part.style.theme.footer?.order === 'number-first') return numberFirst(part, { footer, number, box: textBox });
  return footText(part, footer, textBox) + (number === null ? '' : slideNumber(part, number, placed));
}

const firstNumber = 56;

/** The number where the foot begins, the text after it. */
function numberFirst(part: Part, { footer, number, box }: { footer: string; number: number | null; box: Box }): string {
  if (number === null) return footText(part, footer, box);
  const start = slideNumber(part, number, { ...box, width: firstNumber }, part.style.rightToLeft ? 'r' : 'l');
  return footText(part, footer, { ...box, x: box.x + firstNumber, width: box.width - firstNumber }) + start;
}

function footText(part: Part, footer: string, box: Box): string {
  if (plainText(footer).trim() === '') return '';
  const placeholder = { type: 'ftr', index: 11 } as const;
  return textShape(part, { name: 'Footer', placeholder, box, anchor: 'middle', paragraphs: [{ runs: runsOf(footer) }] });
}

function slideNumber(part: Part, number: number, box: Box, align?: 'l' | 'r'): string {
  const flush = align ? `<a:pPr algn="${align}"/>` : '';
  const field = `<a:p>${flush}<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${part.style.tag}"/><a:t>${number}</a:t></a:fld></a:p>`;
  return textShape(part, { name: 'Slide Number', placeholder: { type: 'sldNum', index: 12 }, box, anchor: 'middle', paragraphs: [], field });
}
