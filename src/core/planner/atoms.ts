import { replaceFormulas } from '../formula/inline-formulas.ts';
import type { Deck } from '../model/deck.ts';
import { type Block, flatSections, type Report, type Section, sentencesOfReport } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { isTallFormula, lettersOfFormula, tallLetter } from './measure.ts';

// A formula in a sentence is one thing: no rule may cut it, count its letters as words or take its commas for the
// sentence's. So the planner never sees it. It works on a report in which each formula is one word, as wide as the
// formula and in letters that no report has, and the deck gets its formulas back in the end.

/** Letters of the Vai script: two of them name the formula, the last one fills the word up. */
const first = 0xa500;
const base = 256;
const filler = '\ua600';
const atom = /([\ua500-\ua5ff])([\ua500-\ua5ff])\ua601?\ua600*/g;
const vai = /[\ua500-\ua63f]/;

export type Atoms = {
  report: Report;
  /** The deck with the formulas that its words stand for. */
  restored(deck: Deck): Deck;
};

/** The report with its formulas as words; null where it has none, or more different ones than there are words for. */
export function withAtoms(report: Report): Atoms | null {
  if (!report.text.includes('$') || vai.test(report.text)) return null;
  const formulas: string[] = [];
  const places = new Map<string, number>();
  const wordOf = (written: string, latex: string): string => {
    const known = places.get(written);
    const place = known ?? formulas.push(written) - 1;
    if (known === undefined) places.set(written, place);
    const name = String.fromCharCode(first + Math.floor(place / base), first + (place % base));
    const start = isTallFormula(latex) ? name + tallLetter : name;
    return start + filler.repeat(Math.max(0, lettersOfFormula(latex) - start.length));
  };
  const masked = (text: string) => (text.includes('$') ? replaceFormulas(text, ({ start, end, latex }) => wordOf(text.slice(start, end), latex)) : text);
  const inAtoms = rewritten(report, masked);
  if (formulas.length === 0 || formulas.length > base * base) return null;
  const plain = (text: string) =>
    vai.test(text)
      ? text.replace(atom, (_, high: string, low: string) => formulas[(high.charCodeAt(0) - first) * base + low.charCodeAt(0) - first] ?? '')
      : text;
  return { report: inAtoms, restored: (deck) => mapped(deck, plain) };
}

/** The report with each text rewritten, and its sentences at their new places. Code and formulas of their own line stay as they are. */
function rewritten(report: Report, write: (text: string) => string): Report {
  const verbatim = new Set(flatSections(report.sections).flatMap(({ blocks }) => blocks.flatMap((block) => ('sentence' in block ? [block.sentence.id] : []))));
  const sentences = new Map<string, Sentence>();
  let text = '';
  let from = 0;
  for (const sentence of sentencesOfReport(report)) {
    text += report.text.slice(from, sentence.span.start);
    const own = verbatim.has(sentence.id) ? sentence.text : write(sentence.text);
    sentences.set(sentence.id, { ...sentence, text: own, span: { start: text.length, end: text.length + own.length } });
    text += own;
    from = sentence.span.end;
  }
  text += report.text.slice(from);
  const sentenceOf = <S extends Sentence | null>(sentence: S): S | Sentence => (sentence && sentences.get(sentence.id)) ?? sentence;
  const all = (list: readonly Sentence[]): Sentence[] => list.map(sentenceOf);
  const blockOf = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
      case 'footnote':
        return { ...block, sentences: all(block.sentences) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, sentences: all(item.sentences) })) };
      case 'table':
        return {
          ...block,
          header: block.header?.map(write) ?? null,
          rows: block.rows.map((cells) => cells.map(write)),
          sentences: all(block.sentences),
          caption: sentenceOf(block.caption),
        };
      case 'figure':
        return { ...block, caption: sentenceOf(block.caption) };
      case 'code':
      case 'formula':
        return { ...block, sentence: sentenceOf(block.sentence) };
    }
  };
  const sectionOf = (section: Section): Section => ({
    ...section,
    title: write(section.title),
    heading: sentenceOf(section.heading),
    blocks: section.blocks.map(blockOf),
    children: section.children.map(sectionOf),
  });
  return { ...report, title: write(report.title), text, sections: report.sections.map(sectionOf) };
}

/** The value with every text in it, at whatever depth, rewritten. */
function mapped<T>(value: T, write: (text: string) => string): T;
function mapped(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, write)]));
}
