import { type Report, sentencesOfReport } from '../model/report.ts';
import { wordsOnly } from '../planner/ledger.ts';

// Shorter sentences, as headings and cells, stand in many reports.
const shortest = 12;
const share = 0.3;

/** True where two reports may be versions of one: a third of the shorter one's sentences stand in the other, or their files have one name. */
export function resembles(a: Report, b: Report): boolean {
  const [own, other] = [a, b].map((report) => new Set(sentencesOfReport(report).map(({ text }) => wordsOnly(text))));
  if (!own || !other) return false;
  const long = [...own].filter((words) => words.length >= shortest);
  const least = Math.min(long.length, [...other].filter((words) => words.length >= shortest).length);
  if (least > 0 && long.filter((words) => other.has(words)).length >= least * share) return true;
  const names = new Set(a.files.map(({ name }) => unversioned(name)));
  return b.files.some(({ name }) => names.has(unversioned(name)));
}

/** A file's name without its ending and what people put behind it: "Report_v2 (1).docx" is "report". */
const unversioned = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.[^.]+$/, '')
    .replace(/(?:[\s._-]*(?:\(\d+\)|v(?:ersion)?[\s._-]?\d+|final|neu|new|kopie|copy|entwurf|draft|\d{4}-\d{2}-\d{2}|新版|终稿|副本|修订版?))+$/u, '');
