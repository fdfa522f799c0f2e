import './standing.css';
import './ledger.css';
import * as Dialog from '@radix-ui/react-dialog';
import { FileText, Search, X } from 'lucide-react';
import { memo, type RefObject, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { SlideId } from '../../../core/model/id.ts';
import type { Report } from '../../../core/model/report.ts';
import type { Standing } from '../../../core/sources/account.ts';
import { type Places, placesIn } from '../../../core/sources/places.ts';
import { exportLedger } from '../../actions/sources.ts';
import { useAccount } from '../../store/account.ts';
import { useDeck } from '../../store/deck.ts';
import { type Listed, useSources } from '../../store/sources.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Filter } from './filter.tsx';
import { Hits } from './found-text.tsx';
import { type Entry, entriesOf, filtered } from './listed.ts';
import { Piece, Pieces } from './pieces.tsx';

const close = () => useSources.getState().set({ ledger: false });

const focusSearch = (event: Event) => {
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.querySelector('input')?.focus();
};

/** Every sentence of the report in order: where it stands in the original, and where the deck tells it. */
export function Ledger() {
  const report = useDeck((state) => state.project?.report);
  const counts = useAccount((state) => state.account?.counts);
  const [listed, setListed] = useState<Listed>('all');
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  if (!report) return null;
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="ledger" onOpenAutoFocus={focusSearch}>
          <header>
            <Dialog.Title>{words.sources.ledger}</Dialog.Title>
            <Dialog.Description>{counts ? words.sources.sum(counts) : words.sources.ledgerHow}</Dialog.Description>
            <span className="space" />
            <Button label={exportLedger.label} kind="outlined" icon={FileText} onClick={exportLedger.run}>
              {exportLedger.label}
            </Button>
            <Button label={words.sources.close} icon={X} onClick={close} />
          </header>
          <div className="ledger-tools">
            <label className="search">
              <Search size={14} aria-hidden="true" />
              <input
                type="search"
                aria-label={words.sources.search}
                placeholder={words.sources.search}
                value={query}
                spellCheck={false}
                onChange={(event) => setQuery(event.target.value)}
              />
            </label>
            <Filter listed={listed} onChoose={setListed} />
          </div>
          <div className="ledger-rows" ref={scroller}>
            <Rows report={report} listed={listed} query={query} scroller={scroller} />
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const inGroup = 40;

function Rows({ report, listed, query: typed, scroller }: { report: Report; listed: Listed; query: string; scroller: RefObject<HTMLElement | null> }) {
  const account = useAccount((state) => state.account);
  const slides = useDeck((state) => state.history?.deck.slides);
  const query = useDeferredValue(typed);
  const places = useMemo(() => (slides ? placesIn(report, { slides }) : new Map<string, Places>()), [report, slides]);
  const found = useMemo(() => filtered(entriesOf(report), account, listed, query), [report, account, listed, query]);
  const groups = useMemo(() => Array.from({ length: Math.ceil(found.length / inGroup) }, (_, k) => found.slice(k * inGroup, (k + 1) * inGroup)), [found]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a long report come and go in groups, which a table element cannot hold.
    <div role="table" aria-label={words.sources.ledger} aria-rowcount={found.length + 1}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a row of heads is nothing to act on. */}
      <div role="row" className="ledger-row heads">
        {[words.sources.placeHead, words.sources.sentenceHead, words.sources.toldHead].map((head) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <span role="columnheader" key={head}>
            {head}
          </span>
        ))}
      </div>
      {found.length === 0 && <p>{words.sources.noneListed}</p>}
      <Pieces scroller={scroller}>
        {groups.map((group, k) => (
          <Piece key={group[0]?.id} height={group.length * 44} needed={k === 0}>
            {() =>
              group.map((entry) => (
                <Row
                  key={entry.id}
                  entry={entry}
                  report={report}
                  query={query}
                  places={places.get(entry.id)}
                  standing={account?.sections.get(entry.section.id)?.standings.get(entry.id)}
                />
              ))
            }
          </Piece>
        ))}
      </Pieces>
    </div>
  );
}

type RowProps = { entry: Entry; report: Report; query: string; places: Places | undefined; standing: Standing | undefined };

const Row = memo(function Row({ entry: { id, section, sentence, plain }, report, query, places, standing }: RowProps) {
  const file = report.files.length > 1 && sentence.at.file !== undefined ? report.files[sentence.at.file - 1]?.name : undefined;
  const isHeading = section.heading?.id === id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as in the table.
    // biome-ignore lint/a11y/useFocusableInteractive: what can be done stands in its cells.
    <div role="row" className={isHeading ? 'ledger-row heading' : 'ledger-row'} data-row={standing}>
      {/* biome-ignore lint/a11y/useSemanticElements: as in the table. */}
      <span role="cell" className="place">
        {words.editor.place(sentence.at)}
        {file && <small>{file}</small>}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as in the table. */}
      <span role="cell" lang={report.language}>
        <button type="button" className="said" data-tip={words.sources.showInReport} onClick={() => leaveFor(() => useSources.getState().go(id))}>
          <Hits text={plain} query={query} />
        </button>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as in the table. */}
      <span role="cell" className="told">
        <span className="standing" data-standing={standing} aria-hidden="true" />
        {!places && standing && words.sources.standing[standing]}
        {places?.shown.map(({ slide, number }) => (
          <Go key={`s${slide}`} slide={slide} label={`${words.sources.slide} ${number}`} />
        ))}
        {places?.told.map(({ slide, number }) => (
          <Go key={`n${slide}`} slide={slide} label={`${words.sources.notes} ${number}`} />
        ))}
      </span>
    </div>
  );
});

function Go({ slide, label }: { slide: SlideId; label: string }) {
  return (
    <button type="button" className="go" onClick={() => leaveFor(() => useUi.getState().select(slide))}>
      {label}
    </button>
  );
}

function leaveFor(there: () => void): void {
  close();
  useUi.getState().set({ sources: true });
  there();
}
