import { functionWords, latinLanguages } from './function-words.ts';

// Told by script first, then by function words. A trained detector (eld) is no more often right on whole reports and
// costs 150 ms at every start, a hundred times what this does.
const scripts: [RegExp, (text: string) => string][] = [
  [/[\u3040-\u30ff]/g, () => 'ja'],
  [/[\u4e00-\u9fff]/g, () => 'zh'],
  [/[\uac00-\ud7af]/g, () => 'ko'],
  [/[\u0400-\u04ff]/g, (text) => (/[іїєґ]/i.test(text) ? 'uk' : /[ыэ]/i.test(text) ? 'ru' : /[ъщ]/i.test(text) ? 'bg' : 'ru')],
  [/[\u0370-\u03ff]/g, () => 'el'],
  [/[\u0600-\u06ff]/g, (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/[\u0590-\u05ff]/g, () => 'he'],
  [/[\u0900-\u097f]/g, () => 'hi'],
  [/[\u0e00-\u0e7f]/g, () => 'th'],
];

function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [script, decide] of scripts) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > (script.source.includes('3040') ? 0.08 : 0.3)) return decide(text);
  }
  return byFunctionWords(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byFunctionWords(words: readonly string[]): string {
  let best = 'und';
  let most = 0;
  for (const language of latinLanguages) {
    const known = functionWords(language);
    // A long list would win by its length alone; the square root keeps short lists in the race.
    const hits = words.filter((word) => known.has(word)).length / known.size ** 0.15;
    if (hits > most) [best, most] = [language, hits];
  }
  return most > 0 ? best : 'und';
}

/** The language most of the text is written in: each block votes with its length, the first 40,000 characters decide. */
export function languageByVote(blocks: readonly string[]): string {
  const votes = new Map<string, number>();
  let read = 0;
  for (const block of blocks) {
    if (read > 40_000) break;
    read += block.length;
    const sample = block.slice(0, 2000);
    const language = languageOf(sample);
    if (language !== 'und') votes.set(language, (votes.get(language) ?? 0) + sample.length);
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), ['und', 0] as [string, number])[0];
}
