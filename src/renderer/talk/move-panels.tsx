import { lazy, Suspense } from 'react';
import { useMove } from '../store/move.ts';
import { NumberChip } from './jump/number-chip.tsx';

const parts = {
  jump: lazy(() => import('./jump/jump.tsx').then(({ Jump }) => ({ default: Jump }))),
  overview: lazy(() => import('./overview/overview.tsx').then(({ Overview }) => ({ default: Overview }))),
  questions: lazy(() => import('./questions/questions.tsx').then(({ Questions }) => ({ default: Questions }))),
  help: lazy(() => import('./help/key-sheet.tsx').then(({ KeySheet }) => ({ default: KeySheet }))),
};

/** What opens over the presenter's view: the slide that is looked for, all slides, questions, the keys. */
export function MovePanels() {
  const panel = useMove((state) => state.panel);
  const Part = panel && parts[panel];
  return (
    <>
      <NumberChip />
      <Suspense>{Part && <Part />}</Suspense>
    </>
  );
}
