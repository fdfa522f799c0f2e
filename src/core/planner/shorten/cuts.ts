import { cutsMark, markSpans } from '../../text/marks.ts';
import { type Clause, clausesOf, enclosures, without } from './clauses.ts';
import type { Grammar } from './grammar.ts';

const goesOn =
  /^(?:und|oder|aber|doch|jedoch|and|or|but|et|ou|mais|sowie|dass|ob|als|wie|weil|wenn|damit|um|that|than|whether|que|nor|not|sondern|warum|weshalb|wieso|andererseits|teils|teilweise|soll(?:en)?\sund)\s/;

// "…, schnellstmöglich Zuflucht zu suchen" hangs on the clause before it.
const aims = /(?:^|\s)(?:zu\s\p{Ll}+|\p{Ll}+zu\p{Ll}+)(?:en|ln|rn|tun|sein)$/u;

// "Notes are a document" says nothing without what follows.
const empty = /\s(?:is|are|was|were|ist|sind|war|waren|est|sont|était|étaient)\s(?:an?|one|eine?[nrs]?|une?|des)\s\S+$/;

/** The text without the clauses at its end that only add; null where none can go. */
export function dropTrailing(text: string, grammar: Grammar, whole: string): string | null {
  const clauses = clausesOf(text);
  const marks = markSpans(text);
  for (let k = clauses.length - 1; k >= 1; k--) {
    const [before, clause] = [clauses[k - 1], clauses[k]];
    if (!before || !clause || clause.border === ':' || clause.border === '：') return null;
    const rest = text.slice(clause.start);
    if (grammar.limiting.test(rest)) return null;
    const apposition = clauses.length === 2 && grammar.isApposition(rest);
    if ((isLoose(text, clause, grammar) || apposition) && !resumed(text, clauses, k, grammar) && !coordinated(text, clauses, k)) {
      const cut = text.slice(0, before.end);
      if (!cutsMark(marks, cut.length) && !empty.test(cut) && !grammar.isTorn(cut, whole) && !grammar.isTorn(cut, text)) return cut;
    } else if (grammar.isMain(text.slice(clause.start, clause.end))) return null;
  }
  return null;
}

/** True where after the clause a phrase goes on with what stood before it: "made Thonburi, when the war was over, the capital". */
function resumed(text: string, clauses: readonly Clause[], k: number, grammar: Grammar): boolean {
  const [clause, next] = [clauses[k], clauses[k + 1]];
  if (!grammar.closesWithVerb || !clause || !next || next.border !== ',') return false;
  const [inside, after] = [text.slice(clause.start, clause.end), text.slice(next.start, next.end)];
  return grammar.isRelative(inside) && !grammar.isRelative(after) && !grammar.droppable.test(after) && !goesOn.test(after);
}

/** "Blue above, with pale spots, and yellow below": the last phrase goes on with the main clause, not with the one before it. */
function coordinated(text: string, clauses: readonly Clause[], k: number): boolean {
  const [clause, next] = [clauses[k], clauses[k + 1]];
  if (!clause || !next || k + 2 !== clauses.length || next.border !== ',') return false;
  return /^(?:and|et)\s/.test(text.slice(next.start)) && !/^(?:such|including|especially|notamment|y compris|comme)\s/.test(text.slice(clause.start));
}

const dash = /^(?:[–—]|——)$/;
const isLoose = (text: string, clause: Clause, grammar: Grammar): boolean => {
  const inside = text.slice(clause.start, clause.end);
  if (grammar.isRelative(inside)) return !grammar.needsRelative(text.slice(0, clause.start).replace(/[\s,]+$/, ''), inside);
  return (
    grammar.droppable.test(text.slice(clause.start)) || (dash.test(clause.border) && clausesOf(text).filter((other) => dash.test(other.border)).length === 1)
  );
};

const item = /^(?:the|an?|its|their|his|her|les?|la|une?|des|l['’])(?:\s|(?<=['’]))/;
const phrase = /^(?:zu|zur|zum|als|in|im|ins|an|am|ans|auf|aus|nach|von|vom|für|mit|bei|durch|über)\s/;

