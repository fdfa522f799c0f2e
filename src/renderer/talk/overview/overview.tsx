import './overview.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type OverviewRow, overviewRows, rowOf, stepInOverview } from '../../../core/present/overview.ts';
import { listSlides } from '../../../core/present/slide-list.ts';
import { contextOf } from '../../../core/render/context.ts';
import { frameOf } from '../../../core/render/frame.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { useMove } from '../../store/move.ts';
import { useTalk } from '../../store/talk.ts';
import { bringReport, useTalkReport } from '../../store/talk-report.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { PanelDialog } from '../panel-dialog.tsx';
import { Thumb } from './thumb.tsx';

// The numbers are those of overview.css.
const [gap, head, caption, narrowest] = [18, 40, 26, 216];
/** Rows that are drawn beyond the visible ones. */
const beyond = 2;

/** All slides of the deck by section, hidden and left out ones too, to go to any of them; seen by the presenter alone. */
export function Overview() {
  const { talkControl: own } = words;
  return (
    <PanelDialog name={own.overview} className="overview" showName first=".overview-list">
      <p className="overview-hint">{own.overviewHint}</p>
      <Button label={own.close} hint={own.key.Escape} icon={X} onClick={() => useMove.getState().open(null)} />
      <Slides />
    </PanelDialog>
  );
}

function Slides() {
  const box = useRef<HTMLDivElement>(null);
  const deck = useTalk((state) => state.deck);
  const here = useTalk((state) => state.session?.slide);
  const skipped = useTalk((state) => state.session?.skipped);
  const parts = useTalkReport((state) => state.parts);
  const [width, setWidth] = useState(0);
  const slides = deck?.slides ?? none;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      slides.findIndex(({ id }) => id === here),
    ),
  );
  const columns = Math.max(2, Math.floor((width + gap) / (narrowest + gap)));
  const thumb = (width - (columns - 1) * gap) / columns;
  const rows = useMemo(() => overviewRows(slides, parts, columns), [slides, parts, columns]);
  const listed = useMemo(() => listSlides(slides, skipped ?? []), [slides, skipped]);
  const frame = frameOf(deck ?? {});
  const url = useMemo(() => assetUrl(deck?.projectId ?? ''), [deck?.projectId]);
  const contexts = useMemo(() => listed.map(({ number }) => deck && contextOf(deck, number ?? 1, url)), [listed, deck, url]);
  const picture = Math.round((thumb * frame.height) / frame.width);
  const height = (row: OverviewRow | undefined): number => (row && row.heads.length > 0 ? head : 0) + picture + caption + gap;

  const virtual = useVirtualizer({
    count: width === 0 ? 0 : rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => height(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: beyond,
    paddingStart: 8,
    paddingEnd: 8,
  });

  useEffect(() => void bringReport(), []);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const size = new ResizeObserver(() => setWidth(element.clientWidth - 2 * inset));
    size.observe(element);
    return () => size.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other widths make other heights
  useEffect(() => virtual.measure(), [virtual, thumb]);
  const row = rowOf(rows, at);
  useEffect(() => {
    if (row >= 0 && width > 0) virtual.scrollToIndex(row, { align: 'auto' });
  }, [virtual, row, width]);

  const go = (place: number) => {
    const slide = slides[place];
    useMove.getState().open(null);
    if (slide) useTalk.getState().cue({ type: 'go', slide: slide.id });
  };
  const press = (event: KeyboardEvent) => {
    // A number that is being typed goes before.
    if (useMove.getState().typed !== '' || event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height(undefined)) - 1);
    const to = stepInOverview(event.key, rows, at, page);
    if (to !== null) setAt(to);
    else if (event.key === 'Enter' || event.key === ' ') go(at);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="overview-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.talkControl.overview}
      aria-activedescendant={listed[at] && nameOf(listed[at].id)}
      onKeyDown={press}
    >
      <div className="overview-rows" role="none" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = rows[index];
          if (!line) return null;
          const place = { transform: `translateY(${start}px)`, gridTemplateColumns: `repeat(${columns}, ${thumb}px)` };
          return (
            <div key={key} className="overview-row" role="none" style={place}>
              {line.heads.map(({ column, columns: over, title }) => (
                <h3 key={column} className="overview-head" role="none" style={{ gridColumn: `${column + 1} / span ${over}` }} lang={deck?.language}>
                  {title}
                </h3>
              ))}
              {slides.slice(line.from, line.to).map((slide, k) => {
                const [own, context] = [listed[line.from + k], contexts[line.from + k]];
                if (!own || !context) return null;
                return (
                  <Thumb
                    key={slide.id}
                    id={nameOf(slide.id)}
                    slide={slide}
                    listed={own}
                    context={context}
                    place={line.from + k}
                    all={slides.length}
                    active={line.from + k === at}
                    shown={slide.id === here}
                    onGo={go}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const none: never[] = [];
/** Pixels beside the slides, where the active one's frame and the scroll bar stand. */
const inset = 26;
const nameOf = (id: string) => `overview-${id}`;
