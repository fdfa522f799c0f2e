import { memo } from 'react';
import type { Slide } from '../../../core/model/deck.ts';
import type { Listed } from '../../../core/present/slide-list.ts';
import type { SlideContext } from '../../../core/render/context.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { words } from '../../store/words.ts';
import { SlideMarks } from '../slide-marks.tsx';

type Props = {
  id: string;
  slide: Slide;
  listed: Listed;
  context: SlideContext;
  /** Counts from 0, hidden slides too. */
  place: number;
  all: number;
  /** Where the keys act. */
  active: boolean;
  /** Is the slide of the talk now. */
  shown: boolean;
  onGo: (place: number) => void;
};

/** One slide of the overview; drawn anew only when something of it changes. */
export const Thumb = memo(
  function Thumb({ id, slide, listed, context, place, all, active, shown, onGo }: Props) {
    const { talkControl: own } = words;
    const said = [listed.number === null ? '' : own.slide(listed.number), listed.title || own.untitled].filter(Boolean).join(': ');
    const marks = [listed.number === null ? own.hidden : '', listed.skipped ? own.skipped : '', shown ? own.here : ''].filter(Boolean).join(', ');
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and its keys
      <div
        id={id}
        className="overview-slide"
        role="option"
        tabIndex={-1}
        aria-selected={active}
        aria-setsize={all}
        aria-posinset={place + 1}
        aria-label={marks === '' ? said : `${said} (${marks})`}
        data-off={listed.number === null || listed.skipped}
        data-shown={shown}
        data-slide-number={listed.number ?? undefined}
        onClick={() => onGo(place)}
      >
        <SlidePicture slide={slide} context={context} />
        <div className="overview-caption" aria-hidden="true">
          <span>{listed.number ?? '–'}</span>
          <SlideMarks slide={listed} here={shown ? listed.id : undefined} />
        </div>
      </div>
    );
  },
  // What a talk goes to changes the session; the picture is still the same.
  (before, after) => (Object.keys(after) as (keyof Props)[]).every((key) => key === 'onGo' || before[key] === after[key]),
);
