import { sourceRuns } from '../formula-text.ts';
import { solid } from '../paint.ts';
import type { Part } from '../part.ts';
import { textShape } from '../shapes.ts';
import { type Box, hundredths } from '../units.ts';

/** A formula in a line of its own, `source` as it was written and `wide` the room for that, as an equation that Office sets and edits; where there is no Office Math, and for what cannot be read, its LaTeX. */
export function formulaShape(part: Part, { latex, source, box, wide, size }: { latex: string; source: string; box: Box; wide: Box; size: number }): string {
  const { theme, tag, formulas } = part.style;
  const shape = { name: 'Formula', box, anchor: 'middle' as const, look: { size: Math.min(28, size), color: 'ink' as const } };
  const properties = (italic: boolean) =>
    `<a:rPr lang="${tag}" sz="${hundredths(size)}"${italic ? ' i="1"' : ''}>${solid(theme, 'ink')}<a:latin typeface="Cambria Math" panose="02040503050406030204" pitchFamily="18" charset="0"/></a:rPr>`;
  const equation = formulas?.equation(latex, properties) ?? null;
  const asSource = () => textShape(part, { ...shape, box: wide, paragraphs: [{ runs: sourceRuns(source), align: 'center' }] });
  if (equation === null) return asSource();
  const math = `<a14:m><m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMathParaPr><m:jc m:val="center"/></m:oMathParaPr><m:oMath>${equation}</m:oMath></m:oMathPara></a14:m>`;
  const choice = textShape(part, { ...shape, paragraphs: [], field: `<a:p><a:pPr algn="ctr"/>${math}</a:p>` });
  const fallback = asSource();
  return `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
}
