import './standing.css';
import './sources.css';
import { useEffect, useMemo, useRef } from 'react';
import { bulletsOf, type Slide, sourcesOnSlide } from '../../../core/model/deck.ts';
import type { SentenceId } from '../../../core/model/id.ts';
import { type Report, sentencesOfReport } from '../../../core/model/report.ts';
import type { Locator } from '../../../core/model/text.ts';
import { useDeck } from '../../store/deck.ts';
import { useSources } from '../../store/sources.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { dayIn } from '../../ui/day.ts';
import { BulletCard } from './bullet-card.tsx';
import { carry, useSentenceDrop } from './drag.ts';
import { FoundText } from './found-text.tsx';
import { useReading } from './reading.ts';
import { Remarks } from './remarks.tsx';
import { ReportText } from './report-text.tsx';
import { SentenceCard } from './sentence-card.tsx';
import { Tools } from './tools.tsx';

/** The report as it was read, with what the selected bullet, or else the slide, was taken from. */
export function Sources() {
  const scroller = useRef<HTMLDivElement>(null);
  const report = useDeck((state) => state.project?.report);
  const selected = useUi((state) => state.selected);
  const bullet = useUi((state) => state.bullet);
  const slides = useDeck((state) => state.history?.deck.slides);
  const slide = slides?.find((candidate) => candidate.id === selected);
  const listed = useSources((state) => state.listed);
  const query = useSources((state) => state.query);
  const current = useSources((state) => state.current);
  // Typing changes the slide at every key and its sources seldom: the report is drawn anew only for these.
  const key = markedBy(slide, bullet).join(' ');
  const marked = useMemo(() => new Set(key.split(' ')), [key]);
  const first = key.split(' ')[0] as SentenceId | undefined;

  useEffect(() => {
    if (first) useSources.getState().set({ wanted: { sentence: first, focus: false } });
  }, [first]);

  const sentences = useMemo(() => (report ? sentencesOfReport(report) : []), [report]);
  const at = useMemo(() => sentences.find(({ id }) => id === first)?.at, [sentences, first]);
  const { press, click, hover } = useReading(scroller);
  useSentenceDrop();
  if (!report) return null;
  const whole = listed === 'all' && query.trim() === '';
  return (
    <aside className="sources" aria-label={words.editor.report} lang={report.language}>
      <header lang={locale}>
        <h2>{words.editor.report}</h2>
        <span>{at ? placeIn(report, at) : words.editor.sentences(sentences.length)}</span>
      </header>
      <Tools report={report} />
      <BulletCard report={report} />
      {/* biome-ignore lint/a11y/useSemanticElements: no fields are grouped here, but the sentences of a text. */}
      <div
        className="sources-text"
        ref={scroller}
        role="group"
        aria-label={words.sources.text}
        tabIndex={current === null ? 0 : -1}
        onClick={click}
        onPointerOver={hover}
        onPointerLeave={hover}
        onKeyDown={press}
        onDragStart={carry}
      >
        {whole ? (
          <>
            <Origin files={report.files} />
            <Remarks warnings={report.warnings} />
            <ReportText report={report} marked={marked} scroller={scroller} />
          </>
        ) : (
          <FoundText report={report} scroller={scroller} />
        )}
      </div>
      <SentenceCard report={report} />
    </aside>
  );
}

/** The place in the original, with the file's name where there are several. */
function placeIn(report: Report, at: Locator): string {
  const file = report.files.length > 1 && at.file !== undefined ? report.files[at.file - 1] : undefined;
  return [file?.name ?? '', words.editor.place(at)].filter((part) => part !== '').join(' · ');
}

/** The files that were read, who wrote them and when. */
function Origin({ files }: { files: Report['files'] }) {
  const lines = files.map((file) => [file.name, file.author, dayIn(file.date, locale)].filter((part) => part !== '').join(' · '));
  return lines.map((line) => (
    <p className="origin" key={line}>
      {line}
    </p>
  ));
}

/** The sentences behind the bullet, or where none is selected behind all that the slide shows. */
function markedBy(slide: Slide | undefined, bullet: string | null): string[] {
  if (!slide) return [];
  const own = bulletsOf(slide).find((candidate) => candidate.id === bullet);
  const lines = bulletsOf(slide).flatMap((line) => line.sources);
  const refs = own ? own.sources : lines.length > 0 ? lines : sourcesOnSlide(slide);
  return refs.map((ref) => ref.sentence);
}
