import './opening.css';
import { Check, FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Opening } from '../../../shared/views.ts';
import { call } from '../../api.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

/** In the order they come. */
const stages = ['reading', 'sections', 'planning'] as const;

// What takes no longer needs no panel, in milliseconds.
const unseen = 500;

const cancel = () => void call('report.cancel');

/** How far the opening of a report is, and the way to give it up. Over an open deck it only comes up where it takes long. */
export function OpeningPanel({ opening: { name, stage, done }, atOnce }: { opening: Opening; atOnce: boolean }) {
  const [shown, setShown] = useState(atOnce);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), unseen);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (shown) panel.current?.focus();
  }, [shown]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && cancel();
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  if (!shown) return null;
  return (
    <>
      {!atOnce && <div className="overlay" />}
      <section className="opening" role="status" tabIndex={-1} ref={panel} aria-busy="true">
        <p className="opening-name">
          <FileText size={20} strokeWidth={1.5} aria-hidden="true" />
          <span>{words.app.opening(name)}</span>
        </p>
        {/* Only of reading is it known how far it is, and not of every format. */}
        {stage === 'reading' && done > 0 ? <progress value={done} aria-label={words.app.stage[stage]} /> : <progress aria-label={words.app.stage[stage]} />}
        <ol className="stages">
          {stages.map((each, at) => (
            <li key={each} aria-current={each === stage ? 'step' : undefined} data-done={at < stages.indexOf(stage)}>
              {at < stages.indexOf(stage) ? <Check size={14} aria-hidden="true" /> : <span className="dot" aria-hidden="true" />}
              {words.app.stage[each]}
            </li>
          ))}
        </ol>
        <footer>
          <Button label={words.app.cancel} hint="Esc" kind="outlined" onClick={cancel}>
            {words.app.cancel}
          </Button>
        </footer>
      </section>
    </>
  );
}
