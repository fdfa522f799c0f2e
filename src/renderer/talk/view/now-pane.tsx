import { EyeOff, type LucideIcon, Snowflake, Square, Sun, ZoomIn } from 'lucide-react';
import type { ReactNode } from 'react';
import { slideNumbers } from '../../../core/present/shown.ts';
import type { TalkDeck } from '../../../shared/views.ts';
import { useTalk } from '../../store/talk.ts';
import { locale, words } from '../../store/words.ts';
import { EndCard } from '../end/end-card.tsx';
import { InkLayer } from '../ink/ink-layer.tsx';
import { StepPicture } from './step-picture.tsx';

const ink = <InkLayer />;

/** The slide as the audience sees it, and in words what they see instead. */
export function NowPane() {
  const deck = useTalk((state) => state.deck);
  const session = useTalk((state) => state.session);
  const index = deck?.slides.findIndex((slide) => slide.id === session?.slide) ?? -1;
  const slide = deck?.slides[index];
  if (!deck || !session || !slide) return null;
  const numbers = slideNumbers(deck.slides);
  const number = numbers[index] ?? 1;
  const own = words.presenter;
  return (
    <section className={`now ${session.screen}`} aria-label={words.talk.slideOf(number, Math.max(...numbers))}>
      <div className="framed">
        <StepPicture slide={slide} number={number} step={deck.steps ? session.step : null} over={ink} />
        <div className="chips">
          {slide.hidden && <Chip icon={EyeOff}>{own.hidden}</Chip>}
          {session.skipped.includes(slide.id) && <Chip icon={EyeOff}>{own.skipped}</Chip>}
          {session.zoom && <Chip icon={ZoomIn}>{own.zoomed(session.zoom.scale.toLocaleString(locale, { maximumFractionDigits: 1 }))}</Chip>}
        </div>
        {session.screen !== 'live' && (
          <p className="away">
            {{ black: <Square />, white: <Sun />, frozen: <Snowflake /> }[session.screen]}
            {awayWords(deck, numbers)}
          </p>
        )}
        <EndCard />
      </div>
    </section>
  );
}

function Chip({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <span className="chip">
      <Icon size={14} aria-hidden="true" />
      {children}
    </span>
  );
}

/** What the audience sees instead of the slide. */
function awayWords(deck: TalkDeck, numbers: readonly number[]): string {
  const { session } = useTalk.getState();
  if (session?.screen === 'black') return words.talk.blackOn;
  if (session?.screen === 'white') return words.talk.whiteOn;
  const frozen = session?.frozen?.slide;
  if (frozen === undefined || frozen === session?.slide) return words.presenter.frozenHere;
  const at = deck.slides.findIndex(({ id }) => id === frozen);
  return deck.slides[at]?.hidden ? words.presenter.frozenElsewhere : words.presenter.frozenAt(numbers[at] ?? 1);
}
