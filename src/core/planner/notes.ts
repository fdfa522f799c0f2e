import type { Note } from '../model/deck.ts';
import type { SentenceId } from '../model/id.ts';
import type { Block, BlockOf, Section } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { assertNever } from '../result.ts';
import { refTo } from './line.ts';

/** Which of the section's sentences a note tells, and which of them its slide shows in whole, so that they need no telling. */
export type Telling = { told: ReadonlySet<SentenceId>; shown: ReadonlySet<SentenceId> };

/** The note that tells these sentences of a section in order, as Markdown; `text` is the report's canonical text. */
export function noteOf(section: Section, telling: Telling, text: string): Note {
  const sources: Sentence[] = [];
  const has = (sentence: Sentence) => {
    const tells = telling.told.has(sentence.id) && !telling.shown.has(sentence.id);
    if (tells) sources.push(sentence);
    return tells;
  };
  const passages = section.blocks.map((block) => passageOf(block, has, text)).filter((passage) => passage !== '');
  return { text: passages.join('\n\n'), sources: sources.map(refTo) };
}

type Has = (sentence: Sentence) => boolean;

function passageOf(block: Block, has: Has, text: string): string {
  switch (block.kind) {
    case 'paragraph':
      return asParagraph(prose(block.sentences.filter(has), text));
    case 'quote':
      return quoted(prose(block.sentences.filter(has), text));
    case 'footnote': {
      const told = prose(block.sentences.filter(has), text);
      return told === '' ? '' : `[${block.label}]: ${told}`;
    }
    case 'list':
      return listPassage(block, has, text);
    case 'table':
      return tablePassage(block, has);
    case 'figure':
      return has(block.caption) ? asParagraph(block.caption.text) : '';
    case 'code':
      return has(block.sentence) ? fenced(block) : '';
    case 'formula':
      return has(block.sentence) ? `$$\n${block.sentence.text.trim().replace(/\n\s*\n/g, '\n')}\n$$` : '';
    default:
      return assertNever(block);
  }
}

/** Sentences of one block with what stands between them in the report: a space, or nothing in Chinese. */
function prose(sentences: readonly Sentence[], text: string): string {
  return sentences
    .map((sentence, k) => {
      const previous = sentences[k - 1];
      if (!previous) return sentence.text;
      const between = text.slice(previous.span.end, sentence.span.start);
      return (between.trim() === '' && !between.includes('\n') ? between : ' ') + sentence.text;
    })
    .join('');
}

// A paragraph that begins like a list, heading or quote must not become one in Markdown.
const asParagraph = (text: string) => text.replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2').replace(/^([-+#>]|#{2,6})(?=\s)/, '\\$1');

const quoted = (text: string) => (text === '' ? '' : `> ${text}`);

function listPassage(block: BlockOf<'list'>, has: Has, text: string): string {
  return block.items
    .map((item) => ({ item, told: prose(item.sentences.filter(has), text) }))
    .filter(({ told }) => told !== '')
    .map(({ item, told }) => `${'   '.repeat(item.level)}${bulletOf(item.marker)} ${told}`)
    .join('\n');
}

/** The report's own numbers stay; those that Markdown does not know, as “a)” or “(1)”, stand at the head of a bullet. */
function bulletOf(marker: string): string {
  if (/^(?:\d{1,9}[.)]|[•▪‣◦●■])$/.test(marker)) return marker;
  return /[\p{L}\p{N}☑☐]/u.test(marker) ? `- ${marker}` : '-';
}

function tablePassage(block: BlockOf<'table'>, has: Has): string {
  const caption = block.caption && has(block.caption) ? [block.caption.text] : [];
  const rows = block.header ? [block.header, ...block.rows] : block.rows;
  const told = rows.filter((_, k) => {
    const sentence = block.sentences[k];
    return sentence !== undefined && has(sentence);
  });
  if (told.length === 0) return caption.join('');
  const width = Math.max(...told.map((row) => row.length));
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, k) => cell(cells[k] ?? '')).join(' | ')} |`;
  const [head, ...rest] = block.header ? told : [[], ...told];
  const table = [line(head ?? []), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
  return [...caption, table].join('\n\n');
}

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

function fenced(block: BlockOf<'code'>): string {
  const longest = Math.max(2, ...(block.sentence.text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${block.language}\n${block.sentence.text}\n${fence}`;
}
