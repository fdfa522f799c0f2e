import { type Bullet, lineOf } from '../model/deck.ts';
import { estimateLines, type Face, widestWord } from '../planner/measure.ts';
import { airy, bodyClass, bodyStep, bodySteps, cautious, countClass, labelWidth, largeBody, type Room, sizeOf, tooFull } from './type.ts';

/** Pixels that the text of a plain list has beside its dashes (slide.css), less a little. */
export const bulletWidth = ({ width }: Pick<Room, 'width'>): number => Math.min(1100, width) - 40;

/** So many lines of a plain list are large. */
const mostLarge = 6;

/** The type of a plain list whose lines have that width, `body-large` where they are few and short. */
export function bulletClasses(lines: readonly string[], bullets: readonly Pick<Bullet, 'level' | 'marker'>[], full: number, height: number): string[] {
  const longest = Math.max(0, ...bullets.map(({ marker = '' }) => marker.length));
  // Numbers and letters take more room than dashes (slide.css).
  const width = full - (longest === 0 ? 0 : longest <= 2 ? 12 : longest <= 4 ? 36 : 72);
  const count = (size: number) => lines.reduce((sum, line, k) => sum + Math.max(1, estimateLines(line, size * 1.02, width - (bullets[k]?.level ?? 0) * 30)), 0);
  const tall = (size: number) => count(size) * size * 1.35 + (lines.length - 1) * size * 0.57;
  if (width > 600 && count(largeBody.size) <= mostLarge && tall(largeBody.size) <= height * 0.85) return ['body-large'];
  return bodyStep((size) => tall(size) <= height);
}

const columnGap = 56;

/** A list in one column, or in two where that is wanted or is the only way to have room; two columns break where both are most alike in height. */
export function listClasses(bullets: readonly Bullet[], room: Room, wanted: boolean): string[] {
  const lines = bullets.map(lineOf);
  const single = bulletClasses(lines, bullets, bulletWidth(room), room.height);
  if (bullets.length < 2 || (!wanted && listHeight(bullets, 22, bulletWidth(room)) <= room.height)) return single;
  const width = columnWidth(room) - 40;
  const tallest = (size: number) => {
    const at = columnBreak(bullets, size, room);
    return Math.max(listHeight(bullets.slice(0, at), size, width), listHeight(bullets.slice(at), size, width));
  };
  const large = wanted && bullets.length <= 2 * largeBody.bullets && tallest(largeBody.size) <= room.height * airy;
  if (large) return ['two-columns', 'body-large'];
  const size = bodySteps.find((candidate) => tallest(candidate) <= room.height);
  return size === undefined && !wanted ? single : ['two-columns', bodyClass(size ?? 22), ...(size === undefined ? [tooFull] : [])];
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
  return count * size * 1.35 + (bullets.length - 1) * size * 0.57;
}

/** Pixels that dates and the gap to their line take at most, and those that who does a task and until when take (kinds.css). */
export const labelColumn = (width: number): number => Math.max(250, width * 0.262);
export const taskColumn = (width: number): number => width * 0.3525;

/** Dates in a column of their own, what happened in the next. */
export const timelineClasses = (bullets: readonly Bullet[], room: Room): string[] => [
  ...alignedClasses(bullets, { most: labelColumn(room.width) - 2, lead: 72, between: 14, face: 'head' }, room),
  countClass(bullets),
];

/** Who and until when stand in a column of their own where most tasks say so, and all in few words. */
export function taskClasses(bullets: readonly Bullet[], room: Room): string[] {
  const most = taskColumn(room.width) - 86;
  const named = bullets.filter(({ label }) => label !== '');
  if (named.length * 2 <= bullets.length || named.some(({ label }) => labelWidth(label, 24) > most)) return rowClasses(bullets, room);
  return ['aligned', ...alignedClasses(bullets, { most, lead: 84, between: betweenRows(bullets), face: 'strong' }, room), countClass(bullets)];
}

/** Rows with a mark before them, spaced wider than bullets. */
export function rowClasses(bullets: readonly Bullet[], { width, height }: Room): string[] {
  const lines = bullets.map(lineOf);
  const more = betweenRows(bullets) - 16;
  return [...bulletClasses(lines, bullets, (width - 56) * 0.95, height - (lines.length - 1) * more), countClass(bullets)];
}

const betweenRows = (bullets: readonly Bullet[]) => (bullets.length > 4 ? 19 : 33);

/** Two columns of text, the first as wide as its longest label asks for, up to `most`; `lead` pixels go to marks and gaps, `between` to each row's air. */
function alignedClasses(
  bullets: readonly Bullet[],
  { most, lead, between, face }: { most: number; lead: number; between: number; face: Face },
  { width, height }: Room,
): string[] {
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
  const large = rows(largeBody.size);
  if (bullets.length <= largeBody.bullets && large.sum <= largeBody.lines && large.words) return ['body-large'];
  const type = bodyStep((size) => {
    const { sum, words } = rows(size);
    return words && sum * size * 1.3 + bullets.length * between <= height;
  });
  const size = sizeOf(type);
  const even = bullets.length * (rows(size).tallest * size * 1.3 + between) <= height;
  return [...type, ...(even ? [] : ['uneven'])];
}

// "2.1 Costs", "IV. Costs", "§ 4 Costs", "第三章", "三、": the report has numbered its parts itself.
const ownNumber =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|[IVX]{1,5}[.)]\s|[A-Z][.)]\s|§\s?\d|第[一二三四五六七八九十百\d]+[章节部篇]|[一二三四五六七八九十]{1,3}、)/u;

/** The parts by number, in two columns where they are many; `numbered` where each of them brings its own. */
export function agendaClasses(bullets: readonly Bullet[], room: Room): string[] {
  return [...agendaRows(bullets, room), ...(bringNumbers(bullets.map(({ text }) => text)) ? ['numbered'] : [])];
}

/** True where every part brings its number; "12 questions" and "3 answers" count something else. */
function bringNumbers(texts: readonly string[]): boolean {
  const counted = texts.flatMap((text) => /^\d{1,3}(?=\s)/.exec(text) ?? []).map(Number);
  return texts.length > 0 && texts.every((text) => ownNumber.test(text)) && counted.every((number, k) => k === 0 || number > (counted[k - 1] ?? 0));
}

function agendaRows(bullets: readonly Bullet[], room: Room): string[] {
  const columns = bullets.length > 6 ? 2 : 1;
  const width = (columns === 1 ? room.width : (room.width - 48) / 2) - 56;
  const perColumn = Math.ceil(bullets.length / columns);
  const brief = columns === 1 && bullets.every((bullet) => estimateLines(lineOf(bullet), largeBody.size * cautious, width) === 1);
  if (brief && perColumn * (largeBody.size * 1.3 + 24) <= room.height * 0.8) return ['one', 'body-large', `of-${perColumn}`];
  const type = bodyStep((size) => {
    const tallest = Math.max(...bullets.map((bullet) => estimateLines(lineOf(bullet), size * cautious, width)));
    return perColumn * tallest * size * 1.3 + (perColumn - 1) * (perColumn > 6 ? 16 : 24) <= room.height;
  });
  return [columns === 1 ? 'one' : 'two', ...type, `of-${Math.min(7, perColumn)}`];
}
