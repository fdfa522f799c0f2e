import { type Bullet, lineOf } from '../model/deck.ts';
import { estimateLines, type Face, widestWord } from '../planner/measure.ts';
import { hangClass } from './hang.ts';
import {
  type Air,
  airIn,
  airy,
  bodyClass,
  bodyStep,
  bodySteps,
  cautious,
  countClass,
  hugeBody,
  labelWidth,
  largeBody,
  lineGap,
  mediumBody,
  type Room,
  sizeOf,
  tooFull,
} from './type.ts';

/** Pixels that the text of a plain list has beside its dashes (slide.css), less a little. */
export const bulletWidth = ({ width }: Pick<Room, 'width'>): number => Math.min(1100, width) - 40;

// Few lines are large. One size stands between the largest and the rule, so that a slide of seven lines is little smaller than one of six.
const largeLists = [
  { ...hugeBody, share: 0.6 },
  { size: largeBody.size, bullets: 8, lines: 6, share: 0.85 },
  { size: mediumBody.size, bullets: 8, lines: 8, share: 0.9 },
];
/** Wider spaces between lines, the widest first, and how much of a body a list may take with them. */
const airs = [
  { air: 2, share: 0.64 },
  { air: 1, share: 0.82 },
] as const;

type Marked = Pick<Bullet, 'level' | 'marker'>;

/** The type of a plain list whose lines have that width and, as few and short lines are large, how it is spaced. */
export function bulletClasses(lines: readonly string[], bullets: readonly Marked[], full: number, height: number): string[] {
  const type = listType(lines, bullets, full, height);
  const tall = (air: Air) => tallOf(lines, bullets, { size: sizeOf(type), width: textWidth(bullets, full), air });
  const air = bullets.length < 2 ? undefined : airs.find(({ air: wider, share }) => tall(wider) <= height * share);
  return [...type, ...(air ? [`air-${air.air}`] : [])];
}

function listType(lines: readonly string[], bullets: readonly Marked[], full: number, height: number): string[] {
  const width = textWidth(bullets, full);
  const tall = (size: number) => tallOf(lines, bullets, { size, width, air: 0 });
  const large = (size: number) => lines.reduce((sum, line, k) => sum + linesAt(line, size, width, bullets[k]?.level ?? 0), 0);
  const found =
    width > 600 &&
    largeLists.find(({ size, bullets: few, lines: most, share }) => bullets.length <= few && large(size) <= most && tall(size) <= height * share);
  return found ? [bodyClass(found.size)] : bodyStep((size) => tall(size) <= height);
}

/** Numbers and letters take more room than dashes (slide.css). */
function textWidth(bullets: readonly Marked[], full: number): number {
  const longest = Math.max(0, ...bullets.map(({ marker = '' }) => marker.length));
  return full - (longest === 0 ? 0 : longest <= 2 ? 12 : longest <= 4 ? 36 : 72);
}

const linesAt = (line: string, size: number, width: number, level: number) => Math.max(1, estimateLines(line, size * 1.02, width - level * 30));

/** Pixels that lines take under one another. */
function tallOf(lines: readonly string[], bullets: readonly Marked[], { size, width, air }: { size: number; width: number; air: Air }): number {
  return lines.reduce((sum, line, k) => {
    const level = bullets[k]?.level ?? 0;
    return sum + linesAt(line, size, width, level) * size * 1.35 + (k === 0 ? 0 : lineGap(level, air) * size);
  }, 0);
}

const columnGap = 56;

/** A list in one column, or in two where that is wanted or is the only way to have room; two columns break where both are most alike in height. */
export function listClasses(bullets: readonly Bullet[], room: Room, wanted: boolean): string[] {
  const lines = bullets.map(lineOf);
  const single = bulletClasses(lines, bullets, bulletWidth(room), room.height);
  const alone = [
    ...single,
    ...hangClass(
      tallOf(lines, bullets, { size: sizeOf(single), width: textWidth(bullets, bulletWidth(room)), air: airIn((name) => single.includes(name)) }),
      room,
    ),
  ];
  if (bullets.length < 2 || (!wanted && listHeight(bullets, 22, bulletWidth(room)) <= room.height)) return alone;
  const width = columnWidth(room) - 40;
  const tallest = (size: number) => {
    const at = columnBreak(bullets, size, room);
    return Math.max(listHeight(bullets.slice(0, at), size, width), listHeight(bullets.slice(at), size, width));
  };
  const large = wanted && bullets.length <= 2 * largeBody.bullets && tallest(largeBody.size) <= room.height * airy;
  const size = large ? largeBody.size : bodySteps.find((candidate) => tallest(candidate) <= room.height);
  if (size === undefined && !wanted) return single;
  return ['two-columns', bodyClass(size ?? 22), ...(size === undefined ? [tooFull] : hangClass(tallest(size), room))];
}

