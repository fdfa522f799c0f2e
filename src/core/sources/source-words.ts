import type { Bullet } from '../model/deck.ts';
import type { Report } from '../model/report.ts';
import { withoutStop } from '../planner/shorten/shorten.ts';
import { cjkCharacter } from '../text/script.ts';
import { placeOf } from './put-on-slide.ts';

/** The sentences behind a bullet as one line, in the report's own words; formulas and code as inline Markdown. */
export function sourceWords(report: Report, sources: Bullet['sources']): string {
  const said = sources.map(({ sentence, quote }) => {
    const kind = placeOf(report, sentence)?.block?.kind;
    return kind === 'formula' ? `$${quote.trim()}$` : kind === 'code' ? `\`${quote.trim()}\`` : quote;
  });
  const text = said.reduce((line, next) => line + (line === '' || cjkCharacter.test(line.slice(-1)) ? '' : ' ') + next, '');
  return withoutStop(text.replace(/\s*\n\s*/g, ' '), report.language);
}
