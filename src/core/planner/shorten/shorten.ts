import { isBalanced } from '../../text/inline.ts';
import { cutsMark, markSpans } from '../../text/marks.ts';
import { isUnspaced } from '../../text/script.ts';
import { countWords } from '../../text/words.ts';
import { dropBracket } from './brackets.ts';
import { enclosures, without } from './clauses.ts';
import { dropBetween, dropExamples, dropOpening, dropSecondPredicate, dropTrailing } from './cuts.ts';
import type { Cut, Grammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { keepsMeaning } from './protect.ts';
import type { RuleName, Shortened } from './rules.ts';

type Apply = (text: string, grammar: Grammar, whole: string) => string | null;
type Rule = { name: RuleName; apply: Apply };

// In words, for Chinese in characters: a bullet this long needs no shortening, one this short says too little; beyond
// `long` a clause may go although it tells a figure.
const lengths = { spaced: { enough: 10, least: 5, long: 12 }, unspaced: { enough: 24, least: 5, long: 28 } };

const openings: readonly Rule[] = [
  { name: 'references', apply: dropReference },
  { name: 'connective', apply: (text, grammar) => dropStart(text, grammar.connective) },
  { name: 'frame', apply: (text, grammar) => dropFrame(text, grammar) },
  { name: 'connective', apply: (text, grammar) => dropStart(text, grammar.connective) },
  { name: 'brackets', apply: dropBracket },
];

const cuts: readonly Rule[] = [
  { name: 'filler', apply: dropFiller },
  { name: 'trailing-clause', apply: dropTrailing },
  { name: 'inserted-clause', apply: dropBetween },
  { name: 'second-predicate', apply: dropSecondPredicate },
  { name: 'examples', apply: dropExamples },
  { name: 'opening-phrase', apply: dropOpening },
];

/**
 * A sentence made shorter by deletion alone: order and words stay as they are (only the first letter may become a
 * capital), whole clauses and phrases go while it has more than about ten words. What limits the meaning (negations,
 * conditions, comparisons) and verb brackets stay whole.
 */
export function shorten(sentence: string, language: string): Shortened {
  const said = withoutStop(sentence.trim().replace(/^(?:[•▪‣·–—-]\s+|[,;:.)\s]+)/, ''), language);
  const grammar = grammarOf(language);
  if (!grammar) return { text: said, rules: [] };
  const { enough, least, long } = isUnspaced(language) ? lengths.unspaced : lengths.spaced;
  const rules: RuleName[] = [];
  let text = said;
  const take = (next: string | null | undefined, rule: RuleName, atLeast = 3): boolean => {
    const tidy = next?.replace(/[,;:，；：]$/, '');
    if (tidy === undefined || tidy.length >= text.length || countWords(tidy, language) < atLeast || !isBalanced(tidy)) return false;
    text = tidy;
    if (!rules.includes(rule)) rules.push(rule);
    return true;
  };
  for (const rule of openings) for (let round = 0; round < 6; round++) if (!take(rule.apply(text, grammar, text), rule.name)) break;
  const whole = text;
  let measured = { text: '', words: 0 };
  const lengthOf = (): number => {
    if (measured.text !== text) measured = { text, words: countWords(withoutCuts(text, grammar.telegraph(capitalised(text, said), true)).text, language) };
    return measured.words;
  };
  // What one rule takes away may be what kept another from its clause: so twice.
  for (const [limit, figuresMayGo] of [
    [enough, false],
    [enough, false],
    [long, true],
  ] as const) {
    for (const rule of cuts) {
      for (let round = 0; round < 4 && lengthOf() > limit; round++) {
        const next = rule.apply(text, grammar, whole);
        if (next === null || !keepsMeaning(text, next, grammar, figuresMayGo) || !take(next, rule.name, least)) break;
      }
    }
  }
  if (lengthOf() > long) {
    for (const cut of grammar.adverbials(text)) {
      if (cutsMark(enclosures(text), cut.start)) continue;
      const next = without(text, cut);
      if (lengthOf() <= long || grammar.isTorn(next, text) || !keepsMeaning(text, next, grammar, false)) continue;
      if (take(next, cut.rule, least)) break;
    }
  }
  text = capitalised(text, said);
  const brief = withoutCuts(text, grammar.telegraph(text, countWords(text, language) > enough));
  if (brief.rules.length > 0 && countWords(brief.text, language) >= 4 && isBalanced(brief.text)) {
    text = brief.text;
    rules.push(...brief.rules);
  }
  return { text: capitalised(withoutStop(text, language), said), rules };
}

