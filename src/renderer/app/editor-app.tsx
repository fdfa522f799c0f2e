import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { arePictures, insertPictures } from '../actions/pictures.ts';
import { resumeTheme } from '../actions/themes.ts';
import { openDropped } from '../api.ts';
import { Canvas } from '../features/canvas/canvas.tsx';
import { KeepDrawings } from '../features/drawn/keep-drawings.tsx';
import { FileBar } from '../features/files/file-bar.tsx';
import { Notes } from '../features/notes/notes.tsx';
import { OpeningPanel } from '../features/opening/opening-panel.tsx';
import { Sources } from '../features/sources/sources.tsx';
import { StatusBar } from '../features/status/status-bar.tsx';
import { Toolbar } from '../features/toolbar/toolbar.tsx';
import { Welcome } from '../features/welcome/welcome.tsx';
import { wearTheme } from '../slides/theme-sheet.ts';
import { useDeck } from '../store/deck.ts';
import { useDrawn } from '../store/drawn.ts';
import { useExport } from '../store/export.ts';
import { useFile } from '../store/file.ts';
import { useFind } from '../store/find.ts';
import { useRecords } from '../store/records.ts';
import { useSources } from '../store/sources.ts';
import { useTalkStart } from '../store/talk-start.ts';
import { useThemes } from '../store/themes.ts';
import { useUi } from '../store/ui.ts';
import { useUpdate } from '../store/update.ts';
import { words } from '../store/words.ts';
import { NoticeBar } from '../ui/notice-bar.tsx';

// What follows after the first slide.
const Outline = lazy(() => import('../features/outline/outline.tsx').then(({ Outline }) => ({ default: Outline })));
const SlideBar = lazy(() => import('../features/inspector/slide-bar.tsx').then(({ SlideBar }) => ({ default: SlideBar })));
const ThemeMenu = lazy(() => import('../features/themes/theme-menu.tsx').then(({ ThemeMenu }) => ({ default: ThemeMenu })));
// Dialogs are loaded when the first one opens.
const loadPalette = () => import('../features/palette/palette.tsx');
const Palette = lazy(() => loadPalette().then(({ Palette }) => ({ default: Palette })));
const Arrange = lazy(() => import('../features/opening/arrange.tsx').then(({ Arrange }) => ({ default: Arrange })));
const Versions = lazy(() => import('../features/files/versions.tsx').then(({ Versions }) => ({ default: Versions })));
const ExportDialog = lazy(() => import('../features/export/export-dialog.tsx').then(({ ExportDialog }) => ({ default: ExportDialog })));
const Ledger = lazy(() => import('../features/sources/ledger.tsx').then(({ Ledger }) => ({ default: Ledger })));
const SettingsDialog = lazy(() => import('../features/settings/settings-dialog.tsx').then(({ SettingsDialog }) => ({ default: SettingsDialog })));
const UpdateDialog = lazy(() => import('../features/update/update-dialog.tsx').then(({ UpdateDialog }) => ({ default: UpdateDialog })));
const UpdateQuestion = lazy(() => import('../features/update/update-question.tsx').then(({ UpdateQuestion }) => ({ default: UpdateQuestion })));
const Shortcuts = lazy(() => import('../features/palette/shortcuts.tsx').then(({ Shortcuts }) => ({ default: Shortcuts })));
const TalkStart = lazy(() => import('../features/talk-start/talk-start.tsx').then(({ TalkStart }) => ({ default: TalkStart })));
const Records = lazy(() => import('../features/records/records.tsx').then(({ Records }) => ({ default: Records })));
const loadFindBar = () => import('../features/find/find-bar.tsx');
const FindBar = lazy(() => loadFindBar().then(({ FindBar }) => ({ default: FindBar })));
const ThemeDialog = lazy(() => import('../features/themes/theme-dialog.tsx').then(({ ThemeDialog }) => ({ default: ThemeDialog })));
const Alert = lazy(() => import('../ui/alert.tsx').then(({ Alert }) => ({ default: Alert })));

/** The editor's window, drawn anew in another language when that is chosen. */
export function Editor() {
  const language = useUi((state) => state.settings.language);
  return <EditorApp key={language} />;
}

