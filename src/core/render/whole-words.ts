import type { Language } from '../model/text.ts';

// Chinese and Japanese may break between any two characters, and a large title that breaks within a word looks careless.

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Words longer than this are broken: keeping them would leave holes. */
const longest = 5;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** The words of two to five Chinese or Japanese characters in a text, as places from and to in UTF-16 units; none in other languages. */
export function wordsToKeep(text: string, language: Language): { from: number; to: number }[] {
  if (language !== 'zh' && language !== 'ja') return [];
  return [...text.matchAll(han)].flatMap((run) =>
    [...segmenterOf(language).segment(run[0])]
      .map(({ segment, index }) => ({ from: run.index + index, to: run.index + index + segment.length, length: [...segment].length }))
      .filter(({ length }) => length > 1 && length <= longest)
      .map(({ from, to }) => ({ from, to })),
  );
}

/** The HTML of a title with its Chinese or Japanese words in elements that do not break. */
export function keepWords(html: string, language: Language): string {
  if (language !== 'zh' && language !== 'ja') return html;
  return html.replace(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? part : keepIn(part, language)));
}

function keepIn(text: string, language: Language): string {
  let [kept, at] = ['', 0];
  for (const { from, to } of wordsToKeep(text, language)) {
    kept += `${text.slice(at, from)}<span class="word">${text.slice(from, to)}</span>`;
    at = to;
  }
  return kept + text.slice(at);
}
