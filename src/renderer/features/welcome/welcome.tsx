import { FolderOpen } from 'lucide-react';
import { openReport } from '../../actions/file.ts';
import { openSample } from '../../actions/open.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { readable } from '../../writing/readable-keys.ts';
import { Recent } from './recent.tsx';

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
        </div>
        {recent.length > 0 && <Recent recent={recent} />}
      </section>
    </main>
  );
}