/** Pixels that each of two columns of a list has. */
export const columnWidth = ({ width }: Pick<Room, 'width'>): number => (width - columnGap) / 2;

/** How many lines stand in the first of two columns. */
export function columnBreak(bullets: readonly Bullet[], size: number, room: Room): number {
  const width = columnWidth(room) - 40;
  const places = bullets.map((_, k) => k + 1).slice(0, -1);
  const tallest = places.map((at) => Math.max(listHeight(bullets.slice(0, at), size, width), listHeight(bullets.slice(at), size, width)));
  return places[tallest.indexOf(Math.min(...tallest))] ?? 1;
}

/** Pixels that plain lines take under one another. */
function listHeight(bullets: readonly Bullet[], size: number, width: number): number {
  const count = bullets.reduce((sum, bullet) => sum + estimateLines(lineOf(bullet), size * cautious, width - bullet.level * 30), 0);
  return count * size * 1.35 + sumOf(bullets.map(({ level }, k) => (k === 0 ? 0 : lineGap(level, 0) * size)));
}

const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

/** Pixels that dates and the gap to their line take at most, and those that who does a task and until when take (kinds.css). */
export const labelColumn = (width: number): number => Math.max(250, width * 0.262);
export const taskColumn = (width: number): number => width * 0.3525;

/** Pixels that stay free after a date that stands beside others, and those that its dot takes under it (kinds.css). */
export const acrossGap = 40;
export const acrossDot = 64;

/** Few dates stand beside one another where what happened is told in few words; the size of their type, and what they take. */
function across(bullets: readonly Bullet[], { width, height }: Room): { size: number; used: number } | null {
  const n = bullets.length;
  if (n < 2 || n > 4 || bullets.some(({ label, text }) => label === '' || text === '')) return null;
  const own = width / n - acrossGap - 4;
  for (const size of [largeBody.size, mediumBody.size, ...bodySteps.slice(0, 2)]) {
    const fits = bullets.every(({ label, text }) => labelWidth(label, size, 'head') <= own && widestWord(text, size * cautious) <= own);
    const lines = Math.max(...bullets.map(({ text }) => estimateLines(text, size * cautious, own)));
    const used = size * 1.3 * (1 + lines) + acrossDot;
    if (fits && lines <= (size < largeBody.size ? 4 : 3) && used <= height * 0.8) return { size, used };
  }
  return null;
}

/** Dates beside one another where they are few and brief, else in a column of their own, what happened in the next. */
export function timelineClasses(bullets: readonly Bullet[], room: Room): string[] {
  const beside = across(bullets, room);
  if (beside) return ['across', bodyClass(beside.size), ...hangClass(beside.used, room)];
  const { classes, used } = alignedClasses(bullets, { most: labelColumn(room.width) - 2, lead: 72, between: 14, face: 'head' }, room);
  return [...classes, countClass(bullets), ...hangClass(Math.max(used, timelineHeight(bullets.length, room)), room)];
}

/** Pixels that dates are spread over, however short they are (kinds.css). */
export const timelineHeight = (count: number, { height }: Pick<Room, 'height'>): number => [0, 110, 240, 330, 380][count] ?? height;

/** Who and until when stand in a column of their own where most tasks say so, and all in few words. */
export function taskClasses(bullets: readonly Bullet[], room: Room): string[] {
  const most = taskColumn(room.width) - 86;
  const named = bullets.filter(({ label }) => label !== '');
  if (named.length * 2 <= bullets.length || named.some(({ label }) => labelWidth(label, 24) > most)) return rowClasses(bullets, room);
  const { classes, used } = alignedClasses(bullets, { most, lead: 84, between: betweenRows(0), face: 'strong' }, room);
  const tall = (air: Air) => used + bullets.length * (betweenRows(air) - betweenRows(0));
  return ['aligned', ...classes, ...rowAir(bullets.length, tall, room)];
}

/** Rows with a mark before them, spaced wider than bullets. */
export function rowClasses(bullets: readonly Bullet[], { width, height }: Room): string[] {
  const lines = bullets.map(lineOf);
  const own = width - 58;
  const between = (air: Air) => (lines.length - 1) * (betweenRows(air) - 16);
  const type = listType(lines, bullets, own, height - between(0));
  const tall = (air: Air) => tallOf(lines, bullets, { size: sizeOf(type), width: own, air: 0 }) + between(air);
  return [...type, ...rowAir(bullets.length, tall, { height })];
}

