import { type ChartData, type Point, valuesOf } from '../../../../core/chart/data.ts';
import type { Drawn } from '../../../../core/model/deck.ts';
import { type Color, colorXml, solid } from '../paint.ts';
import type { Style } from '../part.ts';
import { hundredths } from '../units.ts';
import { escapeXml, xmlHead } from '../xml.ts';
import { formatted } from './number-format.ts';
import { columnName, type SheetCell, workbook } from './workbook.ts';

/** How a table is drawn; bars lie where their names are long. */
export type ChartShape = { type: Drawn['type']; lying: boolean };

const colors: readonly Color[] = ['first', 'second', 'third', 'fourth'];
const type = 20;

/** A chart that Office draws and edits, and the workbook of its numbers. */
export function chartPart(data: ChartData, shape: ChartShape, style: Style): { xml: string; workbook: Uint8Array } {
  const rows: SheetCell[][] = [['', ...data.series.map(({ name }) => name)]];
  const columns = data.series.map(({ points }) => formatted(points));
  data.names.forEach((name, row) => {
    rows.push([name, ...data.series.map(({ points }, k) => (columns[k] ? columns[k].values[row] : points[row]?.value) ?? points[row]?.text ?? '')]);
  });
  const series = data.series.map((_, k) => seriesXml(data, k, shape, style)).join('');
  const legend =
    data.series.length > 1 || shape.type === 'pie'
      ? `<c:legend><c:legendPos val="${shape.type === 'pie' ? 'r' : 't'}"/><c:overlay val="0"/>${textXml(style, shape.type === 'pie' ? 'ink' : 'soft')}</c:legend>`
      : '';
  const space = `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
  return {
    xml: `${xmlHead}<c:chartSpace ${space}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plotXml(series, data, shape, style)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${textXml(style, 'ink')}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
    workbook: workbook(rows),
  };
}

function textXml({ theme, tag }: Style, color: Color, bold = false): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths(type)}" b="${bold ? 1 : 0}">${solid(theme, color)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:pPr><a:endParaRPr lang="${tag}"/></a:p></c:txPr>`;
}

function plotXml(series: string, data: ChartData, { type: kind, lying }: ChartShape, style: Style): string {
  if (kind === 'pie') return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const drawn =
    kind === 'bar'
      ? `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${ids}</c:barChart>`
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  return drawn + axesXml(data, kind, lying, style);
}

/** Names on one axis; the other is not drawn, for every value stands at its bar or point. */
function axesXml(data: ChartData, kind: 'bar' | 'line', lying: boolean, style: Style): string {
  const values = valuesOf(data);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // As in core/chart: bars start at zero, lines that vary little do not.
  const zero = kind === 'bar' || least <= 0 || least < most * 0.7;
  const from = zero && least >= 0 ? '<c:min val="0"/>' : data.axis ? `<c:min val="${least}"/>` : '';
  const to = data.axis ? `<c:max val="${zero ? Math.max(0, most) : most}"/>` : '';
  const line = `<c:spPr><a:ln w="14288">${solid(style.theme, 'soft')}</a:ln></c:spPr>`;
  const order = lying ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textXml(style, 'ink')}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${to}${from}</c:scaling><c:delete val="1"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function seriesXml(data: ChartData, k: number, { type: kind }: ChartShape, style: Style): string {
  const series = data.series[k] ?? { name: '', points: [] };
  const face = formatted(series.points);
  const column = columnName(k + 1);
  const last = data.names.length + 1;
  const name =
    series.name === ''
      ? ''
      : `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const names = data.names.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('');
  const numbers = series.points.flatMap(({ value }, at) => {
    const shown = face ? (face.values[at] ?? null) : value;
    return shown === null ? [] : [`<c:pt idx="${at}"><c:v>${shown}</c:v></c:pt>`];
  });
  const format = escapeXml(face?.format ?? 'General');
  const category = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${data.names.length}"/>${names}</c:strCache></c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${data.names.length}"/>${numbers.join('')}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${k}"/><c:order val="${k}"/>${name}${lookXml(kind, k, series.points.length, style)}${labelsXml(series.points, { kind, format: face ? format : null, alone: data.series.length === 1 }, style)}${category}${values}${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

const symbols = ['circle', 'square', 'triangle', 'diamond'];

function lookXml(kind: Drawn['type'], k: number, points: number, { theme }: Style): string {
  const color = colors[k % colors.length] ?? 'first';
  if (kind === 'bar') return `<c:spPr>${solid(theme, color)}</c:spPr><c:invertIfNegative val="0"/>`;
  if (kind === 'line')
    return `<c:spPr><a:ln w="34925" cap="rnd">${solid(theme, color)}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="${symbols[k % symbols.length]}"/><c:size val="8"/><c:spPr>${solid(theme, color)}</c:spPr></c:marker>`;
  return Array.from(
    { length: points },
    (_, at) =>
      `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/><c:spPr>${sliceFill(at, theme)}<a:ln w="28575">${solid(theme, 'paper')}</a:ln></c:spPr></c:dPt>`,
  ).join('');
}

/** Four colours, then the same in a lighter tone: neighbours always differ. */
function sliceFill(at: number, theme: Style['theme']): string {
  const color = colorXml(theme, colors[at % colors.length] ?? 'first');
  return `<a:solidFill>${at < colors.length ? color : color.replace('/>', '><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr>')}</a:solidFill>`;
}

/** What each bar, point or slice is worth, as its cell writes it; of long lines only the ends, the highest and the lowest. */
function labelsXml(points: readonly Point[], { kind, format, alone }: { kind: Drawn['type']; format: string | null; alone: boolean }, style: Style): string {
  const shows = `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const placed = (at: number) => `<c:dLblPos val="${kind !== 'line' ? 'outEnd' : dips(points, at) ? 'b' : 't'}"/>`;
  const said = kind === 'line' && (!alone || points.length > 12) ? telling(points) : null;
  const own = points.flatMap(({ text, value }, at) => {
    if (value === null) return [];
    if (said && !said.has(at)) return [`<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`];
    if (format !== null) return kind === 'line' && dips(points, at) ? [`<c:dLbl><c:idx val="${at}"/>${placed(at)}${shows}</c:dLbl>`] : [];
    const words = `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="${style.tag}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
    return [`<c:dLbl><c:idx val="${at}"/>${words}${placed(at)}${shows}</c:dLbl>`];
  });
  const number = `<c:numFmt formatCode="${format ?? 'General'}" sourceLinked="0"/>`;
  return `<c:dLbls>${own.join('')}${number}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(style, 'ink', kind === 'bar')}<c:dLblPos val="${kind === 'line' ? 't' : 'outEnd'}"/>${shows}${kind === 'pie' ? '<c:showLeaderLines val="1"/>' : ''}</c:dLbls>`;
}

/** Where a line comes down and goes up again, a value stands under it. */
function dips(points: readonly Point[], at: number): boolean {
  const [before, own, after] = [points[at - 1]?.value ?? null, points[at]?.value ?? null, points[at + 1]?.value ?? null];
  return own !== null && before !== null && own < before && (after === null || own <= after);
}

function telling(points: readonly Point[]): Set<number> {
  const told = points.flatMap(({ value }, at) => (value === null ? [] : [{ value, at }]));
  const sorted = [...told].sort((a, b) => a.value - b.value);
  return new Set([told[0], told.at(-1), sorted[0], sorted.at(-1)].flatMap((one) => (one ? [one.at] : [])));
}
