import './recent.css';
import { FileText, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecentFile } from '../../../shared/views.ts';
import { openRecent } from '../../actions/open.ts';
import { call } from '../../api.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

const shown = 9;

/** The decks that were open before, with a picture of each one's first slide. One whose file is gone can be taken off the list. */
export function Recent({ recent }: { recent: RecentFile[] }) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    void call('recent.missing').then((ids) => !gone && setMissing(ids));
    return () => {
      gone = true;
    };
  }, []);
  const forget = async (id: string) => useUi.getState().set({ recent: await call('recent.forget', { id }) });
  return (
    <section>
      <h2>{words.app.recent}</h2>
      <ul className="recent">
        {recent.slice(0, shown).map(({ id, name, openedAt, draft, pictured }) => (
          <li key={id} data-missing={missing.includes(id)}>
            <button type="button" data-tip={name} data-tip-cut disabled={missing.includes(id)} onClick={() => void openRecent(id)}>
              <span className="recent-picture">
                {pictured === null ? (
                  <FileText size={28} strokeWidth={1.25} aria-hidden="true" />
                ) : (
                  <img src={`/recent/${encodeURIComponent(id)}?${pictured}`} alt="" draggable={false} />
                )}
              </span>
              <span className="recent-name">{name}</span>
              <span className="recent-when">
                {missing.includes(id) ? words.files.missing : dayOf(openedAt)}
                {draft && <span className="badge">{words.editor.draft}</span>}
              </span>
            </button>
            {missing.includes(id) && <Button label={words.files.forget(name)} icon={X} onClick={() => void forget(id)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const dayOf = (at: number): string => new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short' });
