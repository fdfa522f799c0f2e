import { bulletOf } from '../ooxml/glyphs.ts';
import { numberIn } from '../ooxml/number-format.ts';
import { childOf, elementsOf, pathOf, type XmlElement } from '../package/xml.ts';
import { isOn, paragraphProperties, runProperties, wholeNumber, wordValue } from './properties.ts';
import type { Styles } from './styles.ts';

export type Level = {
  start: number;
  format: string;
  text: string;
  /** Which level restarts this one, counted from 1; 0 for none; null for any above it. */
  restart: number | null;
  font: string;
  /** Its bullet is a picture. */
  picture: boolean;
  /** All numbers in digits, as laws have them. */
  legal: boolean;
  indent: number | undefined;
};

/** A w:num: `abstract` names what it counts together with. */
type Instance = { abstract: string; overrides: Map<number, { start: number | null; level: Level | null }> };

/** `begins` where the count starts here. */
export type ListPlace = { num: string; abstract: string; level: number; marker: string; ordered: boolean; indent: number; begins: boolean };

export type Numbering = {
  /** Counts one paragraph on and says how its reader sees it; null where the paragraph has no number at all. */
  next(num: string, level: number): ListPlace | null;
  /** The level that a paragraph style belongs to within a numbering. */
  levelOfStyle(num: string, style: string): number | null;
};

const deepest = 9;

/** The lists of word/numbering.xml (ECMA-376 part 1, clause 17.9), which count as the document is read. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const { abstracts, instances } = definitions(root);
  const levels = resolver(abstracts, instances, styles);
  const counts = new Map<string, (number | null)[]>();
  const started = new Set<string>();

  const levelOf = (num: string, level: number): Level | null => instances.get(num)?.overrides.get(level)?.level ?? levels(num)?.levels[level] ?? null;

  const next = (num: string, level: number): ListPlace | null => {
    // The number that takes a paragraph out of its style's list.
    if (num === '0') return null;
    const found = levels(num);
    // A list that the file does not describe is one all the same.
    if (!found) return { num, abstract: `?${num}`, level, marker: '•', ordered: false, indent: (level + 1) * 720, begins: false };
    const own = levelOf(num, level);
    if (!own) return null;
    const counted = counts.get(found.abstract) ?? Array<number | null>(deepest).fill(null);
    counts.set(found.abstract, counted);
    const before = counted[level] ?? null;
    const restarted = startOf(num, level);
    counted[level] = restarted ?? (before === null ? own.start : before + 1);
    for (let lower = level + 1; lower < deepest; lower += 1) {
      const restart = levelOf(num, lower)?.restart ?? null;
      if (restart === null || level < restart) counted[lower] = null;
    }
    const ordered = own.format !== 'bullet';
    if (!ordered && own.text.trim() === '' && !own.picture) return null;
    const marker = ordered ? written(own, counted, (above) => levelOf(num, above)) : bulletOf(own.text, own.font);
    if (ordered && marker === '') return null;
    return {
      num,
      abstract: found.abstract,
      level,
      marker,
      ordered: ordered && /[\p{L}\p{N}]/u.test(marker),
      indent: own.indent ?? (level + 1) * 720,
      begins: before === null || restarted !== null,
    };
  };

  /** An override says where a list begins anew, once. */
  const startOf = (num: string, level: number): number | null => {
    const start = instances.get(num)?.overrides.get(level)?.start ?? null;
    const key = `${num} ${level}`;
    if (start === null || started.has(key)) return null;
    started.add(key);
    return start;
  };

  const levelOfStyle = (num: string, style: string): number | null => {
    const found = levels(num)?.styles.get(style);
    return found ?? null;
  };
  return { next, levelOfStyle };
}

function written(level: Level, counted: readonly (number | null)[], levelOf: (level: number) => Level | null): string {
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const above = Number(digit) - 1;
      const other = levelOf(above);
      const number = counted[above] ?? other?.start ?? 1;
      const format = other?.format ?? 'decimal';
      return numberIn(level.legal && format !== 'none' ? 'decimal' : format, number);
    })
    .trim();
}

type Abstract = { levels: (Level | null)[]; styles: Map<string, number>; link: string | undefined };

function definitions(root: XmlElement | null): { abstracts: Map<string, Abstract>; instances: Map<string, Instance> } {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  for (const element of root ? elementsOf(root) : []) {
    if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', abstractOf(element));
    else if (element.name === 'w:num') instances.set(element.attributes['w:numId'] ?? '', instanceOf(element));
  }
  return { abstracts, instances };
}

function abstractOf(element: XmlElement): Abstract {
  const levels = Array<Level | null>(deepest).fill(null);
  const styles = new Map<string, number>();
  for (const child of elementsOf(element)) {
    const at = wholeNumber(child.attributes['w:ilvl']);
    if (child.name !== 'w:lvl' || at === undefined || at < 0 || at >= deepest) continue;
    levels[at] = levelFrom(child);
    const style = wordValue(childOf(child, 'w:pStyle'));
    if (style !== undefined && !styles.has(style)) styles.set(style, at);
  }
  return { levels, styles, link: wordValue(childOf(element, 'w:numStyleLink')) };
}

function instanceOf(element: XmlElement): Instance {
  const overrides: Instance['overrides'] = new Map();
  for (const child of elementsOf(element)) {
    const at = wholeNumber(child.attributes['w:ilvl']);
    if (child.name !== 'w:lvlOverride' || at === undefined) continue;
    const level = childOf(child, 'w:lvl');
    overrides.set(at, { start: wholeNumber(wordValue(childOf(child, 'w:startOverride'))) ?? null, level: level && levelFrom(level) });
  }
  return { abstract: wordValue(childOf(element, 'w:abstractNumId')) ?? '', overrides };
}

function levelFrom(element: XmlElement): Level {
  const restart = wholeNumber(wordValue(childOf(element, 'w:lvlRestart')));
  return {
    start: wholeNumber(wordValue(childOf(element, 'w:start'))) ?? 1,
    // Formats that are newer than the standard stand in an alternative.
    format: wordValue(childOf(element, 'w:numFmt')) ?? wordValue(pathOf(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')) ?? 'decimal',
    text: wordValue(childOf(element, 'w:lvlText')) ?? '',
    restart: restart ?? null,
    font: runProperties(childOf(element, 'w:rPr')).font ?? '',
    picture: childOf(element, 'w:lvlPicBulletId') !== null,
    legal: isOn(childOf(element, 'w:isLgl')),
    indent: paragraphProperties(childOf(element, 'w:pPr')).indent,
  };
}

/** An abstract numbering may only point to a list style, which points to another numbering. */
function resolver(abstracts: ReadonlyMap<string, Abstract>, instances: ReadonlyMap<string, Instance>, styles: Styles) {
  const known = new Map<string, { abstract: string; levels: readonly (Level | null)[]; styles: ReadonlyMap<string, number> } | null>();
  const resolve = (num: string) => {
    let at: string | undefined = num;
    for (let links = 0; at !== undefined && links < 8; links += 1) {
      const abstract: string = instances.get(at)?.abstract ?? '';
      const found = abstracts.get(abstract);
      if (!found) return null;
      if (found.link === undefined) return { abstract, levels: found.levels, styles: found.styles };
      at = styles.numberingOf(found.link);
    }
    return null;
  };
  return (num: string) => {
    const before = known.get(num);
    if (before !== undefined) return before;
    const found = resolve(num);
    known.set(num, found);
    return found;
  };
}
