import { type Display, type Rectangle, screen } from 'electron';

/** Where the two windows of a talk go: the audience's on a display that is not the editor's, if there is one. */
export function placesFor(editor: Rectangle): { audience: Display; presenter: Display; single: boolean } {
  const own = screen.getDisplayMatching(editor);
  const other = screen.getAllDisplays().find((display) => display.id !== own.id);
  return { audience: other ?? own, presenter: own, single: other === undefined };
}
