import { createContext, type ReactNode, type RefObject, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

// A long list in pieces, each in the page only while it is near what can be seen: a report may have 30,000 sentences.
// A piece that is away keeps its place by its height, reckoned until it was drawn once.

type Watch = (element: Element, report: (near: boolean) => void) => () => void;
const Watcher = createContext<Watch | null>(null);

/** How far beyond the edges of the view pieces are drawn. */
const margin = '1200px 0px';

/** What scrolls, for the pieces in it. */
export function Pieces({ scroller, children }: { scroller: RefObject<HTMLElement | null>; children: ReactNode }) {
  const watcher = useRef<IntersectionObserver | null>(null);
  const reports = useMemo(() => new Map<Element, (near: boolean) => void>(), []);
  const watch = useMemo<Watch>(
    () => (element, report) => {
      watcher.current ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) reports.get(target)?.(isIntersecting);
        },
        { root: scroller.current, rootMargin: margin },
      );
      reports.set(element, report);
      watcher.current.observe(element);
      return () => {
        reports.delete(element);
        watcher.current?.unobserve(element);
      };
    },
    [reports, scroller],
  );
  useEffect(
    () => () => {
      watcher.current?.disconnect();
      watcher.current = null;
    },
    [],
  );
  return <Watcher value={watch}>{children}</Watcher>;
}

type PieceProps = {
  /** Pixels that the piece takes, as far as can be told before it is drawn. */
  height: number;
  /** Draws the piece wherever it is. */
  needed: boolean;
  className?: string;
  children: () => ReactNode;
};

export function Piece({ height, needed, className, children }: PieceProps) {
  const element = useRef<HTMLDivElement>(null);
  const measured = useRef(height);
  const watch = useContext(Watcher);
  const [near, setNear] = useState(false);
  const drawn = near || needed;
  useEffect(() => {
    const own = element.current;
    if (!own || !watch) return;
    return watch(own, (now) => {
      // What has the focus stays, or the focus would be lost.
      if (now || !own.contains(document.activeElement)) setNear(now);
    });
  }, [watch]);
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return;
    own.style.minBlockSize = drawn ? '' : `${measured.current}px`;
    return () => {
      if (drawn) measured.current = own.getBoundingClientRect().height;
    };
  }, [drawn]);
  return (
    <div ref={element} className={className}>
      {drawn && children()}
    </div>
  );
}
