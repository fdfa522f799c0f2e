import { useEffect, useRef, useState } from 'react';
import { shownSlides, slideNumbers } from '../../../core/present/shown.ts';
import { contextOf } from '../../../core/render/context.ts';
import { call } from '../../api.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { useDeck } from '../../store/deck.ts';
import { useExport } from '../../store/export.ts';
import { words } from '../../store/words.ts';

/** What the file will be: a PDF is printed and shown as its reader sees it, other formats by their first slides. */
export function Preview() {
  const format = useExport((state) => state.format);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="export-preview" tabIndex={0} aria-label={words.exporting.preview}>
      {format === 'pdf' ? <PrintedPages /> : <FirstSlides />}
    </section>
  );
}

function FirstSlides() {
  const deck = useDeck((state) => state.history?.deck);
  const id = useDeck((state) => state.project?.id ?? '');
  if (!deck) return null;
  const numbers = slideNumbers(deck.slides);
  return (
    <ol>
      {shownSlides(deck)
        .slice(0, 6)
        .map((slide) => (
          <li key={slide.id}>
            <SlidePicture slide={slide} context={contextOf(deck, numbers[deck.slides.indexOf(slide)] ?? 1, assetUrl(id))} />
          </li>
        ))}
    </ol>
  );
}

/** Milliseconds for which choices have to rest before pages are printed. */
const rest = 250;

function PrintedPages() {
  const options = useExport((state) => state.options);
  const deck = useDeck((state) => state.history?.deck);
  const id = useDeck((state) => state.project?.id ?? '');
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'busy' | 'done' | 'failed'>('busy');
  useEffect(() => {
    if (!deck) return;
    let gone = false;
    setState('busy');
    const print = async () => {
      const made = await call('export.preview', { id, deck, format: 'pdf', options });
      if (gone || (made.ok && !made.value)) return;
      const pages = made.ok && made.value ? await (await import('./pdf-pages.ts')).pdfPages(made.value, (number) => words.exporting.page(number)) : null;
      if (gone) return;
      if (pages) place.current?.replaceChildren(...pages);
      setState(pages ? 'done' : 'failed');
    };
    const timer = setTimeout(() => void print().catch(() => gone || setState('failed')), rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [id, deck, options]);
  return (
    <>
      <div className="export-pages" ref={place} aria-busy={state === 'busy'} />
      {state === 'busy' && (
        <p role="status">
          <span className="spinner" />
          {words.exporting.previewing}
        </p>
      )}
      {state === 'failed' && <p role="status">{words.exporting.noPreview}</p>}
    </>
  );
}
