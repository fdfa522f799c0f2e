import type { DisplaysUsed, TalkRecord } from '../model/talk-record.ts';
import { type Fact, factsOf } from './record-facts.ts';
import { missedBy, reportOf, type SlideTime } from './record-report.ts';

/** What a record's parts and values are called. */
export type MarkdownWords = Record<Exclude<Fact, 'displays'> | 'displayLabel' | 'slide' | 'section' | 'noSection' | 'state', string> &
  Record<'planned' | 'spoken' | 'difference' | 'total' | 'bySlide' | 'bySection' | 'jumped' | 'hiddenShown' | 'onTime', string> & {
    kind: Record<TalkRecord['kind'], string>;
    fate: Record<SlideTime['fate'], string>;
    displays: (displays: DisplaysUsed) => string;
    visits: (n: number) => string;
    strokes: (n: number) => string;
    over: (time: string) => string;
    under: (time: string) => string;
  };

/** The whole record as a Markdown document with tables; `timeOf` writes epoch milliseconds as a day and a time. */
export function recordMarkdown(record: TalkRecord, title: string, words: MarkdownWords, timeOf: (at: number) => string): string {
  const report = reportOf(record);
  const difference = (planned: number, spoken: number) => {
    const seconds = missedBy({ planned, spoken });
    return seconds === 0 ? words.onTime : seconds > 0 ? words.over(clock(seconds)) : words.under(clock(-seconds));
  };
  const facts = factsOf(record, report).map(({ fact, value }) => {
    const said = {
      time: () => value.kind === 'time' && timeOf(value.at),
      span: () => value.kind === 'span' && clock(value.seconds),
      displays: () => value.kind === 'displays' && words.displays(value.displays),
      slide: () => value.kind === 'slide' && `${value.slide.number} ${inline(value.slide.title)}, ${difference(value.slide.seconds, value.slide.spoken)}`,
    }[value.kind]();
    return `- ${fact === 'displays' ? words.displayLabel : words[fact]}: ${said}`;
  });
  const sum = [`- ${words.spoken}: ${clock(report.spoken)}`, `- ${words.planned}: ${clock(report.planned)} (${difference(report.planned, report.spoken)})`];
  const times = [words.planned, words.spoken, words.difference];
  const sections = report.sections.map((each) => [
    each.title === '' ? words.noSection : each.title,
    clock(each.planned),
    clock(each.spoken),
    difference(each.planned, each.spoken),
  ]);
  const slides = report.slides.map((each) => [
    String(each.number),
    each.title,
    state(each, words),
    clock(each.seconds),
    each.over === null ? '–' : clock(each.spoken),
    each.over === null ? '–' : difference(each.seconds, each.spoken),
  ]);
  const parts = [
    `# ${words.kind[record.kind]}: ${inline(title)}`,
    [...facts, ...sum].join('\n'),
    `## ${words.bySection}`,
    table([words.section, ...times], [...sections, [words.total, clock(report.planned), clock(report.spoken), difference(report.planned, report.spoken)]]),
    `## ${words.bySlide}`,
    table(['', words.slide, words.state, ...times], slides),
  ];
  return `${parts.join('\n\n')}\n`;
}

function state({ fate, hidden, visits, jumped, strokes }: SlideTime, words: MarkdownWords): string {
  const more = [...(visits > 1 ? [words.visits(visits)] : []), ...(jumped ? [words.jumped] : []), ...(strokes ? [words.strokes(strokes)] : [])];
  return [fate === 'shown' && hidden ? words.hiddenShown : words.fate[fate], ...more].join(', ');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : inline(cell))).join(' | ')} |`).join('\n');

/** A text as it is, whatever marks it holds. */
const inline = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
