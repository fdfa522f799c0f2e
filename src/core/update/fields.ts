import { isLined, Slide, type SourceRef } from '../model/deck.ts';
import type { Part } from './change.ts';
import type { Desk, Spot } from './desk.ts';
import { equal } from './equal.ts';
import { followAll } from './follow.ts';
import { mergeTable } from './table.ts';

type Fields = Record<string, unknown>;

/** Texts with what they were taken from: both come from one side. */
const texts: { part: Part; keys: string[] }[] = [
  { part: 'title', keys: ['title', 'titleSources'] },
  { part: 'subtitle', keys: ['subtitle', 'subtitleSources'] },
  { part: 'caption', keys: ['caption', 'captionSources'] },
  { part: 'code', keys: ['code', 'codeSources'] },
  { part: 'formula', keys: ['formulas'] },
];
const tabular = ['header', 'rows', 'merges', 'tableSources', 'chart'];
const elsewhere = ['id', 'kind', 'section', 'group', 'note', 'bullets', 'quote'];
const handled = new Set([...texts.flatMap(({ keys }) => keys), ...tabular, ...elsewhere]);

type Three = { mine: Slide; base: Slide; theirs: Slide };

/**
 * A slide with everything but bullets and note from the three versions, property by property; of properties that it does
 * not know it keeps the user's where the user changed them. The slides must be of one sort.
 */
export function mergeFields(desk: Desk, slides: Three, spot: Spot): Slide {
  const { map } = desk.comparison;
  const [mine, base, theirs]: [Fields, Fields, Fields] = [{ ...slides.mine }, { ...slides.base }, { ...slides.theirs }];
  const isKind = isLined(slides.mine) && !equal(mine['kind'], base['kind']);
  const merged: Fields = { ...theirs, kind: isKind ? mine['kind'] : theirs['kind'] };
  const own: Fields = sectionsNow(desk, slides.mine);
  for (const key of ['section', 'group']) if (!equal(mine[key], base[key])) put(merged, key, own[key]);
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (!handled.has(key)) put(merged, key, equal(mine[key], base[key]) ? theirs[key] : followAll(map, mine[key]));
  }
  for (const { part, keys } of texts) {
    const side = sideOf(desk, part, keys[0] ?? '', { mine, base, theirs }, spot);
    const from: Fields = side === 'theirs' ? theirs : Object.fromEntries(keys.map((key) => [key, followAll(map, mine[key])]));
    for (const key of keys) put(merged, key, from[key]);
  }
  if (slides.mine.kind === 'table' && slides.base.kind === 'table' && slides.theirs.kind === 'table') {
    for (const key of tabular) delete merged[key];
    Object.assign(merged, mergeTable(desk, { mine: slides.mine, base: slides.base, theirs: slides.theirs }, spot));
  }
  return Slide.parse(merged);
}

/** The user's slide in a deck of the next version: all of it as it is, its sources and section followed. */
export function followedSlide(desk: Desk, slide: Slide): Slide {
  const { group: _group, ...rest } = slide;
  return Slide.parse(followAll(desk.comparison.map, { ...rest, ...sectionsNow(desk, slide) }));
}

/** The sections that a slide of the user's belongs to, by their ids in the next version; none where they are gone. */
function sectionsNow({ comparison: { map } }: Desk, { section, group }: Slide): Fields {
  const now = group && map.sectionOf.get(group);
  return { section: section && (map.sectionOf.get(section) ?? null), ...(now ? { group: now } : {}) };
}

function put(fields: Fields, key: string, value: unknown): void {
  if (value === undefined) delete fields[key];
  else fields[key] = value;
}

type Sides = { mine: Fields; base: Fields; theirs: Fields };

function sideOf({ decide, refused }: Desk, part: Part, key: string, { mine, base, theirs }: Sides, spot: Spot): 'mine' | 'theirs' {
  const [own, old, next] = [mine, base, theirs].map((fields) => plain(fields[key]));
  if (own === undefined || next === undefined || own === null || next === null) return 'theirs';
  if (own === next) return 'theirs';
  if (next === old) return 'mine';
  const conflict = own !== old;
  // A running number that changed because another slide did is nobody's decision.
  if (!conflict && unnumbered(old ?? '') === unnumbered(next)) return 'theirs';
  const change = {
    id: `${spot.key} ${part}`,
    part,
    slide: spot.slide,
    title: spot.title,
    conflict,
    kind: 'changed',
    base: old ?? null,
    mine: own,
    theirs: next,
  } as const;
  const side = decide(change, conflict ? 'mine' : 'theirs');
  if (side === 'mine') for (const { sentence } of sourcesIn(theirs[`${key}Sources`])) refused.add(sentence);
  return side;
}

const unnumbered = (title: string) => title.replace(/ \(\d+\/\d+\)$/, '');

/** A text property as it is; formulas as their texts. */
function plain(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map((item: { text?: unknown }) => String(item.text ?? '')).join('\n') : null;
}

const sourcesIn = (value: unknown): readonly SourceRef[] => (Array.isArray(value) ? value : []);
