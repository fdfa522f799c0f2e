import { childOf, elementsOf, pathOf, type XmlElement } from '../package/xml.ts';
import { isOn, type ParagraphProperties, paragraphProperties, type RunProperties, runProperties, wordValue } from './properties.ts';
import { headingOfStyle, kindOfStyle, type StyleKind } from './style-kinds.ts';

/** A style with all that it inherits. */
export type Style = { id: string; kind: StyleKind | null; paragraph: ParagraphProperties; run: RunProperties; headed: boolean };

export type Styles = {
  /** The style of a paragraph; for an id that the file does not define, what its name says. */
  paragraph(id: string | undefined): Style;
  character(id: string): Style | null;
  table(id: string | undefined): Style | null;
  /** The numbering that a list style (w:numStyleLink) stands for. */
  numberingOf(id: string): string | undefined;
};

type Definition = { id: string; type: string; name: string; basedOn: string | undefined; element: XmlElement | null };

/** Styles by id, through w:basedOn (ECMA-376 part 1, clause 17.7); a file without styles has none but those that ids name. */
export function readStyles(root: XmlElement | null): Styles {
  const definitions = new Map<string, Definition>();
  let usual: string | undefined;
  for (const element of root ? elementsOf(root) : []) {
    const id = element.attributes['w:styleId'];
    if (element.name !== 'w:style' || id === undefined) continue;
    const type = element.attributes['w:type'] ?? 'paragraph';
    definitions.set(id, { id, type, name: wordValue(childOf(element, 'w:name')) ?? '', basedOn: wordValue(childOf(element, 'w:basedOn')), element });
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '')) usual ??= id;
  }
  const defaults = pathOf(root, 'w:docDefaults');
  const bare: Style = {
    id: '',
    kind: null,
    paragraph: paragraphProperties(pathOf(defaults, 'w:pPrDefault', 'w:pPr')),
    // The language of all that says nothing is a program's setting and no statement about the text.
    run: withoutLanguage(runProperties(pathOf(defaults, 'w:rPrDefault', 'w:rPr'))),
    headed: false,
  };
  const resolved = new Map<string, Style>();
  const resolve = (id: string): Style => {
    // Ancestors first; styles that are based on one another in a ring end where the ring closes.
    const chain: Definition[] = [];
    const seen = new Set<string>();
    let base: Style | undefined;
    for (let next: string | undefined = id; next !== undefined && !seen.has(next); ) {
      base = resolved.get(next);
      if (base) break;
      seen.add(next);
      const definition = definitions.get(next);
      if (!definition && next !== id) break;
      const known: Definition = definition ?? { id: next, type: 'paragraph', name: next, basedOn: undefined, element: null };
      chain.push(known);
      next = known.basedOn;
    }
    let style = base ?? bare;
    for (const definition of chain.reverse()) {
      style = inherited(style, definition);
      if (definition.id === usual) style = { ...style, run: withoutLanguage(style.run) };
      resolved.set(definition.id, style);
    }
    return style;
  };
  const ofType = (id: string | undefined, type: string): Style | null => (id !== undefined && definitions.get(id)?.type === type ? resolve(id) : null);
  return {
    paragraph: (id) => (id !== undefined ? resolve(id) : usual !== undefined ? resolve(usual) : bare),
    character: (id) => ofType(id, 'character'),
    table: (id) => ofType(id, 'table'),
    numberingOf: (id) => ofType(id, 'numbering')?.paragraph.numbering?.num,
  };
}

function inherited(base: Style, { id, name, element }: Definition): Style {
  const paragraph = paragraphProperties(childOf(element, 'w:pPr'));
  const heading = headingOfStyle(name, id);
  const kind = heading === null ? kindOfStyle(name, id) : null;
  const own: ParagraphProperties = { ...base.paragraph, ...paragraph };
  // Word knows its own headings without being told their level.
  if (heading !== null && paragraph.outline === undefined) own.outline = heading - 1;
  // A caption or a line of the contents that is based on a heading is none.
  else if (kind !== null && kind !== 'title' && paragraph.outline === undefined) own.outline = 9;
  if (paragraph.numbering && base.paragraph.numbering) own.numbering = { ...base.paragraph.numbering, ...paragraph.numbering };
  const run = runProperties(childOf(element, 'w:rPr'));
  return {
    id,
    kind: kind ?? (heading === null ? base.kind : null),
    paragraph: own,
    run: { ...base.run, ...run },
    headed: base.headed || hasHeadOfItsOwn(element),
  };
}

/** A table style that sets its first row apart. */
const hasHeadOfItsOwn = (element: XmlElement | null): boolean =>
  (element ? elementsOf(element) : []).some(
    (part) =>
      part.name === 'w:tblStylePr' &&
      part.attributes['w:type'] === 'firstRow' &&
      (isOn(pathOf(part, 'w:rPr', 'w:b')) || pathOf(part, 'w:tcPr', 'w:shd') !== null),
  );

function withoutLanguage({ language: _language, ...rest }: RunProperties): RunProperties {
  return rest;
}
