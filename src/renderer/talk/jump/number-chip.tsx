import './jump.css';
import { listSlides, slideOfNumber } from '../../../core/present/slide-list.ts';
import { useMove } from '../../store/move.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { readableKey } from '../help/readable-key.ts';

/** The number that was typed and the slide that it leads to; nothing while none is typed. */
export function NumberChip() {
  const typed = useMove((state) => state.typed);
  const slides = useTalk((state) => state.deck?.slides);
  return (
    <p className="number-chip" role="status" data-open={typed !== ''}>
      {typed !== '' && slides && <Typed typed={typed} slides={slides} />}
    </p>
  );
}

function Typed({ typed, slides }: { typed: string; slides: Parameters<typeof slideOfNumber>[0] }) {
  const id = slideOfNumber(slides, Number(typed));
  if (id === null) return words.talkControl.noNumber(typed);
  const title = listSlides(slides, []).find((slide) => slide.id === id)?.title;
  return (
    <>
      <strong>{title || words.talkControl.untitled}</strong>
      <span>{words.talkControl.jumpHint(typed, readableKey('Enter'), readableKey('Escape'))}</span>
    </>
  );
}
