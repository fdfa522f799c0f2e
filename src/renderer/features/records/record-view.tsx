import { useMemo } from 'react';
import type { TalkRecord } from '../../../core/model/talk-record.ts';
import { factsOf } from '../../../core/present/record-facts.ts';
import { missedBy, reportOf, type SectionTime, type SlideTime } from '../../../core/present/record-report.ts';
import { words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';
import { Pace } from './pace.tsx';
import { timeOf } from './time-of.ts';

/** How a talk went: when and where, by part and by slide, against the plan. */
export function RecordView({ record }: { record: TalkRecord }) {
  const report = useMemo(() => reportOf(record), [record]);
  const text = words.rehearsal.record;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its place is scrolled by the keys.
    <section className="record" tabIndex={0} aria-label={`${text.kind[record.kind]}, ${timeOf(record.began)}`}>
      <p className="record-sum">
        <strong>{time(report.spoken)}</strong>
        <span>
          {text.planned} {time(report.planned)} · <Over time={report} />
        </span>
      </p>
      <dl>
        {factsOf(record, report).map(({ fact, value }) => (
          <div key={fact}>
            <dt>{fact === 'displays' ? text.displayLabel : text[fact]}</dt>
            <dd>
              {value.kind === 'time' && timeOf(value.at)}
              {value.kind === 'span' && time(value.seconds)}
              {value.kind === 'displays' && text.displays(value.displays)}
              {value.kind === 'slide' && (
                <>
                  {value.slide.number} {value.slide.title} · <Over time={{ planned: value.slide.seconds, spoken: value.slide.spoken }} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Pace record={record} pace={report.pace} />
      {report.sections.length > 0 && (
        <>
          <h3>{text.bySection}</h3>
          <Sections sections={report.sections} />
        </>
      )}
      <h3>{text.bySlide}</h3>
      <Slides slides={report.slides.filter(({ fate }) => fate !== 'hidden')} />
    </section>
  );
}

function Sections({ sections }: { sections: readonly SectionTime[] }) {
  const text = words.rehearsal.record;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.section}</th>
          <th scope="col">{text.planned}</th>
          <th scope="col">{text.spoken}</th>
          <th scope="col">{text.difference}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ title, planned, spoken, slides }) => (
          <tr key={title}>
            <th scope="row">
              {title === '' ? text.noSection : title} <small>{text.slides(slides)}</small>
            </th>
            <td>{time(planned)}</td>
            <td>{time(spoken)}</td>
            <td>
              <Over time={{ planned, spoken }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Slides({ slides }: { slides: readonly SlideTime[] }) {
  const text = words.rehearsal.record;
  const longest = Math.max(1, ...slides.map(({ seconds, spoken }) => Math.max(seconds, spoken)));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.slide}</th>
          <th scope="col">{text.planned}</th>
          <th scope="col">{text.spoken}</th>
          <th scope="col">{text.difference}</th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {slides.map((slide) => (
          <tr key={slide.slide} data-fate={slide.fate}>
            <th scope="row">
              {slide.number} {slide.title} <small>{remarks(slide).join(' · ')}</small>
            </th>
            <td>{time(slide.seconds)}</td>
            <td>{slide.over === null ? '–' : time(slide.spoken)}</td>
            <td>{slide.over !== null && <Over time={{ planned: slide.seconds, spoken: slide.spoken }} />}</td>
            <td aria-hidden="true">
              <Bar planned={slide.seconds / longest} spoken={slide.spoken / longest} over={(slide.over ?? 0) >= 0.5} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function remarks({ fate, hidden, visits, jumped, strokes }: SlideTime): string[] {
  const text = words.rehearsal.record;
  return [
    ...(fate === 'shown' ? (hidden ? [text.hiddenShown] : []) : [text.fate[fate]]),
    ...(visits > 1 ? [text.visits(visits)] : []),
    ...(jumped ? [text.jumped] : []),
    ...(strokes ? [text.strokes(strokes)] : []),
  ];
}

/** Seconds rounded to whole ones, so that what is shown adds up. */
const time = (seconds: number) => clock(Math.round(seconds));

/** By how much the plan was missed, in words and colour. */
function Over({ time: missed }: { time: { planned: number; spoken: number } }) {
  const text = words.rehearsal.record;
  const seconds = missedBy(missed);
  if (seconds === 0) return <span className="on-time">{text.onTime}</span>;
  return <span className={seconds > 0 ? 'over' : 'under'}>{seconds > 0 ? text.over(clock(seconds)) : text.under(clock(-seconds))}</span>;
}

/** How long it took, with a mark where the plan has it; as shares of the longest. */
function Bar({ planned, spoken, over }: { planned: number; spoken: number; over: boolean }) {
  return (
    <div className="record-bar">
      <i className={over ? 'over' : ''} style={{ inlineSize: `${spoken * 100}%` }} />
      <b style={{ insetInlineStart: `${planned * 100}%` }} />
    </div>
  );
}
