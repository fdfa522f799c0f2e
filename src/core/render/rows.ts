import { type Bullet, lineOf } from '../model/deck.ts';
import { estimateLines, widestWord } from '../planner/measure.ts';
import { bodySteps, bold, cautious, countClass, firstThat, labelWidth, largeBody, type Room } from './type.ts';

/** Pixels that the text of a plain list has beside its dashes (slide.css), less a little. */
export const bulletWidth = ({ width }: Pick<Room, 'width'>): number => Math.min(1100, width) - 40;

/** The type of a plain list whose lines have that width, `body-large` where they are few and short. */
export function bulletClasses(lines: readonly string[], bullets: readonly Pick<Bullet, 'level' | 'marker'>[], full: number, height: number): string[] {
  const longest = Math.max(0, ...bullets.map(({ marker = '' }) => marker.length));
  // Numbers and letters take more room than dashes (slide.css).
  const width = full - (longest === 0 ? 0 : longest <= 2 ? 12 : longest <= 4 ? 36 : 72);
  const count = (size: number) => lines.reduce((sum, line, k) => sum + Math.max(1, estimateLines(line, size * 1.02, width - (bullets[k]?.level ?? 0) * 30)), 0);
  if (width > 600 && lines.length <= largeBody.bullets && count(largeBody.size) <= largeBody.lines) return ['body-large'];
  return [`body-${firstThat(bodySteps, (size) => count(size) * size * 1.35 + (lines.length - 1) * size * 0.57 <= height)}`];
}

/** Pixels that dates and the gap to their line take at most, and those that who does a task and until when take (kinds.css). */
export const labelColumn = (width: number): number => Math.max(250, width * 0.262);
export const taskColumn = (width: number): number => width * 0.3525;

/** Dates in a column of their own, what happened in the next. */
export const timelineClasses = (bullets: readonly Bullet[], room: Room): string[] => [
  ...alignedClasses(bullets, { most: labelColumn(room.width) - 2, lead: 72, between: 14 }, room),
  countClass(bullets),
];

/** Who and until when stand in a column of their own where most tasks say so, and all in few words. */
export function taskClasses(bullets: readonly Bullet[], room: Room): string[] {
  const most = taskColumn(room.width) - 86;
  const named = bullets.filter(({ label }) => label !== '');
  if (named.length * 2 <= bullets.length || named.some(({ label }) => labelWidth(label, 24) > most)) return rowClasses(bullets, room);
  return ['aligned', ...alignedClasses(bullets, { most, lead: 84, between: betweenRows(bullets) }, room), countClass(bullets)];
}

/** Rows with a mark before them, spaced wider than bullets. */
export function rowClasses(bullets: readonly Bullet[], { width, height }: Room): string[] {
  const lines = bullets.map(lineOf);
  const more = betweenRows(bullets) - 16;
  const [type = 'body-0'] = bulletClasses(lines, bullets, (width - 56) * 0.95, height - (lines.length - 1) * more);
  return [type, countClass(bullets)];
}

const betweenRows = (bullets: readonly Bullet[]) => (bullets.length > 4 ? 19 : 33);

/** Two columns of text, the first as wide as its longest label asks for, up to `most`; `lead` pixels go to marks and gaps, `between` to each row's air. */
function alignedClasses(
  bullets: readonly Bullet[],
  { most, lead, between }: { most: number; lead: number; between: number },
  { width, height }: Room,
): string[] {
  const rows = (size: number) => {
    const label = Math.min(most, Math.max(...bullets.map((bullet) => labelWidth(bullet.label, size))));
    const lines = bullets.map((bullet) => {
      const text = estimateLines(bullet.text, size * cautious, width - label - lead);
      return Math.max(text, bullet.label === '' ? 0 : estimateLines(bullet.label, size * bold, label + 1));
    });
    return {
      tallest: Math.max(...lines),
      sum: lines.reduce((sum, count) => sum + count, 0),
      words: bullets.every(({ label: text }) => widestWord(text, size * bold) <= most),
    };
  };
  const large = rows(largeBody.size);
  if (bullets.length <= largeBody.bullets && large.sum <= largeBody.lines && large.words) return ['body-large'];
  const step = firstThat(bodySteps, (size) => {
    const { sum, words } = rows(size);
    return words && sum * size * 1.3 + bullets.length * between <= height;
  });
  const { tallest } = rows(bodySteps[step] ?? 22);
  const even = bullets.length * (tallest * (bodySteps[step] ?? 22) * 1.3 + between) <= height;
  return [`body-${step}`, ...(even ? [] : ['uneven'])];
}

/** The parts by number, in two columns where they are many. */
export function agendaClasses(bullets: readonly Bullet[], room: Room): string[] {
  const columns = bullets.length > 6 ? 2 : 1;
  const width = (columns === 1 ? room.width : (room.width - 48) / 2) - 56;
  const perColumn = Math.ceil(bullets.length / columns);
  const brief = columns === 1 && bullets.every((bullet) => estimateLines(lineOf(bullet), largeBody.size * cautious, width) === 1);
  if (brief && perColumn * (largeBody.size * 1.3 + 24) <= room.height * 0.8) return ['one', 'body-large', `of-${perColumn}`];
  const step = firstThat(bodySteps, (size) => {
    const tallest = Math.max(...bullets.map((bullet) => estimateLines(lineOf(bullet), size * cautious, width)));
    return perColumn * tallest * size * 1.3 + (perColumn - 1) * (perColumn > 6 ? 16 : 24) <= room.height;
  });
  return [columns === 1 ? 'one' : 'two', `body-${step}`, `of-${Math.min(7, perColumn)}`];
}
