import type { RawBlock, RawDocument } from '../model/raw.ts';
import type { Report, ReportFile, Section, Warning } from '../model/report.ts';
import type { Locator } from '../model/text.ts';
import { plainText } from '../text/inline.ts';
import { languageAsSaid, languageByVote } from '../text/language.ts';
import { assetsOf, type Part, writePart } from './blocks.ts';
import { CanonicalText } from './canonical.ts';
import { languageOfMost, partOf, titleOfParts } from './parts.ts';
import { looksLikeTitle } from './plain/title-line.ts';
import { buildSections, sectionNames } from './sections/build.ts';
import { type SourcedTitle, sameWords, titleOfReport } from './sections/report-title.ts';
import { sectionsOfSlides, titleOfSlides, withoutInnerHeadings } from './sections/slides.ts';
import { warningsOf } from './warnings/warnings.ts';

type Source = { id: string; sha256: string; files?: ReportFile[] };
type Written = SourcedTitle & { language: string; sections: Section[]; warnings: Warning[]; size: number };

/** The report of a document: sentences with offsets into one canonical text, sections with titles, the same for the same blocks. */
export function buildReport(raw: RawDocument, { files = [], ...source }: Source): Report {
  const language = languageOfDocument(raw);
  const text = new CanonicalText(language);
  const { title, titleSources, sections, warnings } = writeDocument(raw, language, text, sectionNames());
  return {
    ...source,
    format: raw.format,
    files,
    language,
    title,
    titleSources,
    text: text.toString(),
    sections,
    assets: assetsOf(raw.blocks),
    warnings,
  };
}

/**
 * The report of several documents in order, `files` their files in the same order: each document is a part under its own
 * title, or stays as its sections where it has none. The language is that of most of the prose; warnings name their file.
 */
export function buildTogether(raws: readonly RawDocument[], { files, ...source }: Source & { files: ReportFile[] }): Report {
  const text = new CanonicalText('');
  const nextId = sectionNames();
  const placed = alike(raws).map((raw, index) => inFile(raw, index + 1));
  const documents = placed.map((raw, index) => {
    const { warnings, ...written } = writeDocument(raw, languageOfDocument(raw), text, nextId);
    const name = files[index]?.name ?? '';
    return { ...written, warnings: warnings.map((warning) => ({ ...warning, file: name })) };
  });
  const parts = documents.map((document, index) => (placed[index]?.slides ? document.sections : partOf(document, nextId)));
  const formats = new Set(raws.map(({ format }) => format));
  return {
    ...source,
    format: [...formats].join(' + '),
    files,
    language: languageOfMost(documents),
    ...titleOfParts(parts.map((roots, index) => (roots.length === 1 ? roots[0] : documents[index]) ?? { title: '', titleSources: [] })),
    text: text.toString(),
    sections: parts.flat(),
    assets: assetsOf(placed.flatMap(({ blocks }) => blocks)),
    warnings: documents.flatMap(({ warnings }) => warnings),
  };
}

function writeDocument(raw: RawDocument, language: string, text: CanonicalText, nextId: () => Section['id']): Written {
  text.speak(language);
  const before = text.length;
  const { slides } = raw;
  const written = (slides ? withoutInnerHeadings(raw.blocks, slides) : withTitle(raw)).map((block) => writePart(block, text));
  const size = text.length - before;
  if (slides) {
    const sections = sectionsOfSlides(written, slides, raw.blocks, nextId);
    // On slides nobody ends a line with a stop, nor announces what follows as a report does.
    return { language, sections, warnings: raw.warnings, ...titleOfSlides(sections, raw.title), size };
  }
  const parts = written.filter((part): part is Part => part !== null);
  const sections = buildSections(parts, language, nextId);
  const warnings = [...raw.warnings, ...warningsOf(raw.blocks, sections, language)];
  return { language, sections, warnings, ...titleOfReport(sections, language, raw.title), size };
}

/** Where nothing is marked as a heading, a first line that looks like a title over prose is one. */
function withFirstLine(blocks: RawBlock[]): RawBlock[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || others[0]?.kind !== 'paragraph' || blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const isLine = looksLikeTitle(plainText(first.text)) && !looksLikeTitle(plainText(others[0].text));
  return isLine ? [{ kind: 'heading', level: 1, text: first.text, at: first.at }, ...others] : blocks;
}

/** A deck beside reports is read as one of them: its slides are sections. Decks among themselves stay as they are. */
function alike(raws: readonly RawDocument[]): readonly RawDocument[] {
  if (raws.every(({ slides }) => slides)) return raws;
  return raws.map(({ slides: _slides, ...raw }) => raw);
}

/** The document with every place in it said to be in the file of that number. */
function inFile(raw: RawDocument, file: number): RawDocument {
  const at = (place: Locator): Locator => ({ ...place, file });
  const blocks = raw.blocks.map((block): RawBlock => {
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => ({ ...item, at: at(item.at) })) };
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => ({ ...row, at: at(row.at) })), at: at(block.at) };
    return { ...block, at: at(block.at) };
  });
  return { ...raw, blocks, warnings: raw.warnings.map((warning) => ({ ...warning, at: warning.at && at(warning.at) })) };
}

function languageOfDocument(raw: RawDocument): string {
  const said = /^[a-z]{2,3}(?![a-z])/i.exec(raw.language.trim())?.[0].toLowerCase();
  const texts = textsOf(raw.blocks);
  return said === undefined ? languageByVote(texts) : languageAsSaid(said, texts);
}

/** One after the other: only the first of a long report are asked for. */
function* textsOf(blocks: readonly RawBlock[]): Generator<string> {
  for (const block of blocks) for (const text of proseOf(block)) yield plainText(text);
}

function proseOf(block: RawBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'footnote':
      return [block.text];
    case 'list':
      return block.items.map((item) => item.text);
    case 'table':
      return block.rows.map((row) => row.cells.join(' '));
    case 'figure':
      return [block.caption];
    case 'code':
    case 'formula':
      return [];
  }
}

/** A title from the file's own properties leads the report, its headings under it, unless a heading says the same. */
function withTitle(raw: RawDocument): RawBlock[] {
  if (raw.title.trim() === '') return withFirstLine(raw.blocks);
  if (raw.blocks.some((block) => block.kind === 'heading' && sameWords(block.text, raw.title))) return raw.blocks;
  const outermost = raw.blocks.filter((block) => block.kind === 'heading' && block.level <= 1);
  const [first] = raw.blocks.filter((block) => block.kind === 'heading');
  // A sole first heading of level 1 was the title in other words: its prose is the introduction, beside the other parts.
  const lower = (block: RawBlock): RawBlock => {
    if (block.kind !== 'heading' || outermost.length === 0) return block;
    const beside = outermost.length === 1 && outermost[0] === first;
    return { ...block, level: beside ? Math.max(2, block.level) : Math.min(6, block.level + 1) };
  };
  return [{ kind: 'heading', level: 1, text: raw.title, at: firstPlace(raw.blocks) }, ...raw.blocks.map(lower)];
}

function firstPlace(blocks: readonly RawBlock[]): Locator {
  const [first] = blocks;
  if (!first) return { kind: 'line', line: 1 };
  return first.kind === 'list' ? (first.items[0]?.at ?? { kind: 'line', line: 1 }) : first.at;
}
