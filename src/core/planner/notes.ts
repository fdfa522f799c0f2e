import type { Note } from '../model/deck.ts';
import type { SentenceId } from '../model/id.ts';
import type { Block, BlockOf, Section } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { assertNever } from '../result.ts';
import { refTo } from './line.ts';

/** Which of the section's sentences a note tells, and which of them its slide shows in whole, so that they need no telling. */
export type Telling = { told: ReadonlySet<SentenceId>; shown: ReadonlySet<SentenceId> };

/** Where a sentence stands: how many of the section stand before it, its block, and in that its item, row or `caption`. */
type Place = { order: number; block: Block; part: number; sentence: Sentence };

const caption = -1;

/**
 * Writes the notes of a section, `text` the report's canonical text: each tells its sentences in order, as Markdown. What
 * one note costs depends on what it tells, not on the section, for a long one has thousands of slides.
 */
export function tellerOf(section: Section, text: string): (telling: Telling) => Note {
  const places = new Map<SentenceId, Place>();
  for (const block of section.blocks) for (const [part, sentence] of partsOf(block)) places.set(sentence.id, { order: places.size, block, part, sentence });
  return ({ told, shown }) => {
    const telling = [...told].flatMap((id) => (shown.has(id) ? [] : (places.get(id) ?? []))).sort((a, b) => a.order - b.order);
    const passages = runsOf(telling, ({ block }) => block).map(([block, within]) => passageOf(block, within, text));
    return { text: passages.filter((passage) => passage !== '').join('\n\n'), sources: telling.map(({ sentence }) => refTo(sentence)) };
  };
}

function partsOf(block: Block): (readonly [part: number, sentence: Sentence])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'footnote':
      return block.sentences.map((sentence) => [0, sentence]);
    case 'list':
      return block.items.flatMap((item, part) => item.sentences.map((sentence) => [part, sentence] as const));
    case 'table': {
      const rows = block.sentences.slice(0, block.rows.length + (block.header ? 1 : 0)).map((sentence, part) => [part, sentence] as const);
      return block.caption ? [[caption, block.caption], ...rows] : rows;
    }
    case 'figure':
      return [[caption, block.caption]];
    case 'code':
    case 'formula':
      return [[0, block.sentence]];
    default:
      return assertNever(block);
  }
}

/** Neighbours that share something, together. */
function runsOf<Shared>(places: readonly Place[], sharedOf: (place: Place) => Shared): [shared: Shared, places: Place[]][] {
  const runs: [Shared, Place[]][] = [];
  for (const place of places) {
    const [shared, run] = runs.at(-1) ?? [];
    if (run && shared === sharedOf(place)) run.push(place);
    else runs.push([sharedOf(place), [place]]);
  }
  return runs;
}

/** What is told of a block, of which at least one sentence is. */
function passageOf(block: Block, told: readonly Place[], text: string): string {
  switch (block.kind) {
    case 'paragraph':
      return asParagraph(prose(told, text));
    case 'quote':
      return `> ${prose(told, text)}`;
    case 'footnote':
      return `[${block.label}]: ${prose(told, text)}`;
    case 'list':
      return listPassage(block, told, text);
    case 'table':
      return tablePassage(block, told);
    case 'figure':
      return asParagraph(block.caption.text);
    case 'code':
      return fenced(block);
    case 'formula':
      return `$$\n${block.sentence.text.trim().replace(/\n\s*\n/g, '\n')}\n$$`;
    default:
      return assertNever(block);
  }
}

/** Sentences of one block with what stands between them in the report: a space, or nothing in Chinese. */
function prose(told: readonly Place[], text: string): string {
  return told
    .map(({ sentence }, k) => {
      const previous = told[k - 1]?.sentence;
      if (!previous) return sentence.text;
      const between = text.slice(previous.span.end, sentence.span.start);
      return (between.trim() === '' && !between.includes('\n') ? between : ' ') + sentence.text;
    })
    .join('');
}

// A paragraph that begins like a list, heading or quote must not become one in Markdown.
const asParagraph = (text: string) => text.replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2').replace(/^([-+#>]|#{2,6})(?=\s)/, '\\$1');

function listPassage(block: BlockOf<'list'>, told: readonly Place[], text: string): string {
  return runsOf(told, ({ part }) => part)
    .flatMap(([part, within]) => {
      const item = block.items[part];
      const said = prose(within, text);
      return item && said !== '' ? [`${'   '.repeat(item.level)}${bulletOf(item.marker)} ${said}`] : [];
    })
    .join('\n');
}

/** The report's own numbers stay; those that Markdown does not know, as “a)” or “(1)”, stand at the head of a bullet. */
function bulletOf(marker: string): string {
  if (/^(?:\d{1,9}[.)]|[•▪‣◦●■])$/.test(marker)) return marker;
  return /[\p{L}\p{N}☑☐]/u.test(marker) ? `- ${marker}` : '-';
}

function tablePassage(block: BlockOf<'table'>, told: readonly Place[]): string {
  const over = told.flatMap(({ part, sentence }) => (part === caption ? [sentence.text] : []));
  const rows = told.flatMap(({ part }) => rowOf(block, part));
  if (rows.length === 0) return over.join('');
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, k) => cell(cells[k] ?? '')).join(' | ')} |`;
  const [head, ...rest] = block.header ? rows : [[], ...rows];
  const table = [line(head ?? []), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
  return [...over, table].join('\n\n');
}

function rowOf({ header, rows }: BlockOf<'table'>, part: number): readonly string[][] {
  const row = header ? (part === 0 ? header : rows[part - 1]) : rows[part];
  return row ? [row] : [];
}

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

function fenced(block: BlockOf<'code'>): string {
  const longest = Math.max(2, ...(block.sentence.text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${block.language}\n${block.sentence.text}\n${fence}`;
}
