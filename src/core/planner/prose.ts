import type { Sentence } from '../model/text.ts';
import { functionWords } from '../text/function-words.ts';
import { languageOfBlock } from '../text/language.ts';
import { isDebris } from './debris.ts';
import type { Chapter } from './outline.ts';
import { withoutReferences } from './references.ts';
import { isVisual } from './visual.ts';

/** A sentence of the prose; `text` is what a bullet may take of it, `at` its place among the section's own sentences, `language` its block's. */
export type Prose = { sentence: Sentence; text: string; at: number; opens: boolean; language: string };

const caption = /^[*_]*(?:Abb(?:ildung|\.)|Fig(?:ure|\.)|Bild|Foto|Photo|图)\s*\d/;

/** The sentences of a section that bullets may be made of: not what a slide shows as it is, nor what announces it. */
export function proseOf(chapter: Chapter, place: ReadonlyMap<string, number>, labels: ReadonlySet<string>, language: string): Prose[] {
  const { blocks } = chapter.section;
  const prose = blocks.flatMap((block, k): Prose[] => {
    // What a slide shows as a quotation is no bullet as well.
    if ((block.kind !== 'paragraph' && block.kind !== 'quote') || isVisual(block, chapter)) return [];
    // "The tasks are:" before a list and "one resident said:" before a quotation belong to what they announce.
    // "*Figure 2. Sales by month*" under a picture is its caption.
    if (blocks[k - 1]?.kind === 'figure' && block.sentences.some((sentence) => caption.test(sentence.text))) return [];
    const next = blocks[k + 1];
    const announces = next !== undefined && next.kind !== 'paragraph' && next.kind !== 'footnote';
    const own = announces ? block.sentences.filter((sentence) => !/[:：]\W*$/.test(sentence.text)) : block.sentences;
    const spoken = languageOfBlock(block.sentences.map(({ text }) => text).join(' '), language);
    return own.map((sentence) => ({
      sentence,
      language: spoken,
      text: withoutHeading(withoutReferences(sentence.text, labels), chapter, language),
      at: place.get(sentence.id) ?? 0,
      opens: sentence === block.sentences[0],
    }));
  });
  const telling = prose.filter((said) => !isDebris(said.text, said.language));
  return telling.length > 0 ? telling : prose;
}

/** A text taken from a page may run on from its heading, "Results We tested 40 homes"; the slide has the heading already. */
function withoutHeading(said: string, { section, kicker }: Chapter, language: string): string {
  const text = withoutNumber(said, language);
  if (section.heading === null || section.title.length < 4) return text;
  const run = [kicker, ''].map((parent) => `${parent} ${section.title} `.trimStart()).find((heading) => text.startsWith(heading));
  const rest = run === undefined ? '' : text.slice(run.length);
  const [word = ''] = rest.match(/^\p{Lu}\p{Ll}*(?=\s\p{Ll})/u) ?? [];
  return functionWords(language).has(word.toLowerCase()) ? rest : text;
}

/** Of pages also the number of an equation or a footnote may run on, "3 The words", and a heading of a lower level, "Field Data We". */
function withoutNumber(text: string, language: string): string {
  const numbered = /^(?:\(\d{1,2}\)|\d{1,2})\s(?=(\p{Lu}\p{Ll}*)[\s,])/u.exec(text);
  const word = numbered?.[1]?.toLowerCase() ?? '';
  const rest = numbered && (numbered[0].startsWith('(') || functionWords(language).has(word)) ? text.slice(numbered[0].length) : text;
  return language === 'en' ? rest.replace(ranOn, '') : rest;
}

// Not "A": "Vitamin A is".
const ranOn =
  /^(?:\p{Lu}[\p{L}\d-]*\s){1,6}(?=(?:The|We|Our|This|These|In|As|To|For|An|While|When|Since|Although|There|Given|Due|Despite|Because|If|It|They|Recent|Many|Most|Following|Using|Here)\s\p{Ll})/u;