/** The empty state, or the open deck. */
function EditorApp() {
  const project = useDeck((state) => state.project);
  const theme = useDeck((state) => state.history?.deck.theme);
  const ownTheme = useDeck((state) => state.history?.deck.ownTheme);
  const opening = useUi((state) => state.opening);
  const sources = useUi((state) => state.sources);
  const notice = useUi((state) => state.notice);
  const say = useUi((state) => state.say);
  const drawn = useDrawn((state) => state.offer);
  const dropping = useDrop();
  const painted = usePainted(project !== null);
  const palette = useUi((state) => state.palette);
  const settings = useUi((state) => state.settingsOpen);
  const shortcuts = useUi((state) => state.shortcuts);
  const finding = useFind((state) => state.open);
  const versions = useFile((state) => state.versionsOpen);
  const ledger = useSources((state) => state.ledger) && project !== null;
  const exporting = useExport((state) => state.open) && project !== null;
  const chosen = useUi((state) => state.chosen);
  const asked = useUpdate((state) => state.asked);
  const offer = useUpdate((state) => state.offer);
  const editing = useThemes((state) => state.editing);
  const deck = useDeck((state) => (offer || editing ? state.history?.deck : undefined));
  const starting = useTalkStart((state) => state.asked !== null) && project !== null;
  const records = useRecords((state) => state.open) && project !== null;
  const failure = useUi((state) => state.failure);
  const set = useUi((state) => state.set);
  const closeFailure = useCallback(() => set({ failure: null }), [set]);
  const closeNotice = useCallback(() => say(null), [say]);

  useEffect(() => {
    if (theme) wearTheme({ theme, ownTheme });
  }, [theme, ownTheme]);
  // What one types into at once has to be there at once; it comes when nothing else is to be done.
  useEffect(() => {
    if (!painted) return;
    const idle = requestIdleCallback(() => void Promise.all([loadFindBar(), loadPalette(), resumeTheme()]), { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }, [painted]);
  useEffect(() => {
    document.title = project ? `${project.name} – Lectern` : 'Lectern';
  }, [project]);

  const notices = (
    <>
      {notice && <NoticeBar notice={notice} closeLabel={words.app.close} onClose={closeNotice} />}
      {drawn && drawn.projectId === project?.id && <KeepDrawings slides={drawn.slides} />}
    </>
  );
  return (
    <>
      {project ? (
        <div className={sources ? 'workspace' : 'workspace without-sources'}>
          <Toolbar settled={painted} themeMenu={<ThemeMenu />} />
          {painted && (
            <Suspense fallback={<nav className="outline" />}>
              <Outline />
            </Suspense>
          )}
          <main className="middle">
            {painted && <FileBar />}
            <Suspense>{finding && <FindBar />}</Suspense>
            <div className="slide-bar-place">
              <Suspense>{painted && <SlideBar />}</Suspense>
            </div>
            <div className="notices">{notices}</div>
            <Canvas key={project.id} />
            <Notes />
          </main>
          {painted && sources && <Sources />}
          {painted && <StatusBar />}
        </div>
      ) : (
        !opening && <Welcome dropping={dropping === 'files'} />
      )}
      {opening && <OpeningPanel opening={opening} atOnce={project === null} />}
      {!project && notices}
      {dropping && project && <div className="dropping">{dropping === 'pictures' ? words.objects.dropPicture : words.app.dropNow}</div>}
      <Suspense>
        {failure !== null && <Alert title={words.app.problem} text={failure} closeLabel={words.app.close} onClose={closeFailure} />}
        {palette && <Palette />}
        {settings && <SettingsDialog />}
        {shortcuts && <Shortcuts />}
        {asked && <UpdateQuestion asked={asked} />}
        {offer && project && deck && <UpdateDialog offer={offer} deck={deck} report={project.report} />}
        {editing && project && deck && <ThemeDialog editing={editing} deck={deck} projectId={project.id} />}
        {versions && <Versions />}
        {starting && <TalkStart />}
        {records && <Records />}
        {ledger && <Ledger />}
        {exporting && <ExportDialog />}
        {chosen && <Arrange key={chosen.id} chosen={chosen} />}
      </Suspense>
    </>
  );
}

/** True from the frame after the first one: slide and notes come first, what stands around them next. */
function usePainted(open: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!open) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, [open]);
  return painted;
}

/** Lets files be dropped anywhere on the window, pictures onto the slide of an open deck; tells what hovers over it. */
function useDrop(): 'pictures' | 'files' | null {
  const [dropping, setDropping] = useState<'pictures' | 'files' | null>(null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const items = [...event.dataTransfer.items];
      setDropping(isForSlide(items) ? 'pictures' : 'files');
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setDropping(null);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setDropping(null);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (isForSlide(files)) void insertPictures(files);
      else openDropped(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return dropping;
}

const isForSlide = (files: readonly { type: string }[]): boolean => useDeck.getState().history !== null && arePictures(files);
