import { type Candidate, linesOfCandidate } from './candidate.ts';
import { condense } from './condense.ts';
import { type Enumeration, enumerationOf } from './enumeration.ts';
import { fitsTwoLines } from './fit.ts';
import { infinitivesOf, plansOf } from './infinitives.ts';
import type { Line } from './line.ts';
import { grammarOf } from './shorten/grammars.ts';
import { withoutEnd } from './shorten/shorten.ts';

/** The slide as the things that a sentence lists, where the section has few sentences and its list fits; else null. */
export function listOf(title: string, candidates: readonly Candidate[], chosen: readonly Candidate[], most: number, language: string): Line[] | null {
  if (candidates.length > 6) return null;
  const lists = candidates.flatMap((candidate) => {
    const found = enumerated(candidate.said, language);
    if (!found?.items.every(fitsTwoLines)) return [];
    const alone = !chosen.some((other) => other !== candidate) || found.items.length === most;
    const lines = linesOf(candidate, found, title, alone, language);
    // A short sentence is read as quickly as its list.
    return lines.length > most || (candidate.words <= 12 && chosen.includes(candidate) && lines.length > 4) ? [] : [{ candidate, lines }];
  });
  const [longest] = lists.sort((a, b) => b.lines.length - a.lines.length || a.candidate.at - b.candidate.at);
  if (!longest) return null;
  const others = chosen
    .filter((other) => other !== longest.candidate)
    .flatMap(linesOfCandidate)
    .slice(0, most - longest.lines.length);
  return [...longest.lines, ...others].sort((a, b) => a.at - b.at);
}

/** What the sentence lists: aims, plans, or things, the last also where a second predicate follows them. */
function enumerated(said: string, language: string): Enumeration | null {
  const aims = language === 'de' ? (infinitivesOf(said) ?? plansOf(said)) : null;
  if (aims) return aims;
  const cut = grammarOf(language)?.secondPredicate(withoutEnd(said, language)) ?? null;
  return enumerationOf(cut === null ? said : said.slice(0, cut), language);
}

function linesOf({ sentence, at }: Candidate, { lead, items }: Enumeration, title: string, alone: boolean, language: string): Line[] {
  const line = (text: string, level: number): Line => ({ text, sources: [sentence], level, at });
  // Alone under a title that the lead repeats, the things stand for themselves.
  if (lead === '' || (alone && title !== '' && lead.includes(title))) return items.map((item) => line(item, 0));
  const led = condense(lead, language);
  return [line(fitsTwoLines(lead) && (lead.length < 90 || !led.whole) ? lead : led.text, 0), ...items.map((item) => line(item, 1))];
}
