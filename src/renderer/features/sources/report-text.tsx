import { memo, type RefObject, useEffect, useMemo } from 'react';
import type { SentenceId } from '../../../core/model/id.ts';
import type { Report } from '../../../core/model/report.ts';
import type { SectionAccount } from '../../../core/sources/account.ts';
import { useAccount } from '../../store/account.ts';
import { useSources } from '../../store/sources.ts';
import { words } from '../../store/words.ts';
import { scrolling } from '../../ui/motion.ts';
import { BlockText, type Reading, Sentences } from './block-text.tsx';
import { type Chunk, chunksOf } from './chunks.ts';
import { Piece, Pieces } from './pieces.tsx';

const unmarked: ReadonlySet<string> = new Set();

type Props = {
  report: Report;
  /** The sentences that the selected bullet or slide was taken from. */
  marked: ReadonlySet<string>;
  scroller: RefObject<HTMLElement | null>;
};

/** The whole report; only what is near is in the page, and only those stretches are drawn anew of which something changes. */
export function ReportText({ report, marked, scroller }: Props) {
  const account = useAccount((state) => state.account);
  const current = useSources((state) => state.current);
  const wanted = useSources((state) => state.wanted);
  const chunks = useMemo(() => chunksOf(report), [report]);

  // Once what is wanted is drawn: it comes before this, for it is needed.
  useEffect(() => {
    if (wanted && scroller.current) bringIntoView(scroller.current, wanted.sentence, wanted.focus);
  }, [wanted, scroller]);

  const own = account?.report === report ? account : null;
  return (
    <Pieces scroller={scroller}>
      {chunks.map((chunk) => (
        <Stretch
          key={chunk.key}
          chunk={chunk}
          account={own?.sections.get(chunk.section.id)}
          marked={[...marked].some((id) => chunk.ids.has(id as SentenceId)) ? marked : unmarked}
          current={current !== null && chunk.ids.has(current) ? current : null}
          needed={(wanted !== null && chunk.ids.has(wanted.sentence)) || (current !== null && chunk.ids.has(current))}
        />
      ))}
    </Pieces>
  );
}

type StretchProps = { chunk: Chunk; account: SectionAccount | undefined; marked: ReadonlySet<string>; current: SentenceId | null; needed: boolean };

// A line of the pane has about so many letters, and is so high.
const lettersInLine = 52;
const lineHeight = 21;

const Stretch = memo(function Stretch({ chunk, account, marked, current, needed }: StretchProps) {
  const reading = useMemo<Reading>(() => ({ marked, standings: account?.standings, current }), [marked, account, current]);
  const { section, opens, blocks } = chunk;
  const height = Math.ceil(chunk.letters / lettersInLine) * lineHeight + blocks.length * 14;
  const all = account ? Object.values(account.counts).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <Piece height={height} needed={needed}>
      {() => (
        <>
          {opens && section.heading && (
            <h3 className={`level-${section.level}`}>
              <Sentences of={[section.heading]} reading={reading} />
              {account && all > 1 && <small>{words.sources.onSlides(account.counts.slide, all)}</small>}
            </h3>
          )}
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes while it is open.
            <BlockText key={index} block={block} reading={reading} />
          ))}
        </>
      )}
    </Piece>
  );
});

/** Scrolls to a sentence, smoothly where the way is short. */
function bringIntoView(scroller: HTMLElement, sentence: SentenceId, focus: boolean): void {
  const place = scroller.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(sentence)}"]`);
  if (!place) return;
  if (focus) place.focus({ preventScroll: true });
  const [box, view] = [place.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (focus && box.top >= view.top + 8 && box.bottom <= view.bottom - 8) return;
  const far = Math.abs(box.top - view.top) > 3 * view.height;
  place.scrollIntoView({ block: focus ? 'nearest' : 'center', behavior: far ? 'instant' : scrolling() });
  // What stands before it takes its real height only now that it is near.
  if (far) requestAnimationFrame(() => requestAnimationFrame(() => place.scrollIntoView({ block: 'center' })));
}
