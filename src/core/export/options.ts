import * as z from 'zod';

/** The formats by their file endings. */
export const formats = ['pdf', 'pptx', 'html', 'docx', 'md', 'png'] as const;
export const Format = z.enum(formats);
export type Format = z.infer<typeof Format>;

/** What stands on the pages of a PDF. */
export const Pages = z.enum(['slides', 'steps', 'notes', 'handout-2', 'handout-3', 'handout-4', 'handout-6']);
export type Pages = z.infer<typeof Pages>;

/** What its user chooses for an exported file; a format takes what means something to it. */
export const ExportOptions = z.object({
  /** For whom the file is: its presenter gets all, a recipient what the audience has seen. */
  copy: z.enum(['presenter', 'recipient']).default('presenter'),
  pages: Pages.default('slides'),
  paper: z.enum(['a4', 'letter']).default('a4'),
  /** Printed after the slides. */
  appendix: z.array(z.enum(['report', 'ledger'])).default([]),
  /** Stands on every page, "For official use only"; empty for none. */
  marking: z.string().max(80).default(''),
  /** How many pixels wide pictures of slides become. */
  width: z.number().int().min(320).max(7680).default(1920),
});
export type ExportOptions = z.infer<typeof ExportOptions>;

export const usualOptions: ExportOptions = ExportOptions.parse({});
