import type { TalkRecord } from '../model/talk-record.ts';
import { reportOf, type SlideTime } from './record-report.ts';

/** What the columns and their values are called. */
export type CsvWords = Record<'slide' | 'slideTitle' | 'section' | 'state' | 'planned' | 'spoken' | 'difference' | 'seconds' | 'firstShown', string> &
  Record<'timesShown' | 'steps' | 'jumped' | 'drawn' | 'yes' | 'no' | 'hiddenShown', string> & { fate: Record<SlideTime['fate'], string> };

/**
 * One line for each slide under a head, as RFC 4180 has it; times are seconds. It begins with a byte order mark, by which
 * spreadsheets know UTF-8.
 */
export function recordCsv(record: TalkRecord, words: CsvWords): string {
  const inSeconds = (name: string) => `${name} (${words.seconds})`;
  const head = [
    words.slide,
    words.slideTitle,
    words.section,
    words.state,
    ...[words.planned, words.spoken, words.difference, words.firstShown].map(inSeconds),
    words.timesShown,
    words.steps,
    words.jumped,
    words.drawn,
  ];
  const rows = reportOf(record).slides.map((slide) => [
    String(slide.number),
    slide.title,
    slide.section,
    slide.fate === 'shown' && slide.hidden ? words.hiddenShown : words.fate[slide.fate],
    number(slide.seconds),
    number(slide.over === null ? null : slide.spoken),
    number(slide.over),
    number(slide.first),
    String(slide.visits),
    String(slide.steps),
    slide.jumped ? words.yes : words.no,
    String(slide.strokes ?? 0),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

const number = (value: number | null): string => (value === null ? '' : String(Math.round(value * 10) / 10));

/** A text that a spreadsheet would take for a formula is marked as text. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
