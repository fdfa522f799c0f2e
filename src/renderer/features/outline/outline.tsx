import { memo, useEffect, useMemo, useRef } from 'react';
import type { Deck, Slide } from '../../../core/model/deck.ts';
import { flatSections } from '../../../core/model/report.ts';
import { fullSeconds } from '../../../core/planner/speaking-time.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { contextOf, type Framing } from '../../../core/render/context.ts';
import { plainText } from '../../../core/text/inline.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';

type Group = { section: string; title: string; slides: { slide: Slide; number: number }[] };

/** The deck as pictures, grouped by the report's sections. */
export function Outline() {
  const deck = useDeck((state) => state.history?.deck);
  const project = useDeck((state) => state.project);
  const selected = useUi((state) => state.selected);
  const list = useRef<HTMLElement>(null);

  const titles = useMemo(() => new Map(flatSections(project?.report.sections ?? []).map(({ id, title }) => [id as string, title])), [project?.report]);
  const groups = useMemo(() => groupBySection(deck?.slides ?? [], titles), [deck?.slides, titles]);
  const framing = useFraming(deck);
  const url = useMemo(() => assetUrl(project?.id ?? ''), [project?.id]);

  useEffect(() => {
    list.current?.querySelector(`[data-thumb="${CSS.escape(selected ?? '')}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  if (!deck || !framing) return null;
  return (
    <nav className="outline" aria-label={words.editor.slides} ref={list}>
      {groups.map((group) => (
        <section key={group.slides[0]?.slide.id}>
          <h2 className={group.title === '' ? 'hidden' : ''}>
            <span>{plainText(group.title)}</span>
            <span className="time">{clock(group.slides.reduce((sum, { slide }) => sum + fullSeconds(slide, deck), 0))}</span>
          </h2>
          {group.slides.map(({ slide, number }) => (
            <Thumb key={slide.id} slide={slide} number={number} selected={slide.id === selected} framing={framing} url={url} />
          ))}
        </section>
      ))}
    </nav>
  );
}

type ThumbProps = { slide: Slide; number: number; selected: boolean; framing: Framing; url: ReturnType<typeof assetUrl> };

/** One slide of the outline; drawn anew only when something of it changes, for there may be a thousand. */
const Thumb = memo(function Thumb({ slide, number, selected, framing, url }: ThumbProps) {
  const select = useUi((state) => state.select);
  const context = useMemo(() => contextOf(framing, number, url), [framing, number, url]);
  const state = slide.hidden ? words.editor.hidden : slide.optional ? words.editor.optional : '';
  return (
    <button
      type="button"
      data-thumb={slide.id}
      className="thumb"
      data-hidden={slide.hidden}
      data-optional={slide.optional}
      aria-current={selected}
      aria-label={`${words.editor.slide} ${slide.hidden ? words.editor.hidden : number}: ${plainText(slide.title)}${slide.optional ? ` (${words.editor.optional})` : ''}`}
      title={state || undefined}
      onClick={() => select(slide.id)}
    >
      <span className="thumb-number">{slide.hidden ? '–' : number}</span>
      <SlidePicture slide={slide} context={context} lazy />
    </button>
  );
});

/** What of the deck is seen around its slides, the same object until that changes. */
function useFraming(deck: Deck | undefined): Framing | null {
  const { title, language, footer, numbers } = deck ?? {};
  return useMemo(() => (title === undefined || language === undefined ? null : { title, language, footer, numbers }), [title, language, footer, numbers]);
}

/** Neighbouring slides of one section under its title; the title slide stands alone under none. */
function groupBySection(slides: readonly Slide[], titles: ReadonlyMap<string, string>): Group[] {
  const groups: Group[] = [];
  const numbers = slideNumbers(slides);
  slides.forEach((slide, index) => {
    const section = slide.kind === 'title' ? 'title' : (slide.section ?? '');
    const last = groups.at(-1);
    const entry = { slide, number: numbers[index] ?? index + 1 };
    if (last && last.section === section) last.slides.push(entry);
    else groups.push({ section, title: slide.kind === 'title' ? '' : (titles.get(section) ?? ''), slides: [entry] });
  });
  return groups;
}
