import { lazy, type MouseEvent, Suspense } from 'react';
import { usePresenter } from '../store/presenter.ts';
import { useTalk } from '../store/talk.ts';
import { Bar } from './view/bar.tsx';
import { FrontHint } from './view/front-hint.tsx';
import { NextPane } from './view/next-pane.tsx';
import { NotesPane } from './view/notes-pane.tsx';
import { NowPane } from './view/now-pane.tsx';
import { Panes } from './view/panes.tsx';
import { TimeLine } from './view/time-line.tsx';
import { TriageStrip } from './view/triage-strip.tsx';

const TooFullHint = lazy(() => import('./view/too-full-hint.tsx').then(({ TooFullHint }) => ({ default: TooFullHint })));
const ResetClock = lazy(() => import('./view/reset-clock.tsx').then(({ ResetClock }) => ({ default: ResetClock })));

/** Buttons pressed by mouse do not get the keyboard: the space bar and a clicker go on with the talk. */
function keepKeyboard(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button:not([aria-haspopup])')) event.preventDefault();
}

/** The speaker's own window: this slide, the next one, what to say, how long it has been. */
export function PresenterView() {
  const title = useTalk((state) => state.deck?.title);
  const resetting = usePresenter((state) => state.resetting);
  return (
    <main className="presenter" onMouseDown={keepKeyboard}>
      <h1 className="hidden">{title}</h1>
      <TimeLine />
      <Panes now={<NowPane />} next={<NextPane />} notes={<NotesPane />} />
      <TriageStrip />
      <Suspense>
        <TooFullHint />
      </Suspense>
      <FrontHint />
      <Bar />
      <Suspense>{resetting && <ResetClock />}</Suspense>
    </main>
  );
}
