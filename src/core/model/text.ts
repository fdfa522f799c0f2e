import * as z from 'zod';
import { SentenceId } from './id.ts';

/** UTF-16 offsets into the report's canonical text, end exclusive. */
export const Span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** A rectangle on a PDF page, in points from the upper left corner. */
const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

// Which of a report's files, from 1; left out where there is only one.
const file = z.number().int().positive().optional();

/** Where something stands in the original file; lines, paragraphs and pages count from 1. */
export const Locator = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), line: z.number().int().positive(), file }),
  z.object({ kind: z.literal('paragraph'), n: z.number().int().positive(), file }),
  z.object({ kind: z.literal('page'), page: z.number().int().positive(), box: Box.optional(), file }),
]);
export type Locator = z.infer<typeof Locator>;

/**
 * The smallest part of a report that is accounted for: a sentence of prose, and also a heading, a list item's
 * sentence, a table row, a caption, a code block. `text` is inline Markdown and equals `report.text` at `span`.
 */
export const Sentence = z.object({ id: SentenceId, text: z.string(), span: Span, at: Locator });
export type Sentence = z.infer<typeof Sentence>;

/** A BCP 47 primary language subtag in lower case, as `de`, `en`, `zh`; `und` where it is not known. */
export const Language = z.string().regex(/^[a-z]{2,3}$/);
export type Language = z.infer<typeof Language>;
