import type { RawBlock } from '../../model/raw.ts';
import type { Section, Warning } from '../../model/report.ts';
import { announcedAbsent } from './announced-absent.ts';
import { breaksOff } from './breaks-off.ts';
import { numbersDiffer } from './numbers-differ.ts';
import { totalsDiffer } from './totals-differ.ts';

/** What a reader should know before speaking of the report: where it breaks off, what it announces and lacks, where it contradicts itself. */
export function warningsOf(blocks: readonly RawBlock[], sections: readonly Section[], language: string): Warning[] {
  const broken = breaksOff(blocks);
  return [...announcedAbsent(sections), ...numbersDiffer(sections, language), ...totalsDiffer(sections, language), ...(broken ? [broken] : [])];
}
