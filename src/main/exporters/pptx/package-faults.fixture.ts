import { openArchive } from '../../importers/package/archive.ts';

// What Office asks of a package before it opens it without a word (ISO/IEC 29500-2, and the defects that other writers
// of presentations are known for): whoever finds one of these is asked whether to repair the file.

/** What is wrong with a package of Office, in sentences; empty where nothing is. */
export function faultsOf(bytes: Uint8Array): string[] {
  const archive = openArchive(bytes, 'PowerPoint');
  const { names } = archive;
  const text = (name: string) => archive.text(name) ?? '';
  const xml = names.filter((name) => /\.(?:xml|rels)$/.test(name));
  return [
    ...(new Set(names).size < names.length ? ['a part stands in it twice'] : []),
    ...xml.flatMap((name) => wellFormed(text(name)).map((fault) => `${name}: ${fault}`)),
    ...types(names, text('[Content_Types].xml')),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((name) => relations(name, text(name), names)),
    ...xml.flatMap((name) => references(name, text(name), text)),
    ...xml
      .filter((name) => /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+$/.test(name))
      .flatMap((name) => shapes(name, text(name))),
  ];
}

function wellFormed(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  if (!xml.startsWith('<?xml ')) faults.push('no declaration');
  for (const [whole, between = '', closes = '', name = '', attributes = '', empty = ''] of xml.matchAll(
    /([^<]*)<(\/?)([\w:?]+)((?:\s+[\w:.]+="[^"<]*")*)\s*\??(\/?)>/g,
  )) {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(between + attributes)) faults.push(`a bare & at ${whole.slice(0, 60)}`);
    const own = [...attributes.matchAll(/([\w:.]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(own).size < own.length) faults.push(`an attribute twice in ${name}`);
    if (name.startsWith('?')) continue;
    if (closes && open.pop() !== name) faults.push(`${name} is closed and was not open`);
    if (!closes && !empty) open.push(name);
  }
  const rest = xml.replace(/([^<]*)<(\/?)([\w:?]+)((?:\s+[\w:.]+="[^"<]*")*)\s*\??(\/?)>/g, '');
  return [...faults, ...open.map((name) => `${name} is not closed`), ...(rest.trim() === '' ? [] : [`what is ${rest.slice(0, 40)}`])];
}

function types(names: readonly string[], xml: string): string[] {
  const endings = new Set([...xml.matchAll(/<Default Extension="([^"]+)"/g)].map(([, ending]) => ending));
  const parts = [...xml.matchAll(/<Override PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
  return [
    ...parts.filter((name) => !names.includes(name)).map((name) => `a type for ${name}, which is not there`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !parts.includes(name) && !endings.has(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `no type for ${name}`),
    ...names.filter((name) => name.startsWith('ppt/') && name.endsWith('.xml') && !parts.includes(name)).map((name) => `${name} is XML of no kind`),
  ];
}

function relations(name: string, xml: string, names: readonly string[]): string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const found = [...xml.matchAll(/<Relationship Id="([^"]+)" Type="[^"]+" Target="([^"]+)"( TargetMode="External")?/g)];
  const ids = found.map(([, id]) => id);
  return [
    ...(new Set(ids).size < ids.length ? [`${name}: an id twice`] : []),
    ...found.flatMap(([, , target = '', external]) => {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      return external || names.includes(path) ? [] : [`${name}: ${target} is not there`];
    }),
  ];
}

/** Every relation that a part names must stand in its list. */
function references(name: string, xml: string, text: (name: string) => string): string[] {
  const used = new Set([...xml.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id));
  const rels = text(name.replace(/([^/]+)$/, '_rels/$1.rels'));
  return [...used].filter((id) => !rels.includes(`Id="${id}"`)).map((id) => `${name}: ${id} leads nowhere`);
}

function shapes(name: string, xml: string): string[] {
  const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  const boxes = [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(-?[\d.]+)" cy="(-?[\d.]+)"\/>/g)].map(([, ...numbers]) => numbers.map(Number));
  const sizes = [...xml.matchAll(/\b(?:sz|w|h|spc|marL|indent)="([^"]*)"/g)].map(([, value = '']) => value);
  return [
    ...(new Set(ids).size < ids.length ? [`${name}: two shapes have one number`] : []),
    ...(/NaN|undefined|Infinity/.test(xml.replace(/<a:t>[^<]*<\/a:t>/g, '')) ? [`${name}: a number that is none`] : []),
    ...sizes.filter((value) => /\./.test(value)).map((value) => `${name}: ${value} is no whole number`),
    ...boxes
      .filter(([x = 0, y = 0, width = 0, height = 0]) => width < 0 || height < 0 || ![x, y, width, height].every(Number.isInteger))
      .map((box) => `${name}: a box of ${box}`),
    ...[...xml.matchAll(/<(a:tc|p:sp)\b[^>]*>(?:(?!<\/\1>).)*<\/\1>/gs)].flatMap(([shape = '', kind]) =>
      kind === 'a:tc' && !/<a:p>|<a:p\/>/.test(shape) ? [`${name}: a cell without a paragraph`] : [],
    ),
    ...[...xml.matchAll(/<a:p>((?:(?!<\/a:p>).)*)<\/a:p>/gs)].flatMap(([, inside = '']) =>
      inside.lastIndexOf('<a:pPr') > 0 ? [`${name}: properties within a paragraph`] : [],
    ),
  ];
}
