import type { SlideId } from '../../../core/model/id.ts';
import { reduce } from '../../../core/present/reduce.ts';
import type { Session } from '../../../core/present/session.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { stopsOf } from '../../../core/present/stops.ts';
import { plainText } from '../../../core/text/inline.ts';
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
      <div className="comings">
        {hasStep && <Coming deck={deck} slide={step.slide} step={step.step} title={words.presenter.nextLine} />}
        {slide.over ? (
          <div className="coming">
            <h2>{session.over ? words.talk.end : words.presenter.endNext}</h2>
          </div>
        ) : (
          <Coming deck={deck} slide={slide.slide} step={null} title={words.presenter.nextSlide} />
        )}
      </div>
      {!slide.over && <After deck={deck} slides={slidesAfter(slide, deck)} />}
    </section>
  );
}

/** So many titles can be of use. */
const most = 8;

/** The slides that come one after the other once that one has been shown. */
function slidesAfter(session: Session, deck: TalkDeck): SlideId[] {
  const stops = stopsOf(deck);
  const after: SlideId[] = [];
  for (let at = reduce(session, { type: 'nextSlide' }, stops, 0); !at.over && after.length < most; at = reduce(at, { type: 'nextSlide' }, stops, 0)) {
    if (at.slide === (after.at(-1) ?? session.slide)) break;
    after.push(at.slide);
  }
  return after;
}

/** The titles of what comes later, as many as there is room for. */
function After({ deck, slides }: { deck: TalkDeck; slides: readonly SlideId[] }) {
  if (slides.length === 0) return null;
  const numbers = slideNumbers(deck.slides);
  return (
    <div className="after">
      <h2>{words.look.after}</h2>
      <ol>
        {slides.map((id) => {
          const index = deck.slides.findIndex((slide) => slide.id === id);
          return (
            <li key={id}>
              <span>{numbers[index]}</span>
              <span lang={deck.language}>{plainText(deck.slides[index]?.title ?? '') || words.talkControl.untitled}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

type ComingProps = { deck: TalkDeck; slide: SlideId; step: number | null; title: string };

function Coming({ deck, slide: wanted, step, title }: ComingProps) {
  const index = deck.slides.findIndex(({ id }) => id === wanted);
  const slide = deck.slides[index];
  return (
    <div className="coming">
      <h2>{title}</h2>
      <div className="framed">{slide && <StepPicture slide={slide} number={slideNumbers(deck.slides)[index] ?? 1} step={step} />}</div>
    </div>
  );
}
