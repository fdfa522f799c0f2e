import * as z from 'zod';

const share = z.number().min(0).max(1);

/** Across and down the slide from its top left, as shares of its width and height, and how hard the pen was pressed. */
export const InkPoint = z.tuple([share, share, share]);
export type InkPoint = z.infer<typeof InkPoint>;

export const inkColours = ['red', 'orange', 'green', 'blue'] as const;
export const InkColour = z.enum(inkColours);
export type InkColour = z.infer<typeof InkColour>;

export const StrokeId = z.string().min(1).brand<'StrokeId'>();
export type StrokeId = z.infer<typeof StrokeId>;

/** A line drawn by hand over a slide. */
export const Stroke = z.object({
  id: StrokeId,
  tool: z.enum(['pen', 'marker']),
  colour: InkColour,
  /** As a share of the slide's width. */
  width: z.number().positive().max(0.2),
  /** True where the points know how hard the pen was pressed; a mouse and a finger do not tell. */
  felt: z.boolean(),
  points: z.array(InkPoint).min(1),
});
export type Stroke = z.infer<typeof Stroke>;

/** What was drawn over slides and is kept, by slide. */
export const KeptInk = z.record(z.string(), z.array(Stroke));
export type KeptInk = z.infer<typeof KeptInk>;
