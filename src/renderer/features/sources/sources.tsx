import './sources.css';
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { formulasOf } from '../../../core/formula/inline-formulas.ts';
import { bulletsOf, type Slide, sourcesOnSlide } from '../../../core/model/deck.ts';
import { shownCells } from '../../../core/model/merge.ts';
import { type Block, type BlockOf, flatSections, type Report, type Section, sentencesOfReport, sentencesOfSection } from '../../../core/model/report.ts';
import type { Locator, Sentence } from '../../../core/model/text.ts';
import { formulaHtml, inlineHtml, plainText } from '../../../core/text/inline.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { Remarks } from './remarks.tsx';

/** The report as it was read, with what the selected bullet, or else the slide, was taken from. */
export function Sources() {
  const pane = useRef<HTMLElement>(null);
  const report = useDeck((state) => state.project?.report);
  const selected = useUi((state) => state.selected);
  const bullet = useUi((state) => state.bullet);
  const slides = useDeck((state) => state.history?.deck.slides);
  const slide = slides?.find((candidate) => candidate.id === selected);
  // Typing changes the slide at every key and its sources seldom: the report is drawn anew only for these.
  const key = markedBy(slide, bullet).join(' ');
  const marked = useMemo(() => new Set(key.split(' ')), [key]);
  const first = marked.values().next().value;

  useEffect(() => {
    const place = first && pane.current?.querySelector(`[data-sentence="${CSS.escape(first)}"]`);
    if (place) place.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, [first]);

  const sentences = useMemo(() => (report ? sentencesOfReport(report) : []), [report]);
  const at = useMemo(() => sentences.find(({ id }) => id === first)?.at, [sentences, first]);
  if (!report) return null;
  return (
    <aside className="sources" aria-label={words.editor.report} ref={pane} lang={report.language}>
      <header>
        <h2>{words.editor.report}</h2>
        <span>{at ? placeIn(report, at) : words.editor.sentences(sentences.length)}</span>
      </header>
      <Origin files={report.files} />
      <Remarks warnings={report.warnings} />
      <ReportText report={report} marked={marked} />
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
  const lines = files.map((file) => [file.name, file.author, dayIn(file.date)].filter((part) => part !== '').join(' · '));
  return lines.map((line) => (
    <p className="origin" key={line}>
      {line}
    </p>
  ));
}

/** A day as the user's language writes it; other words as they are. */
const dayIn = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T12:00:00`).toLocaleDateString(locale, { dateStyle: 'medium' }) : date;

const unmarked: ReadonlySet<string> = new Set();

/** The whole report, section by section; only those are drawn anew whose marks change. */
const ReportText = memo(function ReportText({ report, marked }: { report: Report; marked: ReadonlySet<string> }) {
  const parts = useMemo(
    () => flatSections(report.sections).map((section) => ({ section, ids: new Set<string>(sentencesOfSection(section).map(({ id }) => id)) })),
    [report],
  );
  return parts.map(({ section, ids }) => <SectionText key={section.id} section={section} marked={[...marked].some((id) => ids.has(id)) ? marked : unmarked} />);
});

const SectionText = memo(function SectionText({ section, marked }: { section: Section; marked: ReadonlySet<string> }) {
  return (
    <section>
      {section.heading && (
        <h3 className={`level-${section.level}`}>
          <Sentences of={[section.heading]} marked={marked} />
        </h3>
      )}
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes while it is open.
        <BlockText key={index} block={block} marked={marked} />
      ))}
    </section>
  );
});

function BlockText({ block, marked }: { block: Block; marked: ReadonlySet<string> }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Sentences of={block.sentences} marked={marked} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Sentences of={block.sentences} marked={marked} />
        </blockquote>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li className={/[\p{L}\p{N}]/u.test(item.marker) ? 'counted' : ''} key={item.sentences[0]?.id} style={{ marginInlineStart: `${item.level}em` }}>
              {/[\p{L}\p{N}]/u.test(item.marker) && <span className="marker">{item.marker} </span>}
              <Sentences of={item.sentences} marked={marked} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableText block={block} marked={marked} />;
    case 'figure':
      return (
        <p className={block.asset === null ? 'caption not-shown' : 'caption'}>
          {words.editor.caption} · <Sentences of={[block.caption]} marked={marked} />
        </p>
      );
    case 'footnote':
      return (
        <p className="caption">
          {words.editor.footnote} {block.label} · <Sentences of={block.sentences} marked={marked} />
        </p>
      );
    case 'formula':
      return (
        <p className="formula" data-sentence={block.sentence.id}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: formulaHtml escapes the formula. */}
          <span className={marked.has(block.sentence.id) ? 'marked' : ''} dangerouslySetInnerHTML={{ __html: formulaHtml(block.sentence.text, 'block') }} />
        </p>
      );
    case 'code':
      return (
        <pre>
          <Sentences of={[block.sentence]} marked={marked} />
        </pre>
      );
  }
}

/** Each row is one sentence of the report, so a row is marked as a whole. */
function TableText({ block, marked }: { block: BlockOf<'table'>; marked: ReadonlySet<string> }) {
  const rows = shownCells(block.header ? [block.header, ...block.rows] : block.rows, block.merges);
  return (
    <>
      <div className="scrolling">
        <table>
          <tbody>
            {rows.map((cells, index) => {
              const id = block.sentences[index]?.id ?? String(index);
              return (
                <tr key={id} data-sentence={id} className={marked.has(id) ? 'marked' : ''}>
                  {cells.map((cell) => (
                    <td key={cell.column} rowSpan={cell.rows} colSpan={cell.columns}>
                      <Inline text={cell.text} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {block.caption && (
        <p className="caption">
          {words.editor.caption} · <Sentences of={[block.caption]} marked={marked} />
        </p>
      )}
    </>
  );
}

function Sentences({ of: sentences, marked }: { of: readonly Sentence[]; marked: ReadonlySet<string> }) {
  return sentences.map((sentence) => {
    const space = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？；”」』）]$/u.test(sentence.text) ? '' : ' ';
    return marked.has(sentence.id) ? (
      <mark key={sentence.id} data-sentence={sentence.id}>
        <Inline text={sentence.text} />
        {space}
      </mark>
    ) : (
      <span key={sentence.id} data-sentence={sentence.id}>
        <Inline text={sentence.text} />
        {space}
      </span>
    );
  });
}

/** The text without its marks, its formulas set. */
function Inline({ text }: { text: string }): ReactNode {
  if (formulasOf(text).length === 0) return plainText(text);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: inlineHtml escapes everything that comes from a report.
  return <span dangerouslySetInnerHTML={{ __html: inlineHtml(text) }} />;
}

/** The sentences behind the bullet, or where none is selected behind all that the slide shows. */
function markedBy(slide: Slide | undefined, bullet: string | null): string[] {
  if (!slide) return [];
  const own = bulletsOf(slide).find((candidate) => candidate.id === bullet);
  const lines = bulletsOf(slide).flatMap((line) => line.sources);
  const refs = own ? own.sources : lines.length > 0 ? lines : sourcesOnSlide(slide);
  return refs.map((ref) => ref.sentence);
}
