import { placeFor } from '../../core/edit/commands/pictures.ts';
import { bulletId, slideId } from '../../core/model/id.ts';
import type { Asset } from '../../core/model/report.ts';
import { call } from '../api.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { useObjects } from '../store/objects.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

const onFigure = () => selectedSlide()?.slide.kind === 'figure';

export const insertPicture: Action = {
  id: 'picture.insert',
  get label() {
    return words.objects.insertPicture;
  },
  menu: 'object',
  keys: 'CmdOrCtrl+Shift+I',
  enabled: () => selectedSlide() !== null,
  run: async () => {
    const { project } = useDeck.getState();
    if (!project) return;
    const chosen = await call('picture.choose', { id: project.id });
    if (!chosen.ok) useUi.getState().fail(chosen.error);
    else if (chosen.value) place(chosen.value);
  },
};

export const cropPicture: Action = {
  id: 'picture.crop',
  get label() {
    return words.objects.crop;
  },
  menu: 'object',
  enabled: onFigure,
  run: () => useObjects.getState().set({ dialog: 'crop' }),
};

export const removePicture: Action = {
  id: 'picture.remove',
  get label() {
    return words.objects.removePicture;
  },
  menu: 'object',
  enabled: onFigure,
  run: () => {
    const selected = selectedSlide();
    if (selected) useDeck.getState().dispatch({ type: 'picture.remove', slide: selected.slide.id, bullet: bulletId(crypto.randomUUID()) });
  },
};

/** Puts pictures that were dropped or pasted on the selected slide, the second and further ones on slides after it. */
export async function insertPictures(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const { project } = useDeck.getState();
    if (!project) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await call('picture.add', { id: project.id, name: file.name, bytes });
    if (!added.ok) useUi.getState().fail(added.error);
    else place(added.value, file !== files[0]);
  }
}

/** True for files that are all pictures, as far as the system knows: of files that are only hovering it tells no more. */
export const arePictures = (files: readonly { type: string }[]): boolean => files.length > 0 && files.every(({ type }) => type.startsWith('image/'));

function place(asset: Asset, further = false): void {
  const selected = selectedSlide();
  if (!selected) return;
  const { slide } = selected;
  const added = slideId(crypto.randomUUID());
  const apart = further || placeFor(slide) === 'after';
  useDeck.getState().dispatch({ type: 'picture.place', slide: slide.id, asset, alt: '', added, apart });
  if (apart) useUi.getState().select(added);
}

/** A picture in the clipboard goes on the slide; words beside it are meant for the field that is being written. */
export function listenForPictures(): () => void {
  const paste = (event: ClipboardEvent) => {
    const { clipboardData: data, target } = event;
    const files = [...(data?.files ?? [])];
    const inDialog = target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], .slide-bar') !== null;
    if (!data || inDialog || !arePictures(files) || data.getData('text/plain').trim() !== '') return;
    event.preventDefault();
    event.stopPropagation();
    void insertPictures(files);
  };
  document.addEventListener('paste', paste, true);
  return () => document.removeEventListener('paste', paste, true);
}
