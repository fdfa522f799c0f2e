import './fields.css';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { slideNumbers } from '../../../core/present/shown.ts';
import { contextOf } from '../../../core/render/context.ts';
import { fitsFrame } from '../../../core/render/fit.ts';
import { makeItFit } from '../../actions/fit.ts';
import { call } from '../../api.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { placeCursor } from '../../store/cursor.ts';
import { selectedSlide, useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { mountSlideEditor, type SlideEditor } from './slide-editor.ts';

const WritingTools = lazy(() => import('../../writing/tools.tsx').then(({ WritingTools }) => ({ default: WritingTools })));

/** The selected slide, drawn by reveal.js as it will be shown, with its texts editable in place. */
export function Canvas() {
  const stage = useRef<HTMLDivElement>(null);
  const editor = useRef<SlideEditor | null>(null);
  const [ready, setReady] = useState(false);
  const overflows = useUi((state) => state.overflow > 0);
  const deck = useDeck((state) => state.history?.deck);
  const project = useDeck((state) => state.project?.id ?? '');
  const selected = useUi((state) => state.selected);
  const bullet = useUi((state) => state.bullet);
  const cursor = useUi((state) => state.cursor);

  const index = deck?.slides.findIndex((slide) => slide.id === selected) ?? -1;
  const slide = deck?.slides[index];
  const number = deck ? (slideNumbers(deck.slides)[index] ?? index + 1) : 1;
  const url = useMemo(() => assetUrl(project), [project]);
  const { title = '', language = 'en', theme = '', ownTheme, footer, numbers, aspect } = deck ?? {};
  const context = useMemo(
    () => contextOf({ title, language, theme, ownTheme, footer, numbers, aspect }, number, url),
    [title, language, theme, ownTheme, footer, numbers, aspect, number, url],
  );

  // As the outline reckons it; what was measured counts where nothing was reckoned to.
  const reckoned = useMemo(() => slide !== undefined && !fitsFrame(slide, context.frame), [slide, context.frame]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let gone = false;
    mountSlideEditor(element, {
      write: (command, cursor) => {
        useDeck.getState().dispatch(command, cursor);
        return selectedSlide()?.slide ?? null;
      },
      moved: placeCursor,
      selectBullet: (id) => useUi.getState().selectBullet(id),
      measured: (pixels) => {
        if (useUi.getState().overflow !== pixels) useUi.getState().set({ overflow: pixels });
      },
    }).then((mounted) => {
      if (gone) return mounted.dispose();
      editor.current = mounted;
      setReady(true);
    });
    return () => {
      gone = true;
      editor.current?.dispose();
      editor.current = null;
    };
  }, []);

  // Before the next key press arrives: it may belong to a line that was just added.
  useLayoutEffect(() => {
    if (ready && slide) editor.current?.show(slide, context, cursor);
  }, [ready, slide, context, cursor]);

  const painted = ready && slide !== undefined;
  useEffect(() => {
    if (painted) requestAnimationFrame(() => requestAnimationFrame(() => void call('app.usable')));
  }, [painted]);

  useEffect(() => {
    if (ready && bullet) editor.current?.focusBullet(bullet);
  }, [ready, bullet]);

  return (
    <section className="canvas" aria-label={words.editor.slide}>
      <div className="stage" data-aspect={context.frame.aspect}>
        <div ref={stage} />
      </div>
      {painted && (
        <Suspense>
          <WritingTools />
        </Suspense>
      )}
      {(overflows || reckoned) && (
        <p className="overflow" role="status">
          {words.fit.tooFull}{' '}
          <button type="button" className="make-fit" data-tip={words.fit.hint} onClick={makeItFit.run}>
            {words.fit.make}
          </button>
        </p>
      )}
    </section>
  );
}
