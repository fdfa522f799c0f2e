import { plainText } from '../../../../core/text/inline.ts';
import type { Part } from '../part.ts';
import { textShape } from '../shapes.ts';
import { runsOf } from '../text.ts';

export const footBox = { x: 64, y: 676, width: 1000, height: 22 };
export const numberBox = { x: 1096, y: 676, width: 120, height: 22 };

/** Footer and number of a slide, in the places that Office keeps for them. */
export function foot(part: Part, { footer, number }: { footer: string; number: number | null }): string {
  const text =
    plainText(footer).trim() === ''
      ? ''
      : textShape(part, { name: 'Footer', placeholder: { type: 'ftr', index: 11 }, box: footBox, anchor: 'middle', paragraphs: [{ runs: runsOf(footer) }] });
  return text + (number === null ? '' : slideNumber(part, number));
}

function slideNumber(part: Part, number: number): string {
  const field = `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${part.style.tag}"/><a:t>${number}</a:t></a:fld></a:p>`;
  return textShape(part, { name: 'Slide Number', placeholder: { type: 'sldNum', index: 12 }, box: numberBox, anchor: 'middle', paragraphs: [], field });
}
