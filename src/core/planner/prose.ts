import type { Sentence } from '../model/text.ts';
import { functionWords } from '../text/function-words.ts';
import { languageOfBlock } from '../text/language.ts';
import type { Chapter } from './outline.ts';
import { withoutReferences } from './references.ts';
import { isVisual } from './visual.ts';

/** A sentence of the prose; `text` is what a bullet may take of it, `at` its place among the section's own sentences, `language` its block's. */
export type Prose = { sentence: Sentence; text: string; at: number; opens: boolean; language: string };

const caption = /^[*_]*(?:Abb(?:ildung|\.)|Fig(?:ure|\.)|Bild|Foto|Photo|图)\s*\d/;

/** The sentences of a section that bullets may be made of: not what a slide shows as it is, nor what announces it. */
export function proseOf(chapter: Chapter, place: ReadonlyMap<string, number>, labels: ReadonlySet<string>, language: string): Prose[] {
  const { blocks } = chapter.section;
  return blocks.flatMap((block, k) => {
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
}

/** A text taken from a page may run on from its heading, "Results We tested 40 homes"; the slide has the heading already. */
function withoutHeading(text: string, { section, kicker }: Chapter, language: string): string {
  if (section.heading === null || section.title.length < 4) return text;
  const run = [kicker, ''].map((parent) => `${parent} ${section.title} `.trimStart()).find((heading) => text.startsWith(heading));
  const rest = run === undefined ? '' : text.slice(run.length);
  const [word = ''] = rest.match(/^\p{Lu}\p{Ll}*(?=\s\p{Ll})/u) ?? [];
  return functionWords(language).has(word.toLowerCase()) ? rest : text;
}
