import * as z from 'zod';

/** Where the presenter points, as shares of the slide's width and height; never part of the session. */
export const Pointer = z.object({ kind: z.enum(['laser', 'spotlight']), x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type Pointer = z.infer<typeof Pointer>;
