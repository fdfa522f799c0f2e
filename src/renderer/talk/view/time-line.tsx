import { CircleCheck, Clock, FastForward, Pause, Play, TriangleAlert } from 'lucide-react';
import type { Pace } from '../../../core/present/pace.ts';
import { planOf, usePace } from '../../store/pace.ts';
import { useTalk } from '../../store/talk.ts';
import { locale, words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { clock } from '../../ui/clock.ts';

/** Where the talk is: its section, its clock, what is left of the time, and whether it keeps to its plan. */
export function TimeLine() {
  const pace = usePace();
  const deck = useTalk((state) => state.deck);
  const running = useTalk((state) => (state.session?.clock.startedAt ?? null) !== null);
  const cue = useTalk((state) => state.cue);
  if (!pace || !deck) return null;
  const own = words.presenter;
  const left = pace.total - pace.elapsed;
  return (
    <header className="time-line">
      <div className="times">
        <div className="where">
          {pace.stretch && (
            <>
              <span className="quiet">
                {own.sectionOf(pace.stretch.index + 1, planOf(deck).stretches.length)}
                <span className={pace.elapsed > pace.stretch.until ? 'bad' : undefined} data-tip={own.untilHint}>
                  {' · '}
                  {own.until(clock(pace.stretch.until))}
                </span>
              </span>
              <strong lang={deck.language}>{pace.stretch.title}</strong>
            </>
          )}
        </div>
        <span className="time" role="timer" aria-label={words.talk.elapsed}>
          {clock(pace.elapsed)}
        </span>
        <Button label={running ? words.talk.pause : words.talk.start} hint="T" icon={running ? Pause : Play} onClick={() => cue({ type: 'clock' })} />
        <span className={left < 0 ? 'left bad' : 'left'} data-tip={own.leftHint(clock(pace.total))}>
          {left < 0 ? own.over(clock(-left)) : own.left(clock(left))}
        </span>
        <PaceChip pace={pace} running={running} />
        <time className="time-of-day" data-tip={words.talk.clock}>
          {new Date().toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}
        </time>
      </div>
      <Line pace={pace} />
    </header>
  );
}

function PaceChip({ pace, running }: { pace: Pace; running: boolean }) {
  const own = words.presenter;
  const time = clock(Math.abs(pace.behind));
  const [Icon, text] = {
    waiting: [Clock, own.waiting] as const,
    onTime: [CircleCheck, own.onTime] as const,
    behind: [TriangleAlert, own.behind(time)] as const,
    ahead: [FastForward, own.ahead(time)] as const,
  }[pace.state];
  return (
    <span className={`pace ${pace.state}`} data-tip={pace.state === 'waiting' ? own.waitingHint : undefined}>
      <Icon size={16} aria-hidden="true" />
      {text}
      {pace.state !== 'waiting' && !running && <span className="quiet"> · {own.paused}</span>}
    </span>
  );
}

/** The whole talk as a line with its sections: how far the clock is, and how far the talk. */
function Line({ pace }: { pace: Pace }) {
  const whole = Math.max(pace.total, pace.elapsed, 1);
  const at = (seconds: number) => `${(Math.min(Math.max(0, seconds), whole) / whole) * 100}%`;
  const [from, to] = [Math.min(pace.elapsed, pace.place), Math.max(pace.elapsed, pace.place)];
  return (
    <div className="line" role="img" aria-label={words.presenter.line(clock(pace.elapsed), clock(pace.total), clock(pace.place))}>
      <span className="line-told" style={{ inlineSize: at(from) }} />
      {pace.state !== 'waiting' && <span className={`line-gap ${pace.state}`} style={{ insetInlineStart: at(from), inlineSize: at(to - from) }} />}
      {pace.marks.map(({ index, title, from: begin, to: end }) => (
        <span
          key={index}
          className="line-part"
          data-tip={`${title} · ${clock(end - begin)}`}
          style={{ insetInlineStart: at(begin), inlineSize: at(end - begin) }}
        />
      ))}
      {whole > pace.total && <span className="line-end" style={{ insetInlineStart: at(pace.total) }} />}
      <span className="line-place" style={{ insetInlineStart: at(pace.place) }} />
    </div>
  );
}
