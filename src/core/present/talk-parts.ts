import * as z from 'zod';
import { SectionId } from '../model/id.ts';
import { flatSections, type Report } from '../model/report.ts';
import { partsOf } from '../planner/budget/importance.ts';
import { plainText } from '../text/inline.ts';

/** An outermost part of the report as its speaker knows it: plain title, the planner's importance (1 for a middling one), all sections in it. */
export const TalkPart = z.object({ title: z.string(), importance: z.number(), sections: z.array(SectionId) });
export type TalkPart = z.infer<typeof TalkPart>;

/** The parts of a report that a talk goes through; what was a slide before, and no more than that, is no part. */
export const talkParts = (report: Report): TalkPart[] =>
  partsOf(report)
    .filter(({ root }) => root.slide === undefined || root.children.length > 0)
    .map(({ root, importance }) => ({ title: plainText(root.title).trim(), importance, sections: flatSections([root]).map(({ id }) => id) }));