function withoutCuts(text: string, cuts: readonly Cut[]): Shortened {
  const closed = cuts.length === 0 ? [] : [...markSpans(text), ...enclosures(text)];
  const rules: RuleName[] = [];
  let short = text;
  for (const cut of [...cuts].sort((a, b) => b.start - a.start)) {
    if (closed.some((span) => span.start < cut.end && cut.start < span.end)) continue;
    short = without(short, cut);
    rules.unshift(cut.rule);
  }
  return { text: short, rules: [...new Set(rules)] };
}

/** The text with the capital that its sentence began with; a name written small, "iPhone" or "x86", stays as it is. */
export function capitalised(text: string, said: string): string {
  const first = /^\p{Ll}[\p{Ll}’'-]*(?=[\s,]|$)/u.exec(text)?.[0];
  if (first === undefined || said.startsWith(first) || !/^[^\p{L}]*\p{Lu}/u.test(said)) return text;
  return first.charAt(0).toUpperCase() + text.slice(1);
}

const abbreviated = /(?:\b(?:Ltd|Inc|Co|Corp|etc|usw|usf|u\. ?a|u\. ?ä|Jr|Sr|a\.m|p\.m|Chr|J\.-C|al|bzw|dgl)|\b\p{Lu}\.\p{Lu}|\.\.)\.$/u;

/** The sentence without its full stop, which a bullet has none of; an abbreviation keeps its own. */
export function withoutStop(sentence: string, language: string): string {
  if (language === 'zh' || language === 'ja') return sentence.replace(/[。．；，]$/, '');
  return abbreviated.test(sentence) ? sentence : sentence.replace(/(?<=[^.])[.;,:]$/, '');
}

/** A bullet without the comma, semicolon, colon or full stop at its end, also inside marks: "**Short cycling.**". */
export function withoutEnd(bullet: string, language: string): string {
  const marks = /(?<![*_~])[*_~]+$/.exec(bullet)?.[0] ?? '';
  const text = bullet.slice(0, bullet.length - marks.length).trimEnd();
  const ended = withoutStop(text, language).replace(/[,;:，；：、。]+$/u, '');
  return (ended === '' ? text : ended) + marks;
}

function dropReference(text: string): string | null {
  const found = /\s*\[\^?\d{1,3}\](?!\()/.exec(text);
  return found ? without(text, { start: found.index, end: found.index + found[0].length }) : null;
}

function dropStart(text: string, start: RegExp): string | null {
  const found = start.exec(text);
  return found ? text.slice(found[0].length).trimStart() : null;
}

/** "It should be noted that" goes where a main clause follows. */
function dropFrame(text: string, grammar: Grammar): string | null {
  const cut = grammar.frame === null ? null : dropStart(text, grammar.frame);
  return cut !== null && grammar.isMain(cut) && !grammar.isTorn(cut, cut) ? cut : null;
}

function dropFiller(text: string, grammar: Grammar): string | null {
  if (grammar.fillers === null) return null;
  const closed = [...enclosures(text), ...markSpans(text)];
  for (const found of text.matchAll(grammar.fillers)) {
    // "Without a lamp, however, nobody": one comma stays before the main clause.
    const opens = found[0].endsWith(',') && !text.slice(0, found.index).includes(',') && (grammar.subordinate.test(text) || grammar.scope?.test(text) === true);
    const span = { start: found.index, end: found.index + found[0].length - (opens ? 1 : 0) };
    if (cutsMark(closed, span.start) || cutsMark(closed, span.end)) continue;
    const cut = without(text, span);
    if (grammar.pairs.every(([opens, closes]) => !(opens.test(cut) && closes.test(found[0].trim())))) return cut;
  }
  return null;
}
