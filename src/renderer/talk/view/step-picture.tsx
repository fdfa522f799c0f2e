import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Slide } from '../../../core/model/deck.ts';
import { contextOf } from '../../../core/render/context.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { useTalk } from '../../store/talk.ts';
import { showSteps } from '../steps.ts';

type Props = { slide: Slide; number: number; step: number | null; over?: ReactNode };

/** A slide as it is after so many steps; null shows the whole of it. */
export function StepPicture({ slide, number, step, over }: Props) {
  const deck = useTalk((state) => state.deck);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  shown.current = step;
  const context = useMemo(() => (deck ? contextOf(deck, number, assetUrl(deck.projectId)) : null), [deck, number]);
  const dimmed = deck?.dimmed === true;
  const drawn = useCallback((picture: HTMLElement) => showSteps(picture, shown.current, dimmed), [dimmed]);
  useLayoutEffect(() => {
    if (box.current) showSteps(box.current, step, dimmed);
  }, [step, dimmed]);
  return (
    <div className="step-picture" ref={box}>
      {context && <SlidePicture slide={slide} context={context} drawn={drawn} over={over} />}
    </div>
  );
}
