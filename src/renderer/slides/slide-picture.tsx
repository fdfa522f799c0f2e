import './slide-picture.css';
import { memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Slide } from '../../core/model/deck.ts';
import type { SlideContext } from '../../core/render/context.ts';
import { slideHtml } from '../../core/render/slide-html.ts';

type Props = {
  slide: Slide;
  context: SlideContext;
  /** Draw only once it comes near the visible part of the page. */
  lazy?: boolean;
  /** What lies over the slide; always the same element, or the slide is drawn anew with it. */
  over?: ReactNode;
  /** Called with the slide each time it has been drawn, before it is seen. */
  drawn?: (slide: HTMLElement) => void;
};

/** A slide as a picture that fills its box's width: not editable, hidden from screen readers, who get its title. */
export const SlidePicture = memo(function SlidePicture({ slide, context, lazy = false, over, drawn }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(!lazy);
  const [scale, setScale] = useState(0);
  const { width, aspect } = context.frame;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const size = new ResizeObserver(([entry]) => entry && setScale(entry.contentRect.width / width));
    size.observe(element);
    const sight = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), { rootMargin: '600px' });
    if (lazy) sight.observe(element);
    return () => {
      size.disconnect();
      sight.disconnect();
    };
  }, [lazy, width]);

  const seen = near && scale > 0;
  const html = useMemo(() => (seen ? { __html: slideHtml(slide, context) } : null), [slide, context, seen]);
  useLayoutEffect(() => {
    if (html !== null && box.current) drawn?.(box.current);
  }, [html, drawn]);

  return (
    <div className="slide-picture" data-aspect={aspect} ref={box} aria-hidden="true">
      {html && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: slideHtml escapes everything that comes from a report.
        <div className="slide-picture-scaled" style={{ transform: `scale(${scale})` }} dangerouslySetInnerHTML={html} />
      )}
      {over}
    </div>
  );
});
