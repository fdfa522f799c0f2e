import './inspector.css';
import { Crop, ImagePlus, PanelBottom, Trash2 } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import type { Action } from '../../actions/action.ts';
import { editFooter } from '../../actions/objects.ts';
import { cropPicture, insertPicture, removePicture } from '../../actions/pictures.ts';
import { useDeck } from '../../store/deck.ts';
import { useObjects } from '../../store/objects.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { readable } from '../../writing/readable-keys.ts';
import { AltText } from './alt-text.tsx';
import { BylineTools } from './byline-tools.tsx';
import { listenInCells } from './cell-keys.ts';
import { TableTools } from './table-tools.tsx';

const CropDialog = lazy(() => import('./crop-dialog.tsx').then(({ CropDialog }) => ({ default: CropDialog })));
const FooterDialog = lazy(() => import('./footer-dialog.tsx').then(({ FooterDialog }) => ({ default: FooterDialog })));

const props = (action: Action) => ({ label: action.label, hint: action.keys && readable(action.keys), disabled: !action.enabled(), onClick: action.run });
const plain = (label: string) => label.replace(/\s?…$/, '');

/** Over the slide: what can be done with its picture, table or title, and with the foot of all slides. */
export function SlideBar() {
  const selected = useUi((state) => state.selected);
  const slide = useDeck((state) => state.history?.deck.slides.find((candidate) => candidate.id === selected));
  const language = useDeck((state) => state.history?.deck.language ?? 'en');
  const dialog = useObjects((state) => state.dialog);
  useEffect(listenInCells, []);
  if (!slide) return null;
  const isFigure = slide.kind === 'figure';
  return (
    <div className="slide-bar" role="toolbar" aria-label={words.objects.bar}>
      <Button {...props(insertPicture)} icon={ImagePlus}>
        {plain(isFigure ? words.objects.replacePicture : words.objects.insertPicture)}
      </Button>
      {isFigure && (
        <>
          <Button {...props(cropPicture)} icon={Crop}>
            {plain(words.objects.crop)}
          </Button>
          <Button {...props(removePicture)} icon={Trash2} />
          <AltText key={slide.id} slide={slide} />
        </>
      )}
      {slide.kind === 'table' && <TableTools table={slide} language={language} />}
      {slide.kind === 'title' && <BylineTools slide={slide} language={language} />}
      <span className="space" />
      <Button {...props(editFooter)} icon={PanelBottom} />
      <Suspense>
        {dialog === 'crop' && isFigure && <CropDialog key={slide.id} slide={slide} />}
        {dialog === 'footer' && <FooterDialog />}
      </Suspense>
    </div>
  );
}
