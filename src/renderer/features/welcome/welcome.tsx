import { FileText, FolderOpen } from 'lucide-react';
import { openReport } from '../../actions/file.ts';
import { readable } from '../../actions/keys.ts';
import { openRecent, openSample } from '../../actions/open.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

const samples = [
  { language: 'de', label: 'Deutsch' },
  { language: 'en', label: 'English' },
  { language: 'zh', label: '中文' },
] as const;

/** What one sees before a report is open. */
export function Welcome() {
  const recent = useUi((state) => state.recent);
  return (
    <main className="welcome">
      <section className="welcome-card">
        <h1>{words.app.welcomeTitle}</h1>
        <p>{words.app.welcomeText}</p>
        <div className="drop-target">
          <Button label={words.app.openReport} hint={readable('CmdOrCtrl+O')} kind="primary" icon={FolderOpen} onClick={openReport.run}>
            {words.app.openReport}
          </Button>
          <p>{words.app.dropHere}</p>
        </div>
        <div className="welcome-more">
          <section>
            <h2>{words.app.samples}</h2>
            <div className="samples">
              {samples.map(({ language, label }) => (
                <Button key={language} label={label} kind="outlined" onClick={() => void openSample(language)}>
                  {label}
                </Button>
              ))}
            </div>
          </section>
          {recent.length > 0 && (
            <section>
              <h2>{words.app.recent}</h2>
              <ul className="recent">
                {recent.slice(0, 5).map(({ id, name, openedAt }) => (
                  <li key={id}>
                    <button type="button" onClick={() => void openRecent(id)}>
                      <FileText size={16} strokeWidth={1.75} aria-hidden="true" />
                      <span>{name}</span>
                      <time>{new Date(openedAt).toLocaleDateString(locale, { day: 'numeric', month: 'short' })}</time>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </section>
    </main>
  );
}
