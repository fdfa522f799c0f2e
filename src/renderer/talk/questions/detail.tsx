import { MonitorUp } from 'lucide-react';
import { type Ref, useEffect, useMemo, useRef } from 'react';
import type { Slide } from '../../../core/model/deck.ts';
import type { SlideId } from '../../../core/model/id.ts';
import type { Report } from '../../../core/model/report.ts';
import { blocksAround, type Hit, slideFor, wordsAsked } from '../../../core/present/questions.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { contextOf } from '../../../core/render/context.ts';
import { noteHtml } from '../../../core/render/note-html.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { TalkDeck } from '../../../shared/views.ts';
import { rangesIn } from '../../features/find/highlight.ts';
import { BlockText } from '../../features/sources/block-text.tsx';
import { assetUrl } from '../../slides/asset-url.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { readableKey } from '../help/readable-key.ts';

/** The slide that a hit can be shown on; `exact` where what was found is on it. Null where there is none. */
export function targetOf(hit: Hit, slides: readonly Slide[], report: Report | null): { slide: SlideId; exact: boolean } | null {
  if (hit.kind !== 'report') return { slide: hit.slide, exact: hit.kind === 'slide' };
  return report && slideFor(slides, report, hit.sentence, hit.section);
}

type Props = { ref: Ref<HTMLElement>; hit: Hit; question: string; deck: TalkDeck; report: Report | null; onShow: () => void };

/** All there is to read about one hit, for the presenter alone, and the way to show its slide to the audience. */
export function Detail({ ref, hit, question, deck, report, onShow }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const target = useMemo(() => targetOf(hit, deck.slides, report), [hit, deck, report]);
  const at = deck.slides.findIndex(({ id }) => id === target?.slide);
  const slide = deck.slides[at];
  const number = slideNumbers(deck.slides)[at] ?? 1;
  const context = useMemo(() => contextOf(deck, number, assetUrl(deck.projectId)), [deck, number]);
  useMarks(text, question);
  const { talkControl: own } = words;
  const show = hit.kind === 'report' && !target?.exact ? own.showSection : own.show;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="questions-detail" aria-label={own.preview} tabIndex={0} ref={ref}>
      <header>
        <span>{own.preview}</span>
        {slide ? (
          <Button label={show} hint={readableKey('Ctrl+Enter')} kind="primary" icon={MonitorUp} onClick={onShow}>
            {show}
          </Button>
        ) : (
          hit.kind === 'report' && report && <span>{own.noSectionSlide}</span>
        )}
      </header>
      <div className="questions-text" ref={text} lang={deck.language}>
        {hit.kind === 'report' ? <Passage hit={hit} report={report} /> : null}
        {slide && (
          <>
            <p className="questions-slide" lang={document.documentElement.lang}>
              {slide.hidden ? own.onHidden : own.onSlide(number)}
              {hit.kind === 'report' && !target?.exact && ` · ${own.onNoSlide}`}
            </p>
            <SlidePicture slide={slide} context={context} />
          </>
        )}
        {slide && hit.kind !== 'report' && slide.note.text.trim() !== '' && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: noteHtml lets no HTML of the note through.
          <div className="questions-notes" dangerouslySetInnerHTML={{ __html: noteHtml(slide.note.text) }} />
        )}
      </div>
    </section>
  );
}

/** The report around a sentence, which is marked. */
function Passage({ hit, report }: { hit: Hit & { kind: 'report' }; report: Report | null }) {
  const found = report && blocksAround(report, hit.section, hit.block);
  if (!found) return null;
  const reading = { marked: new Set<string>([hit.sentence]), standings: undefined, current: null };
  return (
    <div className="questions-passage">
      <h3>{plainText(found.title)}</h3>
      {found.blocks.map((block, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the report does not change while it is read
        <BlockText key={k} block={block} reading={reading} />
      ))}
    </div>
  );
}

/** Marks the words of the question in what is read, and brings the first of them into view. */
function useMarks(room: { current: HTMLElement | null }, question: string): void {
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const ranges = wordsAsked(question).flatMap((text) => rangesIn(element, { text, matchCase: false, wholeWord: false }));
    CSS.highlights.set('asked', new Highlight(...ranges));
    const sentence = element.querySelector('mark');
    const first = sentence ?? ranges.find((range) => !range.startContainer.parentElement?.closest('.slide'))?.startContainer.parentElement;
    first?.scrollIntoView({ block: sentence ? 'center' : 'nearest' });
    return () => void CSS.highlights.delete('asked');
  }, [room, question]);
}
