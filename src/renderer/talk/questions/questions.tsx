import './questions.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { SlideId } from '../../../core/model/id.ts';
import type { Hit } from '../../../core/present/questions.ts';
import { listSlides } from '../../../core/present/slide-list.ts';
import { useMove } from '../../store/move.ts';
import { useTalk } from '../../store/talk.ts';
import { bringReport, useTalkReport } from '../../store/talk-report.ts';
import { words } from '../../store/words.ts';
import { stepFor } from '../../ui/list-keys.ts';
import { PanelDialog } from '../panel-dialog.tsx';
import { Detail, targetOf } from './detail.tsx';
import { HitText } from './hit-text.tsx';
import { type Found, most, search } from './search.ts';

/** Looks for what somebody asks in slides, notes and report, and shows it to the presenter alone until told otherwise. */
export function Questions() {
  return (
    <PanelDialog name={words.talkControl.questions} className="questions">
      <Search />
    </PanelDialog>
  );
}

const nothing: Found = { hits: [], done: true };

function Search() {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const deck = useTalk((state) => state.deck);
  const report = useTalkReport((state) => state.report);
  const [question, setQuestion] = useState('');
  const [found, setFound] = useState<Found>(nothing);
  const [at, setAt] = useState(0);
  const slides = deck?.slides ?? none;
  const listed = useMemo(() => new Map(listSlides(slides, []).map((slide) => [slide.id, slide.number])), [slides]);
  const hits = question.trim() === '' ? none : found.hits;
  const current = hits[at];

  useEffect(() => void bringReport(), []);
  useEffect(() => {
    setFound((before) => ({ ...before, done: false }));
    return search(question, { slides, report }, (next) => {
      setFound(next);
      setAt((before) => Math.min(before, Math.max(0, next.hits.length - 1)));
    });
  }, [question, slides, report]);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: at === 0 ? 'end' : 'nearest' });
  }, [at]);

  const show = () => {
    const target = current && targetOf(current, slides, report);
    if (!target) return;
    useMove.getState().open(null);
    useTalk.getState().cue({ type: 'go', slide: target.slide });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const inField = event.target instanceof HTMLInputElement;
    const to = inField ? stepFor(event.key, at, hits.length) : null;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) show();
    else if (event.key === 'Enter' && inField) detail.current?.focus();
    else if (to !== null) setAt(to);
    else {
      // The talk's keys do not belong in here.
      if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
      return;
    }
    event.preventDefault();
  };
  const nameOf = (index: number) => `${list}-${index}`;
  const { talkControl: own } = words;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and of what is read beside it
    <div className="questions-room" onKeyDown={press}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current ? nameOf(at) : undefined}
        aria-label={own.questionsField}
        placeholder={own.questions}
        value={question}
        spellCheck={false}
        onChange={(event) => {
          setQuestion(event.target.value);
          setAt(0);
        }}
      />
      <div className="questions-found">
        <p role="status">{question.trim() === '' ? own.questionsHint : statusOf(found, report === null)}</p>
        <div id={list} role="listbox" aria-label={own.questions} ref={box} tabIndex={-1}>
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: places of one search never change their order
              key={index}
              id={nameOf(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              data-kind={hit.kind}
              onClick={() => setAt(index)}
            >
              <span className="questions-place">{placeOf(hit, listed)}</span>
              <HitText hit={hit} language={deck?.language} />
            </div>
          ))}
        </div>
      </div>
      {current && deck ? <Detail key={at} ref={detail} hit={current} question={question} deck={deck} report={report} onShow={show} /> : <div />}
    </div>
  );
}

const none: never[] = [];

function statusOf({ hits, done }: Found, waiting: boolean): string {
  const { talkControl: own } = words;
  if (!done) return own.searching;
  if (hits.length >= most) return own.questionsMany(most);
  if (waiting) return own.reading;
  return hits.length === 0 ? own.questionsNone : own.found(hits.length);
}

/** Where a hit is, in words. */
function placeOf(hit: Hit, numbers: ReadonlyMap<SlideId, number | null>): string {
  const { talkControl: own } = words;
  if (hit.kind === 'report') return [own.inReport, useTalkReport.getState().sections.get(hit.section) ?? ''].filter(Boolean).join(' · ');
  const number = numbers.get(hit.slide) ?? null;
  if (hit.kind === 'slide') return number === null ? own.onHidden : own.onSlide(number);
  return number === null ? own.inNotesOfHidden : own.inNotesOf(number);
}
