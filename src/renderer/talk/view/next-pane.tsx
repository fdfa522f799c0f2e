import { reduce } from '../../../core/present/reduce.ts';
import type { View } from '../../../core/present/session.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { stopsOf } from '../../../core/present/stops.ts';
import type { TalkDeck } from '../../../shared/views.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { StepPicture } from './step-picture.tsx';

/** What comes next: the next line of the slide where there is one, and the slide after it. */
export function NextPane() {
  const deck = useTalk((state) => state.deck);
  const session = useTalk((state) => state.session);
  if (!deck || !session) return null;
  const stops = stopsOf(deck);
  const step = reduce(session, { type: 'next' }, stops, 0);
  const slide = reduce(session, { type: 'nextSlide' }, stops, 0);
  const hasStep = !session.over && !step.over && step.slide === session.slide && step.step > session.step;
  return (
    <section className={hasStep ? 'next two' : 'next'} aria-label={words.talk.next}>
      {hasStep && <Coming deck={deck} view={step} title={words.presenter.nextLine} />}
      {slide.over ? (
        <div className="coming">
          <h2>{session.over ? words.talk.end : words.presenter.endNext}</h2>
        </div>
      ) : (
        <Coming deck={deck} view={slide} title={words.presenter.nextSlide} />
      )}
    </section>
  );
}

function Coming({ deck, view, title }: { deck: TalkDeck; view: View; title: string }) {
  const index = deck.slides.findIndex(({ id }) => id === view.slide);
  const slide = deck.slides[index];
  return (
    <div className="coming">
      <h2>{title}</h2>
      <div className="framed">{slide && <StepPicture slide={slide} number={slideNumbers(deck.slides)[index] ?? 1} step={deck.steps ? view.step : null} />}</div>
    </div>
  );
}
