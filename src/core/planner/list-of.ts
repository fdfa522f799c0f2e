import { type Candidate, linesOfCandidate } from './candidate.ts';
import { condense } from './condense.ts';
import { enumerationOf } from './enumeration.ts';
import type { Enumeration } from './enumerations/parts.ts';
import { fitsTwoLines } from './fit.ts';
import type { Line } from './line.ts';

/** The slide as the things that a sentence lists, where the section has few sentences and its list fits; else null. */
export function listOf(title: string, candidates: readonly Candidate[], chosen: readonly Candidate[], most: number, language: string): Line[] | null {
  if (candidates.length > 6) return null;
  const lists = candidates.flatMap((candidate) => {
    const found = enumerationOf(candidate.said, language);
    if (!found?.items.every(fitsTwoLines)) return [];
    const alone = !chosen.some((other) => other !== candidate) || found.items.length === most;
    const lines = linesOf(candidate, found, title, alone, language);
    const displaced = chosen.filter((other) => other !== candidate).length > most - lines.length;
    // A short sentence is read as quickly as its list, which must not take another's place.
    return lines.length > most || (candidate.words <= 12 && chosen.includes(candidate) && (displaced || lines.length > 4)) ? [] : [{ candidate, lines }];
  });
  const [longest] = lists.sort((a, b) => b.lines.length - a.lines.length || a.candidate.at - b.candidate.at);
  if (!longest) return null;
  const others = chosen
    .filter((other) => other !== longest.candidate)
    .flatMap(linesOfCandidate)
    .slice(0, most - longest.lines.length);
  return [...longest.lines, ...others].sort((a, b) => a.at - b.at);
}

function linesOf({ sentence, at }: Candidate, { lead, items }: Enumeration, title: string, alone: boolean, language: string): Line[] {
  const line = (text: string, level: number): Line => ({ text, sources: [sentence], level, at });
  // Alone under a title that the lead repeats, the things stand for themselves.
  if (lead === '' || (alone && title !== '' && lead.includes(title))) return items.map((item) => line(item, 0));
  const led = condense(lead, language);
  return [line(fitsTwoLines(lead) && (lead.length < 90 || !led.whole) ? lead : led.text, 0), ...items.map((item) => line(item, 1))];
}
