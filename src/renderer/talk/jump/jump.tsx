import './jump.css';
import { matchSorter } from 'match-sorter';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Listed, listSlides } from '../../../core/present/slide-list.ts';
import { useMove } from '../../store/move.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { stepFor } from '../../ui/list-keys.ts';
import { PanelDialog } from '../panel-dialog.tsx';
import { SlideMarks } from '../slide-marks.tsx';

/** So many slides are offered; who looks for another one types more of it. */
const most = 60;

/** Finds a slide by its number or its title, hidden ones too, and goes there. */
export function Jump() {
  return (
    <PanelDialog name={words.talkControl.goTo} className="jump">
      <Slides />
    </PanelDialog>
  );
}

function Slides() {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const deck = useTalk((state) => state.deck);
  const here = useTalk((state) => state.session?.slide);
  const skipped = useTalk((state) => state.session?.skipped);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const all = useMemo(() => listSlides(deck?.slides ?? [], skipped ?? []), [deck, skipped]);
  const offered = useMemo(() => matching(all, query), [all, query]);
  const current = offered[at];
  const nameOf = (slide: Listed) => `${list}-${slide.id}`;

  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: at === 0 ? 'end' : 'nearest' });
  }, [at]);

  const go = (slide: Listed | undefined) => {
    if (!slide) return;
    useMove.getState().open(null);
    useTalk.getState().cue({ type: 'go', slide: slide.id });
  };
  const type = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = stepFor(event.key, at, offered.length);
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      go(current);
    }
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current ? nameOf(current) : undefined}
        aria-label={words.talkControl.goToField}
        placeholder={words.talkControl.goToField}
        value={query}
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={type}
      />
      <div id={list} role="listbox" aria-label={words.talkControl.goTo} ref={box} tabIndex={-1}>
        {offered.map((slide) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys
          <div
            key={slide.id}
            id={nameOf(slide)}
            role="option"
            tabIndex={-1}
            aria-selected={slide === current}
            onPointerMove={() => setAt(offered.indexOf(slide))}
            onClick={() => go(slide)}
          >
            <span>{slide.number ?? '–'}</span>
            <span lang={deck?.language}>{slide.title || words.talkControl.untitled}</span>
            <SlideMarks slide={slide} here={here} />
          </div>
        ))}
      </div>
      {offered.length === 0 && <p role="status">{words.talkControl.noSlide}</p>}
    </>
  );
}

/** Of titles that match alike the earlier one first. */
const inOrder = (a: { index: number }, b: { index: number }): number => a.index - b.index;

/** The slide of that number first, then those whose titles match, best first; every word has to match. */
function matching(all: readonly Listed[], query: string): readonly Listed[] {
  const typed = query.trim();
  if (typed === '') return all.slice(0, most);
  const byNumber = all.filter(({ number }) => String(number) === typed);
  const byTitle = typed.split(/\s+/).reduceRight<readonly Listed[]>((left, word) => matchSorter(left, word, { keys: ['title'], baseSort: inOrder }), all);
  return [...byNumber, ...byTitle.filter((slide) => !byNumber.includes(slide))].slice(0, most);
}
