import type { Language } from '../model/text.ts';

// A large title that breaks anywhere looks careless. What a colon parts stays whole where it fits on a line; Chinese and
// Japanese, which may break between any two characters, break between words.

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Words longer than this are broken: keeping them would leave holes. */
const longest = 5;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

type Place = { from: number; to: number };

/** The words of two to five Chinese or Japanese characters in a text, as places from and to in UTF-16 units; none in other languages. */
export function wordsToKeep(text: string, language: Language): Place[] {
  if (language !== 'zh' && language !== 'ja') return [];
  return [...text.matchAll(han)].flatMap((run) =>
    [...segmenterOf(language).segment(run[0])]
      .map(({ segment, index }) => ({ from: run.index + index, to: run.index + index + segment.length, length: [...segment].length }))
      .filter(({ length }) => length > 1 && length <= longest)
      .map(({ from, to }) => ({ from, to })),
  );
}

/** The parts of a title that are not broken, in their order; `fits` tells what has room on a line. */
export function partsToKeep(title: string, language: Language, fits: (part: string) => boolean): Place[] {
  const clauses = clausesOf(title);
  if (clauses.length === 0) return wordsToKeep(title, language);
  return clauses.flatMap(({ from, to }) => {
    const clause = title.slice(from, to);
    return fits(clause) ? [{ from, to }] : wordsToKeep(clause, language).map((word) => ({ from: from + word.from, to: from + word.to }));
  });
}

/** The HTML of a title with what stays whole in elements of class `word`, one on each side of a tag; with a formula in it, as it is. */
export function keepParts(html: string, language: Language, fits: (part: string) => boolean): string {
  if (html.includes('<tex-formula')) return html;
  const tokens = html.match(/<[^>]*>|&[#\w]+;|[^<&]/gu) ?? [];
  const isTag = (token: string) => token.startsWith('<');
  // An escaped character counts as one.
  const shown = tokens.filter((token) => !isTag(token)).map((token) => (token.startsWith('&') ? '&' : token));
  const places = partsToKeep(shown.join(''), language, fits);
  let [at, kept, open] = [0, '', false];
  const turn = (wanted: boolean) => {
    if (wanted !== open) kept += wanted ? '<span class="word">' : '</span>';
    open = wanted;
  };
  for (const token of tokens) {
    const place = isTag(token) ? undefined : places.find(({ from, to }) => from <= at && at < to);
    if (place?.from === at || !place) turn(false);
    if (place) turn(true);
    kept += token;
    if (!isTag(token)) at += token.startsWith('&') ? 1 : token.length;
  }
  turn(false);
  return kept;
}

// Two words of more letters would leave as large a hole where they stood as one of them leaves where it stands alone.
const longestEnd = 24;

/** The last two words of a running text where they are short, as its one place from and to in UTF-16 units: no word stands alone on a last line. */
export function endToKeep(text: string): Place[] {
  const [, end = ''] = / ([^ ]+ [^ ]+)$/.exec(text) ?? [];
  return end === '' || end.length > longestEnd ? [] : [{ from: text.length - end.length, to: text.length }];
}

/** The HTML of a running text with its last two words in an element of class `word`; as it is where something else than words ends it. */
export function keepEnd(html: string): string {
  const [place] = endToKeep(html.slice(html.lastIndexOf('>') + 1));
  if (!place) return html;
  const at = html.length - (place.to - place.from);
  return `${html.slice(0, at)}<span class="word">${html.slice(at)}</span>`;
}

/** What a colon parts in a title, as places from and to in UTF-16 units, without the space between; none where there is no colon or a part would be all but empty. */
function clausesOf(title: string): Place[] {
  const colon = /^(.{3,}?(?::(?=\s)|：))\s*(?=.{3})/u.exec(title);
  if (!colon) return [];
  return [
    { from: 0, to: colon[1]?.length ?? 0 },
    { from: colon[0].length, to: title.length },
  ];
}
