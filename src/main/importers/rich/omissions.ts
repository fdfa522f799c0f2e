import type { Warning } from '../../../core/model/report.ts';

/** What was left out of a report, or taken as decided, by number. */
export type Omissions = { changes: number; comments: number; hidden: number };

export const noOmissions = (): Omissions => ({ changes: 0, comments: 0, hidden: 0 });

export function omissionWarnings({ changes, comments, hidden }: Omissions): Warning[] {
  const counted = [
    { code: 'changes-accepted', n: changes },
    { code: 'comments-left-out', n: comments },
    { code: 'hidden-left-out', n: hidden },
  ] as const;
  return counted.filter(({ n }) => n > 0).map(({ code, n }) => ({ code, at: null, detail: String(n) }));
}
