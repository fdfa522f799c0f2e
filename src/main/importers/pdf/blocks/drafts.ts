import { isFigureCaption, isTableCaption } from '../../../../core/report/plain/caption.ts';
import { endsSentence } from '../../../../core/report/plain/line.ts';
import { linesOf } from '../lines/line.ts';
import type { Draft } from './draft.ts';
import { withoutMark } from './marker.ts';
import type { Measures } from './measures.ts';
import { edgesOf, type Passage, type Section, textOf } from './passages.ts';

/** Says of every passage what it is. */
export function draftsOf(sections: readonly Section[], headings: ReadonlyMap<Passage, number>, measures: Measures): Draft[] {
  const drafts = sections.map((section, i) => {
    if (section.kind === 'passage') return passageDraft(section, headings, measures, sections[i - 1], sections[i + 1]);
    return section.kind === 'table' ? tableDraft(section) : figureDraft(section);
  });
  return withWholeCode(withWholeChapters(drafts));
}

/** Code that a blank line, a column's end or a tag for each of its lines has parted. */
function withWholeCode(drafts: readonly Draft[]): Draft[] {
  const whole: Draft[] = [];
  for (const draft of drafts) {
    const before = whole.at(-1);
    const [last, first] = [before?.kind === 'code' ? before.lines.at(-1) : undefined, draft.kind === 'code' ? draft.lines[0] : undefined];
    // Further up is the next column or page.
    const near = last && first && (last.page !== first.page || first.baseline < last.baseline || first.baseline - last.baseline < 2.6 * first.size);
    if (near && before?.kind === 'code' && draft.kind === 'code') whole[whole.length - 1] = { ...before, lines: [...before.lines, ...draft.lines] };
    else whole.push(draft);
  }
  return whole;
}

const chapter =
  /^(?:Kapitel|Teil|Anhang|Abschnitt|Chapter|Part|Appendix|Chapitre|Partie|Annexe)\s+(?:\d{1,3}|[IVXLC]+|[A-Z])[.:]?$|^第[一二三四五六七八九十\d]+[章部]$/iu;
// As some typeset the number of a chapter, alone over its name.
const number =
  /^(?:\d{1,2}|[IVX]{1,5}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|THIRTEEN|FOURTEEN|FIFTEEN|SIXTEEN|SEVENTEEN|EIGHTEEN|NINETEEN|TWENTY)$/;

/** "Chapter 3" over the chapter's name is one heading with it. */
function withWholeChapters(drafts: readonly Draft[]): Draft[] {
  const whole: Draft[] = [];
  for (const draft of drafts) {
    const before = whole.at(-1);
    const names = draft.kind === 'heading' && before?.kind === 'heading' && isChapter(before.lines.map((line) => line.text).join(' '));
    if (names) whole[whole.length - 1] = { ...draft, level: Math.min(draft.level, before.level), lines: [...before.lines, ...draft.lines] };
    else whole.push(draft);
  }
  return whole;
}

const isChapter = (text: string): boolean => chapter.test(text) || number.test(text);

function tableDraft({ table, flow }: Extract<Section, { kind: 'table' }>): Draft {
  const rows = table.rows.map(({ box, cells }) => ({ box, cells: cells.map((words) => linesOf(words, flow.page)) }));
  return { kind: 'table', page: flow.page, box: table, rows, hasHeader: table.hasHeader, merges: table.merges, caption: [] };
}

const figureDraft = (section: Extract<Section, { kind: 'picture' }>): Draft => ({
  kind: 'figure',
  page: section.flow.page,
  picture: section.picture,
  box: section.picture ? section.picture.box : section.box,
  alt: section.alt ?? '',
});

function passageDraft(
  passage: Passage,
  headings: ReadonlyMap<Passage, number>,
  measures: Measures,
  before: Section | undefined,
  after: Section | undefined,
): Draft {
  const { lines, flow: place, mark, role } = passage;
  const level = headings.get(passage);
  if (level !== undefined) return { kind: 'heading', level, lines, place };
  if (role?.kind === 'item') return { kind: 'item', marker: role.marker, ordered: role.ordered, depth: role.depth, start: lines[0]?.start ?? 0, lines, place };
  if (role?.kind === 'paragraph' && isCode(passage, measures)) return { kind: 'code', lines, place };
  if (role && role.kind !== 'heading') return { kind: role.kind, lines, place };
  const [first, ...others] = lines;
  if (mark && first)
    return {
      kind: 'item',
      marker: mark.text,
      ordered: mark.number !== null,
      depth: null,
      start: mark.start,
      lines: [withoutMark(first, mark), ...others],
      place,
    };
  if (isCode(passage, measures)) return { kind: 'code', lines, place };
  if (isCaption(passage, measures, before, after)) return { kind: 'caption', lines, place };
  return { kind: isQuote(passage) ? 'quote' : 'paragraph', lines, place };
}

/** Even type in a report that is set otherwise; a line of it may be an address. */
const isCode = ({ lines }: Passage, measures: Measures): boolean =>
  !measures.mono && lines.every((line) => line.mono) && (lines.length > 1 || !/^(?:https?:|www\.|\S+@)\S*$/.test(lines[0]?.text ?? ''));

function isCaption(passage: Passage, measures: Measures, before: Section | undefined, after: Section | undefined): boolean {
  const text = textOf(passage);
  if (isFigureCaption(text) || isTableCaption(text)) return true;
  // Small or slanted, and right beside a picture or a table.
  const beside = (before && before.kind !== 'passage' && passage.gap < 2.5) || (after && after.kind === 'table');
  const [first] = passage.lines;
  return Boolean(
    beside &&
      first &&
      passage.lines.length <= 4 &&
      text.length <= 300 &&
      (first.size < 0.95 * measures.size || passage.lines.every((line) => line.italic)) &&
      before?.kind === 'picture',
  );
}

/** Set in on both sides, over several lines. */
function isQuote({ lines, flow }: Passage): boolean {
  const [first] = lines;
  if (!first || lines.length < 2) return false;
  const { start, end } = edgesOf(flow, first);
  const least = 1.4 * first.size;
  const even = lines.every((line) => Math.abs(line.start - first.start) < 2);
  return (
    even &&
    first.start - start > least &&
    lines.every((line) => end - line.end > least) &&
    endsSentence(lines.at(-1)?.text ?? '') &&
    !isCentred(lines, start, end)
  );
}

const isCentred = (lines: Passage['lines'], start: number, end: number): boolean =>
  lines.every((line) => Math.abs((line.start + line.end - start - end) / 2) < 3) && new Set(lines.map((line) => Math.round(line.start / 3))).size > 1;
