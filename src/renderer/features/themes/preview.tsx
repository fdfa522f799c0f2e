import { useMemo } from 'react';
import { bulletsOf, type Deck, type Slide } from '../../../core/model/deck.ts';
import type { Theme } from '../../../core/theme/theme.ts';
import { words } from '../../store/words.ts';
import { ThemedSlide, useThemeScope } from './theme-picture.tsx';

type Props = { theme: Theme; deck: Deck; projectId: string };

/** The deck's own slides in the theme that is being made: one of each sort that shows something else of it. */
export function Preview({ theme, deck, projectId }: Props) {
  const scope = useThemeScope(theme);
  const shown = useMemo(() => telling(deck.slides), [deck.slides]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the arrow keys.
    <section className={`theme-preview ${scope}`} aria-label={words.themes.preview} tabIndex={0}>
      {shown.map((at) => {
        const slide = deck.slides[at];
        return slide && <ThemedSlide key={slide.id} slide={slide} number={at + 1} deck={deck} theme={theme} projectId={projectId} />;
      })}
    </section>
  );
}

const sorts: readonly ((slide: Slide) => boolean)[] = [
  ({ kind }) => kind === 'title',
  (slide) => slide.kind === 'bullets' && bulletsOf(slide).length > 2,
  ({ kind }) => kind === 'numbers',
  (slide) => slide.kind === 'table' && slide.drawn === undefined,
  (slide) => slide.kind === 'table' && slide.drawn !== undefined,
  ({ kind }) => kind === 'places' || kind === 'comparison',
  ({ kind }) => kind === 'timeline',
  ({ kind }) => kind === 'quote',
  ({ kind }) => kind === 'divider',
  ({ kind }) => kind === 'figure',
];

const most = 8;

/** The places of those slides; of a deck that has few sorts, the first slides. */
function telling(slides: readonly Slide[]): number[] {
  const found = sorts.map((is) => slides.findIndex(is)).filter((at) => at >= 0);
  const filled = [...new Set([...found, ...slides.slice(0, 4).map((_, at) => at)])];
  return filled.slice(0, most);
}
