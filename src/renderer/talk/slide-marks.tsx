import './panels.css';
import type { SlideId } from '../../core/model/id.ts';
import type { Listed } from '../../core/present/slide-list.ts';
import { words } from '../store/words.ts';

/** What is to be known of a slide before one goes there: hidden, left out, or the one that is shown. */
export function SlideMarks({ slide, here }: { slide: Listed; here: SlideId | undefined }) {
  const { talkControl: own } = words;
  const marks = [slide.number === null ? own.hidden : '', slide.skipped ? own.skipped : '', slide.id === here ? own.here : ''].filter(Boolean);
  return marks.map((mark) => (
    <span className="slide-mark" key={mark}>
      {mark}
    </span>
  ));
}
