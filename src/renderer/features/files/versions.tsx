import './files.css';
import * as Dialog from '@radix-ui/react-dialog';
import { useEffect, useMemo, useState } from 'react';
import type { Deck } from '../../../core/model/deck.ts';
import { contextOf } from '../../../core/render/context.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { EarlierDeck, Version } from '../../../shared/views.ts';
import { call } from '../../api.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { told } from '../../store/autosave.ts';
import { useDeck } from '../../store/deck.ts';
import { useFile } from '../../store/file.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

const close = () => useFile.getState().set({ versionsOpen: false });

/** The states that the deck was in: to be looked at, and gone back to in one step that can be undone. */
export function Versions() {
  const id = useDeck((state) => state.project?.id ?? '');
  const [versions, setVersions] = useState<Version[] | null>(null);
  const [chosen, setChosen] = useState<Version | null>(null);
  const [earlier, setEarlier] = useState<EarlierDeck | null>(null);
  useEffect(() => {
    void told()
      .then(() => call('project.versions', { id }))
      .then((listed) => {
        setVersions(listed);
        setChosen(listed[0] ?? null);
      });
  }, [id]);
  useEffect(() => {
    let gone = false;
    setEarlier(null);
    if (chosen) void call('project.version', { id, version: chosen.id }).then((found) => !gone && setEarlier(found));
    return () => {
      gone = true;
    };
  }, [id, chosen]);
  const restore = () => {
    if (!earlier || !chosen) return;
    close();
    useDeck.getState().restore(earlier.deck, earlier.report);
    useUi.getState().say({ kind: 'done', text: words.files.restored(timeOf(chosen.at)) });
  };
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || close()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert versions">
          <Dialog.Title>{words.files.versionsTitle}</Dialog.Title>
          <Dialog.Description>{words.files.versionsHow}</Dialog.Description>
          {versions?.length === 0 && <p>{words.files.noVersions}</p>}
          <div className="versions-panes">
            <fieldset>
              <legend className="hidden">{words.files.versionsTitle}</legend>
              {versions?.map((version) => (
                <label key={version.id}>
                  <input type="radio" name="version" checked={version === chosen} onChange={() => setChosen(version)} />
                  <span>
                    <strong>{timeOf(version.at)}</strong>
                    <span>{words.files.reason[version.reason]}</span>
                    <span>{words.files.slidesChanged(version.slides)}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            {earlier && <Pictures deck={earlier.deck} projectId={id} />}
          </div>
          <footer>
            <Button label={words.app.close} kind="outlined" onClick={close}>
              {words.app.close}
            </Button>
            <Button label={words.files.restore} kind="primary" disabled={!earlier} onClick={restore}>
              {words.files.restore}
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The slides of an earlier state, drawn as they come into sight. */
function Pictures({ deck, projectId }: { deck: Deck; projectId: string }) {
  const contexts = useMemo(() => deck.slides.map((_, at) => contextOf(deck, at + 1, assetUrl(projectId))), [deck, projectId]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the list is scrolled by the keys.
    <ol className="versions-slides" tabIndex={0} aria-label={words.editor.slides}>
      {deck.slides.map((slide, at) => {
        const context = contexts[at];
        return (
          <li key={slide.id} aria-label={`${at + 1}: ${plainText(slide.title)}`}>
            {context && <SlidePicture slide={slide} context={context} lazy />}
          </li>
        );
      })}
    </ol>
  );
}

const timeOf = (at: number): string =>
  new Date(at).toLocaleString(locale, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
