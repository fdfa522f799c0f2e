import { Clock } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { bulletsOf, lineOf, type Slide } from '../../../core/model/deck.ts';
import type { SlideId } from '../../../core/model/id.ts';
import { contextOf, type Framing } from '../../../core/render/context.ts';
import { fitsFrame } from '../../../core/render/fit.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { assetUrl } from '../../slides/asset-url.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { useUpdate } from '../../store/update.ts';
import { words } from '../../store/words.ts';
import { mostLines, type OutlineView } from './heights.ts';
import { type Reach, reachOf } from './selection.ts';
import { useDraggable } from './use-drag.ts';

type Props = {
  id: string;
  slide: Slide;
  number: number;
  place: number;
  all: number;
  level: number;
  start: number;
  /** Where the keys act. */
  active: boolean;
  /** Is in the canvas. */
  shown: boolean;
  selected: boolean;
  view: OutlineView;
  framing: Framing;
  url: ReturnType<typeof assetUrl>;
  onChoose: (slide: SlideId, reach: Reach) => void;
};

/** One slide of the outline; drawn anew only when something of it changes. */
export const SlideItem = memo(function SlideItem(props: Props) {
  const { id, slide, number, place, all, level, start, active, shown, selected, view, framing, url, onChoose } = props;
  const item = useRef<HTMLDivElement>(null);
  const title = plainText(slide.title);
  useDraggable(item, slide.id, title);
  const context = useMemo(() => contextOf(framing, number, url), [framing, number, url]);
  const full = useMemo(() => !fitsFrame(slide, context.frame), [slide, context.frame]);
  const updated = useUpdate((state) => state.changed.has(slide.id));
  const state = [slide.hidden ? words.editor.hidden : slide.optional ? words.editor.optional : '', updated ? words.update.mark : '', full ? words.fit.mark : '']
    .filter(Boolean)
    .join(' · ');
  const name = `${words.editor.slide} ${slide.hidden ? words.editor.hidden : number}: ${title}${slide.optional ? ` (${words.editor.optional})` : ''}${updated ? ` (${words.update.mark})` : ''}${full ? ` (${words.fit.mark})` : ''}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the focus and its keys
    // biome-ignore lint/a11y/useFocusableInteractive: the tree names the row that its keys act on
    <div
      ref={item}
      id={id}
      data-thumb={slide.id}
      className="thumb"
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={all}
      aria-selected={selected}
      aria-label={name}
      data-tip={state || undefined}
      data-hidden={slide.hidden}
      data-optional={slide.optional}
      data-shown={shown}
      data-updated={updated}
      data-full={full}
      data-active={active}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => onChoose(slide.id, reachOf(event))}
    >
      <span className="thumb-number" aria-hidden="true">
        {slide.hidden ? '–' : number}
        {slide.optional && <Clock size={12} />}
      </span>
      {view === 'pictures' ? <Picture slide={slide} context={context} /> : <SlideText slide={slide} title={title} />}
    </div>
  );
});

/** Follows the slide once typing pauses: drawing it costs more than the key stroke that changed it. */
function Picture({ slide, context }: { slide: Slide; context: Parameters<typeof SlidePicture>[0]['context'] }) {
  const [drawn, setDrawn] = useState(slide);
  useEffect(() => {
    const idle = requestIdleCallback(() => setDrawn(slide), { timeout: 400 });
    return () => cancelIdleCallback(idle);
  }, [slide]);
  return <SlidePicture slide={drawn.id === slide.id ? drawn : slide} context={context} lazy />;
}

function SlideText({ slide, title }: { slide: Slide; title: string }) {
  const lines = bulletsOf(slide);
  return (
    <div className="thumb-text">
      <strong>{title || words.outline.without}</strong>
      {lines.slice(0, mostLines).map((bullet) => (
        <span key={bullet.id} className={`level-${bullet.level}`}>
          {plainText(lineOf(bullet))}
        </span>
      ))}
      {lines.length > mostLines && <span>…</span>}
    </div>
  );
}