/** Pixels between rows, half of them over and half under the line that parts them. */
export const betweenRows = (air: Air): number => [19, 33, 45][air] ?? 19;

/** The widest air that rows have room for, and where they hang with it. */
function rowAir(count: number, tall: (air: Air) => number, { height }: Pick<Room, 'height'>): string[] {
  const air = count < 2 ? 0 : (([2, 1] as const).find((wider) => tall(wider) <= height * 0.85) ?? 0);
  return [...(air === 0 ? [] : [`air-${air}`]), ...hangClass(tall(air), { height })];
}

type Columns = { most: number; lead: number; between: number; face: Face };

/** Two columns of text, the first as wide as its longest label asks for, up to `most`; `lead` pixels go to marks and gaps, `between` to each row's air. */
function alignedClasses(bullets: readonly Bullet[], { most, lead, between, face }: Columns, { width, height }: Room): { classes: string[]; used: number } {
  const rows = (size: number) => {
    const label = Math.min(most, Math.max(...bullets.map((bullet) => labelWidth(bullet.label, size, face))));
    const lines = bullets.map((bullet) => {
      const text = estimateLines(bullet.text, size * cautious, width - label - lead);
      return Math.max(text, bullet.label === '' ? 0 : estimateLines(bullet.label, size, label + 1, face));
    });
    return {
      tallest: Math.max(...lines),
      sum: lines.reduce((sum, count) => sum + count, 0),
      words: bullets.every(({ label: text }) => widestWord(text, size, face) <= most),
    };
  };
  const used = (size: number) => rows(size).sum * size * 1.3 + bullets.length * between;
  const large = [hugeBody, largeBody].find(({ size, bullets: few, lines }) => {
    const { sum, words } = rows(size);
    return bullets.length <= few && sum <= lines && words;
  });
  if (large) return { classes: [bodyClass(large.size)], used: used(large.size) };
  const type = bodyStep((size) => rows(size).words && used(size) <= height);
  const size = sizeOf(type);
  const even = bullets.length * (rows(size).tallest * size * 1.3 + between) <= height;
  return { classes: [...type, ...(even ? [] : ['uneven'])], used: used(size) };
}

/** Pixels between the parts of an agenda (kinds.css). */
export const betweenParts = (perColumn: number): number => (perColumn > 6 ? 16 : perColumn > 4 ? 24 : 36);

// "2.1 Costs", "IV. Costs", "§ 4 Costs", "第三章", "三、": the report has numbered its parts itself.
const ownNumber =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|[IVX]{1,5}[.)]\s|[A-Z][.)]\s|§\s?\d|第[一二三四五六七八九十百\d]+[章节部篇]|[一二三四五六七八九十]{1,3}、)/u;

/** The parts by number, in two columns where they are many; `numbered` where each of them brings its own. */
export function agendaClasses(bullets: readonly Bullet[], room: Room): string[] {
  return [...agendaRows(bullets, room), ...(bringNumbers(bullets.map(({ text }) => text)) ? ['numbered'] : [])];
}

/** True where every part brings its number; "12 questions" and "3 answers" count something else. */
export function bringNumbers(texts: readonly string[]): boolean {
  const counted = texts.flatMap((text) => /^\d{1,3}(?=\s)/.exec(text) ?? []).map(Number);
  return texts.length > 0 && texts.every((text) => ownNumber.test(text)) && counted.every((number, k) => k === 0 || number > (counted[k - 1] ?? 0));
}

function agendaRows(bullets: readonly Bullet[], room: Room): string[] {
  const columns = bullets.length > 6 ? 2 : 1;
  const width = (columns === 1 ? room.width : (room.width - 48) / 2) - 56;
  const perColumn = Math.ceil(bullets.length / columns);
  const between = betweenParts(perColumn);
  const used = (size: number, lines: number) => perColumn * lines * size * 1.3 + (perColumn - 1) * between;
  const tallest = (size: number) => Math.max(...bullets.map((bullet) => estimateLines(lineOf(bullet), size * cautious, width)));
  const count = `of-${Math.min(7, perColumn)}`;
  const arranged = (type: string[], size: number) => [columns === 1 ? 'one' : 'two', ...type, count, ...hangClass(used(size, tallest(size)), room)];
  const large = [hugeBody, largeBody, mediumBody].find(
    ({ size }) => (size < hugeBody.size || perColumn <= hugeBody.bullets) && tallest(size) === 1 && used(size, 1) <= room.height * 0.86,
  );
  if (large) return arranged([bodyClass(large.size)], large.size);
  const type = bodyStep((size) => used(size, tallest(size)) <= room.height);
  return arranged(type, sizeOf(type));
}
