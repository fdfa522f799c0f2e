import './help.css';
import { useMove } from '../../store/move.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { PanelDialog } from '../panel-dialog.tsx';
import { keyTable } from './key-table.ts';
import { readableKey } from './readable-key.ts';

/** Every key of a talk, group by group. */
export function KeySheet() {
  return (
    <PanelDialog name={words.talkControl.keys} className="key-sheet" showName first=".button">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="key-list" tabIndex={0} aria-label={words.talkControl.keys}>
        <div className="key-columns">
          {keyTable.map(({ name, rows }) => (
            <section key={name()}>
              <h3>{name()}</h3>
              <dl>
                {rows.map(({ keys, says }) => (
                  <div key={keys[0]}>
                    <dt>{says()}</dt>
                    <dd>
                      {shown(keys).map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
      <Button label={words.talkControl.close} kind="primary" onClick={() => useMove.getState().open(null)}>
        {words.talkControl.close}
      </Button>
    </PanelDialog>
  );
}

/** Digits as one, to be confirmed. */
const shown = (keys: readonly string[]): string[] => (keys.includes('0') ? [words.talkControl.digits, readableKey('Enter')] : keys.map(readableKey));
