import { type Candidate, linesOfCandidate } from './candidate.ts';
import { condense } from './condense.ts';
import { enumerationOf } from './enumeration.ts';
import type { Enumeration } from './enumerations/parts.ts';
import { sequenceOf } from './enumerations/sequence.ts';
import { fitsTwoLines } from './fit.ts';
import type { Line } from './line.ts';

/** The slide as the steps that a section counts, or as the things that a sentence lists where the section has few and its list fits; else null. */
export function listOf(title: string, candidates: readonly Candidate[], chosen: readonly Candidate[], most: number, language: string): Line[] | null {
  const steps = stepsOf(candidates, most, language);
  if (steps) return steps;
  if (candidates.length > 6) return null;
  const lists = candidates.flatMap((candidate) => {
    const found = enumerationOf(candidate.said, language);
    // "It" over a list leaves its readers to guess.
    if (!found?.items.every(fitsTwoLines) || pronoun.test(found.lead)) return [];
    const alone = !chosen.some((other) => other !== candidate) || found.items.length === most;
    const lines = linesOf(candidate, found, title, alone, language);
    const displaced = chosen.filter((other) => other !== candidate).length > most - lines.length;
    // A short sentence is read as quickly as its list, which must not take another's place.
    return lines.length > most || (candidate.words <= 12 && chosen.includes(candidate) && (displaced || lines.length > 4)) ? [] : [{ candidate, lines }];
  });
  const [longest] = lists.sort((a, b) => b.lines.length - a.lines.length || a.candidate.at - b.candidate.at);
  if (!longest) return null;
  const lines = [...longest.lines];
  for (const other of chosen) {
    if (other !== longest.candidate && lines.length + other.lines.length <= most) lines.push(...linesOfCandidate(other));
  }
  return lines.sort((a, b) => a.at - b.at);
}

/** "First … Second … Third …": a line for each step, under the sentence before them where that announces them. */
function stepsOf(candidates: readonly Candidate[], most: number, language: string): Line[] | null {
  const sequence = sequenceOf(
    candidates.map((candidate) => candidate.said),
    language,
  );
  const [first] = sequence ?? [];
  if (!sequence || !first || sequence.length > most) return null;
  const before = candidates[first.at - 1];
  const announced = before !== undefined && sequence.length < most && before.whole && announces.test(before.said);
  const lines = sequence.flatMap(({ at, text }): Line[] => {
    const candidate = candidates[at];
    return candidate ? [{ ...condense(text, language), sources: [candidate.sentence], level: announced ? 1 : 0, at: candidate.at }] : [];
  });
  return announced ? [...linesOfCandidate(before).slice(0, 1), ...lines] : lines;
}

const pronoun =
  /^(?:Er|Sie|Es|Wir|Ich|Man|Dies|Dieser|Diese|Dieses|He|She|It|They|We|You|I|This|These|That|Il|Elle|Ils|Elles|On|Nous|Ce|Cela|(?:Er|Sie|Es|Wir|Man)\s(?:kann|können|muss|müssen|soll|sollen|wird|werden|will|wollen|sollten)|它|他|她|他们|她们|它们|这|我们)$/;

const announces =
  /[:：]\s*$|\b(?:three|four|five|six|several|following|drei|vier|fünf|sechs|mehrere|folgende\p{Ll}*|trois|quatre|cinq|plusieurs|suivants?|suivantes?)\b|[三四五六几]/u;

function linesOf({ sentence, at }: Candidate, { lead, items }: Enumeration, title: string, alone: boolean, language: string): Line[] {
  const line = (text: string, level: number): Line => ({ text, sources: [sentence], level, at });
  // Alone under a title that the lead repeats, the things stand for themselves.
  if (lead === '' || (alone && title !== '' && lead.includes(title))) return items.map((item) => line(item, 0));
  const led = condense(lead, language);
  return [line(fitsTwoLines(lead) && (lead.length < 90 || !led.whole) ? lead : led.text, 0), ...items.map((item) => line(item, 1))];
}
