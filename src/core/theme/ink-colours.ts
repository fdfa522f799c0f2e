import type { InkColour } from '../model/stroke.ts';

/** What is drawn with over slides, as #rrggbb: at least 3:1 on the paper of every theme, light or dark. */
export const inkColour: Record<InkColour, string> = { red: '#e5393b', orange: '#cc6a00', green: '#12975a', blue: '#2f7fe6' };
