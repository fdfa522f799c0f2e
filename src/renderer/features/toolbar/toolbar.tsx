import { FolderOpen, PanelRight, Play, Redo2, Share, Undo2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { frameOf } from '../../../core/render/frame.ts';
import type { Action } from '../../actions/action.ts';
import { aspects, giveAspect } from '../../actions/aspect.ts';
import { cuts, cutTalk } from '../../actions/cut.ts';
import { redo, undo } from '../../actions/edit.ts';
import { openExport } from '../../actions/export.ts';
import { openReport } from '../../actions/file.ts';
import { present } from '../../actions/talk.ts';
import { toggleSources } from '../../actions/view.ts';
import { useDeck } from '../../store/deck.ts';
import { themeLabel } from '../../store/themes.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { readable } from '../../writing/readable-keys.ts';

// The menu's machinery follows after the first slide; until then its button stands in its place.
const ChoiceMenu = lazy(() => import('../../ui/choice-menu.tsx').then(({ ChoiceMenu }) => ({ default: ChoiceMenu })));

const LayoutMenu = lazy(() => import('./layout-menu.tsx').then(({ LayoutMenu }) => ({ default: LayoutMenu })));

const props = (action: Action) => ({ label: action.label, hint: action.keys && readable(action.keys), disabled: !action.enabled(), onClick: action.run });
const plain = (label: string) => label.replace(/\s?…$/, '');

const minutesLabel = (minutes: number | null): string => (minutes === null ? words.editor.allOfIt : words.editor.minutes(minutes));

/** Name, time, theme and the main actions of the open deck; `settled` once the slide has been painted. */
export function Toolbar({ settled, themeMenu }: { settled: boolean; themeMenu: ReactNode }) {
  const name = useDeck((state) => state.project?.name ?? '');
  const draft = useDeck((state) => state.project?.draft ?? false);
  const taken = useDeck((state) => (state.project?.takenBy ?? null) !== null);
  const theme = useDeck((state) => (state.history ? themeLabel(state.history.deck) : ''));
  const { aspect } = useDeck((state) => frameOf(state.history?.deck ?? {}));
  const minutes = useDeck((state) => state.history?.deck.minutes ?? null);
  // Drawn anew when something else can be done, which typing seldom changes.
  useDeck(() => [undo, redo, openExport, present].map((action) => action.enabled()).join());
  useUi((state) => state.exporting);
  const sources = useUi((state) => state.sources);
  const placeholder = (
    <>
      <span className="button outlined">{words.outline.layout}</span>
      <Placeholder label={words.editor.time} value={minutesLabel(minutes)} />
      <Placeholder label={words.aspect.short} value={aspect} />
      <Placeholder label={words.editor.theme} value={theme} />
    </>
  );
  return (
    <header className="toolbar">
      <h1 data-tip={name} data-tip-cut>
        {name}
      </h1>
      {taken ? <span className="badge">{words.files.readOnly}</span> : draft && <span className="badge">{words.editor.draft}</span>}
      <Button {...props(openReport)} icon={FolderOpen} />
      <Button {...props(undo)} icon={Undo2} />
      <Button {...props(redo)} icon={Redo2} />
      <span className="space" />
      <Suspense fallback={placeholder}>
        {settled ? (
          <>
            <LayoutMenu />
            <ChoiceMenu
              label={words.editor.time}
              value={String(minutes ?? 0)}
              choices={[null, ...new Set([...cuts, ...(minutes === null ? [] : [minutes])].sort((a, b) => a - b))].map((choice) => ({
                value: String(choice ?? 0),
                label: minutesLabel(choice),
              }))}
              onChoose={(value) => cutTalk(Number(value) || null)}
            />
            <ChoiceMenu
              label={words.aspect.short}
              value={aspect}
              shown={aspect}
              choices={aspects.map((item) => ({ value: item, label: words.aspect.names[item] }))}
              onChoose={(value) => giveAspect(value === '4:3' ? value : '16:9')}
            />
            {themeMenu}
          </>
        ) : (
          placeholder
        )}
      </Suspense>
      <Button {...props(openExport)} kind="outlined" icon={Share}>
        <span className="wide-only">{plain(openExport.label)}</span>
      </Button>
      <Button {...props(present)} kind="primary" icon={Play}>
        <span className="wide-only">{plain(present.label)}</span>
      </Button>
      <Button {...props(toggleSources)} icon={PanelRight} pressed={sources} />
    </header>
  );
}

function Placeholder({ label, value }: { label: string; value: string }) {
  return (
    <span className="button outlined">
      <span className="choice-label">{label}: </span>
      {value}
    </span>
  );
}