/** True where the main clause goes on after the clause inside it: what hangs on that clause goes with it, or nothing does. */
function continues(inside: string, after: string, grammar: Grammar): boolean {
  if (goesOn.test(after) || grammar.droppable.test(after)) return false;
  if (!grammar.closesWithVerb) return grammar.isMain(after);
  if (aims.test(after) || grammar.isRelative(after)) return false;
  return grammar.isMain(after) || (grammar.isRelative(inside) && phrase.test(after));
}

/** The text without a clause between commas or dashes after which the main clause goes on; null where none can go. */
export function dropBetween(text: string, grammar: Grammar, whole: string): string | null {
  const clauses = clausesOf(text);
  const marks = markSpans(text);
  for (let k = 1; k < clauses.length - 1; k++) {
    const [before, clause, next] = [clauses[k - 1], clauses[k], clauses[k + 1]];
    if (!before || !clause || !next) continue;
    const dashes = /^[–—-]/.test(clause.border) && clause.border === next.border;
    if (!dashes && (clause.border !== ',' || next.border !== ',')) continue;
    const inside = text.slice(clause.start, clause.end);
    const after = text.slice(next.start, next.end);
    if (/^(?:denn|car)\s/.test(inside)) continue;
    // After an insertion the clause goes on with its verb, not with a further item.
    if (!dashes && !grammar.closesWithVerb && !(k === 1 && grammar.subordinate.test(text)) && item.test(after)) continue;
    if (!dashes && (!continues(inside, after, grammar) || !(grammar.expects(text.slice(0, before.end)) || phrase.test(after)))) continue;
    const goes = dashes || isLoose(text, clause, grammar) || (clauses.length === 3 && grammar.isApposition(inside) && !/\s(?:sowie|und|oder)\s/.test(after));
    if (!goes || grammar.limiting.test(inside) || cutsMark(marks, before.end) || cutsMark(marks, clause.end)) continue;
    // A clause that opens the sentence keeps its comma before the main one, a name or date beside a noun its second.
    const named = k > 1 && before.border === ',' && /^[\p{Lu}\d]/u.test(text.slice(before.start));
    const comma = named || (k === 1 && (grammar.subordinate.test(text) || /^(?:he|she|it|they|we|il|elle|ils|elles|on|nous)\s/.test(after))) ? ',' : '';
    const cut = `${text.slice(0, before.end)}${comma} ${text.slice(next.start)}`;
    if (!grammar.isTorn(cut, whole)) return cut;
  }
  return null;
}

/** The text without a second predicate of the same subject, "and …"; null where there is none that can go. */
export function dropSecondPredicate(text: string, grammar: Grammar, whole: string): string | null {
  const at = grammar.secondPredicate(text);
  if (at === null || cutsMark([...markSpans(text), ...enclosures(text)], at) || grammar.limiting.test(text.slice(at))) return null;
  const cut = text.slice(0, at);
  // "38 died; the insurgents": the subject would stand without its first verb.
  if (cut.includes(';') && !grammar.isMain(cut.slice(cut.lastIndexOf(';') + 1).trim())) return null;
  return grammar.isTorn(cut, whole) ? null : cut;
}

/** The text without "such as …" inside a clause; null where there is none. */
export function dropExamples(text: string, grammar: Grammar): string | null {
  const found = grammar.examples?.exec(text);
  if (!found || grammar.limiting.test(found[0])) return null;
  return without(text, { start: found.index, end: found.index + found[0].length });
}

/** The text without the circumstance that it opens with; null where it opens with none that can go. */
export function dropOpening(text: string, grammar: Grammar): string | null {
  const found = grammar.opening?.exec(text);
  if (!found || grammar.limiting.test(found[0]) || grammar.scope?.test(found[0]) === true) return null;
  // "In this role he sat on the board, the …" has its verb already.
  if (
    grammar.isMain(found[0].replace(/,\s*$/, '')) &&
    !/^(?:Although|Though|While|When|As|Since|Because|Once|After|Before|Bien|Tandis|Alors|Selon|Afin)\s|^为/.test(text)
  )
    return null;
  const cut = text.slice(found[0].length);
  return cutsMark([...markSpans(text), ...enclosures(text)], found[0].length) || grammar.isTorn(cut, cut) ? null : cut;
}
