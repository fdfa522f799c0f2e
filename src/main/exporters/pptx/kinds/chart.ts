import { chartHtml } from '../../../../core/chart/chart-html.ts';
import { chartData } from '../../../../core/chart/data.ts';
import type { SlideOf } from '../../../../core/model/deck.ts';
import { chartRoom } from '../../../../core/render/room.ts';
import { plainText } from '../../../../core/text/inline.ts';
import { chartPart } from '../chart/chart-part.ts';
import type { Scene } from '../scene.ts';
import { frame } from '../shapes.ts';
import { caption } from './table.ts';

/** The table as a chart of Office where the slide shows it as one; null where the table itself is shown. */
export function chart(scene: Scene, slide: SlideOf<'table'>): string | null {
  const { part, area } = scene;
  const { drawn } = slide;
  const room = chartRoom(slide, part.style.frame);
  const { height } = room;
  const svg = drawn ? chartHtml(slide, drawn, room, part.style.language) : null;
  if (!drawn || svg === null) return null;
  const data = chartData(slide, drawn, part.style.language);
  const [only] = data.series;
  // What the title says already is not said again.
  const told = data.series.length === 1 && only && only.name === plainText(slide.title) ? { ...data, series: [{ ...only, name: '' }] } : data;
  const { xml, workbook } = chartPart(told, { type: drawn.type, lying: isLying(svg) }, part.style);
  const relation = scene.chart(xml, workbook);
  const said = /aria-label="([^"]*)"/.exec(svg)?.[1] ?? '';
  const box = { ...area, height };
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic>`;
  const shape = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${part.shape()}" name="Chart" descr="${said}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame(part, box, 'p')}${graphic}</p:graphicFrame>`;
  return shape + caption(scene, slide.caption, area.y + height + 12);
}

/** Whether core drew the bars lying: then each begins and ends at one height. */
function isLying(svg: string): boolean {
  const [bar = ''] = /<line[^>]*class="bar[^>]*>/.exec(svg) ?? [];
  const at = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(bar)?.[1];
  return bar !== '' && at('y1') === at('y2');
}
