import { isBalanced } from '../../text/inline.ts';
import { cutsMark, markSpans } from '../../text/marks.ts';
import { countWords } from '../../text/words.ts';
import { type Clause, clausesOf, enclosures, without } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';

type Rule = { name: string; always: boolean; apply: (text: string, grammar: Grammar, whole: string) => string | null };

// In words, for Chinese in characters: a bullet this long needs no shortening, one this short says too little.
const enough = (language: string) => (language === 'zh' || language === 'ja' ? 24 : 10);
const least = (language: string) => (language === 'zh' || language === 'ja' ? 5 : 4);

const rules: readonly Rule[] = [
  { name: 'references', always: true, apply: dropReference },
  { name: 'connective', always: true, apply: dropConnective },
  { name: 'brackets', always: true, apply: dropBracket },
  { name: 'trailing clause', always: false, apply: dropTrailing },
  { name: 'clause between commas', always: false, apply: dropBetween },
  { name: 'second predicate', always: false, apply: dropSecondPredicate },
  { name: 'examples', always: false, apply: dropExamples },
  { name: 'opening phrase', always: false, apply: dropOpening },
];

/**
 * A sentence made shorter by deletion alone: order and words stay as they are, whole clauses and brackets go while it
 * has more than about ten words. What limits the meaning (negations, conditions) and verb brackets stay whole.
 */
export function shorten(sentence: string, language: string): string {
  const whole = withoutStop(sentence.trim().replace(/^(?:[•▪‣·–—-]\s+|[,;:.)\s]+)/, ''), language);
  const grammar = grammarOf(language);
  if (!grammar) return whole;
  let text = whole;
  // What one rule takes away may be what kept another from its clause: so twice.
  for (const rule of [...rules, ...rules]) {
    for (let round = 0; round < 4 && (rule.always || countWords(text, language) > enough(language)); round++) {
      const next = rule.apply(text, grammar, whole)?.replace(/[,;:，；：]$/, '');
      if (next === undefined || next.length >= text.length || countWords(next, language) < least(language) || !isBalanced(next)) break;
      text = next;
    }
  }
  return withoutStop(text, language);
}

const abbreviated = /(?:\b(?:Ltd|Inc|Co|Corp|etc|usw|usf|u\. ?a|u\. ?ä|Jr|Sr|a\.m|p\.m|Chr|J\.-C|al|bzw|dgl)|\b\p{Lu}\.\p{Lu}|\.\.)\.$/u;

/** The sentence without its full stop, which a bullet has none of; an abbreviation keeps its own. */
export function withoutStop(sentence: string, language: string): string {
  if (language === 'zh' || language === 'ja') return sentence.replace(/[。．；，]$/, '');
  return abbreviated.test(sentence) ? sentence : sentence.replace(/(?<=[^.])[.;,:]$/, '');
}

/** A bullet without the comma, semicolon, colon or full stop at its end, also inside marks: "**Short cycling.**". */
export function withoutEnd(bullet: string, language: string): string {
  const marks = /(?:\*\*|__|[*_~])+$/.exec(bullet)?.[0] ?? '';
  const text = bullet.slice(0, bullet.length - marks.length).trimEnd();
  const ended = withoutStop(text, language).replace(/[,;:，；：、。]+$/u, '');
  return (ended === '' ? text : ended) + marks;
}

