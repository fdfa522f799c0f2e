import type { BlockOf } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { wordsOf } from '../text/words.ts';
import { type Condensed, condense } from './condense.ts';
import { type Enumeration, enumerationOf } from './enumeration.ts';
import { fitsTwoLines } from './fit.ts';
import { infinitivesOf } from './infinitives.ts';
import type { Line } from './line.ts';
import type { Chapter } from './outline.ts';
import { withoutReferences } from './references.ts';
import { overlap, type Salience, salienceOf } from './salience.ts';
import { withoutEnd } from './shorten/shorten.ts';
import { stationsOf } from './stations.ts';
import { isVisual } from './visual.ts';

const most = 6;
// A list of the report stays whole up to two slides; of a longer one the first items are shown.
const longestList = 12;

/** The essence of a section as bullets, in reading order: its lists, and the sentences that say most of it, shortened. */
export function essenceOf(chapter: Chapter, language: string, labels: ReadonlySet<string>): Line[] {
  const place = new Map(chapter.body.map((sentence, index) => [sentence.id as string, index]));
  const listed = chapter.section.blocks.filter((block) => block.kind === 'list').flatMap((list) => listLines(list, place, language, labels));
  const items = listed.slice(0, longestList);
  const room = items.length === 0 ? most : Math.max(1, Math.min(3, most - items.length));
  const prose = proseOf(chapter, place, labels);
  const lines = [...proseLines(chapter, prose, room, language), ...items].sort((a, b) => a.at - b.at);
  const ended = (lines.length > 0 ? lines : rest(chapter, place, language)).map((line) => ({ ...line, text: withoutEnd(line.text, language) }));
  return ended.filter((line) => line.text !== '');
}

/** A sentence of the prose; `text` is what a bullet may take of it. */
type Prose = { sentence: Sentence; text: string; at: number; opens: boolean };

function proseOf(chapter: Chapter, place: ReadonlyMap<string, number>, labels: ReadonlySet<string>): Prose[] {
  const { blocks } = chapter.section;
  return blocks.flatMap((block, k) => {
    // What a slide shows as a quotation is no bullet as well.
    if ((block.kind !== 'paragraph' && block.kind !== 'quote') || isVisual(block, chapter)) return [];
    // "The tasks are:" before a list and "one resident said:" before a quotation belong to what they announce.
    const next = blocks[k + 1];
    const announces = next !== undefined && next.kind !== 'paragraph' && next.kind !== 'footnote';
    const own = announces ? block.sentences.filter((sentence) => !/[:：]\W*$/.test(sentence.text)) : block.sentences;
    return own.map((sentence) => ({
      sentence,
      text: withoutReferences(sentence.text, labels),
      at: place.get(sentence.id) ?? 0,
      opens: sentence === block.sentences[0],
    }));
  });
}

function listLines(list: BlockOf<'list'>, place: ReadonlyMap<string, number>, language: string, labels: ReadonlySet<string>): Line[] {
  return list.items.flatMap((item) => {
    const [first] = item.sentences;
    if (!first) return [];
    const whole = withoutReferences(first.text, labels);
    const text = item.sentences.length === 1 && whole.length < 80 ? whole : condense(whole, language).text;
    return [{ text, sources: [first], level: item.level, at: place.get(first.id) ?? 0 }];
  });
}

type Candidate = Salience & Condensed & { words: number; said: string };

function proseLines(chapter: Chapter, prose: readonly Prose[], room: number, language: string): Line[] {
  const stations = room === most ? stationsOf(prose, language) : null;
  if (stations) return stations.map(({ text, from }) => ({ text, sources: [from.sentence], level: 0, at: from.at }));
  const candidates = salienceOf(prose, language).map((salience, k): Candidate => {
    const said = prose[k]?.text ?? salience.sentence.text;
    const condensed = condense(said, language);
    const words = wordsOf(condensed.text, language).length;
    return {
      ...salience,
      ...condensed,
      words,
      said,
      score: salience.score * brevity(words) * independence({ ...condensed, announces: /[:：]\W*$/.test(salience.sentence.text) }, language),
    };
  });
  // A torn part of a sentence only where no sentence can be shown whole.
  const whole = candidates.filter((candidate) => candidate.whole && fitsTwoLines(candidate.text));
  const chosen = whole.length > 0 ? choose(whole, Math.min(room, wanted(prose.length))) : choose(candidates, 1);
  const expanded = expand(chapter, candidates, chosen, room, language);
  return expanded ?? chosen.sort((a, b) => a.at - b.at).map(({ text, sentence, at }) => ({ text, sources: [sentence], level: 0, at }));
}

const wanted = (sentences: number) => (sentences <= 4 ? sentences : sentences <= 7 ? 4 : sentences <= 12 ? 5 : most);

