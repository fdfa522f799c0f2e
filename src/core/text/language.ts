import { functionWords, latinLanguages } from './function-words.ts';

// Told by script first, then by function words and letters. A trained detector (eld) tells titles better (60 of 60 short
// texts in ten languages, this 56) but whole paragraphs no better; it costs 1.6 MB and 150 ms at every start.
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
  return byFunctionWords(text.toLowerCase());
}

// Letters that few of these languages write; a short text has them where it has no function word.
const letters: Record<string, RegExp> = {
  de: /ß|ä(?!ä)|ü|sch(?=\p{L}{3})|(?<=\p{L}{3})ung(?=en(?!\p{L})|s\p{L}{3}|(?!\p{L}))/gu,
  fr: /[çœêèûù]|[ldnqsj]['’](?=\p{L})/gu,
  es: /[ñ¿¡]|ción(?!\p{L})/gu,
  it: /(?:zione|zioni|ità|dell|nell)(?!\p{Ll}{2})|ì|ò/gu,
  pt: /[ãõ]|ç[õã]|lh/g,
  nl: /ij|sch(?!\p{L}{2}n)|aa|oe/gu,
  sv: /å|[äö](?=\p{L}*(?:en|et|an|ar|er|na|ll)(?!\p{L}))/gu,
  da: /[æø]/g,
  pl: /[łąęśźżćń]|sz|cz/g,
  tr: /[ğışİ]/g,
  fi: /ää|yy|öö|kk/g,
  cs: /[řěů]/g,
};

function byFunctionWords(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = 0;
  for (const language of latinLanguages) {
    const seen = letters[language] ? (text.match(letters[language])?.length ?? 0) : 0;
    const hits = hitsOf(words, language) + 0.8 * seen;
    if (hits > most) [best, most] = [language, hits];
  }
  return most > 0 ? best : 'und';
}

/** How many of the words are the language's function words. A long list would win by its length alone; the root keeps short ones in the race. */
function hitsOf(words: readonly string[], language: string): number {
  const known = functionWords(language);
  return words.filter((word) => known.has(word)).length / Math.max(1, known.size) ** 0.15;
}

// Fewer words, or characters of Chinese writing, are a title or a name: they follow their report.
const fewest = { words: 20, characters: 30 };

/**
 * The language of one block of a report: another than the report's only where the block is long and clearly in it, as an
 * English abstract in a German report.
 */
export function languageOfBlock(text: string, documentLanguage: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const written = languageOf(text);
  if (written === documentLanguage || written === 'und') return documentLanguage;
  if (!latinLanguages.includes(written)) {
    const all = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    return all >= fewest.characters && latin * 2 < all ? written : documentLanguage;
  }
  if (words.length < fewest.words) return documentLanguage;
  const hits = hitsOf(words, written);
  const sure = words.filter((word) => word.length > 1 && functionWords(written).has(word)).length >= words.length * 0.12;
  return sure && hits >= 2 * hitsOf(words, documentLanguage) ? written : documentLanguage;
}

/** The language most of the text is written in: each block votes with its length, the first 40,000 characters decide. */
export const languageByVote = (blocks: Iterable<string>): string => winner(votesOf(blocks))[0];

// Those that the detector knows to tell apart; of another it could only find the nearest.
const known = new Set([...latinLanguages, 'ja', 'zh', 'ko', 'ru', 'uk', 'bg', 'el', 'ar', 'fa', 'he', 'hi', 'th']);

/**
 * The language that a file says it is written in, unless most of its text is plainly in another: offices' programs write
 * down the language of the program where nobody chose one.
 */
export function languageAsSaid(said: string, blocks: Iterable<string>): string {
  if (!known.has(said)) return said;
  const votes = votesOf(blocks);
  const all = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  const [written, most] = winner(votes);
  return all >= 200 && most >= 0.6 * all && most >= 2 * (votes.get(said) ?? 0) ? written : said;
}

const winner = (votes: ReadonlyMap<string, number>): [string, number] =>
  [...votes].reduce<[string, number]>((best, vote) => (vote[1] > best[1] ? vote : best), ['und', 0]);

function votesOf(blocks: Iterable<string>): Map<string, number> {
  const votes = new Map<string, number>();
  let read = 0;
  for (const block of blocks) {
    if (read > 40_000) break;
    read += block.length;
    const sample = block.slice(0, 2000);
    const language = languageOf(sample);
    if (language !== 'und') votes.set(language, (votes.get(language) ?? 0) + sample.length);
  }
  return votes;
}
