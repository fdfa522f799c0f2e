import { AArrowDown, AArrowUp, ChevronLeft, ChevronRight, Pause, Play, Snowflake, Square, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { reduce } from '../../core/present/reduce.ts';
import { elapsed } from '../../core/present/session.ts';
import { slideNumbers } from '../../core/present/shown.ts';
import { stopsOf } from '../../core/present/stops.ts';
import { contextOf } from '../../core/render/context.ts';
import { noteHtml, spokenOn } from '../../core/render/note-html.ts';
import { call } from '../api.ts';
import { assetUrl } from '../slides/asset-url.ts';
import { SlidePicture } from '../slides/slide-picture.tsx';
import { useTalk } from '../store/talk.ts';
import { locale, words } from '../store/words.ts';
import { Button } from '../ui/button.tsx';
import { clock } from '../ui/clock.ts';
import { InkLayer } from './ink/ink-layer.tsx';
import { InkTools } from './ink/ink-tools.tsx';

const ink = <InkLayer />;

/** The speaker's own window: this slide, the next one, what to say, how long it has been. */
export function PresenterView() {
  const deck = useTalk((state) => state.deck);
  const session = useTalk((state) => state.session);
  const cue = useTalk((state) => state.cue);
  const [size, setSize] = useState(22);
  const url = useMemo(() => assetUrl(deck?.projectId ?? ''), [deck?.projectId]);
  if (!deck || !session) return null;

  const numbers = slideNumbers(deck.slides);
  const index = deck.slides.findIndex((slide) => slide.id === session.slide);
  const slide = deck.slides[index];
  const ahead = reduce(session, { type: 'nextSlide' }, stopsOf(deck), 0);
  const next = ahead.over ? undefined : deck.slides.find(({ id }) => id === ahead.slide);
  const [number, count] = [numbers[index] ?? 1, Math.max(...numbers)];
  if (!slide) return null;
  const context = (at: number) => contextOf(deck, at, url);
  const away = { live: '', black: words.talk.blackOn, white: words.talk.whiteOn, frozen: words.talk.frozenOn }[session.screen];
  const running = session.clock.startedAt !== null;

  return (
    <main className="presenter">
      <h1 className="hidden">{deck.title}</h1>
      <section className="now" aria-label={words.talk.slideOf(number, count)}>
        <SlidePicture slide={slide} context={context(number)} over={ink} />
        <InkTools />
        {away && <p className="away">{away}</p>}
      </section>
      <section className="next" aria-label={words.talk.next}>
        <h2>{next ? words.talk.next : words.talk.end}</h2>
        {next && <SlidePicture slide={next} context={context(number + 1)} />}
      </section>
      <section className="said" aria-label={words.editor.notes} lang={deck.language} style={{ fontSize: size }}>
        {slide.note.text.trim() === '' ? (
          <p className="quiet">{words.talk.noNotes}</p>
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: noteHtml lets no HTML of the note through.
          <div key={slide.id} dangerouslySetInnerHTML={{ __html: noteHtml(slide.note.text, spokenOn(slide)) }} />
        )}
      </section>
      <footer className="presenter-bar">
        <Button label={words.talk.previous} hint="←" icon={ChevronLeft} onClick={() => cue({ type: 'previous' })} />
        <strong className="count">{words.talk.slideOf(number, count)}</strong>
        <Button label={words.talk.forward} hint="→" icon={ChevronRight} onClick={() => cue({ type: 'next' })} />
        <span className="space" />
        <Times />
        <Button label={running ? words.talk.pause : words.talk.start} hint="T" icon={running ? Pause : Play} onClick={() => cue({ type: 'clock' })} />
        <span className="space" />
        <Button label={words.talk.smaller} icon={AArrowDown} onClick={() => setSize(Math.max(14, size - 2))} />
        <Button label={words.talk.larger} icon={AArrowUp} onClick={() => setSize(Math.min(48, size + 2))} />
        <Button label={words.talk.black} hint="B" kind="outlined" icon={Square} onClick={() => cue({ type: 'black' })}>
          {words.talk.black}
        </Button>
        <Button label={words.talk.freeze} hint="F" kind="outlined" icon={Snowflake} onClick={() => cue({ type: 'freeze' })}>
          {words.talk.freeze}
        </Button>
        <Button label={words.talk.stop} hint="Esc" kind="outlined" icon={X} onClick={() => void call('present.stop')}>
          {words.talk.stop}
        </Button>
      </footer>
    </main>
  );
}

/** How long the talk has lasted, and what time it is; drawn anew twice a second, and nothing else with it. */
function Times() {
  const session = useTalk((state) => state.session);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  if (!session) return null;
  return (
    <>
      <span className="time" role="timer" aria-label={words.talk.elapsed}>
        {clock(elapsed(session, Math.max(now, session.clock.startedAt ?? 0)) / 1000)}
      </span>
      <span className="time-of-day" title={words.talk.clock}>
        {new Date(now).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}
      </span>
    </>
  );
}
