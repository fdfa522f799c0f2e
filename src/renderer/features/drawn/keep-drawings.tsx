import { keepDrawings } from '../../actions/ink.ts';
import { useDrawn } from '../../store/drawn.ts';
import { words } from '../../store/words.ts';
import { NoticeBar } from '../../ui/notice-bar.tsx';

/** Asks after a talk whether what was drawn in it is kept; closed, it is not. */
export function KeepDrawings({ slides }: { slides: number }) {
  const action = { label: words.ink.keepAction, run: keepDrawings };
  return <NoticeBar notice={{ kind: 'question', text: words.ink.keep(slides), action }} closeLabel={words.ink.discard} onClose={useDrawn.getState().settle} />;
}
