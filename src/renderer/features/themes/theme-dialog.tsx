import './themes.css';
import * as Dialog from '@radix-ui/react-dialog';
import { Redo2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Deck } from '../../../core/model/deck.ts';
import { directionOf } from '../../../core/render/direction.ts';
import { longestName, type Theme } from '../../../core/theme/theme.ts';
import { keepTheme } from '../../actions/themes.ts';
import { call } from '../../api.ts';
import { type Editing, useThemes } from '../../store/themes.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { ColorFields } from './color-fields.tsx';
import { beginDraft, changed, redone, undone } from './draft.ts';
import { LookFields } from './look-fields.tsx';
import { Preview } from './preview.tsx';

/** Milliseconds without a change after which the theme is written down, should the program end. */
const calm = 200;

type Props = { editing: Editing; deck: Deck; projectId: string };

/** Makes a theme of the user's own, seen on the slides of the open deck while it changes. */
export function ThemeDialog({ editing, deck, projectId }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(() => beginDraft(editing.start, editing.left));
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const { theme } = draft;
  const change = (field: string, part: Partial<Theme>) => setDraft((before) => changed(before, field, part, Date.now()));
  const close = () => {
    useThemes.getState().set({ editing: null });
    void call('themes.leave', { draft: null });
  };
  const leave = () => (draft.past.length > 0 && !asked ? setAsked(true) : close());
  const isNamed = theme.name.trim() !== '';
  const { instead } = editing;
  const isNew = draft.past.length === 0;
  useEffect(() => {
    if (isNew || !isNamed) return;
    const timer = setTimeout(() => void call('themes.leave', { draft: { theme, instead } }), calm);
    return () => clearTimeout(timer);
  }, [theme, instead, isNew, isNamed]);
  const save = async () => {
    if (!isNamed || saving) return;
    setSaving(true);
    const kept = await keepTheme({ ...theme, name: theme.name.trim() }, editing.instead);
    setSaving(false);
    if (kept) close();
  };
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    setDraft(key === 'y' || event.shiftKey ? redone : undone);
  };
  return (
    <Dialog.Root open onOpenChange={leave}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert theme-dialog" onKeyDown={press} onPointerDownOutside={(event) => event.preventDefault()}>
          <header>
            <Dialog.Title>{editing.instead === null ? words.themes.newTitle : words.themes.editTitle}</Dialog.Title>
            <Dialog.Description>{words.themes.how}</Dialog.Description>
          </header>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <div className="theme-fields fades">
              <div className="theme-field">
                <label htmlFor={`${id}-name`}>{words.themes.name}</label>
                <input
                  id={`${id}-name`}
                  type="text"
                  maxLength={longestName}
                  value={theme.name}
                  aria-invalid={!isNamed}
                  aria-describedby={isNamed ? undefined : `${id}-unnamed`}
                  onChange={(event) => change('name', { name: event.target.value })}
                />
                {!isNamed && (
                  <p id={`${id}-unnamed`} className="theme-wrong">
                    {words.themes.nameMissing}
                  </p>
                )}
              </div>
              <ColorFields theme={theme} change={change} />
              <LookFields theme={theme} change={change} rightToLeft={directionOf(deck.language) === 'rtl'} />
            </div>
            <Preview theme={theme} deck={deck} projectId={projectId} />
            <footer>
              <Button label={words.themes.undoChange} icon={Undo2} disabled={draft.past.length === 0} onClick={() => setDraft(undone)} />
              <Button label={words.themes.redoChange} icon={Redo2} disabled={draft.future.length === 0} onClick={() => setDraft(redone)} />
              <span className="space" />
              {asked ? (
                <div className="theme-asked" role="alert">
                  <strong>{words.themes.discard}</strong>
                  <Button label={words.themes.discardNo} kind="outlined" onClick={() => setAsked(false)}>
                    {words.themes.discardNo}
                  </Button>
                  <Button label={words.themes.discardYes} kind="outlined" onClick={close}>
                    {words.themes.discardYes}
                  </Button>
                </div>
              ) : (
                <>
                  <Button label={words.app.cancel} kind="outlined" onClick={leave}>
                    {words.app.cancel}
                  </Button>
                  <button type="submit" className="button primary" disabled={!isNamed || saving}>
                    {words.themes.save}
                  </button>
                </>
              )}
            </footer>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
