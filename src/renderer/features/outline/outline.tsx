import './outline.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { SlideId } from '../../../core/model/id.ts';
import { flatSections } from '../../../core/model/report.ts';
import { frameOf } from '../../../core/render/frame.ts';
import { selectAllSlides } from '../../actions/slide.ts';
import { removeSelected } from '../../actions/slide-clipboard.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Head } from './head.tsx';
import { heightOf, measuresOf } from './heights.ts';
import { headOver, outlineRows, type Row } from './rows.ts';
import { chosen, type Reach, reachOf } from './selection.ts';
import { SlideItem } from './slide-item.tsx';
import { SlideMenu } from './slide-menu.tsx';
import { useCopying } from './use-copying.ts';
import { type Drop, useDropping } from './use-drag.ts';
import { ViewSwitch } from './view-switch.tsx';
import { rowFor } from './walk.ts';

/** Rows that are kept beyond the visible ones: a short deck is all there, of a long one a small part. Pictures are drawn only near sight. */
const beyond = 30;

/** The deck as pictures or as text, grouped by the report's sections: one tree, of which only the part in sight is drawn. */
export function Outline() {
  const list = useRef<HTMLDivElement>(null);
  // Typing changes the deck at every key; the outline follows when that is painted.
  const deck = useDeferredValue(useDeck((state) => state.history?.deck));
  const project = useDeck((state) => state.project);
  const selected = useUi((state) => state.selected);
  const selection = useUi((state) => state.selection);
  const view = useUi((state) => state.outline);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const anchor = useRef<SlideId | null>(null);
  const width = useWidth(list);

  const titles = useMemo(() => new Map<string, string>(flatSections(project?.report.sections ?? []).map(({ id, title }) => [id, title])), [project?.report]);
  const slides = deck?.slides ?? none;
  const voice = useMemo(() => ({ language: deck?.language ?? 'en', pace: deck?.pace ?? null }), [deck?.language, deck?.pace]);
  const rows = useMemo(() => outlineRows(slides, titles, closed, voice), [slides, titles, closed, voice]);
  const { title = '', language = 'en', theme = '', ownTheme, footer, numbers, aspect } = deck ?? {};
  const framing = useMemo(() => ({ title, language, theme, ownTheme, footer, numbers, aspect }), [title, language, theme, ownTheme, footer, numbers, aspect]);
  const url = useMemo(() => assetUrl(project?.id ?? ''), [project?.id]);
  const chosenSlides = useMemo(() => new Set<string>(selection), [selection]);
  const measures = measuresOf(view, width, frameOf({ aspect }));

  const rowsNow = useRef(rows);
  rowsNow.current = rows;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => heightOf(rows[index], measures),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: beyond,
    paddingStart: 6,
    paddingEnd: 24,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other measures ask for other heights
  useEffect(() => virtual.measure(), [virtual, measures.picture, view]);

  const activeKey = rows.some(({ key }) => key === active) ? active : selected;
  const activeIndex = rows.findIndex(({ key }) => key === activeKey);

  // What is selected from elsewhere is brought to sight, out of a closed section too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection opens what its user has closed
  useEffect(() => {
    if (!selected) return;
    const over = headOver(rowsNow.current, slides, selected);
    if (over !== null) setClosed((before) => new Set([...before].filter((key) => key !== over)));
    setActive(selected);
  }, [selected]);
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
  }, [virtual, activeIndex]);

  const choose = useCallback((slide: SlideId, reach: Reach) => {
    const { history } = useDeck.getState();
    const ui = useUi.getState();
    if (reach !== 'range' || anchor.current === null || !ui.selection.includes(anchor.current)) anchor.current = reach === 'range' ? ui.selected : slide;
    ui.selectSlides(chosen(history?.deck.slides ?? [], ui.selection, slide, reach, anchor.current));
    setActive(slide);
  }, []);
  const toggle = useCallback((head: string) => {
    setClosed((before) => new Set(before.has(head) ? [...before].filter((key) => key !== head) : [...before, head]));
    setActive(head);
  }, []);

  const placeAt = useCallback(
    (clientY: number): Drop | null => {
      const element = list.current;
      if (!element) return null;
      const item = virtual.getVirtualItemForOffset(clientY - element.getBoundingClientRect().top + element.scrollTop);
      const row = item && rowsNow.current[item.index];
      if (!item || !row) return null;
      const below = clientY - element.getBoundingClientRect().top + element.scrollTop > item.start + item.size / 2;
      return { before: placeBeside(row, below), y: below ? item.end : item.start };
    },
    [virtual],
  );
  const drop = useDropping(list, placeAt);
  useCopying(list);

  const press = (event: KeyboardEvent) => {
    const row = rows[activeIndex];
    const reach = reachOf(event);
    const to = event.altKey || (reach === 'toggle' && event.shiftKey) ? null : rowFor(event.key, rows, activeIndex, pageOf(list.current, measures.slide));
    const target = to === null ? undefined : rows[to];
    if (target) {
      setActive(target.key);
      // With Ctrl one walks without selecting; a head has nothing to select.
      if (target.kind === 'slide' && reach !== 'toggle') choose(target.key, reach);
    } else if (event.key === ' ' && row?.kind === 'slide') choose(row.key, event.shiftKey ? 'range' : 'toggle');
    else if ((event.key === ' ' || event.key === 'Enter') && row?.kind === 'head') toggle(row.key);
    else if (event.key === 'ArrowRight' && row?.kind === 'head' && !row.open) toggle(row.key);
    else if (event.key === 'ArrowLeft' && row?.kind === 'head' && row.open) toggle(row.key);
    else if (event.key === 'a' && reach === 'toggle') selectAllSlides.run();
    else if (event.key === 'Delete') removeSelected();
    else return;
    event.preventDefault();
  };
  const menu = (event: MouseEvent) => {
    const slide = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-thumb]')?.dataset['thumb'] : undefined;
    const found = slides.find(({ id }) => id === slide);
    if (found && !chosenSlides.has(found.id)) choose(found.id, 'alone');
  };

  if (!deck) return null;
  return (
    <nav className="outline" aria-label={words.editor.slides} data-view={view}>
      <ViewSwitch />
      <SlideMenu>
        <div
          ref={list}
          className="outline-list"
          role="tree"
          tabIndex={0}
          aria-label={words.editor.slides}
          aria-multiselectable="true"
          aria-activedescendant={activeIndex >= 0 ? rowId(activeKey) : undefined}
          data-own-keys="PageUp PageDown"
          onKeyDown={press}
          onContextMenu={menu}
        >
          <div className="outline-rows" role="none" style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const row = rows[index];
              if (!row) return null;
              const place = { id: rowId(row.key), active: row.key === activeKey, start };
              return row.kind === 'head' ? (
                <Head key={key} row={row} {...place} onToggle={toggle} />
              ) : (
                <SlideItem
                  key={key}
                  {...place}
                  slide={row.slide}
                  number={row.number}
                  place={row.place}
                  all={slides.length}
                  level={row.under === null ? 1 : 2}
                  shown={row.key === selected}
                  selected={chosenSlides.has(row.key)}
                  view={view}
                  framing={framing}
                  url={url}
                  onChoose={choose}
                />
              );
            })}
            {drop && <div className="drop-line" role="none" style={{ transform: `translateY(${drop.y - 5}px)` }} />}
          </div>
        </div>
      </SlideMenu>
    </nav>
  );
}

const none: never[] = [];
const rowId = (key: string | null) => `outline-${key}`;

/** Beside a closed head is before or after all that it hides. */
function placeBeside(row: Row, below: boolean): SlideId | null {
  const slides = useDeck.getState().history?.deck.slides ?? [];
  const after = (slide: SlideId) => slides[slides.findIndex(({ id }) => id === slide) + 1]?.id ?? null;
  if (row.kind === 'slide') return below ? after(row.key) : row.key;
  return below && !row.open ? after(row.last) : row.first;
}

const pageOf = (list: HTMLElement | null, height: number): number => Math.max(1, Math.floor((list?.clientHeight ?? 0) / height) - 1);

/** Pixels that a row has, kept as the pane is drawn wider or narrower. */
function useWidth(list: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(244);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const size = new ResizeObserver(() => setWidth(element.clientWidth));
    size.observe(element);
    return () => size.disconnect();
  }, [list]);
  return width;
}
