import type { SentenceId } from '../../model/id.ts';
import { type Block, sentencesOfBlock } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { attributedPhrases, isVague } from './attributes.ts';
import { namedPlace } from './opening.ts';
import { nounPhrases } from './phrases.ts';

export type Untitled = { blocks: Block[] };
export type Titled = Untitled & { title: string; titleSources: SentenceId[] };

/** Gives inferred sections titles in the report's own words, 1 to 6 of them, no two alike; empty where nothing would do. */
export function titleSections(sections: readonly Untitled[], language: string, taken: readonly string[]): Titled[] {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  return sections.map(({ blocks }) => {
    const prose = blocks.filter((block) => block.kind !== 'code' && block.kind !== 'table').flatMap(sentencesOfBlock);
    const found = candidates(prose, language).find((candidate) => !used.has(candidate.title.toLowerCase()));
    if (!found) return { blocks, title: '', titleSources: [] };
    used.add(found.title.toLowerCase());
    return { blocks, title: found.title, titleSources: [found.source] };
  });
}

type Candidate = { title: string; source: SentenceId };

function candidates(prose: readonly Sentence[], language: string): Candidate[] {
  const [first] = prose;
  if (!first) return [];
  const place = namedPlace(first.text, language);
  const opening = place === null || place.split(' ').length > 6 ? [] : [{ title: place, source: first.id }];
  const ranked = rankPhrases(prose, language, 4).map(({ text, source }) => ({ title: text, source }));
  if (language !== 'de') return [...opening, ...ranked];
  // "In Emden …" names a place; "Während der Reise …" only says a noun.
  const named = opening.filter(({ title }) => new RegExp(`^(?:In|Bei|Nach|Auf) ${title}`).test(first.text) && !isVague(title));
  return [...named, ...telling([...opening, ...ranked], prose), ...opening, ...ranked];
}

const early = 6;

/** The German candidates that say enough to stand over a slide: first a noun with its attribute or a name said twice, then any two words. */
function telling(found: readonly Candidate[], prose: readonly Sentence[]): Candidate[] {
  const phrases = prose.slice(0, early).flatMap((sentence) => attributedPhrases(sentence.text, 60).map((phrase) => ({ ...phrase, source: sentence.id })));
  const best: Candidate[] = [];
  const others: Candidate[] = [];
  for (const { title, source } of found.slice(0, 24)) {
    // "der gesamten Reise": an adjective in another case than the nominative reads as torn.
    if (isVague(title) || /^\p{Ll}+e[nmrs]\s/u.test(title)) continue;
    const whole = phrases.find((phrase) => phrase.words > 1 && phrase.words <= 6 && !isVague(phrase.head) && ` ${phrase.text} `.includes(` ${title} `));
    const often = title.includes(' ') && prose.filter((sentence) => sentence.text.includes(title)).length > 1;
    const soon = source === prose[0]?.id;
    if (whole) (whole.attributed || often || soon ? best : others).push({ title: capital(whole.text), source: whole.source });
    else if (title.includes(' ')) (often || soon ? best : others).push({ title: capital(title), source });
  }
  return [...best, ...others];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export type RankedPhrase = { text: string; source: SentenceId; words: number; count: number; score: number };

/** Noun phrases of some sentences, best first: how often each stands there × how early it first does, the more so the greater `fade`. */
export function rankPhrases(prose: readonly Sentence[], language: string, most: number, fade = 0.8): RankedPhrase[] {
  const found = new Map<string, RankedPhrase & { first: number }>();
  prose.forEach((sentence, index) => {
    for (const phrase of nounPhrases(sentence.text, language, most)) {
      const known = found.get(phrase.text);
      if (known) known.count++;
      else found.set(phrase.text, { ...phrase, source: sentence.id, score: 0, count: 1, first: index });
    }
  });
  for (const phrase of found.values()) {
    // Longer phrases are rarer and say more: their length makes up for it, up to three words.
    phrase.score = (phrase.count * Math.min(3, phrase.words) ** 0.7) / (1 + phrase.first) ** fade;
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.first - b.first);
}