function dropReference(text: string): string | null {
  const found = /\s*\[\^?\d{1,3}\](?!\()/.exec(text);
  return found ? without(text, { start: found.index, end: found.index + found[0].length }) : null;
}

function dropConnective(text: string, grammar: Grammar): string | null {
  const found = grammar.connective.exec(text);
  return found ? text.slice(found[0].length).trimStart() : null;
}

// A bracket inside a name stays: "AU Optronics (Kunshan) Co., Ltd.".
function dropBracket(text: string, grammar: Grammar): string | null {
  const marks = markSpans(text);
  for (const span of enclosures(text).reverse()) {
    const open = text.charAt(span.start);
    if (!'([（'.includes(open) || marks.some((mark) => mark.start < span.end && span.start < mark.end)) continue;
    const inside = text.slice(span.start + 1, span.end - 1);
    const inName = /^\s?\p{Lu}/u.test(text.slice(span.end)) && /\p{Lu}\S*\s?$/u.test(text.slice(0, span.start)) && !/\s/.test(inside);
    const glued = /[\p{L}\p{N}]$/u.test(text.slice(0, span.start)) && open !== '（' && /^[\p{L}\p{N}]/u.test(text.slice(span.end));
    if (inName || glued || grammar.limiting.test(inside)) continue;
    return without(text, span);
  }
  return null;
}

function dropTrailing(text: string, grammar: Grammar, whole: string): string | null {
  const clauses = clausesOf(text);
  const marks = markSpans(text);
  for (let k = clauses.length - 1; k >= 1; k--) {
    const [before, clause] = [clauses[k - 1], clauses[k]];
    if (!before || !clause || clause.border === ':' || clause.border === '：') return null;
    const rest = text.slice(clause.start);
    if (grammar.limiting.test(rest)) return null;
    const apposition = clauses.length === 2 && grammar.isApposition(rest);
    if (isLoose(text, clause, grammar) || apposition) {
      const cut = text.slice(0, before.end);
      if (!cutsMark(marks, cut.length) && !grammar.isTorn(cut, whole)) return cut;
    } else if (grammar.isMain(text.slice(clause.start, clause.end))) return null;
  }
  return null;
}

const isLoose = (text: string, clause: Clause, grammar: Grammar): boolean =>
  grammar.droppable.test(text.slice(clause.start)) || grammar.isRelative(text.slice(clause.start, clause.end)) || /^[–—]/.test(clause.border);

function dropBetween(text: string, grammar: Grammar, whole: string): string | null {
  const clauses = clausesOf(text);
  const marks = markSpans(text);
  for (let k = 1; k < clauses.length - 1; k++) {
    const [before, clause, next] = [clauses[k - 1], clauses[k], clauses[k + 1]];
    if (!before || !clause || !next || clause.border !== ',' || next.border !== ',') continue;
    const inside = text.slice(clause.start, clause.end);
    const after = text.slice(next.start, next.end);
    // What hangs on the clause between goes with it, or nothing does.
    if (
      /^(?:und|oder|aber|doch|jedoch|and|or|but|et|ou|mais|sowie|dass|ob|als|wie|weil|wenn|damit|that|than|whether|que)\s/.test(after) ||
      !grammar.isMain(after)
    )
      continue;
    const goes = grammar.isRelative(inside) || grammar.droppable.test(inside) || (clauses.length === 3 && grammar.isApposition(inside));
    if (!goes || grammar.limiting.test(inside) || cutsMark(marks, before.end) || cutsMark(marks, clause.end)) continue;
    const cut = `${text.slice(0, before.end)} ${text.slice(next.start)}`;
    if (!grammar.isTorn(cut, whole)) return cut;
  }
  return null;
}

function dropSecondPredicate(text: string, grammar: Grammar, whole: string): string | null {
  const at = grammar.secondPredicate(text);
  if (at === null || cutsMark([...markSpans(text), ...enclosures(text)], at) || grammar.limiting.test(text.slice(at))) return null;
  const cut = text.slice(0, at);
  return grammar.isTorn(cut, whole) ? null : cut;
}

function dropExamples(text: string, grammar: Grammar): string | null {
  const found = grammar.examples?.exec(text);
  if (!found || grammar.limiting.test(found[0])) return null;
  return without(text, { start: found.index, end: found.index + found[0].length });
}

function dropOpening(text: string, grammar: Grammar): string | null {
  const found = grammar.opening?.exec(text);
  if (!found || grammar.limiting.test(found[0])) return null;
  const cut = text.slice(found[0].length);
  return cutsMark([...markSpans(text), ...enclosures(text)], found[0].length) || grammar.isTorn(cut, cut) ? null : cut;
}
