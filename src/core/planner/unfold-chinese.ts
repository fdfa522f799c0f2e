import { isBalanced } from '../text/inline.ts';
import { countWords } from '../text/words.ts';
import { type Clause, clausesOf } from './shorten/clauses.ts';

// A Chinese sentence chains its clauses with commas, and most of them are clauses in their own right.

// In characters.
const longest = 28;
const shortest = 6;
const best = 18;
const mostLines = 3;
// In UTF-16 units, marks and Latin letters included: what is longer never fits so few lines.
const longestSentence = 400;

// An aim, a place, a time or a source is no clause: it stays with the one that follows it.
const circumstance =
  /^(?:为(?!何)|为了|随着|在|通过|根据|按照?|依据|围绕|针对|对于|关于|对照|结合|除|作为|经过|截至|自(?![己动身我然])|从|据|当(?![前地年局天日])|近年来|目前|今年|去年|其中|与|由(?!于)|同|以(?!及)|至|到|要|欲|如需|会同|按|就?像|如同)[^，；：]*$|(?:以来|期间|之后|以后|之前|时候?|前|后|来看|起|之际|同时|方面|而言)$|^[\d年月日时分至到底初中上下半旬—–\-、]+[起前后]?$/;

// What cannot open a line: it belongs to the list, the condition or the question before it.
const hangs = /^(?:以及|及|和|与|或|等|还有|比如|例如|如(?!果)|包括|特别是|尤其是|从而|用于|名为|直到|至今|是否|即|也就是|的)/;
const unfinished = /(?:的|和|与|及|在|对|将|把|被|为|是|以|显示|表明|指出|认为|发现|了解到)$|^.{1,3}$|^[^，]{0,8}(?:依据|根据|按照)[^，]*$/;

/** A Chinese sentence as two or three lines, each of whole clauses, no character lost but the marks between them; null where it has no such joints. */
export function unfoldChinese(text: string): string[] | null {
  if (text.length > longestSentence) return null;
  const clauses = clausesOf(text);
  const ways = partings(text, clauses, 0, mostLines);
  const [cheapest] = ways.filter(({ lines }) => lines.length > 1).sort((a, b) => a.cost - b.cost);
  return cheapest?.lines ?? null;
}

type Parting = { lines: string[]; cost: number };

/** In Chinese characters; two Latin letters are as wide as one. */
export const widthOf = (text: string): number => countWords(text, 'zh') - (text.match(/[A-Za-z\d]/g)?.length ?? 0) / 2;

/** Every way to part the clauses from one on into lines. */
function partings(text: string, clauses: readonly Clause[], from: number, most: number): Parting[] {
  if (from === clauses.length) return [{ lines: [], cost: 0 }];
  if (most === 0) return [];
  return clauses.slice(from).flatMap((_, k) => {
    const to = from + k;
    const line = lineOf(text, clauses, from, to);
    if (line === null) return [];
    const cost = 0.4 + ((widthOf(line) - best) / 12) ** 2;
    return partings(text, clauses, to + 1, most - 1).map((rest) => ({ lines: [line, ...rest.lines], cost: cost + rest.cost }));
  });
}

/** The clauses from one to another as a line, with the comma by which it goes on; null where it cannot stand. */
function lineOf(text: string, clauses: readonly Clause[], from: number, to: number): string | null {
  const [first, last, next] = [clauses[from], clauses[to], clauses[to + 1]];
  if (!first || !last) return null;
  const line = text.slice(first.start, last.end);
  const length = widthOf(line);
  if (length < shortest || length > longest || !isBalanced(line) || (from > 0 && hangs.test(line))) return null;
  const end = text.slice(last.start, last.end);
  // "越……" waits for its second half.
  if (line.match(/越/g)?.length === 1) return null;
  if (next && (circumstance.test(end) || unfinished.test(end))) return null;
  return next && /[，：]/.test(next.border) ? line + next.border : line;
}
