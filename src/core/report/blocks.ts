import { tidyMerges } from '../model/merge.ts';
import type { RawBlock } from '../model/raw.ts';
import type { Asset, Block } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { assertNever } from '../result.ts';
import type { CanonicalText } from './canonical.ts';

/** What stands in a report, in reading order and still flat: headings between the blocks. */
export type Part = { kind: 'heading'; level: number; sentence: Sentence } | { kind: 'block'; block: Block };

/** Writes a raw block into the canonical text; null where nothing in it can be read. */
export function writePart(raw: RawBlock, text: CanonicalText): Part | null {
  if (raw.kind === 'heading') {
    if (raw.text.trim() === '') return null;
    return { kind: 'heading', level: raw.level, sentence: text.line(raw.text, raw.at) };
  }
  const block = writeBlock(raw, text);
  return block && { kind: 'block', block };
}

function writeBlock(raw: Exclude<RawBlock, { kind: 'heading' }>, text: CanonicalText): Block | null {
  switch (raw.kind) {
    case 'paragraph':
    case 'quote': {
      const sentences = text.prose(raw.text, raw.at);
      return sentences.length > 0 ? { kind: raw.kind, sentences } : null;
    }
    case 'footnote': {
      const sentences = text.prose(raw.text, raw.at);
      return sentences.length > 0 ? { kind: 'footnote', label: raw.label, sentences } : null;
    }
    case 'list': {
      const items = raw.items
        .map((item) => ({ sentences: text.prose(item.text, item.at), level: item.level, marker: item.marker }))
        .filter((item) => item.sentences.length > 0);
      return items.length > 0 ? { kind: 'list', ordered: raw.ordered, items } : null;
    }
    case 'table':
      return writeTable(raw, text);
    case 'figure':
      return writeFigure(raw, text);
    case 'code':
      return raw.text.trim() === '' ? null : { kind: 'code', language: raw.language, sentence: text.verbatim(raw.text, raw.at) };
    case 'formula':
      return raw.text.trim() === '' ? null : { kind: 'formula', sentence: text.verbatim(raw.text, raw.at) };
    default:
      return assertNever(raw);
  }
}

function writeTable(raw: Extract<RawBlock, { kind: 'table' }>, text: CanonicalText): Block | null {
  const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');
  const caption = raw.caption.trim() === '' ? null : text.line(raw.caption, raw.at);
  const header = raw.header && isFilled(raw.header) ? raw.header : null;
  const rows = raw.rows.filter((row) => isFilled(row.cells));
  if (!caption && !header && rows.length === 0) return null;
  const joined = (cells: readonly string[]) => cells.map((cell) => cell.trim()).join(' | ');
  const sentences = [...(header ? [text.line(joined(header), raw.at)] : []), ...rows.map((row) => text.line(joined(row.cells), row.at))];
  const all = [...(raw.header ? [raw.header] : []), ...raw.rows.map((row) => row.cells)];
  const merges = tidyMerges(all, isFilled, raw.merges ?? []);
  return { kind: 'table', header, rows: rows.map((row) => row.cells), ...(merges.length > 0 ? { merges } : {}), sentences, caption };
}

function writeFigure(raw: Extract<RawBlock, { kind: 'figure' }>, text: CanonicalText): Block | null {
  const filled = (texts: readonly string[]) => texts.find((candidate) => candidate.trim() !== '') ?? '';
  const words = filled([raw.caption, raw.alt]);
  const name = filled([raw.name, raw.asset?.name ?? '']);
  if (words === '' && name === '' && !raw.asset) return null;
  const figure = { kind: 'figure' as const, asset: raw.asset?.id ?? null, alt: raw.alt };
  return words === '' ? { ...figure, caption: text.line(name, raw.at), wordless: true } : { ...figure, caption: text.line(words, raw.at) };
}

/** The pictures of a document, each once. */
export function assetsOf(blocks: readonly RawBlock[]): Asset[] {
  const byId = new Map<string, Asset>();
  for (const block of blocks) if (block.kind === 'figure' && block.asset && !byId.has(block.asset.id)) byId.set(block.asset.id, block.asset);
  return [...byId.values()];
}
