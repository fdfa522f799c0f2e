import './welcome.css';
import { FileDown, FolderOpen } from 'lucide-react';
import { openReport } from '../../actions/file.ts';
import { openSample } from '../../actions/open.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { readable } from '../../writing/readable-keys.ts';
import { Recent } from './recent.tsx';
import { samples } from './samples.ts';
import { WelcomePicture } from './welcome-picture.tsx';

/** What one sees before a report is open; `dropping` while files are held over the window. */
export function Welcome({ dropping }: { dropping: boolean }) {
  const recent = useUi((state) => state.recent);
  return (
    <main className="welcome">
      <section className="welcome-card">
        <header className="welcome-head">
          <div>
            <h1>{words.app.welcomeTitle}</h1>
            <p>{words.app.welcomeText}</p>
          </div>
          <WelcomePicture />
        </header>
        <div className="drop-target" data-over={dropping}>
          <FileDown size={44} strokeWidth={1.25} aria-hidden="true" />
          <div>
            <Button label={words.app.openReport} hint={readable('CmdOrCtrl+O')} kind="primary" icon={FolderOpen} onClick={openReport.run}>
              {words.app.openReport}
            </Button>
            <p>{dropping ? words.app.dropNow : words.app.dropHere}</p>
          </div>
        </div>
        {recent.length > 0 && <Recent recent={recent} />}
        <section>
          <h2>{words.app.samples}</h2>
          {recent.length > 0 ? <SampleButtons /> : <SamplePictures />}
        </section>
      </section>
    </main>
  );
}

/** The samples as they are to be: their first slides. */
function SamplePictures() {
  return (
    <div className="samples pictured">
      {samples.map(({ language, label, title }) => (
        <button key={language} type="button" className="sample" aria-label={label} onClick={() => void openSample(language)}>
          <span className="sample-picture" lang={language} aria-hidden="true">
            {title}
          </span>
          <span className="sample-name">{label}</span>
        </button>
      ))}
    </div>
  );
}

/** The samples for those who have files of their own. */
function SampleButtons() {
  return (
    <div className="samples">
      {samples.map(({ language, label }) => (
        <Button key={language} label={label} kind="outlined" onClick={() => void openSample(language)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
