import type { Candidate } from '../candidate.ts';
import { type Condensed, condense, isEndless } from '../condense.ts';
import { bulletLines, fitsTwoLines, mostLines } from '../fit.ts';
import { isIdle } from '../idle.ts';
import type { Prose } from '../prose.ts';
import { shorten, withoutStop } from '../shorten/shorten.ts';
import { unfold } from '../unfold.ts';
import { widthOf } from '../unfold-chinese.ts';
import { leans, lengthOf, weightOf, worthOf } from '../worth.ts';
import { scoreOf } from './score.ts';
import type { Terms } from './terms.ts';

// So many lines do not look lost.
const enough = 3;
// In words: what is read at a glance, and the most that a bullet has.
const glance = 12;
const longest = 18;
// In characters: as much in Chinese.
const chineseGlance = 34;

// Shortening is most of the planner's work: of a long section only so many sentences are tried, those that say most.
const tried = 16;

/** The sentences of a section as bullets would have them, in reading order, of a long section the best; `before` sentences stand before it. */
export function candidatesOf(prose: readonly Prose[], before: number, terms: Terms): Candidate[] {
  const scored = prose.map((said, k) => ({ said, score: scoreOf(said.sentence, { at: k, before: before + k, opens: said.opens }, terms) * weigh(said, k) }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.said.at - b.said.at).slice(0, tried);
  return best.sort((a, b) => a.said.at - b.said.at).map(({ said, score }) => candidateOf(said, score, terms));
}

// Reports tell what a section is about in its first sentence, more than the texts that the weights were fitted on.
const weigh = ({ text }: Prose, at: number) => (weightOf(text) > 0 ? 1.15 : 1) * (at === 0 ? 1.12 : 1);

function candidateOf({ sentence, text: said, at, language }: Prose, score: number, terms: Terms): Candidate {
  const form = formOf(said, language);
  const lengths = form.lines.map((line) => lengthOf(line, language));
  const [text = ''] = form.lines;
  return {
    sentence,
    at,
    said,
    words: lengths.reduce((sum, length) => sum + length, 0),
    ...form,
    stems: new Set(terms.stems.get(sentence.id)),
    leans: leans(text, language),
    idle: isIdle(said, language),
    long: Math.max(...lengths) > longest,
    score: score * worthOf({ text, whole: form.whole, words: Math.max(...lengths), said }, language),
  };
}

type Form = { lines: string[]; whole: boolean; rules: readonly string[] };

/** A sentence short enough for one line, or as two to four lines that keep it whole, or what could be saved of it. */
function formOf(said: string, language: string): Form {
  const condensed = condense(said, language);
  if (isEndless(said)) return { ...condensed, lines: [condensed.text] };
  const kept = keptWhole(said, condensed, language);
  if (kept) return { lines: kept, whole: true, rules: ['unfolded'] };
  const words = lengthOf(condensed.text, language);
  const brief = language === 'zh' ? widthOf(condensed.text) <= chineseGlance : words <= glance;
  if (condensed.whole && brief) return { ...condensed, lines: [condensed.text] };
  const long = condensed.whole && words <= longest ? condensed : shorten(said, language);
  const lines = unfold(long.text, language);
  if (lines) return { lines, whole: true, rules: [...long.rules, 'unfolded'] };
  return { ...condensed, lines: [condensed.text], whole: condensed.whole && fitsTwoLines(condensed.text) };
}

// "… signed a law, which …": without the clause nobody knows which.
const indefinite: Record<string, RegExp> = {
  de: /\s(?:eine?[nmrs]?|viele|einige|mehrere)\s(?:\S+\s){0,2}\S+$/u,
  en: /\s(?:an?|several|some|many)\s(?:\S+\s){0,2}\S+$/u,
  fr: /\s(?:une?|plusieurs|quelques)\s(?:\S+\s){0,2}\S+$/u,
};
const few = 8;

/** The sentence with the clause that shortening would cut off at its end on a line of its own, where that clause is the telling half. */
function keptWhole(said: string, { text, rules }: Condensed, language: string): string[] | null {
  const start = said.indexOf(text.slice(0, 16));
  if (!rules.includes('trailing-clause') || start < 0) return null;
  const lines = unfold(withoutStop(said.slice(start), language), language);
  const [first = '', second = ''] = lines ?? [];
  if (!lines || lines.length > 2) return null;
  const left = first.replace(/\W+$/u, '');
  const telling = lengthOf(left, language) <= few || indefinite[language]?.test(left) === true || (/\d/.test(second) && !/\d/.test(left));
  return telling ? lines : null;
}

/** The candidates in the order in which a slide with more and more room would take them, none saying again what a better one says (maximal marginal relevance, Carbonell and Goldstein 1998). */
export function ranked(candidates: readonly Candidate[], room: number): Candidate[] {
  const chosen: Candidate[] = [];
  const telling = candidates.filter((candidate) => candidate.whole && !candidate.idle);
  const open = telling.sort((a, b) => b.score - a.score || a.at - b.at);
  let lines = 0;
  let height = 0;
  for (const candidate of open) {
    const own = heightOf(candidate.lines);
    if (lines + candidate.lines.length > room || height + own > mostLines) continue;
    // What takes more than a glance only where there is nothing else.
    if (lines >= enough && candidate.long) continue;
    // "It asks three questions": only under the sentence that it leans on.
    if (candidate.leans && candidates.length > 2 && !chosen.some((other) => other.at === candidate.at - 1)) continue;
    if (chosen.some((other) => overlap(other.stems, candidate.stems) > 0.6)) continue;
    chosen.push(candidate);
    lines += candidate.lines.length;
    height += own;
  }
  return withTakeaway(chosen);
}

/** Lines of type that bullets take on a slide. */
const heightOf = (lines: readonly string[]) => lines.reduce((sum, line, k) => sum + bulletLines({ text: line, level: Math.min(1, k) }), 0);

/** The picks with the best decision among the first three, or where there is none the best figure. */
function withTakeaway(picks: readonly Candidate[]): Candidate[] {
  const weights = picks.map(({ said }) => weightOf(said));
  const heaviest = weights.indexOf(Math.max(...weights));
  const [takeaway] = heaviest >= enough ? picks.slice(heaviest, heaviest + 1) : [];
  if (!takeaway || takeaway.leans || weights[heaviest] === 0) return [...picks];
  const others = picks.filter((pick) => pick !== takeaway);
  return [...others.slice(0, enough - 1), takeaway, ...others.slice(enough - 1)];
}

/** How much two sentences say the same: the share of common stems in the shorter one. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / small.size;
}
