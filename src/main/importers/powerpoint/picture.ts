import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import type { Media } from '../media.ts';
import type { Archive } from '../package/archive.ts';
import { descendantsOf, type XmlElement } from '../package/xml.ts';
import { pictureOf } from '../picture.ts';
import type { Part } from './deck-package.ts';

/** The parts of the pictures that an element is filled with, the drawn one before the one of pixels; a linked one is no part. */
export function picturePartsOf(element: XmlElement, part: Part): { inside: string[]; outside: string[] } {
  const [blip] = descendantsOf(element, 'a:blip');
  if (!blip) return { inside: [], outside: [] };
  const [svg] = descendantsOf(blip, 'asvg:svgBlip');
  const ids = [svg?.attributes['r:embed'], blip.attributes['r:embed'], blip.attributes['r:link']].filter((id) => id !== undefined && id !== '');
  const found = ids.flatMap((id) => part.relationships.get(id ?? '') ?? []);
  return {
    inside: found.flatMap(({ external, target }) => (external ? [] : [target])),
    outside: found.flatMap(({ external, target }) => (external ? [target] : [])),
  };
}

/** The first of a picture's parts that can be shown, else a figure without one and a warning; null where the element has none. */
export function figureOf(element: XmlElement, alt: string, part: Part, archive: Archive, media: Media, at: Locator): RawBlock | null {
  const { inside, outside } = picturePartsOf(element, part);
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  for (const target of inside) {
    const bytes = archive.read(target);
    if (bytes && pictureOf(nameOf(target), bytes)) return media.figure({ name: nameOf(target), bytes, alt: spoken(alt), at });
  }
  const last = inside.at(-1);
  if (last !== undefined) return media.figure({ name: nameOf(last), bytes: archive.read(last), alt: spoken(alt), at });
  const [link] = outside;
  if (link === undefined) return null;
  if (!media.warnings.some(({ code, detail }) => code === 'image-remote' && detail === link)) media.warnings.push({ code: 'image-remote', at, detail: link });
  return { kind: 'figure', asset: null, alt: '', caption: '', name: nameOf(link), at };
}

/** PowerPoint adds a line of its own to descriptions that it made up. */
const spoken = (alt: string): string =>
  alt
    .replace(
      /\s+(?:Automatisch generierte Beschreibung|Description automatically generated(?: with \w+ confidence)?|Description générée automatiquement|已生成.{0,4}说明|自动生成的说明)\.?$/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
