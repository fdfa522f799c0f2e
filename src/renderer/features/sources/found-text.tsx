import { memo, type ReactNode, type RefObject, useDeferredValue, useEffect, useMemo } from 'react';
import type { Report } from '../../../core/model/report.ts';
import { useAccount } from '../../store/account.ts';
import { useSources } from '../../store/sources.ts';
import { words } from '../../store/words.ts';
import { currentTraits } from './block-text.tsx';
import { type Entry, entriesOf, filtered, folded } from './listed.ts';
import { Piece, Pieces } from './pieces.tsx';

const inGroup = 40;

/** The sentences that match what is chosen and searched for, under the headings of their sections. */
export function FoundText({ report, scroller }: { report: Report; scroller: RefObject<HTMLElement | null> }) {
  const account = useAccount((state) => state.account);
  const listed = useSources((state) => state.listed);
  const query = useDeferredValue(useSources((state) => state.query));
  const current = useSources((state) => state.current);
  const wanted = useSources((state) => state.wanted);
  const found = useMemo(() => filtered(entriesOf(report), account, listed, query), [report, account, listed, query]);
  const groups = useMemo(() => Array.from({ length: Math.ceil(found.length / inGroup) }, (_, k) => found.slice(k * inGroup, (k + 1) * inGroup)), [found]);

  useEffect(() => {
    if (!wanted?.focus) return;
    const place = scroller.current?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(wanted.sentence)}"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
  }, [wanted, scroller]);

  if (found.length === 0) return <p className="none-listed">{words.sources.noneListed}</p>;
  return (
    <Pieces scroller={scroller}>
      {groups.map((group, k) => {
        const before = groups[k - 1]?.at(-1)?.section;
        return (
          <Piece
            key={group[0]?.id}
            height={group.length * 56}
            needed={group.some(({ id }) => id === current || (wanted?.focus === true && id === wanted.sentence))}
          >
            {() =>
              group.map((entry, n) => {
                const { section } = entry;
                const opens = section !== (n === 0 ? before : group[n - 1]?.section);
                return (
                  <Found
                    key={entry.id}
                    entry={entry}
                    title={opens && section.title !== entry.plain ? section.title : ''}
                    standing={account?.sections.get(section.id)?.standings.get(entry.id)}
                    current={entry.id === current}
                    query={query}
                  />
                );
              })
            }
          </Piece>
        );
      })}
    </Pieces>
  );
}

type FoundProps = { entry: Entry; title: string; standing: string | undefined; current: boolean; query: string };

const Found = memo(function Found({ entry, title, standing, current, query }: FoundProps) {
  const own = { 'data-sentence': entry.id, 'data-standing': standing };
  return (
    <>
      {title !== '' && <h3 className="found-in">{title}</h3>}
      <p className="found">
        <span {...own} {...(current ? { ...currentTraits, role: 'button' } : {})}>
          <Hits text={entry.plain} query={query} />
        </span>
      </p>
    </>
  );
});

/** A text with the words of a query marked where they stand in it. */
export function Hits({ text, query }: { text: string; query: string }): ReactNode {
  const parts = folded(query.trim()).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return text;
  const pattern = new RegExp(`(${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'giu');
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other names.
  return text.split(pattern).map((part, k) => (k % 2 === 1 ? <b key={k}>{part}</b> : part));
}
