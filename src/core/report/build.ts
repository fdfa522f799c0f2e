import type { RawBlock, RawDocument } from '../model/raw.ts';
import type { Report } from '../model/report.ts';
import type { Locator } from '../model/text.ts';
import { plainText } from '../text/inline.ts';
import { languageByVote } from '../text/language.ts';
import { assetsOf, type Part, writePart } from './blocks.ts';
import { CanonicalText } from './canonical.ts';
import { buildSections } from './sections/build.ts';
import { sameWords, titleOfReport } from './sections/report-title.ts';
import { sectionsOfSlides, titleOfSlides, withoutInnerHeadings } from './sections/slides.ts';
import { warningsOf } from './warnings/warnings.ts';

/** The report of a document: sentences with offsets into one canonical text, sections with titles, the same for the same blocks. */
export function buildReport(raw: RawDocument, source: { id: string; sha256: string }): Report {
  const { slides } = raw;
  const blocks = slides ? withoutInnerHeadings(raw.blocks, slides) : withTitle(raw);
  const language = languageOfDocument(raw);
  const text = new CanonicalText(language);
  const written = blocks.map((block) => writePart(block, text));
  const sections = slides
    ? sectionsOfSlides(written, slides, raw.blocks)
    : buildSections(
        written.filter((part): part is Part => part !== null),
        language,
      );
  return {
    ...source,
    format: raw.format,
    language,
    ...(slides ? titleOfSlides(sections, raw.title) : titleOfReport(sections, language, raw.title)),
    text: text.toString(),
    sections,
    assets: assetsOf(raw.blocks),
    // On slides nobody ends a line with a stop, nor announces what follows as a report does.
    warnings: [...raw.warnings, ...(slides ? [] : warningsOf(raw.blocks, sections, language))],
  };
}

function languageOfDocument(raw: RawDocument): string {
  const said = /^[a-z]{2,3}(?![a-z])/i.exec(raw.language.trim())?.[0].toLowerCase();
  return said ?? languageByVote(raw.blocks.flatMap(proseOf).map(plainText));
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
  if (raw.title.trim() === '' || raw.blocks.some((block) => block.kind === 'heading' && sameWords(block.text, raw.title))) return raw.blocks;
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