/** Bullets of 6 to 12 words are read at a glance. */
function brevity(words: number): number {
  if (words < 4) return 0.45;
  if (words < 6) return 0.85;
  if (words <= 12) return 1;
  if (words <= 15) return 0.65;
  return words <= 18 ? 0.55 : 0.2;
}

const dependent: Record<string, RegExp> = {
  de: /^(?:Sie|Er|Es|Dies|Diese[rsmn]?|Das|Dabei|Damit|Dadurch|Dazu|Dort|Hier|Aber|Doch|Auch|So|Daher|Deshalb|Jedoch|Dann|Danach|Beide|Ihr[e]?|Sein[e]?|Wenn|Allerdings)\s/,
  en: /^(?:He|She|It|They|This|These|That|Those|But|And|So|Here|There|His|Her|Their|Its|Such|Both|If|We)\s/,
  fr: /^(?:Il|Elle|Ils|Elles|Cela|Ceci|Ce|Cette|Ces|Mais|Et|Son|Sa|Ses|Leur|Leurs|C['’]est|Si)\s?/,
  zh: /^(?:他|她|它|这|那|其|该|此|但|而|如果|也)/,
};

// "The results are shown in Table 2" says where to look, not what was found.
const pointer =
  /(?:\b(?:Tables?|Figures?|Fig\.|Section|Appendix|Tabellen?|Abbildung|Abb\.|Abschnitt|Kapitel|Tableau|Annexe)\s*[\dA-Z]|folgende Tabelle|following (?:table|figure)|[表图]\s*\d)/i;

function independence({ text, whole, announces }: Condensed & { announces: boolean }, language: string): number {
  return (dependent[language]?.test(text) ? 0.75 : 1) * (whole ? 1 : 0.5) * (pointer.test(text) ? 0.5 : 1) * (announces ? 0.4 : 1);
}

/** The best candidates that do not say again what a better one says (maximal marginal relevance, greedy). */
function choose(candidates: readonly Candidate[], count: number): Candidate[] {
  const chosen: Candidate[] = [];
  const open = [...candidates].sort((a, b) => b.score - a.score || a.at - b.at);
  const best = open[0]?.score ?? 0;
  for (const candidate of open) {
    if (chosen.length >= count) break;
    if (chosen.length > 0 && (candidate.score < best * 0.22 || !fitsTwoLines(candidate.text))) continue;
    if (chosen.length > 0 && candidate.words > 18) continue;
    if (chosen.some((other) => overlap(other.stems, candidate.stems) > 0.6)) continue;
    chosen.push(candidate);
  }
  return chosen;
}

/** The slide as the things that a sentence lists, where the section has few sentences and its list fits; else null. */
function expand(chapter: Chapter, candidates: readonly Candidate[], chosen: readonly Candidate[], room: number, language: string): Line[] | null {
  if (room < most || candidates.length > 6) return null;
  const lists = candidates.flatMap((candidate) => {
    const found = (language === 'de' ? infinitivesOf(candidate.said) : null) ?? enumerationOf(candidate.said, language);
    const lines = found && linesOfList(chapter, candidate, found, language);
    // A short sentence is read as quickly as its list.
    const worth = lines && lines.length <= most && !(candidate.words <= 12 && chosen.includes(candidate) && lines.length > 4);
    return worth ? [{ candidate, lines }] : [];
  });
  const [longest] = lists.sort((a, b) => b.lines.length - a.lines.length || a.candidate.at - b.candidate.at);
  if (!longest) return null;
  const others = chosen.filter((other) => other !== longest.candidate).slice(0, most - longest.lines.length);
  return [...longest.lines, ...others.map(({ text, sentence, at }) => ({ text, sources: [sentence], level: 0, at }))].sort((a, b) => a.at - b.at);
}

function linesOfList(chapter: Chapter, { sentence, at }: Candidate, { lead, items }: Enumeration, language: string): Line[] | null {
  const line = (text: string, level: number): Line => ({ text, sources: [sentence], level, at });
  if (!items.every(fitsTwoLines)) return null;
  // Under a title that the lead repeats, the things stand for themselves.
  const titled = chapter.section.title !== '' && lead.includes(chapter.section.title);
  if (titled || lead === '') return items.map((item) => line(item, 0));
  const led = condense(lead, language).text;
  return [line(fitsTwoLines(lead) && lead.length < 90 ? lead : led, 0), ...items.map((item) => line(item, 1))];
}

/** For a section without prose or list: its first caption, formula or footnote, unless a slide shows it anyway. */
function rest(chapter: Chapter, place: ReadonlyMap<string, number>, language: string): Line[] {
  const shown = chapter.section.blocks.some((block) => isVisual(block, chapter));
  const [first] = chapter.body;
  if (shown || !first) return [];
  return [{ text: condense(first.text, language).text, sources: [first], level: 0, at: place.get(first.id) ?? 0 }];
}
