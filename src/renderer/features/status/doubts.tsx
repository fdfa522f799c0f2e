import { useEffect, useRef } from 'react';
import { followDoubts, type PlacedDoubt, useDoubts } from '../../store/doubts.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { underlineDoubts } from './underline.ts';

/** How many numbers, dates and names their sources do not have; each click goes to the next of them. */
export function Doubts() {
  const doubts = useDoubts((state) => state.doubts);
  const next = useRef(0);
  useEffect(followDoubts, []);
  useEffect(underlineDoubts, []);
  const go = () => {
    const doubt = doubts[next.current % doubts.length];
    next.current = (next.current + 1) % doubts.length;
    if (doubt) goTo(doubt);
  };
  return (
    <span role="status">
      {doubts.length > 0 && (
        <button
          type="button"
          className="remarks doubts"
          data-tip={doubts
            .slice(0, 8)
            .map(({ text }) => text)
            .join('\n')}
          onClick={go}
        >
          {countOf(doubts)}
        </button>
      )}
    </span>
  );
}

function countOf(doubts: readonly PlacedDoubt[]): string {
  const [kind] = doubts.map((doubt) => doubt.kind);
  return words.sources.doubts(doubts.length, kind !== undefined && doubts.every((doubt) => doubt.kind === kind) ? kind : null);
}

/** Selects the slide and enters the field. */
function goTo({ slide, bullet, field }: PlacedDoubt): void {
  const ui = useUi.getState();
  ui.select(slide);
  if (bullet) {
    ui.selectBullet(null);
    ui.selectBullet(bullet);
    return;
  }
  const place = field === 'note' ? '.notes :is(textarea, [contenteditable="true"])' : `.stage .slide [data-field="${CSS.escape(field)}"]`;
  // Once the slide is drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(place)?.focus()));
}
