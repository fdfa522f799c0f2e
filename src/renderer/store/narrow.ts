import { useUi } from './ui.ts';

/** Of the width that editor.css gives the report a place of its own from. */
const narrow = matchMedia('(max-width: 900px)');

/** Where the report would lie over the slide, it is shown when it is asked for. */
export function makeRoom(): void {
  const follow = () => useUi.getState().set({ sources: !narrow.matches });
  if (narrow.matches) follow();
  narrow.addEventListener('change', follow);
}
