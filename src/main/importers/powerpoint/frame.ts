import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { childOf, descendantsOf, pathOf, type XmlElement } from '../package/xml.ts';
import { chartOf } from './chart.ts';
import { childrenOf } from './children.ts';
import { openNamed } from './deck-package.ts';
import { figureOf } from './picture.ts';
import type { Shape } from './shapes.ts';
import type { Reading } from './slide.ts';
import { drawingId, drawingTexts, smartArtOf } from './smart-art.ts';
import { tableOf } from './table.ts';

/** A graphic frame: a table, a chart as its numbers, a SmartArt as its texts, an embedded object as its picture. What is none of these is warned of. */
export function frameBlocks(shape: Shape, reading: Reading, at: Locator): RawBlock[] {
  const data = pathOf(shape.element, 'a:graphic', 'a:graphicData');
  if (!data) return [];
  const { part, language, spoken } = reading;
  const table = childOf(data, 'a:tbl');
  if (table) return [tableOf(table, part.relationships, spoken, at)];
  const [inner] = childrenOf(data);
  const chart = openNamed(reading.archive, part, childOf(data, 'c:chart')?.attributes['r:id']);
  const block = chart ? chartOf(chart.root, language, at) : inner?.name === 'dgm:relIds' ? smartArt(inner, reading, at) : null;
  if (block) return [block];
  const picture = descendantsOf(data, 'p:pic')
    .map((pic) => figureOf(pic, shape.alt, part, reading.archive, reading.media, at))
    .find((figure) => figure !== null);
  const [object] = descendantsOf(data, 'p:oleObj');
  reading.leaveOut(object?.attributes['progId'] || object?.attributes['name'] || shape.name, at);
  return picture ? [picture] : [];
}

function smartArt(ids: XmlElement, { archive, part }: Reading, at: Locator): RawBlock | null {
  const model = openNamed(archive, part, ids.attributes['r:dm']);
  const list = model && smartArtOf(model.root, at);
  if (list) return list;
  const drawing = openNamed(archive, part, model ? drawingId(model.root) : undefined);
  return drawing && drawingTexts(drawing.root, at);
}
