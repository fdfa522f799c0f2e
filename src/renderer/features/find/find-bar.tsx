import './find.css';
import { CaseSensitive, ChevronDown, ChevronRight, ChevronUp, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import { findIn } from '../../../core/edit/find/find.ts';
import { sentencesOfReport } from '../../../core/model/report.ts';
import { plainText } from '../../../core/text/inline.ts';
import { currentOf, findNext, findPrevious, replaceEvery, replaceOne, searchFor, searchInReport, showCurrent } from '../../actions/find.ts';
import { useDeck } from '../../store/deck.ts';
import { matchesIn, useFind } from '../../store/find.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { readable } from '../../writing/readable-keys.ts';
import { enterFound } from './enter-found.ts';
import { useHighlights } from './use-highlights.ts';

/** Finds words in slides and notes and replaces them, over the slide and out of its way. */
export function FindBar() {
  const field = useRef<HTMLInputElement>(null);
  const rows = useId();
  const { search, replacement, replacing, asked, at, set } = useFind();
  const slides = useDeferredValue(useDeck((state) => state.history?.deck.slides));
  const wanted = useDeferredValue(search);
  const matches = useMemo(() => (slides ? matchesIn(slides, wanted) : []), [slides, wanted]);
  const current = currentOf(matches, at);
  const inReport = useInReport(wanted);
  useHighlights(wanted, matches[current] ?? null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field takes the focus each time it is asked for
  useEffect(() => field.current?.select(), [asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are shown where they are found first
  useEffect(showCurrent, [wanted]);

  const close = () => {
    set({ open: false });
    enterFound(matches[current] ?? null, wanted);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
  };
  const pressIn = (enter: (backwards: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    enter(event.shiftKey);
  };
  const found = matches.length > 0;
  const state = wanted.text === '' ? '' : found ? words.find.of(current + 1, matches.length) : words.find.none;
  return (
    <search className="find" aria-label={words.find.bar} onKeyDown={press}>
      <div className="find-row">
        <button
          type="button"
          className="button icon-only"
          aria-expanded={replacing}
          aria-controls={rows}
          aria-label={replacing ? words.find.withoutReplace : words.find.withReplace}
          data-tip={replacing ? words.find.withoutReplace : words.find.withReplace}
          onClick={() => set({ replacing: !replacing })}
        >
          {replacing ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronRight size={16} aria-hidden="true" />}
        </button>
        <div className="find-field">
          <input
            ref={field}
            type="text"
            aria-label={words.find.field}
            placeholder={words.find.field}
            value={search.text}
            spellCheck={false}
            onChange={(event) => searchFor({ text: event.target.value })}
            onKeyDown={pressIn((backwards) => (backwards ? findPrevious : findNext).run())}
          />
          <Toggle label={words.find.matchCase} pressed={search.matchCase} onToggle={(matchCase) => searchFor({ matchCase })} icon={CaseSensitive} />
          <Toggle label={words.find.wholeWord} pressed={search.wholeWord} onToggle={(wholeWord) => searchFor({ wholeWord })} icon={WholeWord} />
        </div>
        <span className={wanted.text !== '' && !found ? 'find-count none' : 'find-count'} role="status">
          {state}
        </span>
        <Button label={words.find.previous} hint={readable('Shift+F3')} icon={ChevronUp} disabled={!found} onClick={findPrevious.run} />
        <Button label={words.find.next} hint={readable('F3')} icon={ChevronDown} disabled={!found} onClick={findNext.run} />
        {inReport > 0 && (
          <button type="button" className="button find-report" data-tip={words.find.inReportHint(inReport)} onClick={searchInReport}>
            {words.find.inReport(inReport)}
          </button>
        )}
        <span className="space" />
        <Button label={words.find.close} icon={X} onClick={close} />
      </div>
      <div className="find-row" id={rows} hidden={!replacing}>
        <div className="find-field">
          <input
            type="text"
            aria-label={words.find.replaceField}
            placeholder={words.find.replaceField}
            value={replacement}
            spellCheck={false}
            onChange={(event) => set({ replacement: event.target.value })}
            onKeyDown={pressIn(replaceOne)}
          />
        </div>
        <Button label={words.find.replace} kind="outlined" disabled={!found} onClick={replaceOne}>
          {words.find.replace}
        </Button>
        <Button label={words.find.replaceAll} kind="outlined" disabled={!found} onClick={replaceEvery}>
          {words.find.replaceAll}
        </Button>
      </div>
    </search>
  );
}

type ToggleProps = { label: string; pressed: boolean; onToggle: (pressed: boolean) => void; icon: typeof CaseSensitive };

function Toggle({ label, pressed, onToggle, icon: Icon }: ToggleProps) {
  return (
    <button type="button" className="find-toggle" aria-pressed={pressed} aria-label={label} data-tip={label} onClick={() => onToggle(!pressed)}>
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

/** In how many sentences of the report the words stand. */
function useInReport(search: Parameters<typeof findIn>[1]): number {
  const report = useDeck((state) => state.project?.report);
  const texts = useMemo(() => (report ? sentencesOfReport(report).map(({ text }) => plainText(text)) : []), [report]);
  return useMemo(() => (search.text === '' ? 0 : texts.filter((text) => findIn(text, search).length > 0).length), [texts, search]);
}
