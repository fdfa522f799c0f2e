import type { DisplaysUsed, TalkRecord } from '../model/talk-record.ts';
import type { RecordReport, SlideTime } from './record-report.ts';

export type Fact =
  | 'began'
  | 'ended'
  | 'displays'
  | 'waited'
  | 'paused'
  | 'afterEnd'
  | 'interrupted'
  | 'black'
  | 'white'
  | 'frozen'
  | 'longestOver'
  | 'longestUnder';

/** `at` is epoch milliseconds. */
export type FactValue =
  | { kind: 'time'; at: number }
  | { kind: 'span'; seconds: number }
  | { kind: 'displays'; displays: DisplaysUsed }
  | { kind: 'slide'; slide: SlideTime };

const spans = ['waited', 'paused', 'afterEnd', 'interrupted', 'black', 'white', 'frozen'] as const;

/** What is to be said of a talk as a whole, in order; what did not happen, or for less than a second, is not among it. */
export function factsOf(record: TalkRecord, { longestOver, longestUnder }: RecordReport): { fact: Fact; value: FactValue }[] {
  return [
    { fact: 'began', value: { kind: 'time', at: record.began } },
    { fact: 'ended', value: { kind: 'time', at: record.ended } },
    { fact: 'displays', value: { kind: 'displays', displays: record.displays } },
    ...spans.flatMap((fact) => (record[fact] >= 1000 ? [{ fact, value: { kind: 'span' as const, seconds: record[fact] / 1000 } }] : [])),
    ...(longestOver ? [{ fact: 'longestOver' as const, value: { kind: 'slide' as const, slide: longestOver } }] : []),
    ...(longestUnder ? [{ fact: 'longestUnder' as const, value: { kind: 'slide' as const, slide: longestUnder } }] : []),
  ];
}
