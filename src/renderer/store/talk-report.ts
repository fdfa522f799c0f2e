import { create } from 'zustand';
import { flatSections, type Report } from '../../core/model/report.ts';
import { partsOf } from '../../core/planner/budget/importance.ts';
import { plainText } from '../../core/text/inline.ts';
import { call } from '../api.ts';

type TalkReport = {
  /** Null until it is asked for and has come. */
  report: Report | null;
  /** The title of the part that each section belongs to, by the section's id. */
  parts: ReadonlyMap<string, string>;
  /** The title of each section by its id, without marks. */
  sections: ReadonlyMap<string, string>;
};

/** The report of the talk's deck, in the presenter's window alone. */
export const useTalkReport = create<TalkReport>()(() => ({ report: null, parts: new Map(), sections: new Map() }));

let asked = false;

/** Has the report brought, once; a talk that nobody looks things up in does without it. */
export async function bringReport(): Promise<void> {
  if (asked) return;
  asked = true;
  const report = await call('present.report');
  const parts = partsOf(report).flatMap(({ root }) => flatSections([root]).map(({ id }) => [id, root.title] as const));
  const sections = flatSections(report.sections).map(({ id, title }) => [id, plainText(title)] as const);
  useTalkReport.setState({ report, parts: new Map(parts), sections: new Map(sections) });
}
