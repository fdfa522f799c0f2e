import './jump.css';
import { matchSorter } from 'match-sorter';
import { useMemo } from 'react';
import { type Listed, listSlides } from '../../../core/present/slide-list.ts';
import { useMove } from '../../store/move.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { SearchList } from '../../ui/search-list.tsx';
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
  const deck = useTalk((state) => state.deck);
  const here = useTalk((state) => state.session?.slide);
  const skipped = useTalk((state) => state.session?.skipped);
  const find = useMemo(() => {
    const all = listSlides(deck?.slides ?? [], skipped ?? []);
    return (query: string) => [{ title: null, items: matching(all, query) }];
  }, [deck, skipped]);
  const go = (slide: Listed) => {
    useMove.getState().open(null);
    useTalk.getState().cue({ type: 'go', slide: slide.id });
  };
  const { goTo, goToField, noSlide, untitled } = words.talkControl;
  return (
    <SearchList name={goTo} field={goToField} none={noSlide} matching={find} onTake={go}>
      {(slide) => (
        <>
          <span>{slide.number ?? '–'}</span>
          <span lang={deck?.language}>{slide.title || untitled}</span>
          <SlideMarks slide={slide} here={here} />
        </>
      )}
    </SearchList>
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
